"""When a reply came and under which numbers: fields for a new one, a line for one that is kept."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from deputy_desk.wording.dates import day_month, long_date, short_date
from ui import tokens
from ui.widgets.fields import DateField, FieldBox
from ui.widgets.label import Label
from ui.widgets.surface import Surface

if TYPE_CHECKING:
    from deputy_desk.domain.reply import Reply


def typed_day(text: str) -> date | None:
    """Read ``19.11.2026`` or ``19.11.26``. Raises ValueError for anything else that is not empty."""
    plain = text.strip()
    if not plain:
        return None
    form = "%d.%m.%Y" if len(plain) > len("19.11.26") else "%d.%m.%y"
    return datetime.strptime(plain, form).date()  # noqa: DTZ007 - a day of the calendar, not an instant


class Details(Surface):
    """``edited`` after something was typed, ``day_picked`` with the day of arrival."""

    edited = Signal()
    day_picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("content", "b", parent)
        self.received = DateField()
        self.incoming = QLineEdit()
        self.number = QLineEdit()
        self.day = QLineEdit()
        self._boxes = {
            "received_on": FieldBox(self.received),
            "incoming_number": FieldBox(self.incoming),
            "body_number": FieldBox(self.number),
            "body_day": FieldBox(self.day),
        }
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(24, 10, 24, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for n, box in enumerate(self._boxes.values()):
            grid.addWidget(box, n // 2, n % 2)
        grid.setColumnStretch(1, 1)
        kept = QWidget()
        self._line = Label(size=tokens.SMALL, tone="text2", wrap=True, selectable=True)
        column = QVBoxLayout(kept)
        column.setContentsMargins(24, 10, 24, 10)
        column.addWidget(self._line)
        self._fields, self._kept = fields, kept
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 1)
        stack.addWidget(fields)
        stack.addWidget(kept)
        for field in (self.received, self.number):
            field.setFixedWidth(140)
        self.received.picked.connect(self.day_picked)
        self.received.picked.connect(lambda _day: self.edited.emit())
        for line in (self.incoming, self.number, self.day):
            line.textEdited.connect(lambda _text: self.edited.emit())
        self.retranslate()

    def show_new(self, today: date) -> None:
        """Show empty fields."""
        self.received.set_day(today)
        for line in (self.incoming, self.number, self.day):
            line.clear()
        self.show_problem("", "")
        self._fields.show()
        self._kept.hide()

    def show_reply(self, reply: Reply, language: str) -> None:
        """Show under which day and numbers a reply is kept."""
        came = self.tr("Came on {day}").format(day=long_date(reply.received_on, language))
        parts = [came]
        if reply.body_number and reply.body_day:
            named = self.tr("№ {number} of {day}")
            parts.append(named.format(number=reply.body_number, day=short_date(reply.body_day)))
        elif reply.body_number:
            parts.append(f"№\u00a0{reply.body_number}")
        if reply.incoming_number:
            parts.append(self.tr("incoming № {number}").format(number=reply.incoming_number))
        if reply.entered_on != reply.received_on:
            parts.append(self.tr("entered on {day}").format(day=day_month(reply.entered_on, language)))
        self._line.setText(", ".join(parts))
        self._fields.hide()
        self._kept.show()

    def show_problem(self, field: str, sentence: str) -> bool:
        """Mark a field; an empty name takes every mark away. Returns False for a field that is not here."""
        if not field:
            for box in self._boxes.values():
                box.show_problem("")
            return True
        if field not in self._boxes:
            return False
        self._boxes[field].show_problem(sentence)
        self._boxes[field].field.setFocus()
        return True

    def retranslate(self) -> None:
        """Set the texts again."""
        names = {
            "received_on": self.tr("Came on"),
            "incoming_number": self.tr("Our incoming number"),
            "body_number": self.tr("Number of the body"),
            "body_day": self.tr("Its date"),
        }
        for field, name in names.items():
            self._boxes[field].set_label(name)
        self.day.setPlaceholderText(self.tr("dd.mm.yyyy"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
