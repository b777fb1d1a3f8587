"""Proportion bars on a 0-100 axis with the present and earlier shares above them (print notes, section 6).

Knows counts and shares and the words it is given; knows no indicator.
"""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.documents.charts import Box, Disc, Fill, Stroke
from deputy_desk.documents.charts_block import AXIS, COUNT, Block, Style
from deputy_desk.documents.fonts import MEDIUM, PLAIN, SEMIBOLD

BAR = 13.0
ROW = 10.6
_SMALLEST = 13.0
_NAMES = Style(PLAIN, 7.2, 8.8)
_FIRST_NAME = Style(MEDIUM, 7.2, 8.8)
_MARK = Style(PLAIN, 7.2, 9)
_MARK_NOW = Style(SEMIBOLD, 7.2, 9)
_GAP = 7.0
_LABEL_LEFT_FROM = 0.65


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar. ``text`` is its number as printed; a part of nothing is not drawn."""

    count: int
    text: str
    fill: Fill
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A share with its interval above the bar; ``share`` None prints the words alone, at the left edge.

    ``hollow``: few cases. ``earlier``: an earlier period, thin.
    """

    label: str
    share: float | None = None
    low: float = 0.0
    high: float = 0.0
    hollow: bool = False
    earlier: bool = False


def axis(block: Block, x: float, y: float, width: float) -> float:
    """Draw the axis of percents with five ticks and return its bottom."""
    block.shapes.append(Stroke(((x, y), (x + width, y)), 0.5))
    for quarter in range(5):
        at = x + width * quarter / 4
        block.shapes.append(Stroke(((at, y), (at, y + 2.6)), 0.5))
        label = str(quarter * 25) + ("\u00a0%" if quarter == 4 else "")
        align = "left" if not quarter else "right" if quarter == 4 else "centre"
        block.put(at, y + 9.2, label, AXIS, align)  # type: ignore[arg-type]
    return y + 11.0


def interval_mark(block: Block, mark: Mark, x: float, y: float, width: float, *, wide: bool) -> None:
    """Draw a dot with its interval on an axis from ``x``, ``width`` long; ``wide`` for the headline bars."""
    if mark.share is None:
        return
    line = 0.6 if mark.earlier else 2.2 if wide else 1.4
    cap = 2.0 if mark.earlier else 3.0
    low, high = x + width * mark.low, x + width * mark.high
    block.shapes.append(Stroke(((low, y), (high, y)), line))
    for end in (low, high):
        block.shapes.append(Stroke(((end, y - cap), (end, y + cap)), min(line, 1.2)))
    radius = (2.7 if mark.earlier else 3.5) if wide else 3.2
    filled = not mark.hollow and not mark.earlier
    block.shapes.append(Disc(x + width * mark.share, y, radius, filled, 0.6 if mark.earlier else 1.1))


def _label(block: Block, mark: Mark, x: float, y: float, width: float) -> None:
    style = _MARK if mark.earlier else _MARK_NOW
    if mark.share is None:
        block.put(x, y + 2.5, mark.label, style)
        return
    wide = style.width(block.ready(mark.label, style))
    left, right = x + width * mark.low - 6.0, x + width * mark.high + 6.0
    fits_left, fits_right = left - wide >= x, right + wide <= x + width
    if fits_right and (mark.share <= _LABEL_LEFT_FROM or not fits_left):
        block.put(right, y + 2.5, mark.label, style)
    elif fits_left:
        block.put(left, y + 2.5, mark.label, style, "right")
    else:
        block.put(min(max(left + 6.0, x), x + width - wide), y - 4.4, mark.label, style)


def _needs_room(block: Block, mark: Mark, width: float) -> bool:
    """Tell whether the words of a mark fit neither to the right nor to the left of its interval."""
    if mark.share is None:
        return False
    style = _MARK if mark.earlier else _MARK_NOW
    wide = style.width(block.ready(mark.label, style)) + 6.0
    return wide > width * (1 - mark.high) and wide > width * mark.low


