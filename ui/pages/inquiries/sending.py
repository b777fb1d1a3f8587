"""The dialogs of a letter's way: sent, sent again, accepted by the body. They give back what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from deputy_desk.domain.inquiry import DispatchKind, DispatchWay
from deputy_desk.wording.inquiry_labels import sending_label, way_label
from ui.dialogs.form import Form
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import DateField
from ui.widgets.label import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A sending as typed."""

    on: date
    way: DispatchWay
    kind: DispatchKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The body's registration as typed."""

    on: date
    incoming_number: str


class SendingForm(Form):
    """Gives back `Sent`. ``again``: the letter went out before, so the reason decides about its term."""

    def __init__(self, parent: QWidget | None, language: str, number: str, today: date, *, again: bool) -> None:
        super().__init__(parent, language, width=460)
        self.set_heading(self.tr("Sending of {number}").format(number=number))
        kinds = (DispatchKind.LOST, DispatchKind.WRONG_ADDRESS) if again else (DispatchKind.FIRST,)
        self.kind = Combo([Entry(one.value, sending_label(one, language)) for one in kinds])
        self.kind.set_value(kinds[0].value)
        self.add_field("kind", self.tr("Why it is sent again"), self.kind).setVisible(again)
        self.day = DateField(today)
        self.add_field("on", self.tr("Date of sending"), self.day)
        self.way = Combo([Entry(one.value, way_label(one, language)) for one in DispatchWay])
        self.way.set_value(DispatchWay.EDMS.value)
        self.add_field("way", self.tr("How"), self.way)
        self.finish_form()
        self.day.setFocus()

    def value(self) -> Sent:
        """Override Form.value."""
        return Sent(
            on=self.day.day,
            way=DispatchWay(self.way.value or DispatchWay.POST),
            kind=DispatchKind(self.kind.value or DispatchKind.FIRST),
        )


class AcceptedForm(Form):
    """Gives back `Accepted`: from that day the term counts."""

    def __init__(self, parent: QWidget | None, language: str, number: str, today: date) -> None:
        super().__init__(parent, language, width=460)
        self.set_heading(self.tr("{number} is accepted by the body").format(number=number))
        self.day = DateField(today)
        self.add_field("on", self.tr("Date of registration by the body"), self.day)
        self.incoming = QLineEdit()
        self.add_field("incoming_number", self.tr("Its incoming number"), self.incoming)
        self.body.addWidget(Label(self.tr("The term counts from this day."), tone="text2", wrap=True))
        self.finish_form()
        self.day.setFocus()

    def value(self) -> Accepted:
        """Override Form.value."""
        return Accepted(on=self.day.day, incoming_number=self.incoming.text())
