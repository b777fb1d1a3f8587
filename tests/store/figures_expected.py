"""Each indicator by hand: the ids of numerators and denominators, the parts beside them, the counts."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from typing import Any

from tests.store.figures_by_hand import GOOD, ByHand, Family, Row, kaplan_meier

Expected = dict[str, Any]
ALMATY = timezone(timedelta(hours=5))


def letters(hand: ByHand, cohort: list[Family]) -> Expected:
    """I1 to I6."""
    ripe = [x for x in cohort if hand.ripe(x)]
    inside = {m for x in cohort if hand.ripe(x) or x.replies for m in x.members}
    mine = {m for x in cohort for m in x.members}
    grades = _questions(hand, inside)
    held = {
        x.letter["id"]
        for x in ripe
        if x.extensions
        or any((g := hand.last("grading", "reply_id", r["id"])) and g["grade"] == "holding" for r in x.replies)
    }
    arrival: dict[str, date] = {x["id"]: x["received_on"] for x in hand.rows["reply"]}
    promised = [
        x
        for x in hand.rows["promise"]
        if x["inquiry_id"] in mine and (arrival.get(x["reply_id"]) or x["due_on"]) <= hand.day
    ]
    passed = {
        x["id"]: hand.last("promise_verdict", "promise_id", x["id"]) for x in promised if x["due_on"] <= hand.over
    }
    by_extended = [x for x in cohort if hand.longest(x) <= hand.over and x.left(hand.longest(x)) is None]
    standing = [x for x in hand.families.values() if hand.is_open(x)]
    late = [x for x in standing if x.due < hand.day]
    events, censored = hand.waits(cohort)
    return {
        "I1": ({x.letter["id"] for x in ripe if x.event and x.event <= x.due}, {x.letter["id"] for x in ripe}),
        "settled": {x.letter["id"] for x in ripe if not x.event and x.settled},
        "extended": (sum(bool(x.event and x.event <= hand.longest(x)) for x in by_extended), len(by_extended)),
        "I2": (
            len(events),
            len(cohort),
            kaplan_meier(events, censored, Fraction(1, 2)),
            kaplan_meier(events, censored, Fraction(1, 4)),
        ),
        "I3": (
            {x.letter["id"] for x in standing if x.due >= hand.day},
            {x.letter["id"] for x in late if hand.after(x.due, hand.day) <= 15},
            {x.letter["id"] for x in late if hand.after(x.due, hand.day) > 15},
        ),
        "I4": (held, {x.letter["id"] for x in ripe}),
        "I5": ({x for x, g in grades.items() if g and g["grade"] == "answered"}, set(grades)),
        "evaded": {x for x, g in grades.items() if g and g["grade"] == "evaded"},
        "I6": ({x for x, v in passed.items() if v and v["verdict"] == "kept"}, set(passed)),
        "broken": {x for x, v in passed.items() if v and v["verdict"] == "broken"},
        "replies": sum(len(x.replies) for x in cohort),
        "back_dated": {r["id"] for x in cohort for r in x.replies if hand.after(r["received_on"], r["entered_on"]) > 5},
    }


def _questions(hand: ByHand, inside: set[str]) -> dict[str, Row | None]:
    """Return the last grade of each question; one asked again in the ladder counts as its first asking."""
    first_asked: dict[tuple[str, str, int], list[Row]] = {}
    for family in hand.families.values():
        for member in sorted(family.members & inside, key=lambda x: (hand.sent_on(x), x)):
            if hand.sent_on(member) > hand.day:
                continue
            texts: Counter[str] = Counter()
            for one in sorted(hand.rows["question"], key=lambda x: x["position"]):
                if one["inquiry_id"] == member:
                    texts[one["text_ru"]] += 1
                    key = (family.letter["id"], one["text_ru"], texts[one["text_ru"]])
                    first_asked.setdefault(key, []).append(one)
    grades: dict[str, Row | None] = {}
    for askings in first_asked.values():
        given = [g for x in askings if (g := hand.last("question_grading", "question_id", x["id"]))]
        grades[askings[0]["id"]] = max(given, key=lambda x: (x["on"], x["moment"]), default=None)
    return grades


def complaints(hand: ByHand, mine: list[Row]) -> Expected:
    """I7 to I12."""
    ids = [x["id"] for x in mine]
    words = {x: said["verdict"] for x in ids if (said := hand.word(x))}
    final = {x: day for x in ids if (day := hand.final(x))}
    followed = {x for x, day in final.items() if day + timedelta(days=28) <= hand.over}
    done: dict[str, date] = {}
    for x in ids:
        for family, _ in hand.serving(x):
            for reply in family.substantive:
                grade = hand.last("grading", "reply_id", reply["id"])
                if grade and grade["grade"] == "done":
                    done[x] = max(done.get(x, reply["received_on"]), reply["received_on"])
    reached = {x for x, day in done.items() if (said := hand.word(x)) and said["on"] >= day}
    dated = [x for x in mine if not x["day_assumed"]]
    ripe = {x["id"] for x in dated if x["received_on"] <= hand.over and hand.since(x["received_on"], hand.over) >= 3}
    explained = {
        x["id"]: min(d) for x in dated if (d := hand.facts("explanation", x["id"])) and not hand.serving(x["id"])
    }
    spot = {x for x, day in explained.items() if x in ripe and hand.since(_received(mine, x), day) <= 3}
    asked: dict[str, int] = {}
    for one in sorted(hand.rows["follow_up"], key=lambda x: (x["on"], x["id"])):
        if one["complaint_id"] in ids and one["on"] <= hand.day and one["went_higher"] is not None:
            asked[one["complaint_id"]] = one["went_higher"]
    acted = {
        x["id"]: min(days)
        for x in dated
        if (
            days := [
                *hand.facts("action", x["id"]),
                *hand.facts("explanation", x["id"]),
                *(one["on"] for one in hand.tries(x["id"])),
                *hand.begun(x["id"], x["received_on"]),
            ]
        )
    }
    events = [hand.since(_received(mine, x), day) for x, day in acted.items()]
    idle = [hand.since(x["received_on"], hand.day) for x in dated if x["id"] not in acted]
    good, every = _told(hand, [x for x in ids if not hand.gone(x)])
    return {
        "I7": ({x for x in followed if words.get(x) == "solved"}, followed),
        "understood": {x for x in followed if words.get(x) == "understood"},
        "not_reached": {x for x in followed if x not in words},
        "never_answered": {x for x in ids if x not in final and not hand.gone(x)},
        "I8": ({x for x in reached if words[x] not in GOOD}, reached),
        "I9": ({x for x in spot if words.get(x) in GOOD}, ripe),
        "apart": {x for x in spot if words.get(x) not in GOOD},
        "I11": ({x for x, wrote in asked.items() if wrote}, set(asked)),
        "I12a": (len(events), len(dated), kaplan_meier(events, idle, Fraction(1, 2))),
        "I12b": (good, every),
    }


def _received(mine: list[Row], key: str) -> date:
    day: date = next(x["received_on"] for x in mine if x["id"] == key)
    return day


def _told(hand: ByHand, ids: list[str]) -> tuple[Counter[str], Counter[str]]:
    good: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for id_ in ids:
        for family, _ in hand.serving(id_):
            for reply in family.substantive:
                came = reply["received_on"]
                if came > hand.over or hand.since(came, hand.over) < 5:
                    continue
                every[id_] += 1
                told = [x["on"] for x in hand.tries(id_) if x["reached"] and x["on"] >= came]
                good[id_] += bool(told) and hand.since(came, min(told)) <= 5
    return +good, every


def expected(hand: ByHand, first: date, last: date) -> Expected:
    """Return everything for a period."""
    cohort = hand.sent_in(first, last)
    mine = [x for x in hand.complaints if first <= x["received_on"] <= min(last, hand.day)]
    lines: dict[str, set[str]] = {"topic_id": set(), "kind": set()}
    live = {x["id"] for x in hand.complaints}
    for line in hand.rows["journal"]:
        on = datetime.fromtimestamp(line["moment"] / 1000, ALMATY).date()
        if line["kind"] == "set" and line["tbl"] == "complaint" and line["rec"] in live and first <= on <= last:
            for name in lines.keys() & json.loads(line["fields"]).keys():
                if on <= hand.day:
                    lines[name].add(line["rec"])
    excluded = {(x.letter["id"], _why(x)) for x in cohort if x.left(x.due) or x.due > hand.over} | {
        (x["id"], "day_assumed") for x in mine if x["day_assumed"]
    }
    return {
        **letters(hand, cohort),
        **complaints(hand, mine),
        "changed_topic": lines["topic_id"],
        "changed_kind": lines["kind"],
        "excluded": excluded,
        "topics": Counter(x["topic_id"] for x in mine),
        "channels": Counter(x["channel"] for x in mine),
    }


def _why(family: Family) -> str:
    out = family.left(family.due)
    if out is None:
        return "term_running"
    return "never_delivered" if out == family.undelivered else "annulled_before_due"
