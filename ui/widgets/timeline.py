"""What happened, latest first: a dot and a line, two lines of text. What is still to come has a hollow dot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import tokens
from ui.fonts import ui_font
from ui.theme import color
from ui.widgets.painting import focus_ring

DotTone = Literal["plain", "accent", "red", "green", "future"]
_LEFT: Final = 25
_WRAP: Final = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Moment:
    """One event: what, when and by whom, the tone of its dot, and what it opens (anything, or None)."""

    title: str
    under: str
    tone: DotTone = "plain"
    opens: object = None


class _MomentModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.moments: tuple[Moment, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Override QAbstractListModel::rowCount."""
        return 0 if parent.isValid() else len(self.moments)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override QAbstractListModel::data."""
        if not index.isValid():
            return None
        moment = self.moments[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return moment.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{moment.title}, {moment.under}"
        return None

    def show(self, moments: Sequence[Moment]) -> None:
        self.beginResetModel()
        self.moments = tuple(moments)
        self.endResetModel()


class _MomentDelegate(QStyledItemDelegate):
    def __init__(self, view: Timeline, model: _MomentModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def height(self, moment: Moment, width: int) -> int:
        """Return the height of a moment in a view of this width."""
        room = QRect(0, 0, max(40, width - _LEFT), 1000)
        title = QFontMetrics(ui_font(tokens.SMALL)).boundingRect(room, _WRAP, moment.title).height()
        under = QFontMetrics(ui_font(tokens.CAPTION)).boundingRect(room, _WRAP, moment.under).height()
        return max(18, title) + (max(16, under) if moment.under else 0) + 10

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Override QStyledItemDelegate::sizeHint."""
        width = self._view.viewport().width()
        return QSize(width, self.height(self._model.moments[index.row()], width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate::paint."""
        moment = self._model.moments[index.row()]
        rect: QRect = option.rect
        area = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(area.left() + 7, area.top() + 9)
        painter.setPen(QPen(color("border"), 1))
        if index.row() > 0:
            painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), middle.y() - 6))
        if index.row() < len(self._model.moments) - 1:
            painter.drawLine(QPointF(middle.x(), middle.y() + 6), QPointF(middle.x(), area.bottom()))
        if moment.tone == "future":
            painter.setPen(QPen(color("amber"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 3.7, 3.7)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color({"plain": "btn_border"}.get(moment.tone, moment.tone)))
            painter.drawEllipse(middle, 4.5, 4.5)
        words = rect.adjusted(_LEFT, 0, 0, 0)
        painter.setFont(ui_font(tokens.SMALL))
        painter.setPen(color("text"))
        painter.drawText(words, _WRAP, moment.title)
        bottom = QFontMetrics(ui_font(tokens.SMALL)).boundingRect(words, _WRAP, moment.title).bottom()
        painter.setFont(ui_font(tokens.CAPTION))
        painter.setPen(color("text2"))
        painter.drawText(QRect(words.left(), bottom + 1, words.width(), rect.bottom() - bottom), _WRAP, moment.under)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, area.adjusted(_LEFT - 5, -2, 0, -5), tokens.RADIUS["kbd"])
        painter.restore()


class Timeline(QListView):
    """As high as its moments; its scroll area scrolls, not itself. ``opened`` carries `Moment.opens`."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._moments = _MomentModel(self)
        self._painter = _MomentDelegate(self, self._moments)
        self.setModel(self._moments)
        self.setItemDelegate(self._painter)
        self.activated.connect(self._open)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these, in this order."""
        self._moments.show(moments)
        self._fit()

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What is shown."""
        return self._moments.moments

    def _open(self, index: QModelIndex) -> None:
        opens = self._moments.moments[index.row()].opens
        if opens is not None:
            self.opened.emit(opens)

    def _fit(self) -> None:
        width = self.viewport().width()
        self.setFixedHeight(sum(self._painter.height(moment, width) for moment in self.moments) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._fit()
