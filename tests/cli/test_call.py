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
    made = {
        "office": "office",
        "days": {"first": "2026-02-20", "last": "2026-11-20"},
        "import": {"rows": 5, "imported": 4, "rejected": 1, "lost": 0, "known_when_imported_again": 4},
        "counts": {"inquiries": 3, "replies": 2, "promises": 1, "overdue": 0, "grades": {"done": 1}},
        "papers": [{"path": "letter-kk.pdf"}, {"path": "summary-ru.pdf"}],
    }
    monkeypatch.setattr("deputy_desk.demo.run.make_demo", lambda *args, **named: made)
    folder = tmp_path / "a demo"
    assert cli("demo", "--out", folder, "--lang", "ru").out.splitlines() == [
        "Строк в реестре: 5; принято 4, отклонено 1, потеряно 0",
        "Работа с 20.02.2026 по 20.11.2026: запросов 3, ответов 2, обещаний 1, просрочено 0",
        f"Документы в папке {folder}: letter-kk.pdf, summary-ru.pdf",
        f'Посмотреть в окне: python3 run.py --office "{folder / "office"}"',
    ]
    kazakh = cli("demo", "--out", folder, "--lang", "kk").out.splitlines()
    assert kazakh[0] == "Кестедегі жол саны: 5; қабылданғаны 4, қабылданбағаны 1, жоғалғаны 0"
    assert cli("demo", "--out", folder, "--json").json == made


def test_the_demo_does_not_write_in_the_language_of_the_machine(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[str, str]] = []

    def make(*_: object, language: str, sentences: str, **__: object) -> None:
        asked.append((language, sentences))
        raise DeskError("demo_folder_in_use", path="d")

    monkeypatch.setattr("deputy_desk.demo.run.make_demo", make)
    monkeypatch.setenv("LC_ALL", "kk_KZ.UTF-8")
    for words in ((), ("--lang", "en"), ("--lang", "kk")):
        cli("demo", "--out", tmp_path, *words)
    assert asked == [("ru", "kk"), ("ru", "en"), ("kk", "kk")]


def test_progress_of_a_big_import(cli: Cli, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deputy_desk.command_line.transfers._ROWS_A_LINE", 1)
    table = tmp_path / "t.csv"
    table.write_text("Текст обращения\nНет воды во дворе\nНет света в доме\n", encoding="utf-8")
    said = cli("import", table)
    assert "Прочитано строк: 2" in said.err
    assert "Принято: 2" in said.out
