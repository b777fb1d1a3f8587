"""Which complaints, inquiries and people a change reaches, so that only their lines in the lists are made again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import select

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import Applicant, Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry, Served
from deputy_desk.domain.office import CalendarChange
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.records import Record
from deputy_desk.domain.reply import Grading, QuestionGrading, Reply
from deputy_desk.domain.terms import TermRule
from deputy_desk.store.files_of_cases import ladders
from deputy_desk.store.rows import shape_of
from deputy_desk.store.unit_of_work import CHUNK, View


@dataclass(slots=True)
class Reach:
    """Ids to be made again. ``everything`` when a calendar or a term changed."""

    complaints: set[Id] = field(default_factory=set)
    inquiries: set[Id] = field(default_factory=set)
    people: set[Id] = field(default_factory=set)
    problems: set[Id] = field(default_factory=set)
    everything: bool = False


def linked(view: View, kind: type[Record], wanted: str, by: str, values: Iterable[Id]) -> set[Id]:
    """Return the column ``wanted`` of the records of ``kind`` whose column ``by`` is among ``values``."""
    table = shape_of(kind).table
    listed = list(values)
    found: set[Id] = set()
    for start in range(0, len(listed), CHUNK):
        query = select(table.c[wanted]).where(table.c[by].in_(listed[start : start + CHUNK]))
        found.update(row[0] for row in view.connection.execute(query))
    return found


_REACHED: dict[type[Record], tuple[tuple[str, str], ...]] = {
    Complaint: (("complaints", "id"),),
    Inquiry: (("inquiries", "id"),),
    Served: (("complaints", "complaint_id"), ("inquiries", "inquiry_id")),
    Person: (("people", "id"),),
    Phone: (("people", "person_id"),),
    Body: (("bodies", "id"),),
    Problem: (("problems", "id"),),
    Grading: (("replies", "reply_id"),),
    QuestionGrading: (("replies", "reply_id"),),
}
_OWNED = (("complaints", "complaint_id"), ("inquiries", "inquiry_id"))
"""What any other record belongs to, if it does."""


def reach_of(view: View, touched: Iterable[Record], added: set[Id]) -> Reach:
    """Return what the touched records reach. People in ``added`` are new: no earlier complaint is theirs."""
    found: dict[str, set[Id]] = defaultdict(set)
    everything = False
    for record in touched:
        everything |= isinstance(record, CalendarChange | TermRule)
        for name, column in _REACHED.get(type(record), _OWNED):
            owner = getattr(record, column, None)
            if owner is not None:
                found[name].add(owner)
    inquiries = found["inquiries"]
    inquiries |= linked(view, Reply, "inquiry_id", "id", found["replies"])
    # A reply to one letter of a ladder answers the others too.
    inquiries |= set().union(*ladders(view, sorted(inquiries)).values())
    inquiries |= linked(view, Inquiry, "id", "body_id", found["bodies"])
    complaints = found["complaints"]
    complaints |= linked(view, Applicant, "complaint_id", "person_id", found["people"] - added)
    complaints |= linked(view, Served, "complaint_id", "inquiry_id", inquiries)
    return Reach(complaints, inquiries, found["people"], found["problems"], everything)
