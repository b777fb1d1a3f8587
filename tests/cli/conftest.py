"""Calling the command line inside the test, with its streams caught."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from deputy_desk.command_line.run import main

TODAY = "2026-11-20"


@dataclass(frozen=True, slots=True)
class Said:
    """What a call gave: its exit status and what stood on its two streams."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The code of the error."""
        return str(self.json["error"]["code"])


Cli = Callable[..., Said]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Return a function that runs one command on the fixed day."""
    monkeypatch.delenv("DEPUTY_DESK_OFFICE", raising=False)
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")

    def run(*words: object, today: str = TODAY) -> Said:
        status = main([str(word) for word in (*words, "--today", today)])
        streams = capsys.readouterr()
        return Said(status, streams.out, streams.err)

    return run


@pytest.fixture
def office(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an office without a password and name it to all further calls."""
    folder = tmp_path / "office"
    words = (
        "new-office",
        folder,
        "--deputy",
        "Байжанов Нұрлан",
        "--maslikhat",
        "м",
        "--district",
        "о",
        "--no-password",
    )
    assert cli(*words, "--assistant", "Омарова Сауле").status == 0
    monkeypatch.setenv("DEPUTY_DESK_OFFICE", str(folder))
    return folder


@pytest.fixture
def letter(cli: Cli, office: Path) -> str:
    """Log a complaint and send a letter for it; return the letter's number."""
    cli("complaint", "add", "--text", "Нет воды", "--received", "2026-10-01")
    drafted = cli(
        "inquiry", "draft", "--body", "Прокуратура", "--subject-ru", "О воде", "--subject-kk", "Су туралы",
        "--question-ru", "Когда?", "--question-kk", "Қашан?", "--question-ru", "Кто?", "--question-kk", "Кім?",
        "--complaint", "1", "--json",
    ).json  # fmt: skip
    made = cli("inquiry", "register", drafted["id"], "--on", "2026-10-05", "--accept-unverified-term", "--json").json
    number = str(made["number"])
    assert cli("inquiry", "send", number, "--way", "edms", "--on", "2026-10-06").status == 0
    return number
