from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.iin import birth_date, check_digit, check_iin, mask_iin, normalise_iin

GOOD = ["850315301007", "910724401000", "850315301801", "910724401102", "071117602811"]


@pytest.mark.parametrize("iin", GOOD)
def test_good_numbers_of_both_passes(iin: str) -> None:
    assert check_iin(iin) == []


@pytest.mark.parametrize("start", ["85031530260", "91072440114", "07111760280"])
def test_a_start_without_a_check_digit_fits_no_last_digit(start: str) -> None:
    assert check_digit(start) is None
    assert all(check_iin(f"{start}{digit}") == ["iin_check_digit"] for digit in range(10))


@pytest.mark.parametrize(
    ("iin", "codes"),
    [
        ("", []),
        ("  ", []),
        ("850315 301-007", []),
        ("050229501005", ["iin_date"]),  # 2005 had no 29 February
        ("850315301008", ["iin_check_digit"]),
        ("851315301007", ["iin_date", "iin_check_digit"]),
        ("85031530100", ["iin_length"]),
        ("8503153010077", ["iin_length"]),
        ("85031530100O", ["iin_not_digits"]),
        ("٨٥٠٣١٥٣٠١٠٠٧", ["iin_not_digits"]),
    ],
)
def test_what_looks_wrong(iin: str, codes: list[str]) -> None:
    assert check_iin(iin) == codes


def test_birth_date_takes_the_century_from_the_seventh_digit() -> None:
    assert birth_date("850315301007") == date(1985, 3, 15)
    assert birth_date("071117602811") == date(2007, 11, 17)
    assert birth_date("850315101007") == date(1885, 3, 15)
    assert birth_date("050229501005") is None
    assert birth_date("850315001007") is None
    assert birth_date("850315") is None


def test_a_century_digit_of_a_foreigner_is_no_wrong_date_but_nine_is() -> None:
    assert "iin_date" not in check_iin("850315001007")
    assert "iin_date" in check_iin("850315901007")


def test_mask() -> None:
    assert mask_iin("850315 301007") == "850315•••••7"
    assert mask_iin("12345") == "•••••"
    assert mask_iin("") == ""


@given(st.text())
def test_nothing_typed_makes_it_fail(text: str) -> None:
    assert len(mask_iin(text)) == len(normalise_iin(text))
    assert isinstance(check_iin(text), list)


@given(st.sampled_from(GOOD), st.integers(0, 10))
def test_a_wrong_digit_is_noticed(iin: str, place: int) -> None:
    wrong = iin[:place] + str((int(iin[place]) + 1) % 10) + iin[place + 1 :]
    assert check_iin(wrong) != [] or check_digit(wrong[:-1]) == int(wrong[-1])
