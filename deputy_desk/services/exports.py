"""Complaints and inquiries out of the office as a workbook or as JSON, read in slices and written as they come."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import Channel, Outcome, Urgency
from deputy_desk.domain.complaint_file import ComplaintFile, ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.people import Phone
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.errors import DeskError
from deputy_desk.exchange.cells import Cell
from deputy_desk.exchange.workbook import Column, SheetOut, write_workbook
from deputy_desk.files import write_durably
from deputy_desk.services.desk import Desk
from deputy_desk.services.lists import (
    ComplaintFilter,
    ComplaintOrder,
    ComplaintSort,
    InquiryFilter,
    InquiryOrder,
    InquirySort,
)
from deputy_desk.services.numbers import number_of_complaint, number_of_inquiry
from deputy_desk.store import lists as store_lists
from deputy_desk.store.files_of_cases import complaint_files, inquiry_files
from deputy_desk.store.unit_of_work import View
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.complaint_labels import channel_label, outcome_label, stage_label, urgency_label
from deputy_desk.wording.inquiry_labels import grade_label, inquiry_stage_label, kind_label

SLICE = 1_000
_NARROW, _WIDE = 14, 60
Values = dict[str, Cell]
Words = Callable[[str], str]

COMPLAINT_KEYS = (
    "number", "received", "person", "phone", "address", "text", "translation", "language", "topic", "place", "channel",
    "urgency", "stage", "outcome", "due", "letters", "note",
)  # fmt: skip
INQUIRY_KEYS = (
    "number", "kind", "body", "subject", "language", "registered", "sent", "due", "stage", "answered", "grade",
    "questions", "questions_answered", "promises",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Office:
    """What every row needs to name things."""

    view: View
    calendar: WorkCalendar
    own_term: Any
    topics: dict[Id, Topic]
    places: dict[Id, Place]
    bodies: dict[Id, Body]
    language: str

    def name(self, named: Topic | Place | Body | None) -> str:
        if named is None:
            return ""
        return named.name_kk if self.language == "kk" else named.name_ru


def _titles(language: str) -> dict[str, str]:
    t = Catalogue("services", language)
    return {
        "number": t("Number"),
        "received": t("Received"),
        "person": t("Person"),
        "phone": t("Phone"),
        "address": t("Address"),
        "text": t("Text"),
        "translation": t("Translation"),
        "language": t("Language"),
        "topic": t("Topic"),
        "place": t("Place"),
        "channel": t("Channel"),
        "urgency": t("Urgency"),
        "stage": t("Stage"),
        "outcome": t("Outcome"),
        "due": t("Due"),
        "letters": t("Letters"),
        "note": t("Note"),
        "kind": t("Kind"),
        "body": t("Addressee"),
        "subject": t("Subject"),
        "registered": t("Registered"),
        "sent": t("Sent"),
        "answered": t("Answered"),
        "grade": t("Grade"),
        "questions": t("Questions"),
        "questions_answered": t("Questions answered"),
        "promises": t("Promises"),
    }


def export_file(
    desk: Desk, path: Path, first: date | None = None, last: date | None = None, *, language: str = "ru"
) -> int:
    """Write complaints received and inquiries begun from ``first`` to ``last`` (inclusive) to ``path``.

    The ending chooses the form: ``.xlsx`` (a sheet each) or ``.json``. Returns the number of rows. Names and telephones
    are in it: the file is for the office itself. Raises DeskError("bad_export_name"), DeskError("period_backwards") and
    the codes of writing files.
    """
    if first is not None and last is not None and last < first:
        raise DeskError("period_backwards")
    writers: dict[str, Callable[..., int]] = {".xlsx": _write_workbook, ".json": _write_json}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise DeskError("bad_export_name", name=path.name)
    with desk.read() as view:
        office = _Office(
            view=view,
            calendar=desk.store.calendar_of(view),
            own_term=desk.store.own_term(view),
            topics={one.id: one for one in view.all(Topic)},
            places={one.id: one for one in view.all(Place)},
            bodies={one.id: one for one in view.all(Body)},
            language=language,
        )
        complaints = ComplaintFilter(received_from=first, received_to=last)
        inquiries = InquiryFilter(created_from=first, created_to=last)
        return write(path, office, _complaints(office, complaints), _inquiries(office, inquiries), desk.now())


def _slices(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(keys), SLICE):
        yield keys[start : start + SLICE]


def _complaints(office: _Office, wanted: ComplaintFilter) -> Iterator[Values]:
    order = ComplaintSort(ComplaintOrder.NUMBER, descending=False)
    for keys in _slices(store_lists.complaint_keys(office.view, wanted, order)):
        ids = [line.id for line in store_lists.complaint_lines(office.view, keys)]
        files = complaint_files(office.view, ids)
        owners = [one.id for file in files.values() for one in file.persons]
        phones: dict[Id, list[str]] = {}
        for phone in office.view.find_in(Phone, "person_id", owners):
            phones.setdefault(phone.person_id, []).append(phone.number)
        for one in ids:
            yield _complaint(office, files[one], phones)


def _complaint(office: _Office, file: ComplaintFile, phones: dict[Id, list[str]]) -> Values:
    one = file.complaint
    numbers = [number for person in file.persons for number in phones.get(person.id, ())]
    address = one.address or next((person.address for person in file.persons if person.address), "")
    return {
        "number": number_of_complaint(one),
        "received": one.received_on,
        "person": "; ".join(person.name for person in file.persons),
        "phone": "; ".join(numbers),
        "address": address,
        "text": one.text,
        "translation": one.translation,
        "language": one.language.value,
        "topic": office.name(office.topics.get(one.topic_id or "")),
        "place": office.name(office.places.get(one.place_id or "")),
        "channel": one.channel.value,
        "urgency": one.urgency.value,
        "stage": file.stage.value,
        "outcome": file.closing.outcome.value if file.closing else "",
        "due": file.due_on(office.calendar, office.own_term),
        "letters": "; ".join(number_of_inquiry(letter.inquiry) or "" for letter in file.letters),
        "note": one.note,
    }


def _inquiries(office: _Office, wanted: InquiryFilter) -> Iterator[Values]:
    order = InquirySort(InquiryOrder.NUMBER, descending=False)
    for keys in _slices(store_lists.inquiry_keys(office.view, wanted, order)):
        ids = [line.id for line in store_lists.inquiry_lines(office.view, keys)]
        files = inquiry_files(office.view, ids)
        for one in ids:
            yield _inquiry(office, files[one])


def _inquiry(office: _Office, file: InquiryFile) -> Values:
    letter = file.inquiry
    clock = file.current_clock(office.calendar)
    answered = file.substantive[0] if file.substantive else None
    replies = sorted(file.replies, key=lambda one: (one.received_on, one.id))
    grades = [grade.grade.value for one in replies if (grade := file.grade_of(one))]
    subject = letter.subject_kk if office.language == "kk" else letter.subject_ru
    done = [one for one in file.questions if file.question_grade(one) is QuestionGradeValue.ANSWERED]
    return {
        "number": number_of_inquiry(letter) or "",
        "kind": letter.kind.value,
        "body": office.name(office.bodies.get(letter.body_id or "")),
        "subject": subject or letter.subject_ru or letter.subject_kk,
        "language": letter.language.value,
        "registered": letter.registered_on,
        "sent": min((one.sent_on for one in file.dispatches), default=None),
        "due": clock.until if clock else None,
        "stage": file.stage.value,
        "answered": answered.received_on if answered else None,
        "grade": "; ".join(grades),
        "questions": len(file.questions),
        "questions_answered": len(done),
        "promises": len(file.promises),
    }


def _write_workbook(
    path: Path, office: _Office, complaints: Iterator[Values], inquiries: Iterator[Values], now: datetime
) -> int:
    t = Catalogue("services", office.language)
    titles = _titles(office.language)
    sheets = []
    for name, keys, rows, words in (
        (t("Complaints"), COMPLAINT_KEYS, complaints, _complaint_words(office.language)),
        (t("Inquiries"), INQUIRY_KEYS, inquiries, _inquiry_words(office.language)),
    ):
        wide = {"text", "translation", "subject", "note"}
        columns = [Column(title=titles[key], width=_WIDE if key in wide else _NARROW) for key in keys]
        sheets.append(SheetOut(name=name, columns=columns, rows=_cells(rows, keys, words)))
    return write_workbook(path, sheets, created=now.replace(tzinfo=None), long_texts=t("Continuation of long texts"))


def _cells(rows: Iterator[Values], keys: Sequence[str], words: Mapping[str, Words]) -> Iterator[list[Cell]]:
    """Yield the cells of each row with words for codes; a program reads the codes in the JSON."""
    for values in rows:
        yield [words[key](str(values[key])) if key in words and values[key] else values[key] for key in keys]


def _complaint_words(language: str) -> dict[str, Words]:
    return {
        "channel": lambda code: channel_label(Channel(code), language),
        "urgency": lambda code: urgency_label(Urgency(code), language),
        "stage": lambda code: stage_label(ComplaintStage(code), language),
        "outcome": lambda code: outcome_label(Outcome(code), language),
    }


def _inquiry_words(language: str) -> dict[str, Words]:
    return {
        "kind": lambda code: kind_label(InquiryKind(code), language),
        "stage": lambda code: inquiry_stage_label(InquiryStage(code), language),
        "grade": lambda codes: "; ".join(grade_label(Grade(one), language)[0] for one in codes.split("; ")),
    }


def _write_json(
    path: Path, office: _Office, complaints: Iterator[Values], inquiries: Iterator[Values], now: datetime
) -> int:
    count = 0

    def fill(out: BinaryIO) -> None:
        nonlocal count
        out.write(f'{{"made": "{now.isoformat()}", "language": "{office.language}"'.encode())
        for name, rows in (("complaints", complaints), ("inquiries", inquiries)):
            out.write(f', "{name}": ['.encode())
            for at, values in enumerate(rows):
                out.write(b",\n" if at else b"\n")
                out.write(json.dumps(values, ensure_ascii=False, default=str).encode("utf-8"))
                count += 1
            out.write(b"]")
        out.write(b"}\n")

    write_durably(path, fill)
    return count
