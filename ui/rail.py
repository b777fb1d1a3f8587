"""The rail: the screens of the program with an icon, a name and a count. Narrow windows show the icons only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import tokens
from ui.desk import PageSpec
from ui.icons import paint_icon
from ui.theme import color
from ui.user_card import UserCard
from ui.widgets.label import rule
from ui.widgets.painting import box, draw_text, focus_ring
from ui.widgets.surface import Surface

KEY: Final = Qt.ItemDataRole.UserRole + 1
ICON: Final = Qt.ItemDataRole.UserRole + 2
COUNT: Final = Qt.ItemDataRole.UserRole + 3
BOTTOM_GROUP: Final = 9
_STEP: Final = tokens.HEIGHT["nav_item"] + 2
_GAP: Final = 19


class _RailDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Override QStyledItemDelegate::sizeHint."""
        del option
        return QSize(40, _STEP if index.data(KEY) else _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate::paint."""
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not index.data(KEY):
            painter.fillRect(QRectF(area.left() + 10, area.center().y(), area.width() - 20, 1), color("border"))
            painter.restore()
            return
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        item = area.adjusted(0, 1, 0, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            box(painter, item, tokens.RADIUS["nav_item"], color("accent_tint" if chosen else "hover"))
        tint = "accent_text" if chosen else "text2"
        side = tokens.ICON["nav"]
        left = item.center().x() - side / 2 if self.narrow else item.left() + 10
        paint_icon(painter, QRectF(left, item.center().y() - side / 2, side, side), index.data(ICON), color(tint))
        if not self.narrow:
            self._words(painter, item, index, tint, bold=chosen)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            focus_ring(painter, item, tokens.RADIUS["nav_item"])
        painter.restore()

    def _words(
        self, painter: QPainter, item: QRectF, index: QModelIndex | QPersistentModelIndex, tint: str, *, bold: bool
    ) -> None:
        count = index.data(COUNT)
        room = item.adjusted(40, 0, -10, 0)
        if count is not None:
            draw_text(
                painter, room, str(count), tint=tint, size=tokens.SMALL, bold=bold, align=Qt.AlignmentFlag.AlignRight
            )
            room = room.adjusted(0, 0, -8 - 8 * len(str(count)), 0)
        draw_text(painter, room, index.data(Qt.ItemDataRole.DisplayRole) or "", tint=tint, bold=bold)


class RailList(QListView):
    """One column of rail items; the separators cannot be selected."""

    chosen = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget) -> None:
        super().__init__(parent)
        self._specs = list(specs)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.delegate = _RailDelegate(self)
        self.setItemDelegate(self.delegate)
        self._model = QStandardItemModel(self)
        self._items: dict[str, QStandardItem] = {}
        group = specs[0].group if specs else 0
        for spec in specs:
            if spec.group != group:
                line = QStandardItem()
                line.setFlags(Qt.ItemFlag.NoItemFlags)
                self._model.appendRow(line)
                group = spec.group
            item = QStandardItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(spec.key, KEY)
            item.setData(spec.icon, ICON)
            self._items[spec.key] = item
            self._model.appendRow(item)
        self.setModel(self._model)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(KEY)))
        self.activated.connect(lambda index: self.chosen.emit(index.data(KEY)))
        self._quiet = False
        self.retranslate()

    def height_needed(self) -> int:
        """Return the height of all rows."""
        return sum(_STEP if self._model.item(row).data(KEY) else _GAP for row in range(self._model.rowCount()))

    def has(self, key: str) -> bool:
        """Return whether this list holds the screen ``key``."""
        return key in self._items

    def select(self, key: str | None) -> None:
        """Mark the item without telling anybody."""
        self._quiet = True
        if key is None:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(QModelIndex(), self.selectionModel().SelectionFlag.Clear)
        else:
            self.setCurrentIndex(self._items[key].index())
        self._quiet = False

    def set_count(self, key: str, count: int | None) -> None:
        """Show a count at the right of an item."""
        self._items[key].setData(count, COUNT)
        self._describe(key)

    def retranslate(self) -> None:
        """Set the names again."""
        for spec in self._specs:
            self._items[spec.key].setText(QCoreApplication.translate("Rail", spec.title))
            self._describe(spec.key)
        self.viewport().update()

    def _describe(self, key: str) -> None:
        item = self._items[key]
        count = item.data(COUNT)
        spoken = item.text() if count is None else f"{item.text()}, {count}"
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(item.text() if self.delegate.narrow else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QListView::focusInEvent: Qt makes an item current then, and Tab must open no screen."""
        before, self._quiet = self._quiet, True
        super().focusInEvent(event)
        self._quiet = before

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet and current.isValid() and current.data(KEY):
            self.chosen.emit(current.data(KEY))


class Rail(Surface):
    """All rail items and who works here. ``chosen`` carries the key of the screen."""

    chosen = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__("win", "r", parent)
        shown = [spec for spec in specs if spec.rail]
        self._top = RailList([spec for spec in shown if spec.group < BOTTOM_GROUP], self)
        self._bottom = RailList([spec for spec in shown if spec.group >= BOTTOM_GROUP], self)
        self._bottom.setFixedHeight(self._bottom.height_needed())
        self._bottom.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.user = UserCard(self)
        box_ = QVBoxLayout(self)
        box_.setContentsMargins(8, 11, 9, 8)
        box_.setSpacing(6)
        box_.addWidget(self._top, 1)
        box_.addWidget(self._bottom)
        box_.addWidget(rule(self))
        box_.addWidget(self.user)
        for part in (self._top, self._bottom):
            part.chosen.connect(self.chosen)
        self.set_narrow(narrow=False)
        self.retranslate()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons with names and counts."""
        self.setFixedWidth(tokens.WIDTH["rail_collapsed" if narrow else "rail"])
        self.user.set_narrow(narrow=narrow)
        for part in (self._top, self._bottom):
            part.delegate.narrow = narrow
            part.retranslate()

    def select(self, key: str | None) -> None:
        """Mark the screen shown now."""
        for part in (self._top, self._bottom):
            part.select(key if key is not None and part.has(key) else None)

    def set_count(self, key: str, count: int | None) -> None:
        """Show a count at the right of an item."""
        for part in (self._top, self._bottom):
            if part.has(key):
                part.set_count(key, count)

    def focus(self) -> None:
        """Put the focus on the chosen item."""
        chosen = self._bottom if self._bottom.currentIndex().isValid() else self._top
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._top.setAccessibleName(self.tr("Screens"))
        self._bottom.setAccessibleName(self.tr("Screens"))
        self._top.retranslate()
        self._bottom.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
