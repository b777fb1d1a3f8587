"""The screen of settings. Each section saves by itself; nothing waits for a common button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from deputy_desk.errors import InputError
from ui.messages import sentence
from ui.page import Page
from ui.pages.settings.calendar import CalendarSection
from ui.pages.settings.identity import IdentitySection
from ui.pages.settings.letterhead import LetterheadSection
from ui.pages.settings.look import LookSection
from ui.pages.settings.terms import TermsSection
from ui.widgets.sections import SectionStack

if TYPE_CHECKING:
    from deputy_desk.domain.office import CalendarChange, Letterhead
    from deputy_desk.domain.terms import TermRule
    from deputy_desk.domain.workdays import WorkCalendar
    from deputy_desk.errors import DeskError
    from deputy_desk.services.calendar_edits import CalendarEffect, NewCalendarDay
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.office import OfficeCard
    from deputy_desk.services.office_names import OfficeNames
    from ui.desk import Desk

Read = tuple["OfficeCard", list["TermRule"], "WorkCalendar", "list[CalendarChange]"]
_SHOWN = {"Office", "User", "Letterhead", "TermRule", "CalendarChange"}
_WIDEST = 1080


def read(office: Office) -> Read:
    """Read everything shown, off the user-interface thread."""
    from deputy_desk.services.calendar_edits import calendar_changes
    from deputy_desk.services.office import office_card
    from deputy_desk.services.terms import term_rules

    return office_card(office), term_rules(office), office.calendar, calendar_changes(office)


class SettingsPage(Page):
    """Look, the office's names, letterhead, terms, calendar."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self.look = LookSection(desk)
        self.identity = IdentitySection()
        self.letterhead = LetterheadSection()
        self.terms = TermsSection()
        self.calendar = CalendarSection(self._office.today())
        stack = SectionStack(widest=_WIDEST)
        for section in (self.look, self.identity, self.letterhead, self.terms, self.calendar):
            stack.add(section)
        self.set_body(stack)
        self.identity.save_wanted.connect(self._save_names)
        self.letterhead.save_wanted.connect(self._save_letterhead)
        self.terms.save_wanted.connect(self._save_rule)
        self.calendar.asked.connect(self._ask_effect)
        self.calendar.save_wanted.connect(self._save_day)
        self.retranslate()
        self._read()

    def _read(self) -> None:
        office = self._office
        self._desk.tasks.ask(lambda: read(office), self._show, self._desk.shell.tell_error, self)

    def _show(self, found: Read) -> None:
        card, rules, calendar, changes = found
        self.identity.show_office(card)
        self.letterhead.show_letterhead(card.letterhead)
        self.terms.show_rules(rules)
        self.calendar.show_calendar(calendar, changes)

    def _save_names(self, names: OfficeNames) -> None:
        from deputy_desk.services.office_names import change_office_names

        office = self._office
        self.identity.clear_problems()
        self._change(lambda: change_office_names(office, names))

    def _save_letterhead(self, letterhead: Letterhead) -> None:
        from deputy_desk.services.office import change_letterhead

        office = self._office
        self._change(lambda: change_letterhead(office, letterhead))

    def _save_rule(self, rule: TermRule) -> None:
        from deputy_desk.services.terms import change_term_rule

        office = self._office
        self._change(lambda: change_term_rule(office, rule))

    def _ask_effect(self, new: NewCalendarDay) -> None:
        from deputy_desk.services.calendar_edits import effect_of_day

        office = self._office
        self._desk.tasks.ask(
            lambda: effect_of_day(office, new), self.calendar.show_effect, self._desk.shell.tell_error, self
        )

    def _save_day(self, new: NewCalendarDay) -> None:
        from deputy_desk.services.calendar_edits import add_calendar_change

        office = self._office

        def done(saved: tuple[Changes, CalendarEffect]) -> None:
            self.calendar.forget()
            self._done(saved[0])

        self._desk.tasks.change(lambda: add_calendar_change(office, new), done, self._refused, self)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._desk.tasks.change(work, self._done, self._refused, self)

    def _done(self, changes: Changes) -> None:
        self._desk.shell.publish(changes)
        self._desk.shell.say(self.tr("Saved"))

    def _refused(self, error: DeskError) -> None:
        if not isinstance(error, InputError):
            self._desk.shell.tell_error(error)
            return
        language = self._desk.language.now
        # From the last to the first, so that the focus ends in the first field that needs something.
        rest = [
            sentence(one, language)
            for one in reversed(error.problems)
            if not self.identity.show_problem(one.field, sentence(one, language))
        ]
        if rest:
            self.messages.show_message("\n".join(reversed(rest)))

    def refresh(self, changes: object) -> None:
        """Override Page.refresh."""
        if cast("Changes", changes).kinds & _SHOWN:
            self._read()

    def panes(self) -> list[QWidget]:
        """Override Page.panes: one region."""
        return [self]

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.header.set_title(self.tr("Settings"))
        self.look.retranslate()
        self.identity.retranslate()
        self.letterhead.retranslate()
        self.terms.retranslate(self._desk.language.now)
        self.calendar.retranslate(self._desk.language.now)
