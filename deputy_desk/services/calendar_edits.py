"""The office's own days in the work calendar, and every due day that such a day moves, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import CalendarChange
from deputy_desk.domain.terms import FIRST_YEAR, LAST_YEAR, MovedDue, Running, Term, moved_dues
from deputy_desk.domain.text import clean
from deputy_desk.domain.workdays import CalendarEdit, Day, WorkCalendar
from deputy_desk.errors import DeskError
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.store import lists
from deputy_desk.store.calendar import office_calendar
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.store.list_filters import InquiryFilter
from deputy_desk.store.lists import InquiryLine
from deputy_desk.store.unit_of_work import View


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCalendarDay:
    """A day the office makes off or working, as typed."""

    day: date
    working: bool
    reason_ru: str = ""
    reason_kk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedLetter:
    """A letter whose due day moves."""

    letter: InquiryLine
    moved: MovedDue


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEffect:
    """What a day would change: the calendar it gives and the letters it moves."""

    before: Day
    calendar: WorkCalendar
    letters: tuple[MovedLetter, ...]


def calendar_changes(desk: Desk) -> list[CalendarChange]:
    """Return the office's own days, the latest said first."""
    with desk.read() as view:
        return sorted(view.all(CalendarChange), key=lambda one: (one.made_at, one.id), reverse=True)


def effect_of_day(desk: Desk, new: NewCalendarDay) -> CalendarEffect:
    """Return every due day that would move. Nothing is saved. Raises DeskError("day_out_of_range")."""
    with desk.read() as view:
        return _effect(view, desk, new)


def add_calendar_change(desk: Desk, new: NewCalendarDay) -> tuple[Changes, CalendarEffect]:
    """Save a day of the office and return the due days it moved. The last word about a day counts.

    Raises DeskError("day_out_of_range").
    """
    with desk.change() as work:
        effect = _effect(work, desk, new)
        change = CalendarChange(
            id=desk.new_id(),
            day=new.day,
            working=new.working,
            reason_ru=clean(new.reason_ru),
            reason_kk=clean(new.reason_kk),
            made_at=desk.now(),
        )
        work.add(change)
        return changes(change.id, work.touched), effect


def _effect(view: View, desk: Desk, new: NewCalendarDay) -> CalendarEffect:
    if not FIRST_YEAR <= new.day.year <= LAST_YEAR:
        raise DeskError("day_out_of_range", day=new.day.isoformat(), first=FIRST_YEAR, last=LAST_YEAR)
    before = desk.store.calendar_of(view)
    known = sorted(view.all(CalendarChange), key=lambda one: (one.made_at, one.id))
    edits = [CalendarEdit(one.day, one.working, one.reason_ru, one.reason_kk) for one in known]
    edits.append(CalendarEdit(new.day, new.working, clean(new.reason_ru), clean(new.reason_kk)))
    after = office_calendar(edits)
    keys = lists.inquiry_keys(view, InquiryFilter(waiting=True))
    lines = {one.id: one for one in lists.inquiry_lines(view, keys)}
    moved = moved_dues(_clocks(view, list(lines)), before, after)
    return CalendarEffect(
        before=before.day(new.day),
        calendar=after,
        letters=tuple(MovedLetter(letter=lines[one.id], moved=one) for one in moved),
    )


def _clocks(view: View, letters: list[Id]) -> list[Running]:
    found = []
    for file in inquiry_files(view, letters).values():
        if not file.legs:
            continue
        leg = file.legs[-1]
        later = [one.until for one in file.extensions if one.notified_on >= leg.sent_on]
        clock = Running(
            file.inquiry.id,
            leg.received_on or leg.sent_on,
            Term(file.inquiry.term_n, file.inquiry.term_unit),
            file.inquiry.receipt_is_day_one,
            max(later, default=None),
        )
        found.append(clock)
    return found
