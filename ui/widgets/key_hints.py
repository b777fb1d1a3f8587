"""The quiet line at the foot of a list: key caps, each with what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import tokens
from ui.widgets.painting import cap_width, draw_cap, draw_text, key_text, painter_of, text_width

_GAP = 16


class KeyHints(QWidget):
    """Hints that do not fit are left out from the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show (keys, words) pairs."""
        self._hints = tuple((key_text(keys), words) for keys, words in hints)
        self.setAccessibleName("; ".join(f"{keys} {words}" for keys, words in self._hints))
        self.updateGeometry()
        self.update()

    @staticmethod
    def _width(keys: str, words: str) -> float:
        return cap_width(keys) + 4 + text_width(words, tokens.SMALL) + 2

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(int(sum(self._width(*hint) + _GAP for hint in self._hints)), 24)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint."""
        return QSize(0, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent: right-aligned."""
        del event
        shown = list(self._hints)
        while shown and sum(self._width(*hint) + _GAP for hint in shown) - _GAP > self.width():
            shown.pop()
        x = self.width() - sum(self._width(*hint) + _GAP for hint in shown) + _GAP
        middle = self.height() / 2
        with painter_of(self) as painter:
            for keys, words in shown:
                cap = cap_width(keys)
                draw_cap(painter, QPointF(x + cap, middle), keys)
                room = QRectF(x + cap + 4, 0, text_width(words, tokens.SMALL) + 2, self.height())
                draw_text(painter, room, words, tint="text2", size=tokens.SMALL)
                x += self._width(keys, words) + _GAP
