"""The next number of a series: one more than the highest given, annulled ones included: a series has no gaps."""

from __future__ import annotations

from sqlalchemy import func, select

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.store.rows import shape_of
from deputy_desk.store.unit_of_work import View


def _highest(view: View, kind: type[Complaint | Inquiry], year: int, series: str) -> int:
    table = shape_of(kind).table
    query = select(func.max(table.c.n)).where(table.c.year == year, table.c.series == series)
    return int(view.connection.execute(query).scalar() or 0)


def next_complaint(view: View, year: int, series: str) -> int:
    """Return the next number of complaints of a year and series (empty while the office has one workplace)."""
    return _highest(view, Complaint, year, series) + 1


def next_inquiry(view: View, year: int, series: str) -> int:
    """Return the next outgoing number of a year and series."""
    return _highest(view, Inquiry, year, series) + 1


def complaint_by_number(view: View, year: int, series: str, n: int) -> Complaint | None:
    """Return the complaint with a number."""
    found = view.find(Complaint, year=year, series=series, n=n)
    return found[0] if found else None


def inquiry_by_number(view: View, year: int, series: str, n: int) -> Inquiry | None:
    """Return the inquiry with a number."""
    found = view.find(Inquiry, year=year, series=series, n=n)
    return found[0] if found else None
