"""The slip of a complaint on the screen, ready to be printed or kept as a file. Nothing is written unless asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.dialogs.frame import DialogFrame
from ui.widgets.button import Button
from ui.widgets.pdf_view import PdfView
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from deputy_desk.domain.ids import Id
    from deputy_desk.services.desk import Desk as Office
    from ui.desk import Desk

_DPI = 300


def show_slip(desk: Desk, complaint_id: Id, parent: QWidget) -> SlipDialog:
    """Make the slip off the user-interface thread and show it."""
    dialog = SlipDialog(desk, complaint_id, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class SlipDialog(DialogFrame):
    """Two sizes: A6 with its stub cut off, A5 as a sheet."""

    def __init__(self, desk: Desk, complaint_id: Id, parent: QWidget) -> None:
        super().__init__(parent, width=560)
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._complaint = complaint_id
        self._bytes = b""
        self.set_heading(self.tr("Slip for the visitor"))
        self.size_choice = Segmented([Option("a6", "A6"), Option("a5", "A5")])
        self.size_choice.set_value("a6")
        self.size_choice.changed.connect(lambda _value: self._make())
        self.pages = PdfView()
        self.pages.setMinimumHeight(420)
        self.body.addWidget(self.size_choice)
        self.body.addWidget(self.pages, 1)
        self.keep = Button(self.tr("Save as a file…"), icon="content-save-outline")
        self.keep.clicked.connect(self._keep)
        self.close_button = Button(self.tr("Close"), kind="quiet")
        self.close_button.clicked.connect(self.reject)
        self.print_button = Button(self.tr("Print"), kind="primary", icon="printer-outline", shortcut="Ctrl+P")
        self.print_button.clicked.connect(self._ask_printer)
        self.add_left(self.keep)
        self.add_right(self.close_button)
        self.add_right(self.print_button)
        self._make()

    @property
    def _size(self) -> Literal["a6", "a5"]:
        return "a5" if self.size_choice.value == "a5" else "a6"

    def _make(self) -> None:
        from deputy_desk.services.slips import slip_pdf

        office, identity, size = self._office, self._complaint, self._size
        self.print_button.setEnabled(False)
        self.keep.setEnabled(False)
        self._desk.tasks.ask(lambda: slip_pdf(office, identity, size), self._show, self._desk.shell.tell_error, self)

    def _show(self, made: bytes) -> None:
        self._bytes = made
        self.pages.load(made)
        self.print_button.setEnabled(True)
        self.keep.setEnabled(True)

    def _keep(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the slip"), self.tr("slip.pdf"), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, name: str) -> None:
        from deputy_desk.services.slips import write_slip

        office, identity, size = self._office, self._complaint, self._size

        def done(_answer: object) -> None:
            self._desk.shell.say(self.tr("The slip is saved"))

        self._desk.tasks.change(
            lambda: write_slip(office, identity, Path(name), size), done, self._desk.shell.tell_error, self
        )

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print every page, as large as on paper."""
        document = QPdfDocument(self)
        buffer = QBuffer(self)
        buffer.setData(QByteArray(self._bytes))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        painter = QPainter(printer)
        for page in range(document.pageCount()):
            if page:
                printer.newPage()
            points = document.pagePointSize(page)
            pixels = QSize(round(points.width() / 72 * _DPI), round(points.height() / 72 * _DPI))
            ratio = printer.resolution() / 72
            area = QRectF(0, 0, points.width() * ratio, points.height() * ratio)
            painter.drawImage(area, document.render(page, pixels))
        painter.end()
        self.accept()
