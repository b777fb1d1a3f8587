"""Printing a PDF: the system's print dialog, then every page as large as on paper. It never blocks the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

_DPI: Final = 300


def print_pdf(pdf: bytes, parent: QWidget) -> None:
    """Ask for a printer, and print on it when the person agrees."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: draw_pages(pdf, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def draw_pages(pdf: bytes, printer: QPrinter) -> int:
    """Draw every page of ``pdf`` on ``printer`` in its own size; returns how many there were."""
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter(printer)
    # A printer draws from the edge of what it can print, not from the edge of the paper.
    ratio = printer.resolution() / 72
    corner = printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        points = document.pagePointSize(page)
        pixels = QSize(round(points.width() / 72 * _DPI), round(points.height() / 72 * _DPI))
        area = QRectF(-corner.x(), -corner.y(), points.width() * ratio, points.height() * ratio)
        painter.drawImage(area, document.render(page, pixels))
    painter.end()
    pages = document.pageCount()
    document.close()
    return pages
