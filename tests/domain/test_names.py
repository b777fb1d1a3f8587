from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.names import (
    KAZAKH_ALPHABET,
    avatar_letters,
    initials_first,
    kazakh_sort_key,
    name_key,
    short_name,
)

NAMES = [
    ("Жұмабекова Айгүл Маратқызы", "Жұмабекова А. М.", "А. М. Жұмабекова", "АЖ"),
    ("Сейдахметов Қайрат Болатұлы", "Сейдахметов Қ. Б.", "Қ. Б. Сейдахметов", "ҚС"),
    ("Сериков Нұрлан Марат ұлы", "Сериков Н. М.", "Н. М. Сериков", "НС"),
    ("Байжанов Н.С.", "Байжанов Н. С.", "Н. С. Байжанов", "НБ"),
    ("Н. С. Байжанов", "Байжанов Н. С.", "Н. С. Байжанов", "НБ"),
    ("Ахметова-Ли Анна-Мария", "Ахметова-Ли А.-М.", "А.-М. Ахметова-Ли", "АА"),
    ("Ким", "Ким", "Ким", "К"),
    ("", "", "", ""),
]


@pytest.mark.parametrize(("name", "short", "first", "letters"), NAMES)
def test_short_forms(name: str, short: str, first: str, letters: str) -> None:
    assert short_name(name) == short.replace(" ", "\u00a0")
    assert initials_first(name) == first.replace(" ", "\u00a0")
    assert avatar_letters(name) == letters


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қайрат", "Кайрат"),
        ("Айгүл", "Айгуль"),
        ("Гүлнәр", "Гульнар"),
        ("Сейітов", "Сеитов"),
        ("Жұмабекова  Айгүл", "ЖУМАБЕКОВА АЙГУЛЬ"),
        ("Әлия", "Алия"),
        ("Фёдорова", "Федорова"),
        ("Ахметова-Ли", "Ахметова Ли"),
    ],
)
def test_spellings_of_a_name_meet(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_different_names_stay_apart() -> None:
    keys = [name_key(name) for name in ("Асан", "Асана", "Болат", "Болатов", "Марат", "Мурат", "Серик", "Ерик")]
    assert len(set(keys)) == len(keys)


def test_the_kazakh_order() -> None:
    right = ["5-й", "Abai", "Абай", "Ақтау", "Әулиеата", "Ель", "Ёлка", "Көк", "Көк базар", "көк-су", "Көкше", "Қала"]
    right += ["Орал", "Өскемен", "Ұлытау", "Үлкен", "Хан", "Һарун", "Ыбырай", "Іле", "Юрта"]
    shuffled = right[::-1]
    assert sorted(shuffled, key=kazakh_sort_key) == right
    assert sorted(shuffled, key=lambda text: kazakh_sort_key(text).encode()) == right


def test_every_letter_has_its_place_in_both_cases() -> None:
    assert sorted(KAZAKH_ALPHABET.upper(), key=kazakh_sort_key) == list(KAZAKH_ALPHABET.upper())
    assert kazakh_sort_key("«Көктерек Су»") == kazakh_sort_key("көктерек  СУ")


@given(st.text())
def test_nothing_typed_makes_it_fail(name: str) -> None:
    for make in (short_name, initials_first, avatar_letters, name_key, kazakh_sort_key):
        assert isinstance(make(name), str)
