"""Periods, snapshots and the counting of working days, in day numbers (`date.toordinal()`).

Knows dates; not what happens on them and not where the work calendar comes from.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from sys import maxsize
from typing import Protocol

from deputy_desk.domain.workdays import WorkCalendar

MONTHS_A_YEAR = 12


class WorkdayIndex(Protocol):
    """What is needed of a work calendar."""

    def between(self, a: int, b: int, /) -> int:
        """Return the number of working days in (a, b], for day numbers a ≤ b."""
        ...


@dataclass(frozen=True, slots=True)
class CalendarIndex:
    """The office's work calendar as a `WorkdayIndex`."""

    calendar: WorkCalendar

    def between(self, a: int, b: int, /) -> int:
        """Return the number of working days in (a, b]."""
        return self.calendar.working_days_between(date.fromordinal(a), date.fromordinal(b))


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Working days gone since day 0, in constant time for days from ``first`` to ``last``; other days are clamped.

    ``sums[i]`` is the number of working days in (first - 1, first + i].
    """

    first: int
    sums: tuple[int, ...]

    @classmethod
    def covering(cls, workdays: WorkdayIndex, first: int, last: int) -> Elapsed:
        """Count once for every day from first - 1 to last."""
        start = first - 1
        return cls(start, tuple(workdays.between(start - 1, day) for day in range(start, max(start, last) + 1)))

    def since(self, start: int, day: int) -> int:
        """Return working days from day 0 of ``start`` to ``day``, never negative.

        Day 0 is ``start`` itself or the next working day (domain.md, Counting), so a start on a day off loses nothing.
        """
        gone = self.after(start - 1, day)
        return gone - 1 if gone else 0

    def after(self, start: int, day: int) -> int:
        """Return the number of working days in (start, day], never negative."""
        a, b, sums = start - self.first, day - self.first, self.sums
        if a < 0 or b >= len(sums):
            last = len(sums) - 1
            a, b = min(max(a, 0), last), min(b, last)
        return sums[b] - sums[a] if b > a else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A moment.

    ``day`` is its local day; ``full_day`` the last day that is over (``day`` itself for "the end of day D").

    ``moment`` (milliseconds since 1970, UTC) cuts grades given later on the same day.
    """

    day: int
    full_day: int
    moment: int = maxsize

    @classmethod
    def end_of(cls, day: date) -> Snapshot:
        """Take the end of a day."""
        return cls(day=day.toordinal(), full_day=day.toordinal())

    @classmethod
    def during(cls, day: date, moment: int) -> Snapshot:
        """Take an instant inside a day: what is due on that day is not late yet."""
        return cls(day=day.toordinal(), full_day=day.toordinal() - 1, moment=moment)

    def moved_to(self, day: int) -> Snapshot:
        """Return the same point of another day; every grade of that day counts."""
        return Snapshot(day=day, full_day=day - (self.day - self.full_day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from ``first`` to ``last``, both inclusive.

    Raises:
        ValueError: it ends before it starts.
    """

    first: int
    last: int

    def __post_init__(self) -> None:
        """Refuse an empty period."""
        if self.last < self.first:
            message = "a period ends before it starts"
            raise ValueError(message)

    @classmethod
    def of(cls, first: date, last: date) -> Period:
        """Make a period of two dates."""
        return cls(first=first.toordinal(), last=last.toordinal())

    def holds(self, day: int) -> bool:
        """Whether a day lies in the period."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A period and the snapshot it is looked at from."""

    period: Period
    snapshot: Snapshot

    def previous(self) -> Frame:
        """Return the period just before, as long as this one (whole months stay so), with equal time to ripen."""
        period = self._lived()
        months = _whole_months(period)
        if months:
            return self._by_months(period, -months)
        length = period.last - period.first + 1
        moved = Period(first=period.first - length, last=period.last - length)
        return Frame(period=moved, snapshot=self.snapshot.moved_to(self.snapshot.day - length))

    def year_ago(self) -> Frame:
        """Return the same months of the year before: complaints are seasonal."""
        return self._by_months(self._lived(), -MONTHS_A_YEAR)

    def _lived(self) -> Period:
        """Cut a period that is still running at the snapshot, so that like is compared with like."""
        last = max(self.period.first, min(self.period.last, self.snapshot.day))
        return Period(first=self.period.first, last=last)

    def _by_months(self, period: Period, months: int) -> Frame:
        first = _moved(date.fromordinal(period.first), months)
        last = _moved(date.fromordinal(period.last), months)
        day = _moved(date.fromordinal(self.snapshot.day), months).toordinal()
        return Frame(period=Period.of(first, last), snapshot=self.snapshot.moved_to(max(day, last.toordinal())))


def _whole_months(period: Period) -> int:
    """Return how many calendar months a period is, 0 when it does not start on the 1st and end on a last day."""
    first, after = date.fromordinal(period.first), date.fromordinal(period.last) + timedelta(days=1)
    if first.day != 1 or after.day != 1:
        return 0
    return (after.year - first.year) * MONTHS_A_YEAR + after.month - first.month


def _moved(day: date, months: int) -> date:
    """Move by months; the last day of a month stays the last day, 31 May goes to 30 April."""
    count = day.year * MONTHS_A_YEAR + day.month - 1 + months
    year, month = count // MONTHS_A_YEAR, count % MONTHS_A_YEAR + 1
    length = monthrange(year, month)[1]
    was_last = day.day == monthrange(day.year, day.month)[1]
    return date(year, month, length if was_last else min(day.day, length))
