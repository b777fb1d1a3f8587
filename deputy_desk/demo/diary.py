"""What will happen on which day: events wait in a diary and happen in order when their day comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random

from deputy_desk.demo.clock import LAST_DAY, DemoClock
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.services.desk import Desk

Happening = Callable[[date], None]


class Diary:
    """The desk, the clock and the chance of the story, with the events to come.

    An event on a day off waits for the next working day; what would happen after the last day never happens.
    """

    def __init__(self, desk: Desk, clock: DemoClock, rng: Random) -> None:
        self.desk, self.clock, self.rng = desk, clock, rng
        self.calendar: WorkCalendar = desk.calendar
        self._waiting: list[tuple[date, int, Happening]] = []
        self._order = count()

    def on(self, day: date, what: Happening) -> None:
        """Put an event into the diary."""
        at = self.calendar.next_working(day)
        if at <= LAST_DAY:
            heappush(self._waiting, (at, next(self._order), what))

    def after(self, day: date, days: int, what: Happening) -> None:
        """Put an event ``days`` calendar days later."""
        self.on(day + timedelta(days=days), what)

    def live(self, day: date) -> None:
        """Let everything of a day happen."""
        while self._waiting and self._waiting[0][0] <= day:
            self.clock.step()
            heappop(self._waiting)[2](day)

    def chance(self, share: float) -> bool:
        """Return whether something with this probability happens."""
        return self.rng.random() < share
