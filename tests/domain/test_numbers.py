from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.numbers import (
    NumberRef,
    complaint_number,
    inquiry_number,
    next_series,
    parse_number,
    series_letters,
)


def test_complaint_numbers_name_the_year_only_when_it_is_needed() -> None:
    assert complaint_number(214, None, 2026, 2026) == "214"
    assert complaint_number(214, "", 2026, 2026) == "214"
    assert complaint_number(214, "Б", 2026, 2026) == "214-Б"
    assert complaint_number(214, "Б", 2025, 2026) == "214-Б/2025"
    assert complaint_number(214, None, 2026, 2026, full=True) == "214/2026"


def test_inquiry_numbers() -> None:
    assert inquiry_number(79, "Б") == "79-Б"
    assert inquiry_number(79, "Б", 2026) == "79-Б/2026"


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("79-Б/2026", NumberRef(n=79, series="Б", year=2026)),
        ("№ 214", NumberRef(n=214)),
        ("214/2026", NumberRef(n=214, year=2026)),
        (" №79 – б / 26 ", NumberRef(n=79, series="Б", year=2026)),
        ("79-B", NumberRef(n=79, series="В")),  # Latin B looks like В
        ("79а", NumberRef(n=79, series="А")),
        ("#5", NumberRef(n=5)),
        ("No. 5", NumberRef(n=5)),
        ("5-АБ", NumberRef(n=5, series="АБ")),
        ("0", None),
        ("79-", None),
        ("79-Б-2", None),
        ("79-Z", None),
        ("вода", None),
        ("٥", None),
        ("", None),
    ],
)
def test_reading_a_number(text: str, ref: NumberRef | None) -> None:
    assert parse_number(text) == ref


@given(st.integers(1, 999_999), st.sampled_from(("", "АА", *series_letters())), st.integers(2000, 2099))
def test_what_is_written_is_read_back(n: int, series: str, year: int) -> None:
    text = complaint_number(n, series, year, 1999)
    assert parse_number(text) == NumberRef(n=n, series=series, year=year)
    assert parse_number(text.lower()) == parse_number(text)


def test_new_workplaces_get_letters_in_order_and_then_pairs() -> None:
    letters = series_letters()
    assert letters[:3] == ("А", "Б", "В")
    assert not set(letters) & set("ЁЙЗОЧЩЪЫЬ")
    assert next_series(set()) == "А"
    assert next_series({"А", "Б"}) == "В"
    assert next_series(set(letters)) == "АА"
