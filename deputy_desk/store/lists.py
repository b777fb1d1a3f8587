"""The big lists: keys of all lines in their order, and the lines of a page. Plain rows, no records.

A list on screen holds keys only (whole numbers, eight bytes each) and fetches the lines it shows by them, so that the
last page costs what the first does. Every order is one index of the list's table; a line without the value sorted by
stands at an end.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from deputy_desk.domain.complaint import Channel, Urgency
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.store.list_filters import (
    ComplaintFilter,
    InquiryFilter,
    Where,
    complaint_where,
    inquiry_where,
)
from deputy_desk.store.unit_of_work import View

Keys: TypeAlias = "array[int]"
"""Keys of lines in their order."""
EVERYTHING = 1 << 62


class ComplaintOrder(StrEnum):
    """What complaints are sorted by."""

    RECEIVED = "received"
    DUE = "due"
    PERSON = "person"
    NUMBER = "number"


class InquiryOrder(StrEnum):
    """What inquiries are sorted by."""

    DUE = "due"
    NUMBER = "number"
    ENTERED = "entered"


@dataclass(frozen=True, slots=True)
class ComplaintSort:
    """An order of complaints; equal lines stand in the order of entry."""

    by: ComplaintOrder = ComplaintOrder.RECEIVED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class InquirySort:
    """An order of inquiries; equal lines stand in the order of entry."""

    by: InquiryOrder = InquiryOrder.DUE
    descending: bool = False


class ComplaintLine(NamedTuple):
    """One line of the list of complaints. ``key`` finds the line again, ``id`` the record."""

    key: int
    id: Id
    year: int
    n: int
    series: str
    received_on: date
    person: str
    line: str
    topic_id: Id | None
    place_id: Id | None
    stage: ComplaintStage
    due_on: date | None
    handler_id: Id | None
    problem_id: Id | None
    channel: Channel
    urgency: Urgency


class InquiryLine(NamedTuple):
    """One line of the list of inquiries; a draft has no year and number. ``complaints``: how many it serves."""

    key: int
    id: Id
    kind: InquiryKind
    year: int | None
    n: int | None
    series: str
    title: str
    body_id: Id | None
    body: str
    created_on: date
    registered_on: date | None
    sent_on: date | None
    due_on: date | None
    stage: InquiryStage
    answered_on: date | None
    waiting: bool
    ungraded: int
    complaints: int


_day = date.fromisoformat
_COMPLAINT_STAGES = {one.value: one for one in ComplaintStage}
_CHANNELS = {one.value: one for one in Channel}
_URGENCIES = {one.value: one for one in Urgency}
_INQUIRY_STAGES = {one.value: one for one in InquiryStage}
_INQUIRY_KINDS = {one.value: one for one in InquiryKind}


def _complaint_lines(rows: Iterable[tuple[Any, ...]]) -> list[ComplaintLine]:
    # Spelled out: this runs for each line that scrolls by.
    make = ComplaintLine._make
    stages, channels, urgencies, day = _COMPLAINT_STAGES, _CHANNELS, _URGENCIES, _day
    return [
        make((
            seq, id_, year, n, series, day(received), person, line, topic, place,
            stages[stage], day(due) if due else None, handler, problem, channels[channel], urgencies[urgency],
        ))
        for seq, id_, year, n, series, received, person, line, topic, place,
            stage, due, handler, problem, channel, urgency in rows
    ]  # fmt: skip


def _inquiry_lines(rows: Iterable[tuple[Any, ...]]) -> list[InquiryLine]:
    make = InquiryLine._make
    stages, kinds, day = _INQUIRY_STAGES, _INQUIRY_KINDS, _day
    return [
        make((
            seq, id_, kinds[kind], year, n, series, title, body_id, body, day(created),
            day(registered) if registered else None, day(sent) if sent else None, day(due) if due else None,
            stages[stage], day(answered) if answered else None, bool(waiting), ungraded, complaints,
        ))
        for seq, id_, kind, year, n, series, title, body_id, body, created,
            registered, sent, due, stage, answered, waiting, ungraded, complaints in rows
    ]  # fmt: skip


class _Order(NamedTuple):
    """Columns of an order. ``open_end``: the first may be empty; ``empty_largest``: it then counts as the largest."""

    columns: tuple[str, ...]
    open_end: bool = False
    empty_largest: bool = False


class _Part(NamedTuple):
    """A run of lines that one index gives in order."""

    condition: str
    columns: tuple[str, ...]


_COMPLAINT_ORDERS = {
    ComplaintOrder.RECEIVED: _Order(("received_on", "seq")),
    ComplaintOrder.DUE: _Order(("due_on", "seq"), open_end=True),
    ComplaintOrder.PERSON: _Order(("person_key", "seq")),
    ComplaintOrder.NUMBER: _Order(("year", "n", "seq")),
}
_INQUIRY_ORDERS = {
    InquiryOrder.DUE: _Order(("due_on", "seq"), open_end=True),
    InquiryOrder.NUMBER: _Order(("year", "n", "seq"), open_end=True, empty_largest=True),
    InquiryOrder.ENTERED: _Order(("seq",)),
}


def _parts(order: _Order, *, descending: bool) -> list[_Part]:
    if not order.open_end:
        return [_Part("", order.columns)]
    first = order.columns[0]
    filled, empty = _Part(f"{first} IS NOT NULL", order.columns), _Part(f"{first} IS NULL", order.columns[1:])
    return [empty, filled] if order.empty_largest and descending else [filled, empty]


Line = TypeVar("Line", bound=ComplaintLine | InquiryLine)


class _List(Generic[Line]):
    """One list: its table, its columns, and how a row becomes a line."""

    def __init__(
        self, table: str, usual: str, line: type[Line], read: Callable[[Iterable[tuple[Any, ...]]], list[Line]]
    ) -> None:
        self.table = table
        self._usual = usual
        self.read = read
        fields: tuple[str, ...] = line._fields[1:]
        names = ", ".join(f"l.{name}" for name in fields)
        # CROSS JOIN: the keys first, each line by its row id. The order is that of the keys.
        self._by_keys = (
            f"SELECT l.seq, {names} FROM json_each(?) AS k CROSS JOIN {table} AS l ON l.seq = k.value ORDER BY k.key"
        )

    def keys(self, view: View, where: Where, parts: list[_Part], sign: str, limit: int, offset: int) -> Keys:
        """Return the keys of a stretch of the order."""
        found: Keys = array("q")
        for part in parts:
            room = limit - len(found)
            if room <= 0:
                break
            condition = f"{where.sql()} AND {part.condition}" if part.condition else where.sql()
            order = where.order(part.columns, sign, usual=part.columns[0] == self._usual)
            base = f"FROM {self.table} WHERE {condition}"
            got = view.rows(
                f"SELECT seq {base} ORDER BY {order} LIMIT ? OFFSET ?",
                (*where.values, room, offset),
            )
            found.extend(chain.from_iterable(got))
            if offset and not got:
                # All of this part is skipped: what is left of the offset belongs to the next one.
                offset -= view.rows(f"SELECT count(*) {base}", where.values)[0][0]
            else:
                offset = 0
        return found

    def lines(self, view: View, keys: Sequence[int]) -> list[Line]:
        """Return the lines of keys in their order; a key whose line is gone is left out."""
        return self.read(view.rows(self._by_keys, (json.dumps(list(keys)),)))

    def count(self, view: View, where: Where) -> int:
        """Return how many lines meet the conditions."""
        return int(view.rows(f"SELECT count(*) FROM {self.table} WHERE {where.sql()}", where.values)[0][0])

    def key_of(self, view: View, record: Id) -> int | None:
        """Return the key of a record's line."""
        found = view.rows(f"SELECT seq FROM {self.table} WHERE id = ?", (record,))
        return found[0][0] if found else None


