from __future__ import annotations

from collections import Counter
from datetime import date, time
from pathlib import Path

import pytest

from deputy_desk.errors import DeskError
from deputy_desk.exchange.import_file import import_rows, preview
from deputy_desk.exchange.mapping import Mapping, mappings_from_json
from deputy_desk.exchange.records import ImportRow, Rejection
from tests.exchange import making

TODAY = date(2026, 11, 22)


def rows_of(path: Path, mapping: Mapping | None = None) -> list[ImportRow]:
    found = list(import_rows(path, mapping, TODAY))
    assert all(isinstance(row, ImportRow) for row in found), found
    return [row for row in found if isinstance(row, ImportRow)]


def test_the_sample_is_read_whole() -> None:
    rows = rows_of(making.DATA / "complaints_slice.csv")
    assert len(rows) == 60
    first = rows[0]
    assert first.key == "id:1"
    assert first.row == 2
    assert first.text.startswith("Сәлеметсіз бе! Алматы қаласы")
    assert first.text_language == "kk"
    assert first.translation.startswith("Здравствуйте! В городе Алматы")
    assert (first.topic, first.urgency, first.place, first.old_state) == ("дороги", "normal", "Алматы", "новая")
    assert first.old_reply.startswith("Ваше обращение принято")
    assert first.note == "duplicate: False"
    assert first.received is None
    assert len({row.key for row in rows}) == 60
    assert set(Counter(row.urgency for row in rows)) <= {"low", "normal", "high"}


