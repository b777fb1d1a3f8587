"""One row of cells under a mapping becomes an import row or a refusal. Knows no files and no layout.

The road of every row of a big import: what can be decided once for a sheet is decided in `RowReader.__init__`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from deputy_desk.exchange.cells import Cell, Row, is_blank, one_line, text_of
from deputy_desk.exchange.dates_in_text import NOTHING, Moment, UnreadableDateError, moment_of
from deputy_desk.exchange.double_key import DoubleKeys, content_digest
from deputy_desk.exchange.header_words import IGNORED, folded
from deputy_desk.exchange.language import language_of
from deputy_desk.exchange.layout import is_total, repeats_header
from deputy_desk.exchange.mapping import Mapping, continued_column
from deputy_desk.exchange.person_cell import PersonParts, split_person
from deputy_desk.exchange.phones_in_text import phones_of
from deputy_desk.exchange.records import ImportRow, Rejection
from deputy_desk.exchange.value_words import is_placeholder, value_of

LONGEST_TEXT = 100_000
_SHORT = 60  # only a row whose text is shorter can be a totals row or a header again
_IIN_DIGITS = 12
_SHORTEST_IIN = 9  # leading zeros vanish in a cell of numbers: born in 2000 is 00…
_DIGITS_ONLY = re.compile(r"[+\d\s()\-‒–.,;/]*")
_NOBODY = PersonParts()
_DEFAULTS = {"urgency": "normal", "channel": "other", "kind": "complaint"}


class RowReader:
    """Reads the rows of one sheet. ``columns`` and ``header`` are those of the layout, ``keys`` those of the file."""

    def __init__(
        self,
        *,
        sheet: str,
        header: Sequence[Cell],
        names: Sequence[str],
        mapping: Mapping,
        keys: DoubleKeys,
        today: date,
    ) -> None:
        self._sheet, self._header, self._names, self._keys = sheet, header, tuple(names), keys
        self._header_texts = {text_of(cell) for cell in header}
        self._latest = today + timedelta(days=1)
        self._width = len(names)
        self._pieces = _pieces(names)
        fields = _fields(names, mapping)
        at: dict[str, list[int]] = {}
        for index, field in enumerate(fields):
            if index not in self._pieces:
                at.setdefault(field or "note", []).append(index)
        self._text = _first(at, "text")
        self._text_kk, self._text_ru = _first(at, "text_kk"), _first(at, "text_ru")
        self._received = _first(at, "received")
        self._plain = tuple(_first(at, field) for field in ("topic", "external_number", "state", "reply", "source_id"))
        self._words = tuple((field, _first(at, field)) for field in _DEFAULTS)
        self._places, self._addresses = at.get("place", []), at.get("address", [])
        self._person, self._iin, self._phones = _first(at, "person"), _first(at, "iin"), at.get("phone", [])
        self._person_cells = at.get("person_cell", [])
        self._has_person = (
            bool(self._addresses or self._phones or self._person_cells) or max(self._person, self._iin) >= 0
        )
        self._notes = tuple((index, self._names[index]) for index in at.get("note", []))
        self._id_column = folded(self._names[self._plain[4]]) if self._plain[4] >= 0 else ""

    def read(self, cells: Row, row: int) -> ImportRow | Rejection | None:
        """Return the import row, or the refusal, or None for a row that is no record (blank, totals, header again)."""
        if len(cells) < self._width:
            cells = [*cells, *[""] * (self._width - len(cells))]
        full = _joined(cells, self._pieces) if self._pieces else cells
        text, language, translation = self._texts(full)
        if len(text) < _SHORT and self._no_record(full, text):
            return None
        if not text:
            return self._rejected(row, cells, "no_text")
        if len(text) > LONGEST_TEXT or len(translation) > LONGEST_TEXT:
            return self._rejected(row, cells, "text_too_long", n=max(len(text), len(translation)), limit=LONGEST_TEXT)
        notes: list[str] = []
        try:
            received, received_time = self._moment(full, notes)
        except UnreadableDateError as fault:
            return self._rejected(row, cells, fault.code, value=text_of(full[self._received])[:_SHORT])
        if received is not None and received > self._latest:
            return self._rejected(row, cells, "date_in_future", value=text_of(full[self._received])[:_SHORT])
        return self._row(full, row, (text, language, translation), (received, received_time), notes)

    def _row(
        self,
        cells: Row,
        row: int,
        texts: tuple[str, str, str],
        moment: tuple[date | None, time | None],
        notes: list[str],
    ) -> ImportRow:
        text, language, translation = texts
        received, received_time = moment
        topic, number, state, reply, source_id = [text_of(cells[at]) if at >= 0 else "" for at in self._plain]
        urgency, channel, kind = [
            self._word(field, at, cells, notes) if at >= 0 else _DEFAULTS[field] for field, at in self._words
        ]
        place = _one_of([one_line(text_of(cells[at])) for at in self._places]) if self._places else ""
        person = self._person_parts(cells, notes) if self._has_person else _NOBODY
        for at, name in self._notes:
            cell = cells[at]
            if cell != "" and (words := text_of(cell)):
                notes.append(f"{name}: {words}")
        if len(cells) > self._width:
            beyond = enumerate(cells[self._width :], self._width + 1)
            notes += [f"column {at}: {words}" for at, cell in beyond if (words := text_of(cell))]
        note = "\n".join(notes)
        day, clock = received.isoformat() if received else "", received_time.isoformat() if received_time else ""
        who = (person.name, person.address, person.iin, *person.phones, "")
        rest = (topic, urgency, place, channel, number, kind, state, reply, note)
        digest = content_digest((source_id, day, clock, text, translation, *who, *rest))
        return ImportRow(
            sheet=self._sheet,
            row=row,
            source_id=source_id,
            received=received,
            received_time=received_time,
            text=text,
            text_language=language,
            translation=translation,
            topic=one_line(topic),
            urgency=urgency,
            place=place,
            address=person.address,
            person=person.name,
            iin=person.iin,
            phones=person.phones,
            channel=channel,
            external_number=one_line(number),
            kind=kind,
            old_state=one_line(state),
            old_reply=reply,
            note=note,
            key=self._keys.of_source_id(self._id_column, source_id, digest)
            if source_id
            else self._keys.of_content(digest),
            digest=digest,
        )

    def _rejected(self, row: int, cells: Row, code: str, **values: object) -> Rejection:
        return Rejection(sheet=self._sheet, row=row, code=code, values=values, cells=tuple(cells), columns=self._names)

    def _texts(self, cells: Row) -> tuple[str, str, str]:
        """Return the text, its language, its translation. Written in both languages, the Kazakh one is the original."""
        plain = text_of(cells[self._text]) if self._text >= 0 else ""
        if self._text_kk < 0 and self._text_ru < 0:
            return plain, language_of(plain), ""
        kazakh = text_of(cells[self._text_kk]) if self._text_kk >= 0 else ""
        russian = text_of(cells[self._text_ru]) if self._text_ru >= 0 else ""
        if plain:
            language = language_of(plain)
            other, same = (russian, kazakh) if language == "kk" else (kazakh, russian)
            return (plain, language, other) if not same or same == plain else (f"{plain}\n\n{same}", language, other)
        if kazakh:
            return kazakh, "kk", russian
        return russian, "ru", ""

    def _no_record(self, cells: Row, text: str) -> bool:
        if not text or text.replace(" ", "").isdecimal() or is_total(text):
            filled = [cell for cell in cells if not is_blank([cell])]
            # A totals row has labels and figures and nothing else; anything more is an appeal that lacks its text.
            return all(is_total(cell) or _figure(cell) for cell in filled) and (
                not filled or any(is_total(cell) for cell in filled)
            )
        return text in self._header_texts and repeats_header(cells, self._header)

    def _moment(self, cells: Row, notes: list[str]) -> Moment:
        if self._received < 0:
            return NOTHING
        cell = cells[self._received]
        moment = moment_of(cell)
        if moment[0] is None and (words := text_of(cell)) and not is_placeholder(words):
            notes.append(f"{self._names[self._received]}: {words}")
        return moment

    def _word(self, field: str, at: int, cells: Row, notes: list[str]) -> str:
        if not (word := text_of(cells[at])):
            return _DEFAULTS[field]
        value = value_of(field, word)
        if value is None:
            notes.append(f"{self._names[at]}: {word}")
            return _DEFAULTS[field]
        return value

    def _person_parts(self, cells: Row, notes: list[str]) -> PersonParts:
        names = [one_line(text_of(cells[self._person]))] if self._person >= 0 else []
        addresses = [one_line(text_of(cells[at])) for at in self._addresses]
        phones: list[str] = []
        for at in self._phones:
            if not (words := text_of(cells[at])):
                continue
            found = phones_of(words)
            phones += found
            if (not found or not _DIGITS_ONLY.fullmatch(words)) and not is_placeholder(words):
                notes.append(f"{self._names[at]}: {one_line(words)}")
        iin = self._iin_of(cells, notes) if self._iin >= 0 else ""
        for at in self._person_cells:
            parts = split_person(text_of(cells[at]))
            names.append(parts.name)
            addresses.append(parts.address)
            phones += parts.phones
            iin = iin or parts.iin
        return PersonParts(
            name=_one_of(names),
            address=_one_of(addresses),
            iin=iin,
            phones=tuple(dict.fromkeys(phones)) if len(phones) > 1 else tuple(phones),
        )

    def _iin_of(self, cells: Row, notes: list[str]) -> str:
        if not (words := text_of(cells[self._iin])):
            return ""
        digits = words.replace(" ", "").replace("-", "")
        if digits.isdecimal() and not isinstance(cells[self._iin], str) and len(digits) >= _SHORTEST_IIN:
            digits = digits.zfill(_IIN_DIGITS)
        if digits.isdecimal() and len(digits) == _IIN_DIGITS:
            return digits
        if not is_placeholder(words):
            notes.append(f"{self._names[self._iin]}: {one_line(words)}")
        return ""


def _figure(cell: Cell) -> bool:
    """Tell whether a cell holds a number, as a number or as text."""
    if isinstance(cell, str):
        return cell.strip(" -–—").replace(" ", "").replace(",", "").replace(".", "").replace("%", "").isdecimal()
    return isinstance(cell, int | float)


def _one_of(texts: list[str]) -> str:
    """Join what several columns say of one thing, each word of it once."""
    return texts[0] if len(texts) == 1 else ", ".join(dict.fromkeys(filter(None, texts)))


def _first(at: dict[str, list[int]], field: str) -> int:
    """Return the one column of a field, -1 without one. The mapping gives a field one column; others are notes."""
    places = at.get(field, [])
    at.setdefault("note", []).extend(places[1:])
    at["note"].sort()
    return places[0] if places else -1


def _fields(names: Sequence[str], mapping: Mapping) -> list[str | None]:
    """Return each column's field; columns are found by name, so that a mapping outlives a moved column."""
    exact = dict(mapping.columns)
    by_name = {folded(name): field for name, field in mapping.columns}
    fields = [exact[name] if name in exact else by_name.get(folded(name)) for name in names]
    return [field if field not in IGNORED else "ignored" for field in fields]


def _pieces(names: Sequence[str]) -> dict[int, int]:
    """Return columns that carry the rest of a text too long for one cell: index → index of the column they continue."""
    places = {name: at for at, name in enumerate(names)}
    return {
        at: places[base]
        for at, name in enumerate(names)
        if (base := continued_column(name)) is not None and base in places
    }


def _joined(cells: Row, pieces: dict[int, int]) -> Row:
    full = list(cells)
    for at, start in pieces.items():
        if cells[at]:
            full[start] = f"{full[start]}{cells[at]}"
    return full
