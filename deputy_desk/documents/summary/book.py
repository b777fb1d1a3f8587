"""Sections on pages: what fits, what moves whole to a new page, which table goes on, and the line at the foot.

Knows blocks and heights; knows no figures.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import BinaryIO

from deputy_desk.documents import fonts, page
from deputy_desk.documents.charts_block import AXIS, NOTE, PAGE_TITLE, SECTION, Block
from deputy_desk.documents.summary.content import LEFT, TOP, WIDTH

_HEIGHT = page.A4[1]
_LOWEST = 799.0
ROOM = _LOWEST - TOP
"""Height for sections on a page without a title, in points."""
_FOOT = 806.0
_BETWEEN = 11.0
_RULE = 1.4
_KEPT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One piece of the report. A table that is longer than a page goes on with ``repeat`` above its rows."""

    head: Block
    rows: tuple[Block, ...] = ()
    foot: Block | None = None
    repeat: Block | None = None

    @property
    def height(self) -> float:
        """Height of everything, in points."""
        return self.head.height + sum(row.height for row in self.rows) + (self.foot.height if self.foot else 0.0)


@dataclass(slots=True)
class Sheet:
    """A page with its blocks at their tops."""

    blocks: list[tuple[float, Block]] = field(default_factory=list)
    y: float = TOP


@dataclass(slots=True)
class Book:
    """The pages so far. ``continued`` is added to the title of a page that a section moved to."""

    language: str
    continued: str
    sheets: list[Sheet] = field(default_factory=list)
    title: str = ""
    titles: list[str] = field(default_factory=list)

    def start(self, title: str, *, shown: bool = True) -> None:
        """Begin a page with its own question."""
        self.title = title
        self._sheet(title if shown else "")

    def _sheet(self, title: str) -> None:
        sheet = Sheet()
        self.sheets.append(sheet)
        self.titles.append(title or self.title)
        if title:
            block = Block(self.language, "title")
            block.fitted(0, PAGE_TITLE.baseline, title, PAGE_TITLE, WIDTH, 9)
            block.height = PAGE_TITLE.leading + 6
            self._place(block)

    def _place(self, block: Block) -> None:
        sheet = self.sheets[-1]
        sheet.blocks.append((sheet.y, block))
        sheet.y += block.height

    @property
    def _is_fresh(self) -> bool:
        return len(self.sheets[-1].blocks) <= 1

    def add(self, section: Section, between: float = _BETWEEN) -> None:
        """Place a section below the last one, on a new page if it does not fit whole; split only what no page holds."""
        if not self._is_fresh:
            if self.sheets[-1].y + between + section.height > _LOWEST:
                self._sheet(f"{self.title} ({self.continued})")
            else:
                self.sheets[-1].y += between
        self._place(section.head)
        for count, row in enumerate(section.rows):
            last = count == len(section.rows) - 1
            needed = row.height + (section.foot.height if last and section.foot else 0.0)
            if self.sheets[-1].y + needed > _LOWEST and count >= _KEPT:
                self._sheet(f"{self.title} ({self.continued})")
                if section.repeat:
                    self._place(section.repeat)
            self._place(row)
        if section.foot:
            self._place(section.foot)

    def save(self, out: BinaryIO, footer: tuple[str, str], numbers: list[str], **properties: str) -> None:
        """Draw every page with its foot: two texts and its own number. Nothing was written before this."""
        feet = [_foot(self.language, *footer, number) for number in numbers]
        canvas = page.new_canvas(out, page.A4, font=fonts.PLAIN, lang=self.language, **properties)
        for count, (sheet, foot) in enumerate(zip(self.sheets, feet, strict=True)):
            canvas.bookmarkPage(f"page{count + 1}")
            canvas.addOutlineEntry(self.titles[count], f"page{count + 1}")
            canvas.saveState()
            canvas.translate(LEFT, 0)
            for y, block in (*sheet.blocks, (_FOOT, foot)):
                block.draw(canvas, _HEIGHT - y)
            canvas.restoreState()
            canvas.showPage()
        page.finish(canvas)


def _foot(language: str, first: str, second: str, number: str) -> Block:
    block = Block(language, "footer")
    block.rule(0, WIDTH, 0, 0.5)
    block.put(WIDTH, 9.4, number, NOTE, "right")
    right = WIDTH - NOTE.width(number) - 14
    widths = [NOTE.width(block.ready(text, NOTE)) for text in (first, second)]
    scale = min((right - 12) / sum(widths), 1.0)
    wide = min(widths[1] * max(scale, AXIS.size / NOTE.size), right - 60)
    block.fitted(right - wide, 9.4, second, NOTE, wide, AXIS.size)
    block.fitted(0, 9.4, first, NOTE, min(widths[0] * scale, right - wide - 12), AXIS.size)
    return block


def heading(language: str, where: str, title: str, note: str = "") -> Block:
    """Return the head of a section: a rule, its name, and a note at the right or, when too long, below."""
    block = Block(language, where)
    block.rule(0, WIDTH, _RULE / 2, _RULE)
    wide = SECTION.width(block.ready(title, SECTION))
    beside = wide + 14 + NOTE.width(block.ready(note, NOTE)) <= WIDTH
    bottom = block.text(0, 4.5, title, SECTION, WIDTH)
    if note and beside:
        block.put(WIDTH, 4.5 + SECTION.baseline, note, NOTE, "right")
    elif note:
        bottom = block.text(0, bottom, note, NOTE, WIDTH)
    block.height = bottom + 3
    return block
