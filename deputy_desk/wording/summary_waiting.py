"""Sentences about the time to a reply: median reached or not, intervals where they are given, and no curve. Pure."""

from __future__ import annotations

from typing import Any

from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.summary_numbers import DASH, digits_for, percent, whole

Json = dict[str, Any]


def days(n: int, language: str) -> str:
    """Return «17 рабочих дней»."""
    return Catalogue("summary", language).plural("{n} working day", "{n} working days", n)


def short_days(n: int, language: str) -> str:
    """Return «17 раб. дней», the big figure."""
    return Catalogue("summary", language).plural("{n} w. day", "{n} w. days", n)


def has_curve(waiting: Json) -> bool:
    """Tell whether there are enough inquiries and replies for a curve: as many as for its interval."""
    return bool(waiting["curve"]) and waiting["curve"][0][2] is not None


def median_figure(waiting: Json, language: str) -> str:
    """Return the big figure: «17 раб. дней», «не достигнуто», «нет данных»."""
    t = Catalogue("summary", language)
    if not waiting["n"]:
        return t("no data")
    return t("not reached") if waiting["median"] is None else short_days(waiting["median"], language)


def _ends(low: int | None, high: int | None, t: Catalogue) -> str:
    if low is None:
        return ""
    if high is None:
        return t("interval from {low}, upper end not reached", low=low)
    return t("interval {low}–{high}", low=low, high=high)


def median_line(waiting: Json, language: str) -> str:
    """Return what stands under the figure: «медиана · интервал 14–29»."""
    t = Catalogue("summary", language)
    if not waiting["n"]:
        return ""
    ends = _ends(waiting["low"], waiting["high"], t)
    return f"{t('median')} · {ends}" if ends else t("median")


def median_label(waiting: Json, language: str) -> str:
    """Return the words at the foot of the median on the curve: «медиана 17 рабочих дней (интервал 14–29)»."""
    t = Catalogue("summary", language)
    if waiting["median"] is None:
        return ""
    ends = _ends(waiting["low"], waiting["high"], t)
    found = t("median {days}", days=days(waiting["median"], language))
    return f"{found} ({ends})" if ends else found


def still_waiting(waiting: Json, language: str) -> str:
    """Return «больше половины всё ещё без ответа после 61 рабочего дня», "" when the median was reached."""
    t = Catalogue("summary", language)
    if not waiting["n"] or waiting["median"] is not None:
        return ""
    return (
        t.plural(
            "more than half still unanswered after {n} working day",
            "more than half still unanswered after {n} working days",
            waiting["last_day"],
        )
        + f" ({percent(waiting['last_share'], language, digits_for(waiting['n']))})"
    )


def three_quarters(waiting: Json, language: str) -> str:
    """Return the 75th percentile, or how many still wait at the end; "" when not even the half was reached."""
    t = Catalogue("summary", language)
    if not waiting["n"] or waiting["median"] is None:
        return ""
    if waiting["p75"] is not None:
        ends = _ends(waiting["p75_low"], waiting["p75_high"], t)
        found = t("Three quarters: {days}", days=short_days(waiting["p75"], language))
        return f"{found} ({ends})." if ends else f"{found}."
    left = percent(waiting["last_share"], language, digits_for(waiting["n"]))
    return t.plural(
        "Three quarters: not reached, after {n} working day {left} without a reply.",
        "Three quarters: not reached, after {n} working days {left} without a reply.",
        waiting["last_day"],
        left=left,
    )


def earlier_median(name: str, waiting: Json, language: str) -> str:
    """Return the median of an earlier period: «2025: медиана 31 (15–48).»."""
    t = Catalogue("summary", language)
    if not waiting["n"]:
        return t("{period}: no data.", period=name)
    if waiting["median"] is None:
        return t("{period}: median not reached.", period=name)
    low, high = waiting["low"], waiting["high"]
    ends = "" if low is None else t("from {low}", low=low) if high is None else f"{low}{DASH}{high}"
    found = t("{period}: median {n}", period=name, n=waiting["median"])
    return f"{found} ({ends})." if ends else f"{found}."


def half_sentence(waiting: Json, language: str) -> str:
    """Return the sentence under the curve, with the term only if all inquiries share it."""
    t = Catalogue("summary", language)
    term = waiting["common_term"]
    if waiting["median"] is None:
        found = t("Fewer than half of the inquiries have a substantive reply.")
    else:
        found = t("Half of the inquiries had a substantive reply by working day {n}.", n=waiting["median"])
    if term is None:
        return f"{found} {t('The terms differ, so no line of the term is drawn.')}"
    return f"{found} {t('The term is {days}.', days=days(term, language))}"


def reply_days(waiting: Json) -> tuple[list[int], list[int]]:
    """Return the days of replies and of those still waiting, sorted, read back from a curve of few steps."""
    at_risk, share = waiting["n"], 1.0
    censored = dict(waiting["censored"])
    replied: list[int] = []
    open_: list[int] = []
    for t, s, *_ in waiting["curve"]:
        count = round(at_risk * (1 - s / share)) if share else 0
        left = censored.get(t, 0)
        replied += [t] * count
        open_ += [t] * left
        at_risk, share = at_risk - count - left, s
    return replied, open_


def days_listed(waiting: Json, language: str) -> str:
    """Return the sorted list of days that stands where a curve would say more than it knows."""
    t = Catalogue("summary", language)
    replied, open_ = reply_days(waiting)
    found = [t("No curve: fewer than 20 inquiries or 10 replies.")]
    if replied:
        found.append(t("Working days to the reply: {days}.", days=", ".join(map(str, replied))))
    else:
        found.append(t("No substantive reply yet."))
    if len(open_) > _MOST_LISTED:
        found.append(
            t("Still waiting or out of the count: {count}, the longest {n}.", count=whole(len(open_)), n=open_[-1])
        )
    elif open_:
        found.append(t("Still waiting or out of the count, days so far: {days}.", days=", ".join(map(str, open_))))
    return " ".join(found)


_MOST_LISTED = 40
