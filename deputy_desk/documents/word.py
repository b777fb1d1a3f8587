"""A letter as DOCX for offices that finish it in Word: the same text, roughly the same layout.

The font is named Times New Roman, whose widths Tinos shares; nothing is embedded. Knows no records and no files.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from deputy_desk.documents import flow
from deputy_desk.documents.letter_content import LetterContent, LetterFace, LetterheadSide, Signature, prepared
from deputy_desk.documents.word_parts import columns, heads, next_face, say, shape, speak, tab, words
from deputy_desk.errors import DeskError
from deputy_desk.wording import paper
from deputy_desk.wording.dates import short_date

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 - the format has no zone; fixed so that equal letters are equal files
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_BLANK = "_" * 14


def _fill(cell: _Cell, lines: list[tuple[str, float, float, bool]], lang: str, align: str = "left") -> None:
    """Fill a cell with lines of (text, size, leading, bold) in one language."""
    paragraph = cell.paragraphs[0]
    for count, (text, size, leading, bold) in enumerate(lines):
        shaped = shape(paragraph if not count else cell.add_paragraph(), leading=leading, align=align)
        words(shaped, text, size, bold=bold)
        speak(shaped.runs[-1]._element, lang)  # noqa: SLF001 - python-docx has no other way
    if not lines:
        shape(paragraph, leading=1)


def _side(side: LetterheadSide) -> list[tuple[str, float, float, bool]]:
    lines = [(line, 10.5, 12.6, True) for line in side.office]
    lines += [(line, 12.5, 14.5, True) for line in side.name]
    return lines + ([(side.district, 10.0, 12.0, False)] if side.district else [])


def _letterhead(document: Document, content: LetterContent) -> None:
    from docx.image.exceptions import UnrecognizedImageError
    from docx.shared import Mm

    nothing = LetterheadSide(office=(), name=())
    if not content.logo and content.head_kk == content.head_ru == nothing:
        return
    left, middle, right = columns(document, (69, 32, 69))
    shape(middle.paragraphs[0], leading=1)
    _fill(left, _side(content.head_kk), "kk", "center")
    _fill(right, _side(content.head_ru), "ru", "center")
    if content.logo:
        place = shape(middle.paragraphs[0], leading=60, align="center")
        try:
            place.add_run().add_picture(io.BytesIO(content.logo), height=Mm(20))
        except (UnrecognizedImageError, OSError, ValueError) as error:
            raise DeskError("bad_logo") from error
        place.paragraph_format.line_spacing = 1.0
    _ruled(shape(document.add_paragraph(), leading=4))
    left, right = columns(document, (85, 85))
    _fill(left, [(line, 8.5, 10.6, False) for line in content.head_kk.contacts], "kk")
    _fill(right, [(line, 8.5, 10.6, False) for line in content.head_ru.contacts], "ru", "right")


def _ruled(paragraph: Paragraph) -> None:
    """Draw the letterhead's rule under a paragraph."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "7"), ("space", "1"), ("color", "000000")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    properties: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no other way
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _references(document: Document, content: LetterContent, face: LetterFace) -> None:
    left, right = columns(document, (85, 85))
    day = short_date(content.day) if content.day else _BLANK
    lines = [(f"{day} № {content.number or _BLANK}", 12.0, 18.0, False)]
    number, answered = content.answers_to_number, content.answers_to_day
    if number or answered or content.incoming_reference:
        values = {paper.NUMBER: number or _BLANK, paper.DAY: short_date(answered) if answered else _BLANK}
        groups = paper.reference_pieces(face.lang)
        text = " ".join(flow.NBSP.join(values.get(piece, piece) for piece in group) for group in groups)
        lines.append((text, 12.0, 18.0, False))
    _fill(left, lines, face.lang)
    _fill(right, [(line, 14.0, 17.6, False) for line in face.addressee], face.lang)


