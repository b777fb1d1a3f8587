"""Where the table lies on a sheet: its header under merged titles, in one row or two, and rows that are no records.

Knows header words but no values and no fields of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from deputy_desk.exchange.cells import Cell, Row, one_line, text_of
from deputy_desk.exchange.header_words import folded, header_field, known_words
from deputy_desk.exchange.mapping import TEXT_FIELDS, Mapping, column_names

SEARCHED_ROWS = 60
_HEADER_WORDS = 8  # a cell of more words is a sentence
_LONE_HEADER_WORDS = 3
_TOTALS = re.compile(
    r"(?:итого|всего|барлыгы|жиыны|жиынтыгы|жалпы саны|жалпы|total|grand total)"
    r"(?: (?:обращени|жалоб|заявлени|отиниш|шагым|жолданым|за|по|на|бойынша|records|complaints)\w*.{0,40})?[ \d]*"
)
_LONGEST_TOTAL = 60
_ALIKE = 0.8
_NEIGHBOURS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A sheet's table. Rows count from 1; ``header_row`` is None where the sheet begins with records."""

    header_row: int | None
    header: tuple[Cell, ...]
    first_row: int


def find_layout(rows: Sequence[Row], mapping: Mapping | None = None) -> Layout:
    """Return the layout seen in the first rows of a sheet. ``mapping`` names the columns to look for if it is given."""
    if mapping is not None and mapping.headed:
        wanted = {folded(name) for name, _ in mapping.columns}
        found = _best(rows, lambda row: len({folded(name) for name in column_names(row)} & wanted))
        if found is not None:
            return _below(rows, found, list(rows[found]))
    best, words, header = None, 0, list[Cell]()
    for at, row in enumerate(rows):
        for candidate, last in _candidates(rows, at, row):
            around = [*rows[max(0, at - _NEIGHBOURS) : at], *rows[last + 1 : last + 1 + _NEIGHBOURS]]
            score = _header_score(candidate, around)
            if score > words:
                best, words, header = last, score, candidate
    if best is not None:
        return _below(rows, best, header)
    width = max((len(row) for row in rows), default=0)
    return Layout(header_row=None, header=tuple("" for _ in range(width)), first_row=1)


def _best(rows: Sequence[Row], score: object) -> int | None:
    scores = [score(row) if callable(score) else 0 for row in rows]
    top = max(scores, default=0)
    return scores.index(top) if top else None


def _candidates(rows: Sequence[Row], at: int, row: Row) -> list[tuple[Row, int]]:
    """The row itself, and the row with the next one when groups stand above («Заявитель» over «ФИО», «Адрес»)."""
    found = [(row, at)]
    if at + 1 < len(rows) and known_words(row) and known_words(rows[at + 1]):
        under = rows[at + 1]
        width = max(len(row), len(under))
        upper, lower = _padded(row, width), _padded(under, width)
        joined: Row = [low if text_of(low) else up for up, low in zip(upper, lower, strict=True)]
        if known_words(joined) > max(known_words(row), known_words(under)):
            found.append((joined, at + 1))
    return found


def _padded(row: Row, width: int) -> Row:
    return [*row, *[""] * (width - len(row))]


def _header_score(row: Row, around: Sequence[Row]) -> int:
    """Return how many fields the row names, or 0 when it is rather a record or a title."""
    filled = [cell for cell in row if text_of(cell)]
    if not filled or any(not isinstance(cell, str) for cell in filled):
        return 0
    known = [(field, text_of(cell)) for cell in filled if (field := header_field(cell))]
    longest = max((len(text.split()) for _, text in known), default=0)
    fields = {field for field, _ in known}
    if longest > _HEADER_WORDS or (len(fields) == 1 and (longest > _LONE_HEADER_WORDS or not fields & {*TEXT_FIELDS})):
        return 0
    if len(fields) == 1 and len(filled) > 1 and not around:
        return 0
    # Records may hold header words too («жалоба», «телефон»): then the rows around hold as many.
    others = [known_words(one) for one in around if any(text_of(cell) for cell in one)]
    if len(others) > 1 and sum(others) / len(others) >= _ALIKE * len(fields):
        return 0
    return len(fields)


def _below(rows: Sequence[Row], header_at: int, header: Row) -> Layout:
    """Drop empty columns on the right, and the row of column numbers (1, 2, 3 …) that official forms put below."""
    width = max([len(row) for row in rows[header_at:]] + [len(header)])
    header = _padded(header, width)
    first = header_at + 1
    if first < len(rows) and _column_numbers(rows[first]):
        first += 1
    return Layout(header_row=header_at + 1, header=tuple(header), first_row=first + 1)


def _column_numbers(row: Row) -> bool:
    filled = [text_of(cell) for cell in row if text_of(cell)]
    return len(filled) > 2 and filled == [str(number) for number in range(1, len(filled) + 1)]  # noqa: PLR2004


def is_total(cell: Cell) -> bool:
    """Tell whether a cell is the label of a totals row: «Итого», «Всего обращений: 12», «Барлығы»."""
    return isinstance(cell, str) and len(cell) < _LONGEST_TOTAL and _TOTALS.fullmatch(folded(cell)) is not None


def repeats_header(row: Row, header: Sequence[Cell]) -> bool:
    """Tell whether a row is the header again, as on each page of a printed register."""
    pairs = [(one_line(text_of(a)), one_line(text_of(b))) for a, b in zip(row, header, strict=False)]
    filled = [(a, b) for a, b in pairs if a]
    return (
        bool(filled)
        and sum(a == b for a, b in filled) > len(filled) / 2
        and (len(filled) > 1 or len([b for _, b in pairs if b]) == 1)
    )
