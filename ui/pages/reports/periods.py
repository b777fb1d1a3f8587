"""Periods of a summary: months, quarters and years that can be chosen, the latest first. Decisions only, no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
OFFERED: Final = {"month": 14, "quarter": 9, "year": 5}


@dataclass(frozen=True, slots=True)
class Span:
    """A period with both ends."""

    kind: str
    first: date
    last: date

    @property
    def key(self) -> str:
        """What stands for it in a list."""
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def _plus(first: date, months: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, 1)


def spans(kind: str, today: date) -> list[Span]:
    """Return the periods of a kind that have begun, the one that runs now first."""
    step = MONTHS[kind]
    first = date(today.year, (today.month - 1) // step * step + 1, 1)
    found = []
    for _ in range(OFFERED[kind]):
        found.append(Span(kind, first, _plus(first, step) - timedelta(days=1)))
        first = _plus(first, -step)
    return found


def usual_span(kind: str, today: date) -> Span:
    """Return the period a person most likely wants: the last one that has ended."""
    return spans(kind, today)[1]


def kind_of(first: date, last: date) -> str:
    """Return the kind of a period by its ends; «own» when it is none of the usual ones."""
    for kind, step in MONTHS.items():
        begins = first.day == 1 and (first.month - 1) % step == 0
        if begins and _plus(first, step) - timedelta(days=1) == last:
            return kind
    return "own"
