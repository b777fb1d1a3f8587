"""What stands around the text of a letter: letterhead, references, addressee, heading, running head, foot.

Measures are those of the print notes, section 2, in points from the top left corner. Draws nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from deputy_desk.documents import flow, fonts
from deputy_desk.documents.letter_content import LetterContent, LetterFace, LetterheadSide
from deputy_desk.documents.letter_rows import LEFT, WIDTH, too_long
from deputy_desk.documents.page import A4, MM, Run
from deputy_desk.wording import paper
from deputy_desk.wording.dates import short_date

RIGHT = LEFT + WIDTH
LOGO = 20 * MM
_TOP = 15 * MM
_COLUMN = 69 * MM
_ADDRESSEE_AT = LEFT + 85 * MM
_ADDRESSEE_WIDTH = 85 * MM
_HEADING_WIDTH = 120 * MM
_REFS_WIDTH = 76 * MM
_OWN_DAY = 26 * MM
_BLANK = 24 * MM
_SMALL = 9.5
_FOOT = A4[1] - 13 * MM
_FOOT_LEADING = 11.6
_EXECUTOR_WIDTH = 80 * MM
_MOST_EXECUTOR_LINES = 4
_MOST_HEAD = 180 * MM
_BALANCING = 5
_MOST_BALANCED = 4

Rule = tuple[float, float, float, float]


@dataclass(slots=True)
class Frame:
    """Runs and rules (x0, x1, y, thickness) collected so far; ``y`` is where the next block begins."""

    y: float
    runs: list[Run] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    logo_at: float | None = None


def _block(runs: list[Run], lines: list[str], font: str, size: float, leading: float, at: float, y: float,
           align: float = 0.0) -> float:  # fmt: skip
    """Set lines from ``y`` on, ``align`` 0 = left of ``at``, 0.5 = centred on it, 1 = ending there. Return the end."""
    face = fonts.face(font)
    for line in lines:
        x = at - align * face.width(line, size) if align else at
        runs.append(Run(x, y + face.baseline(size, leading), font, size, line))
        y += leading
    return y


def _wrapped(lines: tuple[str, ...], font: str, size: float, width: float, lang: str | None = None) -> list[str]:
    face = fonts.face(font)
    found: list[str] = []
    for line in lines:
        found += flow.lines(flow.bind(line, lang) if lang else line, face, size, width)
    return found


def _balanced(lines: tuple[str, ...], font: str, size: float, width: float, lang: str) -> list[str]:
    """Return lines wrapped as `_wrapped` does, those broken by the program of about equal length: no lone last word."""
    found: list[str] = []
    for line in lines:
        # «туралы» belongs to the words before it
        line = line.replace(" туралы", f"{flow.NBSP}туралы")  # noqa: PLW2901
        broken = _wrapped((line,), font, size, width, lang)
        if 1 < len(broken) <= _MOST_BALANCED:
            low, high = width / 2, width
            for _ in range(_BALANCING):
                middle = (low + high) / 2
                tried = _wrapped((line,), font, size, middle, lang)
                if len(tried) == len(broken):
                    broken, high = tried, middle
                else:
                    low = middle
        found += broken
    return found


def _side(runs: list[Run], side: LetterheadSide, centre: float) -> float:
    bold, regular = fonts.LETTER_BOLD, fonts.LETTER
    y = _block(runs, _wrapped(side.office, bold, 10.5, _COLUMN), bold, 10.5, 12.6, centre, _TOP, 0.5) + 1 * MM
    y = _block(runs, _wrapped(side.name, bold, 12.5, _COLUMN), bold, 12.5, 14.5, centre, y, 0.5)
    district = (side.district,) if side.district else ()
    return _block(runs, _wrapped(district, regular, 10, _COLUMN), regular, 10, 12, centre, y + 1 * MM, 0.5)


def _letterhead(frame: Frame, content: LetterContent) -> None:
    left = _side(frame.runs, content.head_kk, LEFT + _COLUMN / 2)
    right = _side(frame.runs, content.head_ru, RIGHT - _COLUMN / 2)
    end = max(left, right, _TOP + (LOGO if content.logo else 0.0))
    if end > _MOST_HEAD:
        raise too_long(" ".join(content.head_kk.office + content.head_ru.office), "letterhead")
    frame.logo_at = (_TOP + end) / 2
    if not frame.runs and not (content.logo or content.head_kk.contacts or content.head_ru.contacts):
        # a rule under nothing looks like a fault of the printer
        frame.y = _TOP
        return
    y = end + 3.5 * MM
    frame.rules.append((LEFT, RIGHT, y + 0.45, 0.9))
    y += 0.9 + 1 * MM
    half = WIDTH / 2 - 2 * MM
    regular = fonts.LETTER
    contacts = _wrapped(content.head_kk.contacts, regular, 8.5, half)
    left = _block(frame.runs, contacts, regular, 8.5, 10.6, LEFT, y)
    contacts = _wrapped(content.head_ru.contacts, regular, 8.5, half)
    frame.y = max(left, _block(frame.runs, contacts, regular, 8.5, 10.6, RIGHT, y, 1.0))


def _reference_row(frame: Frame, groups: list[list[tuple[str, float]]], y: float) -> float:
    """Set labels (width 0) and values over rules of at least that width; a group too wide goes below. Return the end.

    A group is a label and its value: «№» never ends a line and «хатқа» never stands on one alone.
    """
    face, size, leading = fonts.face(fonts.LETTER), 12.0, 18.0
    x, space = LEFT, 3.0
    for group in groups:
        widths = [max(least, face.width(text, size) + 2 * MM) if least else face.width(text, size)
                  for text, least in group]  # fmt: skip
        if x > LEFT and x + sum(widths) + space * (len(widths) - 1) > LEFT + _REFS_WIDTH:
            x, y = LEFT, y + leading
        baseline = y + face.baseline(size, leading)
        for (text, least), width in zip(group, widths, strict=True):
            if least:
                frame.rules.append((x, x + width, baseline + 1.9, 0.7))
            if text:
                start = x + (width - face.width(text, size)) / 2 if least else x
                frame.runs.append(Run(start, baseline, fonts.LETTER, size, text))
            x += width + space
    return y + leading


def _references(frame: Frame, content: LetterContent, lang: str, y: float) -> float:
    day = short_date(content.day) if content.day else ""
    end = _reference_row(frame, [[(day, _OWN_DAY)], [("№", 0.0), (content.number or "", _BLANK)]], y)
    number, answered = content.answers_to_number, content.answers_to_day
    if not number and not answered and not content.incoming_reference:
        return end
    values = {paper.NUMBER: number, paper.DAY: short_date(answered) if answered else ""}
    groups = [
        [(values[one], _BLANK) if one in values else (one, 0.0) for one in group]
        for group in paper.reference_pieces(lang)
    ]
    return _reference_row(frame, groups, end)


def head(content: LetterContent, face: LetterFace) -> Frame:
    """Return everything above the text of a face's first page; ``y`` is where the text begins.

    Raises `DeskError` ``too_long_for_page`` when it leaves no room for the text.
    """
    frame = Frame(_TOP)
    _letterhead(frame, content)
    top = frame.y + 6 * MM
    addressee = _wrapped(face.addressee, fonts.LETTER, 14, _ADDRESSEE_WIDTH, face.lang)
    heading = _balanced(face.heading, fonts.LETTER_BOLD, 14, _HEADING_WIDTH, face.lang)
    if len(addressee) * 17.6 + len(heading) * 16.6 > _MOST_HEAD:
        longer, where = max((addressee, "addressee"), (heading, "heading"), key=lambda one: len(one[0]))
        raise too_long(" ".join(longer[:3]), where)
    left = _references(frame, content, face.lang, top)
    end = max(left, _block(frame.runs, addressee, fonts.LETTER, 14, 17.6, _ADDRESSEE_AT, top))
    end = _block(frame.runs, heading, fonts.LETTER_BOLD, 14, 16.6, LEFT, end + 7 * MM)
    frame.y = end + (6.5 * MM if heading else 0.0)
    if frame.y > A4[1] - 60 * MM:
        raise too_long(" ".join(addressee[:3] or heading[:3]), "addressee")
    return frame


def executor(face: LetterFace) -> tuple[float, list[Run]]:
    """Return how far down the text may reach above the executor's lines, and those lines."""
    lines = _wrapped(
        paper.executor_lines(face.executor, face.executor_phone, face.lang), fonts.LETTER, _SMALL, _EXECUTOR_WIDTH,
    )  # fmt: skip
    if len(lines) > _MOST_EXECUTOR_LINES:
        raise too_long(" ".join(lines[:3]), "executor")
    top = _FOOT - len(lines) * _FOOT_LEADING
    runs: list[Run] = []
    _block(runs, lines, fonts.LETTER, _SMALL, _FOOT_LEADING, LEFT, top)
    return min(top - 2 * MM, A4[1] - 20 * MM), runs


def foot(text: str) -> list[Run]:
    """Return the line at the bottom right of a page."""
    runs: list[Run] = []
    _block(runs, [text], fonts.LETTER, _SMALL, _FOOT_LEADING, RIGHT, _FOOT - _FOOT_LEADING, 1.0)
    return runs


def running_head(content: LetterContent, page: int, pages: int) -> list[Run]:
    """Return the line above the text of a page that is not a face's first: number, day, `2 / 2`."""
    y = 12 * MM
    runs: list[Run] = []
    if content.number:
        _block(runs, [paper.number_and_day(content.number, content.day)], fonts.LETTER, _SMALL, 11.6, LEFT, y)
    _block(runs, [f"{page} / {pages}"], fonts.LETTER, _SMALL, 11.6, RIGHT, y, 1.0)
    return runs


def draft_mark() -> list[Run]:
    """Return the small words at the top of a draft's page: the big ones behind the text are not found by a search."""
    runs: list[Run] = []
    _block(runs, [paper.DRAFT_MARK], fonts.LETTER_BOLD, _SMALL, 11.6, LEFT + WIDTH / 2, 7 * MM, 0.5)
    return runs
