from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.exchange.person_cell import PersonParts, split_person
from deputy_desk.exchange.phones_in_text import phones_of

IVANOV = "Иванов Иван Иванович"


@pytest.mark.parametrize(
    ("text", "name", "address", "iin", "phones"),
    [
        (f"{IVANOV}, ул. Абая, 5, кв. 3, тел. 8 701 123 45 67", IVANOV, "ул. Абая, 5, кв. 3", "", "+77011234567"),
        (f"{IVANOV} ул. Абая 5 кв 3 87011234567", IVANOV, "ул. Абая 5 кв 3", "", "+77011234567"),
        (f"ул. Абая 5 кв 3 {IVANOV} 87011234567", IVANOV, "ул. Абая 5 кв 3", "", "+77011234567"),
        (
            "87011234567 Сериков Болат Ахметұлы, Семей қ., Абай көшесі 5",
            "Сериков Болат Ахметұлы",
            "Семей қ., Абай көшесі 5",
            "",
            "+77011234567",
        ),
        (
            "г. Семей, ул. Ауэзова 12-4; Ахметова Айгүл Серікқызы; +7 (701) 123-45-67; ИИН 850315301801",
            "Ахметова Айгүл Серікқызы",
            "г. Семей, ул. Ауэзова 12-4",
            "850315301801",
            "+77011234567",
        ),
        (
            "Ахметов Ерлан\nг. Алматы, мкр. Самал-2, д. 33/1\n8 (727) 250 11 22, 87771112233",
            "Ахметов Ерлан",
            "г. Алматы, мкр. Самал-2, д. 33/1",
            "",
            "+77272501122 +77771112233",
        ),
        (
            "ФИО: Ким Виктор; Адрес: Астана, Мәңгілік Ел 55; Телефон: 87051112233",
            "Ким Виктор",
            "Астана, Мәңгілік Ел 55",
            "",
            "+77051112233",
        ),
        ("Сериков Б., с. Караул, 31-22-45", "Сериков Б.", "с. Караул", "", "31-22-45"),
        ("Петрова А.С., тел. 109", "Петрова А.С.", "", "", "109"),
        ("Абай көшесі, 5 үй, Қасымов Тұран, 8 775 111 22 33", "Қасымов Тұран", "Абай көшесі, 5 үй", "", "+77751112233"),
        ("850315301801", "", "", "850315301801", ""),
        ("аноним", "аноним", "", "", ""),
        ("Жители дома 5 по ул. Абая", "", "Жители дома 5 по ул. Абая", "", ""),
        ("", "", "", "", ""),
    ],
)
def test_cells_of_real_registers(text: str, name: str, address: str, iin: str, phones: str) -> None:
    assert split_person(text) == PersonParts(name=name, address=address, iin=iin, phones=tuple(phones.split()))


@pytest.mark.parametrize(
    "parts",
    [*permutations(["Оспанова Гүлнар Ерланқызы", "г. Павлодар, ул. Мира 5", "8 701 123 45 67", "ЖСН 850315301801"])],
)
@pytest.mark.parametrize("between", [", ", "; ", "\n"])
def test_any_order(parts: tuple[str, ...], between: str) -> None:
    assert split_person(between.join(parts)) == PersonParts(
        name="Оспанова Гүлнар Ерланқызы",
        address="г. Павлодар, ул. Мира 5",
        iin="850315301801",
        phones=("+77011234567",),
    )


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("8 701 123 45 67", "+77011234567"),
        ("87011234567", "+77011234567"),
        ("7011234567", "+77011234567"),
        ("+7(701)123-45-67", "+77011234567"),
        ("109", "109"),
        ("1414", "1414"),
        ("31-22-45", "31-22-45"),
        ("8 701 1234567, 8 702 7654321", "+77011234567 +77027654321"),
        ("+77011234567/87021112233", "+77011234567 +77021112233"),
        ("87011234567 87011234567", "+77011234567"),
        ("8 7212 31 22 45", "+77212312245"),
        ("+1 202 555 0123", "+12025550123"),
        ("моб. 87011234567, дом. 31-22-45", "+77011234567 31-22-45"),
        ("нет", ""),
        ("", ""),
    ],
)
def test_telephones(text: str, phones: str) -> None:
    assert " ".join(phones_of(text)) == phones


@given(st.text("БВбвхцщәқ0123456789 ,;./-\n+()", max_size=60))
def test_no_letter_and_no_figure_of_a_cell_is_lost(text: str) -> None:
    parts = split_person(text)
    kept = f"{parts.name}{parts.address}{parts.iin}{''.join(parts.phones)}"
    assert sorted(filter(str.isalpha, kept)) == sorted(filter(str.isalpha, text))
    # A telephone may be repeated and gains a seven; nothing else changes its figures.
    if not parts.phones:
        assert sorted(filter(str.isdigit, kept)) == sorted(filter(str.isdigit, text))
