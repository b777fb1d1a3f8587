"""The records behind a figure of a summary, each as a line that can be opened (product.md, principle 3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry, Question
from deputy_desk.domain.numbers import complaint_number, inquiry_number
from deputy_desk.domain.reply import Promise, Reply
from deputy_desk.services.desk import Desk
from deputy_desk.store.unit_of_work import View

TITLE = 120
"""How much of a complaint's text stands for a title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRecord:
    """One record. ``opens`` is the complaint or inquiry that shows it; no person is named here."""

    id: Id
    opens: Literal["complaints", "inquiry"]
    target: Id
    number: str
    title: str


def records_behind(desk: Desk, ids: Sequence[Id]) -> list[FigureRecord]:
    """Return records of whatever kind by their ids, in the order given; those that are gone are left out."""
    year = desk.today().year
    with desk.read() as view:
        made: dict[Id, FigureRecord] = {}
        for part in (_letters, _complaints, _questions, _promises, _replies):
            missing = [one for one in ids if one not in made]
            if not missing:
                break
            made |= {one.id: one for one in part(view, missing, year)}
    return [made[one] for one in ids if one in made]


def _number(letter: Inquiry, year: int) -> str:
    return inquiry_number(letter.n, letter.series, None if letter.year == year else letter.year) if letter.n else ""


def _subject(letter: Inquiry) -> str:
    return letter.short_title or letter.subject_ru or letter.subject_kk


def _letters(view: View, ids: list[Id], year: int) -> Iterator[FigureRecord]:
    for one in view.find_in(Inquiry, "id", ids):
        yield FigureRecord(id=one.id, opens="inquiry", target=one.id, number=_number(one, year), title=_subject(one))


def _complaints(view: View, ids: list[Id], year: int) -> Iterator[FigureRecord]:
    for one in view.find_in(Complaint, "id", ids):
        number = complaint_number(one.n, one.series, one.year, year)
        title = one.title or " ".join(one.text.split())[:TITLE]
        yield FigureRecord(id=one.id, opens="complaints", target=one.id, number=number, title=title)


def _questions(view: View, ids: list[Id], year: int) -> Iterator[FigureRecord]:
    found = view.find_in(Question, "id", ids)
    letters = view.by_ids(Inquiry, (one.inquiry_id for one in found))
    for one in found:
        number = _number(letters[one.inquiry_id], year)
        title = f"{one.position}. {one.text_ru or one.text_kk}"
        yield FigureRecord(id=one.id, opens="inquiry", target=one.inquiry_id, number=number, title=title)


def _promises(view: View, ids: list[Id], year: int) -> Iterator[FigureRecord]:
    found = view.find_in(Promise, "id", ids)
    letters = view.by_ids(Inquiry, (one.inquiry_id for one in found))
    for one in found:
        number = _number(letters[one.inquiry_id], year)
        yield FigureRecord(id=one.id, opens="inquiry", target=one.inquiry_id, number=number, title=one.text)


def _replies(view: View, ids: list[Id], year: int) -> Iterator[FigureRecord]:
    found = view.find_in(Reply, "id", ids)
    letters = view.by_ids(Inquiry, (one.inquiry_id for one in found))
    for one in found:
        letter = letters[one.inquiry_id]
        number = _number(letter, year)
        yield FigureRecord(id=one.id, opens="inquiry", target=letter.id, number=number, title=_subject(letter))
