"""The office's own days in the work calendar. Before a day is saved, every due day that it moves is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.services.calendar_edits import NewCalendarDay
from deputy_desk.wording.dates import long_date, short_date, weekday
from deputy_desk.wording.explanations import day_reason
from ui import tokens
from ui.widgets.button import Button
from ui.widgets.fields import DateField, FieldBox
from ui.widgets.label import Label
from ui.widgets.sections import KeyValues, Section
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from deputy_desk.domain.office import CalendarChange
    from deputy_desk.domain.workdays import WorkCalendar
    from deputy_desk.services.calendar_edits import CalendarEffect

_SHOWN = 12


class CalendarSection(Section):
    """``asked`` and ``save_wanted`` carry a `NewCalendarDay`; nothing is saved before its effect was shown."""

    asked = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__(margins=(24, 16, 24, 24))
        self._language = "en"
        self._today = today
        self._asked: NewCalendarDay | None = None
        self._changes: Sequence[CalendarChange] = ()
        self._calendar: WorkCalendar | None = None
        self._effect: CalendarEffect | None = None
        self._state = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.day = DateField(today)
        self.kind = Segmented([Option("off", ""), Option("working", "")])
        self.kind.set_value("off")
        self.reason_kk, self.reason_ru = QLineEdit(), QLineEdit()
        self._boxes = [FieldBox(field) for field in (self.day, self.kind, self.reason_kk, self.reason_ru)]
        self.look = Button()
        self.save = Button(kind="primary")
        self._moves = Label(bold=True, wrap=True)
        self._list = KeyValues(name_width=120)
        self._own = KeyValues(name_width=120)
        self._own_title = Label(bold=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        for box in self._boxes:
            row.addWidget(box, 1 if box.field in {self.reason_kk, self.reason_ru} else 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.look)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        self.body.addWidget(self._state)
        self.body.addLayout(row)
        self.body.addLayout(buttons)
        for child in (self._moves, self._list, self._own_title, self._own):
            self.body.addWidget(child, 0, Qt.AlignmentFlag.AlignTop)
        self.look.clicked.connect(self._look)
        self.save.clicked.connect(self._save)
        self.day.picked.connect(lambda _day: self.forget())
        self.kind.changed.connect(lambda _kind: self.forget())
        self.forget()

    def value(self) -> NewCalendarDay:
        """Return the day as typed."""
        return NewCalendarDay(
            day=self.day.day,
            working=self.kind.value == "working",
            reason_ru=self.reason_ru.text(),
            reason_kk=self.reason_kk.text(),
        )

    def forget(self) -> None:
        """The day is another one: its effect must be seen again."""
        self._asked = None
        self._effect = None
        self.save.hide()
        self._moves.hide()
        self._list.hide()

    def _look(self) -> None:
        self._asked = self.value()
        self.asked.emit(self._asked)

    def _save(self) -> None:
        if self._asked is not None:
            # Reasons may have been written after the look; the day itself may not have changed.
            self.save_wanted.emit(self.value())

    def show_effect(self, effect: CalendarEffect) -> None:
        """Show what the day is now and which due days move."""
        self._effect = effect
        self._draw_effect()
        self.save.show()

    def _draw_effect(self) -> None:
        effect = self._effect
        if effect is None:
            return
        now = day_reason(effect.before, self._language)
        day = f"{long_date(effect.before.date, self._language)}, {weekday(effect.before.date, self._language)}"
        if effect.letters:
            said = self.tr("{day} is now: {reason}. These due days move:").format(day=day, reason=now)
        else:
            said = self.tr("{day} is now: {reason}. No due day moves.").format(day=day, reason=now)
        self._moves.setText(said)
        rows = []
        for one in effect.letters[:_SHOWN]:
            number = inquiry_number(one.letter.n or 0, one.letter.series)
            moved = f"{short_date(one.moved.before)} → {short_date(one.moved.after)}  {one.letter.title}"
            rows.append((f"№\u00a0{number}", moved))
        more = len(effect.letters) - _SHOWN
        if more > 0:
            rows.append(("…", self.tr("and {n} more").format(n=more)))
        self._list.show_rows(rows)
        self._moves.show()
        self._list.setVisible(bool(rows))

    def show_calendar(self, calendar: WorkCalendar, changes: Sequence[CalendarChange]) -> None:
        """Show which years are confirmed and the office's own days."""
        self._calendar, self._changes = calendar, changes
        self._draw()

    def _draw(self) -> None:
        calendar = self._calendar
        if calendar is None:
            return
        years = [year for year in (self._today.year, self._today.year + 1) if not calendar.confirmed(year)]
        if years:
            listed = ", ".join(map(str, years))
            said = self.tr("The calendar of {years} is computed and not confirmed: compare it with the official one.")
            self._state.setText(said.format(years=listed))
            self._state.set_tone("amber")
        else:
            self._state.setText(self.tr("The calendars of this and the next year are confirmed."))
            self._state.set_tone("text2")
        rows = []
        for one in self._changes:
            kind = self.tr("working day") if one.working else self.tr("day off")
            reason = one.reason_kk if self._language == "kk" else one.reason_ru
            rows.append((short_date(one.day), ", ".join(part for part in (kind, reason) if part)))
        self._own.show_rows(rows)
        self._own_title.setVisible(bool(rows))

    def retranslate(self, language: str) -> None:
        """Set the texts again."""
        self._language = language
        self.set_title(self.tr("Work calendar"))
        labels = (self.tr("Day"), self.tr("It becomes"), self.tr("Reason in Kazakh"), self.tr("Reason in Russian"))
        for box, label in zip(self._boxes, labels, strict=True):
            box.set_label(label)
        self.kind.set_texts({"off": self.tr("Day off"), "working": self.tr("Working day")})
        self.look.setText(self.tr("Show what moves"))
        self.save.setText(self.tr("Save the day"))
        self._own_title.setText(self.tr("The office's own days"))
        self._draw()
        self._draw_effect()
