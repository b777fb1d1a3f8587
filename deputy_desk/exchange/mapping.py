"""Which column holds what: guessed from headers and a few rows, changed by the person, kept as JSON.

Knows no files and no import rows. A column that maps nowhere is kept and goes into the note with its header.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from deputy_desk.errors import DeskError
from deputy_desk.exchange.cells import Cell, Row, one_line, text_of
from deputy_desk.exchange.dates_in_text import UnreadableDateError, moment_of
from deputy_desk.exchange.header_words import FIELDS, IGNORED, ROW_NUMBER, field_of, folded
from deputy_desk.exchange.phones_in_text import phones_of

TEXT_FIELDS = ("text", "text_kk", "text_ru")
_SEVERAL = ("phone", "note", "person_cell", "place", "address")
_CONTENT_SHARE = 0.8
_SENTENCE = 15  # characters on average: shorter cells are names, topics or marks
_PHONE_CELL = 40
_OF_LETTERS = frozenset({"адресат", "addressee"})
"""Headers (folded) of a list of letters that went out, as our own export has one: no subject there is an appeal."""
_PIECE = re.compile(r"(.+) \[\d+\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Columns of one sheet in their order: (name, field). The field None means "into the note"."""

    columns: tuple[tuple[str, str | None], ...]
    headed: bool = True

    @property
    def has_text(self) -> bool:
        """Whether any column holds the text, the one thing an import needs."""
        return any(field in TEXT_FIELDS for _, field in self.columns)

    def as_dict(self) -> dict[str, str | None]:
        """Return name → field, in the order of the columns."""
        return dict(self.columns)

    def to_json(self) -> str:
        """Return the mapping as JSON that `from_json` reads: ``{"Дата": "received", "Отдел": null}``."""
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=2)

    @classmethod
    def from_dict(cls, value: object) -> Mapping:
        """Return the mapping written as name → field. Raises `DeskError`: mapping_unreadable, mapping_field_unknown."""
        if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
            raise DeskError("mapping_unreadable")
        columns = []
        for name, field in value.items():
            if field not in (None, "", *FIELDS, *IGNORED):
                raise DeskError("mapping_field_unknown", field=str(field), fields=", ".join(FIELDS))
            columns.append((one_line(name.strip()), field or None))
        return cls(columns=tuple(columns), headed=not columns or any(_number_of(name) is None for name, _ in columns))

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """Return the mapping of `to_json`. Raises `DeskError`: mapping_unreadable, mapping_field_unknown."""
        return cls.from_dict(_loaded(text))


Mappings = Mapping | AnyMapping[str, Mapping]


def mappings_to_dict(mappings: AnyMapping[str, Mapping]) -> dict[str, dict[str, str | None]]:
    """Return sheet → name → field, as the command line prints it."""
    return {sheet: mapping.as_dict() for sheet, mapping in mappings.items()}


def mappings_from_json(text: str) -> Mappings:
    """Read a mapping file: one mapping for every sheet, or sheet → mapping. Raises as `Mapping.from_json`."""
    value = _loaded(text)
    if isinstance(value, dict) and value and all(isinstance(inner, dict) for inner in value.values()):
        return {str(sheet): Mapping.from_dict(inner) for sheet, inner in value.items()}
    return Mapping.from_dict(value)


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise DeskError("mapping_unreadable") from fault


def column_names(header: Row) -> tuple[str, ...]:
    """Return a name for each column: its header in one line; blank ones are ``column 3``, doubles get ``(2)``."""
    names: list[str] = []
    taken: set[str] = set()
    for number, cell in enumerate(header, 1):
        base = one_line(text_of(cell)) or f"column {number}"
        name, times = base, 1
        while name in taken:
            times += 1
            name = f"{base} ({times})"
        taken.add(name)
        names.append(name)
    return tuple(names)


def continued_column(name: str) -> str | None:
    """Return the column that ``name`` continues («Текст» for «Текст [2]», written for texts too long for a cell)."""
    match = _PIECE.fullmatch(name)
    return match[1] if match else None


def _number_of(name: str) -> int | None:
    word, _, number = name.partition(" ")
    return int(number) if word == "column" and number.isdecimal() else None


