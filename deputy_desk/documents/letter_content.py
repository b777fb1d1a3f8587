"""What a letter says, as plain data, and the refusals that come before anything is drawn.

One `LetterFace` is the whole letter in one language. Knows no records: the service fills these fields.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import date

from deputy_desk.documents import fonts
from deputy_desk.errors import DeskError

OPEN_BLANK = "[__]"
_LEFT_OPEN = re.compile(r"\[\s*_+\s*\]")  # also one typed with more or fewer strokes
_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterheadSide:
    """One language's half of the letterhead; lines are broken by hand and printed as they are."""

    office: tuple[str, ...]
    name: tuple[str, ...]
    district: str = ""
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs: the post at the left, initials and surname at the right."""

    post: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFace:
    """The letter in one language (``kk`` or ``ru``).

    ``addressee`` and ``heading`` are broken by hand. ``legal_basis`` is the clause of the sentence before the
    questions, ``term_basis`` that of the term; empty leaves the clause out. ``enclosures`` are whole lines.
    """

    lang: str
    addressee: tuple[str, ...]
    heading: tuple[str, ...]
    paragraphs: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    legal_basis: str = ""
    term_basis: str = ""
    enclosures: tuple[str, ...] = ()
    signatures: tuple[Signature, ...]
    executor: str = ""
    executor_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """A letter of one or two faces. Kazakh comes first and both faces carry the same number.

    ``number`` and ``day`` stay None for a draft; nothing is printed in their place. ``term`` is (n, unit).
    ``answers_to_*`` fill «на № … от …»; with ``incoming_reference`` off an empty reference is left out.
    ``logo`` is a PNG or JPEG file's content. ``draft`` prints a watermark and allows open blanks.
    """

    faces: tuple[LetterFace, ...]
    head_kk: LetterheadSide
    head_ru: LetterheadSide
    number: str | None = None
    day: date | None = None
    reply_by: date | None = None
    term: tuple[int, str] | None = None
    answers_to_number: str = ""
    answers_to_day: date | None = None
    incoming_reference: bool = True
    logo: bytes | None = None
    draft: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterInfo:
    """What was drawn: ``pages`` in all, ``face_pages`` for each face in order."""

    pages: int
    face_pages: tuple[int, ...]


def _lines(values: tuple[str, ...], where: str) -> tuple[str, ...]:
    """Return hand-broken lines: cleaned, a line end inside one makes two, blank ones dropped."""
    cleaned = (line for value in values for line in fonts.ready(value, fonts.LETTER, where).split("\n"))
    return tuple(line.strip() for line in cleaned if line.strip())


def _items(values: tuple[str, ...], where: str) -> tuple[str, ...]:
    """Return numbered items: one stays one, whatever line ends were typed in it."""
    return tuple(_one(value, where) for value in values)


def _one(value: str, where: str) -> str:
    return " ".join(fonts.ready(value, fonts.LETTER, where).split("\n")).strip()


def _side(side: LetterheadSide, where: str) -> LetterheadSide:
    return LetterheadSide(
        office=_lines(side.office, where),
        name=_lines(side.name, where),
        district=_one(side.district, where),
        contacts=_lines(side.contacts, where),
    )


def _face(face: LetterFace) -> LetterFace:
    return replace(
        face,
        addressee=_lines(face.addressee, "addressee"),
        heading=_lines(face.heading, "heading"),
        paragraphs=_lines(face.paragraphs, "paragraphs"),
        questions=_items(face.questions, "questions"),
        legal_basis=_one(face.legal_basis, "legal_basis"),
        term_basis=_one(face.term_basis, "term_basis"),
        enclosures=tuple(one for one in _items(face.enclosures, "enclosures") if one),
        signatures=tuple(
            Signature(post=_one(one.post, "post"), name=_one(one.name, "signature")) for one in face.signatures
        ),
        executor=_one(face.executor, "executor"),
        executor_phone=_one(face.executor_phone, "executor_phone"),
    )


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for one in value for text in _texts(one)]
    if isinstance(value, Signature):
        return [value.post, value.name]
    if isinstance(value, LetterheadSide):
        return _texts((*value.office, *value.name, value.district, *value.contacts))
    return []


def _refuse_unwritten(face: LetterFace, *, draft: bool) -> None:
    """Refuse a language that is asked for and not written: never a silent fallback (domain.md, Inquiry)."""
    body = bool(face.paragraphs) or bool(face.questions)
    nothing = not face.heading and not face.paragraphs and not any(face.questions)
    part = not face.heading or not body or not all(face.questions)
    if nothing or (part and not draft):
        raise DeskError("language_not_written", language=face.lang)


def _refuse_open(part: LetterFace | LetterContent, lang: str) -> None:
    for field in fields(part):
        for text in _texts(getattr(part, field.name)):
            found = _LEFT_OPEN.search(text)
            if found:
                at = found.start()
                start = max(0, at - _SHOWN // 2)
                raise DeskError("open_blank", text=text[start : at + _SHOWN // 2], where=field.name, lang=lang)


def prepared(content: LetterContent) -> LetterContent:
    """Return the content cleaned and checked against the font for print.

    Raises `DeskError`: ``control_character``, ``missing_glyph``, ``language_not_written``,
    ``open_blank`` (final letters only).
    A final letter without a number is a bug of the caller: ValueError.
    """
    if not content.draft and content.number is None:
        message = "a final letter has a number"
        raise ValueError(message)
    faces = tuple(_face(face) for face in content.faces)
    for face in faces:
        _refuse_unwritten(face, draft=content.draft)
        if not content.draft:
            _refuse_open(face, face.lang)
    if not content.draft:
        _refuse_open(content, faces[0].lang if faces else "")
    return replace(
        content,
        faces=tuple(sorted(faces, key=lambda face: face.lang != "kk")),
        head_kk=_side(content.head_kk, "letterhead_kk"),
        head_ru=_side(content.head_ru, "letterhead_ru"),
        number=None if content.draft or content.number is None else _one(content.number, "number"),
        day=None if content.draft else content.day,
        answers_to_number=_one(content.answers_to_number, "answers_to_number"),
    )
