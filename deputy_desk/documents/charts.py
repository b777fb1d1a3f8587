"""Shapes of charts in pure black: boxes with patterns, strokes, discs and the grey band.

Measures in points from the top left corner. Knows the canvas; knows no figures.
Patterns are lines and dots, so that a copier and a one-bit printer keep them apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Fill = Literal["solid", "hatch", "white", "dots", "lines", "none"]
Point: TypeAlias = tuple[float, float]

BAND = 0xDE / 255
_HATCH_STEP, _HATCH_LINE = 3.2, 1.15
_LINE, _LINE_STEP = 0.6, 2.4
_DOT_STEP, _DOT_RADIUS = 3.8, 0.5


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; ``line`` 0 draws no outline, ``dash`` breaks it."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill = "solid"
    line: float = 0.7
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    points: tuple[Point, ...]
    width: float
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Disc:
    """A dot, solid or hollow (white inside)."""

    x: float
    y: float
    radius: float
    filled: bool
    line: float = 1.0


@dataclass(frozen=True, slots=True)
class Area:
    """A grey area inside points: the interval around a curve."""

    points: tuple[Point, ...]


Shape = Box | Stroke | Disc | Area


def lower(shape: Shape, by: float) -> Shape:
    """Return a shape ``by`` points lower."""
    if isinstance(shape, Box | Disc):
        return replace(shape, y=shape.y + by)
    return replace(shape, points=tuple((x, y + by) for x, y in shape.points))


def _path(canvas: Canvas, height: float, points: Iterable[Point]) -> object:
    path = canvas.beginPath()
    for count, (x, y) in enumerate(points):
        (path.lineTo if count else path.moveTo)(x, height - y)
    return path


def _pattern(canvas: Canvas, height: float, box: Box) -> None:
    """Fill a box with lines at 45° or with dots, cut at its edges. Both hang on the page, so neighbours fit."""
    x, y = box.x, height - box.y - box.height
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, box.width, box.height)
    canvas.clipPath(clip, stroke=0, fill=0)
    path = canvas.beginPath()
    if box.fill == "hatch":
        canvas.setLineWidth(_HATCH_LINE)
        step = _HATCH_STEP * 2**0.5
        start = x - box.height - (x - box.height) % step
        while start < x + box.width:
            path.moveTo(start - 1, y - 1)
            path.lineTo(start + box.height + 1, y + box.height + 1)
            start += step
        canvas.drawPath(path, stroke=1, fill=0)
    elif box.fill == "lines":
        canvas.setLineWidth(_LINE)
        along = x + _LINE_STEP - x % _LINE_STEP
        while along < x + box.width:
            path.moveTo(along, y)
            path.lineTo(along, y + box.height)
            along += _LINE_STEP
        canvas.drawPath(path, stroke=1, fill=0)
    else:
        row, at = 0, y - _DOT_RADIUS
        while at < y + box.height + _DOT_RADIUS:
            along = x - _DOT_STEP + (_DOT_STEP / 2 if row % 2 else 0.0)
            while along < x + box.width + _DOT_RADIUS:
                path.rect(along - _DOT_RADIUS, at - _DOT_RADIUS, 2 * _DOT_RADIUS, 2 * _DOT_RADIUS)
                along += _DOT_STEP
            row, at = row + 1, at + _DOT_STEP / 2
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _box(canvas: Canvas, height: float, box: Box) -> None:
    bottom = height - box.y - box.height
    if box.fill == "white":
        canvas.setFillGray(1)
        canvas.rect(box.x, bottom, box.width, box.height, stroke=0, fill=1)
        canvas.setFillGray(0)
    elif box.fill == "solid":
        canvas.rect(box.x, bottom, box.width, box.height, stroke=0, fill=1)
    elif box.fill != "none":
        _pattern(canvas, height, box)
    if box.line:
        inset = box.line / 2
        canvas.setLineWidth(box.line)
        if box.dash:
            canvas.setDash(list(box.dash))
        canvas.rect(
            box.x + inset, bottom + inset, max(box.width - box.line, 0), max(box.height - box.line, 0), stroke=1, fill=0
        )
        if box.dash:
            canvas.setDash()


def draw(canvas: Canvas, height: float, shapes: Iterable[Shape]) -> None:
    """Draw shapes in their order; ``height`` is what their y is taken from."""
    for shape in shapes:
        if isinstance(shape, Box):
            _box(canvas, height, shape)
        elif isinstance(shape, Disc):
            canvas.setLineWidth(shape.line)
            canvas.setFillGray(0 if shape.filled else 1)
            canvas.circle(shape.x, height - shape.y, shape.radius, stroke=1, fill=1)
            canvas.setFillGray(0)
        elif isinstance(shape, Area):
            canvas.setFillGray(BAND)
            canvas.drawPath(_path(canvas, height, shape.points), stroke=0, fill=1)
            canvas.setFillGray(0)
        else:
            canvas.setLineWidth(shape.width)
            if shape.dash:
                canvas.setDash(list(shape.dash))
            canvas.drawPath(_path(canvas, height, shape.points), stroke=1, fill=0)
            if shape.dash:
                canvas.setDash()
