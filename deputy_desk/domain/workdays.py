"""The work calendar: which days are worked, why, and arithmetic over them in constant time.

Knows nothing of terms, of files or of the package the base days come from: all days are handed in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256
from itertools import accumulate
from types import MappingProxyType
from typing import TypeAlias

_LocalDay: TypeAlias = date
_WEEK = bytes((1, 1, 1, 1, 1, 0, 0))
_SATURDAY = 5
_VERSION_LENGTH = 10


class DayKind(StrEnum):
    """Why a day is worked or not."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CARRIED_OVER = "carried_over"
    MOVED_OFF = "moved_off"
    MOVED_WORKING = "moved_working"
    OFFICE_OFF = "office_off"
    OFFICE_WORKING = "office_working"


WORKED_KINDS = frozenset({DayKind.WORKING, DayKind.MOVED_WORKING, DayKind.OFFICE_WORKING})


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a calendar. ``reason_*`` name the holiday or are the office's own words; empty for a plain day.

    ``instead_of`` is the day a moved day was exchanged with. ``estimated``: the date is computed, not announced.
    """

    date: _LocalDay
    kind: DayKind
    working: bool
    reason_ru: str = ""
    reason_kk: str = ""
    reason_en: str = ""
    instead_of: _LocalDay | None = None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEdit:
    """The office's own word about one day. Without a reason it only says whether the day is worked."""

    day: date
    working: bool
    reason_ru: str = ""
    reason_kk: str = ""


def _plain_day(day: date) -> Day:
    weekend = day.weekday() >= _SATURDAY
    return Day(day, DayKind.WEEKEND if weekend else DayKind.WORKING, not weekend)


def _weekdays_until(ordinal: int) -> int:
    """Return how many Mondays to Fridays lie in 1..ordinal; ordinal 1 is a Monday (proleptic Gregorian)."""
    weeks, rest = divmod(ordinal, 7)
    return 5 * weeks + min(rest, 5)


def _nth_weekday(n: int) -> int:
    """Return the ordinal of the n-th Monday to Friday, the inverse of `_weekdays_until`."""
    weeks, rest = divmod(n - 1, 5)
    return 7 * weeks + rest + 1


def _version(days: Mapping[date, Day], first_year: int, last_year: int, confirmed: frozenset[int]) -> str:
    lines = [f"{first_year}-{last_year}", ",".join(map(str, sorted(confirmed)))]
    for day in sorted(days):
        one = days[day]
        other = one.instead_of.isoformat() if one.instead_of else ""
        fields = (day.isoformat(), one.kind.value, str(int(one.working)), other, str(int(one.estimated)))
        lines.append("\x1f".join((*fields, one.reason_ru, one.reason_kk, one.reason_en)))
    return sha256("\n".join(lines).encode()).hexdigest()[:_VERSION_LENGTH]


