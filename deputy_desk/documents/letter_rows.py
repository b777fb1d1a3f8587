"""The text of one face as rows of set lines, grouped by what must stay on one page.

Knows fonts, line breaking and the sentences of paper; nothing of pages. All measures in points.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from deputy_desk.documents import flow, fonts
from deputy_desk.documents.letter_content import OPEN_BLANK, LetterContent, LetterFace, Signature
from deputy_desk.documents.page import MM
from deputy_desk.errors import DeskError
from deputy_desk.wording import paper

LEFT = 25 * MM
WIDTH = 170 * MM
_INDENT = 12.5 * MM
_NUMBER_AT = 5.5 * MM
_BETWEEN = 1 * MM
_BEFORE_LIST = 1.3 * MM
_AFTER_LIST = 1.8 * MM
_BEFORE_ENCLOSURES = 5.5 * MM
_ENCLOSURE = (12.5, 14.8)
_RULE = 42 * MM
_NAME_GAP = 5 * MM
_BETWEEN_SIGNERS = 9 * MM
_NARROWEST_POST = 35 * MM
_MOST_POST_LINES = 3
_LONG_POST = 110 * MM
_WHOLE = 3
_SNIPPET = 60


@dataclass(frozen=True, slots=True)
class Style:
    """Size, leading and the space above the signature."""

    size: float
    leading: float
    sign_gap: float


# Print notes, section 2, "Too long": tried in this order before a second page is taken.
STEPS = (
    Style(14, 17.6, 13 * MM),
    Style(14, 16.4, 13 * MM),
    Style(14, 16.4, 8 * MM),
    Style(13, 15.3, 8 * MM),
)

Piece = tuple[float, str, float, str]
Stroke = tuple[float, float, float, float, bool]


@dataclass(frozen=True, slots=True)
class Row:
    """One set line. ``gap`` is the space above it, dropped at the top of a page; ``baseline`` is below the row's top.

    Pieces are (x from the left edge, font, size, text); strokes (x0, x1, below the baseline, thickness, dotted).
    """

    gap: float
    leading: float
    baseline: float
    pieces: tuple[Piece, ...]
    strokes: tuple[Stroke, ...] = ()

    @property
    def height(self) -> float:
        """Return the space taken with the gap."""
        return self.gap + self.leading


Group = list[Row]


@dataclass(frozen=True, slots=True)
class Body:
    """Groups in order; ``tail`` is enclosures and signatures, ``signed`` how many of its rows are the signatures."""

    groups: list[Group]
    tail: Group
    signed: int


@cache
def kind(size: float) -> flow.Type:
    """Return the letter's fonts in one size."""
    return flow.Type(fonts.face(fonts.LETTER), fonts.face(fonts.LETTER_BOLD), size)


def too_long(text: str, where: str) -> DeskError:
    """Return the refusal of a text that does not fit its place."""
    return DeskError("too_long_for_page", text=text[:_SNIPPET], where=where)


def _blanks(pieces: tuple[Piece, ...]) -> tuple[Stroke, ...]:
    """Return dotted strokes under open blanks with the ending that hangs on them: «[__]-тармағына»."""
    strokes: list[Stroke] = []
    for x, font, size, text in pieces:
        start = text.find(OPEN_BLANK)
        while start >= 0:
            end = start + len(OPEN_BLANK)
            while end < len(text) and (text[end].isalpha() or text[end] == "-"):
                end += 1
            face = fonts.face(font)
            left = x + face.width(text[:start], size)
            strokes.append((left, left + face.width(text[start:end], size), 0.26 * size, 0.7, True))
            start = text.find(OPEN_BLANK, end)
    return tuple(strokes)


def row(gap: float, leading: float, size: float, pieces: tuple[Piece, ...]) -> Row:
    """Return a row with its baseline by the letter font, open blanks underlined."""
    baseline = kind(size).regular.baseline(size, leading)
    strokes = _blanks(pieces) if any(OPEN_BLANK in piece[3] for piece in pieces) else ()
    return Row(gap, leading, baseline, pieces, strokes)


@dataclass(frozen=True, slots=True)
class Broken:
    """The lines of a face at one size: they do not depend on the leading, so the steps share them."""

    size: float
    paragraphs: list[list[flow.Pieces]]
    asking: list[flow.Pieces]
    questions: list[list[flow.Pieces]]
    closing: list[flow.Pieces]


def broken(face: LetterFace, content: LetterContent, size: float) -> Broken:
    """Return the face's text broken into lines at ``size``."""
    type_ = kind(size)

    def plain(text: str, width: float, first: float) -> list[flow.Pieces]:
        bound = flow.bind(text, face.lang)
        return [((0.0, False, line),) for line in flow.lines(bound, type_.regular, size, width, first)]

    signers = len(face.signatures)
    asking = paper.asking(len(face.questions), signers, face.legal_basis, face.lang)
    closing = paper.closing(content.reply_by, content.term, face.term_basis, signers, face.lang)
    bound = tuple((text if bold else _bind_span(text, face.lang), bold) for text, bold in closing)
    return Broken(
        size,
        [plain(text, WIDTH, _INDENT) for text in face.paragraphs],
        plain(asking, WIDTH, _INDENT),
        [plain(text or " ", WIDTH - _INDENT, 0.0) or [()] for text in face.questions],
        flow.span_lines(bound, type_, WIDTH, _INDENT),
    )


def _bind_span(text: str, lang: str) -> str:
    """Bind a span and keep the spaces at its ends, which part it from the bold date."""
    head = " " if text.startswith(" ") else ""
    return head + flow.bind(text, lang) + (" " if text.endswith(" ") and text.strip() else "")


