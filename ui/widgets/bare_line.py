"""A line to type in without a frame or background: it lies inside a field that is painted by its owner."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyleFactory, QToolTip, QWidget

from ui.widgets.painting import painter_of

_INSIDE = 2
"""What Qt leaves free at both ends of a line."""


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

    def _cut(self) -> bool:
        """Whether the text is longer than the line while nobody types in it."""
        return not self.hasFocus() and self.fontMetrics().horizontalAdvance(self.text()) > self.width() - 2 * _INSIDE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QLineEdit::paintEvent: a long text ends in an ellipsis instead of in the middle of a letter."""
        if not self._cut():
            super().paintEvent(event)
            return
        with painter_of(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            place = self.rect().adjusted(_INSIDE, 0, -_INSIDE, 0)
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def event(self, event: QEvent) -> bool:
        """Override QObject::event: the tooltip of a text that is cut is the whole of it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._cut():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        done = super().event(event)
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self.place()
        return done
