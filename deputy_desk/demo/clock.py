"""The clock of the demonstration: it stands where it is put and moves a little each time it is read."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from deputy_desk.wording.dates import office_zone

FIRST_DAY, LAST_DAY = date(2026, 2, 20), date(2026, 11, 20)
_TICK = timedelta(milliseconds=1)
_STEP = timedelta(minutes=2)


class DemoClock:
    """Gives instants that only grow, so that equal seeds give equal ids and orders."""

    def __init__(self, day: date = FIRST_DAY) -> None:
        self._now = datetime.combine(day, time(9), office_zone()).astimezone(UTC)

    def __call__(self) -> datetime:
        """Return the present instant."""
        self._now += _TICK
        return self._now

    def begin(self, day: date) -> None:
        """Go to nine in the morning of a later day."""
        self._now = max(self._now, datetime.combine(day, time(9), office_zone()).astimezone(UTC))

    def step(self) -> None:
        """Let two minutes pass."""
        self._now += _STEP
