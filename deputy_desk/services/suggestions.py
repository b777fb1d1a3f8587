"""What the office's own past says about a complaint that is being typed: likely doubles, topic, place and addressee.

Each suggestion names the records it comes from; nothing is applied by itself (domain.md, Learning from its own work).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from deputy_desk.domain.ids import Id
from deputy_desk.domain.numbers import complaint_number
from deputy_desk.domain.similarity import Neighbour, similar
from deputy_desk.domain.similarity import suggest as suggest_labels
from deputy_desk.store.neighbours import Earlier, SentOn, earlier_complaints, sent_on

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk

YEAR = 365
LEARN_DAYS = 3 * YEAR
NEIGHBOURS = 12
_PERSON_BONUS, _PLACE_BONUS = 0.15, 0.1
_LIKE, _LIKE_IN_PLACE, _LEAST = 0.3, 0.15, 0.05
_SHOWN_SOURCES = 3
_NAMED = 2
"""How many of its sources a suggestion names on the screen."""
_REDIRECTS_WORTH_TELLING = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarComplaint:
    """A likely double. ``score`` 0 to 1 of the words alone; ``shared``: words both have, as typed.

    ``reasons`` are codes: same_person, same_topic_place, same_words.
    """

    id: Id
    number: str
    person: str
    line: str
    score: float
    reasons: tuple[str, ...]
    shared: tuple[str, ...]
    problem_id: Id | None


@dataclass(frozen=True, slots=True)
class Source:
    """A record that a suggestion comes from."""

    id: Id
    number: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggested topic, place or body. ``share`` of the like records that bear it, 0 to 1."""

    id: Id
    share: float
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Suggestions, strongest first. ``redirects``: where letters of the first suggested topic were sent on to."""

    topics: tuple[Suggested, ...]
    places: tuple[Suggested, ...]
    bodies: tuple[Suggested, ...]
    redirects: tuple[SentOn, ...]


def similar_complaints(
    desk: Desk,
    text: str,
    *,
    topic_id: Id | None = None,
    place_id: Id | None = None,
    person_id: Id | None = None,
    days: int = YEAR,
    limit: int = 3,
    without: Id | None = None,
) -> list[SimilarComplaint]:
    """Return likely doubles of the last ``days``, most likely first; ``without`` is the complaint itself once saved."""
    today = desk.today()
    with desk.read() as view:
        earlier = earlier_complaints(
            view, text, today - timedelta(days=days), topic_id=topic_id, place_id=place_id, person_id=person_id
        )
    some = {one.id: one for one in earlier if one.id != without}
    near = {one.id: one for one in similar(text, [(one.id, one.text) for one in some.values()], least=_LEAST)}
    ranked = []
    for one in some.values():
        neighbour = near.get(one.id, Neighbour(one.id, 0.0, ()))
        same_person = person_id is not None and person_id in one.person_ids
        same_place = None not in (topic_id, place_id) and (one.topic_id, one.place_id) == (topic_id, place_id)
        alike = neighbour.score >= _LIKE
        if not (same_person or alike or (same_place and neighbour.score >= _LIKE_IN_PLACE)):
            continue
        found = {"same_person": same_person, "same_topic_place": same_place, "same_words": alike}
        reasons = tuple(code for code, holds in found.items() if holds)
        rank = neighbour.score + _PERSON_BONUS * same_person + _PLACE_BONUS * same_place
        ranked.append((-rank, one.id, _similar(one, neighbour, reasons, today.year)))
    return [one for _, _, one in sorted(ranked, key=lambda item: item[:2])][:limit]


def named_complaints(desk: Desk, text: str, suggestions: Suggestions) -> list[SimilarComplaint]:
    """Return the complaints that suggestions name as their sources, most alike first, however little alike they are.

    What a suggestion says it comes from must be there to be looked at.
    """
    offered = (*suggestions.topics[:1], *suggestions.places[:1], *suggestions.bodies[:1])
    named = {source.id for one in offered for source in one.sources[:_NAMED]}
    if not named:
        return []
    today = desk.today()
    with desk.read() as view:
        since = today - timedelta(days=LEARN_DAYS)
        earlier = earlier_complaints(view, text, since, topic_id=None, place_id=None, person_id=None)
    some = {one.id: one for one in earlier}
    near = similar(text, [(one.id, one.text) for one in earlier], limit=NEIGHBOURS)
    return [_similar(some[one.id], one, (), today.year) for one in near if one.id in named]


def _similar(one: Earlier, neighbour: Neighbour, reasons: tuple[str, ...], year: int) -> SimilarComplaint:
    return SimilarComplaint(
        id=one.id,
        number=complaint_number(one.n, one.series, one.year, year),
        person=one.person,
        line=one.line,
        score=neighbour.score,
        reasons=reasons,
        shared=neighbour.shared,
        problem_id=one.problem_id,
    )


def suggest(
    desk: Desk, text: str, *, topic_id: Id | None = None, place_id: Id | None = None, without: Id | None = None
) -> Suggestions:
    """Return what the nearest earlier complaints were filed under, and whom the letters about them went to.

    A ``topic_id`` or ``place_id`` already chosen is used for what letters of that kind taught us.
    """
    today = desk.today()
    since = today - timedelta(days=LEARN_DAYS)
    with desk.read() as view:
        earlier = earlier_complaints(view, text, since, topic_id=None, place_id=None, person_id=None)
        some = {one.id: one for one in earlier if one.id != without}
        near = similar(text, [(one.id, one.text) for one in some.values()], limit=NEIGHBOURS)
        numbers = {one.id: complaint_number(one.n, one.series, one.year, today.year) for one in some.values()}
        topics = _suggested(((one, some[one.id].topic_id) for one in near), numbers)
        topic = topic_id or (topics[0].id if topics else None)
        learned = [] if topic is None else sent_on(view, topic, place_id, since)
    return Suggestions(
        topics=topics,
        places=_suggested(((one, some[one.id].place_id) for one in near), numbers),
        bodies=_suggested(((one, some[one.id].body_id) for one in near if some[one.id].body_id), numbers),
        redirects=tuple(one for one in learned if one.redirected >= _REDIRECTS_WORTH_TELLING),
    )


def _suggested(labelled: Iterable[tuple[Neighbour, Id | None]], numbers: dict[Id, str]) -> tuple[Suggested, ...]:
    return tuple(
        Suggested(
            found.value,
            found.share,
            tuple(Source(source, numbers[source]) for source in found.from_ids[:_SHOWN_SOURCES]),
        )
        for found in suggest_labels(labelled)
    )


__all__ = [
    "SentOn",
    "SimilarComplaint",
    "Source",
    "Suggested",
    "Suggestions",
    "named_complaints",
    "similar_complaints",
    "suggest",
]
