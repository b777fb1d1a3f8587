from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.phone import format_phone, normalise_phone


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("8 701 123 45 67", "+77011234567"),
        ("87011234567", "+77011234567"),
        ("7011234567", "+77011234567"),
        ("+7 (701) 123-45-67", "+77011234567"),
        ("8 7172 55 12 34", "+77172551234"),
        ("+7 727 250 12 34", "+77272501234"),
        ("8 912 345 67 89", "+79123456789"),
        ("+49 30 901820", "+4930901820"),
        ("109", "109"),
        ("1414", "1414"),
        (" 2-50-12 ", "2-50-12"),
        ("у  соседей", "у соседей"),
        ("+7 999", "+7 999"),
        ("00000000000", "00000000000"),
        ("+0000000", "+0000000"),
        ("", ""),
    ],
)
def test_normalise(typed: str, stored: str) -> None:
    assert normalise_phone(typed) == stored


@given(st.from_regex(r"(\+7|7|8|)7[0-9]{9}", fullmatch=True))
def test_the_short_way_agrees_with_the_library(typed: str) -> None:
    number = phonenumbers.parse(typed, "KZ")
    if phonenumbers.is_valid_number(number):
        assert normalise_phone(typed) == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    else:
        assert normalise_phone(typed) == typed


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise_phone(text)
    assert normalise_phone(once) == once
    assert isinstance(format_phone(once), str)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+77053181842", "+7 705 318 18 42"),
        ("+77172551234", "+7 7172 55 12 34"),
        ("+77272501234", "+7 727 250 12 34"),
        ("+4930901820", "+49 30 901820"),
        ("+0000000", "+0000000"),
        ("109", "109"),
    ],
)
def test_format(stored: str, shown: str) -> None:
    assert format_phone(stored) == shown
