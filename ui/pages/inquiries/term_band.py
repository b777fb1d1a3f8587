"""The band under a letter that shows its term day by day, says why in a sentence, and asks what must be asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deputy_desk.wording.dates import day_month, long_date, weekday
from deputy_desk.wording.explanations import calendar_note, short_explanation, skipped_text
from ui import tokens
from ui.icons import icon
from ui.theme import color
from ui.widgets.button import Button
from ui.widgets.deadline_strip import DeadlineStrip
from ui.widgets.fields import DateField
from ui.widgets.label import Label
from ui.widgets.surface import Surface

if TYPE_CHECKING:
    from deputy_desk.domain.terms import Deadline
    from deputy_desk.domain.workdays import WorkCalendar


_ROOM_FOR_WORDS = 560


class TermBand(Surface):
    """``day_picked`` carries the chosen day of sending. ``planned``: not sent yet, so the day can be chosen."""

    day_picked = Signal(object)

    def __init__(self, language: str, *, planned: bool, parent: QWidget | None = None) -> None:
        super().__init__("win", "t", parent)
        self.language = language
        self._planned = planned
        self._deadline: Deadline | None = None
        self._calendar: WorkCalendar | None = None
        self._accept: Callable[[], None] | None = None
        self._picture = Label()
        self._title = Label(bold=True)
        self._sending = Label(size=tokens.SMALL, tone="text2")
        self.day = DateField()
        self.strip = DeadlineStrip()
        self._words = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._note = Label(size=tokens.SMALL, tone="amber", wrap=True)
        self._question = Label(size=tokens.SMALL, tone="amber", wrap=True)
        self.accept = Button(kind="tonal", small=True)
        self.accept.clicked.connect(self._accepted)
        self._ask = QWidget()
        asked = QHBoxLayout(self._ask)
        asked.setContentsMargins(0, 2, 0, 0)
        asked.setSpacing(12)
        asked.addWidget(self._question, 1)
        asked.addWidget(self.accept)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._sending)
        head.addWidget(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(4)
        for child in (self.strip, self._words, self._note, self._ask):
            column.addWidget(child)
        self._sending.setVisible(planned)
        self.day.setVisible(planned)
        self._ask.hide()
        self.day.picked.connect(self.day_picked)
        self.retranslate()

    def show_deadline(self, deadline: Deadline | None, calendar: WorkCalendar, *, received: bool = False) -> None:
        """Show a term, or nothing while there is none."""
        self._deadline = deadline
        self._calendar = calendar
        self._received = received
        self.setVisible(deadline is not None or self._planned)
        if deadline is None:
            return
        self.strip.set_deadline(deadline, self.language)
        self._say()

    def _say(self) -> None:
        deadline = self._deadline
        self._picture.setPixmap(icon("calendar-clock-outline", "accent_text").pixmap(20, 20))
        if deadline is None or self._calendar is None:
            return
        due, language = deadline.due, self.language
        day = day_month(due, language) if due.year == deadline.start.year else long_date(due, language)
        title = self.tr("The reply is due: {weekday}, {day}")
        self._title.setText(title.format(weekday=weekday(due, language), day=day))
        sentence = escape(short_explanation(deadline, language, received=self._received))
        red = color("red_text").name()
        for skipped in deadline.skipped_holidays:
            words = escape(skipped_text(skipped, language))
            sentence = sentence.replace(words, f'<span style="color:{red}">{words}</span>')
        self._words.setText(sentence)
        self._note.setText(calendar_note(deadline, self._calendar, language))
        self._note.setVisible(bool(self._note.text()))

    def ask(self, question: str, accept: Callable[[], None]) -> None:
        """Ask something in place; ``accept`` is called when the person agrees."""
        self._accept = accept
        self._question.setText(question)
        self._ask.show()
        self.accept.setFocus()

    @property
    def asking(self) -> bool:
        """Whether a question waits for its answer."""
        return not self._ask.isHidden()

    def stop_asking(self) -> None:
        """Take the question away."""
        self._accept = None
        self._ask.hide()

    def _accepted(self) -> None:
        accept = self._accept
        self.stop_asking()
        if accept is not None:
            accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: the title of the band needs the room first."""
        super().resizeEvent(event)
        self._sending.setVisible(self._planned and self.width() >= _ROOM_FOR_WORDS)

    def set_day(self, day: date) -> None:
        """Show a day of sending without telling anybody."""
        self.day.set_day(day)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._sending.setText(self.tr("Sending"))
        self.strip.setAccessibleName(self.tr("The term day by day"))
        self.day.setAccessibleName(self.tr("Day of sending"))
        self.day.setToolTip(self.tr("The letter bears this date, and the term counts from it."))
        self.accept.setText(self.tr("Accept for this letter"))
        if self._deadline is not None:
            self.strip.set_deadline(self._deadline, self.language)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_words"):
            self._say()
        super().changeEvent(event)
