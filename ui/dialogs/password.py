"""Asking for the password of an office. A wrong one is said under the field; what was typed stays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui import tokens
from ui.dialogs.frame import DialogFrame
from ui.widgets.button import Button
from ui.widgets.fields import FieldBox
from ui.widgets.label import Label


class PasswordDialog(DialogFrame):
    """``tried`` is called with the password; its owner answers with ``accept`` or ``show_problem``."""

    def __init__(self, name: str, tried: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=420)
        self._tried = tried
        self.set_heading(self.tr("Password of the office"))
        self.body.addWidget(Label(name, size=tokens.SMALL, tone="text2", wrap=True))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.box = FieldBox(self.field, self.tr("Password"))
        self.body.addWidget(self.box)
        seen = QCheckBox(self.tr("Show the password"))
        seen.toggled.connect(self._show)
        self.body.addWidget(seen)
        leave = Button(self.tr("Cancel"), kind="quiet")
        leave.clicked.connect(self.reject)
        self._enter = Button(self.tr("Open"), kind="primary")
        self._enter.clicked.connect(self._try)
        self._enter.setDefault(True)
        self.add_right(leave)
        self.add_right(self._enter)
        self.field.textEdited.connect(lambda _text: self.box.show_problem(""))
        self.field.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why it did not open, and let the person try again."""
        self.box.show_problem(sentence)
        self._enter.setEnabled(True)
        self.field.selectAll()
        self.field.setFocus()

    def _show(self, on: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _try(self) -> None:
        self._enter.setEnabled(False)
        self._tried(self.field.text())
