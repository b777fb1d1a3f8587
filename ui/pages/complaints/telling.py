"""The dialog of an attempt to tell the citizen and ask: the only way a complaint becomes solved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from deputy_desk.domain.complaint import ContactWay, Verdict
from deputy_desk.domain.phone import format_phone
from deputy_desk.services.follow_up import NewFollowUp
from deputy_desk.wording.complaint_labels import contact_label, verdict_label
from ui import tokens
from ui.dialogs.form import Form
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import TextArea
from ui.widgets.label import Label
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.domain.complaint_file import ComplaintFile


class TellingForm(Form):
    """Gives back a `NewFollowUp`."""

    def __init__(
        self, parent: QWidget | None, language: str, file: ComplaintFile, phones: Sequence[str], today: date
    ) -> None:
        super().__init__(parent, language, width=520)
        self._file = file
        name = file.persons[0].name if file.persons else self.tr("Anonymous")
        self.set_heading(self.tr("Tell the citizen: {name}").format(name=name))
        numbers = Label(", ".join(format_phone(one) for one in phones), size=tokens.PANE_TITLE, selectable=True)
        numbers.setVisible(bool(phones))
        self.body.addWidget(numbers)
        self.way = Segmented([Option(one.value, contact_label(one, language)) for one in ContactWay])
        self.way.set_value((ContactWay.PHONE if phones else ContactWay.IN_PERSON).value)
        self.add_field("way", self.tr("How"), self.way)
        self.reached = Segmented([Option("yes", self.tr("Reached")), Option("no", self.tr("Not reached"))])
        self.reached.set_value("yes")
        self.reached.changed.connect(self._match)
        self.add_field("reached", self.tr("Result"), self.reached)
        self.told = TextArea(lines=2)
        self.add_field("told", self.tr("What was told"), self.told)
        entries = [Entry(one.value, verdict_label(one, language)) for one in Verdict]
        self.verdict = Combo(entries, placeholder=self.tr("Not said yet"))
        self.add_field("verdict", self.tr("The citizen says"), self.verdict)
        self.words = TextArea(lines=2)
        self.add_field("words", self.tr("In the citizen's own words"), self.words)
        self.higher = QCheckBox(self.tr("The citizen has written to a higher body as well"))
        self.body.addWidget(self.higher)
        self.day = self.day_field(today)
        self.add_field("on", self.tr("Date"), self.day)
        self.finish_form()
        self.told.setFocus()

    def _match(self, reached: str) -> None:
        there = reached == "yes"
        for field in (self.verdict, self.words, self.higher, self.told):
            field.setEnabled(there)
        if not there:
            self.verdict.set_value(None)

    def value(self) -> NewFollowUp:
        """Override Form.value."""
        there = self.reached.value == "yes"
        said = self.verdict.value
        return NewFollowUp(
            complaint_id=self._file.complaint.id,
            on=self.day.day,
            way=ContactWay(self.way.value or ContactWay.PHONE),
            reached=there,
            told=self.told.text if there else "",
            verdict=Verdict(said) if said else None,
            words=self.words.text if there else "",
            went_higher=(True if self.higher.isChecked() else None) if there else None,
        )
