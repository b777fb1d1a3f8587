# ruff: noqa: DTZ001 - spreadsheets know no time zones
from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deputy_desk.exchange.header_words import known_words
from deputy_desk.exchange.separators import body_and_separator, records
from deputy_desk.exchange.spreadsheet import read_tables
from tests.exchange import making

HEADER = ["Дата", "ФИО", "Содержание"]
ROWS = [HEADER, [date(2025, 3, 12), "Әлиев Ө.", "Су жоқ"], [date(2025, 3, 13), "Ким В.", "Нет света;\nвторой день"]]


@pytest.mark.parametrize(
    ("maker", "name"),
    [(making.xlsx, "a.xlsx"), (making.xls, "a.xls"), (making.ods, "a.ods")],
    ids=["xlsx", "xls", "ods"],
)
def test_workbooks_of_three_kinds_read_alike(tmp_path: Path, maker: object, name: str) -> None:
    assert callable(maker)
    path = maker(tmp_path / name, {"Журнал": ROWS, "Второй": [["Текст"], ["Яма"]]})
    tables = read_tables(path)
    assert [table.sheet for table in tables] == ["Журнал", "Второй"]
    rows = tables[0].rows
    assert rows[0] == HEADER
    assert rows[1] == [date(2025, 3, 12), "Әлиев Ө.", "Су жоқ"]
    assert [row[1] for row in tables[0]] == ["ФИО", "Әлиев Ө.", "Ким В."]


def test_rows_keep_their_numbers_when_the_sheet_begins_lower(tmp_path: Path) -> None:
    path = making.xlsx(tmp_path / "a.xlsx", {"A": [[], [], [None, None, "Текст"], [None, None, "Яма"]]})
    rows = read_tables(path)[0].rows
    assert len(rows) == 4
    assert "Яма" in rows[3]


def test_hidden_sheets_stay_unread_and_times_survive(tmp_path: Path) -> None:
    path = making.xlsx(
        tmp_path / "a.xlsx",
        {"A": [["Дата", "Текст"], [datetime(2025, 3, 12, 14, 30), "Яма"]], "B": [["тайна"]]},
        hidden=["B"],
    )
    tables = read_tables(path)
    assert [table.sheet for table in tables] == ["A"]
    assert tables[0].rows[1][0] == datetime(2025, 3, 12, 14, 30)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_russian_text_tables(tmp_path: Path, encoding: str, separator: str) -> None:
    rows = [
        ["Дата", "ФИО", "Содержание"],
        ["12.03.2025", "Иванов И.", "Нет света,\nвторой день; темно"],
        ["13.03.2025", "Ким", "Яма"],
    ]
    path = making.text_table(tmp_path / "a.csv", rows, separator=separator, encoding=encoding)
    assert read_tables(path)[0].rows == rows


@pytest.mark.parametrize("encoding", ["kz1048", "utf-8", "utf-16"])
def test_kazakh_text_in_old_and_new_encodings(tmp_path: Path, encoding: str) -> None:
    letters = "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і"
    path = making.text_table(tmp_path / "a.csv", [["Мазмұны"], [letters]], encoding=encoding)
    assert read_tables(path)[0].rows == [["Мазмұны"], [letters]]


def test_a_few_stray_bytes_do_not_turn_the_file_into_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("Текст\n" + "Нет света\n" * 200).encode() + "Яма".encode("cp1251") + "\nКонец\n".encode())
    rows = read_tables(path)[0].rows
    assert rows[1] == ["Нет света"]
    assert rows[-2:] == [["Яма"], ["Конец"]]


def test_the_sep_line_of_excel_is_honoured_and_dropped(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=|\nТекст|Дата\nЯма, большая; очень|12.03.2025\n", encoding="utf-8")
    assert read_tables(path)[0].rows == [["Текст", "Дата"], ["Яма, большая; очень", "12.03.2025"]]


def test_prose_with_commas_is_one_column(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    lines = [
        "Нет воды, света и тепла",
        "Дорога разбита",
        "Прошу помочь, спасибо",
        "Автобус, который ходил, отменили, прошу вернуть",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [row for row in read_tables(path)[0].rows if row] == [[line] for line in lines]


CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8), separator=st.sampled_from([",", ";", "\t", "|"])
)
def test_any_table_under_a_known_header_keeps_its_cells(rows: list[tuple[str, str, str]], separator: str) -> None:
    import csv
    import io

    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow(["Дата", "ФИО", "Содержание"])
    writer.writerows(rows)
    body, found = body_and_separator(out.getvalue(), known_words)
    assert found == separator
    assert list(records(body, found))[1:] == [list(row) for row in rows]
