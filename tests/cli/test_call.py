"""The clock, the language and the password of a call."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from deputy_desk.command_line import run
from deputy_desk.command_line.call import instant_of, language_of_machine
from deputy_desk.errors import DeskError
from tests.cli.conftest import Cli


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-11-20", datetime(2026, 11, 20, 18, 59, 59, 999999, tzinfo=UTC)),
        ("2026-11-20T18:00", datetime(2026, 11, 20, 13, tzinfo=UTC)),
        ("2026-11-20T18:00+05:00", datetime(2026, 11, 20, 13, tzinfo=UTC)),
        ("2026-11-20T18:00Z", datetime(2026, 11, 20, 18, tzinfo=UTC)),
    ],
)
def test_a_day_means_its_end(text: str, instant: datetime) -> None:
    assert instant_of(text) == instant


def test_no_instant() -> None:
    with pytest.raises(DeskError, match="bad_instant"):
        instant_of("полдень")


def test_the_language_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language_of_machine() == "en"
    monkeypatch.setenv("LANG", "kk_KZ.UTF-8")
    assert language_of_machine() == "kk"
    monkeypatch.setenv("LC_ALL", "C")
    assert language_of_machine() == "kk"


def test_without_a_fixed_day_the_clock_runs(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = datetime.now(UTC)
    assert run.main(["complaint", "add", "--text", "Нет воды", "--json"]) == 0
    assert str(before.year) in capsys.readouterr().out
    assert run.main(["complaint", "list", "--lang=en", "--state", "closed"]) == 0
    assert "nothing" in capsys.readouterr().out
    assert run.main(["complaint", "fly", "--lang=kk"]) == 2
    assert "Пәрмен" in capsys.readouterr().err


class Terminal:
    """A standard input that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_password_is_asked_for_twice_when_it_is_new(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["тайна", "тойна", "тайна", "тайна", "тайна"])
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream: next(typed))
    words = ("new-office", tmp_path / "o", "--deputy", "А Б", "--maslikhat", "м", "--district", "о", "--json")
    assert cli(*words).error == "passwords_differ"
    assert cli(*words).status == 0
    assert cli("complaint", "list", "--office", tmp_path / "o").status == 0


def test_the_demo_in_lines(cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = {"seed": 1, "import": {"rows": 2}}
    monkeypatch.setattr("deputy_desk.demo.run.make_demo", lambda *args, **named: made)
    assert cli("demo", "--out", tmp_path).out == "seed: 1\nimport.rows: 2\n"


def test_progress_of_a_big_import(cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deputy_desk.command_line.transfers._ROWS_A_LINE", 1)
    table = tmp_path / "t.csv"
    table.write_text("Текст обращения\nНет воды во дворе\nНет света в доме\n", encoding="utf-8")
    said = cli("import", table)
    assert "Прочитано строк: 2" in said.err
    assert "Принято: 2" in said.out
