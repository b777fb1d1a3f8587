"""Sentences for what goes wrong with terms and calendars."""

from deputy_desk.wording.catalogue import N_

MESSAGES: dict[str, str] = {
    "term_without_unit": N_(
        "The term “{text}” has no unit. Write 15wd for working days, 30cd for calendar days or 1m for a month."
    ),
    "bad_term": N_(
        "“{text}” is not a term. Write a number from 1 to 999 with its unit: 15wd for working days, 30cd for calendar "
        "days or 1m for a month."
    ),
    "day_out_of_range": N_(
        "Terms cannot be counted with the day {day}. Check the year: it must lie between {first} and {last}."
    ),
    "calendar_file_unreadable": N_(
        "The calendar file {name} cannot be opened. Check that the stick is still plugged in and choose the file again."
    ),
    "calendar_file_damaged": N_(
        "The calendar file {name} cannot be read (entry {row}; 0 means the whole file), and nothing was taken from it. "
        "Ask for the file again or mend the entry."
    ),
    "calendar_file_twice": N_(
        "The calendar file {name} names the day {day} twice, and nothing was taken from it. Leave one entry "
        "for this day."
    ),
}
