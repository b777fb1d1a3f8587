"""Bad input: one sentence that says what to do, the exit status, and nothing lost."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from deputy_desk.command_line.output import WORDS
from tests.cli.conftest import Cli, Said

NEW = ("new-office", "d", "--deputy", "a", "--maslikhat", "b", "--district", "c")
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def refused(said: Said, code: str) -> None:
    """One sentence on standard error, the same in the JSON, and the status that fits."""
    assert said.error == code
    assert said.status == (2 if code in WORDS else 1)
    assert said.json["error"].keys() == {"code", "message", "values"}
    assert said.err.strip() == said.json["error"]["message"]
    assert len(said.err.strip().splitlines()) == 1


def fields_refused(said: Said, *codes: str) -> None:
    assert (said.status, said.error) == (1, "input")
    assert [one["code"] for one in said.json["error"]["values"]["problems"]] == list(codes)
    assert len(said.err.strip().splitlines()) == len(codes)


@pytest.mark.parametrize("day", ["2026-02-30", "31.12.2026", "сегодня", ""])
def test_impossible_dates(cli: Cli, office: Path, day: str) -> None:
    if day:
        refused(cli("complaint", "add", "--text", "т", "--received", day, "--json"), "bad_day")
    refused(cli("export", "e.json", "--from", day or "x", "--json"), "bad_day")
    refused(cli("complaint", "list", "--json", today=day or "x"), "bad_day")
    refused(cli("summary", "--from", "2026-01-01", "--to", "2026-02-01", "--at", day or "x", "--json"), "bad_instant")


def test_days_before_their_time(cli: Cli, letter: str) -> None:
    words = ("inquiry", "reply", letter, "--grade", "explanation", "--json", "--on")
    fields_refused(cli(*words, "2026-10-01"), "before_sending")
    fields_refused(cli(*words, "2026-12-01"), "day_in_future")
    assert cli("inquiry", "show", letter, "--json").json["replies"] == []
    fields_refused(cli("complaint", "add", "--text", "т", "--received", "2027-01-01", "--json"), "day_in_future")


def test_a_term_without_a_unit(cli: Cli, letter: str) -> None:
    refused(cli("inquiry", "draft", "--body", "Прокуратура", "--term", "15", "--json"), "term_without_unit")


def test_a_text_of_a_megabyte_and_control_characters(cli: Cli, office: Path) -> None:
    fields_refused(cli("complaint", "add", "--text", "а" * 1_000_000, "--json"), "text_too_long")
    fields_refused(cli("complaint", "add", "--text", "\x01\x02 \u200b", "--json"), "no_text")
    assert cli("complaint", "add", "--text", "Нет\x07 воды", "--json").json["text"] == "Нет воды"


def test_markup_is_only_text(cli: Cli, office: Path, tmp_path: Path) -> None:
    cli("complaint", "add", "--text", "<b>Нет</b> & воды")
    words = (
        "inquiry",
        "draft",
        "--body",
        "Прокуратура",
        "--subject-ru",
        "<b>О</b> & воде",
        "--question-ru",
        "<i>?</i>",
    )
    drafted = cli(*words, "--complaint", "1", "--json").json
    cli("inquiry", "register", drafted["id"], "--accept-unverified-term")
    assert cli("letter", "1", "--out", tmp_path / "l.pdf").status == 0


def test_a_missing_font_letter_and_an_open_blank_write_no_file(cli: Cli, office: Path, tmp_path: Path) -> None:
    for subject, code in (("О 汉字", "missing_glyph"), ("О воде [__]", "open_blank")):
        words = ("inquiry", "draft", "--body", "Прокуратура", "--subject-ru", subject, "--question-ru", "Когда?")
        drafted = cli(*words, "--json").json
        number = cli("inquiry", "register", drafted["id"], "--accept-unverified-term", "--json").json["number"]
        said = cli("letter", number, "--out", tmp_path / "l.pdf", "--json")
        assert (said.status, said.error) == (1, code)
        assert not (tmp_path / "l.pdf").exists()


def test_what_stands_in_the_way_of_a_letter(cli: Cli, letter: str, tmp_path: Path) -> None:
    words = ("inquiry", "draft", "--body", "Прокуратура", "--subject-ru", "О", "--question-ru", "К?", "--json")
    drafted = cli(*words).json["id"]
    refused(cli("letter", drafted, "--out", tmp_path / "l.pdf", "--json"), "not_registered")
    refused(cli("inquiry", "register", drafted, "--json"), "term_not_verified")
    refused(
        cli("inquiry", "register", cli("inquiry", "show", letter, "--json").json["id"], "--json"), "already_registered"
    )
    refused(cli("letter", letter, "--out", tmp_path / "l.txt", "--json"), "bad_letter_name")
    refused(cli("letter", letter, "--out", tmp_path / "none" / "l.pdf", "--json"), "folder_missing")
    refused(cli("inquiry", "draft", "--body", "департамент", "--json"), "body_not_clear")
    said = cli("inquiry", "reply", letter, "--on", "2026-11-01", "--grade", "done", "--question-grade", "1", "--json")
    refused(said, "bad_question_grade")
    said = cli(
        "inquiry", "reply", letter, "--on", "2026-11-01", "--grade", "formal", "--question-grade", "9=evaded", "--json"
    )
    fields_refused(said, "no_such_question")
    said = cli("inquiry", "reply", letter, "--on", "2026-11-01", "--grade", "promise", "--promise", "да", "--json")
    fields_refused(said, "promise_needs_date")


def test_numbers_that_find_nothing(cli: Cli, letter: str) -> None:
    refused(cli("complaint", "show", "77", "--json"), "not_found")
    refused(cli("complaint", "show", "семь", "--json"), "bad_number")
    refused(cli("inquiry", "show", "1-Б", "--json"), "not_found")


def test_tables_that_are_none(cli: Cli, office: Path, tmp_path: Path) -> None:
    book = tmp_path / "b.xlsx"
    with xlsxwriter.Workbook(str(book)) as out:
        out.add_worksheet().write_row(0, 0, ("Текст обращения", "Дата"))
    half = tmp_path / "half.xlsx"
    half.write_bytes(book.read_bytes()[:900])
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as out_zip:
        for name in source.namelist():
            if name != "xl/worksheets/sheet1.xml":
                out_zip.writestr(name, source.read(name))
        with out_zip.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(300):
                sheet.write(b" " * (1 << 20))
    for path, code in ((half, "file_incomplete"), (bomb, "zip_bomb"), (tmp_path / "none.csv", "file_missing")):
        refused(cli("import", path, "--json"), code)
    refused(cli("import", book, "--mapping", half, "--json"), "mapping_unreadable")
    refused(cli("import", book, "--mapping", tmp_path / "none.json", "--json"), "file_missing")
    assert cli("complaint", "list", "--json").json["items"] == []


def test_a_text_table_cut_inside_a_quotation_is_not_taken(cli: Cli, office: Path, tmp_path: Path) -> None:
    table = tmp_path / "cut.csv"
    whole = 'Текст обращения;Дата\n"Нет ""горячей"" воды\nвторой день";12.03.2026\n5" труба течёт;13.03.2026\n'
    table.write_text(f'{whole}"Нет света во дво', encoding="utf-8")
    said = cli("import", table, "--json")
    refused(said, "quote_not_closed")
    assert said.json["error"]["values"]["line"] == 5
    assert cli("complaint", "list", "--json").json["items"] == []
    table.write_text(whole, encoding="utf-8")
    assert cli("import", table, "--json").json["imported"] == 2


def test_a_header_without_rows_and_columns_that_are_not_there(cli: Cli, office: Path, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Текст обращения;Дата\n", encoding="utf-8")
    refused(cli("import", table, "--json"), "file_empty")
    table.write_text("Текст обращения;Дата\nНет воды;12.03.2026\n", encoding="utf-8")
    mapping = tmp_path / "m.json"
    for text, column in (
        ('{"Текст обращения": "text", "Дата подачи": "received"}', "Дата подачи"),
        ('{"Лист2": {"Текст обращения": "text"}}', "Лист2"),
        ('{"t": {"Суть": "text"}}', "Суть"),
    ):
        mapping.write_text(text, encoding="utf-8")
        said = cli("import", table, "--mapping", mapping, "--json")
        refused(said, "mapping_column_unknown")
        assert said.json["error"]["values"]["column"] == column
    assert cli("complaint", "list", "--json").json["items"] == []
    # What goes to the note anyway need not be there.
    mapping.write_text('{"Текст обращения": "text", "Дата": "received", "Отдел": null}', encoding="utf-8")
    assert cli("import", table, "--mapping", mapping, "--json").json["imported"] == 1


def test_names_of_files_that_would_lie_or_write_over(cli: Cli, letter: str, tmp_path: Path) -> None:
    period = ("summary", "--from", "2026-10-01", "--to", "2026-10-31")
    refused(cli(*period, "--out", tmp_path / "s.docx", "--json"), "bad_ending")
    refused(cli(*period, "--out", tmp_path / "s.pdf", "--xlsx", tmp_path / "s.pdf", "--json"), "bad_ending")
    refused(cli("slip", "1", "--out", tmp_path / "s.txt", "--json"), "bad_ending")
    assert list(tmp_path.glob("s.*")) == []
    table = tmp_path / "t.csv"
    table.write_text("Текст обращения;Дата\nНет света;31.02.2026\n", encoding="utf-8")
    before = table.read_bytes()
    refused(cli("import", table, "--rejects", tmp_path / "office" / ".." / "t.csv", "--json"), "rejects_over_table")
    assert table.read_bytes() == before


def test_rows_in_part(cli: Cli, office: Path, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Текст обращения;Дата\nНет воды;12.03.2026\nНет света;31.02.2026\n", encoding="utf-8")
    mapping = tmp_path / "m.json"
    mapping.write_text('{"Текст обращения": "text", "Дата": "received"}', encoding="utf-8")
    said = cli("import", table, "--mapping", mapping, "--rejects", tmp_path / "r.csv", "--json")
    assert said.status == 3
    assert (said.json["rows"], said.json["imported"], said.json["rejected"]) == (2, 1, 1)
    assert said.json["rejects_file"] == str(tmp_path / "r.csv")
    assert said.json["rejections"][0]["code"] == "impossible_date"
    assert "31.02.2026" in said.json["rejections"][0]["message"]
    looked = cli("import", table, "--dry-run")
    assert looked.status == 3
    assert "Ничего не записано" in looked.out


def test_offices_that_cannot_be_opened(cli: Cli, office: Path, tmp_path: Path) -> None:
    refused(cli("complaint", "list", "--office", tmp_path / "none", "--json"), "office_missing")
    refused(
        cli("new-office", office, "--deputy", "А", "--maslikhat", "м", "--district", "о", "--no-password", "--json"),
        "office_exists",
    )
    foreign = Path(shutil.copytree(office, tmp_path / "foreign"))
    (foreign / "desk.db").unlink()
    with sqlite3.connect(foreign / "desk.db") as other:
        other.execute("CREATE TABLE x (y)")
    refused(cli("complaint", "list", "--office", foreign, "--json"), "not_our_database")
    broken = Path(shutil.copytree(office, tmp_path / "broken"))
    (broken / "keys.json").write_text("{}", encoding="utf-8")
    refused(cli("complaint", "list", "--office", broken, "--json"), "key_file_damaged")
    assert (foreign / "desk.db").exists()


def test_no_office_is_named(cli: Cli) -> None:
    refused(cli("complaint", "list", "--json"), "office_not_named")


@pytest.mark.skipif(ROOT, reason="root may write anywhere")
def test_a_read_only_folder(cli: Cli, letter: str, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    refused(cli("letter", letter, "--out", closed / "l.pdf", "--json"), "read_only_folder")


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only_folder")])
def test_faults_of_the_disk_leave_the_old_file(
    cli: Cli, letter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "l.pdf"
    path.write_bytes(b"old")

    def fail(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr("deputy_desk.files.os.fsync", fail)
        said = cli("letter", letter, "--out", path, "--json")
    refused(said, code)
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".tmp")] == []


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("fly",),
        ("inquiry",),
        ("complaint", "add"),
        ("complaint", "list", "--limit", "0"),
        ("inquiry", "reply", "1", "--on", "2026-01-01", "--grade", "nice"),
        ("summary", "--json"),
        (
            "new-office",
            "d",
            "--deputy",
            "a",
            "--maslikhat",
            "b",
            "--district",
            "c",
            "--no-password",
            "--password-stdin",
        ),
    ],
)
def test_words_nobody_understands(cli: Cli, office: Path, words: tuple[str, ...]) -> None:
    said = cli(*words, "--json", "--lang", "en") if words else cli("--json")
    assert (said.status, said.error) == (2, "usage")


def test_help_in_every_command(cli: Cli, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ((), ("complaint",), ("inquiry", "draft"), ("import",)):
        with pytest.raises(SystemExit) as left:
            cli(*words, "--help")
        assert left.value.code == 0
        assert "usage" in capsys.readouterr().out.lower()


@pytest.mark.parametrize(("language", "word"), [("kk", "қосыңыз"), ("ru", "Добавьте"), ("en", "Add")])
def test_sentences_in_the_language_asked_for(cli: Cli, language: str, word: str) -> None:
    said = cli("complaint", "list", "--lang", language)
    assert word in said.err
    assert said.out == ""
