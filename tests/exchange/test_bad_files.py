from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path

import pytest

from deputy_desk.errors import DeskError
from deputy_desk.exchange import package_guard
from deputy_desk.exchange.spreadsheet import _read_rows, read_tables
from deputy_desk.wording.messages import sentence
from tests.exchange import making

SHEET = "xl/worksheets/sheet1.xml"


def code_of(path: Path) -> str:
    with pytest.raises(DeskError) as caught:
        read_tables(path)
    for language in ("en", "ru", "kk"):
        assert path.name in sentence(caught.value, language)
    return caught.value.code


def whole_workbook(path: Path) -> bytes:
    return making.xlsx(path, {"A": [["Текст"], *[[f"Яма номер {n}"] for n in range(200)]]}).read_bytes()


def test_missing_folder_empty(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.xlsx") == "file_missing"
    assert code_of(tmp_path) == "path_is_folder"
    (tmp_path / "empty.csv").write_bytes(b"")
    assert code_of(tmp_path / "empty.csv") == "file_empty"
    (tmp_path / "blank.csv").write_bytes(b"\r\n \r\n")
    assert code_of(tmp_path / "blank.csv") == "file_empty"
    assert code_of(making.xlsx(tmp_path / "blank.xlsx", {"A": []})) == "file_empty"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Текст\nЯма\n", encoding="utf-8")
    path.chmod(0)
    assert code_of(path) == "permission_denied"


def test_no_permission_as_the_system_reports_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied")

    path = tmp_path / "a.csv"
    path.write_text("x", encoding="utf-8")
    monkeypatch.setattr(Path, "open", refuse)
    assert code_of(path) == "permission_denied"


@pytest.mark.parametrize("share", [0.01, 0.3, 0.5, 0.9, 0.99])
def test_half_written_workbook(tmp_path: Path, share: float) -> None:
    data = whole_workbook(tmp_path / "whole.xlsx")
    path = tmp_path / "half.xlsx"
    path.write_bytes(data[: int(len(data) * share)])
    assert code_of(path) == "file_incomplete"


def test_workbook_of_zeros_after_a_power_cut(tmp_path: Path) -> None:
    path = tmp_path / "zeros.xlsx"
    path.write_bytes(b"\0" * 4096)
    assert code_of(path) == "file_incomplete"


def test_a_flipped_byte_inside_a_sheet_is_noticed(tmp_path: Path) -> None:
    data = bytearray(whole_workbook(tmp_path / "whole.xlsx"))
    at = data.index(SHEET.encode()) + len(SHEET) + 40
    data[at] ^= 0xFF
    (tmp_path / "flip.xlsx").write_bytes(data)
    assert code_of(tmp_path / "flip.xlsx") == "file_incomplete"


def test_half_written_old_workbook_and_text(tmp_path: Path) -> None:
    data = making.xls(tmp_path / "whole.xls", {"A": [["Текст"], *[[f"Яма {n}"] for n in range(300)]]}).read_bytes()
    (tmp_path / "half.xls").write_bytes(data[: len(data) // 2])
    assert code_of(tmp_path / "half.xls") == "file_incomplete"
    (tmp_path / "half.csv").write_bytes("Текст\nЯма на дороге".encode()[:-1])
    assert code_of(tmp_path / "half.csv") == "file_incomplete"


def test_an_old_workbook_cut_anywhere(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = [["Текст"], *[[f"Яма на улице {n}"] for n in range(600)]]
    data = making.xls(tmp_path / "whole.xls", {"A": rows, "Б": rows}).read_bytes()
    assert len(read_tables(tmp_path / "whole.xls")) == 2
    half = tmp_path / "half.xls"
    for cut in {*range(9, len(data), 1009), *range(512, len(data), 2048), len(data) - 1, len(data) - 90}:
        half.write_bytes(data[:cut])
        assert code_of(half) == "file_incomplete", cut
    # The reader's own words about it would stand beside our one sentence.
    assert capfd.readouterr().err == ""
    for at, value in ((0x1E, b"\x07\x00"), (0x30, b"\xee\xff\x00\x00"), (0x4C, b"\xee\xff\x00\x00")):
        half.write_bytes(data[:at] + value + data[at + len(value) :])
        assert code_of(half) == "file_incomplete"


class PanicException(BaseException):
    """As the reader falls over a damaged file."""


def test_a_reader_that_falls_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = making.xlsx(tmp_path / "a.xlsx", {"A": [["Текст"], ["Яма"]]})

    class Sheet:
        fault: BaseException = PanicException("index out of range")

        def __init__(self, *_: object) -> None:
            """Take what the real one takes."""

        def iter_rows(self) -> None:
            raise self.fault

    class Fallen:
        @staticmethod
        def from_path(path: Path) -> None:
            raise Sheet.fault

    with monkeypatch.context() as patch:
        patch.setattr("python_calamine.CalamineWorkbook", Fallen)
        assert code_of(path) == "file_incomplete"
        Sheet.fault = KeyboardInterrupt()
        with pytest.raises(KeyboardInterrupt):
            read_tables(path)
    assert list(_read_rows(lambda: iter([["Текст"]]), "a.xlsx")) == [["Текст"]]
    for fault, raised in ((PanicException(), DeskError), (KeyboardInterrupt(), KeyboardInterrupt)):
        Sheet.fault = fault
        with pytest.raises(raised):
            list(_read_rows(Sheet().iter_rows, "a.xlsx"))  # type: ignore[arg-type]


def test_zip_bomb_named_xlsx(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("xl/workbook.xml", "<workbook/>")
        with package.open(SHEET, "w") as sheet:
            for _ in range(64):
                sheet.write(b" " * 1024 * 1024)
    assert path.stat().st_size < 200_000
    assert code_of(path) == "zip_bomb"


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    path = tmp_path / "liar.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        package.writestr(SHEET, b" " * 30_000_000)
    data = bytearray(path.read_bytes())
    true_size = struct.pack("<I", 30_000_000)
    while (at := data.find(true_size)) >= 0:
        data[at : at + 4] = struct.pack("<I", 1000)
    path.write_bytes(data)
    assert code_of(path) == "file_incomplete"


def test_too_many_parts_and_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "many.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        for number in range(5_001):
            package.writestr(f"xl/{number}", b"")
    assert code_of(path) == "zip_bomb"
    whole_workbook(tmp_path / "whole.xlsx")
    monkeypatch.setattr(package_guard, "_LARGEST_UNPACKED", 1000)
    assert code_of(tmp_path / "whole.xlsx") == "table_too_large"


def test_a_few_cells_far_apart_are_not_laid_out_as_billions(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "sparse.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write(0, 0, "Текст")
    sheet.write(1_048_575, 16_383, "x")
    book.close()
    assert code_of(path) == "table_too_large"


def test_opendocument_repetition_is_not_a_way_around(tmp_path: Path) -> None:
    path = making.ods(tmp_path / "a.ods", {"A": [["Текст"], ["Яма"]]})
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    row = (
        b'<table:table-row table:number-rows-repeated="1000000">'
        + b"<table:table-cell><text:p>x</text:p></table:table-cell>" * 50
    )
    parts["content.xml"] = parts["content.xml"].replace(b"</table:table>", row + b"</table:table-row></table:table>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    assert code_of(path) == "table_too_large"


def test_locked_workbook(tmp_path: Path) -> None:
    # What Excel writes for a workbook with a password: a compound file whose directory names EncryptedPackage.
    data = making.xls(tmp_path / "plain.xls", {"A": [["x"]]}).read_bytes()
    name = "Workbook".encode("utf-16-le")
    at = data.index(name)
    entry = bytearray(data[at : at + 128])
    new = "EncryptedPackage".encode("utf-16-le")
    entry[: len(new)] = new
    entry[64:66] = struct.pack("<H", len(new) + 2)
    (tmp_path / "locked.xlsx").write_bytes(data[:at] + bytes(entry) + data[at + 128 :])
    assert code_of(tmp_path / "locked.xlsx") == "workbook_locked"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("letter.pdf", b"%PDF-1.7\n..."),
        ("table.xls", b"<html><table><tr><td>1</td></tr></table></html>"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
        ("random.csv", bytes(range(32)) * 100),
    ],
)
def test_other_files_are_not_tables(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert code_of(tmp_path / name) == "not_a_table"


def test_a_zip_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    assert code_of(path) == "not_a_table"
