"""By when the office must do something of its own: the day, the sentence, the strip that shows how it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.icons import icon
from ui.widgets.deadline_strip import DeadlineStrip
from ui.widgets.label import Label

if TYPE_CHECKING:
    from deputy_desk.domain.terms import Deadline


class TermBlock(QWidget):
    """«3 рабочих дня → 25 ноября» with its explanation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Label()
        self._day = Label(bold=True)
        self._why = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.strip = DeadlineStrip()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._day)
        head.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.strip)

    def show_deadline(self, deadline: Deadline, language: str) -> None:
        """Show a deadline with its words in ``language``."""
        from deputy_desk.wording.dates import day_month, weekday
        from deputy_desk.wording.explanations import short_explanation, term_text

        self._mark.setPixmap(icon("calendar-clock-outline", "accent_text").pixmap(20, 20))
        term, due = term_text(deadline.term, language), day_month(deadline.due, language)
        self._day.setText(self.tr("First step: {term} → {day}").format(term=term, day=due))
        why = short_explanation(deadline, language, received=True)
        self._why.setText(f"{weekday(deadline.due, language)}. {why}")
        self.strip.set_deadline(deadline, language)
        # Where there is no room for the strip, the tip counts the days.
        self.setToolTip("\n".join(f"{one.day:%d.%m} {one.reason}" for one in self.strip.cells))
        self.strip.setAccessibleName(f"{self._day.text()}, {self._why.text()}")
