"""The dialogs of the office's own steps: an event (call, note, visit …) and an explanation given on the spot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from deputy_desk.domain.complaint import ActionKind, ExplanationWay
from deputy_desk.domain.people import Language
from deputy_desk.wording.complaint_labels import action_label, explanation_label
from ui.dialogs.form import Form
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import TextArea
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deputy_desk.domain.bodies import Body
    from deputy_desk.domain.complaint_file import ComplaintFile
    from deputy_desk.domain.office import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """An event as typed."""

    kind: ActionKind
    on: date
    text: str
    body_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """An explanation as typed."""

    on: date
    text: str
    card_id: str | None
    way: ExplanationWay
    language: Language


class EventForm(Form):
    """Gives back `Happened`."""

    def __init__(self, parent: QWidget | None, language: str, bodies: Sequence[Body], today: date) -> None:
        super().__init__(parent, language, width=520)
        self.set_heading(self.tr("What happened"))
        self.kind = Combo([Entry(one.value, action_label(one, language)) for one in ActionKind])
        self.kind.set_value(ActionKind.NOTE.value)
        self.kind.picked.connect(lambda _value: self._match())
        self.add_field("kind", self.tr("Kind"), self.kind)
        names = [(one.id, one.name_kk if language == "kk" else one.name_ru) for one in bodies if not one.retired]
        self.body_choice = Combo([Entry(*one) for one in names], placeholder=self.tr("Choose a body"), search=True)
        self._body = self.add_field("body_id", self.tr("To which body"), self.body_choice)
        self.text = TextArea(lines=4)
        self.add_field("text", self.tr("In short"), self.text)
        self.day = self.day_field(today)
        self.add_field("on", self.tr("Date"), self.day)
        self.finish_form()
        self._match()
        self.text.setFocus()

    def _match(self) -> None:
        self._body.setVisible(self.kind.value == ActionKind.REDIRECTED.value)

    def value(self) -> Happened:
        """Override Form.value."""
        kind = ActionKind(self.kind.value or ActionKind.NOTE)
        body = self.body_choice.value if kind is ActionKind.REDIRECTED else None
        return Happened(kind=kind, on=self.day.day, text=self.text.text, body_id=body)


class ExplainForm(Form):
    """Gives back `Explained`."""

    def __init__(
        self, parent: QWidget | None, language: str, file: ComplaintFile, cards: Sequence[Card], today: date
    ) -> None:
        super().__init__(parent, language, width=520)
        self.set_heading(self.tr("Explain on the spot"))
        titles = [Entry(one.id, one.title_kk if language == "kk" else one.title_ru) for one in cards]
        self.card = Combo(titles, placeholder=self.tr("Without a card, in own words"))
        self.add_field("card_id", self.tr("Card"), self.card).setVisible(bool(titles))
        self.text = TextArea(lines=5)
        self.add_field("text", self.tr("What was explained"), self.text)
        self.way = Segmented([Option(one.value, explanation_label(one, language)) for one in ExplanationWay])
        self.way.set_value(ExplanationWay.SAID.value)
        self.add_field("way", self.tr("How"), self.way)
        self.language_choice = Segmented([Option("kk", "Қазақша"), Option("ru", "Русский")])
        self.language_choice.set_value(file.complaint.language.value)
        self.add_field("language", self.tr("In which language"), self.language_choice)
        self.day = self.day_field(today)
        self.add_field("on", self.tr("Date"), self.day)
        self.finish_form()
        self.text.setFocus()

    def value(self) -> Explained:
        """Override Form.value."""
        return Explained(
            on=self.day.day,
            text=self.text.text,
            card_id=self.card.value,
            way=ExplanationWay(self.way.value or ExplanationWay.SAID),
            language=Language(self.language_choice.value or Language.RU),
        )
