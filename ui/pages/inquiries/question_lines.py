"""The questions of a letter in the pane, each with the grade of its answer as a word in its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import tokens
from ui.widgets.label import Label

_TONES = {"answered": "green", "partly": "amber", "evaded": "red", "not_answered": "red"}


class QuestionLines(QWidget):
    """As many rows as given: number, text, grade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show (text, word of the grade, grade) rows; a question without a grade has no word."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden first: the layout may still be about to show it, then as a window of its own.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for n, (text, word, grade) in enumerate(rows):
            self._grid.addWidget(Label(str(n + 1), size=tokens.SMALL, bold=True), n, 0, top)
            self._grid.addWidget(Label(text, size=tokens.SMALL, wrap=True, selectable=True), n, 1, top)
            if word:
                shown = Label(word, size=tokens.SMALL, bold=True, tone=_TONES[grade])
                self._grid.addWidget(shown, n, 2, top)
