"""Fields of a letter that are written once or twice: in the letter's language, or in both under each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui import tokens
from ui.widgets.fields import FieldBox, TextArea
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.widgets.question_model import Letter


class Bilingual(QWidget):
    """One line (``lines=1``) or an area for each language. Both texts are kept whichever is shown."""

    edited = Signal()

    def __init__(self, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._fields: dict[str, QLineEdit | TextArea] = {"kk": self._field(), "ru": self._field()}
        self._boxes = {language: FieldBox(field) for language, field in self._fields.items()}
        # Short names of the languages in themselves, the same in every interface.
        self._marks = {
            "kk": Label("қаз", size=tokens.CAPTION, tone="text2"),
            "ru": Label("рус", size=tokens.CAPTION, tone="text2"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, language in enumerate(("kk", "ru")):
            mark = self._marks[language]
            mark.setContentsMargins(0, 0 if lines == 1 else 8, 0, 0)
            middle = Qt.AlignmentFlag.AlignVCenter if lines == 1 else Qt.AlignmentFlag.AlignTop
            grid.addWidget(mark, row, 0, middle)
            grid.addWidget(self._boxes[language], row, 1)
        self.show_letter("ru")

    def _field(self) -> QLineEdit | TextArea:
        if self._lines == 1:
            line = QLineEdit()
            # The text stands under that of the lists above it.
            line.setTextMargins(4, 0, 4, 0)
            line.textEdited.connect(lambda _text: self.edited.emit())
            return line
        area = TextArea(lines=self._lines)
        area.setViewportMargins(4, 0, 4, 0)
        # A signal of a blocked widget goes nowhere, so texts set by the program say nothing.
        area.textChanged.connect(self.edited)
        return area

    def show_letter(self, letter: Letter) -> None:
        """Show the field of a language, or both with a mark before each."""
        for language in ("kk", "ru"):
            shown = letter in {language, "both"}
            self._boxes[language].setVisible(shown)
            self._marks[language].setVisible(shown and letter == "both")
        self.setFocusProxy(self._fields["ru" if letter == "ru" else "kk"])

    def set_texts(self, kk: str, ru: str) -> None:
        """Show both texts without telling anybody."""
        before = self.blockSignals(True)
        for language, text in (("kk", kk), ("ru", ru)):
            field = self._fields[language]
            if isinstance(field, TextArea):
                field.set_text(text)
            elif field.text() != text:
                field.setText(text)
        self.blockSignals(before)

    def text(self, language: str) -> str:
        """Return what is typed in a language."""
        field = self._fields[language]
        return field.text if isinstance(field, TextArea) else field.text()

    def set_name(self, kk: str, ru: str) -> None:
        """Name the fields for a screen reader."""
        self._fields["kk"].setAccessibleName(kk)
        self._fields["ru"].setAccessibleName(ru)

    def show_problem(self, language: str, sentence: str) -> None:
        """Mark the field of a language and say what is wrong."""
        self._boxes[language].show_problem(sentence)
        if sentence:
            self._fields[language].setFocus()