def _body(document: Document, content: LetterContent, face: LetterFace) -> None:
    for count, line in enumerate(face.heading):
        paragraph = shape(document.add_paragraph(), leading=16.6, before=0 if count else 20, together=True)
        words(paragraph, line, 14, bold=True)
    signers = len(face.signatures)
    gap = 18.4
    for text in (*face.paragraphs, paper.asking(len(face.questions), signers, face.legal_basis, face.lang)):
        if text:
            words(
                shape(document.add_paragraph(), leading=17.6, before=gap, first=12.5),
                flow.bind(text, face.lang),
                14,
            )
            gap = 2.8
    for number, text in enumerate(face.questions, 1):
        paragraph = shape(document.add_paragraph(), leading=17.6, before=2.8, first=-7.0, left=12.5)
        tab(paragraph, 12.5)
        words(paragraph, f"{number}.\t{flow.bind(text, face.lang)}", 14)
    spans = paper.closing(content.reply_by, content.term, face.term_basis, signers, face.lang)
    if spans:
        paragraph = shape(document.add_paragraph(), leading=17.6, before=4, first=12.5, together=True)
        for text, bold in spans:
            words(paragraph, text, 14, bold=bold)


def _end(document: Document, face: LetterFace) -> None:
    label = paper.enclosures_label(face.lang)
    for number, text in enumerate(face.enclosures, 1):
        mark = f"{number}. " if len(face.enclosures) > 1 else ""
        paragraph = shape(
            document.add_paragraph(),
            leading=14.8,
            before=0 if number > 1 else 15.6,
            first=-28,
            left=28,
            together=True,
        )
        tab(paragraph, 28)
        words(paragraph, f"{label if number == 1 else ''}\t{mark}{flow.bind(text, face.lang)}", 12.5)
    for count, one in enumerate(face.signatures):
        _signature(document, one, 25 if count else 37)
    for count, line in enumerate(paper.executor_lines(face.executor, face.executor_phone, face.lang)):
        words(shape(document.add_paragraph(), leading=11.6, before=0 if count else 28), line, 9.5)


def _signature(document: Document, one: Signature, before: float) -> None:
    paragraph = shape(document.add_paragraph(), leading=17.6, before=before, together=True)
    tab(paragraph, 170, right=True)
    words(paragraph, f"{one.post}\t{'_' * 17}  ", 14)
    words(paragraph, one.name, 14, bold=True)


def _new(content: LetterContent) -> Document:
    import docx
    from docx.shared import Mm

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(25), Mm(15)
    section.top_margin, section.bottom_margin = Mm(15), Mm(20)
    first = content.faces[0]
    known = document.core_properties
    known.title = paper.letter_title(content.number, content.day, first.lang)
    known.author = known.last_modified_by = ", ".join(one.name for one in first.signatures)
    known.language = first.lang
    known.comments = ""
    known.created = known.modified = _EPOCH
    known.revision = 1
    number = paper.number_and_day(content.number, content.day) if content.number else ""
    heads(document, section, number, paper.DRAFT_MARK if content.draft else "")
    return document


def write_word(content: LetterContent, out: BinaryIO) -> None:
    """Write the letter as DOCX to ``out``. The same content gives the same bytes.

    Raises the same `DeskError` codes as `letter.draw_letter` except ``too_long_for_page``: Word breaks its own pages.
    """
    content = prepared(content)
    document = _new(content)
    for count, face in enumerate(content.faces):
        if count:
            next_face(document)
        _letterhead(document, content)
        shape(document.add_paragraph(), leading=16)
        _references(document, content, face)
        _body(document, content, face)
        _end(document, face)
        say(document, face.lang)
    made = io.BytesIO()
    document.save(made)
    _copied(made, out)


def _copied(made: io.BytesIO, out: BinaryIO) -> None:
    """Write the package again with fixed dates: zip entries carry the clock otherwise."""
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))


def render_word(content: LetterContent) -> bytes:
    """Return the letter as DOCX bytes."""
    out = io.BytesIO()
    write_word(content, out)
    return out.getvalue()
