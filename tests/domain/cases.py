"""Facts of made-up cases for the tests of case files: short makers, ids in the order they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

from deputy_desk.domain.complaint import (
    Action,
    ActionKind,
    Applicant,
    Closing,
    Complaint,
    ContactWay,
    Explanation,
    FollowUp,
    Outcome,
    Verdict,
)
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id, uuid7
from deputy_desk.domain.inquiry import Dispatch, DispatchKind, Extension, Inquiry, InquiryKind, Resolution
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.reply import Grade, Grading, Reply
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.domain.workdays import WorkCalendar

MONDAY = date(2026, 3, 2)
PLAIN = WorkCalendar.build((), first_year=2020, last_year=2035)
"""Monday to Friday, no holidays."""
THREE = Term(3, TermUnit.WORKING_DAYS)
_moments: Iterator[int] = count(1_770_000_000_000)


def day(after: int) -> date:
    """Return a day so many calendar days after the first Monday."""
    return MONDAY + timedelta(days=after)


def new_id() -> Id:
    """Return an id later than all before."""
    return uuid7(next(_moments), bytes(10))


def complaint(received: int = 0) -> Complaint:
    return Complaint(id=new_id(), year=2026, n=1, text="Нет воды", received_on=day(received))


def applicant() -> Applicant:
    return Applicant(id=new_id(), complaint_id="c", person_id="p")


def action(kind: ActionKind, on: int) -> Action:
    return Action(id=new_id(), complaint_id="c", kind=kind, on=day(on))


def explained(on: int) -> Explanation:
    return Explanation(id=new_id(), complaint_id="c", on=day(on), text="Порядок таков")


def contact(on: int, verdict: Verdict | None = None, *, reached: bool = True) -> FollowUp:
    return FollowUp(id=new_id(), complaint_id="c", on=day(on), way=ContactWay.PHONE, reached=reached, verdict=verdict)


def closing(on: int, outcome: Outcome = Outcome.SOLVED, reopened: int | None = None) -> Closing:
    again = None if reopened is None else day(reopened)
    return Closing(id=new_id(), complaint_id="c", on=day(on), outcome=outcome, reopened_on=again)


def sent(on: int, kind: DispatchKind = DispatchKind.FIRST, received: int | None = None, body: str = "b") -> Dispatch:
    came = None if received is None else day(received)
    return Dispatch(id=new_id(), inquiry_id="i", kind=kind, body_id=body, sent_on=day(on), received_on=came)


def extended(until: int, told: int) -> Extension:
    return Extension(id=new_id(), inquiry_id="i", until=day(until), notified_on=day(told))


def settled(on: int) -> Resolution:
    return Resolution(id=new_id(), inquiry_id="i", on=day(on), said_by="мастер участка")


def reply(on: int, entered: int | None = None) -> Reply:
    return Reply(id=new_id(), inquiry_id="i", received_on=day(on), entered_on=day(on if entered is None else entered))


def graded(one: Reply, grade: Grade, on: int = 0, moment: int = 0) -> Grading:
    return Grading(id=new_id(), reply_id=one.id, grade=grade, on=day(on), moment=moment)


def letter(
    *dispatches: Dispatch,
    registered: int | None = 0,
    kind: InquiryKind = InquiryKind.INQUIRY,
    term: Term | None = None,
    annulled: int | None = None,
    closed: int | None = None,
    created: int = 0,
) -> InquiryFile:
    """Return a letter of 15 working days, registered unless told otherwise."""
    length = term or Term(15, TermUnit.WORKING_DAYS)
    given = None if registered is None else day(registered)
    one = Inquiry(
        id=new_id(),
        kind=kind,
        created_on=day(created),
        registered_on=given,
        year=2026 if given else None,
        n=1 if given else None,
        body_id="b",
        term_n=length.n,
        term_unit=length.unit,
        annulled_on=None if annulled is None else day(annulled),
        closed_on=None if closed is None else day(closed),
    )
    return InquiryFile(inquiry=one, dispatches=dispatches)


def file(
    received: int = 0,
    *,
    actions: tuple[Action, ...] = (),
    explanations: tuple[Explanation, ...] = (),
    follow_ups: tuple[FollowUp, ...] = (),
    closings: tuple[Closing, ...] = (),
    letters: tuple[InquiryFile, ...] = (),
    applicants: tuple[Applicant, ...] = (),
) -> ComplaintFile:
    return ComplaintFile(
        complaint=complaint(received),
        actions=actions,
        explanations=explanations,
        follow_ups=follow_ups,
        closings=closings,
        inquiries=letters,
        applicants=applicants,
    )
