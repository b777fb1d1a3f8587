"""Sentences about shares: no data, counts only, few cases, and whether a difference may be chance. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import NBSP
from deputy_desk.wording.summary_numbers import (
    digits_for,
    interval,
    of,
    points,
    rate_with_interval,
    rounding_shows,
    share_of,
    whole,
)

Json = dict[str, Any]
DIFFERENCES = {"previous": "difference", "year_ago": "difference_year_ago"}


def is_few(rate: Json) -> bool:
    """Tell whether a rate is shown with a hollow dot: few cases, but more than counts."""
    return bool(rate["few"])


def share_line(rate: Json, language: str) -> str:
    """Return what stands under «27 из 60»: «45 % · интервал 33–58 %», «только счёт», "" for nothing to count."""
    t = Catalogue("summary", language)
    if not rate["n"]:
        return ""
    if rate["low"] is None:
        return t("fewer than 5: counts only")
    ends = interval(rate["low"], rate["high"], language, digits_for(rate["n"]))
    line = t("{share} · interval {ends} %", share=share_of(rate, language), ends=ends).replace(" %", f"{NBSP}%")
    return f"{line} · {t('few cases')}" if is_few(rate) else line


def mark_label(name: str, rate: Json, language: str, *, counts: bool) -> str:
    """Return the words beside a dot: «2025: 19 из 52, 37 % (25–50)»; without ``counts`` «2026: 45 % (33–58)»."""
    words = rate_with_interval(rate, language)
    if not counts and rate["n"] and rate["low"] is not None:
        words = words.split(", ", 1)[1]
    return f"{name}: {words}"


def comparisons(rate: Json, compared: Mapping[str, str], language: str) -> str:
    """Return the sentences about the differences to the earlier periods, the nearest first.

    Two of the same kind share a sentence: both may be chance, both are more than chance, no comparison with either.
    """
    t = Catalogue("summary", language)
    if not rate["n"]:
        return ""
    keys = list(compared)[::-1]
    measured = [key for key in keys if rate[DIFFERENCES[key]] is not None]
    chance = [key for key in measured if rate[DIFFERENCES[key]]["may_be_chance"]]
    more = [key for key in measured if key not in chance]
    found = [
        t("Difference from {differences}: may be chance.", differences=_differences(rate, chance, compared, t)),
        t("Difference from {differences}: more than chance.", differences=_differences(rate, more, compared, t)),
    ]
    sentences = [sentence for sentence, kind in zip(found, (chance, more), strict=True) if kind]
    if any(rounding_shows(rate[DIFFERENCES[key]], rate, rate[key]) for key in measured):
        sentences.append(t("(Difference before rounding.)"))
    few = [compared[key] for key in keys if rate[key]["n"] and key not in measured]
    empty = [compared[key] for key in keys if not rate[key]["n"]]
    if few:
        sentences.append(t("No comparison with {period}: too few cases.", period=_joined(few, t)))
    if empty:
        sentences.append(t("No comparison with {period}: no data.", period=_joined(empty, t)))
    return " ".join(sentences)


def earlier_rates(rate: Json, compared: Mapping[str, str], language: str) -> str:
    """Return «04–12.2025: 1 из 8, 13 % (2–47), мало случаев.» of each earlier period with cases, the nearest first."""
    keys = [key for key in list(compared)[::-1] if rate["n"] and rate[key]["n"]]
    return " ".join(f"{compared[key]}: {rate_with_interval(rate[key], language)}." for key in keys)


def _joined(names: list[str], t: Catalogue) -> str:
    return t("{one} and {other}", one=names[0], other=names[1]) if len(names) > 1 else names[0]


def _differences(rate: Json, keys: list[str], compared: Mapping[str, str], t: Catalogue) -> str:
    """Return «2025 +8 п. п. (от −10 до +26)», two of them joined."""
    found = []
    for key in keys:
        value, low, high = points(rate[DIFFERENCES[key]], max(digits_for(rate["n"]), digits_for(rate[key]["n"])))
        found.append(
            t("{period} {value} points ({low} to {high})", period=compared[key], value=value, low=low, high=high)
        )
    return _joined(found, t) if found else ""


def lead(figures: Json, language: str) -> str:
    """Return the three sentences at the head of the summary: on time, open and late, and what the citizens say."""
    t = Catalogue("summary", language)
    parts = figures["indicators"]
    return " ".join((_lead_on_time(parts["I1"], t), _lead_open(parts["I3"], t), _lead_solved(parts["I7"], t)))


def _lead_on_time(rate: Json, t: Catalogue) -> str:
    if not rate["n"]:
        return t("The term of no inquiry has come yet.")
    return t.plural(
        "Of {count} inquiry whose term has come, {k} got a substantive reply on time.",
        "Of {count} inquiries whose term has come, {k} got a substantive reply on time.",
        rate["n"],
        count=whole(rate["n"]),
        k=whole(rate["k"]),
    )


def _lead_open(stock: Json, t: Catalogue) -> str:
    very, late = len(stock["very_late"]), len(stock["very_late"]) + len(stock["late"])
    if not stock["n"]:
        return t("No inquiry is open.")
    opened = t.plural("{count} inquiry is open", "{count} inquiries are open", stock["n"], count=whole(stock["n"]))
    if not late:
        return t("{open}, none of them late.", open=opened)
    more = t.plural("more than {n} working day", "more than {n} working days", stock["bound"])
    if not very:
        return t("{open}; {late} late, none by {more}.", open=opened, late=whole(late), more=more)
    if very == late > 1:
        return t("{open}; {late} late, all of them by {more}.", open=opened, late=whole(late), more=more)
    return t(
        "{open}; {late} late, {very} of them by {more}.",
        open=opened,
        late=whole(late),
        very=whole(very),
        more=more,
    )


def _lead_solved(rate: Json, t: Catalogue) -> str:
    if not rate["n"]:
        return t("It is too early to ask the citizens what came of it.")
    silent = len(rate["not_reached"])
    asked = t.plural(
        "Of {count} complaint whose citizen was due to be asked, {k} confirmed the solution",
        "Of {count} complaints whose citizens were due to be asked, {k} confirmed the solution",
        rate["n"],
        count=whole(rate["n"]),
        k=whole(rate["k"]),
    )
    if not silent:
        return t("{asked}; everybody was reached.", asked=asked)
    unknown = t.plural(
        "in {count} complaint nobody was reached",
        "in {count} complaints nobody was reached",
        silent,
        count=whole(silent),
    )
    return t("{asked}; {unknown}.", asked=asked, unknown=unknown)


_MOST_PAIRS = 3


def pairs_sentence(apart: list[tuple[str, str]], pairs: int, language: str) -> str:
    """Return how many pairs of bodies have intervals of I1 that do not meet, the first of them by name."""
    t = Catalogue("summary", language)
    if not apart:
        return t("All intervals of replies on time meet: the differences are not proven.")
    named = "; ".join(f"{a} – {b}" for a, b in apart[:_MOST_PAIRS])
    if len(apart) > _MOST_PAIRS:
        named += "…"
    return t(
        "Intervals of replies on time do not meet in {apart} of {pairs} pairs: {named}. The others are not proven.",
        apart=whole(len(apart)),
        pairs=whole(pairs),
        named=named,
    )


def short_rate(rate: Json, language: str) -> str:
    """Return «9 из 60» or «нет данных» for a cell."""
    return of(rate["k"], rate["n"], language) if rate["n"] else Catalogue("summary", language)("no data")


FEW_MARK = "*"


def short_share(rate: Json, language: str) -> str:
    """Return «8 % (1–35)*» for a cell; the mark is for few cases."""
    if rate["low"] is None:
        return "\u2013"
    ends = interval(rate["low"], rate["high"], language, digits_for(rate["n"]))
    return f"{share_of(rate, language)} ({ends}){FEW_MARK if is_few(rate) else ''}"


def short_difference(rate: Json, key: str, language: str) -> str:
    """Return an earlier rate with the difference for a cell: «6 из 28, 21 % (10–40); −15 (−34 … +3)», few marked."""
    then, difference = rate[key], rate[DIFFERENCES[key]]
    if not then["n"]:
        return short_rate(then, language)
    counts = of(then["k"], then["n"], language)
    if then["low"] is not None:
        counts = f"{counts}, {short_share(then, language)}"
    if difference is None:
        return counts
    value, low, high = points(difference, max(digits_for(rate["n"]), digits_for(then["n"])))
    ends = f"({low}{NBSP}…{NBSP}{high})"
    return f"{counts}; {value}{NBSP}{ends}"
