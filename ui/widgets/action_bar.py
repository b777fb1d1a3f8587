"""The 56-pixel bar at the foot of an editor: rare actions left, the one filled button at the far right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import tokens
from ui.widgets.surface import Surface


class ActionBar(Surface):
    """``add_left`` and ``add_right`` in reading order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("content", "t", parent)
        self.setFixedHeight(tokens.HEIGHT["footer_actions"])
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 1, 24, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._left = 0

    def add_left(self, widget: QWidget) -> None:
        """Add a rare action after those at the left."""
        self._row.insertWidget(self._left, widget)
        self._left += 1

    def add_right(self, widget: QWidget) -> None:
        """Add an action at the right end."""
        self._row.addWidget(widget)
