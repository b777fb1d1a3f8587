"""An icon among words: painted in the colour of the theme shown now, so that a switch of theme reaches it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.icons import paint_icon
from ui.theme import color
from ui.widgets.painting import painter_of


class IconLabel(QWidget):
    """``IconLabel("cloud-off-outline", side=16)``; ``tone`` is a token colour. It says nothing to a screen reader."""

    def __init__(self, name: str = "", *, side: int = 16, tone: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self.setFixedSize(side, side)

    def show_icon(self, name: str, tone: str = "text2") -> None:
        """Show another icon."""
        self._name = name
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        if self._name:
            with painter_of(self) as painter:
                paint_icon(painter, QRectF(self.rect()), self._name, color(self._tone))