REGISTER: list[list[object]] = [
    ["Журнал регистрации обращений граждан за 2025 год"],
    [],
    ["№ п/п", "Дата", "Заявитель", None, None, "Содержание", "Тема", "Отдел"],
    [None, None, "ФИО", "Адрес", "Телефон", None, None, None],
    [1, 2, 3, 4, 5, 6, 7, 8],
    [1, date(2025, 3, 12), "Иванов И.И.", "ул. Абая, 5", "8 701 123 45 67", "Нет света во дворе", "освещение", "ЖКХ"],
    [],
    [2, "13.03.2025 14:30", "Ким В.", "", "109", "Яма на дороге", "дороги", None],
    ["№ п/п", "Дата", "ФИО", "Адрес", "Телефон", "Содержание", "Тема", "Отдел"],
    [3, 45731, "Әлиева Ә.", "Абай көшесі 7", 87011234568, "Су жоқ", "су", "ТКШ"],
    ["Итого:", None, None, None, None, 3, None, None],
    [None, "Всего обращений: 3"],
]


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods", "csv"])
def test_a_register_with_titles_two_header_rows_and_totals(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"журнал.{kind}"
    if kind == "csv":
        texts = [[f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell for cell in row] for row in REGISTER]
        making.text_table(path, texts, separator=";", encoding="utf-8-sig")
    else:
        getattr(making, kind)(path, {"Журнал": REGISTER})
    rows = rows_of(path)
    assert [row.text for row in rows] == ["Нет света во дворе", "Яма на дороге", "Су жоқ"]
    assert [row.received for row in rows] == [date(2025, 3, 12), date(2025, 3, 13), date(2025, 3, 15)]
    assert rows[1].received_time == time(14, 30)
    assert [row.person for row in rows] == ["Иванов И.И.", "Ким В.", "Әлиева Ә."]
    assert [row.phones for row in rows] == [("+77011234567",), ("109",), ("+77011234568",)]
    assert rows[0].note == "Отдел: ЖКХ"
    if kind in ("xlsx", "csv"):
        assert [row.row for row in rows] == [6, 8, 10]
    plan = preview(path).sheets[0]
    assert plan.layout.header_row == 4
    assert plan.mapping.as_dict()["Отдел"] is None


def test_running_numbers_with_their_total_are_no_number_of_the_appeal(tmp_path: Path) -> None:
    head: list[object] = ["№", "Текст обращения", "Дата"]
    table: list[list[object]] = [
        head,
        [1, "Нет воды", "12.03.2025"],
        [2, "Нет света", ""],
        [3, "Нет газа", ""],
        ["Итого", "", ""],
    ]
    rows = rows_of(making.xlsx(tmp_path / "a.xlsx", {"A": table}))
    assert [row.external_number for row in rows] == ["", "", ""]
    table = [head, ["12/7", "Нет воды", ""], [15, "Нет света", ""], [16, "Нет газа", ""], [19, "Нет тепла", ""]]
    rows = rows_of(making.xlsx(tmp_path / "b.xlsx", {"A": table}))
    assert [row.external_number for row in rows] == ["12/7", "15", "16", "19"]


def test_a_merged_title_over_the_header(tmp_path: Path) -> None:
    path = making.xlsx(
        tmp_path / "a.xlsx",
        {"A": [["Обращения граждан"], ["Дата", "Текст обращения"], ["12.03.2025", "Яма"]]},
        merged=["A1:B1"],
    )
    assert [row.text for row in rows_of(path)] == ["Яма"]


def test_several_sheets_each_with_its_own_header(tmp_path: Path) -> None:
    path = making.xlsx(
        tmp_path / "a.xlsx",
        {
            "Март": [["id", "Текст"], [1, "Яма на дороге"], [2, "Нет воды"]],
            "Наурыз": [["Мазмұны", "Күні", "id"], ["Жарық жоқ", "2025 ж. 12 наурыз", 1]],
            "Без заголовка": [["Прошу отремонтировать дорогу у школы"], ["Автобус не ходит уже вторую неделю"]],
            "Пустой": [],
            "Отделы": [["ЖКХ", "Ахметов"], ["Дороги", "Ким"]],
        },
    )
    found = list(import_rows(path, None, TODAY))
    rows = [row for row in found if isinstance(row, ImportRow)]
    assert [(row.sheet, row.row) for row in rows] == [
        ("Март", 2), ("Март", 3), ("Наурыз", 2), ("Без заголовка", 1), ("Без заголовка", 2),
    ]  # fmt: skip
    assert len({row.key for row in rows}) == 5, "the second sheet counts from 1 again and is another appeal"
    assert rows[2].received == date(2025, 3, 12)
    refused = [one for one in found if isinstance(one, Rejection)]
    assert [(one.sheet, one.code) for one in refused] == [("Отделы", "sheet_without_text")]


def test_a_sheet_without_header_is_judged_by_its_content(tmp_path: Path) -> None:
    lines = [
        [f"{day}.03.2025", f"8701123450{day % 10}", f"Прошу починить дорогу у дома {day}"] for day in range(10, 16)
    ]
    path = making.text_table(tmp_path / "a.csv", lines, separator=";")
    plan = preview(path).sheets[0]
    assert plan.mapping.as_dict() == {"received": "received", "phone": "phone", "text": "text"}
    rows = rows_of(path)
    assert len(rows) == 6
    assert rows[0].received == date(2025, 3, 10)
    assert rows[0].phones == ("+77011234500",)


def test_records_that_hold_header_words_are_not_a_header(tmp_path: Path) -> None:
    lines = [["жалоба", "телефон", f"Нет воды уже {day} дней подряд"] for day in range(2, 9)]
    rows = rows_of(making.text_table(tmp_path / "a.csv", lines))
    assert len(rows) == 7


def test_a_file_without_text_is_refused(tmp_path: Path) -> None:
    path = making.text_table(tmp_path / "a.csv", [["Дата", "Телефон"], ["12.03.2025", "109"]])
    with pytest.raises(DeskError) as caught:
        preview(path)
    assert caught.value.code == "no_table_found"


def test_a_mapping_makes_the_round_by_json_and_outlives_a_moved_column(tmp_path: Path) -> None:
    lines = [["Дата", "Отдел", "Что случилось у людей"], ["12.03.2025", "ЖКХ", "Яма"]]
    path = making.text_table(tmp_path / "a.csv", lines)
    mapping = Mapping.from_json('{"Что случилось у людей": "text", "Отдел": "topic", "Дата": null}')
    assert Mapping.from_json(mapping.to_json()) == mapping
    row = rows_of(path, mapping)[0]
    assert (row.text, row.topic, row.received, row.note) == ("Яма", "ЖКХ", None, "Дата: 12.03.2025")
    by_sheet = mappings_from_json('{"a": {"Отдел": "text"}}')
    assert [one.text for one in import_rows(path, by_sheet, TODAY) if isinstance(one, ImportRow)] == ["ЖКХ"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("[1]", "mapping_unreadable"), ("{", "mapping_unreadable"), ('{"А": "colour"}', "mapping_field_unknown")],
)
def test_a_mapping_that_cannot_be_used(text: str, code: str) -> None:
    with pytest.raises(DeskError) as caught:
        mappings_from_json(text)
    assert caught.value.code == code
