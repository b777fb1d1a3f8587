"""Search over everything in the office, and persons for the picker of the intake screen. Reading only."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.iin import mask_iin
from deputy_desk.domain.inquiry import Inquiry, Question
from deputy_desk.domain.numbers import complaint_number, inquiry_number
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.problem import Problem as OneProblem
from deputy_desk.domain.query import parse_query
from deputy_desk.domain.reply import Reply
from deputy_desk.errors import Problem
from deputy_desk.services.snippets import Snippet, Wanted, snippet, wanted_words
from deputy_desk.services.suggestions import SimilarComplaint, Suggestions, similar_complaints, suggest
from deputy_desk.store import lists, people_search
from deputy_desk.store import search as store_search
from deputy_desk.store.search import COUNT_LIMIT, KINDS, Found, Kind

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk
    from deputy_desk.store.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Hit:
    """One found record. ``number`` is empty for persons, problems and drafts."""

    kind: Kind
    id: Id
    number: str
    title: str
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, newest first. ``total`` stops at 10,000 and ``at_least`` says so; ``problems`` are shown under the box."""

    hits: tuple[Hit, ...]
    total: int
    at_least: bool
    problems: tuple[Problem, ...]

    @property
    def more(self) -> bool:
        """Whether there are hits that are not among ``hits``."""
        return self.total > len(self.hits)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person in the picker: ``last_numbers`` are those of the newest complaints."""

    id: Id
    name: str
    iin_masked: str
    phone: str
    address: str
    complaints: int
    last_numbers: tuple[str, ...]


def search(desk: Desk, text: str, limit: int = 50, kinds: Collection[Kind] | None = None) -> SearchResult:
    """Return the newest records that a search line finds (its language: ``domain.query``)."""
    query = parse_query(text)
    asked = KINDS if kinds is None else kinds
    with desk.read() as view:
        found = store_search.find(view, query, desk.today(), limit=limit, kinds=asked)
        total = len(found)
        if total >= limit:
            total = store_search.count(view, query, desk.today(), kinds=asked)
        hits = _hits(view, found, wanted_words(query), desk.today().year)
    return SearchResult(tuple(hits), total, total >= COUNT_LIMIT, query.problems)


def _hits(view: View, found: list[Found], wanted: Wanted, year: int) -> list[Hit]:
    made: dict[Id, Hit] = {}
    for make in (_complaints, _inquiries, _persons, _problems):
        made |= {hit.id: hit for hit in make(view, found, wanted, year)}
    return [made[one.id] for one in found if one.id in made]


def _of(found: list[Found], kind: Kind) -> list[Id]:
    return [one.id for one in found if one.kind == kind]


def _complaints(view: View, found: list[Found], wanted: Wanted, year: int) -> Iterable[Hit]:
    ids = _of(found, "complaint")
    keys = [one.key for one in found if one.kind == "complaint"]
    lines = {line.id: line for line in lists.complaint_lines(view, keys)}
    for one in view.find_in(Complaint, "id", ids):
        line = lines[one.id]
        title = f"{line.person}: {line.line}" if line.person else line.line
        texts = (one.text, one.title, one.translation, one.address, one.note)
        number = complaint_number(one.n, one.series, one.year, year)
        yield Hit("complaint", one.id, number, title, snippet(texts, wanted))


def _inquiries(view: View, found: list[Found], wanted: Wanted, year: int) -> Iterable[Hit]:
    ids = _of(found, "inquiry")
    owned: dict[Id, list[str]] = {}
    for question in view.find_in(Question, "inquiry_id", ids):
        owned.setdefault(question.inquiry_id, []).extend((question.text_ru, question.text_kk))
    for reply in view.find_in(Reply, "inquiry_id", ids):
        owned.setdefault(reply.inquiry_id, []).append(reply.text)
    for one in view.find_in(Inquiry, "id", ids):
        number = inquiry_number(one.n, one.series, None if one.year == year else one.year) if one.n else ""
        title = one.short_title or one.subject_ru or one.subject_kk
        texts = (one.subject_ru, one.subject_kk, one.text_ru, one.text_kk, *owned.get(one.id, ()))
        yield Hit("inquiry", one.id, number, title, snippet(texts, wanted))


def _persons(view: View, found: list[Found], wanted: Wanted, year: int) -> Iterable[Hit]:
    del year
    for one in view.find_in(Person, "id", _of(found, "person")):
        texts = (f"{one.name} {one.name_other}".strip(), one.address)
        yield Hit("person", one.id, "", one.name, snippet(texts, wanted))


def _problems(view: View, found: list[Found], wanted: Wanted, year: int) -> Iterable[Hit]:
    del year
    for one in view.find_in(OneProblem, "id", _of(found, "problem")):
        yield Hit("problem", one.id, "", one.title, snippet((one.title, one.note), wanted))


def find_people(desk: Desk, typed: str, limit: int = 8) -> list[PersonLine]:
    """Return persons whose name (in either spelling), telephone or IIN fits what was typed, best first."""
    with desk.read() as view:
        ids = people_search.find_persons(view, typed.strip(), limit)
        persons = view.by_ids(Person, ids)
        known = people_search.known_complaints(view, ids)
        phones: dict[Id, str] = {}
        for phone in sorted(view.find_in(Phone, "person_id", ids), key=lambda one: one.position):
            phones.setdefault(phone.person_id, phone.number)
        year = desk.today().year
        return [_person_line(persons[one], phones.get(one, ""), known.get(one), year) for one in ids]


def _person_line(person: Person, phone: str, known: people_search.Known | None, year: int) -> PersonLine:
    last = known.last if known else ()
    return PersonLine(
        id=person.id,
        name=person.name,
        iin_masked=mask_iin(person.iin),
        phone=phone,
        address=person.address,
        complaints=known.complaints if known else 0,
        last_numbers=tuple(complaint_number(n, series, of, year) for of, n, series in last),
    )


__all__ = [
    "Hit",
    "PersonLine",
    "SearchResult",
    "SimilarComplaint",
    "Snippet",
    "Suggestions",
    "find_people",
    "search",
    "similar_complaints",
    "suggest",
]
