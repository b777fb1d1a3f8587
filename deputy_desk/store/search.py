"""Finding records by text and conditions, newest entry first. Words go to the full-text index, conditions to the lists.

The row ids of the index grow with the time of entry, so the newest hits are read first and the rest never.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any, Literal, NamedTuple, TypeAlias

from deputy_desk.domain.ids import Id
from deputy_desk.domain.query import Query, fts_exclude, fts_match
from deputy_desk.store.list_filters import as_list
from deputy_desk.store.search_conditions import Conditions, Listed, covered
from deputy_desk.store.unit_of_work import View

Kind: TypeAlias = Literal["complaint", "inquiry", "person", "problem"]
KINDS: tuple[Kind, ...] = ("complaint", "inquiry", "person", "problem")
LISTED: tuple[Listed, ...] = ("complaint", "inquiry")
COUNT_LIMIT = 10_000
"""Hits are counted up to here: beyond it the figure tells nobody anything and would cost more than the search."""

STRETCH = 5_000
"""So many of the newest entries are tried first: a common condition is met often enough among them."""
_WITHOUT = "d.seq NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)"


class Found(NamedTuple):
    """One hit; ``key`` grows with the time of entry."""

    kind: Kind
    id: Id
    key: int


class _Statement(NamedTuple):
    """Which hits: what follows FROM, with the values of its signs; ``key`` is what the newest are told by.

    ``walk``: reading from the newest on is worth a first try over a stretch of entries.
    """

    source: str
    values: tuple[str | int, ...]
    key: str
    walk: bool = False


def find(view: View, query: Query, today: date, *, limit: int = 50, kinds: Collection[Kind] = KINDS) -> list[Found]:
    """Return the newest hits. A query without words and conditions finds nothing."""
    found: list[Found] = []
    for one in _statements(view, query, today, kinds):
        rows = _newest(view, one, limit) if one.walk else []
        if len(rows) < limit:
            sign = "+" if one.walk else ""
            rows = view.rows(_hits(one, "", sign), (*one.values, limit))
        found += [Found(*row) for row in rows]
    found.sort(key=lambda hit: -hit.key)
    return found[:limit]


def _newest(view: View, one: _Statement, limit: int) -> list[tuple[Any, ...]]:
    newest = view.rows("SELECT max(seq) FROM search_doc")[0][0] or 0
    return view.rows(_hits(one, f" AND {one.key} > ?", ""), (*one.values, newest - STRETCH, limit))


def _hits(one: _Statement, more: str, sign: str) -> str:
    return f"SELECT d.kind, d.rec, d.seq FROM {one.source}{more} ORDER BY {sign}{one.key} DESC LIMIT ?"


def count(view: View, query: Query, today: date, *, kinds: Collection[Kind] = KINDS, limit: int = COUNT_LIMIT) -> int:
    """Return how many hits there are, at most ``limit``."""
    total = 0
    for one in _statements(view, query, today, kinds):
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {one.source} LIMIT ?)"
        total += view.rows(sql, (*one.values, limit))[0][0]
    return min(total, limit)


def _statements(view: View, query: Query, today: date, kinds: Collection[Kind]) -> list[_Statement]:
    match, exclude = fts_match(query), fts_exclude(query)
    if query.conditions:
        listed = [kind for kind in LISTED if kind in kinds]
        if match is not None:
            return [_text_and_conditions(view, kind, query, match, today) for kind in listed]
        return [_conditions(view, kind, query, exclude, today) for kind in listed]
    if match is None and exclude is None:
        return []
    some, values = _some(kinds)
    if match is not None:
        source = f"search_text JOIN search_doc AS d ON d.seq = search_text.rowid WHERE search_text MATCH ?{some}"
        return [_Statement(source, (match, *values), "search_text.rowid")]
    source = f"search_doc AS d WHERE {_WITHOUT}{some}"
    return [_Statement(source, (exclude or "", *values), "d.seq")]


def _some(kinds: Collection[Kind]) -> tuple[str, tuple[str, ...]]:
    if set(kinds) == set(KINDS):
        return "", ()
    return " AND d.kind IN (SELECT value FROM json_each(?))", (as_list(kinds),)


def _conditions(view: View, kind: Listed, query: Query, exclude: str | None, today: date) -> _Statement:
    made = Conditions(view, kind, today)
    sql = made.sql(query.conditions)
    if exclude is not None:
        sql = f"{sql} AND {_WITHOUT}"
        made.values.append(exclude)
    source = f"(SELECT '{kind}' AS kind, id AS rec, * FROM {kind}_list) AS d WHERE d.live = 1 AND {sql}"
    return _Statement(source, tuple(made.values), "d.seq", walk=True)


def _text_and_conditions(view: View, kind: Listed, query: Query, match: str, today: date) -> _Statement:
    """Walk the hits of the text, newest first, and ask for each whether it meets the conditions.

    What an index holds is read once as a set of lines; the rest is looked up line by line until enough is found.
    """
    made = Conditions(view, kind, today)
    parts = []
    for node in query.conditions:
        if covered(node, kind):
            parts.append(f"+d.seq IN (SELECT seq FROM {kind}_list WHERE live = 1 AND {made.sql([node])})")
        else:
            sql = made.sql([node])
            parts.append(f"EXISTS (SELECT 1 FROM {kind}_list AS l WHERE l.seq = d.seq AND l.live = 1 AND {sql})")
    source = (
        "search_text CROSS JOIN search_doc AS d ON d.seq = search_text.rowid"
        f" WHERE search_text MATCH ? AND {' AND '.join(parts)}"
    )
    return _Statement(source, (match, *made.values), "search_text.rowid")
