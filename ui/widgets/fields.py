"""Fields of a form: text area, date, a label above a field, and the line under it that says what is wrong."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui import tokens
from ui.icons import paint_icon
from ui.theme import color
from ui.widgets.bare_line import BareLine
from ui.widgets.label import Label
from ui.widgets.painting import box, focus_ring, painter_of


class TextArea(QPlainTextEdit):
    """Several lines of text. Tab moves on to the next field instead of typing a tab."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 4) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(8)
        self.set_least(lines)

    def set_least(self, lines: int) -> None:
        """Be at least so many lines high."""
        self.setMinimumHeight(lines * tokens.LINE_HEIGHT[tokens.BASE] + 18)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(240, self.minimumHeight())

    @property
    def text(self) -> str:
        """What is typed. ``toPlainText`` would turn no-break spaces into plain ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show ``text`` unless it is shown already: the caret stays where it is then."""
        if text != self.text:
            self.setPlainText(text)


def show_line(field: QLineEdit, text: str) -> None:
    """Show ``text`` from its beginning, also where it is longer than the field."""
    if text != field.text():
        field.setText(text)
        field.setCursorPosition(0)


class DateField(QDateEdit):
    """A day, typed as dd.mm.yyyy or picked from a calendar. ``picked`` carries a `datetime.date`."""

    picked = Signal(object)

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd.MM.yyyy")
        self.setFixedWidth(140)
        self._line = BareLine(self, (8, 3, 34, 3))
        self.setLineEdit(self._line)
        self.lineEdit().setFrame(False)
        if day is not None:
            self.set_day(day)
        self.dateChanged.connect(lambda _date: self.picked.emit(self.day))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QDateEdit::resizeEvent: the text lies inside the painted field."""
        super().resizeEvent(event)
        self._line.place()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(140, tokens.HEIGHT["control"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QDateEdit::paintEvent: a plain field with a calendar in it."""
        area = QRectF(self.rect())
        fill, edge = ("surface", "input_border") if self.isEnabled() else ("content", "border")
        with painter_of(self) as painter:
            box(painter, area, tokens.RADIUS["control"], color(fill), color(edge))
            side = QRectF(area.right() - 28, area.center().y() - 9, 18, 18)
            paint_icon(painter, side, "calendar-month-outline", color("text2"))
            if self.hasFocus():
                focus_ring(painter, area, tokens.RADIUS["control"])

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Override QWidget::focusNextPrevChild: one Tab leaves the field; arrows walk through day, month and year."""
        return QWidget.focusNextPrevChild(self, forward)

    def set_day(self, day: date) -> None:
        """Show ``day`` without telling anybody."""
        before = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(before)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: the calendar speaks the language of the interface."""
        if event.type() == QEvent.Type.LanguageChange:
            from PySide6.QtCore import QLocale

            self.setLocale(QLocale())
            self.setDisplayFormat("dd.MM.yyyy")
        super().changeEvent(event)


class _RedFrame(QWidget):
    """A red line round a field, laid over it so that any field can wear it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.installEventFilter(self)
        self.setGeometry(field.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        with painter_of(self) as painter:
            painter.setPen(QPen(color("red"), 1.5))
            radius = tokens.RADIUS["control"]
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)


class FieldBox(QWidget):
    """A label above ``field`` and room for a problem under it. What was typed is never touched."""

    def __init__(self, field: QWidget, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Label(label, size=tokens.SMALL, tone="text2")
        self._label.setBuddy(field)
        self._label.setVisible(bool(label))
        self._problem = Label(size=tokens.SMALL, tone="red", wrap=True)
        self._problem.hide()
        self._frame: _RedFrame | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(field)
        column.addWidget(self._problem)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Set the label again; it also names the field for a screen reader."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        if label:
            self.field.setAccessibleName(label)

    @property
    def problem(self) -> str:
        """The sentence shown under the field, or nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Mark the field and say what is wrong; an empty sentence takes the mark away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        if sentence and self._frame is None:
            self._frame = _RedFrame(self.field)
            self._frame.show()
        elif not sentence and self._frame is not None:
            self.field.removeEventFilter(self._frame)
            self._frame.deleteLater()
            self._frame = None
