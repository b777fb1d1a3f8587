"""A line to type in without a frame or background: it lies inside a field that is painted by its owner."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QStyleFactory, QWidget


class BareLine(QLineEdit):
    """For `QComboBox.setLineEdit` and spin boxes; call ``setFrame(False)`` after handing it over.

    ``margins`` is where the line lies inside its owner. Qt lays it over the frame again after every choice, so the line
    itself keeps to its place.
    """

    def __init__(self, parent: QWidget, margins: tuple[int, int, int, int]) -> None:
        super().__init__(parent)
        self._margins = QMargins(*margins)
        # Qlementine frames every line; Fusion obeys `setFrame`. One style each: PySide lets it die with its widget.
        style = QStyleFactory.create("Fusion")
        if style is not None:
            style.setParent(self)
            self.setStyle(style)
        self.setFrame(False)
        # What the owner painted shows through, in both looks and when it is disabled.
        clear = QPalette(self.palette())
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        self.setAutoFillBackground(False)

    def place(self) -> None:
        """Take the place inside the owner."""
        owner = self.parentWidget()
        if owner is None or owner.width() <= self._margins.left() + self._margins.right():
            return
        wanted = owner.rect().marginsRemoved(self._margins)
        if self.geometry() != wanted:
            self.setGeometry(wanted)

    def event(self, event: QEvent) -> bool:
        """Override QObject::event."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self.place()
        return done
