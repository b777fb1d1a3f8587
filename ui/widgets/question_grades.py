"""Each question of an inquiry with the grade of its answer: 1 to 4 answer the question and move on to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.digit_keys import digit_keys
from ui.widgets.label import Label, rule
from ui.widgets.segmented import Option, Segmented
from ui.widgets.surface import Card


class _QuestionBox(QWidget):
    """One question with its four segments."""

    def __init__(self, n: int, text: str, options: Sequence[Option], parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = Segmented(options, small=True, stretch=True)
        self.choice.setAccessibleName(f"{n}. {text}")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(str(n), bold=True), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(text, wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.choice)
        self.setFocusProxy(self.choice)


class QuestionGrades(Card):
    """``changed`` carries (question from 0, grade). ``finished`` is said when the last one was answered."""

    changed = Signal(int, str)
    finished = Signal()

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._options = tuple(options)
        self._boxes: list[_QuestionBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        for n, option in enumerate(self._options, start=1):
            shortcut = QShortcut(self)
            shortcut.setKeys(digit_keys(str(n)))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda value=option.value: self.answer(value))

    def show_questions(self, texts: Sequence[str], grades: Sequence[str | None] = ()) -> None:
        """Show the questions with the grades they have."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden first: the layout may still be about to show it, then as a window of its own.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._boxes = []
        for n, text in enumerate(texts):
            if n:
                self._column.addWidget(rule())
            box = _QuestionBox(n + 1, text, self._options, self)
            if n < len(grades):
                box.choice.set_value(grades[n])
            box.choice.changed.connect(lambda value, at=n: self.changed.emit(at, value))
            self._boxes.append(box)
            self._column.addWidget(box)
        if self._boxes:
            self.setFocusProxy(self._boxes[0])
        self.setMinimumHeight(len(texts) * (tokens.HEIGHT["segmented_small"] + 40))

    @property
    def grades(self) -> tuple[str | None, ...]:
        """The grade of each question, None where there is none yet."""
        return tuple(box.choice.value for box in self._boxes)

    def answer(self, value: str) -> None:
        """Grade the question that has the focus and go on to the next."""
        at = next((n for n, box in enumerate(self._boxes) if _holds_focus(box)), None)
        if at is None:
            return
        self._boxes[at].choice.choose(value)
        if at + 1 < len(self._boxes):
            self._boxes[at + 1].choice.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()

    def set_options(self, texts: dict[str, str]) -> None:
        """Set the texts of the grades again."""
        for box in self._boxes:
            box.choice.set_texts(texts)
        self._options = tuple(
            Option(option.value, texts.get(option.value, option.text), option.icon, option.tone)
            for option in self._options
        )


def _holds_focus(widget: QWidget) -> bool:
    focused: QWidget | None = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
