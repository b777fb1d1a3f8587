"""A piece of a page being filled: text, white text on black, and shapes, measured before anything is drawn.

Knows fonts, lines and shapes; knows no pages and no figures. Every text is cleaned and checked against its font here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from deputy_desk.documents import charts, flow, fonts, page
from deputy_desk.documents.charts import Shape, Stroke
from deputy_desk.documents.page import Run

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Align = Literal["left", "right", "centre"]
_MOST_IN_A_LINE = 400


@dataclass(frozen=True, slots=True)
class Style:
    """A font with its size and the distance of its lines, in points."""

    font: str
    size: float
    leading: float

    def width(self, text: str) -> float:
        """Return the width of a text in points."""
        return fonts.face(self.font).width(text, self.size)

    @property
    def baseline(self) -> float:
        """How far below the top of a line its baseline stands."""
        return fonts.face(self.font).baseline(self.size, self.leading)


TITLE = Style(fonts.BOLD, 18, 21)
PAGE_TITLE = Style(fonts.BOLD, 15, 18)
SECTION = Style(fonts.SEMIBOLD, 11.5, 14.5)
LEAD = Style(fonts.MEDIUM, 10, 14)
FIGURE = Style(fonts.BOLD, 19, 22)
NAME = Style(fonts.SEMIBOLD, 9.6, 11.6)
TEXT = Style(fonts.PLAIN, 8.6, 11.4)
TEXT_MEDIUM = Style(fonts.MEDIUM, 8.6, 11.4)
TABLE = Style(fonts.PLAIN, 8, 10.6)
TABLE_MEDIUM = Style(fonts.MEDIUM, 8, 10.6)
TABLE_BOLD = Style(fonts.SEMIBOLD, 8, 10.6)
TABLE_HEAD = Style(fonts.MEDIUM, 7.4, 9.4)
NOTE = Style(fonts.PLAIN, 7.6, 10.3)
NOTE_BOLD = Style(fonts.SEMIBOLD, 7.6, 10.3)
COUNT = Style(fonts.SEMIBOLD, 8.4, 10)
AXIS = Style(fonts.PLAIN, 6.8, 8.4)


@dataclass(slots=True)
class Block:
    """What is drawn together; x and y from its own top left corner. ``where`` names it when a letter is missing."""

    language: str
    where: str
    height: float = 0.0
    runs: list[Run] = field(default_factory=list)
    white: list[Run] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)

    def ready(self, text: str, style: Style) -> str:
        """Return a text on one line, cleaned, checked and bound: what may be measured."""
        cleaned = " ".join(fonts.ready(text, style.font, self.where).split("\n"))
        return flow.bind(cleaned, self.language)

    def put(self, x: float, baseline: float, text: str, style: Style, align: Align = "left") -> float:
        """Set a short text on a baseline and return where it ends."""
        text = self.ready(text, style)
        width = style.width(text)
        start = x - (width if align == "right" else width / 2 if align == "centre" else 0.0)
        if text:
            self.runs.append(Run(start, baseline, style.font, style.size, text))
        return start + width

    def put_white(self, x: float, baseline: float, text: str, style: Style) -> None:
        """Set a text in white in the middle of ``x``."""
        text = self.ready(text, style)
        self.white.append(Run(x - style.width(text) / 2, baseline, style.font, style.size, text))

    def lines(self, text: str, style: Style, width: float, most: int = 99) -> list[str]:
        """Return a text broken into at most ``most`` lines, the last ending with an ellipsis if it was longer."""
        shown = self.ready(text[: most * _MOST_IN_A_LINE], style)
        return flow.cut(shown, fonts.face(style.font), style.size, width, most)

    def text(
        self, x: float, top: float, text: str, style: Style, width: float, *, most: int = 99, align: Align = "left"
    ) -> float:
        """Set a text in lines from ``top`` down, ``x`` its left, right or middle; returns the bottom of the last."""
        for line in self.lines(text, style, width, most):
            self._line(x, top + style.baseline, line, style, align)
            top += style.leading
        return top

    def _line(self, x: float, baseline: float, line: str, style: Style, align: Align) -> None:
        width = style.width(line) if align != "left" else 0.0
        start = x - (width if align == "right" else width / 2 if align == "centre" else 0.0)
        self.runs.append(Run(start, baseline, style.font, style.size, line))

    def fitted(self, x: float, baseline: float, text: str, style: Style, width: float, least: float) -> None:
        """Set a text on one line, smaller where it is too wide, and cut only below ``least`` points."""
        text = self.ready(text, style)
        size = min(style.size, style.size * width / max(style.width(text), 1.0))
        style = Style(style.font, max(size, least), style.leading)
        for line in flow.cut(text, fonts.face(style.font), style.size, width + 0.01, 1):
            self._line(x, baseline, line, style, "left")

    def snug(self, text: str, style: Style, width: float, least: float) -> Style:
        """Return ``style``, smaller down to ``least`` points where that saves a line or a word from being broken."""
        shown = self.ready(text[:_MOST_IN_A_LINE], style)
        wide = style.width(shown)
        if wide > width * style.size / least:
            wide = max(style.width(word) for word in shown.split(" "))
        if width < wide <= width * style.size / least:
            return Style(style.font, style.size * width / wide - 0.01, style.leading)
        return style

    def rule(self, x0: float, x1: float, y: float, width: float) -> None:
        """Rule a line across."""
        self.shapes.append(Stroke(((x0, y), (x1, y)), width))

    def take(self, other: Block, y: float) -> None:
        """Take over what another block holds, ``y`` points lower."""
        for mine, theirs in ((self.runs, other.runs), (self.white, other.white)):
            mine.extend(replace(one, y=one.y + y) for one in theirs)
        self.shapes.extend(charts.lower(one, y) for one in other.shapes)

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw the block with its top ``height`` above the bottom of the page."""
        charts.draw(canvas, height, self.shapes)
        page.put(canvas, height, self.runs)
        if self.white:
            canvas.setFillGray(1)
            page.put(canvas, height, self.white)
            canvas.setFillGray(0)
