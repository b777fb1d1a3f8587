"""The dialogs that close a complaint and open it again. The gate is the domain's; here it is shown beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from deputy_desk.domain.complaint import Outcome
from deputy_desk.wording.complaint_labels import outcome_label
from ui import tokens
from ui.dialogs.form import Form
from ui.messages import sentence
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import TextArea
from ui.widgets.label import Label

if TYPE_CHECKING:
    from deputy_desk.domain.complaint_file import ComplaintFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A decision to close as typed."""

    outcome: Outcome
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """A decision to open again as typed."""

    on: date
    reason: str


def likely_outcome(file: ComplaintFile) -> Outcome | None:
    """Return the first outcome the gate lets through without a reason, None when the citizen said nothing yet."""
    return next((one for one in Outcome if not file.closing_problems(one, "")), None)


class ClosingForm(Form):
    """Gives back `Ended`. An outcome that the gate forbids says why at once."""

    def __init__(self, parent: QWidget | None, language: str, file: ComplaintFile, today: date) -> None:
        super().__init__(parent, language, width=520)
        self._file = file
        self.set_heading(self.tr("Close the complaint"))
        self.outcome = Combo(
            [Entry(one.value, outcome_label(one, language)) for one in Outcome],
            placeholder=self.tr("Choose what came of it"),
        )
        likely = likely_outcome(file)
        self.outcome.set_value(likely.value if likely else None)
        self._gate = self.add_field("outcome", self.tr("What came of it"), self.outcome)
        rule = self.tr("“Solved” needs the citizen's own word: record a contact with the citizen first.")
        self.body.addWidget(Label(rule, size=tokens.SMALL, tone="text2", wrap=True))
        self.reason = TextArea(lines=3)
        self.add_field("reason", self.tr("Reason, in words the citizen understands"), self.reason)
        self.day = self.day_field(today)
        self.add_field("on", self.tr("Date"), self.day)
        self.save.setText(self.tr("Close"))
        self.outcome.picked.connect(lambda _value: self._look())
        self.finish_form()
        self._look()
        self.outcome.setFocus()

    def _look(self) -> None:
        chosen = self.outcome.value
        found = self._file.closing_problems(Outcome(chosen), "-") if chosen else []
        self._gate.show_problem("\n".join(sentence(one, self.language) for one in found))
        self.save.setEnabled(bool(chosen) and not found)

    def clear_problems(self) -> None:
        """Override Form.clear_problems: the gate stays."""
        super().clear_problems()
        self._look()

    def value(self) -> Ended:
        """Override Form.value."""
        return Ended(outcome=Outcome(self.outcome.value or ""), on=self.day.day, reason=self.reason.text)


class ReopeningForm(Form):
    """Gives back `Reopened`."""

    def __init__(self, parent: QWidget | None, language: str, today: date) -> None:
        super().__init__(parent, language)
        self.set_heading(self.tr("Open the complaint again"))
        self.body.addWidget(
            Label(self.tr("The number and the first date stay."), size=tokens.SMALL, tone="text2", wrap=True)
        )
        self.reason = TextArea(lines=3)
        self.add_field("reason", self.tr("Why it is opened again"), self.reason)
        self.day = self.day_field(today)
        self.add_field("on", self.tr("Date"), self.day)
        self.save.setText(self.tr("Open again"))
        self.finish_form()
        self.reason.setFocus()

    def value(self) -> Reopened:
        """Override Form.value."""
        return Reopened(on=self.day.day, reason=self.reason.text)
