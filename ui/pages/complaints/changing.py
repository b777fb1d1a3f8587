"""The dialogs that correct what was logged: a complaint and its applicant. They give back the changed record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from deputy_desk.domain.complaint import Channel, Urgency
from deputy_desk.domain.iin import mask_iin
from deputy_desk.domain.people import Language
from deputy_desk.domain.phone import format_phone
from deputy_desk.wording.complaint_labels import channel_label, urgency_label
from ui.dialogs.form import Form
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import DateField, TextArea
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from deputy_desk.domain.complaint import Complaint
    from deputy_desk.domain.people import Person
    from deputy_desk.services.complaint_view import PersonView
    from ui.pages.complaints.names import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """An applicant as typed."""

    person: Person
    phones: tuple[str, ...]


def _entries(ids: Iterable[str], name: Callable[[str], str]) -> list[Entry]:
    return [Entry(one, name(one)) for one in ids]


class ChangeForm(Form):
    """Gives back the `Complaint` with its fields as they stand in the form."""

    def __init__(self, parent: QWidget | None, names: Names, complaint: Complaint) -> None:
        super().__init__(parent, names.language, width=640)
        self._complaint = complaint
        language, choices = names.language, names.choices
        self.set_heading(self.tr("Correct the complaint"))
        self.text = TextArea(lines=5)
        self.text.set_text(complaint.text)
        self.add_field("text", self.tr("What happened, in the citizen's words"), self.text)
        self.translation = TextArea(lines=2)
        self.translation.set_text(complaint.translation)
        self.add_field("translation", self.tr("Translation, if one is needed"), self.translation)
        self.topic = Combo(_entries([one.id for one in choices.topics] if choices else (), names.topic), search=True)
        self.topic.set_value(complaint.topic_id)
        self.place = Combo(_entries([one.id for one in choices.places] if choices else (), names.place), search=True)
        self.place.set_value(complaint.place_id)
        self.add_row(("topic_id", self.tr("Topic"), self.topic), ("place_id", self.tr("Place"), self.place))
        self.channel = Combo([Entry(one.value, channel_label(one, language)) for one in Channel])
        self.channel.set_value(complaint.channel.value)
        self.external = QLineEdit(complaint.external_number)
        self.day = DateField(complaint.received_on)
        self.add_row(
            ("channel", self.tr("How it came"), self.channel),
            ("external_number", self.tr("Its number there"), self.external),
            ("received_on", self.tr("Date"), self.day),
        )
        self.handler = Combo(_entries([one.id for one in choices.users] if choices else (), names.user))
        self.handler.set_value(complaint.handler_id)
        self.urgency = Combo([Entry(one.value, urgency_label(one, language)) for one in Urgency])
        self.urgency.set_value(complaint.urgency.value)
        self.answer = Segmented([Option("kk", "Қаз"), Option("ru", "Рус")])
        self.answer.set_value(complaint.language.value)
        self.add_row(
            ("handler_id", self.tr("Who handles it"), self.handler),
            ("urgency", self.tr("Urgency"), self.urgency),
            ("language", self.tr("Language of the answer"), self.answer),
        )
        self.finish_form()
        self.text.setFocus()

    def value(self) -> Complaint:
        """Override Form.value."""
        return replace(
            self._complaint,
            text=self.text.text,
            translation=self.translation.text,
            topic_id=self.topic.value,
            place_id=self.place.value,
            channel=Channel(self.channel.value or Channel.OTHER),
            external_number=self.external.text().strip(),
            received_on=self.day.day,
            handler_id=self.handler.value,
            urgency=Urgency(self.urgency.value or Urgency.NORMAL),
            language=Language(self.answer.value or Language.RU),
        )


class PersonForm(Form):
    """Gives back `Corrected`. A phone taken out of its line is forgotten; the IIN is not shown, only replaced."""

    def __init__(self, parent: QWidget | None, names: Names, view: PersonView) -> None:
        super().__init__(parent, names.language, width=520)
        person = self._person = view.person
        self.set_heading(self.tr("Correct the applicant"))
        self.name = QLineEdit(person.name)
        self.add_field("person", self.tr("Surname, name, patronymic"), self.name)
        self.other = QLineEdit(person.name_other)
        self.add_field("name_other", self.tr("The same in the other language"), self.other)
        self.phones = QLineEdit(", ".join(format_phone(one) for one in view.phones))
        self.add_field("phones", self.tr("Phones, parted by commas"), self.phones)
        self.iin = QLineEdit()
        self.iin.setPlaceholderText(mask_iin(person.iin) if person.iin else "")
        self.add_field("iin", self.tr("IIN, twelve digits"), self.iin)
        self.address = QLineEdit(person.address)
        self.add_field("address", self.tr("Address"), self.address)
        self.finish_form()
        self.name.setFocus()

    def value(self) -> Corrected:
        """Override Form.value."""
        person = replace(
            self._person,
            name=self.name.text(),
            name_other=self.other.text(),
            iin=self.iin.text().strip() or self._person.iin,
            address=self.address.text().strip(),
        )
        typed = self.phones.text().replace(";", ",").split(",")
        return Corrected(person=person, phones=tuple(one.strip() for one in typed if one.strip()))
