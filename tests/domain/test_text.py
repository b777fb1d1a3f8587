from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.text import clean, fold, words

ANY_TEXT = st.text() | st.text(alphabet="аӘёЁіІйҺhHaCcxXÅẚ\u0301\u0308\u0306\u0327ſK5 -")


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("ЁЛКА Ещё", "елка еще"),
        ("ӘәҒғҚқҢңӨөҰұҮүҺһІі", "ааггккннооууууххии"),
        ("Cу", "су"),  # Latin C
        ("Жаhан", "жахан"),  # Latin h for һ
        ("Hұр", "нур"),  # Latin H for Н
        ("мəслихат", "маслихат"),  # Latin schwa
        ("WhatsAppқа gmail А4", "whatsappка gmail а4"),
        ("и\u0306", "й"),
        ("е\u0308", "е"),
        ("Straße", "strasse"),
    ],
)
def test_fold_joins_what_people_do_not_tell_apart(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_a_wholly_latin_word_stays_latin() -> None:
    assert fold("COX") == "cox"
    assert all(letter.isascii() for letter in fold("COX"))


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя \n"))
def test_case_and_composition_do_not_matter(text: str) -> None:
    assert fold(text) == fold(text.upper()) == fold(normalize("NFD", text))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  а\r\nб\rв\u2028г ", "а\nб\nв\nг"),
        ("а\x00б\x1b\tв\u200bг\ufeff", "аб\tвг"),
        ("и\u0306", "й"),
        ("обра\u00adщение", "обращение"),
        ("\ud83d", ""),
        ("<b> & «қ»", "<b> & «қ»"),
        ("\u00a0 \n", ""),
    ],
)
def test_clean(typed: str, stored: str) -> None:
    assert clean(typed) == stored


@given(ANY_TEXT | st.text(alphabet="\r\n\t\x00\x85\u2028 а\ud800\u0306и"))
def test_clean_text_is_stable_and_can_be_stored(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")


def test_words_are_cut_as_the_index_cuts_them() -> None:
    assert words(fold("Жол-көлік: 5-үй, a_b «су»")) == ["жол", "колик", "5", "уй", "a", "b", "су"]
