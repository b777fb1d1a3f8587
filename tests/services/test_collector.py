"""The cycle collector is paused for a block, and afterwards is as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from deputy_desk.services.collector import no_collection


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    running = gc.isenabled()
    yield
    if running:
        gc.enable()
    else:
        gc.disable()


@pytest.mark.parametrize("running", [True, False])
def test_the_collector_is_left_as_it_was_found(*, running: bool) -> None:
    if running:
        gc.enable()
    else:
        gc.disable()
    with no_collection():
        assert not gc.isenabled()
    assert gc.isenabled() is running


def broken() -> None:
    with no_collection():
        msg = "broken"
        raise ValueError(msg)


def test_a_block_that_fails_starts_it_again() -> None:
    gc.enable()
    with pytest.raises(ValueError, match="broken"):
        broken()
    assert gc.isenabled()
