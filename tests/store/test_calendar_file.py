"""Calendar files from a USB stick: both forms, and what damage says."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from deputy_desk.domain.workdays import CalendarEdit
from deputy_desk.errors import DeskError
from deputy_desk.store.calendar import MAX_FILE_BYTES, read_calendar_file

EDITS = [
    CalendarEdit(date(2027, 5, 17), working=False, reason_ru="Курбан айт", reason_kk="Құрбан айт"),
    CalendarEdit(date(2027, 5, 22), working=True),
]
JSON = {
    "days": [
        {"day": "2027-05-17", "working": False, "ru": "Курбан айт", "kk": "Құрбан айт"},
        {"day": "22.05.2027", "working": True},
    ]
}


def written(folder: Path, content: str | bytes, name: str = "calendar-2027.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_json(tmp_path: Path) -> None:
    path = written(tmp_path, "\ufeff" + json.dumps(JSON), "calendar.json")
    assert read_calendar_file(path) == EDITS


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_with_any_separator(tmp_path: Path, separator: str) -> None:
    rows = [
        ["День", "Рабочий", "Причина", "Себебі"],
        ["17.05.2027", "выходной", "Курбан айт", "Құрбан айт"],
        ["", ""],
        ["2027-05-22", "Жұмыс"],
    ]
    assert read_calendar_file(written(tmp_path, "\r\n".join(separator.join(row) for row in rows))) == EDITS


def test_a_table_in_cp1251_without_a_heading(tmp_path: Path) -> None:
    found = read_calendar_file(written(tmp_path, "17.05.2027;выходной;Курбан айт".encode("cp1251")))
    assert found == [CalendarEdit(date(2027, 5, 17), working=False, reason_ru="Курбан айт")]


def entries(*days: object) -> str:
    return json.dumps({"days": list(days)})


@pytest.mark.parametrize(
    ("content", "row"),
    [
        ("", 0),
        (b"\x00\x98\xff\xfe", 0),
        (b"PK\x03\x04" + b"\x00" * 40, 1),
        ("{", 0),
        ("{}", 0),
        ('{"days": 5}', 0),
        ('{"days": []}', 0),
        ('{"days": ' + "[" * 100_000, 0),
        (entries({"day": "2027-02-30", "working": True}), 1),
        (entries({"day": "2027-02-03", "working": True}, {"day": "2027-02-04", "working": "yes"}), 2),
        (entries({"day": "2027-02-03", "working": True, "ru": 5}), 1),
        (entries({"day": "2027-02-03", "working": True, "ru": "a\u0007"}), 1),
        (entries({"day": "2027-02-03", "working": True, "kk": "х" * 201}), 1),
        (entries({"day": 5, "working": True}), 1),
        (entries({"day": "1027-02-03", "working": True}), 1),
        (entries({"working": True}), 1),
        (entries("2027-02-03"), 1),
        ("2027-05-17;выходной\n31.02.2027;выходной", 2),
        ("2027-05-17;может быть", 1),
        ("2027-05-17", 1),
        (b" " * (MAX_FILE_BYTES + 1), 0),
    ],
)
def test_damage_names_the_entry_and_nothing_is_taken(tmp_path: Path, content: str | bytes, row: int) -> None:
    with pytest.raises(DeskError) as caught:
        read_calendar_file(written(tmp_path, content))
    assert caught.value.code == "calendar_file_damaged"
    assert caught.value.values == {"name": "calendar-2027.csv", "row": row}


def test_a_day_written_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeskError) as caught:
        read_calendar_file(written(tmp_path, "2027-05-17;off\n17.05.2027;working"))
    assert caught.value.code == "calendar_file_twice"
    assert caught.value.values["day"] == "2027-05-17"


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.csv", tmp_path):
        with pytest.raises(DeskError) as caught:
            read_calendar_file(path)
        assert caught.value.code == "calendar_file_unreadable"
