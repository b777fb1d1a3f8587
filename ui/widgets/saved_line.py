"""The quiet line of an editor's header: «Черновик сохранён в 09:41», or that it is not saved yet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import tokens
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label


class SavedLine(QWidget):
    """Empty and hidden until something is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = IconLabel("content-save-check-outline", side=18)
        self._text = Label(size=tokens.SMALL, tone="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text.text()

    def show_saved(self, text: str) -> None:
        """Show words such as «Сохранено в 10:12»; empty hides the line."""
        self._text.setText(text)
        self.setVisible(bool(text))
