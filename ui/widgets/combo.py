"""A list to pick one entry from: closed a plain white field, open a list; long lists are searched by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from ui import tokens
from ui.icons import icon, paint_icon
from ui.theme import color, own_focus_ring
from ui.widgets.bare_line import BareLine
from ui.widgets.painting import box, draw_text, focus_ring, painter_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: what it stands for, its text, an icon."""

    value: str
    text: str
    icon: str | None = None


class Combo(QComboBox):
    """``picked`` carries the value the person picked, ``None`` for the placeholder.

    With ``search`` the person types a part of any word; only entries of the list are accepted.
    """

    picked = Signal(object)

    def __init__(
        self,
        entries: Sequence[Entry] = (),
        *,
        placeholder: str = "",
        search: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._icons: list[str | None] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(14)
        if search:
            self.setLineEdit(BareLine(self, (10, 3, 32, 3)))
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = QCompleter(self.model(), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.activated.connect(self._completed)
            self.setCompleter(completer)
            line = self.lineEdit()
            if line is not None:
                line.editingFinished.connect(self._settle)
        self.activated.connect(lambda _row: self._begin())
        self.activated.connect(lambda _row: self.picked.emit(self.value))
        self.set_placeholder(placeholder)
        self.set_entries(entries)
        own_focus_ring(self)

    def set_placeholder(self, text: str) -> None:
        """Say what to do while nothing is picked."""
        self.setPlaceholderText(text)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(text)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; what was picked stays picked if it is still there."""
        kept = self.value
        before = self.blockSignals(True)
        self.clear()
        self._icons = []
        for entry in entries:
            if entry.icon is None:
                self.addItem(entry.text, entry.value)
            else:
                self.addItem(icon(entry.icon), entry.text, entry.value)
            self._icons.append(entry.icon)
        self.blockSignals(before)
        self.set_value(kept)

    @property
    def value(self) -> str | None:
        """What is picked, or None."""
        found = self.currentData()
        return None if found is None else str(found)

    def set_value(self, value: str | None) -> None:
        """Pick without telling anybody. A value that is not in the list picks nothing."""
        before = self.blockSignals(True)
        self.setCurrentIndex(-1 if value is None else self.findData(value))
        if self._search and self.currentIndex() < 0:
            self.setEditText("")
        self.blockSignals(before)
        self._begin()
        self.update()

    def _begin(self) -> None:
        """Show a long entry from its beginning, and whole in the tip."""
        self.setToolTip(self.currentText() if self.currentIndex() >= 0 else "")
        line = self.lineEdit()
        if line is not None and not line.hasFocus():
            line.setCursorPosition(0)

    def _completed(self, text: str) -> None:
        row = self.findText(text, Qt.MatchFlag.MatchExactly)
        if row >= 0:
            self.setCurrentIndex(row)
            self._begin()
            self.picked.emit(self.value)

    def _settle(self) -> None:
        """Leave the field with an entry of the list or with none."""
        typed = self.currentText().strip()
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        was = self.value
        if not typed:
            self.set_value(None)
        elif row >= 0:
            self.setCurrentIndex(row)
        else:
            self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")
        self._begin()
        if self.value != was:
            self.picked.emit(self.value)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(super().sizeHint().width(), tokens.HEIGHT["control"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QComboBox::resizeEvent: the text lies inside the painted field."""
        super().resizeEvent(event)
        line = self.lineEdit()
        if isinstance(line, BareLine):
            line.place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget::focusInEvent."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QComboBox::paintEvent: a plain field with a chevron, the same whether it is typed in or not."""
        area = QRectF(self.rect())
        row = self.currentIndex()
        with painter_of(self) as painter:
            fill, edge = ("surface", "input_border") if self.isEnabled() else ("content", "border")
            box(painter, area, tokens.RADIUS["control"], color(fill), color(edge))
            chevron = QRectF(area.right() - 28, area.center().y() - 9, 18, 18)
            paint_icon(painter, chevron, "chevron-down", color("text2"))
            if self.hasFocus():
                focus_ring(painter, area, tokens.RADIUS["control"])
            if self._search:
                return
            words = area.adjusted(12, 0, -32, 0)
            name = self._icons[row] if 0 <= row < len(self._icons) else None
            if name is not None:
                paint_icon(painter, QRectF(11, area.center().y() - 9, 18, 18), name, color("text"))
                words = words.adjusted(26, 0, 0, 0)
            shown = self.currentText() if row >= 0 else self.placeholderText()
            tint = "text" if row >= 0 and self.isEnabled() else "text3"
            draw_text(painter, words, shown, tint=tint)
