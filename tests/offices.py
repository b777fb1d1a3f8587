"""Offices for tests: real encrypted files, made once a session and copied, with a fixed clock and random bytes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Office
from deputy_desk.services.desk import Desk, new_id
from deputy_desk.store.office_store import Store, create_store, open_store
from tests.benchmarks.office_100k import make_office

NOON = datetime(2026, 11, 20, 7, tzinfo=UTC)
"""Noon in Almaty on the last day of the made-up past."""


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **delta: float) -> datetime:
        """Move by days, hours, minutes, also back."""
        self.now += timedelta(**delta)
        return self.now


def seeded(seed: int = 1) -> Callable[[int], bytes]:
    """Return random bytes that are the same in each run."""
    return Random(seed).randbytes


class Ids:
    """Fresh ids in order."""

    def __init__(self, seed: int = 1) -> None:
        self._random = seeded(seed)
        self._moment = NOON

    def __call__(self) -> Id:
        self._moment += timedelta(milliseconds=1)
        return new_id(self._moment, self._random)


def copied(template: Path, folder: Path) -> Path:
    """Copy an office folder that is closed."""
    return Path(shutil.copytree(template, folder))


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "empty"
    create_store(folder, None, Ids()(), seeded()).close()
    return folder


@pytest.fixture(scope="session")
def busy_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """240 complaints and 70 inquiries with what came of them."""
    folder = tmp_path_factory.mktemp("template") / "busy"
    make_office(folder, complaints=240, inquiries=70, seed=5).close()
    return folder


@pytest.fixture
def store(empty_office: Path, tmp_path: Path) -> Iterator[Store]:
    opened = open_store(copied(empty_office, tmp_path / "office"), None, Ids(2)())
    yield opened
    opened.close()


@pytest.fixture
def busy(busy_office: Path, tmp_path: Path) -> Iterator[Store]:
    opened = open_store(copied(busy_office, tmp_path / "busy"), None, Ids(3)())
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ids() -> Ids:
    return Ids(4)


@pytest.fixture
def desk(busy: Store, clock: Clock) -> Desk:
    """A person at the busy office."""
    with busy.read() as view:
        office = view.all(Office)[0]
    return Desk(busy, office.deputy_user_id, office.id, clock=clock, random=seeded(9))
