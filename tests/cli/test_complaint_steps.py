"""A complaint after it was logged: corrected, noted, explained, opened again, linked, thrown away and taken back."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Cli


@pytest.fixture
def one(cli: Cli, office: Path) -> str:
    """Log a complaint with every field a change can touch; return its number."""
    added = cli(
        "complaint", "add", "--text", "Нет воды", "--received", "2026-11-16", "--topic", "мусор", "--place", "Алматы",
        "--channel", "phone", "--title", "Вода", "--address", "ул. Абая, 1", "--json",
    )  # fmt: skip
    return str(added.json["number"])


def test_only_what_is_named_changes(cli: Cli, one: str) -> None:
    before = cli("complaint", "show", one, "--json").json
    changed = cli(
        "complaint", "change", one, "--channel", "messenger", "--received", "2026-11-13", "--urgency", "high",
        "--language", "kk", "--external-number", "ЖТ-77", "--topic", "", "--json",
    ).json  # fmt: skip
    told = {
        "channel": "messenger",
        "received": "2026-11-13",
        "urgency": "high",
        "external_number": "ЖТ-77",
        "language": "kk",
        "topic": None,
        "events": [{"on": "2026-11-13", "kind": "received", "text": ""}],
    }
    assert changed == {**before, **told}
    moved = cli("complaint", "change", one, "--text", "Воды нет", "--place", "Астана", "--handler", "сауле", "--json")
    assert (moved.json["text"], moved.json["place"], moved.json["number"]) == ("Воды нет", "город Астана", one)
    assert (moved.json["address"], moved.json["urgency"]) == ("ул. Абая, 1", "high")
    assert moved.json["handler"] == "Омарова Сауле"
    shown = cli("complaint", "change", one, "--note", "перезвонить", "--lang", "ru")
    assert [word for word in ("перезвонить", "ЖТ-77", "Омарова Сауле", "Вода") if word not in shown.out] == []
    assert "{" not in shown.out


def test_a_change_from_standard_input(cli: Cli, one: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Первая\nвторая"))
    assert cli("complaint", "change", one, "--text", "-", "--json").json["text"] == "Первая\nвторая"


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        ((), 2, "usage"),
        (("--received", "2026-11-21"), 1, "day_in_future"),
        (("--received", "16.11.2026"), 2, "bad_day"),
        (("--text", " "), 1, "no_text"),
        (("--topic", "звездопад"), 1, "unknown_topic"),
        (("--handler", "никто"), 1, "unknown_user"),
        (("--urgency", "soon"), 2, "usage"),
    ],
)
def test_a_change_that_cannot_be(cli: Cli, one: str, words: tuple[str, ...], status: int, code: str) -> None:
    before = cli("complaint", "show", one, "--json").json
    refused = cli("complaint", "change", one, *words, "--json")
    fields = refused.json["error"]["values"].get("problems", [])
    assert (refused.status, code) == (status, fields[0]["code"] if fields else refused.error)
    assert cli("complaint", "show", one, "--json").json == before
    assert refused.err.strip()


def test_steps_and_explanations_are_kept(cli: Cli, one: str) -> None:
    called = cli("complaint", "note", one, "--kind", "call", "--text", "Звонил в водоканал", "--json").json
    assert (called["stage"], called["events"][-1]["kind"]) == ("in_work", "call")
    words = ("complaint", "note", one, "--kind", "redirected", "--text", "Передано", "--body", "Прокуратура")
    assert cli(*words, "--on", "2026-11-19", "--json").json["stage"] == "redirected"
    explained = cli("complaint", "explain", one, "--text", "Порядок таков", "--way", "printed", "--json").json
    assert explained["events"][-1] == {"on": "2026-11-20", "kind": "explained", "text": "Порядок таков"}
    assert "Звонил в водоканал" in cli("complaint", "show", one).out
    assert cli("complaint", "note", one, "--text", " ", "--json").status == 1
    assert cli("complaint", "note", one, "--text", "а", "--body", "Прокуратура", "--json").status == 2
    early = cli("complaint", "explain", one, "--text", "а", "--on", "2026-11-01", "--json")
    assert early.json["error"]["values"]["problems"][0]["code"] == "before_received"


def test_a_closed_complaint_is_opened_again(cli: Cli, one: str) -> None:
    assert cli("complaint", "reopen", one, "--reason", "звонил", "--json").error == "not_closed"
    cli("complaint", "close", one, "--outcome", "withdrawn", "--reason", "сам решил")
    opened = cli("complaint", "reopen", one, "--reason", "Снова нет воды", "--json").json
    assert (opened["stage"], opened["outcome"], opened["received"]) == ("in_work", None, "2026-11-16")
    assert opened["events"][-1] == {"on": "2026-11-20", "kind": "reopened", "text": "Снова нет воды"}


def test_complaints_of_one_cause(cli: Cli, one: str) -> None:
    cli("complaint", "add", "--text", "Сухой кран")
    made = cli("complaint", "link", one, "2", "--new-problem", "Нет воды в доме 1", "--json").json
    assert (made["title"], made["topic"]) == ("Нет воды в доме 1", "санитария, вывоз мусора")
    assert sorted(item["number"] for item in made["complaints"]) == ["1/2026", "2/2026"]
    assert cli("complaint", "show", "2", "--json").json["problem"] == made["id"]
    alone = cli("complaint", "unlink", "2", "--json").json
    assert alone["problem"] is None
    cli("complaint", "add", "--text", "Опять нет воды")
    shown = cli("complaint", "link", "3", "--problem", made["id"], "--lang", "kk")
    assert (shown.status, "Нет воды в доме 1" in shown.out, "3/2026" in shown.out) == (0, True, True)
    assert "Мәселе" in shown.out
    assert cli("complaint", "link", "3", "--json").status == 2
    nobody = cli("complaint", "link", "3", "--problem", "нет", "--json")
    assert (nobody.status, nobody.error) == (1, "not_found")


def test_the_trash_holds_a_complaint_and_gives_it_back(cli: Cli, one: str) -> None:
    gone = cli("complaint", "trash", one, "--json").json
    assert (gone["trashed"], gone["number"]) == ("2026-11-20", one)
    assert cli("complaint", "list", "--json").json["items"] == []
    assert [item["number"] for item in cli("complaint", "list", "--trash", "--json").json["items"]] == [one]
    assert "В корзине с" in cli("complaint", "show", one).out
    back = cli("complaint", "restore", one, "--json").json
    assert back["trashed"] is None
    assert [item["number"] for item in cli("complaint", "list", "--json").json["items"]] == [one]


def test_what_a_registered_letter_serves_stays(cli: Cli, letter: str) -> None:
    kept = cli("complaint", "trash", "1", "--json")
    assert (kept.status, kept.error) == (1, "served_by_letter")


def test_each_command_says_what_it_takes(cli: Cli, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("change", "reopen", "explain", "link", "unlink", "note", "trash", "restore"):
        with pytest.raises(SystemExit) as left:
            cli("complaint", command, "--help")
        assert left.value.code == 0
        assert "usage:" in capsys.readouterr().out
