"""The list of numbered questions: typed in place, dragged or moved by Alt+Up and Alt+Down, added by Ctrl+Shift+Q."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
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
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_Index = QModelIndex | QPersistentModelIndex


class _Editor(QWidget):
    """One or two lines to type in, over the text of a row. ``typed`` after each letter, ``done`` on the way out."""

    typed = Signal()
    done = Signal(bool)

    def __init__(self, letter: Letter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.before: tuple[str, ...] | None = None
        self._left = False
        # The names of the languages in themselves, the same in every interface.
        names = {"kk": ("Қазақша",), "ru": ("Русский",), "both": ("Қазақша", "Русский")}[letter]
        self.lines = [QLineEdit(self) for _ in names]
        for line, name in zip(self.lines, names, strict=True):
            line.setPlaceholderText(name if len(names) > 1 else "")
            line.setAccessibleName(name)
            line.textEdited.connect(self.typed)
            line.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(2)
        for line in self.lines:
            column.addWidget(line)
        self.setFocusProxy(self.lines[0])

    def texts(self) -> tuple[str, ...]:
        """Return what stands in the lines."""
        return tuple(line.text().strip() for line in self.lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: Qt looks after the keys of a single line only, and never after its focus."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            within = isinstance(now := QApplication.focusWidget(), QLineEdit) and now in self.lines
            kept = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
            if not within and event.reason() not in kept:
                self._leave(back=False)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event, watched):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, watched: QObject) -> bool:
        """Take a key pressed in a line. Tab goes from line to line and then out, like Enter."""
        key, at = event.key(), next((n for n, line in enumerate(self.lines) if line is watched), 0)
        step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(key), 0)
        if step and 0 <= at + step < len(self.lines):
            self.lines[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key == Qt.Key.Key_Escape:
            for line, text in zip(self.lines, self.before or (), strict=False):
                line.setText(text)
        entered = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~_KEYPAD
        if not step and not entered and key != Qt.Key.Key_Escape:
            return False
        self._leave(back=True)
        return True

    def _leave(self, *, back: bool) -> None:
        # Giving the focus back is leaving once more.
        if not self._left:
            self._left = True
            self.done.emit(back)


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
        made = _Editor(self._model.letter, parent)
        made.typed.connect(lambda: self.commitData.emit(made))
        made.done.connect(lambda back: self._done(made, back=back))
        return made

    def _done(self, editor: _Editor, *, back: bool) -> None:
        # The editor of a question that was taken away loses the focus last of all.
        if not any(self._view.indexWidget(self._model.index(n)) is editor for n in range(len(self._model.rows))):
            return
        self.commitData.emit(editor)
        if back:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Override QStyledItemDelegate::setEditorData."""
        if isinstance(editor, _Editor):
            row = self._model.rows[index.row()]
            texts = [row.kk, row.ru] if len(editor.lines) > 1 else [row.text(self._model.letter)]
            # What was just typed comes back from the model: a space at its end must stay.
            if editor.before is None:
                editor.before = tuple(texts)
            elif editor.texts() == tuple(texts):
                return
            for line, text in zip(editor.lines, texts, strict=True):
                line.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Override QStyledItemDelegate::setModelData."""
        if isinstance(editor, _Editor):
            texts = editor.texts()
            self._model.setData(index, texts if len(texts) > 1 else texts[0])

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Override QStyledItemDelegate::updateEditorGeometry."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(_TEXT - 8, 1, -_CROSS, -1))


class _View(QListView):
    removed = Signal(int)
    closed = Signal()

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

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Override QAbstractItemView::closeEditor: Qt also closes by itself when another row becomes current."""
        super().closeEditor(editor, hint)
        self.closed.emit()

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
        self.view.closed.connect(lambda: QTimer.singleShot(0, self, self._drop_empty))
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

    def _drop_empty(self) -> None:
        """Take away a question that was left without a word."""
        for at in range(len(self.model.rows) - 1, -1, -1):
            row = self.model.rows[at]
            typed = self.view.indexWidget(self.model.index(at)) is not None
            if not typed and not row.kk.strip() and not row.ru.strip():
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
