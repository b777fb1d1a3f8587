"""What kind of reply it is: rows with an explanation and a digit. Digits work only while the list has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui import tokens
from ui.theme import color, own_focus_ring
from ui.widgets.digit_keys import digit_keys
from ui.widgets.painting import draw_cap, draw_text, focus_ring, painter_of
from ui.widgets.surface import Card


@dataclass(frozen=True, slots=True)
class Grade:
    """One grade: its value, its name, and what it means."""

    value: str
    title: str
    under: str


class _GradeRow(QRadioButton):
    def __init__(self, grade: Grade, digit: int, *, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.grade = grade
        self._digit = digit
        self._last = last
        self.setFixedHeight(tokens.HEIGHT["grade_row"])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        own_focus_ring(self)
        self.show_grade(grade)

    def show_grade(self, grade: Grade) -> None:
        self.grade = grade
        self.setAccessibleName(f"{grade.title}. {grade.under}")
        self.setToolTip(grade.under)
        self.update()

    def hitButton(self, pos: object) -> bool:
        """Override QRadioButton::hitButton: the whole row."""
        return True

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(250, tokens.HEIGHT["grade_row"])

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint."""
        return QSize(160, tokens.HEIGHT["grade_row"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        area = QRectF(self.rect())
        with painter_of(self) as painter:
            if self.isChecked():
                painter.fillRect(area, color("accent_tint"))
            elif self.underMouse():
                painter.fillRect(area, color("win"))
            if not self._last:
                painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), color("border"))
            disc = QPointF(20, area.center().y())
            on = self.isChecked()
            painter.setPen(QPen(color("accent" if on else "input_border"), 1))
            painter.setBrush(color("accent" if on else "surface"))
            painter.drawEllipse(disc, 7.5, 7.5)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color("on_accent"))
                painter.drawEllipse(disc, 3, 3)
            words = QRectF(40, 5, area.width() - 78, 20)
            draw_text(painter, words, self.grade.title, tint="accent_text" if on else "text", bold=on)
            draw_text(painter, words.translated(0, 18), self.grade.under, tint="text2", size=tokens.SMALL)
            draw_cap(painter, QPointF(area.right() - 12, area.center().y()), str(self._digit))
            if self.hasFocus():
                focus_ring(painter, area, tokens.RADIUS["card"])


class GradeList(Card):
    """``chosen`` carries the value the person chose, by mouse, arrows, space or its digit."""

    chosen = Signal(str)

    def __init__(self, grades: Sequence[Grade], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._group = QButtonGroup(self)
        self._rows: dict[str, _GradeRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for n, grade in enumerate(grades, start=1):
            row = _GradeRow(grade, n, last=n == len(grades), parent=self)
            self._rows[grade.value] = row
            self._group.addButton(row)
            column.addWidget(row)
            # A shortcut, not a key event: on the Kazakh layout the digit row types letters.
            shortcut = QShortcut(self)
            shortcut.setKeys(digit_keys(str(n)))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda value=grade.value: self.choose(value))
        self._group.buttonClicked.connect(lambda row: self.chosen.emit(row.grade.value))
        if grades:
            self.setFocusProxy(self._rows[grades[0].value])

    @property
    def value(self) -> str | None:
        """The grade chosen, or None."""
        return next((value for value, row in self._rows.items() if row.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Show a grade without telling anybody."""
        self._group.setExclusive(False)
        for key, row in self._rows.items():
            row.setChecked(key == value)
        self._group.setExclusive(True)
        if value is not None:
            self.setFocusProxy(self._rows[value])

    def choose(self, value: str) -> None:
        """Choose as the person does."""
        row = self._rows[value]
        row.setChecked(True)
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setFocusProxy(row)
        self.chosen.emit(value)

    def set_grades(self, grades: Sequence[Grade]) -> None:
        """Set the texts again, by value."""
        for grade in grades:
            self._rows[grade.value].show_grade(grade)
