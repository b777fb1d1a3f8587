"""Finding a person while typing: a field and, under it, what the page found; Enter takes, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import tokens
from ui.icons import icon
from ui.theme import color
from ui.widgets.painting import box, draw_text, painter_of

PAUSE_MS: Final = 150
_FOUND: Final = Qt.ItemDataRole.UserRole + 1
_ROW: Final = 44


@dataclass(frozen=True, slots=True)
class Found:
    """One row of the list: what it stands for (any value), a name, a line under it."""

    value: object
    title: str
    under: str = ""


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Override QStyledItemDelegate::sizeHint."""
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate::paint."""
        area = QRectF(option.rect).adjusted(4, 1, -4, -1)
        found: Found = index.data(_FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            box(painter, area, tokens.RADIUS["control"], color("accent_tint"))
        words = QRectF(area.left() + 10, area.top() + 3, area.width() - 20, 20)
        if not found.under:
            words.moveTop(area.center().y() - 10)
        draw_text(painter, words, found.title)
        draw_text(painter, words.translated(0, 18), found.under, tint="text2", size=tokens.CAPTION)
        painter.restore()


class _Popup(QListView):
    """The list under the field, with an edge that parts it from the page."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QListView::paintEvent."""
        super().paintEvent(event)
        with painter_of(self.viewport()) as painter:
            painter.setPen(color("btn_border"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Override QListView::scrollContentsBy: the edge stays where it is."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()


class PersonPicker(QLineEdit):
    """``find`` is called with the typed text after a short pause and answers by calling ``show_found``.

    ``picked`` carries `Found.value`; ``typed`` the text when Enter is pressed while nothing is chosen (a new person).
    """

    picked = Signal(object)
    typed = Signal(str)

    def __init__(self, find: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self.addAction(icon("magnify"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(lambda _text: self._timer.start())
        self._model = QStandardItemModel(self)
        self.popup = _Popup(self)
        self.popup.setWindowFlags(Qt.WindowType.ToolTip)
        self.popup.setFrameShape(QFrame.Shape.NoFrame)
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.popup.setMouseTracking(True)
        self.popup.setModel(self._model)
        self.popup.setItemDelegate(_Delegate(self.popup))
        self.popup.clicked.connect(self._take)
        self.popup.hide()
        self.installEventFilter(self)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what was found for the text; nothing found closes the list."""
        self._model.clear()
        for entry in found:
            item = QStandardItem(entry.title)
            item.setData(entry, _FOUND)
            item.setData(f"{entry.title}, {entry.under}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if not found or not self.hasFocus():
            self.popup.hide()
            return
        rows = min(7, len(found))
        corner = self.mapToGlobal(QPoint(0, self.height() + 2))
        self.popup.setGeometry(corner.x(), corner.y(), self.width(), rows * _ROW + 4)
        self.popup.show()

    def _ask(self) -> None:
        text = self.text().strip()
        if text:
            self._find(text)
        else:
            self.popup.hide()

    def _take(self, index: QModelIndex) -> None:
        found: Found = index.data(_FOUND)
        self.popup.hide()
        self.picked.emit(found.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: the arrows walk the list while the caret stays in the field."""
        if event.type() == QEvent.Type.FocusOut:
            self.popup.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(Qt.Key(event.key())):
            return True
        elif (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.popup.isVisible()
        ):
            # While the list is open, Esc closes it and nothing else.
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            current = self.popup.currentIndex()
            if self.popup.isVisible() and current.isValid():
                self._take(current)
            elif self.text().strip():
                self.popup.hide()
                self.typed.emit(self.text().strip())
            return True
        if not self.popup.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self.popup.hide()
            return True
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            row = max(0, min(self._model.rowCount() - 1, self.popup.currentIndex().row() + step))
            self.popup.setCurrentIndex(self._model.index(row, 0))
            return True
        return False
