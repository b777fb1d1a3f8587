"""The shipped fonts in Qt: registered once, never hinted, weights 400 and 600 only.

Without hinting the dot of «і» stays apart from its stem at every size used, which vertical hinting does not give.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from deputy_desk import resources
from ui import tokens

_FILES = ("fonts/GolosText_400Regular.ttf", "fonts/GolosText_600SemiBold.ttf")


def register_fonts() -> list[str]:
    """Register the interface fonts with Qt and return the files that Qt refused (none, unless one is broken)."""
    return [name for name in _FILES if QFontDatabase.addApplicationFont(str(resources.path(name))) < 0]


@cache
def ui_font(size: int = tokens.BASE, *, bold: bool = False) -> QFont:
    """Return the interface font in ``size`` pixels. Callers must not change the returned font."""
    made = QFont(tokens.UI_FONT)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made
