"""Days, months and years in a search line: ``2026-12-01``, ``12.03.26``, ``12/03/2026``, ``03.2026``. No clock."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from deputy_desk.domain.query_tree import DateBound, DateField

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_LOCAL = re.compile(r"(?:([0-9]{1,2})[./])?([0-9]{1,2})[./]([0-9]{4}|[0-9]{2})")
_CENTURY = 100


def span(text: str) -> tuple[date, date] | None:
    """Return the first and the last day that ``text`` names: a day, a month or a year. None if it names none."""
    found = _ISO.fullmatch(text)
    if found:
        year, month, day = found[1], found[2], found[3]
    else:
        found = _LOCAL.fullmatch(text)
        if not found:
            return None
        day, month, year = found[1], found[2], found[3]
    number = int(year)
    return _span(number + 2000 if number < _CENTURY else number, month, day)


def _span(year: int, month: str | None, day: str | None) -> tuple[date, date] | None:
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, int(month), 1), date(year, int(month), monthrange(year, int(month))[1])
        one = date(year, int(month), int(day))
    except ValueError:
        return None
    return one, one


def bounds(field: DateField, op: str, text: str) -> tuple[DateBound, ...]:
    """Return the bounds a date term means: one for a comparison, two for ``:`` and ``=``, none for no date."""
    found = span(text.strip())
    if found is None:
        return ()
    first, last = found
    table: dict[str, tuple[DateBound, ...]] = {
        "<": (DateBound(field, "<", first),),
        "<=": (DateBound(field, "<=", last),),
        ">": (DateBound(field, ">", last),),
        ">=": (DateBound(field, ">=", first),),
    }
    return table.get(op, (DateBound(field, ">=", first), DateBound(field, "<=", last)))
