"""Areas and cards filled with a token colour.

Painted here because a style sheet and Qlementine do not live together: with any style sheet in the application, or
above the widget, a plain QComboBox crashes inside Qt 6.10.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import tokens
from ui.theme import color
from ui.widgets.painting import box, painter_of


class Surface(QWidget):
    """An area: ``Surface("win", "t")`` is filled with the token ``win`` and has a one-pixel line at its top.

    ``edges`` is any of the letters t, b, l, r.
    """

    def __init__(self, fill: str = "content", edges: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._edges = edges

    def set_fill(self, fill: str) -> None:
        """Fill with another token colour."""
        self._fill = fill
        self.update()

    def set_edges(self, edges: str) -> None:
        """Draw other edges."""
        self._edges = edges
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        width, height = self.width(), self.height()
        with painter_of(self) as painter:
            painter.fillRect(event.rect(), color(self._fill))
            lines = {"t": (0, 0, width, 1), "b": (0, height - 1, width, 1)}
            lines |= {"l": (0, 0, 1, height), "r": (width - 1, 0, 1, height)}
            for edge in self._edges:
                painter.fillRect(*lines[edge], color("border"))


class Card(QWidget):
    """A rounded box with a one-pixel edge: ``border``, ``accent`` or ``input_border``."""

    def __init__(self, edge: str = "border", fill: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self._fill = fill

    def set_edge(self, edge: str) -> None:
        """Show another edge."""
        self._edge = edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        with painter_of(self) as painter:
            box(painter, QRectF(self.rect()), tokens.RADIUS["card"], color(self._fill), color(self._edge))