def _paragraph(lines: list[flow.Pieces], style: Style, gap: float) -> list[Group]:
    rows = []
    for count, pieces in enumerate(lines):
        start = LEFT + (0.0 if count else _INDENT)
        placed = tuple((start + x, kind(style.size).face(bold).name, style.size, text) for x, bold, text in pieces)
        rows.append(row(0.0 if count else gap, style.leading, style.size, placed))
    if len(rows) <= _WHOLE:
        return [rows] if rows else []
    return [rows[:2], *[[one] for one in rows[2:-2]], rows[-2:]]


def _question(number: int, lines: list[flow.Pieces], style: Style, gap: float) -> Group:
    label = f"{number}."
    regular = kind(style.size).regular
    at = min(_NUMBER_AT, _INDENT - 1.5 * MM - regular.width(label, style.size))
    rows = []
    for count, pieces in enumerate(lines):
        placed = tuple((LEFT + _INDENT + x, regular.name, style.size, text) for x, _, text in pieces)
        if not count:
            placed = ((LEFT + at, regular.name, style.size, label), *placed)
        rows.append(row(0.0 if count else gap, style.leading, style.size, placed))
    return rows


def _enclosures(face: LetterFace) -> Group:
    size, leading = _ENCLOSURE
    regular = kind(size).regular
    label = paper.enclosures_label(face.lang)
    text_at = LEFT + regular.width(label, size) + 2.8 * MM
    several = len(face.enclosures) > 1
    hang = text_at + (regular.width(f"{len(face.enclosures)}. ", size) if several else 0.0)
    rows: Group = []
    for number, text in enumerate(face.enclosures, 1):
        bound = flow.bind(text, face.lang)
        for count, line in enumerate(flow.lines(bound, regular, size, LEFT + WIDTH - hang)):
            placed: tuple[Piece, ...] = ((hang, regular.name, size, line),)
            if several and not count:
                mark = f"{number}."
                at = hang - regular.width(f"{mark} ", size)
                placed = ((at, regular.name, size, mark), *placed)
            if not rows:
                placed = ((LEFT, regular.name, size, label), *placed)
            rows.append(row(0.0 if rows else _BEFORE_ENCLOSURES, leading, size, placed))
    return rows


def _signer(one: Signature, size: float, lang: str) -> list[str]:
    """Return the lines of a signer's name."""
    room = WIDTH - _RULE - 2 * _NAME_GAP - _NARROWEST_POST
    return flow.lines(flow.bind(one.name, lang), kind(size).bold, size, room)


def _signatures(face: LetterFace, style: Style) -> Group:
    """Return the rows of all signers, their rules one below the other."""
    bold = kind(style.size).bold
    names = [_signer(one, style.size, face.lang) for one in face.signatures]
    widest = max((bold.width(line, style.size) for name in names for line in name), default=0.0)
    rule_to = LEFT + WIDTH - widest - _NAME_GAP
    rows: Group = []
    for one, name in zip(face.signatures, names, strict=True):
        gap = _BETWEEN_SIGNERS if rows else style.sign_gap
        rows += _signature(flow.bind(one.post, face.lang), name, rule_to, style, gap)
    return rows


def _signature(words: str, name: list[str], rule_to: float, style: Style, gap: float) -> Group:
    type_ = kind(style.size)
    post_room = rule_to - _RULE - _NAME_GAP - LEFT
    post = flow.lines(words, type_.regular, style.size, post_room)
    if len(post) > _MOST_POST_LINES and len(name) == 1:
        # a long post in a narrow column reads badly: it takes the room above the rule, the name stands by its end
        post = flow.lines(words, type_.regular, style.size, _LONG_POST)
        if type_.regular.width(post[-1], style.size) > post_room:
            post.append("")
    rows: Group = []
    height = max(len(post), len(name), 1)
    for count in range(height):
        placed: list[Piece] = []
        if count >= height - len(post) and post[count - height + len(post)]:
            placed.append((LEFT, type_.regular.name, style.size, post[count - height + len(post)]))
        if count >= height - len(name):
            line = name[count - height + len(name)]
            x = LEFT + WIDTH - type_.bold.width(line, style.size)
            placed.append((x, type_.bold.name, style.size, line))
        made = row(0.0 if count else gap, style.leading, style.size, tuple(placed))
        if count == height - 1:
            made = Row(
                made.gap, made.leading, made.baseline, made.pieces,
                (*made.strokes, (rule_to - _RULE, rule_to, 2.1, 0.8, False)),
            )  # fmt: skip
        rows.append(made)
    return rows


def body(face: LetterFace, lines: Broken, style: Style) -> Body:
    """Return the face's rows in groups that stay together: no question is parted, no line stands alone."""
    groups: list[Group] = []
    for paragraph in lines.paragraphs:
        groups += _paragraph(paragraph, style, _BETWEEN if groups else 0.0)
    asking = _paragraph(lines.asking, style, _BETWEEN if groups else 0.0)
    questions = [
        _question(number, question, style, _BEFORE_LIST if number == 1 else _BETWEEN)
        for number, question in enumerate(lines.questions, 1)
    ]
    if asking and questions:
        questions[0] = [*asking.pop(), *questions[0]]
    groups += [*asking, *questions]
    groups += _paragraph(lines.closing, style, (_AFTER_LIST if questions else _BETWEEN) if groups else 0.0)
    signed = _signatures(face, style)
    return Body(groups, [*_enclosures(face), *signed], len(signed))
