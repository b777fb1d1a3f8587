"""The figures extracted from the PDF equal the JSON: every indicator, in both languages, in large and small offices."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any

import pytest

from tests.documents.printed import Printed, name_of
from tests.documents.summary_samples import content, drawn
from tests.documents.summary_text import (
    BARS,
    CHANNELS,
    PROMISES,
    REASONS,
    STOCK,
    VERDICTS,
    at,
    count,
    day,
    has_bar,
    sections,
)

Json = dict[str, Any]
SIZES = ((0, 0), (3, 4), (12, 30), (19, 40), (68, 214), (1500, 4000))
pytestmark = [pytest.mark.parametrize("language", ["ru", "kk"]), pytest.mark.parametrize("size", SIZES)]


@cache
def made(size: tuple[int, int]) -> Json:
    return content(*size, odd=True)


@cache
def read(size: tuple[int, int], language: str) -> tuple[Json, dict[str, str], Printed, int]:
    """Return the figures, the sections read back, how figures are printed, and which of two words."""
    found = made(size)
    return found["figures"], sections(drawn(found, language), language), Printed(language), at(language)


@pytest.mark.parametrize("code", ["I1", "I5", "I7", "I9"])
def test_a_bar_has_its_counts_shares_intervals_and_differences(size: tuple[int, int], language: str, code: str) -> None:
    figures, text, printed, at_ = read(size, language)
    rate, section = figures["indicators"][code], text[code]
    if not rate["n"]:
        assert printed.word("no data") in section
        assert "%" not in section.replace("100 %", "")
        return
    assert f"{printed.of(rate['k'], rate['n'])} {printed.share_line(rate)}" in section
    for key, period in figures["compared_with"].items():
        if rate[key]["n"]:
            assert f"{name_of(period)}: {printed.whole(rate[key])}" in section
    now = printed.whole(rate).removeprefix(f"{printed.of(rate['k'], rate['n'])}, ")
    assert f"{name_of(figures['period'])}: {now}" in section
    shown = re.findall(r"\S+ (?:кезеңінен )?\S+ п\. [пт]\. \(.*?\)", section)
    assert sorted(shown) == sorted(printed.differences(rate, figures["compared_with"]))
    parts = [(count(rate[key]), names[at_]) for key, names in BARS[code].items()]
    assert sum(n for n, _ in parts) == rate["n"]
    assert has_bar(section, parts)


def test_what_is_said_beside_the_bars(size: tuple[int, int], language: str) -> None:
    figures, text, printed, _ = read(size, language)
    parts = figures["indicators"]
    if parts["I1"]["n"]:
        assert f"(I4): {printed.of(parts['I4']['k'], parts['I4']['n'])}." in text["I1"]
        assert f": {printed.whole(parts['I1']['extended'])}." in text["I1"]
    solved = parts["I7"]
    if solved["n"]:
        assert f": {printed.whole(solved['contact'])}." in text["I7"]
        if solved["not_reached"]:
            assert f": {len(solved['not_reached'])}" in text["I7"]
    if solved["n"] >= 5 and solved["not_reached"]:
        low, high = (printed.end(one, printed.digits(solved["n"])) for one in solved["bounds"])
        assert f"{low}–{high} %" in text["I7"]
    if solved["never_answered"]:
        assert f": {len(solved['never_answered'])}." in text["I7"]


def test_the_head_says_the_same_counts(size: tuple[int, int], language: str) -> None:
    figures, text, _, _ = read(size, language)
    one, stock, seven = (figures["indicators"][code] for code in ("I1", "I3", "I7"))
    lead = re.sub(r".*?(09\.2025\.|2025\.)\s", "", text["head"], count=1)
    wanted: list[int] = []
    late = len(stock["late"]) + len(stock["very_late"])
    if one["n"]:
        wanted += [one["n"], one["k"]]
    if stock["n"]:
        wanted += [stock["n"], late]
    if seven["n"]:
        wanted += [seven["n"], seven["k"]]
    numbers = re.findall(r"(?<![\d.–])\d+(?![\d.–]*\d)", lead)
    assert not Counter(map(str, wanted)) - Counter(numbers)
    received = figures["indicators"]["C1"]["complaints"]
    kept = [seven["n"], len(seven["not_yet"]), len(seven["never_answered"])]
    for n in [*kept, received - sum(kept), received]:
        assert not n or str(n) in numbers


def test_time_to_a_reply(size: tuple[int, int], language: str) -> None:
    figures, text, printed, _ = read(size, language)
    waiting, section = figures["indicators"]["I2"], text["I2"]
    assert re.search(rf"(?<!\d){waiting['n']}(?!\d)", section)
    for key, period in figures["compared_with"].items():
        assert printed.earlier_median(waiting[key], period) in section
    if not waiting["n"]:
        return
    unit = r"раб\. д(?:ень|ня|ней)" if language == "ru" else "жұмыс күні"
    left = printed.end(waiting["last_share"], printed.digits(waiting["n"]))
    if waiting["median"] is None:
        assert f"({left} %)" in section
        assert re.search(rf"\b{waiting['last_day']}\b", section)
    else:
        assert re.search(rf"(?<!\d){waiting['median']} {unit} ", section)
        quarter = waiting["p75"]
        after = rf"{waiting['last_day']} \D+{left} %\."
        assert re.search(rf": {quarter} {unit}" if quarter is not None else after, section)
    for low, high in (("low", "high"), ("p75_low", "p75_high")):
        if waiting[low] is not None and waiting[high] is not None:
            assert f"{waiting[low]}–{waiting[high]}" in section
        elif waiting[low] is not None and waiting["median"] is not None:
            assert printed.word("from", low=waiting[low]) in section
    row = re.search(r"(?:день ждут|күн күтуде)((?: \d+)+)", section)
    if row:
        numbers = [int(one) for one in row[1].split()]
        pairs = [[numbers[at], numbers[at + 1]] for at in range(0, len(numbers), 2)]
        step = pairs[1][0] if pairs[1:] else 15
        expected = [one for one in waiting["at_risk"] if one[0] % step == 0 and one[0] <= pairs[-1][0]]
        assert pairs == expected
    else:
        replied, open_ = _days(waiting)
        lists = [[int(one) for one in found.split(", ")] for found in re.findall(r": (\d+(?:, \d+)*)\.", section)]
        assert not replied or replied in lists
        assert open_ in lists or len(open_) > 40 or not open_


def _days(waiting: Json) -> tuple[list[int], list[int]]:
    """Return the days of replies and of censored ones that the curve holds."""
    censored = dict(waiting["censored"])
    left, share = waiting["n"], 1.0
    replied: list[int] = []
    open_: list[int] = []
    for t, s, _, _ in waiting["curve"]:
        events = round(left * (share - s) / share) if share else 0
        replied += [t] * events
        open_ += [t] * censored.get(t, 0)
        left, share = left - events - censored.get(t, 0), s
    return replied, open_


def test_open_stock_and_the_ten_oldest(size: tuple[int, int], language: str) -> None:
    figures, text, _, at_ = read(size, language)
    stock = figures["indicators"]["I3"]
    assert re.search(rf"(?:Открытые запросы|Ашық сауалдар): {stock['n']}(?!\d)", text["I3"])
    groups = [(len(stock[key]), names[at_].replace("15", str(stock["bound"]))) for key, names in STOCK.items()]
    if max(n for n, _ in groups) > 80:
        assert has_bar(text["I3"], groups)
    else:
        assert all(f"{n} {name}" in text["I3"] for n, name in groups if n)
        squares = Counter(text["I3"].split())
        numbers = Counter(str(int(one.rpartition("-")[2])) for key in STOCK for one in stock[key])
        assert not numbers - squares
    if stock["late_in_extended"]:
        assert f": {len(stock['late_in_extended'])}." in text["I3"]
    if not stock["n"]:
        assert "oldest" not in text
        return
    date_ = r"\d\d\.\d\d(?:\.\d\d)?"
    rows = re.findall(rf"(\d+-Б) ({date_}) ({date_}) (.+?) (\d+|–)(?= \d+-Б |$)", text["oldest"])
    names = made(size)["labels"]["bodies"]
    assert [(number, sent, due, late) for number, sent, due, _, late in rows] == [
        (one["number"], day(one["sent"]), day(one["due"]), str(one["days_late"] or "–")) for one in stock["oldest"]
    ]
    assert all(names[one["body"]][language] in row[3] for one, row in zip(stock["oldest"], rows, strict=True))


def test_bodies(size: tuple[int, int], language: str) -> None:
    figures, text, printed, _ = read(size, language)
    names = made(size)["labels"]["bodies"]

    def cell(rate: Json) -> str:
        if not rate["n"]:
            return "–"
        return printed.of(rate["k"], rate["n"]) + (f", {printed.percent(rate)}" if rate["low"] is not None else "")

    place = 0
    for one in figures["bodies"]:
        late = len(one["late"]) + len(one["very_late"])
        row = f"{names[one['body']][language]} {one['letters']} {cell(one['I1'])} {cell(one['I5'])} {late or '–'}"
        place = text["bodies"].index(row, place)
    passed = sum(len(one["passed_on"]) for one in figures["bodies"])
    assert not passed or f": {passed}." in text["bodies"]


def test_promises(size: tuple[int, int], language: str) -> None:
    figures, text, printed, at_ = read(size, language)
    rate, section = figures["indicators"]["I6"], text["I6"]
    if rate["n"]:
        assert f"{printed.of(rate['k'], rate['n'])} I6 · {printed.share_line(rate)}" in section
        assert re.search(rf": {rate['n'] + len(rate['ahead'])} ", section)
    else:
        assert printed.word("no data") in section
    for key, period in figures["compared_with"].items():
        if rate["n"] and rate[key]["n"]:
            assert f"{name_of(period)}: {printed.whole(rate[key])}." in section
    groups = [(count(rate[key]), names[at_]) for key, names in PROMISES.items()]
    total = sum(n for n, _ in groups)
    assert total == rate["n"] + len(rate["ahead"])
    assert not total or has_bar(section, groups) or all(f"{n} {name}" in section for n, name in groups if n)
    assert all(one in section for one in printed.differences(rate, figures["compared_with"]))


def test_volumes_and_problems(size: tuple[int, int], language: str) -> None:
    figures, text, _, at_ = read(size, language)
    volume, labels = figures["indicators"]["C1"], made(size)["labels"]
    section = text["C1"]
    if not volume["complaints"]:
        return
    assert re.search(rf"(?<!\d){volume['complaints']}(?!\d)", section)
    pairs = {(topic, place): n for topic, place, n in volume["topic_place"]}
    places = [one["id"] for one in volume["places"] if one["n"]]
    for topic in volume["topics"]:
        if topic["n"]:
            counts = [str(pairs.get((topic["id"], place), "·")) for place in places]
            row = [labels["topics"][topic["id"]][language], *counts, str(topic["n"]), str(topic["year_ago"])]
            assert " ".join(row) in section
    totals = [*(one["n"] for one in volume["places"] if one["n"]), volume["complaints"], volume["complaints_year_ago"]]
    assert " ".join(map(str, totals)) in section
    earlier = [one["year_ago"] for one in volume["places"] if one["n"]]
    assert f"{('год назад', 'бір жыл бұрын')[at_]} {' '.join(map(str, earlier))} " in section
    for kind in ("channels", "languages"):
        listed = ", ".join(f"{CHANNELS[one['id']][at_]} {one['n']} ({one['year_ago']})" for one in volume[kind])
        assert f": {listed}." in section
    assert re.search(rf": {volume['letters']}, \D+ {volume['letters_year_ago']}\.", section)
    assert [one["complaints"] for one in labels["problems"]] == [n for _, n in volume["problems"]]
    for one in labels["problems"]:
        said = f"{('решено', 'шешілді')[at_]} {one['said']['solved']}"
        assert f"{one['title']} Жайлау {one['complaints']} {one['letters']} {said}" in text["problems"]
    if labels["problems"]:
        assert re.search(rf"(?<!\d){volume['without_problem']}(?!\d)", text["problems"])


def test_done_on_paper_only(size: tuple[int, int], language: str) -> None:
    figures, text, printed, at_ = read(size, language)
    rate, section = figures["indicators"]["I8"], text["I8"]
    if not rate["n"]:
        assert printed.word("no data") in section
        return
    assert f"{printed.of(rate['k'], rate['n'])} I8 · {printed.share_line(rate)}" in section
    assert all(one in section for one in printed.differences(rate, figures["compared_with"]))
    for key, period in figures["compared_with"].items():
        if rate[key]["n"]:
            assert f"{name_of(period)}: {printed.whole(rate[key])}." in section
    complaint = ("обращение", "өтініш")[at_]
    done = ("«сделано»", "«орындалды»")[at_]
    date_ = r"\d\d\.\d\d(?:\.\d\d)?"
    found = re.findall(rf"(\d+)-Б [^:]*? ({date_}): {done} ({date_}): (.+?) \({complaint} № (\d+)\)", section)
    assert found == [
        (
            str(int(one["inquiry"].rpartition("-")[2])),
            day(one["said_on"]),
            day(one["verdict_on"]),
            VERDICTS[one["verdict"]][at_],
            one["number"],
        )
        for one in rate["cases"][:40]
    ]


def test_definitions_carry_the_denominators(size: tuple[int, int], language: str) -> None:
    figures, text, _, _ = read(size, language)
    parts, section = figures["indicators"], text["method"]
    reasons = Counter(one["reason"] for one in figures["excluded"] if "I1" in one["indicators"])
    running = reasons.pop("term_running", 0)
    assert f"{parts['I1']['n']} = {parts['I2']['n']} − {running} − {reasons.total()}" in section
    seven = parts["I7"]
    both = f"{seven['k']} + {len(seven['not_reached'])}"
    wanted = {
        "ru": (
            f"ответов: {parts['I2']['events']};",
            f"все {parts['I2']['n']}; открытые цензурированы 09.10.2026",
            f"{parts['I5']['n']}: вопросы",
            f"{parts['I6']['n']}: обещания",
            f"«понятно» ({len(seven['understood'])})",
            f"{seven['n']}: обращения, 28 дней",
            f"рано для {len(seven['not_yet'])}",
            f"границы: {seven['k']} и {both} из {seven['n']}",
            f"{parts['I8']['n']}: орган",
            f"{parts['I9']['n']}: обращения, со дня",
            f"отдельно: {len(parts['I9']['apart'])}",
        ),
        "kk": (
            f"жауап: {parts['I2']['events']};",
            f"барлығы {parts['I2']['n']}; цензура: ашығы 09.10.2026",
            f"{parts['I5']['n']}: жауабы бар",
            f"{parts['I6']['n']}: күні өткен",
            f"«түсінікті» ({len(seven['understood'])})",
            f"{seven['n']}: түпкілікті жауаптан кейін 28 күн",
            f"әлі ерте: {len(seven['not_yet'])}",
            f"шектері: {seven['n']} ішінен {seven['k']} және {both}",
            f"{parts['I8']['n']}: орган",
            f"{parts['I9']['n']}: түскеніне",
            f"бөлек: {len(parts['I9']['apart'])}",
        ),
    }[language]
    assert [one for one in wanted if one not in section] == []


def test_own_figures_with_both_comparisons(size: tuple[int, int], language: str) -> None:
    figures, text, printed, _ = read(size, language)
    parts, section = figures["indicators"], text["own"]
    place = 0
    for code in ("I4", "I11", "I12b"):
        rate = parts[code]
        counts = printed.of(rate["k"], rate["n"]) if rate["n"] else printed.word("no data")
        mark = "*" if 5 <= rate["n"] < 20 else ""
        share = "–" if rate["low"] is None else f"{printed.percent(rate)} ({printed.ends(rate)}){mark}"
        row = f"{counts} {share} {printed.cell(rate, 'previous')} {printed.cell(rate, 'year_ago')}"
        place = section.index(row, place)
    first = parts["I12a"]
    line = section[section.rindex(" I12 ") :]
    assert f" {first['n']}: " in line
    if first["n"] and first["median"] is not None:
        assert re.search(rf": {first['median']} (?:раб|жұмыс)", line)
        if first["low"] is not None and first["high"] is not None:
            assert f"{first['low']}–{first['high']})" in line
    for key, period in figures["compared_with"].items():
        assert printed.earlier_median(first[key], period) in line


def test_what_is_left_out_and_what_was_changed(size: tuple[int, int], language: str) -> None:
    figures, text, printed, at_ = read(size, language)
    groups: dict[str, list[Json]] = {}
    for one in figures["excluded"]:
        groups.setdefault(one["reason"], []).append(one)
    rows = []
    for reason, some in groups.items():
        codes, named = ", ".join(some[0]["indicators"]), ", ".join(one["number"] for one in some[:12])
        if len(some) > 12:
            named += (" и ещё ", " және тағы ")[at_] + str(len(some) - 12)
        apart = (f"(не входят в {codes})", f"({codes} есебіне кірмейді)")[at_]
        rows.append(f"{len(some)} {REASONS[reason][at_]} {apart}: {named}")
    assert [row for row in rows if row not in text["excluded"]] == []
    topic, kind, late = (len(figures[key]) for key in ("changed_topic", "changed_kind", "back_dated"))
    entered = printed.of(late, figures["replies"]) if figures["replies"] else "0"
    found = text["changes"]
    assert f"{topic} {('записей сменили тему', 'жазбаның тақырыбы')[at_]}" in found
    assert f"{kind} {('записей сменили вид', 'жазбаның түрі')[at_]}" in found
    assert f"{entered} {('ответов внесены', 'жауап түскеннен')[at_]}" in found
    assert re.search(rf" {figures['indicators']['C1']['complaints']} ", found)


def test_periods_and_their_snapshots(size: tuple[int, int], language: str) -> None:
    _, text, _, at_ = read(size, language)
    moment = ("снимок", "дерек сәті")[at_]
    assert f"01.04–31.12.2025, {moment} 09.01.2026; 01.01–30.09.2025, {moment} 09.10.2025" in text["provenance"]
    assert "09.10.2026, 18:00" in text["provenance"]
