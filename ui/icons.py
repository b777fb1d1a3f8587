"""Icons of the set mdi6, drawn when they are first painted and in the colour of the theme shown then.

Only this file knows where the glyphs come from. Names are those of the set: ``icon("inbox-outline")``.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from ui.theme import color


@dataclass(frozen=True, slots=True)
class _Set:
    """The icon font as Qt knows it, and which character each name stands for."""

    family: str
    characters: dict[str, str]


@cache
def _glyphs() -> _Set:
    """Register the one icon set that is used, straight from the files of qtawesome.

    Importing the library would cost a fifth of a second at start and load nine fonts and three modules of Qt.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    spec = None if frozen else find_spec("qtawesome")
    home = Path(str(frozen)) / "qtawesome" if spec is None or spec.origin is None else Path(spec.origin).parent
    folder = home / "fonts"
    font = next(folder.glob("materialdesignicons6-webfont-[0-9]*.ttf"), None)
    names = next(folder.glob("materialdesignicons6-webfont-charmap-*.json"), None)
    if font is None or names is None:
        message = "the icon set mdi6 of qtawesome is missing"
        raise RuntimeError(message)
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
    codes: dict[str, str] = json.loads(names.read_text(encoding="utf-8"))
    return _Set(families[0], {name: chr(int(code, 16)) for name, code in codes.items()})


def glyph(name: str) -> str:
    """Return the character of the icon ``name`` in the icon font. An unknown name is a KeyError."""
    return _glyphs().characters[name]


@cache
def glyph_font(size: int) -> QFont:
    """Return the icon font in ``size`` pixels."""
    made = QFont(_glyphs().family)
    made.setPixelSize(size)
    # What a font leaves open a painter takes from its widget: in a bold button the glyphs grew together.
    made.setWeight(QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, tint: QColor) -> None:
    """Paint the icon ``name`` centred in ``rect``, as large as its shorter side."""
    area = QRectF(rect)
    side = int(min(area.width(), area.height()))
    if side <= 0:
        return
    painter.save()
    painter.setFont(glyph_font(side))
    painter.setPen(tint)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, glyph(name))
    painter.restore()


class _Engine(QIconEngine):
    """Draws one glyph in the colour that the theme has now."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def clone(self) -> QIconEngine:
        """Override QIconEngine::clone."""
        return _Engine(self._name, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Override QIconEngine::paint."""
        del state
        paint_icon(painter, rect, self._name, color("text3" if mode == QIcon.Mode.Disabled else self._tone))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Override QIconEngine::pixmap."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made


def icon(name: str, tone: str = "text2") -> QIcon:
    """Return the icon ``name`` in the token colour ``tone``. Nothing is drawn or loaded before it is shown."""
    return QIcon(_Engine(name, tone))


def program_icon() -> QIcon:
    """Return the program's own icon: the clipboard on an accent tile, as large as the desktop asks."""
    made = QIcon()
    screens = QGuiApplication.screens()
    ratio = screens[0].devicePixelRatio() if screens else 1.0
    for side in (16, 32, 64, 128):
        pixels = int(side * ratio)
        tile = QPixmap(pixels, pixels)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(QRectF(0, 0, pixels, pixels), pixels * 0.2, pixels * 0.2)
        inner = pixels * 0.18
        area = QRectF(inner, inner, pixels - 2 * inner, pixels - 2 * inner)
        paint_icon(painter, area, "clipboard-check-outline", color("on_accent"))
        painter.end()
        made.addPixmap(tile)
    return made