def guess_mapping(header: Row, sample_rows: Sequence[Row], *, headed: bool = True) -> Mapping:
    """Return the mapping that the header words and a few rows suggest.

    Without a header (``headed`` False, or no word known) the columns are judged by what they hold: sentences are the
    text, days the day of receipt, telephones telephones.
    """
    names = column_names(header)
    fields = [field_of(text_of(cell)) if headed and not continued_column(text_of(cell)) else None for cell in header]
    samples = [[row[at] for row in sample_rows if at < len(row)] for at in range(len(names))]
    for at, field in enumerate(fields):
        if field == ROW_NUMBER and not _running(samples[at]):
            fields[at] = "external_number"
        elif field == "person" and _share(samples[at], _holds_phone) > 1 - _CONTENT_SHARE:
            fields[at] = "person_cell"
    outgoing = headed and any(folded(text_of(cell)) in _OF_LETTERS for cell in header)
    for at, field in enumerate(fields):
        # «Вопросы: 2» counts something.
        if field in TEXT_FIELDS and _only_numbers(samples[at]):
            fields[at] = None
    _one_of_each(fields, samples)
    if not outgoing and not any(field in TEXT_FIELDS for field in fields):
        _text_by_content(fields, samples)
    if not headed:
        _rest_by_content(fields, samples)
        # Known columns are named after their field, so that refused rows come back under a header.
        names = tuple(field or name for name, field in zip(names, fields, strict=True))
    return Mapping(columns=tuple(zip(names, fields, strict=True)), headed=headed)


def _one_of_each(fields: list[str | None], samples: list[list[Cell]]) -> None:
    """A field has one column: of two texts the longer one, otherwise the first. The others go to the note."""
    for field in set(fields) - {None, *_SEVERAL, *IGNORED}:
        places = [at for at, one in enumerate(fields) if one == field]
        best = max(places, key=lambda at: (_length(samples[at]), -at)) if field in TEXT_FIELDS else places[0]
        for at in places:
            if at != best:
                fields[at] = None


def _text_by_content(fields: list[str | None], samples: list[list[Cell]]) -> None:
    free = [at for at, field in enumerate(fields) if field is None and samples[at]]
    best = max(free, key=lambda at: _length(samples[at]), default=None)
    if best is not None and _length(samples[best]) >= _SENTENCE:
        fields[best] = "text"


def _rest_by_content(fields: list[str | None], samples: list[list[Cell]]) -> None:
    for field, test in (("received", _is_day), ("phone", _is_phone)):
        for at, known in enumerate(fields):
            if known is None and field not in fields and _share(samples[at], test) >= _CONTENT_SHARE:
                fields[at] = field


def _length(cells: list[Cell]) -> float:
    texts = [len(cell) for cell in cells if isinstance(cell, str) and cell.strip()]
    return sum(texts) / len(texts) if texts else 0.0


def _share(cells: list[Cell], test: object) -> float:
    filled = [cell for cell in cells if text_of(cell)]
    return sum(bool(test(cell)) for cell in filled) / len(filled) if filled and callable(test) else 0.0


def _running(cells: list[Cell]) -> bool:
    """A column of running numbers holds whole numbers, or nothing where rows are merged.

    One word among numbers that follow each other is the label of the totals («Итого»).
    """
    texts = [text.rstrip(".") for cell in cells if (text := text_of(cell))]
    numbers = [int(text) for text in texts if text.isdecimal()]
    if len(numbers) == len(texts):
        return True
    following = all(after == before + 1 for before, after in pairwise(numbers))
    return bool(numbers) and following and len(numbers) == len(texts) - 1


def _only_numbers(cells: list[Cell]) -> bool:
    filled = [text for cell in cells if (text := text_of(cell))]
    return bool(filled) and not any(letter.isalpha() for text in filled for letter in text)


def _holds_phone(cell: Cell) -> bool:
    return isinstance(cell, str) and any(phone.startswith("+") for phone in phones_of(cell))


def _is_phone(cell: Cell) -> bool:
    text = text_of(cell)
    return len(text) < _PHONE_CELL and any(phone.startswith("+") for phone in phones_of(text))


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, int | float):
        return False
    try:
        return moment_of(cell)[0] is not None
    except UnreadableDateError as fault:
        return fault.code == "impossible_date"
