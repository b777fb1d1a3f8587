"""Giving a draft its number: saved first, an unconfirmed term asked about once and in place, what is missing marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from deputy_desk.errors import InputError
from deputy_desk.wording.dates import long_date
from ui.messages import sentence

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from deputy_desk.errors import DeskError
    from deputy_desk.services.desk import Desk as Office
    from ui.desk import Desk
    from ui.pages.inquiries.draft_pane import DraftPane
    from ui.pages.inquiries.keeper import Keeper


class Registering(QObject):
    """``registered`` carries the `Changes` of the use case."""

    registered = Signal(object)

    def __init__(self, page: QWidget, desk: Desk, pane: DraftPane, keeper: Keeper) -> None:
        super().__init__(page)
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._pane = pane
        self._keeper = keeper

    def begin(self) -> None:
        """Save what is typed and register; while the term is asked about, this is the answer yes."""
        band, today = self._pane.band, self._office.today()
        if band.asking:
            band.accept.click()
        elif band.day.day > today:
            # A number is given on the day it is given: only what is past can be entered afterwards.
            language = self._desk.language.now
            words = self.tr("The letter gets the date of its registration: {day}. The term counts from it.")
            band.ask(words.format(day=long_date(today, language)), lambda: self._begin_today(today))
        else:
            self._keeper.save_now(lambda: self._register(accepted=False))

    def _begin_today(self, today: date) -> None:
        self._pane.band.set_day(today)
        self._pane.band.day_picked.emit(today)
        self.begin()

    def _register(self, *, accepted: bool) -> None:
        from deputy_desk.services.inquiries import register_inquiry

        office, identity, day = self._office, self._keeper.id, self._pane.band.day.day
        if identity is None:
            return
        self._desk.tasks.change(
            lambda: register_inquiry(office, identity, day, accept_unverified_term=accepted),
            self.registered.emit,
            self._refused,
            self,
        )

    def _refused(self, error: DeskError) -> None:
        language = self._desk.language.now
        if error.code == "term_not_verified":
            self._pane.band.ask(sentence(error, language), lambda: self._register(accepted=True))
            return
        if isinstance(error, InputError):
            rest = self._pane.form.show_problems(error.problems)
        else:
            rest = [sentence(error, language)]
        if rest:
            self._pane.trouble.show_message(" ".join(rest))
