"""The base of small dialogs with fields. They take a record and give back what was typed; they never save."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.frame import DialogFrame
from ui.messages import sentence
from ui.widgets.button import Button
from ui.widgets.fields import DateField, FieldBox
from ui.widgets.label import Label

if TYPE_CHECKING:
    from deputy_desk.errors import DeskError, Problem


class Form(DialogFrame):
    """``submitted`` carries the value; the page saves it and then calls ``accept``, or ``show_error`` and all stays."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None, language: str, *, width: int = 480) -> None:
        super().__init__(parent, width=width)
        self.language = language
        self._boxes: dict[str, FieldBox] = {}
        self._error = Label(tone="red", wrap=True)
        self._error.hide()
        self._cancel = Button(self.tr("Cancel"), kind="quiet")
        self._cancel.clicked.connect(self.reject)
        self.save = Button(self.tr("Save"), kind="primary", shortcut="Ctrl+Return")
        self.save.clicked.connect(self.submit)
        self.add_right(self._cancel)
        self.add_right(self.save)
        also = QShortcut(QKeySequence("Ctrl+S"), self)
        also.activated.connect(self.submit)

    def add_field(self, name: str, label: str, field: QWidget) -> FieldBox:
        """Add a field under its label. ``name`` is the field of the problems that concern it."""
        box = FieldBox(field, label)
        self._boxes[name] = box
        self.body.addWidget(box)
        return box

    def add_row(self, *fields: tuple[str, str, QWidget]) -> None:
        """Add several fields beside one another: name, label and field of each."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, label, field in fields:
            self._boxes[name] = FieldBox(field, label)
            row.addWidget(self._boxes[name], 1)
        self.body.addLayout(row)

    def finish_form(self) -> None:
        """Put the place for errors without a field at the end."""
        self.body.addWidget(self._error)

    def value(self) -> object:
        """Return what was typed."""
        raise NotImplementedError

    def submit(self) -> None:
        """Hand the value to the page, once."""
        if self.save.isEnabled():
            self.clear_problems()
            self.save.setEnabled(False)
            self.submitted.emit(self.value())

    def clear_problems(self) -> None:
        """Take every mark away."""
        self._error.hide()
        for box in self._boxes.values():
            box.show_problem("")

    def show_error(self, error: DeskError) -> None:
        """Mark the fields that were refused and keep what was typed."""
        from deputy_desk.errors import InputError

        self.save.setEnabled(True)
        rest = [] if isinstance(error, InputError) else [sentence(error, self.language)]
        marked: list[FieldBox] = []
        problems: Sequence[Problem] = error.problems if isinstance(error, InputError) else ()
        for problem in problems:
            box = self._boxes.get(problem.field)
            if box is None:
                rest.append(sentence(problem, self.language))
            else:
                box.show_problem(sentence(problem, self.language))
                marked.append(box)
        if marked:
            marked[0].field.setFocus()
        self._error.setText("\n".join(rest))
        self._error.setVisible(bool(rest))

    def day_field(self, today: date) -> DateField:
        """Return a date field that shows today."""
        return DateField(today)
