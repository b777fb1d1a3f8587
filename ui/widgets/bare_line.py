"""A line to type in without a frame or background: it lies inside a field that is painted by its owner."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QStyleFactory, QWidget


class BareLine(QLineEdit):
    """For `QComboBox.setLineEdit` and spin boxes; call ``setFrame(False)`` after handing it over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qlementine frames every line; Fusion obeys `setFrame`. One style each: PySide lets it die with its widget.
        style = QStyleFactory.create("Fusion")
        if style is not None:
            style.setParent(self)
            self.setStyle(style)
        self.setFrame(False)
        self.setBackgroundRole(QPalette.ColorRole.Base)
