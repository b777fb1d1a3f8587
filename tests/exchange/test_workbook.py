# ruff: noqa: DTZ001 - spreadsheets know no time zones
from __future__ import annotations

import errno
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from deputy_desk.errors import DeskError
from deputy_desk.exchange.cells import Cell
from deputy_desk.exchange.spreadsheet import read_tables
from deputy_desk.exchange.workbook import Column, SheetOut, write_workbook

CREATED = datetime(2026, 11, 22, 9, 0)


def rows() -> Iterator[list[Cell]]:
    yield ["214", date(2026, 3, 12), datetime(2026, 3, 12, 14, 30), 3, 2.5, True, None, "Су жоқ\nекінші күн"]
    yield ["=1+1", None, None, -1, 0, False, "", "+7 701 123 45 67"]
    yield ["@sum", date(1850, 1, 1), None, None, None, None, None, "-5\x07\x0b<b>&"]


def sheet(name: str = "Жолданымдар") -> SheetOut:
    titles = ["№", "Күні", "Уақыты", "Саны", "Үлесі", "Иә", "Бос", "Мәтін"]
    return SheetOut(name=name, columns=[Column(title=one, width=20) for one in titles], rows=rows())


def test_types_survive_and_no_text_becomes_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    assert write_workbook(path, [sheet()], created=CREATED) == 3
    book = openpyxl.load_workbook(path)
    page = book["Жолданымдар"]
    found = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
    assert found[0] == [
        "214", datetime(2026, 3, 12), datetime(2026, 3, 12, 14, 30), 3, 2.5, True, None, "Су жоқ\nекінші күн",
    ]  # fmt: skip
    assert (found[1][0], found[1][7]) == ("=1+1", "+7 701 123 45 67")
    assert (found[2][1], found[2][7]) == ("01.01.1850", "-5<b>&")
    assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)
    assert page["A1"].font.bold
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:H4"
    assert page.column_dimensions["A"].width == pytest.approx(20, abs=1)
    assert b"<f>" not in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")


def test_same_rows_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_workbook(tmp_path / name, [sheet(), sheet("2")], created=CREATED)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_names_of_sheets_are_made_acceptable(tmp_path: Path) -> None:
    names = ["a/b:c*d?[e]", "'x'", "", "a" * 40, "A" * 40, "Лист"]
    write_workbook(
        tmp_path / "a.xlsx", [SheetOut(name=name, columns=["x"], rows=[["y"]]) for name in names], created=CREATED
    )
    found = [table.sheet for table in read_tables(tmp_path / "a.xlsx")]
    assert found == ["a b c d  e", "x", "1", "a" * 31, "A" * 27 + " (2)", "Лист"]


def test_a_text_no_cell_can_hold_goes_on_in_a_further_sheet(tmp_path: Path) -> None:
    text = "".join(f"{number};" for number in range(20_000))
    out = SheetOut(name="A", columns=["№", "Текст"], rows=[[1, "кратко"], [2, text]])
    write_workbook(tmp_path / "a.xlsx", [out], created=CREATED, long_texts="Длинные тексты")
    first, rest = read_tables(tmp_path / "a.xlsx")
    start, _, mark = str(first.rows[2][1]).partition("… → ")
    assert mark == "A B3"
    assert rest.sheet == "Длинные тексты"
    assert {row[0] for row in rest.rows[1:]} == {mark}
    assert start + "".join(str(row[1]) for row in rest.rows[1:]) == text


def test_a_fault_of_the_disk_is_an_error_and_leaves_the_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [sheet()], created=CREATED)
    before = path.read_bytes()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(zipfile.ZipFile, "write", full)
    with pytest.raises(DeskError) as caught:
        write_workbook(path, [sheet()], created=CREATED)
    assert caught.value.code == "disk_full"
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_bug_in_the_rows_is_not_hidden_and_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[list[Cell]]:
        yield ["a"]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_workbook(tmp_path / "a.xlsx", [SheetOut(name="A", columns=["x"], rows=broken())], created=CREATED)
    assert list(tmp_path.iterdir()) == []
