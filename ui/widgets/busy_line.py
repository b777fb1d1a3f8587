"""The thin moving line under the header while something takes longer than the eye likes to wait."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui import tokens
from ui.theme import color
from ui.widgets.painting import painter_of

_STEP_MS: Final = 40
_STEPS: Final = 50


class BusyLine(QProgressBar):
    """Lies over its parent, at the lower edge of the header."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, 0)
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        parent.installEventFilter(self)
        self.hide()

    def set_busy(self, busy: bool) -> None:
        """Show or hide the line."""
        self.setAccessibleName(self.tr("Working"))
        self.setVisible(busy)
        self.raise_()

    def _step(self) -> None:
        self._at = (self._at + 1) % _STEPS
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent."""
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        chunk = self.width() / 4
        left = (self.width() + chunk) * self._at / _STEPS - chunk
        with painter_of(self) as painter:
            painter.fillRect(QRectF(left, 0, chunk, self.height()), color("accent"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: follow the width of the parent."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(0, tokens.HEIGHT["header"] - 2, watched.width(), 3)
        return super().eventFilter(watched, event)