_COMPLAINTS = _List("complaint_list", "received_on", ComplaintLine, _complaint_lines)
_INQUIRIES = _List("inquiry_list", "due_on", InquiryLine, _inquiry_lines)
ALL_COMPLAINTS, ALL_INQUIRIES = ComplaintFilter(), InquiryFilter()
BY_DAY, BY_DUE = ComplaintSort(), InquirySort()


def complaint_keys(
    view: View,
    wanted: ComplaintFilter = ALL_COMPLAINTS,
    sort: ComplaintSort = BY_DAY,
    *,
    limit: int = EVERYTHING,
    offset: int = 0,
) -> Keys:
    """Return the keys of complaints in order; without a filter an index alone gives them."""
    parts = _parts(_COMPLAINT_ORDERS[sort.by], descending=sort.descending)
    sign = "DESC" if sort.descending else "ASC"
    return _COMPLAINTS.keys(view, complaint_where(wanted), parts, sign, limit, offset)


def complaint_lines(view: View, keys: Sequence[int]) -> list[ComplaintLine]:
    """Return the lines of keys, in the order of the keys; lines that are gone are left out."""
    return _COMPLAINTS.lines(view, keys)


def complaint_page(
    view: View,
    wanted: ComplaintFilter = ALL_COMPLAINTS,
    sort: ComplaintSort = BY_DAY,
    *,
    limit: int = 100,
    offset: int = 0,
) -> list[ComplaintLine]:
    """Return the lines ``offset`` to ``offset + limit`` of a list."""
    return complaint_lines(view, complaint_keys(view, wanted, sort, limit=limit, offset=offset))


def complaint_count(view: View, wanted: ComplaintFilter = ALL_COMPLAINTS) -> int:
    """Return how many complaints there are."""
    return _COMPLAINTS.count(view, complaint_where(wanted))


def complaint_key(view: View, complaint: Id) -> int | None:
    """Return the key of a complaint's line."""
    return _COMPLAINTS.key_of(view, complaint)


def inquiry_keys(
    view: View,
    wanted: InquiryFilter = ALL_INQUIRIES,
    sort: InquirySort = BY_DUE,
    *,
    limit: int = EVERYTHING,
    offset: int = 0,
) -> Keys:
    """Return the keys of inquiries in order. Drafts come first under the newest numbers, and last under due days."""
    parts = _parts(_INQUIRY_ORDERS[sort.by], descending=sort.descending)
    sign = "DESC" if sort.descending else "ASC"
    return _INQUIRIES.keys(view, inquiry_where(wanted), parts, sign, limit, offset)


def inquiry_lines(view: View, keys: Sequence[int]) -> list[InquiryLine]:
    """Return the lines of keys, in the order of the keys; lines that are gone are left out."""
    return _INQUIRIES.lines(view, keys)


def inquiry_page(
    view: View,
    wanted: InquiryFilter = ALL_INQUIRIES,
    sort: InquirySort = BY_DUE,
    *,
    limit: int = 100,
    offset: int = 0,
) -> list[InquiryLine]:
    """Return the lines ``offset`` to ``offset + limit`` of a list."""
    return inquiry_lines(view, inquiry_keys(view, wanted, sort, limit=limit, offset=offset))


def inquiry_count(view: View, wanted: InquiryFilter = ALL_INQUIRIES) -> int:
    """Return how many inquiries there are."""
    return _INQUIRIES.count(view, inquiry_where(wanted))


def inquiry_key(view: View, inquiry: Id) -> int | None:
    """Return the key of an inquiry's line."""
    return _INQUIRIES.key_of(view, inquiry)
