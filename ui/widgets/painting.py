"""Small shared strokes: pills, key caps, focus rings, elided text. Functions only; colours come from the theme."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintDevice, QPainter, QPen

from ui import tokens
from ui.fonts import ui_font
from ui.theme import color

# Tone of a badge: background token, text token.
TONES: dict[str, tuple[str, str]] = {
    "neutral": ("sunken", "text2"),
    "accent": ("accent_tint", "accent_text"),
    "red": ("red_tint", "red_text"),
    "amber": ("amber_tint", "amber_text"),
    "green": ("green_tint", "green_text"),
    "info": ("info_tint", "info_text"),
}


@contextmanager
def painter_of(device: QPaintDevice) -> Iterator[QPainter]:
    """Yield an antialiasing painter that is ended in every case (a living painter would crash Qt later)."""
    painter = QPainter(device)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    try:
        yield painter
    finally:
        painter.end()


def box(painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, edge: QColor | None = None) -> None:
    """Paint a rounded box; a one-pixel edge lies inside ``rect``."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Paint the two-pixel accent ring just inside ``rect``."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("accent"), tokens.FOCUS_WIDTH))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def text_width(text: str, size: int = tokens.BASE, *, bold: bool = False) -> float:
    """Return the width of ``text`` in the interface font, in pixels."""
    return _metrics(size, bold=bold).horizontalAdvance(text)


@cache
def _metrics(size: int, *, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(ui_font(size, bold=bold))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    tint: str | QColor = "text",
    size: int = tokens.BASE,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    middle: bool = True,
) -> bool:
    """Draw one line of text, elided at its end when it does not fit. Returns whether it was elided."""
    face = ui_font(size, bold=bold)
    metrics = _metrics(size, bold=bold)
    shown = text
    if metrics.horizontalAdvance(text) > rect.width() + 0.5:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
    painter.setFont(face)
    painter.setPen(color(tint) if isinstance(tint, str) else tint)
    upright = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    painter.drawText(rect, align | upright | Qt.TextFlag.TextSingleLine, shown)
    return shown != text


def badge_width(text: str) -> float:
    """Return the width of the pill for ``text``."""
    return text_width(text, tokens.CAPTION, bold=True) + 16


def draw_badge(
    painter: QPainter, corner: QPointF, text: str, tone: str, *, room: float, selected: bool = False
) -> float:
    """Paint a pill with ``corner`` at its left middle, at most ``room`` wide; plain if selected. Returns its width."""
    back, front = TONES[tone]
    width = min(badge_width(text), room)
    height = tokens.HEIGHT["badge"]
    area = QRectF(corner.x(), corner.y() - height / 2, width, height)
    box(painter, area, tokens.RADIUS["badge"], color("surface" if selected else back))
    draw_text(painter, area.adjusted(8, 0, -7, 0), text, tint=front, size=tokens.CAPTION, bold=True)
    return width


def cap_width(keys: str) -> float:
    """Return the width of a key cap."""
    return text_width(keys, tokens.CAPTION) + 12


def draw_cap(painter: QPainter, right_middle: QPointF, keys: str) -> float:
    """Paint a key cap whose right middle is given. Returns its width."""
    width = cap_width(keys)
    area = QRectF(right_middle.x() - width, right_middle.y() - 10, width, 20)
    box(painter, area, tokens.RADIUS["kbd"], color("surface"), color("btn_border"))
    draw_text(painter, area, keys, tint="text2", size=tokens.CAPTION, align=Qt.AlignmentFlag.AlignHCenter)
    return width


def key_text(sequence: str) -> str:
    """Return how a key sequence is written on a cap: Qt calls the big key Return, people call it Enter."""
    return sequence.replace("Return", "Enter")
