"""What a cell of any spreadsheet can hold, and how it reads as clean text. Knows no columns and no fields."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

Cell = str | int | float | date | datetime | time | timedelta | bool | None
Row = list[Cell]

# C0 and C1 controls except tab and newline, direction overrides, byte order marks, half characters, non-characters.
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
_EXACT = 1e15  # whole numbers below are exact in a double
_SPACES = re.compile(r"\s+")


def printable(text: str) -> str:
    """Return ``text`` in NFC without control characters; every kind of line end becomes a newline."""
    if _UNCLEAN.search(text):
        text = _UNCLEAN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text)


def clean(text: str) -> str:
    """Return ``text`` as `printable` and without outer white space."""
    return printable(text).strip()


def one_line(text: str) -> str:
    """Return ``text`` with every run of white space as one space."""
    return text if text.isprintable() and "  " not in text else _SPACES.sub(" ", text)


def text_of(cell: Cell) -> str:
    """Return the clean text of any cell: whole numbers without a point, days as 12.03.2025, truth as True and False."""
    if type(cell) is str:
        # Most cells are printable as they are, and asking that is several times faster than searching.
        return unicodedata.normalize("NFC", cell).strip() if cell.isprintable() else clean(cell)
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _EXACT else repr(cell)
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y}" if cell.time() == time() else f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return str(cell)


def is_blank(row: Row) -> bool:
    """Tell whether no cell of the row holds anything but white space."""
    return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in row)
