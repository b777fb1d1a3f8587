"""The Kaplan-Meier curve: share still waiting over working days, with its interval and who is at risk below.

Knows steps and words; knows no inquiries. Draws nothing that the steps do not hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from deputy_desk.documents.charts import Area, Box, Disc, Point, Stroke
from deputy_desk.documents.charts_block import AXIS, Block, Style
from deputy_desk.documents.fonts import PLAIN, SEMIBOLD

Row = Sequence[float | None]

_LABEL = Style(PLAIN, 7.2, 9)
_STRONG = Style(SEMIBOLD, 7.2, 9)
_LEFT = 30.0
_FLAT = 0.02
_SHORTEST = 30
_MOST_TICKS = 60
_EVERY = 15
_WORDS_HIGH = 22.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Steps ``[t, s, low, high]`` by ascending day, from day 0; low and high None draw no band."""

    steps: Sequence[Row]
    name: str
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What the chart shows. ``censored``: days with a case still open or out of the count.

    ``at_risk``: (day, who waited at least so long, as printed). ``median_short`` is for a curve that leaves no room for
    the interval in ``median_label``. ``term`` None draws no line.
    """

    now: Curve
    earlier: Sequence[Curve]
    censored: Sequence[int]
    at_risk: Sequence[tuple[int, str]]
    median: int | None
    median_label: str
    median_short: str
    term: int | None
    term_label: str
    days: str
    waiting: str


def horizon(steps: Sequence[Row]) -> int:
    """Return the last day drawn: where the curve has come within two points of its end, the end if it is near."""
    last, share = steps[-1][0] or 0, steps[-1][1] or 0.0
    settled = next(int(one[0] or 0) for one in steps if (one[1] or 0.0) - share <= _FLAT)
    return int(last) if last <= settled * 1.5 + _SHORTEST else max(int(settled * 1.5), _SHORTEST)


def has_ticks(censored: Sequence[int]) -> bool:
    """Tell whether each day of censoring is ticked: with too many days the ticks would hide the curve."""
    return 0 < len(censored) <= _MOST_TICKS


def _stairs(points: Sequence[tuple[float, float]], end: float) -> list[Point]:
    """Return the corners of a step function held until ``end``."""
    found: list[Point] = []
    for t, s in points:
        if found:
            found.append((t, found[-1][1]))
        found.append((t, s))
    found.append((end, found[-1][1]))
    return found


def _column(steps: Sequence[Row], at: int, end: float) -> list[tuple[float, float]]:
    return [(float(one[0] or 0), float(one[at] or 0.0)) for one in steps if (one[0] or 0) <= end]


@dataclass(frozen=True, slots=True)
class _Field:
    """Days and shares to points of the block."""

    x: float
    y: float
    width: float
    height: float
    days: float

    def at(self, day: float, share: float) -> Point:
        return self.x + self.width * day / self.days, self.y + self.height * (1 - share)

    def all(self, points: list[Point]) -> tuple[Point, ...]:
        return tuple(self.at(*one) for one in points)


def _frame(block: Block, field: _Field) -> None:
    for quarter in range(5):
        _, y = field.at(0, quarter / 4)
        if quarter in (1, 3, 4):
            block.shapes.append(Stroke(((field.x, y), (field.x + field.width, y)), 0.4, (0.8, 2.2)))
        label = str(quarter * 25) + ("\u00a0%" if quarter == 4 else "")
        block.put(field.x - 4, y + 2.4, label, AXIS, "right")
    for start, end in (((0, 1), (0, 0)), ((0, 0), (field.days, 0))):
        block.shapes.append(Stroke((field.at(*start), field.at(*end)), 0.6))


def _under(block: Block, field: _Field, chart: Waiting) -> float:
    """Write days and who is still waiting below the axis; every label has its room."""
    bottom = field.y + field.height
    widest = max([AXIS.width(text) for _, text in chart.at_risk], default=0.0) + 6
    step = _EVERY
    while field.width * step / field.days < max(widest, 22.0):
        step *= 2
    names = field.x - max(9.0, widest / 2 + 2)
    block.put(names, bottom + 10.4, chart.days, AXIS, "right")
    block.put(names, bottom + 20.0, chart.waiting, AXIS, "right")
    for day, text in chart.at_risk:
        if day <= field.days and day % step == 0:
            x, _ = field.at(day, 0)
            block.shapes.append(Stroke(((x, bottom), (x, bottom + 2.6)), 0.5))
            block.put(x, bottom + 10.4, str(day), AXIS, "centre")
            block.put(x, bottom + 20.0, text, _STRONG, "centre")
    return bottom + 23.0


def _names(block: Block, field: _Field, curves: list[Curve]) -> None:
    """Write the period at the right end of each curve, apart from each other."""
    ends = sorted((field.at(0, _column(one.steps, 1, field.days)[-1][1])[1], count) for count, one in enumerate(curves))
    lowest = field.y - 10.0
    for y, count in ends:
        lowest = max(y - 3.0, lowest + 9.0)
        style = _LABEL if count else _STRONG
        name = curves[count].name
        wide = style.width(name) + 2
        block.shapes.append(Box(field.x + field.width - wide, lowest - 6.4, wide, 8.0, "white", 0))
        block.put(field.x + field.width, lowest, name, style, "right")


def _median(block: Block, field: _Field, chart: Waiting) -> None:
    if chart.median is None or chart.median > field.days:
        return
    x, _ = field.at(chart.median, 0)
    half = field.at(0, 0.5)
    block.shapes.append(Stroke((half, (x, half[1])), 0.6))
    block.shapes.append(Stroke(((x, half[1]), (x, field.y + field.height)), 0.8))
    block.shapes.append(Disc(x, half[1], 2.8, filled=True))
    label, room = chart.median_label, max(x - field.x, field.x + field.width - x) - 8
    if _STRONG.width(block.ready(label, _STRONG)) > room:
        label = chart.median_short
    wide = _STRONG.width(block.ready(label, _STRONG))
    start = x + 5 if x + 5 + wide <= field.x + field.width else x - 5 - wide
    end = field.days * (start + wide - field.x) / field.width
    # Where the curve itself comes down to the words, they stand above the line of three quarters, which it has left.
    is_clear = start < x or _column(chart.now.steps, 1, end)[-1][1] * field.height > _WORDS_HIGH
    bottom = field.y + (field.height - 9.0 if is_clear else field.height / 4 - 4.0)
    block.shapes.append(Box(start - 2, bottom - 7.0, wide + 4, 9.4, "white", 0))
    block.put(start, bottom, label, _STRONG)


def survival(block: Block, chart: Waiting, x: float, top: float, width: float, height: float) -> float:
    """Draw the curve in a field ``width`` by ``height`` and return the bottom of the row of those at risk."""
    end = max(horizon(chart.now.steps), 1)
    field = _Field(x + _LEFT, top + 5, width - _LEFT, height, float(end))
    steps = chart.now.steps
    if steps[0][2] is not None:
        low, high = (_stairs(_column(steps, at, end), end) for at in (2, 3))
        block.shapes.append(Area(field.all(high) + field.all(low)[::-1]))
    _frame(block, field)
    if chart.term is not None and chart.term <= end:
        at, _ = field.at(chart.term, 1)
        block.shapes.append(Stroke(((at, field.y), (at, field.y + height)), 0.8, (3, 2)))
        wide = _LABEL.width(block.ready(chart.term_label, _LABEL))
        start = at + 4 if at + 4 + wide <= field.x + field.width else at - 4 - wide
        block.put(start, field.y + 9.6, chart.term_label, _LABEL)
    for earlier in chart.earlier:
        block.shapes.append(Stroke(field.all(_stairs(_column(earlier.steps, 1, end), end)), 0.75, earlier.dash))
    curve = _stairs(_column(steps, 1, end), end)
    block.shapes.append(Stroke(field.all(curve), 1.9))
    if has_ticks(chart.censored):
        for day in chart.censored:
            if day <= end:
                tick, y = field.at(day, _column(steps, 1, day)[-1][1])
                block.shapes.append(Stroke(((tick, y - 3), (tick, y + 3)), 0.8))
    _names(block, field, [chart.now, *chart.earlier])
    _median(block, field, chart)
    return _under(block, field, chart)
