"""The slip a visitor takes home: A6, or A5 across with a stub for the office (print notes, section 3).

Both languages stand on every slip. Knows no records and no files. Measures in points from the top left corner.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, Literal

from deputy_desk.documents import flow, fonts, page
from deputy_desk.documents.page import A5_LANDSCAPE, A6, MM, Run
from deputy_desk.documents.slip_content import SlipContent, prepared
from deputy_desk.wording.dates import NBSP, short_date, weekday
from deputy_desk.wording.slip import DAY, LANGUAGE_NAMES, SlipWords, slip_title, slip_words

Size = Literal["a6", "a5"]

_HEIGHT = A6[1]
_LOWEST = _HEIGHT - 6 * MM
_VALUES_AT = 32 * MM
_LABEL = 8.0
_LABEL_LEADING = 10.56
_VALUE = 10.0
_VALUE_LEADING = 13.0
_FIRST_LABEL = 11.9
_FIRST_VALUE = 14.3
_PAD = 3 * MM
_MOST_IN_A_LINE = 400
_HAIR = 0.5
_THICK = 1.0


@dataclass(frozen=True, slots=True)
class Budget:
    """How many lines long fields may take: the topic, a name or address, a post in each language, the office.

    Less is tried until the half fits its sheet. Who received it the law wants to know, so that gives way last.
    ``tight`` takes the space above the number closer.
    """

    topic: int
    other: int
    post: int
    office: int
    tight: bool = False


BUDGETS = (
    Budget(4, 5, 3, 2),
    Budget(4, 3, 3, 2),
    Budget(3, 2, 3, 2),
    Budget(3, 2, 2, 2),
    Budget(2, 2, 2, 2),
    Budget(2, 2, 2, 1),
    Budget(2, 2, 2, 1, tight=True),
    Budget(2, 2, 1, 1, tight=True),
    Budget(1, 2, 1, 1, tight=True),
    Budget(1, 1, 1, 1, tight=True),
)


@dataclass(slots=True)
class Half:
    """One column being filled from ``y`` down: rules are (x0, x1, y, thickness), boxes (x, y, w, h, line, filled)."""

    x: float
    width: float
    budget: Budget
    y: float = 0.0
    runs: list[Run] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float, float, bool]] = field(default_factory=list)

    def put(self, x: float, baseline: float, font: str, size: float, text: str) -> float:
        """Place words and return where they end."""
        if text:
            self.runs.append(Run(x, baseline, font, size, text))
        return x + fonts.face(font).width(text, size)

    def cross(self, thickness: float = _HAIR) -> None:
        """Rule the column at ``y``."""
        self.rules.append((self.x, self.x + self.width, self.y, thickness))

    def cut(self, text: str, font: str, size: float, width: float, most: int) -> list[str]:
        """Return at most ``most`` lines of a field; what no line can hold is not measured."""
        return flow.cut(flow.bind(text[: most * _MOST_IN_A_LINE], "ru"), fonts.face(font), size, width, most)

    def row(
        self,
        labels: tuple[str, ...],
        values: list[tuple[str, str, float, float]],
        *,
        first: float = _FIRST_VALUE,
        end: float = 8.0,
    ) -> None:
        """Set labels at the left and values (text, font, size, leading) beside them, and go below the lower of both.

        ``first`` is the first value's baseline below the row's top, ``end`` the space below the last one's.
        """
        label_at, value_at = self.y + _FIRST_LABEL, self.y + first
        for label in dict.fromkeys(labels):
            for line in self.cut(label, fonts.PLAIN, _LABEL, _VALUES_AT - 1 * MM, 2):
                self.put(self.x, label_at, fonts.PLAIN, _LABEL, line)
                label_at += _LABEL_LEADING
        last = value_at
        for count, (text, font, size, leading) in enumerate(values):
            last = value_at if not count else last + leading
            self.put(self.x + _VALUES_AT, last, font, size, text)
        self.y = max(label_at - _LABEL_LEADING + max(7.6, end - 2.0), last + end)

    def values(self, text: str, most: int) -> list[tuple[str, str, float, float]]:
        """Return a field's lines as values of a row."""
        lines = self.cut(text, fonts.MEDIUM, _VALUE, self.width - _VALUES_AT, most)
        return [(line, fonts.MEDIUM, _VALUE, _VALUE_LEADING) for line in lines]

    def number(self, text: str) -> None:
        """Set the number 29 points high, smaller only if it is wider than the column, and cut only below 10."""
        shown = text if len(text) <= _MOST_IN_A_LINE else text[:_MOST_IN_A_LINE]
        size = max(10.0, min(29.0, 29.0 * self.width / max(fonts.face(fonts.BOLD).width(shown, 29.0), 1.0)))
        for line in self.cut(shown, fonts.BOLD, size, self.width + 0.01, 1):
            self.put(self.x, self.y, fonts.BOLD, size, line)


