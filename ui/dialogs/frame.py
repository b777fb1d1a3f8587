"""The common look of a dialog: a title, a body, a row of buttons with the filled one at the far right."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.label import Label


class DialogFrame(QDialog):
    """Window-modal when opened with ``open()``; never ``exec()``, so the event loop is not nested."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 480) -> None:
        super().__init__(parent)
        self.setMinimumWidth(width)
        self.heading = Label(size=tokens.PANE_TITLE, bold=True, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._left = QHBoxLayout()
        self._right = QHBoxLayout()
        for side in (self._left, self._right):
            side.setSpacing(8)
        row = QHBoxLayout()
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(self.heading)
        box.addLayout(self.body)
        box.addStretch(1)
        box.addLayout(row)

    def event(self, event: QEvent) -> bool:
        """Override QWidget::event: words that wrap need more height than the layout asks of a window by itself."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        room = self.screen().availableGeometry().height()
        needed = min(layout.totalHeightForWidth(self.width()), room)
        if self.height() < needed:
            self.resize(self.width(), needed)

    def set_heading(self, text: str) -> None:
        """Show the title inside, and as the name of the window."""
        self.heading.setText(text)
        self.setWindowTitle(text)

    def add_left(self, widget: QWidget) -> None:
        """Add a rare action."""
        self._left.addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        """Add an action at the right end."""
        self._right.addWidget(widget)
