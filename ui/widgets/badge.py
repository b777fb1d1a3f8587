"""The pill that names a state. Colour never stands alone: it always carries the word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import tokens
from ui.widgets.painting import badge_width, draw_badge, painter_of


class Badge(QWidget):
    """Tones: ``neutral``, ``accent``, ``red``, ``amber``, ``green``, ``info``."""

    def __init__(self, text: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_badge(text, tone)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    @property
    def tone(self) -> str:
        """The tone shown."""
        return self._tone

    def show_badge(self, text: str, tone: str = "neutral") -> None:
        """Show another word or tone."""
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(int(badge_width(self._text) + 0.999), tokens.HEIGHT["badge"])

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint: a long word may be elided."""
        return QSize(min(48, self.sizeHint().width()), tokens.HEIGHT["badge"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        with painter_of(self) as painter:
            draw_badge(painter, QPointF(0, self.height() / 2), self._text, self._tone, room=self.width())
