"""Saving a letter as PDF or for Word: asks for a place without blocking, writes off the user-interface thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from deputy_desk.domain.numbers import inquiry_number
from ui.dialogs.saving_place import remember_place, saving_place

if TYPE_CHECKING:
    from deputy_desk.domain.inquiry import Inquiry
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.letters import LetterFile
    from ui.desk import Desk

Format = Literal["pdf", "docx"]
_FILTERS = {"pdf": "PDF (*.pdf)", "docx": "Word (*.docx)"}


class LetterFiles(QObject):
    """``keep`` opens the file dialog; ``write`` is what it does with the answer."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._office = cast("Office", desk.office)
        self.dialog: QFileDialog | None = None

    def keep(self, letter: Inquiry, kind: Format) -> None:
        """Ask where to, then write."""
        number = inquiry_number(letter.n, letter.series) if letter.n else self.tr("draft")
        name = self.tr("Inquiry {number}").format(number=number)
        place = saving_place(self._desk.remembered.settings, f"{name}.{kind}")
        dialog = QFileDialog(self._page, self.tr("Save the letter"), place, _FILTERS[kind])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.fileSelected.connect(lambda chosen: self.write(letter, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, letter: Inquiry, path: Path) -> None:
        """Write a letter; a draft gets its watermark."""
        from deputy_desk.services.letters import write_letter

        office, draft = self._office, letter.registered_on is None

        def done(made: LetterFile) -> None:
            remember_place(self._desk.remembered.settings, made.path)
            self._desk.shell.say(self.tr("Saved: {name}").format(name=made.path.name))

        self._desk.tasks.change(
            lambda: write_letter(office, letter.id, None, path, draft=draft),
            done,
            lambda error: self._desk.shell.tell_error(error, lambda: self.write(letter, path)),
            self,
        )
