"""Finding a record by the number people write for it: ``214/2026``, ``79-Б``, or its id."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.domain.numbers import NumberRef, complaint_number, inquiry_number, parse_number
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.store.unit_of_work import View

_ID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def number_of_complaint(complaint: Complaint) -> str:
    """Return ``214/2026`` or ``214-Б/2026``."""
    return complaint_number(complaint.n, complaint.series, complaint.year, complaint.year, full=True)


def number_of_inquiry(letter: Inquiry) -> str | None:
    """Return ``79-Б/2026``, None for a draft."""
    return None if letter.n is None else inquiry_number(letter.n, letter.series, letter.year)


def _read(text: str) -> NumberRef:
    found = parse_number(text)
    if found is None:
        raise DeskError("bad_number", text=text[:40])
    return found


def complaint_id(desk: Desk, text: str) -> Id:
    """Return the id of a complaint. Raises DeskError: "bad_number", "not_found", "number_not_clear"."""
    return _find(desk, Complaint, text)


def inquiry_id(desk: Desk, text: str) -> Id:
    """Return the id of an inquiry; drafts are found by id only. Raises as `complaint_id`."""
    return _find(desk, Inquiry, text)


def _find(desk: Desk, kind: type[Complaint | Inquiry], text: str) -> Id:
    name = kind.__name__.lower()
    with desk.read() as view:
        if _ID.fullmatch(text.strip()):
            found = view.find_one(kind, str(UUID(text.strip())))
            if found is None:
                raise DeskError("not_found", kind=name, id=text.strip())
            return found.id
        return _by_number(view, kind, _read(text), desk.today(), text)


def _by_number(view: View, kind: type[Complaint | Inquiry], wanted: NumberRef, today: date, text: str) -> Id:
    year = wanted.year or today.year
    found = view.find(kind, year=year, n=wanted.n)
    exact = [one for one in found if one.series == wanted.series]
    fitting = exact or ([] if wanted.series else found)
    if not fitting:
        raise DeskError("not_found", kind=kind.__name__.lower(), id=text.strip())
    if len(fitting) > 1:
        names = ", ".join(sorted(inquiry_number(one.n or 0, one.series, one.year) for one in fitting))
        raise DeskError("number_not_clear", text=text.strip(), names=names)
    return fitting[0].id
