"""Terms of the law and of the office: how a due day is counted, and the same count explained day by day.

The rules are those of domain.md, "Terms and calendar". Terms themselves are data (`TermRule`), never constants here.
Knows no sentences and no files; the calendar is an argument.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record
from deputy_desk.domain.workdays import Day, WorkCalendar
from deputy_desk.errors import DeskError

MAX_TERM = 999
FIRST_YEAR, LAST_YEAR = 1991, 2199
_SHOWN = 40
_TERM = re.compile(r"\s*([0-9]{1,9})\s*([^\W\d_]*)\s*", re.ASCII)
_ONE_DAY = timedelta(days=1)


class TermUnit(StrEnum):
    """What a term is measured in."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"


_UNIT_CODES = {"wd": TermUnit.WORKING_DAYS, "cd": TermUnit.CALENDAR_DAYS, "m": TermUnit.MONTHS}
_CODE_OF = {unit: code for code, unit in _UNIT_CODES.items()}


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time: ``n`` units."""

    n: int
    unit: TermUnit

    @property
    def code(self) -> str:
        """The short form `parse_term` reads: ``15wd``."""
        return f"{self.n}{_CODE_OF[self.unit]}"


def parse_term(text: str) -> Term:
    """Read ``15wd`` (working days), ``30cd`` (calendar days) or ``1m`` (months).

    Raises DeskError ``term_without_unit`` for a bare number and ``bad_term`` for anything else that is not a term of
    1 to 999 units.
    """
    shown = text.strip()[:_SHOWN]
    found = _TERM.fullmatch(text) if len(text) <= _SHOWN else None
    if found is None:
        raise DeskError("bad_term", text=shown)
    n, code = int(found[1]), found[2].lower()
    if not code:
        raise DeskError("term_without_unit", text=shown)
    if code not in _UNIT_CODES or not 1 <= n <= MAX_TERM:
        raise DeskError("bad_term", text=shown)
    return Term(n, _UNIT_CODES[code])


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRule(Record):
    """A term with its ground. ``verified`` False: the source was not read, the person is asked to check and confirm."""

    key: str
    n: int
    unit: TermUnit
    basis_ru: str = ""
    basis_kk: str = ""
    source: str = ""
    verified: bool = False
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def term(self) -> Term:
        """The length alone."""
        return Term(self.n, self.unit)

    def valid(self, on: date) -> bool:
        """Return whether the rule is in force on a day (both ends included)."""
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


def rule_in_force(rules: Iterable[TermRule], key: str, on: date) -> TermRule | None:
    """Return the rule with this key that is in force; of several the one that began last."""
    valid = [rule for rule in rules if rule.key == key and rule.valid(on)]
    return max(valid, key=lambda rule: (rule.valid_from or date.min, rule.id), default=None)


class CountReason(StrEnum):
    """Why a day of a deadline counts or does not."""

    BEFORE_DAY0 = "before_day0"
    DAY0 = "day0"
    RECEIPT_IS_ONE = "receipt_is_one"
    WORKING_DAY = "working_day"
    DAY_OFF = "day_off"
    CALENDAR_DAY = "calendar_day"
    WITHIN_MONTH = "within_month"
    MONTH_ENDS = "month_ends"
    SHORT_MONTH_ENDS = "short_month_ends"
    ENDS_ON_DAY_OFF = "ends_on_day_off"
    MOVED_ON = "moved_on"
    MOVED_DUE = "moved_due"
    EXTENDED = "extended"
    EXTENDED_DUE = "extended_due"


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One date of a deadline. ``n`` is the running number of the unit that this day completes, None for none.

    ``counted`` says whether the term runs on this day. ``about`` is what the calendar knows of it.
    """

    day: date
    counted: bool
    n: int | None
    reason: CountReason
    about: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A due day with its way there. ``days`` holds each date from ``start`` to ``due`` exactly once, in order.

    ``original_due`` is the due day before an extension; the two are equal when there was none. ``due`` is in term up to
    its end: overdue begins on the next day.
    """

    start: date
    day0: date
    due: date
    original_due: date
    term: Term
    receipt_is_day_one: bool
    extended_until: date | None
    days: tuple[CountedDay, ...]

    @property
    def skipped_holidays(self) -> tuple[CountedDay, ...]:
        """The days off from Monday to Friday on which the term does not run: the ones a person may not expect."""
        weekdays = range(5)
        return tuple(
            day
            for day in self.days
            if not day.counted and not day.about.working and day.day.weekday() in weekdays and day.day > self.day0
        )


def clock_start(sent_on: date, received_on: date | None) -> date:
    """Return the day the clock starts from: the day the body received the letter if known, else the day it was sent."""
    return sent_on if received_on is None else received_on


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day when it has no such day."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, min(day.day, monthrange(year, month0 + 1)[1]))


def _checked(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DeskError("day_out_of_range", day=day.isoformat(), first=FIRST_YEAR, last=LAST_YEAR)
    return day


def _nominal_end(day0: date, term: Term, calendar: WorkCalendar, *, receipt_is_day_one: bool) -> date:
    """Return the day the term ends on before any move. Months end on the same day whichever day is called the first."""
    days = term.n - 1 if receipt_is_day_one else term.n
    if term.unit is TermUnit.WORKING_DAYS:
        return calendar.add_working(day0, days)
    if term.unit is TermUnit.CALENDAR_DAYS:
        return day0 + timedelta(days=days)
    return add_months(day0, term.n)


def due_day(
    start: date,
    term: Term,
    calendar: WorkCalendar,
    receipt_is_day_one: bool = False,  # noqa: FBT001, FBT002 - called 100,000s of times from maps
    extended_until: date | None = None,
) -> date:
    """Return the last day in term, without its explanation (constant time). Raises DeskError ``day_out_of_range``.

    Day 0 is ``start`` or the next working day; an end on a day off moves to the next working day; an extension counts
    when it is later than the term.
    """
    day0 = calendar.next_working(_checked(start))
    due = calendar.next_working(_nominal_end(day0, term, calendar, receipt_is_day_one=receipt_is_day_one))
    return due if extended_until is None else max(due, calendar.next_working(_checked(extended_until)))


def _count_term(day0: date, term: Term, calendar: WorkCalendar, nominal: date, *, first: bool) -> list[CountedDay]:
    """Return the days after day 0 up to the nominal end. ``first``: day 0 was number 1 already."""
    month_ends = {add_months(day0, k): k for k in range(1, term.n + 1)} if term.unit is TermUnit.MONTHS else {}
    days, n, day = [], int(first), day0
    while day < nominal:
        day += _ONE_DAY
        about = calendar.day(day)
        if term.unit is TermUnit.WORKING_DAYS:
            n += about.working
            reason = CountReason.WORKING_DAY if about.working else CountReason.DAY_OFF
            days.append(CountedDay(day, about.working, n if about.working else None, reason, about))
            continue
        number: int | None
        if term.unit is TermUnit.CALENDAR_DAYS:
            n += 1
            number, reason = n, CountReason.CALENDAR_DAY
        else:
            number, reason = month_ends.get(day), CountReason.WITHIN_MONTH
            if number is not None:
                reason = CountReason.MONTH_ENDS if day.day == day0.day else CountReason.SHORT_MONTH_ENDS
        if day == nominal and not about.working:
            reason = CountReason.ENDS_ON_DAY_OFF
        days.append(CountedDay(day, counted=True, n=number, reason=reason, about=about))
    return days


def _moved_on(nominal: date, due: date, calendar: WorkCalendar) -> list[CountedDay]:
    """Return the days after an end on a day off up to the working day it moves to."""
    days, day = [], nominal
    while day < due:
        day += _ONE_DAY
        reason = CountReason.MOVED_DUE if day == due else CountReason.MOVED_ON
        days.append(CountedDay(day, counted=False, n=None, reason=reason, about=calendar.day(day)))
    return days


def _extended(due: date, until: date, calendar: WorkCalendar) -> list[CountedDay]:
    days, day = [], due
    while day < until:
        day += _ONE_DAY
        about = calendar.day(day)
        reason = CountReason.EXTENDED if day < until else CountReason.EXTENDED_DUE
        if day == until and not about.working:
            reason = CountReason.ENDS_ON_DAY_OFF
        days.append(CountedDay(day, counted=True, n=None, reason=reason, about=about))
    return days


def count_deadline(
    start: date,
    term: Term,
    calendar: WorkCalendar,
    *,
    receipt_is_day_one: bool = False,
    extended_until: date | None = None,
) -> Deadline:
    """Return the due day with every date from the start to it, counted or not, and why. Equal to `due_day`.

    Raises DeskError ``day_out_of_range``. An extension that ends before the term is left out.
    """
    day0 = calendar.next_working(_checked(start))
    nominal = _nominal_end(day0, term, calendar, receipt_is_day_one=receipt_is_day_one)
    original = calendar.next_working(nominal)
    days: list[CountedDay] = []
    day = start
    while day < day0:
        about = calendar.day(day)
        days.append(CountedDay(day, counted=False, n=None, reason=CountReason.BEFORE_DAY0, about=about))
        day += _ONE_DAY
    first = receipt_is_day_one and term.unit is not TermUnit.MONTHS
    reason = CountReason.RECEIPT_IS_ONE if first else CountReason.DAY0
    days.append(CountedDay(day0, first, 1 if first else None, reason, calendar.day(day0)))
    days += _count_term(day0, term, calendar, nominal, first=first)
    days += _moved_on(nominal, original, calendar)
    due = original
    if extended_until is not None and _checked(extended_until) > original:
        due = calendar.next_working(extended_until)
        days += _extended(original, extended_until, calendar)
        days += _moved_on(extended_until, due, calendar)
    return Deadline(
        start=start,
        day0=day0,
        due=due,
        original_due=original,
        term=term,
        receipt_is_day_one=receipt_is_day_one,
        extended_until=extended_until if due > original else None,
        days=tuple(days),
    )


def is_overdue(today: date, due: date) -> bool:
    """Return whether the term has run out: only from the day after the due day."""
    return today > due


def working_days_left(today: date, due: date, calendar: WorkCalendar) -> int:
    """Return the working days after today up to the due day: 0 on the due day, negative after it."""
    return calendar.working_days_between(today, due)


def lateness(day: date, due: date, calendar: WorkCalendar) -> int:
    """Return by how many working days ``day`` is late, 0 when it is not.

    A day off straight after the due day is overdue (`is_overdue`) and zero working days late.
    """
    return max(0, calendar.working_days_between(due, day))


@dataclass(frozen=True, slots=True)
class Running:
    """A clock that runs: whose it is and what its due day is counted from."""

    id: Id
    start: date
    term: Term
    receipt_is_day_one: bool = False
    extended_until: date | None = None

    def due(self, calendar: WorkCalendar) -> date:
        """Return the due day by a calendar."""
        return due_day(self.start, self.term, calendar, self.receipt_is_day_one, self.extended_until)


@dataclass(frozen=True, slots=True)
class MovedDue:
    """A due day that another calendar moves."""

    id: Id
    before: date
    after: date


def moved_dues(clocks: Iterable[Running], before: WorkCalendar, after: WorkCalendar) -> list[MovedDue]:
    """Return every due day that differs between two calendars, in the order of the clocks.

    This is what a person sees before a change of the calendar is accepted, and what is logged after it.
    """
    if before == after:
        return []
    pairs = ((clock.id, clock.due(before), clock.due(after)) for clock in clocks)
    return [MovedDue(one, old, new) for one, old, new in pairs if old != new]
