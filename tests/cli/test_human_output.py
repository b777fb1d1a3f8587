"""What a person reads: words of their language in place of codes, in columns, with what follows said apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from deputy_desk.command_line.printing import block, fields, table
from tests.cli.conftest import Cli

CODES = ("in_work", "with_body", "e_otinish", "not_answered", "working_days", "None", "True", "False", "{", "[")


def no_codes(text: str) -> None:
    assert [code for code in CODES if code in text] == []


def test_columns_stand_below_each_other() -> None:
    assert table(("Номер", "Текст"), [("1/2026", "а"), ("", " б\nв ")]) == ("Номер   Текст", "1/2026  а", "—       б в")


def test_names_beside_values_and_nothing_for_what_is_empty() -> None:
    assert fields([("Тема", "вода"), ("Место", " "), ("Письма", "1\n2")]) == ("Тема    вода", "Письма  1", "        2")
    assert block("Текст", ["одна\nдве"]) == ("", "Текст:", "  одна", "  две")
    assert block("Текст", [""]) == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("Состояние", "В работе", "e-Otinish", "Высокая", "Текст:", "Нет воды", "История:")),
        ("kk", ("Күйі", "Жұмыста", "e-Otinish", "Жоғары", "Мәтін:", "Нет воды", "Тарихы:")),
        ("en", ("Stage", "In work", "e-Otinish", "High", "Text:", "Нет воды", "History:")),
    ],
)
def test_a_complaint_in_words(cli: Cli, office: Path, tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    table_file = tmp_path / "t.csv"
    table_file.write_text(
        "Текст обращения;Канал;Срочность;ФИО;Телефон\nНет воды;eOtinish;срочно;Ахметов Ерлан;87053181842\n",
        encoding="utf-8",
    )
    assert cli("import", table_file).status == 0
    cli("inquiry", "draft", "--body", "Прокуратура", "--subject-ru", "О воде", "--complaint", "1")
    shown = cli("complaint", "show", "1", "--lang", language)
    assert (shown.status, shown.err) == (0, "")
    assert "Ахметов Ерлан, +77053181842" in shown.out
    assert [word for word in words if word not in shown.out] == []
    no_codes(shown.out)
    listed = cli("complaint", "list", "--lang", language)
    assert listed.err == ""
    head, line = listed.out.splitlines()
    assert words[0] in head
    assert words[1] in line
    assert head.index(words[0]) == line.index(words[1])
    no_codes(listed.out)


def test_a_letter_in_words(cli: Cli, letter: str) -> None:
    cli(
        "inquiry", "reply", letter, "--on", "2026-11-10", "--grade", "promise", "--question-grade", "1=answered",
        "2=not_answered", "--promise", "Починить", "--promise-due", "2026-11-15", "--official", "аким",
        "--body-number", "7-1", "--text", "Починим <b>скоро</b>",
    )  # fmt: skip
    shown = cli("inquiry", "show", letter).out
    for words in (
        "№ 1-А/2026", "Ответ получен", "06.11.2026", "1 месяц", "№ 1/2026", "1. Когда?", "Қашан? — Ответ",
        "Кім? — Нет ответа", "10.11.2026, № 7-1, Обещание с датой", "Починим <b>скоро</b>",
        "до 15.11.2026, Починить, аким",
    ):  # fmt: skip
        assert words in shown
    no_codes(shown)
    head, line = cli("inquiry", "list").out.splitlines()
    assert head.index("Срок") == line.index("06.11.2026")
    no_codes(line)


def test_a_letter_that_is_late_and_a_draft(cli: Cli, letter: str) -> None:
    due = next(line for line in cli("inquiry", "show", letter).out.splitlines() if "06.11.2026" in line)
    assert due.endswith("10 рабочих дней")
    words = ("inquiry", "draft", "--body", "Прокуратура", "--subject-ru", "О свете", "--question-ru", "Когда?")
    drafted = cli(*words).out
    assert "черновик" in drafted
    assert "ничего нет" in cli("inquiry", "list", "--state", "annulled").out
    # A draft has no number: it is named by its id, which other commands take.
    name = cli("inquiry", "list", "--state", "draft").out.splitlines()[1].split()[0]
    assert cli("inquiry", "show", name).out == drafted
    registered = cli("inquiry", "register", name, "--accept-unverified-term").out.splitlines()
    assert "черновик" in registered[-2]
    assert "№ 2-А" in registered[-1]


def test_letters_of_one_ladder_name_each_other(cli: Cli, letter: str) -> None:
    words = ("inquiry", "draft", "--kind", "reminder", "--parent", letter, "--body", "Прокуратура", "--complaint", "1")
    made = cli(*words, "--subject-ru", "О воде", "--question-ru", "Когда?", "--json").json
    first = cli("inquiry", "show", letter, "--json").json
    assert [one["number"] for one in made["ladder"]] == [letter]
    assert [(one["id"], one["number"], one["kind"]) for one in first["ladder"]] == [(made["id"], None, "reminder")]
    assert f"черновик {made['id']}, Напоминание, Черновик" in cli("inquiry", "show", letter).out
    assert f"№ {letter}, Депутатский запрос, Ждём ответ" in cli("inquiry", "show", made["id"]).out


def test_what_follows_is_said_beside_the_list(cli: Cli, office: Path) -> None:
    for text in ("Нет воды", "Нет света", "Нет газа"):
        cli("complaint", "add", "--text", text)
    page = cli("complaint", "list", "--limit", "2")
    following = page.err.split()[-1]
    rest = cli("complaint", "list", "--limit", "2", "--after", following)
    assert rest.err == ""
    assert [line.split()[0] for line in (page.out + rest.out).splitlines() if "/2026" in line] == [
        "3/2026",
        "2/2026",
        "1/2026",
    ]
    asked = cli("complaint", "list", "--limit", "2", "--json")
    assert (asked.err, asked.json["next"]) == ("", following)
    refused = cli("inquiry", "list", "--limit", "0", "--json")
    assert (refused.status, refused.error) == (2, "usage")
