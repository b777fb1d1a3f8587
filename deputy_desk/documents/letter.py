"""A letter as PDF: one face, or two full faces of one sheet, Kazakh first (print notes, section 2).

Everything is laid out and refused before the first byte is written. Knows no records and no files.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from deputy_desk.documents import fonts, letter_frame, page
from deputy_desk.documents.letter_content import LetterContent, LetterFace, LetterInfo, prepared
from deputy_desk.documents.letter_pages import Placed, Space, laid_out
from deputy_desk.documents.letter_rows import LEFT, WIDTH
from deputy_desk.documents.page import A4, Run
from deputy_desk.errors import DeskError
from deputy_desk.wording import paper

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

_HEIGHT = A4[1]
_MARK_GREY = 0xDE / 255


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A face laid out: its frame, its executor's lines, the rows of each page."""

    face: LetterFace
    frame: letter_frame.Frame
    executor: list[Run]
    pages: list[list[Placed]]


def _sheet(content: LetterContent, face: LetterFace) -> _Sheet:
    frame = letter_frame.head(content, face)
    last, executor = letter_frame.executor(face)
    _, pages = laid_out(face, content, Space(start=frame.y, last=last))
    return _Sheet(face, frame, executor, pages)


def _logo(content: LetterContent) -> ImageReader | None:
    if content.logo is None:
        return None
    from reportlab.lib.utils import ImageReader

    try:
        return ImageReader(io.BytesIO(content.logo))
    except (OSError, ValueError) as error:
        raise DeskError("bad_logo") from error


def _watermark(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.setFillGray(_MARK_GREY)
    canvas.translate(A4[0] / 2, _HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFont(fonts.LETTER_BOLD, 66)
    canvas.drawCentredString(0, -22, paper.DRAFT_MARK)
    canvas.restoreState()


def _draw_logo(canvas: Canvas, logo: ImageReader, centre: float) -> None:
    wide, high = logo.getSize()
    scale = letter_frame.LOGO / max(wide, high, 1)
    x = LEFT + WIDTH / 2 - wide * scale / 2
    canvas.drawImage(logo, x, _HEIGHT - centre - high * scale / 2, wide * scale, high * scale, mask="auto")


def _draw_rows(canvas: Canvas, head: list[Run], rows: list[Placed], foot: list[Run]) -> None:
    """Draw a page's words in the order in which they are read aloud: head, text, foot."""
    runs, strokes = list(head), []
    for top, row in rows:
        baseline = top + row.baseline
        runs += [Run(x, baseline, font, size, text) for x, font, size, text in row.pieces]
        strokes += [(stroke, baseline) for stroke in row.strokes]
    page.put(canvas, _HEIGHT, runs + foot)
    for (x0, x1, below, thickness, dotted), baseline in strokes:
        if dotted:
            canvas.setDash([0.7, 1.1])
        page.rule(canvas, _HEIGHT, x0, x1, baseline + below, thickness)
        if dotted:
            canvas.setDash()


def _foot(content: LetterContent, sheets: list[_Sheet], index: int, number: int, total: int) -> str:
    """Return the foot of a face's first page: where the other language stands, the number, the page."""
    parts = []
    if len(sheets) > 1:
        lang = sheets[index].face.lang
        if total == len(sheets):
            parts.append(paper.other_side(lang))
        else:
            before = len(sheets[0].pages)
            first, last = (before + 1, total) if index == 0 else (1, before)
            parts.append(paper.other_pages(lang, first, last))
        if content.number:
            parts.append(f"№ {content.number}")
    if total > 1:
        parts.append(f"{number} / {total}")
    return "  ·  ".join(parts)


def _draw(canvas: Canvas, content: LetterContent, sheets: list[_Sheet], logo: ImageReader | None) -> None:
    total = sum(len(sheet.pages) for sheet in sheets)
    number = 0
    for index, sheet in enumerate(sheets):
        for count, rows in enumerate(sheet.pages):
            number += 1
            head: list[Run] = []
            end: list[Run] = []
            if content.draft:
                _watermark(canvas)
                head += letter_frame.draft_mark()
            if count == len(sheet.pages) - 1:
                end += sheet.executor
            if count:
                head += letter_frame.running_head(content, number, total)
            else:
                head += sheet.frame.runs
                for x0, x1, y, thickness in sheet.frame.rules:
                    page.rule(canvas, _HEIGHT, x0, x1, y, thickness)
                if logo is not None and sheet.frame.logo_at is not None:
                    _draw_logo(canvas, logo, sheet.frame.logo_at)
                foot = _foot(content, sheets, index, number, total)
                end += letter_frame.foot(foot) if foot else []
            _draw_rows(canvas, head, rows, end)
            canvas.showPage()


def draw_letter(content: LetterContent, out: BinaryIO) -> LetterInfo:
    """Write the letter as PDF to ``out`` and return its pages. The same content gives the same bytes.

    Raises `DeskError`: ``missing_glyph``, ``control_character``, ``language_not_written``, ``open_blank``,
    ``too_long_for_page``, ``bad_logo``; then nothing was written.
    """
    content = prepared(content)
    sheets = [_sheet(content, face) for face in content.faces]
    logo = _logo(content)
    first = content.faces[0]
    canvas = page.new_canvas(
        out,
        A4,
        title=paper.letter_title(content.number, content.day, first.lang),
        author=", ".join(one.name for one in first.signatures),
        subject=" ".join(first.heading),
        lang=first.lang,
    )
    _draw(canvas, content, sheets, logo)
    page.finish(canvas)
    return LetterInfo(
        pages=sum(len(sheet.pages) for sheet in sheets),
        face_pages=tuple(len(sheet.pages) for sheet in sheets),
    )


def render_letter(content: LetterContent) -> bytes:
    """Return the letter as PDF bytes: the preview on the screen is the document itself."""
    out = io.BytesIO()
    draw_letter(content, out)
    return out.getvalue()


__all__ = ["LetterContent", "LetterFace", "LetterInfo", "draw_letter", "render_letter"]
