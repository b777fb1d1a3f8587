from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deputy_desk.exchange.import_file import import_rows
from deputy_desk.exchange.records import ImportRow, Rejection
from tests.exchange import making

TODAY = date(2026, 11, 22)


def read(folder: Path, header: list[str], *rows: list[object]) -> list[ImportRow | Rejection]:
    return list(import_rows(making.xlsx(folder / "a.xlsx", {"A": [header, *rows]}), None, TODAY))


def one(folder: Path, header: list[str], row: list[object]) -> ImportRow:
    found = read(folder, header, row)[0]
    assert isinstance(found, ImportRow), found
    return found


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("31.02.2025", "impossible_date"),
        ("12.03.2027", "date_in_future"),
        (date(2026, 11, 24), "date_in_future"),
        ("12-15.03.2025", "date_not_understood"),
    ],
)
def test_days_that_send_a_row_back(tmp_path: Path, cell: object, code: str) -> None:
    found = read(tmp_path, ["Дата", "Текст"], [cell, "Яма"])
    assert len(found) == 1
    refused = found[0]
    assert isinstance(refused, Rejection)
    assert (refused.code, refused.row, refused.columns) == (code, 2, ("Дата", "Текст"))
    assert refused.cells[1] == "Яма"


def test_tomorrow_is_allowed_for_clocks_that_are_off(tmp_path: Path) -> None:
    assert one(tmp_path, ["Дата", "Текст"], [date(2026, 11, 23), "Яма"]).received == date(2026, 11, 23)


def test_a_row_without_text_comes_back_and_a_blank_one_does_not(tmp_path: Path) -> None:
    found = read(tmp_path, ["Дата", "Текст"], ["12.03.2025", ""], ["", "  "], ["", None], ["12.03.2025", "Яма"])
    assert [getattr(row, "code", "row") for row in found] == ["no_text", "row"]


def test_a_megabyte_of_text_comes_back_whole(tmp_path: Path) -> None:
    text = "Ұзақ мәтін. " * 90_000
    path = making.text_table(tmp_path / "a.csv", [["Текст", "Дата"], [text, "12.03.2025"], ["Яма", "12.03.2025"]])
    refused, taken = list(import_rows(path, None, TODAY))
    assert isinstance(refused, Rejection)
    assert refused.code == "text_too_long"
    assert refused.cells[0] == text
    assert isinstance(taken, ImportRow)


def test_control_characters_go_and_letters_are_composed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes('Текст;ФИО\n"Мой\x00 двор\x07\r\nтёмный\t!\u202e";"Ким\x1b\nВ."\n'.encode())
    row = next(import_rows(path, None, TODAY))
    assert isinstance(row, ImportRow)
    assert row.text == "Мой двор\nтёмный\t!"
    assert row.person == "Ким В."


def test_words_of_urgency_channel_and_kind(tmp_path: Path) -> None:
    header = ["Текст", "Срочность", "Источник", "Вид обращения"]
    rows: list[tuple[list[object], tuple[str, str, str]]] = [
        (["а", "высокая", "WhatsApp", "жалоба"], ("high", "messenger", "complaint")),
        (["б", "төмен", "қабылдау", "ұсыныс"], ("low", "reception", "proposal")),
        (["в", "Несрочно", "e-Otinish", "Заявление"], ("low", "e_otinish", "application")),
        (["г", "Low", "звонок", "өтініш"], ("low", "phone", "application")),
        (["д", "шұғыл", "пошта", "хабарлама"], ("high", "letter", "report")),
        (["е", "орташа", "Instagram", "запрос"], ("normal", "social", "request")),
        (["ж", "", "", "отклик"], ("normal", "other", "response")),
    ]
    found = read(tmp_path, header, *[cells for cells, _ in rows])
    assert [(row.urgency, row.channel, row.kind) for row in found if isinstance(row, ImportRow)] == [
        want for _, want in rows
    ]


def test_words_that_are_not_known_are_kept_in_the_note(tmp_path: Path) -> None:
    header = ["Текст", "Срочность", "Источник", "Дата", "Телефон", "ИИН", "Куратор", "Примечание"]
    row = one(tmp_path, header, ["Яма", "пурпурная", "голубь", "весной", "87011234567 (сын)", "нет", "Ким", "повторно"])
    assert row.note.splitlines() == [
        "Дата: весной",
        "Срочность: пурпурная",
        "Источник: голубь",
        "Телефон: 87011234567 (сын)",
        "ИИН: нет",
        "Куратор: Ким",
        "Примечание: повторно",
    ]
    assert (row.urgency, row.channel, row.phones) == ("normal", "other", ("+77011234567",))


def test_cells_beyond_the_header_and_short_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Текст;Дата;ФИО\nЯма;12.03.2025;Ким;ещё;и это\nНет воды\n", encoding="utf-8")
    first, second = list(import_rows(path, None, TODAY))
    assert isinstance(first, ImportRow)
    assert isinstance(second, ImportRow)
    assert first.note == "column 4: ещё\ncolumn 5: и это"
    assert second.text == "Нет воды"


def test_person_in_one_cell_and_identity_number_without_its_zeros(tmp_path: Path) -> None:
    header = ["Текст", "ФИО, адрес, телефон", "ИИН"]
    row = one(tmp_path, header, ["Яма", "Ким Виктор, ул. Абая 5, 8 701 123 45 67", 1_215_501_239])
    assert (row.person, row.address, row.phones, row.iin) == (
        "Ким Виктор",
        "ул. Абая 5",
        ("+77011234567",),
        "001215501239",
    )


def test_a_name_column_that_holds_telephones_is_taken_apart(tmp_path: Path) -> None:
    row = one(tmp_path, ["Текст", "Заявитель"], ["Яма", "Ким Виктор 87011234567"])
    assert (row.person, row.phones) == ("Ким Виктор", ("+77011234567",))


def test_languages(tmp_path: Path) -> None:
    both = ["text_kz", "text_ru"]
    assert one(tmp_path, both, ["Су жоқ", "Нет воды"]).translation == "Нет воды"
    only = one(tmp_path, both, ["", "Нет воды"])
    assert (only.text, only.text_language, only.translation) == ("Нет воды", "ru", "")
    plain = one(tmp_path, ["Текст"], ["Мәңгілік Ел көшесінде жарық жоқ"])
    assert plain.text_language == "kk"
    street = one(tmp_path, ["Текст"], ["На проспекте Мәңгілік Ел возле дома номер пять не работает освещение"])
    assert street.text_language == "ru"


def test_keys_are_stable_and_equal_rows_are_all_kept(tmp_path: Path) -> None:
    header = ["Текст", "Дата"]
    rows: list[list[object]] = [["Яма", date(2025, 3, 12)], ["Яма", date(2025, 3, 12)], ["Яма", "13.03.2025"]]
    first = [row.key for row in read(tmp_path, header, *rows) if isinstance(row, ImportRow)]
    assert len(set(first)) == 3
    path = making.text_table(
        tmp_path / "b.csv", [["Дата", "Текст"], *[[("12.03.25", "12.03.25", "13.03.25")[n], "Яма"] for n in range(3)]]
    )
    again = [row.key for row in import_rows(path, None, TODAY) if isinstance(row, ImportRow)]
    assert again == first, "the same appeals in another file, with columns moved and dates as text"


def test_an_own_id_used_twice_for_other_content_loses_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, ["id", "Текст"], [1, "Яма"], [1, "Нет воды"], [1, "Яма"])
    keys = [row.key for row in found if isinstance(row, ImportRow)]
    assert keys[0] == keys[2] == "id:1"
    assert keys[1].startswith("id:1#")
