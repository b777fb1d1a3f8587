"""How cells and the header of a table are painted: text, pill, date with days, and grey while a row is on its way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui import tokens
from ui.icons import paint_icon
from ui.tables.columns import Column
from ui.tables.paged_model import COLUMN_ROLE, ROW_ROLE
from ui.theme import color
from ui.widgets.painting import badge_width, box, draw_badge, draw_text, focus_ring, text_width

_PAD = 10
_EDGE = 24
_Index = QModelIndex | QPersistentModelIndex
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


def needed_width(column: Column[Any], title: str, rows: Sequence[Any], *, first: bool) -> int:
    """Return how wide a column must be for its title and these rows."""
    measure = badge_width if column.kind == "badge" else partial(text_width, size=tokens.SMALL, bold=column.bold)
    words = {column.text(row) for row in rows}
    widest = max((measure(word) for word in words if word), default=0.0)
    head = text_width(title, tokens.SMALL) + (16 if column.sort is not None else 0)
    return int(max(widest, head) + 0.999) + (_EDGE if first else _PAD) + _PAD


class CellDelegate(QStyledItemDelegate):
    """Paints every kind of column; a focused row wears the ring round its whole width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Override QStyledItemDelegate::sizeHint."""
        return QSize(60, tokens.HEIGHT["table_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Override QStyledItemDelegate::paint."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        column: Column[object] = index.data(COLUMN_ROLE)
        row = index.data(ROW_ROLE)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(rect, color("accent_tint"))
        elif self._hovered(option, index):
            painter.fillRect(rect, color("win"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("border"))
        first = rect.left() <= 1
        area = QRectF(rect).adjusted(_EDGE if first else _PAD, 0, -_PAD, 0)
        if row is None:
            wide = min(area.width(), 60.0)
            box(painter, QRectF(area.left(), area.center().y() - 4, wide, 8), 4, color("sunken"))
        else:
            self._cell(painter, area, column, row, selected=selected)
        self._ring(painter, option, index)
        painter.restore()

    @staticmethod
    def _cell(painter: QPainter, area: QRectF, column: Column[object], row: object, *, selected: bool) -> None:
        text = column.text(row)
        tone = column.tone(row) if column.tone is not None else "text"
        if column.kind == "badge":
            if text:
                draw_badge(
                    painter, QPointF(area.left(), area.center().y()), text, tone, room=area.width(), selected=selected
                )
            return
        size = tokens.SMALL
        if column.kind == "deadline":
            draw_text(painter, area, text, tint="text2", size=size)
            more = column.extra(row) if column.extra is not None else ""  # noqa: S610 - not a query
            strong = tone not in {"text", "text2", "text3"}
            rest = area.adjusted(text_width(text, size) + 7, 0, 6, 0)
            if text_width(more, size, bold=strong) > rest.width():
                # The number alone rather than a word cut short; the tip has it whole.
                more = more.split()[0]
            draw_text(painter, rest, more, tint=tone, size=size, bold=strong)
            return
        draw_text(painter, area, text, tint=tone, size=size, bold=column.bold, align=_ALIGN[column.align])

    @staticmethod
    def _hovered(option: QStyleOptionViewItem, index: _Index) -> bool:
        widget: QWidget | None = option.widget
        return getattr(widget, "hovered_row", -1) == index.row()

    @staticmethod
    def _ring(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view: QWidget | None = option.widget
        if not isinstance(view, QTableView) or not view.hasFocus() or view.currentIndex().row() != index.row():
            return
        rect: QRect = option.rect
        whole = QRectF(1, rect.top(), view.viewport().width() - 2, rect.height() - 1)
        painter.setClipRect(rect)
        focus_ring(painter, whole, tokens.RADIUS["kbd"])


class TableHeader(QHeaderView):
    """Quiet titles over a line; an arrow after the title of the sorted column.

    ``arranged`` is said after the person, not the program, moved or resized a column.
    """

    arranged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pulled = False
        self.sectionMoved.connect(self._pull)
        self.sectionResized.connect(self._pull)
        self.setFixedHeight(tokens.HEIGHT["table_header"])
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setSortIndicatorShown(False)

    def _pull(self) -> None:
        self._pulled = True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QHeaderView::mousePressEvent."""
        self._pulled = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QHeaderView::mouseReleaseEvent."""
        super().mouseReleaseEvent(event)
        if self._pulled:
            self.arranged.emit()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Override QHeaderView::paintSection."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, color("content"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("border"))
        model = self.model()
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        area = QRectF(rect).adjusted(_EDGE if rect.left() <= 1 else _PAD, 0, -_PAD, 0)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        right = bool(align & Qt.AlignmentFlag.AlignRight) if align is not None else False
        room = area.adjusted(0, 0, -16 if sorted_here else 0, 0)
        draw_text(painter, room, title, tint="text2", size=13, align=_ALIGN["right" if right else "left"])
        if sorted_here:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            left = room.right() if right else min(room.right(), room.left() + text_width(title, 13) + 3)
            arrow = QRectF(left, area.center().y() - 7, 14, 14)
            paint_icon(painter, arrow, "arrow-up" if up else "arrow-down", color("text2"))
        painter.restore()

    def paintEvent(self, event: object) -> None:
        """Override QHeaderView::paintEvent: the room after the last column carries the line as well."""
        super().paintEvent(event)  # type: ignore[arg-type]
        end = self.length() - self.offset()
        if end < self.viewport().width():
            painter = QPainter(self.viewport())
            painter.fillRect(end, 0, self.viewport().width() - end, self.height(), color("content"))
            painter.fillRect(end, self.height() - 1, self.viewport().width() - end, 1, color("border"))
            painter.end()
