"""Which complaints, inquiries and people a change reaches, so that only their lines in the lists are made again."""

from __future__ import annotations

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


def reach_of(view: View, touched: Iterable[Record], added: set[Id]) -> Reach:
    """Return what the touched records reach. Complaints in ``added`` are new and are left to the caller."""
    reach = Reach()
    persons: set[Id] = set()
    bodies: set[Id] = set()
    replies: set[Id] = set()
    for record in touched:
        if isinstance(record, Complaint):
            reach.complaints.add(record.id)
        elif isinstance(record, Inquiry):
            reach.inquiries.add(record.id)
        elif isinstance(record, Served):
            reach.complaints.add(record.complaint_id)
            reach.inquiries.add(record.inquiry_id)
        elif isinstance(record, Person):
            persons.add(record.id)
        elif isinstance(record, Phone):
            persons.add(record.person_id)
        elif isinstance(record, Body):
            bodies.add(record.id)
        elif isinstance(record, Problem):
            reach.problems.add(record.id)
        elif isinstance(record, Grading | QuestionGrading):
            replies.add(record.reply_id)
        elif isinstance(record, CalendarChange | TermRule):
            reach.everything = True
        elif (owner := getattr(record, "complaint_id", None)) is not None:
            reach.complaints.add(owner)
        elif (owner := getattr(record, "inquiry_id", None)) is not None:
            reach.inquiries.add(owner)
    reach.people = set(persons)
    reach.inquiries |= linked(view, Reply, "inquiry_id", "id", replies)
    reach.inquiries |= linked(view, Inquiry, "id", "body_id", bodies)
    reach.complaints |= linked(view, Applicant, "complaint_id", "person_id", persons - added)
    reach.complaints |= linked(view, Served, "complaint_id", "inquiry_id", reach.inquiries)
    return reach