@dataclass(frozen=True, slots=True, eq=False)
class WorkCalendar:
    """The working days of the years ``first_year``..``last_year``. Make one with `WorkCalendar.build`.

    ``days`` holds only the days that are not plain; every other day is worked from Monday to Friday. Outside its years
    a calendar knows weekends only. Two calendars are equal when their ``version`` is: a short digest of all contents.
    """

    first_year: int
    last_year: int
    days: Mapping[date, Day]
    confirmed_years: frozenset[int]
    version: str
    _first: int = field(repr=False)
    _last: int = field(repr=False)
    _counts: Sequence[int] = field(repr=False)
    _worked: Sequence[int] = field(repr=False)

    @classmethod
    def build(
        cls, days: Iterable[Day], *, first_year: int, last_year: int, confirmed_years: Iterable[int] = ()
    ) -> WorkCalendar:
        """Return the calendar of these years; of several entries for one day the last one counts.

        Days outside the years are an error of the caller (ValueError).
        """
        table = {day.date: day for day in days}
        start, end = date(first_year, 1, 1), date(last_year, 12, 31)
        if any(not start <= day <= end for day in table):
            message = "a day lies outside the years of the calendar"
            raise ValueError(message)
        first, last = start.toordinal(), end.toordinal()
        length = last - first + 1
        shift = start.weekday()
        mask = bytearray((_WEEK * (length // 7 + 2))[shift : shift + length])
        for day, one in table.items():
            mask[day.toordinal() - first] = one.working
        confirmed = frozenset(confirmed_years)
        return cls(
            first_year=first_year,
            last_year=last_year,
            days=MappingProxyType(table),
            confirmed_years=confirmed,
            version=_version(table, first_year, last_year, confirmed),
            _first=first,
            _last=last,
            _counts=list(accumulate(mask)),
            _worked=[first + offset for offset, worked in enumerate(mask) if worked],
        )

    def __eq__(self, other: object) -> bool:
        """Compare contents by their digest."""
        return self.version == other.version if isinstance(other, WorkCalendar) else NotImplemented

    def __hash__(self) -> int:
        """Hash the digest of the contents."""
        return hash(self.version)

    def confirmed(self, year: int) -> bool:
        """Return whether somebody checked this year against the official calendar."""
        return year in self.confirmed_years

    def day(self, day: date) -> Day:
        """Return what is known about a day."""
        return self.days.get(day) or _plain_day(day)

    def is_working(self, day: date) -> bool:
        """Return whether a day is worked."""
        one = self.days.get(day)
        return day.weekday() < _SATURDAY if one is None else one.working

    def index(self, day: date) -> int:
        """Return the running number of the last working day up to and including ``day``; a difference counts days.

        Number 1 is the first working day of ``first_year``; earlier ones are zero and below.
        """
        ordinal = day.toordinal()
        if ordinal < self._first:
            return _weekdays_until(ordinal) - _weekdays_until(self._first - 1)
        if ordinal > self._last:
            return self._counts[-1] + _weekdays_until(ordinal) - _weekdays_until(self._last)
        return self._counts[ordinal - self._first]

    def nth(self, index: int) -> date:
        """Return the working day with this running number, the inverse of `index`."""
        total = len(self._worked)
        if index <= 0:
            return date.fromordinal(_nth_weekday(_weekdays_until(self._first - 1) + index))
        if index > total:
            return date.fromordinal(_nth_weekday(_weekdays_until(self._last) + index - total))
        return date.fromordinal(self._worked[index - 1])

    def next_working(self, day: date) -> date:
        """Return ``day`` itself when it is worked, else the next working day."""
        return day if self.is_working(day) else self.nth(self.index(day) + 1)

    def add_working(self, day0: date, n: int) -> date:
        """Return the n-th working day after ``day0`` (before it for a negative n; for 0 `next_working`)."""
        if n > 0:
            return self.nth(self.index(day0) + n)
        if n == 0:
            return self.next_working(day0)
        return self.nth(self.index(day0) + n + (0 if self.is_working(day0) else 1))

    def working_days_between(self, a: date, b: date) -> int:
        """Return the number of working days after ``a`` up to and including ``b``; negative when ``b`` is earlier."""
        return self.index(b) - self.index(a)

    def with_edits(self, edits: Sequence[CalendarEdit]) -> WorkCalendar:
        """Return this calendar with the office's own words laid over it; the last one for a day counts.

        An edit that repeats what is known and gives no reason changes nothing. A day in a later or earlier year widens
        the calendar; the years between then know weekends only and are not confirmed.
        """
        if not edits:
            return self
        table = dict(self.days)
        for edit in edits:
            if edit.working == self.is_working(edit.day) and not (edit.reason_ru or edit.reason_kk):
                table.pop(edit.day, None)
                if edit.day in self.days:
                    table[edit.day] = self.days[edit.day]
                continue
            kind = DayKind.OFFICE_WORKING if edit.working else DayKind.OFFICE_OFF
            table[edit.day] = Day(edit.day, kind, edit.working, edit.reason_ru, edit.reason_kk)
        years = [edit.day.year for edit in edits]
        return WorkCalendar.build(
            table.values(),
            first_year=min(self.first_year, *years),
            last_year=max(self.last_year, *years),
            confirmed_years=self.confirmed_years,
        )

    def with_confirmed(self, years: Iterable[int]) -> WorkCalendar:
        """Return this calendar with these years marked as checked against the official one."""
        return WorkCalendar.build(
            self.days.values(),
            first_year=self.first_year,
            last_year=self.last_year,
            confirmed_years=self.confirmed_years | frozenset(years),
        )


def changed_days(before: WorkCalendar, after: WorkCalendar) -> list[tuple[Day, Day]]:
    """Return each day that is worked in one calendar and not in the other, in order, before and after."""
    days = sorted(before.days.keys() | after.days.keys())
    return [(before.day(day), after.day(day)) for day in days if before.is_working(day) != after.is_working(day)]
