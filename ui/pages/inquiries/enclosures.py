"""What goes with a letter: a line of text and a number of sheets each, in the letter's language or in both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from deputy_desk.services.drafts import DraftEnclosure
from ui.pages.inquiries.bilingual import Bilingual
from ui.widgets.button import Button
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.widgets.question_model import Letter

MOST_SHEETS = 999


class EnclosureRow(QWidget):
    """One enclosure."""

    edited = Signal()
    removed = Signal()

    def __init__(self, one: DraftEnclosure, letter: Letter, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = one.id
        self.text = Bilingual()
        self.text.set_texts(one.kk, one.ru)
        self.text.show_letter(letter)
        self.sheets = QSpinBox()
        self.sheets.setRange(0, MOST_SHEETS)
        self.sheets.setValue(one.sheets)
        self.sheets.setFixedWidth(72)
        self._unit = Label(tone="text2")
        self._cross = Button(kind="quiet", icon="close", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.sheets)
        row.addWidget(self._unit)
        row.addWidget(self._cross)
        self.text.edited.connect(self.edited)
        self.sheets.valueChanged.connect(lambda _value: self.edited.emit())
        self._cross.clicked.connect(self.removed)
        self.retranslate()

    def enclosure(self) -> DraftEnclosure:
        """Return it as typed."""
        return DraftEnclosure(id=self._id, kk=self.text.text("kk"), ru=self.text.text("ru"), sheets=self.sheets.value())

    def retranslate(self) -> None:
        """Set the texts again."""
        self._unit.setText(self.tr("sheets"))
        self.sheets.setAccessibleName(self.tr("Number of sheets"))
        self._cross.setToolTip(self.tr("Take away"))
        self._cross.setAccessibleName(self.tr("Take away"))
        self.text.set_name(self.tr("Enclosure in Kazakh"), self.tr("Enclosure in Russian"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class EnclosureList(QWidget):
    """``edited`` is said after the person typed, added or took away."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EnclosureRow] = []
        self._letter: Letter = "ru"
        self._add = Button(kind="link", icon="plus")
        self._add.clicked.connect(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self._add)
        line.addStretch(1)
        self._column.addLayout(line)
        self.retranslate()

    def show_enclosures(self, listed: Sequence[DraftEnclosure]) -> None:
        """Show these without telling anybody."""
        for row in self._rows:
            # Hidden first: the layout may still be about to show it, then as a window of its own.
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        for one in listed:
            self._put(one)

    def enclosures(self) -> tuple[DraftEnclosure, ...]:
        """Return them as typed."""
        return tuple(row.enclosure() for row in self._rows)

    def show_letter(self, letter: Letter) -> None:
        """Show the texts for another language of the letter."""
        self._letter = letter
        for row in self._rows:
            row.text.show_letter(letter)

    def add(self) -> None:
        """Add an empty line and begin typing it."""
        self._put(DraftEnclosure(sheets=1)).text.setFocus()

    def _put(self, one: DraftEnclosure) -> EnclosureRow:
        row = EnclosureRow(one, self._letter, self)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        return row

    def _remove(self, row: EnclosureRow) -> None:
        self._rows.remove(row)
        # Hidden first: the layout may still be about to show it, then as a window of its own.
        row.hide()
        row.setParent(None)
        row.deleteLater()
        self.edited.emit()

    def retranslate(self) -> None:
        """Set the texts again."""
        self._add.setText(self.tr("Add an enclosure"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
