"""Days as registers write them: numbers with points or slashes, ISO, month words in three languages, cells of a date.

Knows no columns. Days are local calendar days; nothing is guessed about a day that does not exist.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from deputy_desk.exchange.cells import Cell
from deputy_desk.exchange.header_words import folded
from deputy_desk.exchange.value_words import is_placeholder

_SERIAL_ZERO = date(1899, 12, 30)  # day 0 of the 1900 system as spreadsheets count after February 1900
_SERIALS = (20_000, 80_000)  # 1954 to 2119: a number outside is no day of a register
_PACKED = (19_000_101, 21_001_231)  # 20250312
_OLDEST_YEAR = 1900
_CENTURY_BORDER = 70
_LONGEST_DATE = 100
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("янв", "кантар", "jan"),
    ("фев", "акпан", "feb"),
    ("март", "мар", "наурыз", "mar"),
    ("апр", "сауир", "apr"),
    ("мая", "май", "мамыр", "may"),
    ("июн", "маусым", "jun"),
    ("июл", "шилде", "jul"),
    ("авг", "тамыз", "aug"),
    ("сен", "кыркуйек", "sep"),
    ("окт", "казан", "oct"),
    ("ноя", "караша", "nov"),
    ("дек", "желтоксан", "dec"),
)
_TIME = r"(?:[T\s,в]+(\d{1,2})[:.-](\d{2})(?::(\d{2})(?:\.\d+)?)?)?"
_YEAR_WORD = r"\s*(?:года?|гг?\.?|жылдың|жылы?|жылғы|ж\.?|y\.?)?"
_DAY_FIRST = re.compile(
    rf"(\d{{1,2}})\s*[./\-]\s*(\d{{1,2}})\s*[./\-]\s*(\d{{4}}|\d{{2}}){_YEAR_WORD}{_TIME}\s*(?:ч\.?)?"
)
_YEAR_FIRST = re.compile(rf"(\d{{4}})\s*[./\-]\s*(\d{{1,2}})\s*[./\-]\s*(\d{{1,2}}){_YEAR_WORD}{_TIME}")
_ZONED = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s*(?:Z|[+-]\d{2}:?\d{2})")
_WORD = r"[«\"“”]?\s*{}\s*[»\"“”]?"
_DAY = _WORD.format(r"(?P<day>\d{1,2})")
_MONTH = r"(?P<month>[^\W\d_]{3,})\.?"
_YEAR = rf"(?P<year>\d{{4}}|\d{{2}}){_YEAR_WORD}"
_CLOCK = r"(?:[T\s,в]+(?P<hour>\d{1,2})[:.-](?P<minute>\d{2})(?::\d{2})?)?"
_NAMED = tuple(
    re.compile(pattern + _CLOCK)
    for pattern in (
        rf"{_DAY}[\s\-]*(?:st|nd|rd|th)?[\s\-]+{_MONTH}[\s\-,]*{_YEAR}",
        rf"(?P<year>\d{{4}}){_YEAR_WORD},?\s*{_DAY}[\s\-]*{_MONTH}",
        rf"{_MONTH}\s*{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
    )
)

Moment = tuple[date | None, time | None]
NOTHING: Moment = (None, None)


class UnreadableDateError(ValueError):
    """A cell that should hold a day does not. ``code`` is ``impossible_date`` or ``date_not_understood``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def moment_of(cell: Cell) -> Moment:
    """Return the day of a cell and its time of day (None where the cell says none).

    A blank cell, a dash or words without a digit give nothing. Raises `UnreadableDateError`: ``impossible_date`` for
    a day that is in no calendar (31.02.2025), ``date_not_understood`` for anything else with digits.
    """
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return _plausible(cell), None
    if isinstance(cell, str):
        return _moment_of_text(cell.strip()) if len(cell) < _LONGEST_DATE else _too_long()
    if cell is None or isinstance(cell, bool):
        return NOTHING
    if isinstance(cell, datetime):
        return _plausible(cell.date()), (
            cell.time().replace(second=0, microsecond=0) if cell.time() != time() else None
        )
    if isinstance(cell, int | float):
        return _moment_of_number(cell)
    raise UnreadableDateError("date_not_understood")


def _too_long() -> Moment:
    raise UnreadableDateError("date_not_understood")


def _plausible(day: date) -> date:
    if day.year < _OLDEST_YEAR:
        raise UnreadableDateError("impossible_date")
    return day


def _moment_of_number(number: float) -> Moment:
    if _SERIALS[0] <= number < _SERIALS[1]:
        days = int(number)
        seconds = round((number - days) * 86_400)
        moment = datetime.combine(_SERIAL_ZERO, time()) + timedelta(days=days, minutes=round(seconds / 60))
        return moment.date(), moment.time() if seconds else None
    if _PACKED[0] <= number <= _PACKED[1] and number == int(number):
        whole = int(number)
        return _day(whole // 10_000, whole // 100 % 100, whole % 100), None
    if number == 0:
        return NOTHING
    raise UnreadableDateError("date_not_understood")


@lru_cache(maxsize=8192)
def _moment_of_text(text: str) -> Moment:
    if is_placeholder(text) or not any(sign.isdigit() for sign in text):
        return NOTHING
    text = " ".join(text.replace("\xa0", " ").split())
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year, *clock = match.groups()
        return _day(int(year), int(month), int(day), short=len(year) == 2), _clock(*clock[:2])  # noqa: PLR2004 - yy
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day, *clock = match.groups()
        return _day(int(year), int(month), int(day)), _clock(*clock[:2])
    if _ZONED.fullmatch(text):
        return _zoned(text)
    for pattern in _NAMED:
        if match := pattern.fullmatch(text.lower()):
            part = match.groupdict()
            if month_number := _month(part["month"]):
                short = len(part["year"]) == len("25")
                day_found = _day(int(part["year"]), month_number, int(part["day"]), short=short)
                return day_found, _clock(part["hour"], part["minute"])
    if text.isdecimal():
        return _moment_of_number(int(text)) if len(text) < 10 else _too_long()  # noqa: PLR2004
    raise UnreadableDateError("date_not_understood")


def _zoned(text: str) -> Moment:
    """An instant with its zone is the local day and time in Kazakhstan."""
    from zoneinfo import ZoneInfo

    try:
        local = datetime.fromisoformat(text.replace(" +", "+")).astimezone(ZoneInfo("Asia/Almaty"))
    except (ValueError, OverflowError) as fault:
        raise UnreadableDateError("impossible_date") from fault
    return _plausible(local.date()), local.time().replace(second=0, microsecond=0)


def _month(word: str) -> int | None:
    name = folded(word)
    return next((n for n, stems in enumerate(_MONTHS, 1) for stem in stems if name.startswith(stem)), None)


def _day(year: int, month: int, day: int, *, short: bool = False) -> date:
    if short:
        year += 2000 if year < _CENTURY_BORDER else 1900
    try:
        return _plausible(date(year, month, day))
    except ValueError as fault:
        raise UnreadableDateError("impossible_date") from fault


def _clock(hour: str | None, minute: str | None) -> time | None:
    if hour is None or minute is None:
        return None
    try:
        return time(int(hour), int(minute))
    except ValueError as fault:
        raise UnreadableDateError("impossible_date") from fault
