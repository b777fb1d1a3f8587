"""Earlier complaints that may be like a new one, with what they were filed under; and where letters were sent on to."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from deputy_desk.domain.ids import Id
from deputy_desk.domain.similarity import candidates_match
from deputy_desk.store.list_filters import as_list
from deputy_desk.store.unit_of_work import View

BY_WORDS, BY_PERSON, BY_TOPIC = 150, 30, 50
"""How many of the newest are looked at: that share a word, of the same person, of the same topic and place."""

LEARN_FROM = 1_000
"""Redirects are learned from so many of the newest complaints of a topic."""


class Earlier(NamedTuple):
    """An earlier complaint. ``person_ids`` are its applicants, ``body_id`` the addressee of a letter that served it."""

    id: Id
    year: int
    n: int
    series: str
    person: str
    line: str
    text: str
    topic_id: Id | None
    place_id: Id | None
    problem_id: Id | None
    person_ids: frozenset[Id]
    body_id: Id | None


class SentOn(NamedTuple):
    """Of ``letters`` of a topic and place to one body, ``redirected`` went on to another."""

    body_id: Id
    to_body_id: Id
    redirected: int
    letters: int


_TEXT = (
    "SELECT l.id FROM search_text CROSS JOIN complaint_list AS l ON l.seq = search_text.rowid"
    " WHERE search_text MATCH ? AND l.received_on >= ? ORDER BY search_text.rowid DESC LIMIT ?"
)
_PERSON = (
    "SELECT l.id FROM applicant AS a JOIN complaint_list AS l ON l.id = a.complaint_id"
    " WHERE a.person_id = ? AND +l.live = 1 AND l.received_on >= ? ORDER BY l.received_on DESC, l.seq DESC LIMIT ?"
)
_TOPIC = (
    "SELECT id FROM complaint_list WHERE live = 1 AND topic_id = ? AND +place_id = ? AND received_on >= ?"
    " ORDER BY received_on DESC, seq DESC LIMIT ?"
)
_LOADED = (
    "SELECT c.id, c.year, c.n, c.series, l.person, l.line, c.text || ' ' || c.translation, c.topic_id, c.place_id,"
    " c.problem_id,"
    " (SELECT group_concat(a.person_id) FROM applicant AS a WHERE a.complaint_id = c.id),"
    " (SELECT i.body_id FROM served AS s JOIN inquiry AS i ON i.id = s.inquiry_id"
    "  WHERE s.complaint_id = c.id AND i.deleted_on IS NULL ORDER BY i.id LIMIT 1)"
    " FROM json_each(?) AS k CROSS JOIN complaint AS c ON c.id = k.value JOIN complaint_list AS l ON l.id = c.id"
)


def earlier_complaints(
    view: View, text: str, since: date, *, topic_id: Id | None, place_id: Id | None, person_id: Id | None
) -> list[Earlier]:
    """Return complaints received since a day that share words, the person, or both topic and place; in no order."""
    day = since.isoformat()
    ids: set[Id] = set()
    match = candidates_match(text)
    if match is not None:
        ids.update(row[0] for row in view.rows(_TEXT, (match, day, BY_WORDS)))
    if person_id is not None:
        ids.update(row[0] for row in view.rows(_PERSON, (person_id, day, BY_PERSON)))
    if topic_id is not None and place_id is not None:
        ids.update(row[0] for row in view.rows(_TOPIC, (topic_id, place_id, day, BY_TOPIC)))
    return [
        Earlier._make((*row[:10], frozenset((row[10] or "").split(",")) - {""}, row[11]))
        for row in view.rows(_LOADED, (as_list(ids),))
    ]


_LEARNED = (
    "WITH letters AS ("
    " SELECT DISTINCT i.id, i.body_id FROM ("
    "  SELECT id FROM complaint_list WHERE live = 1 AND topic_id = ? AND (? IS NULL OR place_id = ?)"
    "  AND received_on >= ? ORDER BY received_on DESC LIMIT ?"
    " ) AS l CROSS JOIN served AS s ON s.complaint_id = l.id JOIN inquiry AS i ON i.id = s.inquiry_id"
    " WHERE i.body_id IS NOT NULL AND i.registered_on IS NOT NULL)"
    " SELECT t.body_id, d.body_id, count(DISTINCT t.id),"
    " (SELECT count(*) FROM letters AS o WHERE o.body_id = t.body_id)"
    " FROM letters AS t JOIN dispatch AS d ON d.inquiry_id = t.id"
    " WHERE d.kind = 'redirect' AND d.body_id IS NOT NULL AND d.body_id <> t.body_id"
    " GROUP BY t.body_id, d.body_id ORDER BY 3 DESC, 1, 2"
)


def sent_on(view: View, topic_id: Id, place_id: Id | None, since: date) -> list[SentOn]:
    """Return to which bodies letters of a topic (and place, if given) were redirected, most often first."""
    values = (topic_id, place_id, place_id, since.isoformat(), LEARN_FROM)
    return [SentOn(*row) for row in view.rows(_LEARNED, values)]
