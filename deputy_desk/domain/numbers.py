"""Numbers for people: ``214``, ``214-Б`` and ``79-Б/2026`` (domain.md, Numbers). Which one is next, the store knows."""

from __future__ import annotations

import re
from dataclasses import dataclass

# No Ё Й З О Ч Щ Ъ Ы Ь: by hand and on the phone they pass for Е И 3 0 4 Ш and each other.
_SERIES = tuple("АБВГДЕЖИКЛМНПРСТУФХЦШЭЮЯ")
_LATIN = str.maketrans("ABCEHKMOPTXYabcehkmoptxy", "АВСЕНКМОРТХУАВСЕНКМОРТХУ")
_NUMBER = re.compile(
    r"""\s*(?:(?:№|\#|no\.?|nr\.?|n)\s*)?       # the sign, if any
    ([0-9]{1,9})                                 # n
    (?:\s*[-\u2010-\u2015\u2212]?\s*([^\W\d_]{1,2}))?   # series
    (?:\s*/\s*([0-9]{4}|[0-9]{2}))?\s*                 # year
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRef:
    """What a person wrote as a number. ``series`` is "" and ``year`` None where they were left out."""

    n: int
    series: str = ""
    year: int | None = None


def complaint_number(n: int, series: str | None, year: int, current_year: int, *, full: bool = False) -> str:
    """Return ``214`` or ``214-Б``, with ``/2026`` for another year than the current one, or when ``full``."""
    return _joined(n, series, year if full or year != current_year else None)


def inquiry_number(n: int, series: str | None, year: int | None = None) -> str:
    """Return ``79-Б``, or ``79-Б/2026`` when a year is given."""
    return _joined(n, series, year)


def _joined(n: int, series: str | None, year: int | None) -> str:
    text = f"{n}-{series}" if series else str(n)
    return text if year is None else f"{text}/{year}"


def parse_number(text: str) -> NumberRef | None:
    """Read ``79-Б/2026``, ``№ 214``, ``214б``, ``214/26``. None if it is no number.

    Latin letters that look like Cyrillic ones are taken as such.
    """
    found = _NUMBER.fullmatch(text)
    if found is None or int(found[1]) == 0:
        return None
    series = (found[2] or "").translate(_LATIN).upper()
    if any(not "А" <= letter <= "Я" for letter in series):
        return None
    year = int(found[3]) if found[3] else None
    if year is not None and len(found[3]) == 2:  # noqa: PLR2004 - two digits of a year
        year += 2000
    return NumberRef(n=int(found[1]), series=series, year=year)


def series_letters() -> tuple[str, ...]:
    """Return the series letters in the order new workplaces get them."""
    return _SERIES


def next_series(taken: set[str]) -> str:
    """Return the first series that is not taken: one letter, and after the last one two (``АА``, ``АБ``…)."""
    pairs = (first + second for first in _SERIES for second in _SERIES)
    return next(series for series in (*_SERIES, *pairs) if series not in taken)