def marks(block: Block, found: list[Mark], x: float, top: float, width: float) -> float:
    """Draw the shares one above the other, the present one last, and return where the bar may start."""
    y = top - 0.4
    for mark in found:
        y += ROW + (8.0 if _needs_room(block, mark, width) else 0.0)
        interval_mark(block, mark, x, y - 4.5, width, wide=True)
        _label(block, mark, x, y - 4.5, width)
    return y + 1.4


def _name_rows(wanted: list[tuple[float, float]], left: float, right: float) -> list[tuple[int, float]]:
    """Return (row, left edge) for names given as (middle, width): one row if pushing helps, else more rows."""
    starts: list[float] = []
    edge = left
    for middle, width in wanted:
        starts.append(max(edge, min(middle - width / 2, right - width)))
        edge = starts[-1] + width + _GAP
    edge = right
    for at in range(len(wanted) - 1, -1, -1):
        starts[at] = min(starts[at], edge - wanted[at][1])
        edge = starts[at] - _GAP
    if not starts or starts[0] >= left - 0.01:
        return [(0, start) for start in starts]
    found: list[tuple[int, float]] = []
    ends: list[float] = []
    for middle, width in wanted:
        start = max(left, min(middle - width / 2, right - width))
        row = next((at for at, end in enumerate(ends) if end + _GAP <= start), len(ends))
        if row == len(ends):
            ends.append(0.0)
        ends[row] = start + width
        found.append((row, start))
    return found


def bar(block: Block, segments: list[Segment], x: float, top: float, width: float) -> float:
    """Draw the bar with numbers inside and names below, and return the bottom of the names.

    A part narrower than 13 points has its number beside its name.
    """
    total = sum(one.count for one in segments)
    shown = [one for one in segments if one.count]
    if not total:
        block.shapes.append(Box(x, top, width, BAR, "white", 0.7, (2, 2)))
        return top + BAR + 3
    at = x
    wanted: list[tuple[float, float]] = []
    names: list[str] = []
    for segment in shown:
        wide = width * segment.count / total
        block.shapes.append(Box(at, top, wide, BAR, segment.fill))
        number = COUNT.width(segment.text)
        inside = wide >= max(_SMALLEST, number + 5)
        if inside and segment.fill == "solid":
            block.put_white(at + wide / 2, top + 9.6, segment.text, COUNT)
        elif inside:
            if segment.fill != "white":
                tag = number + 4
                block.shapes.append(Box(at + wide / 2 - tag / 2, top + 1.8, tag, BAR - 3.6, "white", 0))
            block.put(at + wide / 2, top + 9.6, segment.text, COUNT, "centre")
        name = segment.name if inside else f"{segment.name}:\u00a0{segment.text}"
        names.append(name)
        style = _FIRST_NAME if segment.fill == "solid" else _NAMES
        own = style.width(block.ready(name, style))
        wanted.append((at + own / 2 if segment.fill == "solid" else at + wide / 2, own))
        at += wide
    rows = _name_rows(wanted, x, x + width)
    for segment, name, (row, start) in zip(shown, names, rows, strict=True):
        style = _FIRST_NAME if segment.fill == "solid" else _NAMES
        block.put(start, top + BAR + 7.6 + row * _NAMES.leading, name, style)
    return top + BAR + 10.0 + max(row for row, _ in rows) * _NAMES.leading


def bracket(block: Block, low: float, high: float, label: str, x: float, y: float, width: float) -> float:
    """Draw what lies between two bounds below a bar with its words, and return its bottom."""
    start, end = x + width * low, x + width * high
    y += 3.2
    block.shapes.append(Stroke(((start, y), (end, y)), 0.8))
    for one in (start, end):
        block.shapes.append(Stroke(((one, y - 2.4), (one, y + 2.4)), 0.8))
    wide = _MARK_NOW.width(block.ready(label, _MARK_NOW))
    if end + 5 + wide <= x + width:
        block.put(end + 5, y + 2.5, label, _MARK_NOW)
    elif start - 5 - wide >= x:
        block.put(start - 5, y + 2.5, label, _MARK_NOW, "right")
    else:
        y += 8.0
        block.put(min(max((start + end - wide) / 2, x), x + width - wide), y + 2.0, label, _MARK_NOW)
    return y + 5.4