def _heading(half: Half, lines: tuple[str, ...]) -> None:
    """Set bold lines from the top of the sheet; ``y`` becomes the last baseline."""
    half.y = 28.0 - 11.5
    for text in lines:
        for line in half.cut(text, fonts.SEMIBOLD, 9.0, half.width, half.budget.office):
            half.y += 11.5
            half.put(half.x, half.y, fonts.SEMIBOLD, 9.0, line)


def _both(kk: str, ru: str) -> str:
    return " / ".join(dict.fromkeys(one for one in (kk, ru) if one))


def _when(content: SlipContent) -> str:
    day = short_date(content.received_on)
    return f"{day},{NBSP}{content.received_time}" if content.received_time else day


def _promise(half: Half, content: SlipContent, kk: SlipWords, ru: SlipWords) -> None:
    """Set the box with the day we call and the day the body's reply is due."""
    top, x = half.y, half.x + _PAD
    y = top + 14.2
    half.put(x, y, fonts.PLAIN, _LABEL, kk.call_by)
    y += _LABEL_LEADING
    half.put(x, y, fonts.PLAIN, _LABEL, ru.call_by)
    y += 22.0
    end = half.put(x, y, fonts.BOLD, 21.0, short_date(content.call_by))
    days = f"{weekday(content.call_by, 'kk')} / {weekday(content.call_by, 'ru')}"
    half.put(end + 5.8, y, fonts.MEDIUM, 9.5, days)
    if content.reply_due is not None:
        y += 14.9
        for sentence in (kk.reply_due, ru.reply_due):
            before, after = sentence.split(DAY, 1)
            end = half.put(x, y, fonts.PLAIN, _LABEL, before)
            end = half.put(end, y, fonts.BOLD, _LABEL, short_date(content.reply_due))
            half.put(end, y, fonts.PLAIN, _LABEL, after)
            y += _LABEL_LEADING
        half.put(x, y, fonts.PLAIN, _LABEL, kk.even_if_none)
        y += _LABEL_LEADING
        half.put(x, y, fonts.PLAIN, _LABEL, ru.even_if_none)
    bottom = y + 9.0
    half.boxes.append((half.x, top, half.width, bottom - top, 1.2, False))
    half.y = bottom


def _posts(half: Half, content: SlipContent) -> list[str]:
    """Return the receiver's post in both languages: on one line if it fits, else each begins a line of its own."""
    room = half.width - _VALUES_AT
    both = _both(content.receiver_post_kk, content.receiver_post_ru)
    if len(both) <= _MOST_IN_A_LINE and fonts.face(fonts.PLAIN).width(both, _LABEL) <= room:
        return [both] if both else []
    posts = dict.fromkeys((content.receiver_post_kk, content.receiver_post_ru))
    return [line for post in posts for line in half.cut(post, fonts.PLAIN, _LABEL, room, half.budget.post)]


def _slip(content: SlipContent, x: float, budget: Budget) -> Half:
    kk, ru = slip_words("kk"), slip_words("ru")
    half = Half(x, 90 * MM, budget)
    _heading(half, (content.office_kk, content.office_ru, content.deputy))
    half.y += 13.0 if budget.tight else 17.0
    half.put(x, half.y, fonts.PLAIN, _LABEL, f"{kk.title} / {ru.title}")
    half.y += 29.4
    half.number(content.number)
    half.y += 10.0
    half.cross(_THICK)
    half.row((kk.received, ru.received), half.values(_when(content), 1))
    half.cross()
    posts = _posts(half, content)
    values = half.values(content.receiver, budget.other)
    values += [(line, fonts.PLAIN, _LABEL, 10.56 if count else _VALUE_LEADING) for count, line in enumerate(posts)]
    half.row((kk.received_by, ru.received_by), values)
    half.cross()
    half.row((kk.topic, ru.topic), half.values(content.topic, budget.topic), end=13.0)
    _promise(half, content, kk, ru)
    if content.phone:
        half.y += 3.4
        phone = half.cut(content.phone, fonts.BOLD, 14.0, half.width - _VALUES_AT, budget.other)
        lines = [(line, fonts.BOLD, 14.0, 16.0) for line in phone]
        half.row((_both(kk.phone, ru.phone), content.phone_hours), lines, first=18.4, end=13.4)
        half.cross()
    else:
        half.y += 2.0
    for text in (kk.keep, ru.keep):
        for line in half.cut(text, fonts.PLAIN, _LABEL, half.width, 2):
            half.y += _LABEL_LEADING
            half.put(x, half.y + 0.7, fonts.PLAIN, _LABEL, line)
    return half


