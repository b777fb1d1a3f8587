"""A long list of two lines each: name and what stands under it, a value at the right. Only what is seen is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import tokens
from ui.icons import paint_icon
from ui.theme import color
from ui.widgets.painting import draw_text, focus_ring, text_width

_ROW: Final = 48
_EDGE: Final = 20
_INSIDE: Final = 8
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line. ``opens`` is kept for the caller; without it there is no arrow."""

    title: str
    under: str = ""
    value: str = ""
    opens: object = None
    faint: bool = False


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Override QAbstractListModel::rowCount."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override QAbstractListModel::data."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(one for one in (line.title, line.under) if one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(one for one in (line.title, line.value, line.under) if one)
        return None

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def __init__(self, view: QListView, lines: _Lines, edge: int) -> None:
        super().__init__(view)
        self._edge = edge
        self._lines = lines
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Override QStyledItemDelegate::sizeHint."""
        line = self._lines.lines[index.row()]
        return QSize(120, _ROW if line.under else 36)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Override QStyledItemDelegate::paint."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line = self._lines.lines[index.row()]
        area = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("win"))
        painter.fillRect(rect.left() + self._edge, rect.bottom(), rect.width() - 2 * self._edge, 1, color("border"))
        edge = max(self._edge, _INSIDE)
        right = area.right() - edge
        if line.opens is not None:
            paint_icon(painter, QRectF(right - 14, area.center().y() - 8, 16, 16), "chevron-right", color("text2"))
            right -= 22
        taken = 0.0
        if line.value:
            width = text_width(line.value, tokens.SMALL, bold=True) + 2
            # With two lines the value stands beside the second: Kazakh names need the whole of the first.
            high = QRectF(area.left(), area.top() + 24, area.width(), 18) if line.under else area
            place = QRectF(right - width, high.top(), width, high.height())
            tint = "text2" if line.faint else "text"
            draw_text(painter, place, line.value, tint=tint, size=tokens.SMALL, bold=True)
            taken = width + 10
        top = area.top() + (6 if line.under else 9)
        left = area.left() + edge
        beside = QRectF(left, top, right - left - taken, 18)
        words = QRectF(left, top, right - left, 18) if line.under else beside
        draw_text(painter, words, line.title, tint="text2" if line.faint else "text", size=tokens.SMALL)
        draw_text(painter, beside.translated(0, 18), line.under, tint="text2", size=tokens.CAPTION)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area.adjusted(2, 1, -2, -2), tokens.RADIUS["control"])
        painter.restore()


class LineList(QListView):
    """``opened`` carries `Line.opens` after Enter, or a click (``single``) or double click on a line."""

    opened = Signal(object)

    def __init__(self, *, single: bool = True, edge: int = _EDGE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self, self._lines, edge))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(False)
        self.viewport().setAutoFillBackground(False)
        (self.clicked if single else self.doubleClicked).connect(self._open)
        for keys in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._open(self.currentIndex()))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these, in this order."""
        self._lines.show(lines)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines.lines

    def fit(self) -> None:
        """Be as high as the lines: for short lists that stand among other things."""
        height = sum(self.sizeHintForRow(n) for n in range(len(self.lines)))
        self.setFixedHeight(height + 2)

    def go_to(self, at: int) -> None:
        """Make a line current and chosen."""
        self.setCurrentIndex(self._lines.index(at))

    def choose_none(self) -> None:
        """Make no line current."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def _open(self, index: QModelIndex) -> None:
        opens = self._lines.lines[index.row()].opens if index.isValid() else None
        if opens is not None:
            self.opened.emit(opens)
