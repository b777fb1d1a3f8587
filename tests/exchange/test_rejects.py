from __future__ import annotations

import itertools
from datetime import date, timedelta
from pathlib import Path

import pytest

from deputy_desk.exchange.import_file import import_rows
from deputy_desk.exchange.records import ImportRow, Rejection
from deputy_desk.exchange.rejects import reason_of, write_rejects
from deputy_desk.exchange.spreadsheet import read_tables
from tests.exchange import making

TODAY = date(2026, 11, 22)
HEADER = ["Дата", "ФИО", "Телефон", "Текст обращения", "Отдел", "Проверено"]
ROWS: list[list[object]] = [
    ["31.02.2025", "Иванов И.", "8 701 123 45 67", "Яма на дороге", "ЖКХ", None],
    [date(2025, 3, 12), "Ким В.", "109", "", "=1+1", date(2025, 3, 13)],
    [date(2027, 3, 12), "Әлиев Ө.", "", "Су жоқ", 5, date(2025, 3, 13)],
    ["12.03.2025", "Петров", "", "Нет света", "", None],
]


def refusals(path: Path, today: date = TODAY) -> list[Rejection]:
    return [row for row in import_rows(path, None, today) if isinstance(row, Rejection)]


def keys(path: Path, today: date = TODAY) -> set[str]:
    return {row.key for row in import_rows(path, None, today) if isinstance(row, ImportRow)}


@pytest.mark.parametrize(("suffix", "lang"), [*itertools.product(["xlsx", "csv"], ["kk", "ru", "en"])])
def test_refused_rows_come_back_in_the_same_columns(tmp_path: Path, suffix: str, lang: str) -> None:
    source = making.xlsx(tmp_path / "a.xlsx", {"A": [HEADER, *ROWS]})
    refused = refusals(source)
    assert [one.code for one in refused] == ["impossible_date", "no_text", "date_in_future"]
    target = tmp_path / f"rejects.{suffix}"
    assert write_rejects(target, HEADER, refused, lang) == 3
    table = read_tables(target)[0].rows
    assert table[0][:6] == HEADER
    assert len(table[0]) == 7
    assert [row[6] for row in table[1:]] == [reason_of(one, lang) for one in refused]
    again = refusals(target)
    assert [(one.code, one.columns[:6]) for one in again] == [(one.code, tuple(HEADER)) for one in refused]


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_an_unchanged_row_has_the_key_it_would_have_had(tmp_path: Path, suffix: str) -> None:
    source = making.xlsx(tmp_path / "a.xlsx", {"A": [HEADER, *ROWS]})
    target = tmp_path / f"rejects.{suffix}"
    write_rejects(target, HEADER, refusals(source), "ru")
    later = TODAY + timedelta(days=200)
    assert keys(source) & keys(target) == set(), "nothing that was imported is in the rejects"
    assert keys(target, later) == keys(source, later) - keys(source)
    assert len(keys(target, later)) == 1


def test_sheets_stay_apart_in_a_workbook_and_join_in_a_text_table(tmp_path: Path) -> None:
    sheets = {
        "Март": [["Дата", "Текст"], ["31.02.2025", "Яма"]],
        "Сәуір": [["Мазмұны", "Күні"], ["Су жоқ", "31.04.2025"]],
    }
    refused = refusals(making.xlsx(tmp_path / "a.xlsx", sheets))
    write_rejects(tmp_path / "r.xlsx", [], refused, "kk")
    assert [(table.sheet, table.rows[0][0]) for table in read_tables(tmp_path / "r.xlsx")] == [
        ("Март", "Дата"),
        ("Сәуір", "Мазмұны"),
    ]
    write_rejects(tmp_path / "r.csv", [], refused, "kk")
    assert read_tables(tmp_path / "r.csv")[0].rows[0] == ["Дата", "Текст", "Мазмұны", "Күні", "Неге қабылданбады"]


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_a_text_too_long_for_a_cell_is_kept_whole(tmp_path: Path, suffix: str) -> None:
    text = "".join(f"слово {number} " for number in range(8000)).strip()
    assert 70_000 < len(text) < 100_000
    source = making.text_table(tmp_path / "a.csv", [["Дата", "Текст"], ["31.02.2025", text], ["12.03.2027", "Яма"]])
    target = tmp_path / f"r.{suffix}"
    write_rejects(target, [], refusals(source), "ru")
    later = date(2028, 1, 1)
    taken = [row for row in import_rows(target, None, later) if isinstance(row, ImportRow)]
    assert [row.text for row in taken] == ["Яма"]
    assert taken[0].note == ""
    assert taken[0].key in keys(source, later)
    repaired = read_tables(target)[0].rows
    repaired[1][0] = "28.02.2025"
    fixed = making.text_table(tmp_path / "fixed.csv", repaired)
    assert [row.text for row in import_rows(fixed, None, later) if isinstance(row, ImportRow)] == [text, "Яма"]


def test_rows_of_a_sheet_without_header_come_back_under_one(tmp_path: Path) -> None:
    lines = [[f"{day}.02.2025", f"Прошу починить дорогу у дома {day}", "а"] for day in range(25, 31)]
    source = making.text_table(tmp_path / "a.csv", lines, separator=";")
    refused = refusals(source)
    assert len(refused) == 2
    write_rejects(tmp_path / "r.csv", [], refused, "ru")
    again = refusals(tmp_path / "r.csv")
    assert [one.cells[1] for one in again] == [one.cells[1] for one in refused]
    assert [one.code for one in again] == ["impossible_date"] * 2


def test_texts_that_begin_like_formulas_are_texts(tmp_path: Path) -> None:
    rows = [["31.02.2025", "=HYPERLINK(1)"], ["31.02.2025", "+7 701"], ["31.02.2025", "@x"], ["31.02.2025", "-1"]]
    source = making.text_table(tmp_path / "a.csv", [["Дата", "Текст"], *rows])
    write_rejects(tmp_path / "r.csv", [], refusals(source), "ru")
    for line in (tmp_path / "r.csv").read_text(encoding="utf-8-sig").splitlines()[1:]:
        assert line.split(";")[1].lstrip('"')[0] == "\t"
    fixed = tmp_path / "f.csv"
    fixed.write_text((tmp_path / "r.csv").read_text(encoding="utf-8").replace("31.02", "01.02"), encoding="utf-8")
    assert [row.text for row in import_rows(fixed, None, TODAY) if isinstance(row, ImportRow)] == [
        text for _, text in rows
    ]
