"""The lines that lists and search show, made from case files: plain values, no queries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.names import kazakh_sort_key, name_key, short_name
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.terms import Term
from deputy_desk.domain.text import fold
from deputy_desk.domain.workdays import WorkCalendar

LINE_LETTERS = 160


def one_line(text: str, letters: int = LINE_LETTERS) -> str:
    """Return the beginning of a text on one line, cut at a word with an ellipsis."""
    flat = " ".join(text[: letters * 4].split())
    if len(flat) <= letters:
        return flat
    return flat[:letters].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def complaint_line(file: ComplaintFile, seq: int, calendar: WorkCalendar, own_term: Term) -> dict[str, Any]:
    """Return the row of ``complaint_list``."""
    one = file.complaint
    due = file.due_on(calendar, own_term)
    person = file.persons[0].name if file.persons else ""
    return {
        "seq": seq,
        "id": one.id,
        "year": one.year,
        "n": one.n,
        "series": one.series,
        "received_on": one.received_on.isoformat(),
        "person": short_name(person),
        "person_key": kazakh_sort_key(person),
        "line": one_line(one.title or one.text),
        "topic_id": one.topic_id,
        "place_id": one.place_id,
        "stage": file.stage.value,
        "due_on": due.isoformat() if due else None,
        "handler_id": one.handler_id,
        "problem_id": one.problem_id,
        "channel": one.channel.value,
        "urgency": one.urgency.value,
        "live": int(one.deleted_on is None),
    }


def complaint_text(file: ComplaintFile) -> str:
    """Return the folded text a complaint is found by."""
    one = file.complaint
    names = " ".join(f"{person.name} {person.name_other}" for person in file.persons)
    parts = (one.title, one.text, one.translation, one.address, one.external_number, one.note, names)
    return fold("\n".join(parts))


def inquiry_line(file: InquiryFile, seq: int, calendar: WorkCalendar, body: Body | None) -> dict[str, Any]:
    """Return the row of ``inquiry_list``."""
    letter = file.inquiry
    clock = file.current_clock(calendar)
    sent = min((one.sent_on for one in file.dispatches), default=None)
    answered = file.substantive
    title = letter.short_title or letter.subject_ru or letter.subject_kk
    return {
        "seq": seq,
        "id": letter.id,
        "kind": letter.kind.value,
        "year": letter.year,
        "n": letter.n,
        "series": letter.series,
        "title": one_line(title),
        "body_id": letter.body_id,
        "body": one_line((body.short_ru or body.name_ru) if body else ""),
        "created_on": letter.created_on.isoformat(),
        "registered_on": letter.registered_on.isoformat() if letter.registered_on else None,
        "sent_on": sent.isoformat() if sent else None,
        "due_on": clock.until.isoformat() if clock else None,
        "stage": file.stage.value,
        "answered_on": answered[0].received_on.isoformat() if answered else None,
        "waiting": int(file.waiting),
        "ungraded": len(file.ungraded),
        "complaints": len(file.served),
        "live": int(letter.deleted_on is None),
    }


def inquiry_text(file: InquiryFile, body: Body | None) -> str:
    """Return the folded text an inquiry is found by."""
    letter = file.inquiry
    parts = [letter.short_title, letter.subject_ru, letter.subject_kk, letter.text_ru, letter.text_kk]
    parts += [text for one in file.questions for text in (one.text_ru, one.text_kk)]
    parts += [text for one in file.replies for text in (one.text, one.body_number)]
    parts += [one.text for one in file.promises]
    if body:
        parts += [body.name_ru, body.name_kk]
    return fold("\n".join(part for part in parts if part))


def person_text(person: Person) -> str:
    """Return the folded text a person is found by, whole words."""
    return fold(f"{person.name}\n{person.name_other}\n{person.address}")


def person_letters(person: Person, phones: Sequence[Phone]) -> str:
    """Return what a person is found by in threes of letters: names in both spellings, IIN, phones."""
    numbers = " ".join(phone.number for phone in phones)
    return f"{name_key(person.name)} {name_key(person.name_other)} {person.iin} {numbers}"


def problem_text(problem: Problem) -> str:
    """Return the folded text a problem is found by."""
    return fold(f"{problem.title}\n{problem.note}")
