"""Logging a complaint: the sixty-second job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from deputy_desk.domain.complaint import Applicant, Channel, Complaint, ComplaintKind, Urgency
from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Language, Person
from deputy_desk.domain.problem import Problem as SharedProblem
from deputy_desk.domain.records import EARLIEST
from deputy_desk.domain.terms import Deadline, TermRule, count_deadline, rule_in_force
from deputy_desk.domain.text import clean
from deputy_desk.errors import InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, put_draft
from deputy_desk.services.explanations import put_explanation
from deputy_desk.services.office import series_for_complaints
from deputy_desk.services.people import NewPerson, put_person
from deputy_desk.services.problem_links import join_problem
from deputy_desk.store.numbering import next_complaint
from deputy_desk.store.office_store import FIRST_ACTION, OWN_TERM
from deputy_desk.store.unit_of_work import UnitOfWork

LONGEST_TEXT = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class NewComplaint:
    """A complaint as typed. ``person`` is a known person's id or a new one; None = anonymous.

    ``id`` is that of a form begun earlier: however often the form is saved, it is one complaint.
    """

    text: str
    received_on: date
    received_at: datetime | None = None
    id: Id | None = None
    person: Id | NewPerson | None = None
    others: tuple[Id, ...] = ()
    kind: ComplaintKind = ComplaintKind.COMPLAINT
    channel: Channel = Channel.RECEPTION
    external_number: str = ""
    title: str = ""
    language: Language = Language.RU
    translation: str = ""
    topic_id: Id | None = None
    place_id: Id | None = None
    address: str = ""
    handler_id: Id | None = None
    urgency: Urgency = Urgency.NORMAL
    problem_id: Id | None = None
    note: str = ""


def check_text(text: str) -> list[Problem]:
    """Return why a text cannot be that of a complaint."""
    if not clean(text):
        return [Problem("text", "no_text")]
    if len(text) > LONGEST_TEXT:
        return [Problem("text", "text_too_long", {"n": len(text), "limit": LONGEST_TEXT})]
    return []


def check_complaint(new: NewComplaint, today: date) -> list[Problem]:
    """Return the fields that cannot be taken as typed."""
    found = check_text(new.text)
    if not EARLIEST <= new.received_on <= today:
        code = "day_in_future" if new.received_on > today else "day_not_possible"
        found.append(Problem("received_on", code, {"day": new.received_on.isoformat()}))
    if isinstance(new.person, NewPerson):
        found += new.person.problems()
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """A complaint with what the person at the desk accepted besides.

    ``consent_on`` is the day a person known before agreed; ``card_id`` what was explained on the spot; ``body_id`` the
    addressee of an inquiry to be drafted.
    """

    complaint: NewComplaint
    consent_on: date | None = None
    consent_way: str = ""
    card_id: Id | None = None
    body_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What became of it."""

    complaint: Complaint
    changes: Changes


def register_complaint(desk: Desk, new: NewComplaint) -> Changes:
    """Save a complaint and give it its number, the next of the year it was received in (domain.md, Numbers).

    Raises InputError; nothing is saved then.
    """
    return log_complaint(desk, Intake(complaint=new)).changes


def log_complaint(desk: Desk, intake: Intake) -> Logged:
    """Save a complaint with person, problem, consent, explanation and draft: all of it or nothing.

    Raises InputError, DeskError("not_found"); nothing is saved then.
    """
    new = intake.complaint
    problems = check_complaint(new, desk.today())
    if problems:
        raise InputError(problems)
    with desk.change() as work:
        known = work.find_one(Complaint, new.id) if new.id else None
        if known is not None:
            return Logged(complaint=known, changes=changes(known.id, [known]))
        complaint = _complaint(work, desk, new)
        if new.problem_id is not None:
            work.get(SharedProblem, new.problem_id)
        person = new.person
        if isinstance(person, NewPerson):
            person = put_person(work, desk, person).id
        elif person is not None and intake.consent_on is not None:
            before = work.get(Person, person)
            work.change(replace(before, consent_on=intake.consent_on, consent_way=intake.consent_way))
        work.add(complaint)
        _applicants(work, desk, complaint.id, [*([person] if person else []), *new.others])
        if new.problem_id is not None:
            join_problem(work, desk, complaint, new.problem_id)
        if intake.card_id is not None:
            on, language = new.received_on, new.language
            put_explanation(work, desk, complaint.id, on, card_id=intake.card_id, language=language)
        if intake.body_id is not None:
            put_draft(work, desk, Draft(complaint_ids=(complaint.id,), body_id=intake.body_id))
        return Logged(complaint=complaint, changes=changes(complaint.id, work.touched))


def _complaint(work: UnitOfWork, desk: Desk, new: NewComplaint) -> Complaint:
    series = series_for_complaints(work, desk)
    year = new.received_on.year
    return Complaint(
        id=new.id or desk.new_id(),
        year=year,
        n=next_complaint(work, year, series),
        series=series,
        text=clean(new.text),
        received_on=new.received_on,
        received_at=new.received_at,
        kind=new.kind,
        channel=new.channel,
        external_number=clean(new.external_number),
        title=clean(new.title),
        language=new.language,
        translation=clean(new.translation),
        topic_id=new.topic_id,
        place_id=new.place_id,
        address=clean(new.address),
        handler_id=new.handler_id or desk.user_id,
        urgency=new.urgency,
        note=clean(new.note),
    )


def _applicants(work: UnitOfWork, desk: Desk, complaint_id: Id, persons: list[Id]) -> None:
    for position, person in enumerate(dict.fromkeys(persons)):
        contact = position == 0
        applicant = Applicant(
            id=desk.new_id(), complaint_id=complaint_id, person_id=person, contact=contact, position=position
        )
        work.add(applicant)


def first_action_deadline(desk: Desk, received_on: date) -> Deadline:
    """Return the own term for the first action on a complaint, day by day."""
    with desk.read() as view:
        rule = rule_in_force(view.find(TermRule, key=FIRST_ACTION), FIRST_ACTION, received_on)
    return count_deadline(received_on, rule.term if rule else OWN_TERM, desk.calendar)
