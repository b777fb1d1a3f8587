"""A box for «the body asks for more time»: ticked, it takes the new day and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.fields import DateField, FieldBox
from ui.widgets.label import Label
from ui.widgets.surface import Card

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.services.reply_entry import Prolonged


class ExtensionBox(Card):
    """``edited`` after something changed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.tick = QCheckBox()
        self.until = DateField()
        self._until = FieldBox(self.until)
        self.basis = QLineEdit()
        self._words = Label(size=tokens.SMALL, tone="text2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._until)
        row.addStretch(1)
        self._fields = QWidget()
        inside = QVBoxLayout(self._fields)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(row)
        inside.addWidget(self.basis)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.tick)
        column.addWidget(self._words)
        column.addWidget(self._fields)
        self._fields.hide()
        self.tick.toggled.connect(self._toggled)
        self.until.picked.connect(lambda _day: self.edited.emit())
        self.basis.textEdited.connect(lambda _text: self.edited.emit())
        self.retranslate()

    def show_due(self, due: date | None) -> None:
        """Begin anew; ``due`` is the end of the term now. Without a term nothing can be prolonged."""
        before = self.tick.blockSignals(True)
        self.tick.setChecked(False)
        self.tick.blockSignals(before)
        self._fields.hide()
        self._words.show()
        self.tick.setEnabled(due is not None)
        if due is not None:
            self.until.set_day(due)
        self.basis.clear()
        self.show_problem("")

    def value(self) -> Prolonged | None:
        """Return what was typed, None while it is not ticked."""
        from deputy_desk.services.reply_entry import Prolonged

        return Prolonged(until=self.until.day, basis=self.basis.text()) if self.tick.isChecked() else None

    def show_problem(self, sentence: str) -> None:
        """Mark the day."""
        self._until.show_problem(sentence)

    def _toggled(self, on: bool) -> None:
        self._fields.setVisible(on)
        self._words.setVisible(not on)
        if on:
            self.until.setFocus()
        self.edited.emit()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.tick.setText(self.tr("The body asks for more time"))
        self._words.setText(
            self.tr(
                "Tick it when the letter names a reason and a new day. The term moves; the report keeps both the first "
                "and the new one."
            )
        )
        self._until.set_label(self.tr("New day"))
        self.basis.setPlaceholderText(self.tr("Reason the body names"))
        self.basis.setAccessibleName(self.tr("Reason the body names"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
