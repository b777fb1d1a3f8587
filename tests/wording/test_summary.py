from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from deputy_desk.wording.summary_numbers import (
    ablative,
    bound,
    interval,
    of,
    percent,
    period_dates,
    period_name,
    points,
    rounding_shows,
    signed,
    whole,
)
from deputy_desk.wording.summary_rates import comparisons, lead, pairs_sentence, share_line
from deputy_desk.wording.summary_waiting import days, median_line, reply_days, short_days, still_waiting

NBSP = "\u00a0"


def rate(k: int, n: int, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    return {"k": k, "n": n, "low": low, "high": high, "few": 5 <= n < 20}


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.0, "0 %"), (1.0, "100 %"), (0.125, "13 %"), (0.004, "меньше 1 %"), (0.996, "больше 99 %"), (0.005, "1 %")],
)
def test_shares_round_half_up_and_never_pretend(share: float, text: str) -> None:
    assert plain(percent(share, "ru")) == text


def test_shares_of_thousands_have_one_decimal_after_a_comma() -> None:
    assert plain(percent(0.16455, "ru", 1)) == "16,5 %"
    assert plain(percent(0.0004, "kk", 1)) == "0,1 %-дан аз"


def test_ends_of_intervals() -> None:
    assert interval(0.33, 0.58, "ru") == "33–58"
    assert plain(interval(0.003, 0.12, "ru")) == "меньше 1 – 12"
    assert plain(interval(0.9, 0.997, "kk")) == "90 – 99-дан көп"
    assert bound(0.0, "ru") == "0"


def test_thousands_are_set_apart_from_ten_thousand_on() -> None:
    assert [whole(n) for n in (9999, 10_000, 100_000, -12_345)] == [
        "9999",
        f"10{NBSP}000",
        f"100{NBSP}000",
        f"−12{NBSP}345",
    ]


@pytest.mark.parametrize(
    ("n", "ending"),
    [(60, "тан"), (27, "ден"), (9, "дан"), (3, "тен"), (10, "нан"), (20, "дан"), (40, "тан"), (80, "нен"), (100, "ден"),
     (1000, "нан"), (0, "ден"), (214, "тен"), (90, "нан"), (50, "ден"), (70, "тен"), (6, "дан")],
)  # fmt: skip
def test_kazakh_ablative_follows_the_spoken_word(n: int, ending: str) -> None:
    assert ablative(n) == ending
    assert plain(of(1, n, "kk")) == f"{n}-{ending} 1"


def test_differences_have_signs_and_more_decimals_only_where_zero_would_lie() -> None:
    plain_one = {"value": 0.08, "low": -0.1, "high": 0.26, "may_be_chance": True}
    assert points(plain_one, 0) == ("+8", "−10", "+26")
    near = {"value": 0.05, "low": 0.004, "high": 0.1, "may_be_chance": False}
    assert points(near, 0) == ("+5,0", "+0,4", "+10,0")
    assert signed(Decimal(0)) == "0"


def test_rounding_is_told_when_it_shows() -> None:
    now, then = rate(21, 86), rate(29, 79)
    difference = {"value": 21 / 86 - 29 / 79, "low": -0.26, "high": 0.02, "may_be_chance": True}
    assert rounding_shows(difference, now, then)
    assert not rounding_shows({**difference, "value": 27 / 60 - 19 / 52}, rate(27, 60), rate(19, 52))


@pytest.mark.parametrize(
    ("first", "last", "name", "dates"),
    [
        ("2026-01-01", "2026-12-31", "2026", "01.01–31.12.2026"),
        ("2026-03-01", "2026-03-31", "03.2026", "01.03–31.03.2026"),
        ("2026-01-01", "2026-09-30", "01–09.2026", "01.01–30.09.2026"),
        ("2025-10-01", "2026-03-31", "10.2025–03.2026", "01.10.2025–31.03.2026"),
        ("2026-01-05", "2026-02-10", "05.01–10.02.2026", "05.01–10.02.2026"),
        ("2026-01-05", "2026-01-05", "05.01.2026", "05.01.2026"),
    ],
)
def test_periods_have_short_names(first: str, last: str, name: str, dates: str) -> None:
    period = {"from": first, "to": last}
    assert (period_name(period), period_dates(period)) == (name, dates)


