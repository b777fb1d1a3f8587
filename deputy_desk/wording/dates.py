"""Days and instants in the three languages. Knows the calendar of names only, no terms and no records.

Month names in Kazakh follow the forms used in official letters («2026 жылғы 25 қараша»).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(),
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье".split(),
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split(),
}
_MONTH_TITLES = {
    "en": _MONTHS["en"],
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(),
    "kk": _MONTHS["kk"],
}
_OF_KK = {
    "қаңтар": "қаңтардағы", "ақпан": "ақпандағы", "наурыз": "наурыздағы", "сәуір": "сәуірдегі", "мамыр": "мамырдағы",
    "маусым": "маусымдағы", "шілде": "шілдедегі", "тамыз": "тамыздағы", "қыркүйек": "қыркүйектегі",
    "қазан": "қазандағы", "қараша": "қарашадағы", "желтоқсан": "желтоқсандағы",
}  # fmt: skip
NBSP = "\u00a0"


@cache
def office_zone() -> ZoneInfo:
    """Return the zone instants are shown in: one for the whole country since 1 March 2024."""
    return ZoneInfo("Asia/Almaty")


def local(instant: datetime) -> datetime:
    """Return an aware instant in the office's zone."""
    return instant.astimezone(office_zone())


def local_day(instant: datetime) -> date:
    """Return the calendar day of an instant in the office's zone."""
    return local(instant).date()


def end_of_day(day: date) -> datetime:
    """Return the last microsecond of a local day as an instant in UTC."""
    following = datetime(day.year, day.month, day.day, tzinfo=office_zone()) + timedelta(days=1)
    return following.astimezone(UTC) - timedelta(microseconds=1)


def short_date(day: date) -> str:
    """Return ``22.11.2026``."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def day_month_digits(day: date) -> str:
    """Return ``22.11``."""
    return f"{day.day:02d}.{day.month:02d}"


def month_title(day: date, language: str) -> str:
    """Return the month as a caption: «ноябрь», «қараша»."""
    return _MONTH_TITLES[language][day.month - 1]


def day_month(day: date, language: str) -> str:
    """Return «22 ноября», «22 қараша», «22 November», the parts held together."""
    return f"{day.day}{NBSP}{_MONTHS[language][day.month - 1]}"


def long_date(day: date, language: str) -> str:
    """Return the day as letters write it, the parts held together."""
    if language == "kk":
        return f"{day.year}{NBSP}жылғы{NBSP}{day_month(day, language)}"
    if language == "ru":
        return f"{day_month(day, language)}{NBSP}{day.year}{NBSP}года"
    return f"{day_month(day, language)}{NBSP}{day.year}"


def dated(day: date, language: str) -> str:
    """Return the day as it names a paper: «2026 жылғы 3 қарашадағы (сауал)»; elsewhere as `long_date`."""
    words = long_date(day, language)
    if language != "kk":
        return words
    rest, month = words.rsplit(NBSP, 1)
    return f"{rest}{NBSP}{_OF_KK[month]}"


def weekday(day: date, language: str) -> str:
    """Return the name of the day of the week."""
    return _WEEKDAYS[language][day.weekday()]


def clock_time(instant: datetime) -> str:
    """Return ``09:41`` in the office's zone."""
    return f"{local(instant):%H:%M}"


__all__ = [
    "NBSP",
    "clock_time",
    "dated",
    "day_month",
    "day_month_digits",
    "end_of_day",
    "local",
    "local_day",
    "long_date",
    "month_title",
    "office_zone",
    "short_date",
    "weekday",
]
