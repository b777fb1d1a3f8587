"""Sheets and the canvas: sizes in millimetres, document information, and pages of positioned text.

Knows ReportLab's canvas; knows nothing of letters, slips or summaries.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO

from deputy_desk.documents import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
A5_LANDSCAPE = (210 * MM, 148 * MM)
A6 = (105 * MM, 148 * MM)
_PROPERTY = 255
_saving = Lock()


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one font and size. ``x`` from the left edge, ``y`` the baseline from the top edge, in points."""

    x: float
    y: float
    font: str
    size: float
    text: str


def new_canvas(
    out: BinaryIO,
    pagesize: tuple[float, float],
    *,
    title: str,
    author: str,
    lang: str,
    subject: str = "",
    font: str = fonts.LETTER,
) -> Canvas:
    """Return a canvas that writes to ``out`` when it is saved with `finish`.

    The same calls give the same bytes (invariant mode). ``font`` is what ReportLab names before anything is drawn;
    without it a Helvetica that is not embedded would be listed. ``lang`` is the language of the text, e.g. ``kk``.
    """
    from reportlab.pdfgen.canvas import Canvas

    fonts.face(font)
    named: Any = font  # the type stubs of ReportLab call a font's name a number
    canvas = Canvas(out, pagesize=pagesize, invariant=1, pageCompression=1, initialFontName=named, lang=lang)
    canvas.setTitle(title[:_PROPERTY])
    canvas.setAuthor(author[:_PROPERTY])
    canvas.setSubject(subject[:_PROPERTY])
    canvas.setCreator("Deputy Desk")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def finish(canvas: Canvas) -> None:
    """Write the document. One at a time: the fonts' parsers keep their place in the file.

    Streams stay binary: ReportLab's text encoding of them makes a quarter more bytes and takes a tenth of the time.
    """
    from reportlab import rl_config

    with _saving:
        before = rl_config.useA85
        rl_config.useA85 = 0
        try:
            canvas.save()
        finally:
            rl_config.useA85 = before


def put(canvas: Canvas, height: float, runs: list[Run]) -> None:
    """Draw ``runs`` as one text object; ``height`` is the page's, because PDF counts from below."""
    text = canvas.beginText()
    current: tuple[str, float] | None = None
    for run in runs:
        if (run.font, run.size) != current:
            current = (run.font, run.size)
            text.setFont(run.font, run.size)
        text.setTextOrigin(run.x, height - run.y)
        text.textOut(run.text)
    canvas.drawText(text)


def rule(canvas: Canvas, height: float, x0: float, x1: float, y: float, width: float) -> None:
    """Draw a horizontal black line ``width`` points thick whose middle is ``y`` below the top edge."""
    canvas.setLineWidth(width)
    canvas.line(x0, height - y, x1, height - y)