def _languages(half: Half, content: SlipContent, kk: SlipWords, ru: SlipWords) -> None:
    """Set the row of two boxes, the language of contact filled."""
    x, baseline = half.x + _VALUES_AT, half.y + _FIRST_VALUE
    for code, name in LANGUAGE_NAMES.items():
        half.boxes.append((x, baseline - 5.9, 5.9, 5.9, 0.8, content.contact_language == code))
        x = half.put(x + 9.0, baseline, fonts.MEDIUM, _VALUE, name) + 7.5
    half.row((kk.language, ru.language), [])


def _stub(content: SlipContent, x: float, budget: Budget) -> Half:
    kk, ru = slip_words("kk"), slip_words("ru")
    half = Half(x, 85 * MM, budget)
    _heading(half, (kk.stub, ru.stub))
    half.y += 33.7
    half.number(content.number)
    half.y += 10.0
    half.cross(_THICK)
    half.row((kk.person, ru.person), half.values(content.person, budget.other))
    half.cross()
    half.row((kk.phone, ru.phone), half.values(content.person_phone, budget.other))
    half.cross()
    half.row((kk.address, ru.address), half.values(content.address, budget.other))
    half.cross()
    _languages(half, content, kk, ru)
    half.cross()
    half.y += 1.5
    for text, lang in ((kk.consent, "kk"), (ru.consent, "ru")):
        plain = fonts.face(fonts.PLAIN)
        for line in flow.lines(flow.bind(text, lang), plain, _LABEL, half.width):
            half.y += 10.7
            half.put(x, half.y, fonts.PLAIN, _LABEL, line)
    half.y += 27.0
    part = (half.width - 4 * MM) / 2
    for start, name in ((x, _both(kk.signature, ru.signature)), (x + part + 4 * MM, _both(kk.date, ru.date))):
        half.rules.append((start, start + part, half.y, _THICK))
        half.put(start, half.y + 8.4, fonts.PLAIN, _LABEL, name)
    half.y += 22.5
    half.cross(_THICK)
    half.y += 1.2
    taken = f"{_both(kk.taken_by, ru.taken_by)}: {content.receiver}, {_when(content)}"
    for line in half.cut(taken, fonts.PLAIN, _LABEL, half.width, budget.other):
        half.y += _LABEL_LEADING
        half.put(x, half.y, fonts.PLAIN, _LABEL, line)
    half.y += _LABEL_LEADING
    start = x
    for name in (_both(kk.inquiry, ru.inquiry), _both(kk.problem, ru.problem)):
        start = half.put(start, half.y, fonts.PLAIN, _LABEL, f"{name} №{NBSP}")
        half.rules.append((start, start + 11 * MM, half.y + 1.6, 0.5))
        start += 11 * MM + 8.0
    return half


def _fitted(made: Callable[[SlipContent, float, Budget], Half], content: SlipContent, x: float) -> Half:
    """Return a column set with as many lines a field as the sheet allows."""
    tried = (made(content, x, budget) for budget in BUDGETS[:-1])
    return next((half for half in tried if half.y <= _LOWEST), None) or made(content, x, BUDGETS[-1])


def _halves(content: SlipContent, size: Size) -> list[Half]:
    if size == "a6":
        return [_fitted(_slip, content, 8 * MM)]
    return [_fitted(_stub, content, 12 * MM), _fitted(_slip, content, 113 * MM)]


def draw_slip(content: SlipContent, out: BinaryIO, size: Size = "a6") -> None:
    """Write the slip as PDF to ``out``: ``a6`` alone, ``a5`` with the stub for the office. Same content, same bytes.

    A field too long for its place ends with an ellipsis: the slip is a reminder, the record is in the program.
    Raises `DeskError` ``missing_glyph`` or ``control_character``; then nothing was written.
    """
    content = prepared(content)
    halves = _halves(content, size)
    title = _both(slip_title(content.number, "kk"), slip_title(content.number, "ru"))
    sheet = A6 if size == "a6" else A5_LANDSCAPE
    canvas = page.new_canvas(out, sheet, title=title, author=content.deputy, lang="kk", font=fonts.PLAIN)
    for half in halves:
        for x0, x1, y, thickness in half.rules:
            page.rule(canvas, _HEIGHT, x0, x1, y, thickness)
        for x, y, width, height, line, filled in half.boxes:
            canvas.setLineWidth(line)
            inset = line / 2
            canvas.rect(
                x + inset, _HEIGHT - y - height + inset, width - line, height - line, stroke=1, fill=int(filled)
            )
        page.put(canvas, _HEIGHT, half.runs)
    if size == "a5":
        canvas.setDash([1.9, 1.9])
        canvas.setLineWidth(0.8)
        canvas.line(sheet[0] / 2, 6 * MM, sheet[0] / 2, _HEIGHT - 6 * MM)
    canvas.showPage()
    page.finish(canvas)


def render_slip(content: SlipContent, size: Size = "a6") -> bytes:
    """Return the slip as PDF bytes."""
    out = io.BytesIO()
    draw_slip(content, out, size)
    return out.getvalue()
