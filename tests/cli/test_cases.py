"""Complaints and letters on the command line, from the first call to the summary."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Cli


def test_a_new_office_and_its_check(cli: Cli, tmp_path: Path) -> None:
    words = ("new-office", tmp_path / "o", "--deputy", "А Б", "--maslikhat", "м", "--district", "о", "--no-password")
    made = cli(*words, "--lang", "kk", "--json")
    assert made.json["path"] == str(tmp_path / "o")
    checked = cli("check", "--office", tmp_path / "o", "--json")
    assert (checked.status, checked.json) == (0, {"ok": True, "findings": []})
    # The language of sentences is the office's when none is asked for.
    assert "дұрыс" in cli("check", "--office", tmp_path / "o").out
    assert "in order" in cli("check", "--office", tmp_path / "o", "--lang", "en").out


def test_a_long_check_says_how_far_it_is(cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cli("complaint", "add", "--text", "Нет воды")
    monkeypatch.setattr("deputy_desk.command_line.offices._BIG_FILE", 1)
    monkeypatch.setattr("deputy_desk.command_line.offices._LINES_A_SENTENCE", 1)
    checked = cli("check", "--json", "--lang", "en")
    assert checked.json == {"ok": True, "findings": []}
    assert checked.err.splitlines()[1:] == ["1 of 1 lines compared"]


def test_a_password_from_standard_input(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("new-office", tmp_path / "o", "--deputy", "А Б", "--maslikhat", "м", "--district", "о", "--password-stdin")
    monkeypatch.setattr(sys, "stdin", io.StringIO("тайна\n"))
    assert cli(*words).status == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO("тайна\r\n"))
    assert cli("complaint", "list", "--office", tmp_path / "o", "--password-stdin").status == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO("другая\n"))
    wrong = cli("complaint", "list", "--office", tmp_path / "o", "--password-stdin", "--json")
    assert (wrong.status, wrong.error) == (1, "wrong_password")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    none = cli("complaint", "list", "--office", tmp_path / "o", "--json")
    assert (none.status, none.error) == (1, "password_not_given")


def test_a_complaint_is_added_shown_and_listed(cli: Cli, office: Path) -> None:
    added = cli(
        "complaint", "add", "--text", "Қоқыс шығарылмайды", "--person", "Ахметов Ерлан", "--phone", "87053181842",
        "--iin", "850315300018", "--channel", "phone", "--topic", "мусор", "--place", "Алматы", "--json",
    )  # fmt: skip
    one = added.json
    assert (one["number"], one["stage"], one["received"], one["language"]) == ("1/2026", "new", "2026-11-20", "kk")
    assert (one["topic"], one["place"]) == ("санитария, вывоз мусора", "город Алматы")
    assert one["persons"][0]["iin"] == "850315•••••8"
    assert one["persons"][0]["phones"] == ["+77053181842"]
    assert "цифра" in added.err or "цифр" in added.err
    assert cli("complaint", "show", "1", "--json").json == one
    assert one["id"] in cli("complaint", "show", one["id"]).out
    cli("complaint", "add", "--text", "Нет света", "--received", "2026-11-01")
    page = cli("complaint", "list", "--limit", "1", "--json").json
    assert [item["number"] for item in page["items"]] == ["1/2026"]
    rest = cli("complaint", "list", "--after", page["next"], "--json").json
    assert ([item["number"] for item in rest["items"]], rest["next"]) == (["2/2026"], None)
    for words, numbers in (
        (("--state", "overdue"), ["2/2026"]),
        (("--topic", "мусор"), ["1/2026"]),
        (("--place", "Алматы", "--state", "new"), ["1/2026"]),
        (("--state", "closed"), []),
    ):
        found = cli("complaint", "list", *words, "--json").json["items"]
        assert [item["number"] for item in found] == numbers
    assert "ничего нет" in cli("complaint", "list", "--state", "closed").out


def test_text_from_standard_input(cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Письмо\nв две строки"))
    assert cli("complaint", "add", "--text", "-", "--json").json["text"] == "Письмо\nв две строки"


def test_a_letter_from_draft_to_summary(cli: Cli, letter: str, tmp_path: Path) -> None:
    shown = cli("inquiry", "show", letter, "--json").json
    assert (shown["number"], shown["stage"], shown["due"]) == ("1-А/2026", "sent", "2026-11-06")
    assert shown["overdue_days"] == 10
    assert [(one["n"], one["ru"], one["kk"], one["grade"]) for one in shown["questions"]] == [
        (1, "Когда?", "Қашан?", None),
        (2, "Кто?", "Кім?", None),
    ]
    assert [one["number"] for one in cli("inquiry", "list", "--overdue", "--json").json["items"]] == [letter]
    assert letter in cli("inquiry", "list", "--state", "sent").out
    replied = cli(
        "inquiry", "reply", letter, "--on", "2026-11-10", "--grade", "promise", "--question-grade", "1=answered",
        "2=evaded", "--promise", "Починить", "--promise-due", "2026-11-15", "--official", "аким", "--json",
    ).json  # fmt: skip
    assert [one["grade"] for one in replied["questions"]] == ["answered", "evaded"]
    assert replied["replies"][0]["grade"] == "promise"
    promise = replied["promises"][0]["id"]
    judged = cli("inquiry", "judge", promise, "--verdict", "late", "--done", "2026-11-17", "--json").json
    assert judged["promises"][0]["verdict"] == "late"
    told = cli("complaint", "follow-up", "1", "--verdict", "solved", "--words", "Спасибо", "--json").json
    assert told["stage"] == "told"
    closed = cli("complaint", "close", "1", "--outcome", "solved", "--json").json
    assert (closed["stage"], closed["outcome"]) == ("closed", "solved")
    assert [one["kind"] for one in closed["events"]] == ["received", "letter", "reply", "told", "closed"]
    out = tmp_path / "summary.pdf"
    period = ("summary", "--from", "2026-10-01", "--to", "2026-10-31", "--lang", "ru")
    found = cli(*period, "--at", "2026-11-20", "--out", out, "--xlsx", tmp_path / "s.xlsx", "--json").json
    assert {"id", "digest", "period", "snapshot", "calendar_version", "indicators", "excluded"} <= found.keys()
    assert (found["indicators"]["I1"]["k"], found["indicators"]["I1"]["n"]) == (0, 1)
    assert out.exists()
    assert (tmp_path / "s.xlsx").exists()
    again = tmp_path / "again.pdf"
    cli("summary", "--again", found["id"], "--out", again)
    assert again.read_bytes() == out.read_bytes()


@pytest.mark.parametrize("language", ["kk", "ru", "both"])
def test_papers_of_a_letter(cli: Cli, letter: str, tmp_path: Path, language: str) -> None:
    made = cli("letter", letter, "--lang", language, "--out", tmp_path / "l.pdf", "--json").json
    assert made["pages"] == len(PdfReader(tmp_path / "l.pdf").pages) == (2 if language == "both" else 1)
    word = cli("letter", letter, "--lang", language, "--out", tmp_path / "l.docx", "--json").json
    assert len(word["sha256"]) == 64
    slip = cli("slip", "1", "--out", tmp_path / "s.pdf", "--json")
    assert (slip.status, slip.json["pages"]) == (0, 1)


def test_what_bodies_do(cli: Cli, letter: str) -> None:
    until = cli("inquiry", "extend", letter, "--until", "2026-12-10", "--notified", "2026-10-20", "--json").json
    assert (until["due"], until["overdue_days"]) == ("2026-12-10", 0)
    passed = cli("inquiry", "redirect", letter, "--body", "Управление образования", "--on", "2026-11-01", "--json").json
    assert passed["due"] > "2026-12-01"
    told = cli("inquiry", "promise", letter, "--text", "К зиме", "--due", "2026-12-01", "--json").json
    assert told["promises"][0]["text"] == "К зиме"
    assert cli("inquiry", "send", letter, "--way", "post", "--on", "2026-11-02", "--kind", "lost").status == 0
    gone = cli("inquiry", "annul", letter, "--reason", "ошибка", "--json").json
    assert (gone["stage"], gone["number"]) == ("annulled", letter)


def test_search(cli: Cli, letter: str) -> None:
    found = cli("search", "вода", "--json").json
    assert {one["kind"] for one in found["hits"]} == {"complaint", "inquiry"}
    assert found["total"] == 2
    assert found["ms"] >= 0
    assert "ничего" in cli("search", "абракадабра").out.lower()
    assert cli("search", '"вода').err != ""


def test_export_and_import_of_the_same_office(cli: Cli, letter: str, tmp_path: Path) -> None:
    exported = cli("export", tmp_path / "e.xlsx", "--from", "2026-01-01", "--to", "2026-12-31", "--json").json
    assert exported == {"path": str(tmp_path / "e.xlsx"), "rows": 2}
    assert cli("export", tmp_path / "e.json", "--from", "2026-11-01", "--json").json["rows"] == 1
