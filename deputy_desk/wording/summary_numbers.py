"""Counts, shares, intervals and periods as the summary prints them (print notes, section 5). Pure; knows no indicator.

Half is rounded up. An end that is not exactly 0 or 100 % is never printed as such. The decimal mark is a comma.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import NBSP, day_month_digits, short_date

MINUS = "\u2212"
DASH = "\u2013"
COUNTS_ONLY_BELOW = 5
FEW_BELOW = 20
DIGITS_FROM = 1000
_GROUPED_FROM = 10_000
_NOISE = Decimal("0.000000001")
_ABLATIVE_ONES = "ден ден ден тен тен тен дан ден ден дан".split()
_ABLATIVE_TENS = ". нан дан дан тан ден тан тен нен нан".split()
_YEAR = 12

Json = dict[str, Any]


def whole(n: int) -> str:
    """Return a count, from 10 000 on with thousands set apart; a negative one with a minus sign."""
    text = f"{abs(n):,}".replace(",", NBSP) if abs(n) >= _GROUPED_FROM else str(abs(n))
    return f"{MINUS}{text}" if n < 0 else text


def _rounded(percents: Decimal, digits: int) -> Decimal:
    # Floats carry noise in the last places: 14.499999999999998 is 14.5 here.
    return percents.quantize(_NOISE).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


def _percents(share: float) -> Decimal:
    return Decimal(share) * 100


def digits_for(n: int) -> int:
    """Return how many decimals the percentages of ``n`` cases carry: none below a thousand."""
    return 1 if n >= DIGITS_FROM else 0


def _decimal(value: Decimal) -> str:
    return str(abs(value)).replace(".", ",")


def bound(share: float, language: str, digits: int = 0) -> str:
    """Return one end of an interval in percent without the sign: «33», «меньше 1», «больше 99»."""
    t = Catalogue("summary", language)
    value = _rounded(_percents(share), digits)
    least = Decimal(1).scaleb(-digits)
    if value == 0 and share > 0:
        return t("less than {low}", low=_decimal(least))
    if value == 100 and share < 1:  # noqa: PLR2004 - per cent
        return t("more than {high}", high=_decimal(100 - least))
    return _decimal(value)


def percent(share: float, language: str, digits: int = 0) -> str:
    """Return a share with its sign: «45 %», «меньше 1 %»; in Kazakh «1 %-дан аз»."""
    t = Catalogue("summary", language)
    value = _rounded(_percents(share), digits)
    least = Decimal(1).scaleb(-digits)
    if value == 0 and share > 0:
        return t("less than {low} %", low=_decimal(least)).replace(" %", f"{NBSP}%")
    if value == 100 and share < 1:  # noqa: PLR2004 - per cent
        return t("more than {high} %", high=_decimal(100 - least)).replace(" %", f"{NBSP}%")
    return f"{_decimal(value)}{NBSP}%"


def interval(low: float, high: float, language: str, digits: int = 0) -> str:
    """Return both ends without the sign: «33–58», «меньше 1 – 12»."""
    ends = bound(low, language, digits), bound(high, language, digits)
    if all(end.replace(",", "").isdigit() for end in ends):
        return DASH.join(ends)
    return f"{ends[0].replace(' ', NBSP)}{NBSP}{DASH}{NBSP}{ends[1].replace(' ', NBSP)}"


def ablative(n: int) -> str:
    """Return the Kazakh ending of «из» after a number, by how it is spoken: «60-тан», «27-ден»."""
    if n % 10 or n == 0:
        return _ABLATIVE_ONES[n % 10]
    if n % 100:
        return _ABLATIVE_TENS[n // 10 % 10]
    if n % 1000:
        return "ден"  # жүз
    return "нан"  # мың, миллион


def of(k: int, n: int, language: str) -> str:
    """Return «27 из 60», «60-тан 27»."""
    if language == "kk":
        return f"{whole(n)}-{ablative(n)}{NBSP}{whole(k)}"
    t = Catalogue("summary", language)
    return t("{k} of {n}", k=whole(k), n=whole(n)).replace(" ", NBSP)


def share_of(rate: Json, language: str) -> str:
    """Return the percentage of a rate that has cases."""
    return percent(rate["k"] / rate["n"], language, digits_for(rate["n"]))


def rate_with_interval(rate: Json, language: str) -> str:
    """Return «19 из 52, 37 % (25–50)»; few cases marked, below 5 the counts alone, without any «нет данных»."""
    t = Catalogue("summary", language)
    if not rate["n"]:
        return t("no data")
    counts = of(rate["k"], rate["n"], language)
    if rate["low"] is None:
        return counts
    ends = interval(rate["low"], rate["high"], language, digits_for(rate["n"]))
    few = f", {t('few cases')}" if rate["few"] else ""
    return f"{counts}, {share_of(rate, language)} ({ends}){few}"


def signed(points: Decimal) -> str:
    """Return a difference with its sign: «+8», «−10», «0»."""
    sign = "+" if points > 0 else MINUS if points < 0 else ""
    return f"{sign}{_decimal(points)}"


def points(difference: Json, digits: int) -> tuple[str, str, str]:
    """Return value, low and high of a difference in percentage points, with as many decimals as the sentence needs.

    More than ``digits`` only where the whole points would show a zero inside an interval that does not hold it.
    """
    values = [Decimal(difference[key]) * 100 for key in ("value", "low", "high")]
    shown = [_rounded(one, digits) for one in values]
    while not difference["may_be_chance"] and digits < 3 and not shown[1] * shown[2]:  # noqa: PLR2004 - enough
        digits += 1
        shown = [_rounded(one, digits) for one in values]
    value, low, high = (signed(one) for one in shown)
    return value, low, high


def rounding_shows(difference: Json, now: Json, then: Json) -> bool:
    """Tell whether the printed shares differ by another number than the printed difference."""
    digits = max(digits_for(now["n"]), digits_for(then["n"]))
    first = _rounded(Decimal(now["k"] * 100) / now["n"], digits_for(now["n"]))
    second = _rounded(Decimal(then["k"] * 100) / then["n"], digits_for(then["n"]))
    return first - second != _rounded(Decimal(difference["value"]) * 100, digits)


def day(text: str) -> date:
    """Return the day of a figure."""
    return date.fromisoformat(text)


def period_dates(period: Json) -> str:
    """Return «01.01–30.09.2026», or with both years «01.10.2025–31.03.2026»."""
    first, last = day(period["from"]), day(period["to"])
    if first == last:
        return short_date(first)
    start = day_month_digits(first) if first.year == last.year else short_date(first)
    return f"{start}{DASH}{short_date(last)}"


def period_name(period: Json) -> str:
    """Return the shortest name of a period: «2025», «03.2026», «03–06.2026», else its dates."""
    first, last = day(period["from"]), day(period["to"])
    if first.day != 1 or (last + timedelta(days=1)).day != 1:
        return period_dates(period)
    months = (last.year - first.year) * _YEAR + last.month - first.month + 1
    if months == _YEAR and first.month == 1:
        return str(first.year)
    if months == 1:
        return f"{first:%m.%Y}"
    if first.year == last.year:
        return f"{first:%m}{DASH}{last:%m.%Y}"
    return f"{first:%m.%Y}{DASH}{last:%m.%Y}"


def table_day(text: str | None, year: int) -> str:
    """Return «12.03», with two digits of the year when it is not ``year``; nothing for no day."""
    if text is None:
        return DASH
    found = day(text)
    return day_month_digits(found) + ("" if found.year == year else f".{found.year % 100:02d}")
