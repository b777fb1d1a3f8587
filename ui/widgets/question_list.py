"""The list of numbered questions: typed in place, dragged or moved by Alt+Up and Alt+Down, added by Ctrl+Shift+Q."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QMouseEvent, QPainter, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import tokens
from ui.icons import paint_icon
from ui.theme import color
from ui.widgets.button import Button
from ui.widgets.label import rule
from ui.widgets.painting import draw_text, text_width
from ui.widgets.question_model import Letter, QuestionModel, QuestionRow
from ui.widgets.surface import Card

_TEXT: Final = 52
_CROSS: Final = 32
_ROW: Final = tokens.HEIGHT["question_row"]
_Index = QModelIndex | QPersistentModelIndex


class _Editor(QWidget):
    """One or two lines to type in, over the text of a row."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.lines = [QLineEdit(self) for _ in range(count)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(2)
        for line in self.lines:
            column.addWidget(line)
        self.setFocusProxy(self.lines[0])


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: _View, model: QuestionModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.missing = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Override QStyledItemDelegate::sizeHint."""
        return QSize(100, self._view.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Override QStyledItemDelegate::paint."""
        rect: QRect = option.rect
        state = option.state
        area = QRectF(rect)
        row = self._model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("accent_tint2"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("win"))
        if index.row():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, color("border"))
        grip = QRectF(area.left() + 5, area.center().y() - 8, 16, 16)
        paint_icon(painter, grip, "drag-vertical", color("text3"))
        draw_text(painter, area.adjusted(28, 0, 0, 0), str(index.row() + 1), bold=True)
        source = text_width(row.source, tokens.SMALL)
        right = area.right() - _CROSS
        side = QRectF(right - source - 2, area.top(), source + 2, area.height())
        draw_text(painter, side, row.source, tint="text2", size=tokens.SMALL)
        texts = (
            row.text(self._model.letter).split("\n") if self._model.letter == "both" else [row.text(self._model.letter)]
        )
        step = 24.0 if len(texts) > 1 else area.height()
        top = area.center().y() - step * len(texts) / 2
        for n, text in enumerate(texts):
            line = QRectF(area.left() + _TEXT, top + n * step, side.left() - area.left() - _TEXT - 12, step)
            draw_text(painter, line, text or self.missing, tint="text" if text else "red_text")
        paint_icon(painter, QRectF(self.cross(rect)), "close", color("text2"))
        painter.restore()

    @staticmethod
    def cross(rect: QRect) -> QRect:
        """Return where the x of a row is."""
        return QRect(rect.right() - 25, rect.center().y() - 8, 17, 17)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Override QStyledItemDelegate::createEditor."""
        return _Editor(2 if self._model.letter == "both" else 1, parent)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Override QStyledItemDelegate::setEditorData."""
        if isinstance(editor, _Editor):
            row = self._model.rows[index.row()]
            texts = [row.kk, row.ru] if len(editor.lines) > 1 else [row.text(self._model.letter)]
            for line, text in zip(editor.lines, texts, strict=True):
                line.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Override QStyledItemDelegate::setModelData."""
        if isinstance(editor, _Editor):
            texts = [line.text().strip() for line in editor.lines]
            self._model.setData(index, tuple(texts) if len(texts) > 1 else texts[0])

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Override QStyledItemDelegate::updateEditorGeometry."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(_TEXT - 8, 1, -_CROSS, -1))


class _View(QListView):
    removed = Signal(int)

    def __init__(self, model: QuestionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._questions = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.delegate = _Delegate(self, model)
        self.setItemDelegate(self.delegate)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QListView.EditTrigger.DoubleClicked | QListView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.activated.connect(self.edit)

    def row_height(self) -> int:
        """Return the height of a row: two texts need more."""
        return _ROW + 32 if self._questions.letter == "both" else _ROW

    def fit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(self.row_height() * len(self._questions.rows))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QAbstractItemView::mouseReleaseEvent: the x takes the question away."""
        at: QPoint = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and self.delegate.cross(self.visualRect(index)).adjusted(-4, -8, 4, 8).contains(at):
            self.removed.emit(index.row())
            return
        super().mouseReleaseEvent(event)


class QuestionList(Card):
    """``changed`` is said after the person added, typed, moved or took away a question."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.model = QuestionModel(self)
        self.view = _View(self.model, self)
        self._add = Button(kind="link", icon="plus", shortcut="Ctrl+Shift+Q")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(rule(self))
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(self._add_new)
        self.view.removed.connect(self.remove)
        for signal in (self.model.dataChanged, self.model.rowsMoved, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(lambda *_what: self._changed())
        for keys, slot in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=slot: self.move_current(step))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self.remove(self.view.currentIndex().row()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.view.fit()

    def set_questions(self, rows: Sequence[QuestionRow]) -> None:
        """Show these questions without telling anybody."""
        self.model.show(rows)
        self.view.fit()

    def questions(self) -> tuple[QuestionRow, ...]:
        """Return the questions in their order, as typed."""
        return tuple(self.model.rows)

    def set_letter(self, letter: Letter) -> None:
        """Show the texts for a letter in ``kk``, ``ru`` or ``both``."""
        self.model.show_letter(letter)
        self.view.fit()

    def add(self, row: QuestionRow | None = None) -> None:
        """Add a question at the end and, without a text, begin typing it."""
        index = self.model.add(row or QuestionRow())
        self.view.setCurrentIndex(index)
        if row is None:
            self.view.setFocus()
            self.view.edit(index)

    def _add_new(self) -> None:
        self.add()

    def remove(self, at: int) -> None:
        """Take a question away."""
        if 0 <= at < len(self.model.rows):
            self.model.take(at)

    def move_current(self, step: int) -> None:
        """Move the chosen question up (-1) or down (1)."""
        at = self.view.currentIndex().row()
        if at >= 0 and 0 <= at + step < len(self.model.rows):
            self.model.moveRows(QModelIndex(), at, 1, QModelIndex(), at + 2 if step > 0 else at - 1)
            self.view.setCurrentIndex(self.model.index(at + step))

    def _changed(self) -> None:
        self.view.fit()
        self.changed.emit()

    def retranslate(self) -> None:
        """Set the texts again."""
        self._add.setText(self.tr("Add a question"))
        self.view.setAccessibleName(self.tr("Questions"))
        self.view.delegate.missing = self.tr("not written in this language yet")

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
