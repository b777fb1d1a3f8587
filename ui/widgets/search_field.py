"""The search field of a header: a magnifier, the text, and the key cap that tells how to get there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import tokens
from ui.icons import icon
from ui.widgets.painting import cap_width, draw_cap, painter_of

PAUSE_MS: Final = 250


class SearchField(QLineEdit):
    """Says ``query_changed`` a quarter of a second after the last key, or at once on Enter.

    ``left`` is said when the person goes on to what was found: Enter, Down, or Esc in an empty field (in a full one it
    empties it).
    """

    query_changed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, keys: str = "Ctrl+K") -> None:
        super().__init__(parent)
        self._keys = keys
        self._said = ""
        self.setFixedWidth(tokens.WIDTH["search"])
        self.addAction(icon("magnify"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._say)
        self.textChanged.connect(lambda _text: self._timer.start())
        self.textChanged.connect(self._show_clear)
        self.returnPressed.connect(self._go)

    def _show_clear(self, text: str) -> None:
        self.setClearButtonEnabled(bool(text))

    def _say(self) -> None:
        self._timer.stop()
        query = self.text().strip()
        if query != self._said:
            self._said = query
            self.query_changed.emit(query)

    def _go(self) -> None:
        self._say()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Override QObject::event: Esc is this field's while it has the focus, not the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit::keyPressEvent."""
        if event.key() == Qt.Key.Key_Down:
            self._go()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._say()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QLineEdit::paintEvent: add the key cap while there is room for it."""
        super().paintEvent(event)
        if self.text() or self.hasFocus() or self.width() < cap_width(self._keys) + 120:
            return
        with painter_of(self) as painter:
            draw_cap(painter, QPointF(self.width() - 9, self.height() / 2), self._keys)
