"""Sentences for the search line and for identification numbers."""

from __future__ import annotations

from deputy_desk.wording.catalogue import N_

MESSAGES: dict[str, str] = {
    "query_quote": N_(
        "The quotation mark at position {position} is not closed: everything after it was taken as one phrase."
    ),
    "query_bracket": N_("The bracket at position {position} has no pair and was left out."),
    "query_too_deep": N_(
        "There are too many brackets inside one another at position {position}: the rest was left out."
    ),
    "query_too_long": N_("Only the first {limit} characters of the search were used."),
    "query_too_many": N_("Only the first {limit} words of the search were used."),
    "query_or_alone": N_("“{piece}” at position {position} needs a word on each side."),
    "query_not_in_or": N_(
        "A word with a minus cannot be one of the choices of OR: it was left out. Put it outside the brackets."
    ),
    "query_mixed": N_("OR and minus before brackets join either words or fields, not both: this part was left out."),
    "query_no_value": N_("“{piece}” has no value: write what to look for right after the sign."),
    "query_unknown_field": N_("There is no field “{piece}”: its words were searched in the text."),
    "query_not_comparable": N_("“{piece}”: only dates can be compared, so the sign was read as a colon."),
    "query_date": N_("“{piece}” is not a date: write it as 01.12.2026."),
    "query_number": N_("“{piece}” is not a number of a record: write it as №57 or №79-Б/2026."),
    "query_unknown_state": N_("“{piece}”: there is no such state. For example: new, in work, draft, overdue, closed."),
    "query_unknown_channel": N_("“{piece}”: there is no such channel. For example: reception, phone, letter."),
    "query_unknown_urgency": N_("“{piece}”: urgency is low, normal or high."),
    "iin_not_digits": N_(
        "The identification number holds something other than digits. Check it; it can be saved as it is."
    ),
    "iin_length": N_("The identification number does not have 12 digits. Check it; it can be saved as it is."),
    "iin_date": N_(
        "The identification number begins with a date that does not exist. Check it; it can be saved as it is."
    ),
    "iin_check_digit": N_(
        "The last digit of the identification number does not fit the others. Check it; it can be saved as it is."
    ),
}
