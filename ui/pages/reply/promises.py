"""What the body promises and by when: a line and a day each. Shown for the grade «promise», or when added by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from deputy_desk.services.replies import NewPromise
from deputy_desk.wording.dates import short_date
from ui import tokens
from ui.icons import icon
from ui.widgets.button import Button
from ui.widgets.fields import DateField
from ui.widgets.label import Label
from ui.widgets.surface import Card

if TYPE_CHECKING:
    from deputy_desk.domain.reply import Promise


class PromiseRow(Card):
    """One promise that is being typed."""

    edited = Signal()
    removed = Signal()

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.text = QLineEdit()
        self.day = DateField(day)
        self.day.setFixedWidth(128)
        self._cross = Button(kind="quiet", icon="close", small=True)
        picture = Label()
        picture.setPixmap(icon("handshake-outline", "accent_text").pixmap(20, 20))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.day)
        row.addWidget(self._cross)
        self.text.textEdited.connect(lambda _text: self.edited.emit())
        self.day.picked.connect(lambda _day: self.edited.emit())
        self._cross.clicked.connect(self.removed)
        self.setFocusProxy(self.text)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.text.setPlaceholderText(self.tr("What is promised"))
        self.text.setAccessibleName(self.tr("What is promised"))
        self.day.setAccessibleName(self.tr("By which day"))
        self._cross.setToolTip(self.tr("Take away"))
        self._cross.setAccessibleName(self.tr("Take away"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class PromiseRows(QWidget):
    """``edited`` after the person typed, added or took away."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PromiseRow] = []
        self._day = date(2000, 1, 1)
        self._kept = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._problem = Label(size=tokens.SMALL, tone="red", wrap=True)
        self._problem.hide()
        self.add_button = Button(kind="link", icon="plus", small=True)
        self.add_button.clicked.connect(self._add_clicked)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._kept)
        self._column.addWidget(self._problem)
        self._column.addLayout(line)
        self.retranslate()

    def show_promises(self, kept: Sequence[Promise], day: date) -> None:
        """Show the promises that are kept already as words, and no rows; new rows begin with ``day``."""
        while self._rows:
            self._take(self._rows[-1])
        self._day = day
        self._kept.setText("\n".join(f"{short_date(one.due_on)}: {one.text}" for one in kept))
        self._kept.setVisible(bool(kept))
        self.show_problem("")

    def need_one(self) -> None:
        """Make sure there is a row to type in."""
        if not self._rows and self._kept.isHidden():
            self._put()

    def drop_empty(self) -> None:
        """Take rows away in which nothing was typed."""
        for row in list(self._rows):
            if not row.text.text().strip():
                self._take(row)

    def promises(self) -> tuple[NewPromise, ...]:
        """Return what was typed; empty rows are left out."""
        return tuple(
            NewPromise(text=row.text.text(), due_on=row.day.day) for row in self._rows if row.text.text().strip()
        )

    def show_problem(self, sentence: str) -> None:
        """Say what is missing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence and self._rows:
            self._rows[0].setFocus()

    def focus_row(self) -> bool:
        """Put the focus into the first row. Returns False when there is none."""
        if self._rows:
            self._rows[0].setFocus()
        return bool(self._rows)

    def add(self, text: str = "", day: date | None = None) -> None:
        """Add a row."""
        row = self._put()
        row.text.setText(text)
        if day is not None:
            row.day.set_day(day)

    def _add_clicked(self) -> None:
        self._put().setFocus()
        self.edited.emit()

    def _put(self) -> PromiseRow:
        row = PromiseRow(self._day, self)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows), row)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        return row

    def _remove(self, row: PromiseRow) -> None:
        self._take(row)
        self.edited.emit()

    def _take(self, row: PromiseRow) -> None:
        self._rows.remove(row)
        # Hidden first: the layout may still be about to show it, then as a window of its own.
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.add_button.setText(self.tr("Add a promise"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
