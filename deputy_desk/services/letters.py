"""From an inquiry to its letter: on screen while it is typed, on paper when it is final."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from deputy_desk.domain.bodies import Body, Official
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import LetterLanguage
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.office import Letterhead
from deputy_desk.domain.terms import Term, TermRule, due_day
from deputy_desk.errors import DeskError
from deputy_desk.files import write_all, write_durably
from deputy_desk.services.attachments import read_attachment
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, unsaved_file
from deputy_desk.services.inquiries import file_of
from deputy_desk.store.unit_of_work import View
from deputy_desk.wording.paper import enclosure_line

if TYPE_CHECKING:
    from deputy_desk.documents.letter_content import LetterContent, LetterFace, LetterheadSide


@dataclass(frozen=True, slots=True)
class LetterFile:
    """A letter that was written to disk."""

    path: Path
    pages: int
    sha256: str


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _side(head: Letterhead, language: str) -> LetterheadSide:
    from deputy_desk.documents.letter_content import LetterheadSide

    return LetterheadSide(
        office=_lines(getattr(head, f"office_{language}")),
        name=_lines(getattr(head, f"name_{language}")),
        district=getattr(head, f"district_{language}"),
        contacts=_lines(getattr(head, f"contacts_{language}")),
    )


def _addressee(body: Body | None, official: Official | None, language: str) -> tuple[str, ...]:
    for one in (official, body):
        if one is not None and (written := getattr(one, f"addressee_{language}")):
            return _lines(written)
    return _lines(getattr(body, f"name_{language}")) if body else ()


def _face(file: InquiryFile, head: Letterhead, rule: TermRule | None, to: tuple[str, ...], language: str) -> LetterFace:
    from deputy_desk.documents.letter_content import LetterFace, Signature

    letter = file.inquiry
    own = [Signature(post=getattr(head, f"post_{language}"), name=getattr(head, f"signature_{language}"))]
    several = [
        Signature(post=getattr(one, f"post_{language}"), name=getattr(one, f"name_{language}")) for one in file.signers
    ]
    enclosures = [
        enclosure_line(text, one.sheets, language)
        for one in file.enclosures
        if (text := getattr(one, f"text_{language}"))
    ]
    return LetterFace(
        lang=language,
        addressee=to,
        heading=_lines(getattr(letter, f"subject_{language}")),
        paragraphs=_lines(getattr(letter, f"text_{language}")),
        questions=tuple(getattr(one, f"text_{language}") for one in file.questions),
        legal_basis=getattr(head, f"legal_basis_{language}"),
        term_basis=getattr(rule, f"basis_{language}") if rule else "",
        enclosures=tuple(enclosures),
        signatures=tuple(several or own),
        executor=letter.executor,
        executor_phone=letter.executor_phone,
    )


def _content(
    view: View, desk: Desk, file: InquiryFile, language: LetterLanguage, *, draft: bool, day: date | None = None
) -> LetterContent:
    from deputy_desk.documents.letter_content import LetterContent

    letter = file.inquiry
    head = view.all(Letterhead)[0]
    body = view.find_one(Body, letter.body_id) if letter.body_id else None
    official = view.find_one(Official, letter.official_id) if letter.official_id else None
    rule = view.find_one(TermRule, letter.term_rule_id) if letter.term_rule_id else None
    calendar = desk.store.calendar_of(view)
    term = Term(letter.term_n, letter.term_unit)
    # What is printed never moves: the day asked for counts from the letter's own date, not from a later leg.
    start = letter.registered_on or day
    reply_by = due_day(start, term, calendar, letter.receipt_is_day_one) if start else None
    return LetterContent(
        faces=tuple(_face(file, head, rule, _addressee(body, official, one), one) for one in _languages(language)),
        head_kk=_side(head, "kk"),
        head_ru=_side(head, "ru"),
        number=inquiry_number(letter.n, letter.series) if letter.n is not None else None,
        day=letter.registered_on,
        reply_by=reply_by,
        term=(letter.term_n, letter.term_unit.value),
        answers_to_number=letter.answers_to_number,
        answers_to_day=letter.answers_to_day,
        incoming_reference=head.incoming_reference,
        logo=read_attachment(desk, head.logo_id) if head.logo_id else None,
        draft=draft,
    )


def _languages(language: LetterLanguage) -> tuple[str, ...]:
    return ("kk", "ru") if language is LetterLanguage.BOTH else (language.value,)


def _check(file: InquiryFile, language: LetterLanguage, *, draft: bool) -> None:
    if file.stage is InquiryStage.ANNULLED:
        raise DeskError("annulled")
    if draft:
        return
    if file.inquiry.registered_on is None:
        raise DeskError("not_registered")
    for one in _languages(language):
        if file.unwritten(one):
            raise DeskError("language_not_written", language=one)


def letter_content(
    desk: Desk, inquiry_id: Id, language: LetterLanguage | None = None, *, draft: bool = False
) -> LetterContent:
    """Return what the letter of an inquiry says. ``language`` None = the one chosen for it.

    Raises DeskError("not_registered") for a final letter of a draft, DeskError("annulled"), and for a final letter
    DeskError("language_not_written") also when only an enclosure or a signer lacks the language asked for.
    """
    with desk.read() as view:
        file = file_of(view, inquiry_id)
        asked = language or file.inquiry.language
        _check(file, asked, draft=draft)
        return _content(view, desk, file, asked, draft=draft)


def preview_letter(
    desk: Desk, draft: Draft, language: LetterLanguage | None = None, *, day: date | None = None
) -> bytes:
    """Return the PDF of a letter as it is typed, not saved, with a watermark.

    Its term counts from ``day``, the day it is to be registered and sent on; None = today.
    """
    from deputy_desk.documents.letter import render_letter

    with desk.read() as view:
        file = unsaved_file(view, desk, draft)
        content = _content(view, desk, file, language or draft.language, draft=True, day=day or desk.today())
    return render_letter(content)


def letter_pdf(desk: Desk, inquiry_id: Id, language: LetterLanguage | None = None, *, draft: bool = False) -> bytes:
    """Return the PDF of a saved letter, for the screen and the printer."""
    from deputy_desk.documents.letter import render_letter

    return render_letter(letter_content(desk, inquiry_id, language, draft=draft))


def write_letter(
    desk: Desk, inquiry_id: Id, language: LetterLanguage | None, path: Path, *, draft: bool = False
) -> LetterFile:
    """Write a letter as PDF, or as Word when the name ends in ``.docx``; complete or not at all.

    Raises the errors of `letter_content`, of drawing ("missing_glyph", "open_blank", "language_not_written") and of
    writing ("disk_full", "read_only_folder", …).
    """
    content = letter_content(desk, inquiry_id, language, draft=draft)
    pages = 0

    def draw(out: BinaryIO) -> None:
        nonlocal pages
        if path.suffix.lower() == ".docx":
            from deputy_desk.documents.word import write_word

            write_word(content, out)
            return
        from deputy_desk.documents.letter import draw_letter

        pages = draw_letter(content, out).pages

    digest = write_with_digest(path, draw)
    return LetterFile(path, pages, digest)


def write_with_digest(path: Path, draw: Callable[[BinaryIO], object]) -> str:
    """Draw into memory, write it durably, and return the SHA-256 of the bytes."""
    made = BytesIO()
    draw(made)
    data = made.getvalue()
    write_durably(path, lambda out: write_all(out, data))
    return hashlib.sha256(data).hexdigest()