def test_russian_forms_of_days_and_none_in_kazakh() -> None:
    assert [days(n, "ru") for n in (1, 2, 5, 11, 21, 61)] == [
        "1 рабочий день",
        "2 рабочих дня",
        "5 рабочих дней",
        "11 рабочих дней",
        "21 рабочий день",
        "61 рабочий день",
    ]
    assert short_days(1, "ru") == "1 раб. день"
    assert {days(n, "kk").partition(" ")[2] for n in (1, 2, 5)} == {"жұмыс күні"}


def test_lines_under_a_share() -> None:
    assert share_line(rate(0, 0), "ru") == ""
    assert share_line(rate(1, 3), "ru") == "меньше 5: только счёт"
    assert plain(share_line(rate(3, 12, 0.09, 0.53), "ru")) == "25 % · интервал 9–53 % · мало случаев"
    assert plain(share_line(rate(27, 60, 0.331, 0.575), "kk")) == "45 % · аралығы 33–58 %"


def compared(chance: list[bool]) -> dict[str, Any]:
    found = rate(27, 60, 0.33, 0.58)
    for key, name, may in zip(("previous", "year_ago"), ("difference", "difference_year_ago"), chance, strict=True):
        found[key] = rate(19, 52, 0.25, 0.5)
        found[name] = {"value": 27 / 60 - 19 / 52, "low": -0.1 if may else 0.01, "high": 0.26, "may_be_chance": may}
    return found


NAMES = {"year_ago": "2025", "previous": "2024"}


def test_differences_of_one_kind_share_a_sentence() -> None:
    both = plain(comparisons(compared([True, True]), NAMES, "ru"))
    assert both == ("Разница с 2024 +8 п. п. (от −10 до +26) и 2025 +8 п. п. (от −10 до +26): может быть случайной.")
    mixed = plain(comparisons(compared([False, True]), NAMES, "ru"))
    assert "2025 +8 п. п. (от −10 до +26): может быть случайной." in mixed
    assert "2024 +8 п. п. (от +1 до +26): больше обычного случайного колебания." in mixed


def test_no_comparison_where_there_is_too_little() -> None:
    found = compared([True, True])
    found["previous"], found["difference"] = rate(0, 0), None
    found["year_ago"], found["difference_year_ago"] = rate(1, 3), None
    text = plain(comparisons(found, NAMES, "ru"))
    assert text == "Сравнить с 2025 нельзя: мало случаев. Сравнить с 2024 нельзя: нет данных."
    assert comparisons(rate(0, 0), NAMES, "ru") == ""


@pytest.mark.parametrize("n", [1, 2, 5, 11, 21, 60])
def test_lead_agrees_with_its_numbers(n: int) -> None:
    figures = {
        "indicators": {
            "I1": rate(0, n),
            "I3": {"n": n, "bound": 15, "in_term": ["a"] * n, "late": [], "very_late": []},
            "I7": {**rate(0, n), "not_reached": ["a"]},
        }
    }
    text = lead(figures, "ru")
    assert text.startswith(f"Из {n} запроса, срок по которому" if n in (1, 21) else f"Из {n} запросов, срок по которым")
    assert re.search(rf"Открыт[о]? {n} запрос{'' if n in (1, 21) else 'а' if n == 2 else 'ов'}, просроченных нет", text)
    assert "ещё по 1 обращению связаться не удалось" in text


def test_days_are_read_back_from_a_short_curve() -> None:
    waiting = {
        "n": 5,
        "curve": [[0, 1.0, None, None], [3, 0.6, None, None], [4, 0.6, None, None], [9, 0.3, None, None]],
        "censored": [[4, 1], [9, 1]],
    }
    assert reply_days(waiting) == ([3, 3, 9], [4, 9])


def test_a_median_not_reached_is_told_with_its_days() -> None:
    waiting = {"n": 30, "median": None, "low": 40, "high": None, "last_day": 61, "last_share": 0.64}
    assert plain(still_waiting(waiting, "ru")) == "больше половины всё ещё без ответа после 61 рабочего дня (64 %)"
    assert plain(median_line(waiting, "ru")) == "медиана · интервал от 40, верх не достигнут"


def test_pairs_of_bodies() -> None:
    assert "различия не доказаны" in pairs_sentence([], 10, "ru")
    assert "1 из 10 (ЖКХ – Образование)" in plain(pairs_sentence([("ЖКХ", "Образование")], 10, "ru"))
