"""What an import gives: a row that can become a complaint, or a refusal that keeps the row. Knows no files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from deputy_desk.exchange.cells import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One appeal as the register says it. Empty text or None where it says nothing.

    ``row`` counts from 1 in the sheet. ``received`` is a local calendar day. ``text_language`` and the other language
    of ``translation`` are kk or ru. ``topic`` and ``place`` are words as written. ``urgency`` is low, normal or high;
    ``channel`` and ``kind`` are codes of the domain. ``old_state`` and ``old_reply`` never become an outcome.
    ``key`` tells doubles apart: the source's own id under its column's name, else a hash with the occurrence number
    in the file. ``digest`` is the hash of the content alone, to notice that a known id brings other content.
    """

    sheet: str
    row: int
    source_id: str
    received: date | None
    received_time: time | None
    text: str
    text_language: str
    translation: str
    topic: str
    urgency: str
    place: str
    address: str
    person: str
    iin: str
    phones: tuple[str, ...]
    channel: str
    external_number: str
    kind: str
    old_state: str
    old_reply: str
    note: str
    key: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A row that was not taken: why (``code`` and ``values`` make the sentence) and its cells as they were read.

    ``columns`` are the names of the sheet's columns, so that the row can be written back under them.
    """

    sheet: str
    row: int
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    cells: tuple[Cell, ...] = ()
    columns: tuple[str, ...] = ()
