"""The dialogs of what turns a letter: prolonged, passed on, settled, annulled. They give back what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from deputy_desk.domain.inquiry import DispatchWay
from deputy_desk.wording.inquiry_labels import way_label
from ui.dialogs.form import Form
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import DateField, TextArea
from ui.widgets.label import Label
from ui.widgets.segmented import Option, Segmented


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolonged:
    """An extension as typed."""

    until: date
    basis: str
    notified_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOn:
    """A redirect as typed."""

    body_id: str
    on: date
    way: DispatchWay


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A settlement without a letter as typed."""

    on: date
    way: str
    said_by: str
    citizen_agrees: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annulled:
    """An annulment as typed."""

    on: date
    reason: str


class ExtensionForm(Form):
    """Gives back `Prolonged`. ``due`` is the end of the term now."""

    def __init__(self, parent: QWidget | None, language: str, number: str, due: date, today: date) -> None:
        super().__init__(parent, language, width=460)
        self.set_heading(self.tr("The term of {number} is prolonged").format(number=number))
        self.until = DateField(due)
        self.add_field("until", self.tr("New day"), self.until)
        self.basis = QLineEdit()
        self.add_field("basis", self.tr("Reason the body names"), self.basis)
        self.notified = DateField(today)
        self.add_field("on", self.tr("The body told us on"), self.notified)
        note = self.tr("The first term stays in the reports beside the new one.")
        self.body.addWidget(Label(note, tone="text2", wrap=True))
        self.finish_form()
        self.until.setFocus()

    def value(self) -> Prolonged:
        """Override Form.value."""
        return Prolonged(until=self.until.day, basis=self.basis.text(), notified_on=self.notified.day)


class RedirectForm(Form):
    """Gives back `PassedOn`."""

    def __init__(
        self, parent: QWidget | None, language: str, number: str, bodies: Sequence[tuple[str, str]], today: date
    ) -> None:
        super().__init__(parent, language, width=520)
        self.set_heading(self.tr("{number} is passed on to another body").format(number=number))
        self.body_choice = Combo(
            [Entry(*one) for one in bodies], placeholder=self.tr("Type a part of the name"), search=True
        )
        self._body = self.add_field("body_id", self.tr("To which body"), self.body_choice)
        self.day = DateField(today)
        self.add_field("on", self.tr("Date"), self.day)
        self.way = Combo([Entry(one.value, way_label(one, language)) for one in DispatchWay])
        self.way.set_value(DispatchWay.EDMS.value)
        self.add_field("way", self.tr("How"), self.way)
        note = self.tr("The new body gets a term of its own; the citizen’s goes on.")
        self.body.addWidget(Label(note, tone="text2", wrap=True))
        self.finish_form()
        self.body_choice.setFocus()

    def submit(self) -> None:
        """Override Form.submit: without a body nothing is handed over."""
        if self.body_choice.value is None:
            self._body.show_problem(self.tr("Choose the body that has the letter now."))
            self.body_choice.setFocus()
            return
        super().submit()

    def value(self) -> PassedOn:
        """Override Form.value."""
        way = DispatchWay(self.way.value or DispatchWay.EDMS)
        return PassedOn(body_id=self.body_choice.value or "", on=self.day.day, way=way)


class SettledForm(Form):
    """Gives back `Settled`."""

    def __init__(self, parent: QWidget | None, language: str, number: str, today: date) -> None:
        super().__init__(parent, language, width=480)
        self.set_heading(self.tr("{number}: settled without a letter").format(number=number))
        self.said_by = QLineEdit()
        self.add_field("said_by", self.tr("Who said so"), self.said_by)
        self.way = QLineEdit()
        self.add_field("way", self.tr("How it was settled"), self.way)
        self.agrees = Segmented(
            [
                Option("yes", self.tr("Agrees")),
                Option("no", self.tr("Does not agree")),
                Option("unasked", self.tr("Not asked yet")),
            ]
        )
        self.agrees.set_value("unasked")
        self.add_field("citizen_agrees", self.tr("The citizen"), self.agrees)
        self.day = DateField(today)
        self.add_field("on", self.tr("Date"), self.day)
        self.finish_form()
        self.said_by.setFocus()

    def value(self) -> Settled:
        """Override Form.value."""
        agrees = {"yes": True, "no": False}.get(self.agrees.value or "")
        return Settled(on=self.day.day, way=self.way.text(), said_by=self.said_by.text(), citizen_agrees=agrees)


class AnnulForm(Form):
    """Gives back `Annulled`. The number stays taken."""

    def __init__(self, parent: QWidget | None, language: str, number: str, today: date) -> None:
        super().__init__(parent, language, width=480)
        self.set_heading(self.tr("Annul {number}").format(number=number))
        self.reason = TextArea(lines=3)
        self.add_field("reason", self.tr("Reason"), self.reason)
        self.day = DateField(today)
        self.add_field("on", self.tr("Date"), self.day)
        note = self.tr("The number stays taken, and the letter stays in the reports.")
        self.body.addWidget(Label(note, tone="text2", wrap=True))
        self.save.setText(self.tr("Annul"))
        self.finish_form()
        self.reason.setFocus()

    def value(self) -> Annulled:
        """Override Form.value."""
        return Annulled(on=self.day.day, reason=self.reason.text)
