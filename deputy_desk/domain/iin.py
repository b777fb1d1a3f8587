"""The individual identification number: what looks wrong about one, and how it is shown. It warns and never blocks.

Rules: decree of the Government of Kazakhstan of 22 May 2007, no. 406. Digits 1-6 birth date YYMMDD, 7 century and
sex, 8-11 serial, 12 check digit.
"""

from __future__ import annotations

import re
from datetime import date

LENGTH = 12
_SHOWN = 6
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_FIRST = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_GAPS = re.compile(r"[\s\-\u2010-\u2015]+")
_NO_DIGIT = 10


def normalise_iin(text: str) -> str:
    """Return the number as it is stored: without spaces and dashes."""
    return _GAPS.sub("", text)


def check_iin(text: str) -> list[str]:
    """Return the codes of what looks wrong; none for an empty text (the number is optional).

    ``iin_not_digits``, ``iin_length``, ``iin_date``, ``iin_check_digit``.
    """
    iin = normalise_iin(text)
    if not iin:
        return []
    if not (iin.isascii() and iin.isdigit()):
        return ["iin_not_digits"]
    if len(iin) != LENGTH:
        return ["iin_length"]
    found = []
    if not _date_possible(iin):
        found.append("iin_date")
    if check_digit(iin[:-1]) != int(iin[-1]):
        found.append("iin_check_digit")
    return found


def check_digit(first: str) -> int | None:
    """Return the check digit of the first eleven digits; None for a number that is not issued."""
    digits = [int(digit) for digit in first]
    for weights in (_FIRST, _SECOND):
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if rest != _NO_DIGIT:
            return rest
    return None


def birth_date(text: str) -> date | None:
    """Return the birth date an IIN tells; None for no IIN, an impossible date, or a digit that tells no century."""
    iin = normalise_iin(text)
    if len(iin) != LENGTH or not (iin.isascii() and iin.isdigit()):
        return None
    century = _CENTURIES.get(iin[6])
    return None if century is None else _day(century + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))


def mask_iin(text: str) -> str:
    """Return ``850315•••••7``; anything of another length is hidden altogether."""
    iin = normalise_iin(text)
    if len(iin) != LENGTH:
        return "•" * len(iin)
    return f"{iin[:_SHOWN]}{'•' * (LENGTH - _SHOWN - 1)}{iin[-1]}"


def _date_possible(iin: str) -> bool:
    if iin[6] in _CENTURIES:
        return birth_date(iin) is not None
    # 0 has been met with foreigners and tells no century: the day must exist in some century.
    return iin[6] == "0" and _day(2000 + int(iin[:2]), int(iin[2:4]), int(iin[4:6])) is not None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
