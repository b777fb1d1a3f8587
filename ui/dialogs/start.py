"""What a new person sees first: open an office, or make one. It gives a request back and saves nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui import tokens
from ui.dialogs.frame import DialogFrame
from ui.language import NAMES
from ui.widgets.button import Button
from ui.widgets.fields import FieldBox
from ui.widgets.label import Label, rule
from ui.widgets.segmented import Option, Segmented


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOffice:
    """What was typed for a new office. ``password`` None: none wanted."""

    folder: Path
    deputy: str
    maslikhat: str
    district: str
    language: str
    password: str | None


class StartDialog(DialogFrame):
    """``made`` gets a `NewOffice`, ``opened`` a folder; the owner answers with ``accept`` or ``show_problem``."""

    def __init__(
        self,
        folder: Path,
        language: str,
        *,
        made: Callable[[NewOffice], None],
        opened: Callable[[Path], None],
        spoken: Callable[[str], None],
    ) -> None:
        super().__init__(width=560)
        self._made = made
        self._opened = opened
        self._hint = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.language = Segmented([Option(key, name) for key, name in NAMES.items()], small=True)
        self.language.set_value(language)
        self.language.changed.connect(spoken)
        self.deputy, self.maslikhat, self.district = QLineEdit(), QLineEdit(), QLineEdit()
        self.folder = QLineEdit(str(folder))
        self.password, self.again = QLineEdit(), QLineEdit()
        for secret in (self.password, self.again):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.boxes = {
            "deputy": FieldBox(self.deputy),
            "maslikhat": FieldBox(self.maslikhat),
            "district": FieldBox(self.district),
            "folder": FieldBox(self.folder),
            "password": FieldBox(self.password),
            "again": FieldBox(self.again),
        }
        self._trouble = Label(tone="red", wrap=True)
        self._trouble.hide()
        self._open = Button(icon="folder-open-outline")
        self._open.clicked.connect(self._pick)
        self._make = Button(kind="primary")
        self._make.clicked.connect(self._ask_to_make)
        self._make.setDefault(True)
        self._lay_out()
        self.retranslate()
        self.deputy.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self._hint)
        self.body.addWidget(self.language)
        for name in ("deputy", "maslikhat", "district", "folder"):
            self.body.addWidget(self.boxes[name])
        secrets = QHBoxLayout()
        secrets.setSpacing(12)
        secrets.addWidget(self.boxes["password"])
        secrets.addWidget(self.boxes["again"])
        self.body.addLayout(secrets)
        self._about_password = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.body.addWidget(self._about_password)
        self.body.addWidget(self._trouble)
        self.body.addWidget(rule())
        self.add_left(self._open)
        self.add_right(self._make)

    def show_problem(self, field: str, sentence: str) -> None:
        """Say what is wrong under the field ``field``, or at the foot of the form when there is no such field."""
        self._make.setEnabled(True)
        self._open.setEnabled(True)
        if field in self.boxes:
            self.boxes[field].show_problem(sentence)
            self.boxes[field].field.setFocus()
        else:
            self._trouble.setText(sentence)
            self._trouble.show()

    def _clear(self) -> None:
        self._trouble.hide()
        for box in self.boxes.values():
            box.show_problem("")

    def _pick(self) -> None:
        from ui.dialogs.folder import pick_folder

        pick_folder(self, self.tr("Folder of the office"), Path(self.folder.text()), self._open_folder)

    def _open_folder(self, folder: Path) -> None:
        self._clear()
        self._opened(folder)

    def _ask_to_make(self) -> None:
        self._clear()
        if self.password.text() != self.again.text():
            self.boxes["again"].show_problem(self.tr("The two passwords differ. Type the same one twice."))
            self.again.setFocus()
            return
        self._make.setEnabled(False)
        self._made(
            NewOffice(
                folder=Path(self.folder.text().strip()),
                deputy=self.deputy.text().strip(),
                maslikhat=self.maslikhat.text().strip(),
                district=self.district.text().strip(),
                language=self.language.value or "ru",
                password=self.password.text() or None,
            )
        )

    def retranslate(self) -> None:
        """Set the texts again."""
        self.set_heading(self.tr("A new office"))
        self._hint.setText(
            self.tr(
                "Everything stays on this computer. What you type here stands on the letterhead; "
                "you can change it later."
            )
        )
        self.boxes["deputy"].set_label(self.tr("Deputy: surname, name, patronymic"))
        self.boxes["maslikhat"].set_label(self.tr("Maslikhat"))
        self.boxes["district"].set_label(self.tr("Electoral district"))
        self.boxes["folder"].set_label(self.tr("Folder of the office"))
        self.boxes["password"].set_label(self.tr("Password, if you want one"))
        self.boxes["again"].set_label(self.tr("The same password again"))
        self._about_password.setText(
            self.tr(
                "The data is encrypted. Nobody can open the office without its password, so keep it in a safe place."
            )
        )
        self._open.setText(self.tr("Open another office"))
        self._make.setText(self.tr("Make the office"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_make"):
            self.retranslate()
        super().changeEvent(event)
