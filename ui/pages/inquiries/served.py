"""Whom a letter serves: a pill for each complaint, and a field to add one by its number or words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deputy_desk.domain.numbers import complaint_number
from ui.pages.inquiries.tag import Tag
from ui.widgets.combo import Combo, Entry
from ui.widgets.flow import Flow

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.domain.ids import Id
    from deputy_desk.services.inquiry_view import ServedChoices
    from deputy_desk.services.lists import ComplaintLine

SHOWN = 8


class ServedBox(QWidget):
    """``edited`` after the person added or took away; ``opened`` carries the id of a complaint."""

    edited = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ComplaintLine] = []
        self._offered: tuple[ComplaintLine, ...] = ()
        self._year = 0
        self._whole = False
        inside = QWidget()
        self._flow = Flow(inside, gap=6)
        self._inside = inside
        self.add = Combo(search=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(inside)
        column.addWidget(self.add)
        self.add.picked.connect(self._picked)
        self.retranslate()

    def show_served(self, found: ServedChoices, today: date) -> None:
        """Show whom the letter serves and offer the others, without telling anybody."""
        self._lines = list(found.served)
        self._offered = found.offered
        self._year = today.year
        self._whole = False
        self._fill()

    @property
    def ids(self) -> tuple[Id, ...]:
        """The complaints served."""
        return tuple(one.id for one in self._lines)

    def _number(self, line: ComplaintLine) -> str:
        return f"№\u00a0{complaint_number(line.n, line.series, line.year, self._year)}"

    def _fill(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden first: the layout may still be about to show it, then as a window of its own.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        shown = self._lines if self._whole or len(self._lines) <= SHOWN + 1 else self._lines[:SHOWN]
        for line in shown:
            tip = f"{line.person}: {line.line}" if line.person else line.line
            tag = Tag(self._number(line), "inbox-outline", tip=tip)
            tag.clicked.connect(lambda line=line: self.opened.emit(line.id))
            tag.removed.connect(lambda line=line: self._remove(line))
            self._flow.addWidget(tag)
        if len(shown) < len(self._lines):
            more = Tag(self.tr("and {n} more").format(n=len(self._lines) - len(shown)), "dots-horizontal", fixed=True)
            more.clicked.connect(self._show_all)
            self._flow.addWidget(more)
        self._inside.setVisible(bool(self._lines))
        self._inside.updateGeometry()
        taken = {one.id for one in self._lines}
        entries = [
            Entry(one.id, f"{self._number(one)} {one.line[:80]}") for one in self._offered if one.id not in taken
        ]
        self.add.set_entries(entries)
        self.add.set_value(None)

    def _show_all(self) -> None:
        self._whole = True
        self._fill()

    def _remove(self, line: ComplaintLine) -> None:
        self._lines.remove(line)
        self._fill()
        self.edited.emit()

    def _picked(self, value: object) -> None:
        found = next((one for one in self._offered if one.id == value), None)
        if found is not None and found not in self._lines:
            self._lines.append(found)
            self._fill()
            self.edited.emit()

    def retranslate(self) -> None:
        """Set the texts again."""
        self.add.set_placeholder(self.tr("Add a complaint: number or words"))
        self.add.setAccessibleName(self.tr("Add a complaint"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
