"""Tables of the summary: columns, a head that can be repeated, rows that are never split. Knows words only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from deputy_desk.documents.charts_block import TABLE, TABLE_HEAD, Align, Block, Style
from deputy_desk.documents.summary.content import WIDTH

_PAD = 2.2
_HAIR = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: left edge, width, title, and how its cells are set. A cell has at most ``most`` lines.

    With ``least`` a cell that nearly fits is set on one line, as small as ``least`` points.
    """

    x: float
    width: float
    title: str = ""
    align: Align = "left"
    style: Style = TABLE
    most: int = 2
    least: float = 0.0

    @property
    def anchor(self) -> float:
        """Where its cells are set from."""
        return self.x + {"left": 0.0, "right": self.width, "centre": self.width / 2}[self.align]


def table_head(language: str, where: str, columns: Sequence[Column], end: float = WIDTH, start: float = 0.0) -> Block:
    """Return the titles, standing on one line, and the rule below."""
    block = Block(language, where)
    titles = [block.lines(one.title, TABLE_HEAD, one.width, 2) for one in columns]
    deepest = max(len(one) for one in titles)
    for column, lines in zip(columns, titles, strict=True):
        top = (deepest - len(lines)) * TABLE_HEAD.leading
        block.text(column.anchor, top, "\n".join(lines), TABLE_HEAD, column.width, align=column.align, most=2)
    block.height = deepest * TABLE_HEAD.leading + 3.5
    block.rule(start, end, block.height - 0.45, 0.9)
    return block


def table_row(
    language: str,
    where: str,
    columns: Sequence[Column],
    cells: Sequence[str],
    *,
    end: float = WIDTH,
    start: float = 0.0,
    least: float = 0.0,
) -> Block:
    """Return a row with a hairline below; ``least`` is its least height in points."""
    block = Block(language, where)
    bottom = 0.0
    for column, cell in zip(columns, cells, strict=True):
        if cell:
            style = block.snug(cell, column.style, column.width, column.least) if column.least else column.style
            below = block.text(column.anchor, _PAD, cell, style, column.width, most=column.most, align=column.align)
            bottom = max(bottom, below)
    block.height = max(bottom + _PAD + 0.4, least)
    block.rule(start, end, block.height - _HAIR / 2, _HAIR)
    return block


MIDDLE = _PAD + 5.0
"""Middle of the first line of a row: where its dot or bar stands."""
