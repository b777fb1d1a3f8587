"""What every use case needs: the open office, the clock, ids and who is working. Built once, handed on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from os import urandom

from deputy_desk.domain.ids import RANDOM_BYTES, Id, uuid7
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.store.office_store import Store
from deputy_desk.store.unit_of_work import UnitOfWork, View
from deputy_desk.wording.dates import local_day

Random = Callable[[int], bytes]
_MILLISECONDS = 1000


def wall_clock() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)


def new_id(now: datetime, random: Random = urandom) -> Id:
    """Return a fresh id for a moment."""
    return uuid7(int(now.timestamp() * _MILLISECONDS), random(RANDOM_BYTES))


@dataclass(frozen=True, slots=True)
class Desk:
    """An open office with a person at it, a clock and a source of random bytes."""

    store: Store
    user_id: Id
    office_id: Id
    clock: Callable[[], datetime] = wall_clock
    random: Random = urandom

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock()

    def today(self) -> date:
        """Return the present local day."""
        return local_day(self.clock())

    def new_id(self) -> Id:
        """Return a fresh id."""
        return new_id(self.clock(), self.random)

    def new_ids(self, count: int) -> Iterator[Id]:
        """Return fresh ids of one moment: the quick way for many."""
        milliseconds = int(self.clock().timestamp() * _MILLISECONDS)
        drawn = self.random(RANDOM_BYTES * count)
        return (uuid7(milliseconds, drawn[at : at + RANDOM_BYTES]) for at in range(0, len(drawn), RANDOM_BYTES))

    @property
    def calendar(self) -> WorkCalendar:
        """The work calendar in force."""
        return self.store.calendar()

    @contextmanager
    def change(self) -> Iterator[UnitOfWork]:
        """Give one transaction in the name of the person at the desk."""
        with self.store.change(self.user_id, self.now()) as work:
            yield work

    @contextmanager
    def read(self) -> Iterator[View]:
        """Give a consistent view."""
        with self.store.read() as view:
            yield view

    def close(self) -> None:
        """Close the office."""
        self.store.close()
