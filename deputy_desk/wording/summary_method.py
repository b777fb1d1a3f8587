"""How each indicator is computed, with the denominators of this very report. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from deputy_desk.domain.indicators.cohort import Limits
from deputy_desk.domain.indicators.stats import COUNTS_ONLY_BELOW, FEW_BELOW
from deputy_desk.domain.indicators.survival import INTERVAL_FROM_EVENTS, INTERVAL_FROM_UNITS
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import NBSP, short_date
from deputy_desk.wording.summary_numbers import MINUS, day, whole

Json = dict[str, Any]
LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One row: what is counted, of what, and what to know."""

    code: str
    name: str
    numerator: str
    denominator: str
    note: str


def definitions(figures: Json, language: str) -> list[Definition]:
    """Return the rows of the table of definitions, with the actual counts."""
    t = Catalogue("summary", language)
    parts = figures["indicators"]
    return [_on_time(figures, t), _waiting(figures, t), _questions(parts["I5"], t), *_words_and_deeds(parts, t)]


def _on_time(figures: Json, t: Catalogue) -> Definition:
    rate, whole_cohort = figures["indicators"]["I1"], figures["indicators"]["I2"]["n"]
    reasons = Counter(one["reason"] for one in figures["excluded"] if "I1" in one["indicators"])
    running = reasons.pop("term_running", 0)
    sum_ = f"{whole(rate['n'])} = {whole(whole_cohort)} {MINUS} {whole(running)} {MINUS} {whole(reasons.total())}"
    return Definition(
        code="I1",
        name=t("Substantive reply on time"),
        numerator=t("first substantive reply not after the term"),
        denominator=t("inquiries whose term has come"),
        note=t("{sum} (sent; term ahead; withdrawn or not delivered)", sum=sum_),
    )


def _waiting(figures: Json, t: Catalogue) -> Definition:
    waiting = figures["indicators"]["I2"]
    return Definition(
        code="I2",
        name=t("Time to a substantive reply"),
        numerator=t(
            "replies: {count}; another outcome ends the watching (cause-specific)", count=whole(waiting["events"])
        ),
        denominator=t(
            "all {count}; open ones are censored on {day}, settled or withdrawn ones on their day",
            count=whole(waiting["n"]),
            day=short_date(day(figures["snapshot_day"])),
        ),
        note=t(
            "Kaplan–Meier; log-log Greenwood interval from {units} inquiries and {events} replies on",
            units=INTERVAL_FROM_UNITS,
            events=INTERVAL_FROM_EVENTS,
        ),
    )


def _questions(rate: Json, t: Catalogue) -> Definition:
    return Definition(
        code="I5",
        name=t("Questions answered"),
        numerator=t("questions graded “answered”"),
        denominator=t("{count}: questions of inquiries with a reply or past their term", count=whole(rate["n"])),
        note=t("“partly” stands apart, never as a half; the last grade by the snapshot counts"),
    )


def _words_and_deeds(parts: Json, t: Catalogue) -> list[Definition]:
    promises, solved, paper, spot = parts["I6"], parts["I7"], parts["I8"], parts["I9"]
    both = f"{whole(solved['k'])} + {whole(len(solved['not_reached']))}".replace(" ", NBSP)
    bounds = t("bounds: {k} and {sum} of {n}", k=whole(solved["k"]), sum=both, n=whole(solved["n"]))
    return [
        Definition(
            code="I6",
            name=t("Promises kept"),
            numerator=t("fulfilment seen, not after the date"),
            denominator=t("{count}: promises whose date has passed", count=whole(promises["n"])),
            note=t("late and not verified stand apart"),
        ),
        Definition(
            code="I7",
            name=t("The citizen confirmed: solved"),
            numerator=t(
                "the citizen said “solved”; “understood” ({count}) stands apart", count=whole(len(solved["understood"]))
            ),
            denominator=t(
                "{count}: complaints {n} days after the final reply; too early for {early}",
                count=whole(solved["n"]),
                n=LIMITS.follow_up_days,
                early=whole(len(solved["not_yet"])),
            ),
            note=bounds,
        ),
        Definition(
            code="I8",
            name=t("Done on paper only"),
            numerator=t("the body: “done”; the citizen: “no” or “partly”"),
            denominator=t("{count}: the body said “done” and the citizen was reached", count=whole(paper["n"])),
            note=t("every case is named in its section"),
        ),
        Definition(
            code="I9",
            name=t("Explained on the spot"),
            numerator=t("no inquiry, within {n} w. days, the citizen said “understood”", n=LIMITS.explain_within),
            denominator=t(
                "{count}: complaints received {n} w. days ago or earlier",
                count=whole(spot["n"]),
                n=LIMITS.explain_within,
            ),
            note=t("explained, but not understood or no contact: {count}, apart", count=whole(len(spot["apart"]))),
        ),
    ]


def rules(language: str) -> tuple[str, str]:
    """Return the two columns of rules below the table."""
    t = Catalogue("summary", language)
    first = t(
        "A substantive reply is an explanation, a promise with a date, a report that it is done, or a refusal with "
        "reasons. A receipt, a holding reply, a redirect and a formal reply are none. Day 0 and the term come from "
        "the rule of each letter and the calendar; a term ends with its last day."
    )
    second = t(
        "Intervals are 95 %, Wilson; differences Newcombe. Below {counts} only counts are printed, below {few} “few "
        "cases”. Lateness is computed, nobody types it. A case opened again keeps its first day. The comparison "
        "periods are looked at after the same time.",
        counts=COUNTS_ONLY_BELOW,
        few=FEW_BELOW,
    )
    return first, second
