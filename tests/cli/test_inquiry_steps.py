"""A letter at the ends of its way, and what is logged by itself when an office is written to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli


@pytest.fixture
def drafted(cli: Cli, office: Path) -> str:
    """Draft a letter; return its id."""
    made = cli(
        "inquiry", "draft", "--body", "Прокуратура", "--subject-ru", "О воде", "--question-ru", "Когда?", "--json"
    )
    return str(made.json["id"])


def late_lines(cli: Cli, letter: str) -> int:
    return cli("inquiry", "show", letter, "--lang", "en").out.count("became overdue")


def test_received_lost_and_sent_again(cli: Cli, letter: str) -> None:
    got = cli("inquiry", "received", letter, "--on", "2026-10-08", "--incoming", "вх-3", "--json").json
    assert (got["stage"], got["received"], got["due"]) == ("received", "2026-10-08", "2026-11-09")
    lost = cli("inquiry", "not-delivered", letter, "--json").json
    assert (lost["stage"], lost["received"], lost["overdue"]) == ("registered", None, False)
    sent = cli(
        "inquiry", "send", letter, "--way", "post", "--on", "2026-11-02", "--kind", "wrong_address", "--json"
    ).json
    assert sent["stage"] == "sent"
    early = cli("inquiry", "received", letter, "--on", "2026-10-01", "--json")
    assert early.json["error"]["values"]["problems"][0]["code"] == "before_sending"


def test_settled_without_a_letter(cli: Cli, letter: str) -> None:
    words = ("inquiry", "settle", letter, "--said-by", "аким", "--way", "по телефону", "--citizen", "agrees")
    assert cli(*words, "--json").json["stage"] == "closed"
    assert "аким" in cli("inquiry", "show", letter).out


def test_closing_needs_an_answer(cli: Cli, letter: str) -> None:
    assert cli("inquiry", "close", letter, "--json").error == "no_reply_yet"
    cli("inquiry", "reply", letter, "--on", "2026-11-10", "--grade", "explanation")
    closed = cli("inquiry", "close", letter, "--on", "2026-11-12", "--json").json
    assert (closed["stage"], closed["closed"]) == ("closed", "2026-11-12")
    assert cli("inquiry", "close", letter, "--json").error == "letter_closed"


def test_a_draft_goes_and_comes_back(cli: Cli, drafted: str) -> None:
    assert cli("inquiry", "trash", drafted, "--json").json["trashed"] == "2026-11-20"
    assert cli("inquiry", "list", "--json").json["items"] == []
    assert [one["id"] for one in cli("inquiry", "list", "--trash", "--json").json["items"]] == [drafted]
    assert cli("inquiry", "register", drafted, "--accept-unverified-term", "--json").error == "in_trash"
    assert cli("inquiry", "restore", drafted, "--json").json["trashed"] is None
    number = cli("inquiry", "register", drafted, "--accept-unverified-term", "--json").json["number"]
    assert cli("inquiry", "trash", number, "--json").error == "registered_stays"


def test_a_promise_needs_a_sent_letter(cli: Cli, drafted: str) -> None:
    refused = cli("inquiry", "promise", drafted, "--text", "К зиме", "--due", "2026-12-01", "--json")
    assert (refused.status, refused.error) == (1, "not_sent_yet")


def test_a_letter_passed_on_waits_for_the_new_body(cli: Cli, letter: str) -> None:
    cli("inquiry", "received", letter, "--on", "2026-10-08")
    words = ("inquiry", "redirect", letter, "--body", "Управление образования", "--on", "2026-11-16", "--json")
    passed = cli(*words).json
    assert (passed["stage"], passed["received"]) == ("sent", None)
    assert [one["number"] for one in cli("inquiry", "list", "--state", "sent", "--json").json["items"]] == [letter]


def test_a_writing_command_logs_what_became_overdue_and_a_reading_one_does_not(cli: Cli, letter: str) -> None:
    # The fixture wrote on 20 November: a draft, a number and a sending, all before the letter was late.
    assert late_lines(cli, letter) == 0
    for words in (("inquiry", "list", "--overdue"), ("complaint", "show", "1"), ("search", "вода"), ("check",)):
        assert cli(*words).status == 0
        assert late_lines(cli, letter) == 0
    cli("complaint", "add", "--text", "Нет света")
    assert late_lines(cli, letter) == 1
    cli("complaint", "note", "1", "--text", "Звонил")
    assert late_lines(cli, letter) == 1


def test_a_look_at_a_table_writes_nothing(cli: Cli, letter: str, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Текст обращения\nНет воды\n", encoding="utf-8")
    assert cli("import", table, "--dry-run").status == 0
    assert late_lines(cli, letter) == 0
    assert cli("import", table).status == 0
    assert late_lines(cli, letter) == 1
