"""How the figures of the JSON stand on paper, written anew for the tests: shares nothing with the program's wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

Json = dict[str, Any]
EARLIER = {"previous": "difference", "year_ago": "difference_year_ago"}
WORDS = {
    "ru": {
        "of": "{k} из {n}",
        "less": "меньше {x}",
        "more": "больше {x}",
        "difference": "{name} {value} п. п. (от {low} до {high})",
        "share": "{p} % · интервал {ends} %",
        "few": "мало случаев",
        "counts only": "меньше 5: только счёт",
        "no data": "нет данных",
        "from": "от {low}",
        "median": "{name}: медиана {n}",
        "no median": "{name}: медиана не достигнута.",
    },
    "kk": {
        "of": "{n}-{ending} {k}",
        "less": "{x}-ден аз",
        "more": "{x}-дан көп",
        "difference": "{name} кезеңінен {value} п. т. ({low} … {high})",
        "share": "{p} % · аралығы {ends} %",
        "few": "жағдай аз",
        "counts only": "5-тен аз: тек саны",
        "no data": "дерек жоқ",
        "from": "кемінде {low}",
        "median": "{name}: медиана {n}",
        "no median": "{name}: медианаға жетпеді.",
    },
}
_SPOKEN = "нөл бір екі үш төрт бес алты жеті сегіз тоғыз".split()
_TENS = ". он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split()
_SOFT, _VOICELESS, _NASAL = set("әеөүі"), set("пкқстшч"), set("мнң")


def ending(n: int) -> str:
    """Return the Kazakh ablative of a number by the sound of its last word."""
    word = "мың" if n and n % 1000 == 0 else "жүз" if n and n % 100 == 0 else ""
    word = word or (_TENS[n // 10 % 10] if n and n % 10 == 0 else _SPOKEN[n % 10])
    vowels = [letter for letter in word if letter in "аәеиоөұүыі"]
    first = "т" if word[-1] in _VOICELESS else "н" if word[-1] in _NASAL else "д"
    return first + ("е" if vowels[-1] in _SOFT else "а") + "н"


def rounded(value: Fraction | float, digits: int) -> str:
    """Return per cents of a share, half rounded up, with a comma."""
    exact = Fraction(value).limit_denominator(10**9) * 100
    step = Decimal(1).scaleb(-digits)
    sign, size = (-1, -exact) if exact < 0 else (1, exact)
    found = (Decimal(size.numerator) / Decimal(size.denominator)).quantize(step, ROUND_HALF_UP)
    return str(sign * found).replace(".", ",").replace("-0", "0" if not found else "-0")


def name_of(period: Json) -> str:
    """Return the name of a period of whole months."""
    first, last = date.fromisoformat(period["from"]), date.fromisoformat(period["to"])
    return f"{first:%m}–{last:%m.%Y}"


@dataclass(frozen=True, slots=True)
class Printed:
    """Figures as they must stand on paper in a language, one space between words."""

    language: str

    def word(self, key: str, **values: object) -> str:
        return WORDS[self.language][key].format(**values)

    def of(self, k: int, n: int) -> str:
        return self.word("of", k=k, n=n, ending=ending(n))

    def digits(self, n: int) -> int:
        return 1 if n >= 1000 else 0

    def end(self, share: float, digits: int) -> str:
        shown = rounded(share, digits)
        least = "0,1" if digits else "1"
        if float(shown.replace(",", ".")) == 0 and share > 0:
            return self.word("less", x=least)
        if float(shown.replace(",", ".")) == 100 and share < 1:
            return self.word("more", x="99,9" if digits else "99")
        return shown

    def ends(self, rate: Json) -> str:
        low, high = (self.end(rate[key], self.digits(rate["n"])) for key in ("low", "high"))
        plain = all(re.fullmatch(r"[\d,]+", one) for one in (low, high))
        return f"{low}–{high}" if plain else f"{low} – {high}"

    def percent(self, rate: Json) -> str:
        shown = self.end(rate["k"] / rate["n"], self.digits(rate["n"]))
        if self.language == "kk" and "-" in shown:
            return shown.split("-", 1)[0] + " %-" + shown.split("-", 1)[1].replace("ден", "дан")
        return f"{shown} %"

    def share_line(self, rate: Json) -> str:
        """What stands below the counts of an indicator."""
        if rate["low"] is None:
            return self.word("counts only")
        line = self.word("share", p=self.percent(rate).removesuffix(" %"), ends=self.ends(rate))
        return f"{line} · {self.word('few')}" if 5 <= rate["n"] < 20 else line

    def whole(self, rate: Json) -> str:
        """Counts, share and interval in a sentence."""
        if rate["low"] is None:
            return self.of(rate["k"], rate["n"])
        few = f", {self.word('few')}" if 5 <= rate["n"] < 20 else ""
        return f"{self.of(rate['k'], rate['n'])}, {self.percent(rate)} ({self.ends(rate)}){few}"

    def signed(self, share: float, digits: int) -> str:
        shown = rounded(share, digits)
        if float(shown.replace(",", ".")) == 0:
            return shown.lstrip("-")
        return f"+{shown}" if share > 0 else shown.replace("-", "−")

    def points(self, difference: Json, n: int) -> dict[str, str]:
        """Value and both ends of a difference; more decimals where a clear difference would show a zero end."""
        digits = self.digits(n)
        while not difference["may_be_chance"] and digits < 3:
            ends = [self.signed(difference[key], digits) for key in ("low", "high")]
            if all(re.search("[1-9]", one) for one in ends):
                break
            digits += 1
        return {key: self.signed(difference[key], digits) for key in ("value", "low", "high")}

    def differences(self, rate: Json, compared: Json) -> list[str]:
        """The differences of an indicator from the earlier periods."""
        found = []
        for key, code in EARLIER.items():
            if rate["n"] and rate[code] is not None:
                shown = self.points(rate[code], max(rate["n"], rate[key]["n"]))
                found.append(self.word("difference", name=name_of(compared[key]), **shown))
        return found

    def cell(self, rate: Json, key: str) -> str:
        """An earlier period with its difference in the table of the last page."""
        then, difference = rate[key], rate[EARLIER[key]]
        if not then["n"]:
            return self.word("no data")
        shown = self.of(then["k"], then["n"])
        if then["low"] is not None:
            shown += f", {self.percent(then)} ({self.ends(then)})" + ("*" if 5 <= then["n"] < 20 else "")
        if difference is None:
            return shown
        points = self.points(difference, max(rate["n"], then["n"]))
        return f"{shown}; {points['value']} ({points['low']} … {points['high']})"

    def earlier_median(self, waiting: Json, period: Json) -> str:
        """The median of an earlier period."""
        name = name_of(period)
        if not waiting["n"]:
            return f"{name}: {self.word('no data')}."
        if waiting["median"] is None:
            return self.word("no median", name=name)
        low, high = waiting["low"], waiting["high"]
        ends = "" if low is None else self.word("from", low=low) if high is None else f"{low}–{high}"
        return self.word("median", name=name, n=waiting["median"]) + (f" ({ends})." if ends else ".")
