"""Records as the JSON of the command line, and as lines for a person (cli.md)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id
from deputy_desk.domain.iin import mask_iin
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.people import Phone, User
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.terms import lateness
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.services.complaints import file_of as complaint_file_of
from deputy_desk.services.inquiries import file_of as inquiry_file_of
from deputy_desk.services.numbers import number_of_complaint, number_of_inquiry
from deputy_desk.store.unit_of_work import View

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk

Json = dict[str, Any]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def name_in(named: Topic | Place | Body | None, language: str) -> str | None:
    """Return the name of a directory entry in the language of the call; Russian for English."""
    if named is None:
        return None
    return named.name_kk if language == "kk" else named.name_ru


def _persons(view: View, file: ComplaintFile) -> list[Json]:
    phones: dict[Id, list[str]] = {}
    for one in view.find_in(Phone, "person_id", [person.id for person in file.persons]):
        phones.setdefault(one.person_id, []).append(one.number)
    contacts = {one.person_id for one in file.applicants if one.contact}
    return [
        {
            "id": one.id,
            "name": one.name,
            "iin": mask_iin(one.iin),
            "phones": phones.get(one.id, []),
            "address": one.address,
            "contact": one.id in contacts,
        }
        for one in file.persons
    ]


def complaint_events(file: ComplaintFile) -> list[Json]:
    """Return what happened to a complaint, oldest first."""
    found: list[Json] = [{"on": _iso(file.complaint.received_on), "kind": "received", "text": ""}]
    found += [{"on": _iso(one.on), "kind": one.kind.value, "text": one.text} for one in file.actions]
    found += [{"on": _iso(one.on), "kind": "explained", "text": one.text} for one in file.explanations]
    for one in file.follow_ups:
        verdict = one.verdict.value if one.verdict else None
        kind = "told" if one.reached else "not_reached"
        found.append({"on": _iso(one.on), "kind": kind, "text": one.told, "verdict": verdict, "words": one.words})
    for letter in file.letters:
        number = number_of_inquiry(letter.inquiry)
        found.append({"on": _iso(letter.inquiry.registered_on), "kind": "letter", "text": number})
        found += [{"on": _iso(reply.received_on), "kind": "reply", "text": number} for reply in letter.replies]
    for closing in file.closings:
        found.append({"on": _iso(closing.on), "kind": "closed", "text": closing.outcome.value})
        if closing.reopened_on:
            found.append({"on": _iso(closing.reopened_on), "kind": "reopened", "text": closing.reopened_reason})
    return sorted(found, key=lambda one: one["on"] or "")


def complaint_json(view: View, file: ComplaintFile, language: str) -> Json:
    """Return a complaint as `complaint show` prints it."""
    one = file.complaint
    topic = view.find_one(Topic, one.topic_id) if one.topic_id else None
    place = view.find_one(Place, one.place_id) if one.place_id else None
    handler = view.find_one(User, one.handler_id) if one.handler_id else None
    return {
        "id": one.id,
        "number": number_of_complaint(one),
        "stage": file.stage.value,
        "received": one.received_on.isoformat(),
        "day_assumed": one.day_assumed,
        "kind": one.kind.value,
        "title": one.title,
        "text": one.text,
        "language": one.language.value,
        "translation": one.translation,
        "topic": name_in(topic, language),
        "place": name_in(place, language),
        "address": one.address,
        "channel": one.channel.value,
        "external_number": one.external_number,
        "urgency": one.urgency.value,
        "handler": handler.name if handler else None,
        "persons": _persons(view, file),
        "problem": one.problem_id,
        "inquiries": [
            {"id": letter.inquiry.id, "number": number_of_inquiry(letter.inquiry), "stage": letter.stage.value}
            for letter in file.inquiries
        ],
        "outcome": file.closing.outcome.value if file.closing else None,
        "note": one.note,
        "trashed": _iso(one.deleted_on),
        "events": complaint_events(file),
    }


def _replies(file: InquiryFile) -> list[Json]:
    found = []
    for one in file.replies:
        grade = file.grade_of(one)
        found.append(
            {
                "id": one.id,
                "on": one.received_on.isoformat(),
                "grade": grade.grade.value if grade else None,
                "evidence": grade.evidence if grade else "",
                "body_number": one.body_number,
                "text": one.text,
            }
        )
    return found


def _promises(file: InquiryFile) -> list[Json]:
    found = []
    for one in file.promises:
        verdict = file.verdict_of(one)
        found.append(
            {
                "id": one.id,
                "text": one.text,
                "due": one.due_on.isoformat(),
                "official": one.official,
                "verdict": verdict.verdict.value if verdict else None,
            }
        )
    return found


def _step(file: InquiryFile) -> Json:
    """A letter of the same ladder: a reply to any of them may be what answered this one."""
    letter = file.inquiry
    return {
        "id": letter.id,
        "number": number_of_inquiry(letter),
        "kind": letter.kind.value,
        "stage": file.stage.value,
    }


def inquiry_json(view: View, file: InquiryFile, language: str, today: date, calendar: WorkCalendar) -> Json:
    """Return an inquiry as `inquiry show` prints it. ``overdue_days`` are working days, 0 when it is not late."""
    letter = file.inquiry
    clock = file.current_clock(calendar)
    late = lateness(today, clock.until, calendar) if clock and file.waiting else 0
    body = view.find_one(Body, letter.body_id) if letter.body_id else None
    questions = []
    for one in file.questions:
        grade = file.question_grade(one)
        questions.append(
            {"n": one.position, "ru": one.text_ru, "kk": one.text_kk, "grade": grade.value if grade else None}
        )
    return {
        "id": letter.id,
        "number": number_of_inquiry(letter),
        "kind": letter.kind.value,
        "stage": file.stage.value,
        "body": name_in(body, language),
        "subject": {"ru": letter.subject_ru, "kk": letter.subject_kk},
        "registered": _iso(letter.registered_on),
        "sent": _iso(min((one.sent_on for one in file.dispatches), default=None)),
        "received": _iso(file.legs[-1].received_on) if file.legs else None,
        "due": _iso(clock.until) if clock else None,
        "overdue": file.overdue(today, calendar),
        "overdue_days": late,
        "term": f"{letter.term_n} {letter.term_unit.value}",
        "questions": questions,
        "replies": _replies(file),
        "promises": _promises(file),
        "complaints": [one.complaint_id for one in file.served],
        "ladder": [_step(one) for one in file.kin],
        "settled": [
            {"on": _iso(one.on), "way": one.way, "said_by": one.said_by, "citizen_agrees": one.citizen_agrees}
            for one in file.resolutions
        ],
        "annulled": _iso(letter.annulled_on),
        "closed": _iso(letter.closed_on),
        "trashed": _iso(letter.deleted_on),
    }


def show_complaint(desk: Desk, record: Id, language: str) -> Json:
    """Read a complaint and return its JSON."""
    with desk.read() as view:
        return complaint_json(view, complaint_file_of(view, record), language)


def show_inquiry(desk: Desk, record: Id, language: str) -> Json:
    """Read an inquiry and return its JSON."""
    with desk.read() as view:
        calendar = desk.store.calendar_of(view)
        return inquiry_json(view, inquiry_file_of(view, record), language, desk.today(), calendar)
