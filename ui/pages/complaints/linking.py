"""The dialog that puts complaints under a problem: one that is there, or a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from deputy_desk.wording.complaint_labels import complaints_counted
from ui.dialogs.form import Form
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import FieldBox
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from deputy_desk.services.choices import ProblemChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What was chosen: a problem, or the title of a new one."""

    problem_id: str | None
    title: str


class LinkingForm(Form):
    """Gives back `Linked`."""

    def __init__(
        self,
        parent: QWidget | None,
        language: str,
        problems: Sequence[ProblemChoice],
        complaints: int,
        *,
        title: str = "",
        chosen: str | None = None,
    ) -> None:
        super().__init__(parent, language, width=520)
        counted = complaints_counted(complaints, language)
        self.set_heading(self.tr("Link to a problem: {complaints}").format(complaints=counted))
        self.which = Segmented([Option("known", self.tr("One that is there")), Option("new", self.tr("New problem"))])
        self.which.setEnabled(bool(problems))
        self.body.addWidget(self.which)
        entries = [
            Entry(one.problem.id, f"{one.problem.title} ({complaints_counted(one.complaints, language)})")
            for one in problems
        ]
        self.problem = Combo(entries, placeholder=self.tr("Type a part of the title"), search=True)
        self.problem.set_value(chosen)
        self._known: FieldBox = self.add_field("problem_id", self.tr("Problem"), self.problem)
        self.title = QLineEdit(title)
        self._new: FieldBox = self.add_field("title", self.tr("What is the common cause"), self.title)
        self.which.changed.connect(self._match)
        self.which.set_value("known" if problems else "new")
        self.finish_form()
        self._match(self.which.value or "new")

    def _match(self, which: str) -> None:
        self._known.setVisible(which == "known")
        self._new.setVisible(which == "new")
        (self.problem if which == "known" else self.title).setFocus()

    def submit(self) -> None:
        """Override Form.submit: without a choice nothing is handed over."""
        if self.which.value == "known" and self.problem.value is None:
            self._known.show_problem(self.tr("Choose a problem, or make a new one."))
            self.problem.setFocus()
            return
        super().submit()

    def value(self) -> Linked:
        """Override Form.value."""
        known = self.which.value == "known"
        return Linked(problem_id=self.problem.value if known else None, title="" if known else self.title.text())
