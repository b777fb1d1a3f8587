"""The mark of a computer outlives network cards, names and restarts."""

from __future__ import annotations

import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from deputy_desk.store import machine

MADE_UP = 1 << 40


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer whose operating system has no mark of its own; returns where it would stand."""
    place = tmp_path / "machine-id"
    monkeypatch.setattr(machine, "_FILES", (place, tmp_path / "other"))
    monkeypatch.setattr(machine, "_SOURCES", (machine._from_files, machine._from_card))
    return place


def test_two_starts_have_one_mark() -> None:
    ask = "from deputy_desk.store.machine import machine_mark; print(machine_mark())"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == machine.machine_mark()


def test_another_card_or_name_is_the_same_computer(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare.write_text("0123456789abcdef0123456789abcdef\n")
    before = machine.machine_mark()
    assert "0123456789abcdef" not in before
    monkeypatch.setattr(uuid, "getnode", lambda: 0x0123456789AB)
    monkeypatch.setattr("platform.node", lambda: "docked")
    assert machine.machine_mark() == before
    bare.write_text("f123456789abcdef0123456789abcdef\n")
    assert machine.machine_mark() != before


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe"])
def test_without_a_mark_of_the_system_name_and_card_tell(
    bare: Path, content: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content is not None:
        bare.write_bytes(content)
    monkeypatch.setattr("platform.node", lambda: "desk")
    monkeypatch.setattr(uuid, "getnode", lambda: 0x0023456789AB)
    before = machine.machine_mark()
    monkeypatch.setattr(uuid, "getnode", lambda: 0x0023456789AC)
    assert machine.machine_mark() != before


def test_a_made_up_number_of_a_card_tells_nothing(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not bare.exists()
    marks = set()
    for number in (MADE_UP | 5, MADE_UP | 6):
        monkeypatch.setattr(uuid, "getnode", lambda number=number: number)
        marks.add(machine.machine_mark())
    assert len(marks) == 1
