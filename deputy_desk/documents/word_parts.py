"""What a letter in Word is made of: runs, paragraphs, tables without borders, the head of the next pages.

Knows python-docx; knows nothing of letters. Sizes and spacing in points, indents and widths in millimetres.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_FONT = "Times New Roman"
_SMALL = 9.5
_SPOKEN = {"kk": "kk-KZ", "ru": "ru-RU"}
_HEAD_FROM = 7  # millimetres from the top edge, as on the printed page


def words(paragraph: Paragraph, text: str, size: float, *, bold: bool = False) -> None:
    """Add words to a paragraph in the font of letters."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run = paragraph.add_run(text)
    run.font.name = _FONT
    run.font.size = Pt(size)
    run.bold = bold
    fonts: Any = run._element.get_or_add_rPr().get_or_add_rFonts()  # noqa: SLF001 - python-docx has no other way
    for kind in ("w:cs", "w:eastAsia", "w:hAnsi"):
        fonts.set(qn(kind), _FONT)


def shape(
    paragraph: Paragraph,
    *,
    leading: float,
    before: float = 0.0,
    first: float = 0.0,
    left: float = 0.0,
    align: str = "left",
    together: bool = False,
) -> Paragraph:
    """Set spacing in points and indents in millimetres; a shaped paragraph keeps its lines together."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    layout = paragraph.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(0), Pt(leading)
    layout.first_line_indent, layout.left_indent = Mm(first), Mm(left)
    layout.keep_with_next = together
    layout.keep_together = True
    layout.widow_control = True
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, align.upper())
    return paragraph


def columns(document: Document, widths: tuple[float, ...]) -> list[_Cell]:
    """Return the cells of a one-row table without borders; widths in millimetres."""
    from docx.shared import Mm

    table = document.add_table(rows=1, cols=len(widths))
    table.autofit = False
    cells = list(table.rows[0].cells)
    for cell, column, width in zip(cells, table.columns, widths, strict=True):
        # Word reads the cell's width, LibreOffice the column's
        cell.width = column.width = Mm(width)
    _without_padding(table)
    return cells


def _without_padding(table: Any) -> None:
    """Let words in cells begin and end exactly at the margins, as those of paragraphs do."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")  # noqa: SLF001 - python-docx has no other way


def tab(paragraph: Paragraph, at: float, *, right: bool = False) -> None:
    """Set a tab stop, at the left or the right end of the words."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    kind = WD_TAB_ALIGNMENT.RIGHT if right else WD_TAB_ALIGNMENT.LEFT
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(at), kind)


def say(document: Document, lang: str) -> None:
    """Name the language of every run that has none yet, so that Word does not underline the letter as bad English."""
    from docx.oxml.ns import qn

    body: Any = document.element.body
    for run in body.iter(qn("w:r")):
        speak(run, lang)


def speak(run: Any, lang: str) -> None:
    """Name the language of a run unless it has one."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = run.get_or_add_rPr()
    if properties.find(qn("w:lang")) is None:
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:val"), _SPOKEN[lang])
        properties.append(spoken)


def _field(paragraph: Paragraph, name: str) -> None:
    """Put a number that Word counts itself: ``PAGE`` or ``NUMPAGES``."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    words(paragraph, "1", _SMALL)
    inner: Any = paragraph.runs[-1]._element  # noqa: SLF001 - python-docx has no fields
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    inner.addprevious(field)
    field.append(inner)


def heads(document: Document, section: Section, number: str, mark: str) -> None:
    """Set the head of the pages after a face's first: number and ``2 / 2``. ``mark`` stands on all of a draft."""
    from docx.shared import Mm

    section.different_first_page_header_footer = True
    section.header_distance = section.footer_distance = Mm(_HEAD_FROM)
    for head, later in ((section.first_page_header, False), (section.header, True)):
        paragraph = head.paragraphs[0]
        paragraph.style = document.styles["Normal"]
        shape(paragraph, leading=20 if mark else 11.6, align="center")
        if mark:
            words(paragraph, mark, 18, bold=True)
        if not later:
            continue
        if mark:
            paragraph = head.add_paragraph(style="Normal")
        shape(paragraph, leading=11.6, before=0 if mark else 14)
        paragraph.paragraph_format.space_after = Mm(2 if mark else 4)
        tab(paragraph, 170, right=True)
        words(paragraph, f"{number}\t", _SMALL)
        _field(paragraph, "PAGE")
        words(paragraph, " / ", _SMALL)
        _field(paragraph, "NUMPAGES")


def next_face(document: Document) -> None:
    """Begin a new section on a new page; the paragraph that carries the break takes no room."""
    from docx.enum.section import WD_SECTION

    document.add_section(WD_SECTION.NEW_PAGE)
    shape(document.paragraphs[-1], leading=1)
