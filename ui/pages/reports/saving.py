"""An issued summary as a file or on paper: asks without blocking, writes off the user-interface thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs.saving_place import remember_place, saving_place

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.pages.reports.making import Made


class SummaryFiles(QObject):
    """``ask`` opens the file dialog; ``write`` is what it does with the answer. A preview is never written."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk

    def ask(self, made: Made | None) -> None:
        """Ask where to, then write."""
        if made is None or not made.kept:
            return
        first, last = made.span
        name = self.tr("Summary {first} to {last}").format(first=first.isoformat(), last=last.isoformat())
        place = saving_place(self._desk.remembered.settings, f"{name}.pdf")
        dialog = QFileDialog(self._page, self.tr("Save the summary"), place, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.write(made, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, made: Made, path: Path) -> None:
        """Write a summary to a file."""
        from deputy_desk.services.reports import write_summary

        summary = made.summary

        def done(_digest: str) -> None:
            remember_place(self._desk.remembered.settings, path)
            self._desk.shell.say(self.tr("Saved: {name}").format(name=path.name))

        self._desk.tasks.change(
            lambda: write_summary(summary, path),
            done,
            lambda error: self._desk.shell.tell_error(error, lambda: self.write(made, path)),
            self,
        )

    def print(self, made: Made | None) -> None:
        """Ask for a printer and print."""
        from ui.dialogs.printing import print_pdf

        if made is not None and made.kept:
            print_pdf(made.pdf, self._page)
