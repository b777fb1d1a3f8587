"""What a list is narrowed to, and the SQL that says so. Column names and signs are our own; every value is a parameter.

Sets of values travel as one JSON parameter, so the statement stays the same text and its plan is kept. ``+live`` keeps
the planner away from the index that begins with ``live`` where a better one is at hand: without statistics it takes
both for equally good.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date

from deputy_desk.domain.complaint import Channel, Urgency
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.numbers import NumberRef


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintFilter:
    """Which complaints; an empty set or None narrows nothing. Spans of days are inclusive, ``due_before`` is not.

    ``topic_ids`` takes subtopics in, ``place_ids`` the places inside. ``overdue_on``: the day «Срок» passed before this
    day. ``match`` is an FTS5 expression (``fts_match``), ``exclude`` one for what must not be there. ``live`` False =
    the trash.
    """

    stages: frozenset[ComplaintStage] = frozenset()
    topic_ids: frozenset[Id] = frozenset()
    place_ids: frozenset[Id] = frozenset()
    body_ids: frozenset[Id] = frozenset()
    handler_id: Id | None = None
    channel: Channel | None = None
    urgency: Urgency | None = None
    problem_id: Id | None = None
    person_id: Id | None = None
    number: NumberRef | None = None
    received_from: date | None = None
    received_to: date | None = None
    due_before: date | None = None
    overdue_on: date | None = None
    match: str | None = None
    exclude: str | None = None
    live: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryFilter:
    """Which inquiries; an empty set or None narrows nothing. Days are inclusive.

    ``overdue_on``: still waiting, and the term ended before this day. ``ungraded``: a reply nobody graded yet.
    """

    stages: frozenset[InquiryStage] = frozenset()
    kinds: frozenset[InquiryKind] = frozenset()
    body_ids: frozenset[Id] = frozenset()
    complaint_id: Id | None = None
    problem_id: Id | None = None
    number: NumberRef | None = None
    created_from: date | None = None
    created_to: date | None = None
    due_from: date | None = None
    due_to: date | None = None
    overdue_on: date | None = None
    waiting: bool | None = None
    ungraded: bool = False
    match: str | None = None
    exclude: str | None = None
    live: bool = True


@dataclass(slots=True)
class Where:
    """Conditions that must all hold.

    ``narrow``: one of them finds few rows by an index without ``live``. ``picks``: one of them is met by an index that
    does not give the order. ``runs``: one of them is met by an index that gives the list's usual order too.
    """

    conditions: list[str] = field(default_factory=list)
    values: list[str | int] = field(default_factory=list)
    narrow: bool = False
    picks: bool = False
    runs: bool = False

    def add(self, condition: str, *values: str | int) -> None:
        """Add a condition with its values."""
        self.conditions.append(condition)
        self.values += values

    def same(self, column: str, value: str | None) -> None:
        """Add an equality when there is a value."""
        if value is not None:
            self.add(f"{column} = ?", value)

    def among(self, column: str, values: Collection[str], *, runs: bool = False) -> None:
        """Add a choice when there are values. ``runs``: a single one leaves the usual order to its index."""
        if len(values) == 1:
            self.add(f"{column} = ?", *values)
        elif values:
            self.add(f"{column} IN (SELECT value FROM json_each(?))", as_list(values))
        if values:
            single = runs and len(values) == 1
            self.runs |= single
            self.picks |= not single

    def inside(self, column: str, tree: str, values: Collection[str]) -> None:
        """Add a choice of nodes of the table ``tree`` with all nodes below them."""
        if values:
            self.add(f"{column} IN ({below(tree)})", as_list(values))
            self.picks = True

    def within(self, column: str, first: date | None, last: date | None) -> None:
        """Add bounds that belong to the span."""
        if first is not None:
            self.add(f"{column} >= ?", first.isoformat())
        if last is not None:
            self.add(f"{column} <= ?", last.isoformat())

    def few(self, condition: str, *values: str | int) -> None:
        """Add a condition that finds few rows by an index of its own."""
        self.add(condition, *values)
        self.narrow = True

    def text(self, match: str | None, exclude: str | None) -> None:
        """Add what the text must and must not hold."""
        if match is not None:
            self.few("seq IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)", match)
        if exclude is not None:
            self.add("seq NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)", exclude)

    def number(self, table: str, ref: NumberRef | None) -> None:
        """Add the number people know the record by."""
        if ref is None:
            return
        if ref.year is None:
            self.add(any_year(table))
        else:
            self.add("year = ?", ref.year)
        self.add("n = ?", ref.n)
        self.picks = True
        if ref.series:
            self.add("series = ?", ref.series)

    def live(self, *, live: bool) -> None:
        """Add whether records lie in the trash, in the way that suits the other conditions: call this last."""
        self.add("+live = ?" if self.narrow else "live = ?", int(live))

    def sql(self) -> str:
        """Return the conditions as text."""
        return " AND ".join(self.conditions)

    def order(self, columns: Iterable[str], sign: str, *, usual: bool) -> str:
        """Return the order as text. ``usual``: it is the one that runs along.

        Where an index narrows the rows, the order must not tempt the planner to walk the whole list instead: the plus
        takes its index away.
        """
        plus = "+" if self.narrow or self.picks or (self.runs and not usual) else ""
        return ", ".join(f"{plus}{column} {sign}" for column in columns)


def as_list(values: Collection[str]) -> str:
    """Return values as one JSON parameter, in a fixed order."""
    return json.dumps(sorted(values))


def below(tree: str) -> str:
    """Return a query of the ids in a JSON list and of all nodes below them in the table ``tree``."""
    return (
        f"WITH RECURSIVE inside(id) AS (SELECT value FROM json_each(?) UNION "
        f'SELECT t.id FROM inside JOIN "{tree}" AS t ON t.parent_id = inside.id) SELECT id FROM inside'
    )


def any_year(table: str) -> str:
    """Return a condition that every year meets, so that the index by year and number serves without a year."""
    return (
        f"year IN (WITH RECURSIVE y(v) AS (SELECT min(year) FROM {table} WHERE live = 1 UNION ALL "
        f"SELECT (SELECT min(year) FROM {table} WHERE live = 1 AND year > v) FROM y WHERE v IS NOT NULL) "
        "SELECT v FROM y)"
    )


SERVED_BY_BODY = (
    "SELECT s.complaint_id FROM inquiry AS i JOIN served AS s ON s.inquiry_id = i.id"
    " WHERE i.body_id IN (SELECT value FROM json_each(?))"
)


def complaint_where(wanted: ComplaintFilter) -> Where:
    """Return the conditions of a filter over ``complaint_list``."""
    where = Where()
    where.text(wanted.match, wanted.exclude)
    if wanted.person_id is not None:
        where.few("id IN (SELECT complaint_id FROM applicant WHERE person_id = ?)", wanted.person_id)
    if wanted.problem_id is not None:
        where.few("problem_id = ?", wanted.problem_id)
    if wanted.body_ids:
        where.few(f"id IN ({SERVED_BY_BODY})", as_list(wanted.body_ids))
    where.number("complaint_list", wanted.number)
    where.among("stage", {one.value for one in wanted.stages}, runs=True)
    where.inside("topic_id", "topic", wanted.topic_ids)
    where.inside("place_id", "place", wanted.place_ids)
    where.among("handler_id", [wanted.handler_id] if wanted.handler_id else [], runs=True)
    where.same("channel", wanted.channel)
    where.same("urgency", wanted.urgency)
    where.within("received_on", wanted.received_from, wanted.received_to)
    for day in (wanted.due_before, wanted.overdue_on):
        if day is not None:
            where.add("due_on < ?", day.isoformat())
    where.live(live=wanted.live)
    return where


def inquiry_where(wanted: InquiryFilter) -> Where:
    """Return the conditions of a filter over ``inquiry_list``."""
    where = Where()
    where.text(wanted.match, wanted.exclude)
    if wanted.complaint_id is not None:
        where.few("id IN (SELECT inquiry_id FROM served WHERE complaint_id = ?)", wanted.complaint_id)
    if wanted.problem_id is not None:
        where.few("id IN (SELECT id FROM inquiry WHERE problem_id = ?)", wanted.problem_id)
    where.number("inquiry_list", wanted.number)
    where.among("stage", {one.value for one in wanted.stages}, runs=True)
    where.among("body_id", wanted.body_ids)
    if wanted.kinds:
        where.add("kind IN (SELECT value FROM json_each(?))", as_list({one.value for one in wanted.kinds}))
    where.within("created_on", wanted.created_from, wanted.created_to)
    where.within("due_on", wanted.due_from, wanted.due_to)
    if wanted.waiting is not None:
        where.add("waiting = ?", int(wanted.waiting))
        where.runs = True
    if wanted.ungraded:
        where.add("ungraded > 0")
        where.picks = True
    if wanted.overdue_on is not None:
        where.add("waiting = 1")
        where.runs = True
        where.add("due_on < ?", wanted.overdue_on.isoformat())
    where.live(live=wanted.live)
    return where
