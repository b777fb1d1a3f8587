"""The summary as plain data for `--json`, the digest and the tests that read a PDF back.

Knows the shape of cli.md; computes nothing. Days are ISO days, shares are 0..1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from deputy_desk.domain.indicators.body_record import BodyRecord
from deputy_desk.domain.indicators.context import Context, Volume
from deputy_desk.domain.indicators.effectiveness import Effectiveness, Indicators
from deputy_desk.domain.indicators.facts import Ref
from deputy_desk.domain.indicators.period import Frame
from deputy_desk.domain.indicators.stats import Difference, Rate
from deputy_desk.domain.indicators.survival import Survival
from deputy_desk.domain.indicators.timeliness import Exclusion, OpenStock

AT_RISK_EVERY = 15

Json = dict[str, object]


def _itself(ref: Ref) -> object:
    return ref


@dataclass(frozen=True, slots=True)
class Naming:
    """How records are named in the data: lists of them by ``many``, single ones by ``one``; else as in the facts."""

    many: Callable[[Sequence[Ref]], object] = list
    one: Callable[[Ref], object] = _itself


def as_json(summary: Effectiveness, naming: Naming | None = None) -> Json:
    """Return ``{"period", "snapshot_day", "indicators": {"I1": …}, "excluded": […]}`` after cli.md, `summary`."""
    naming = naming or Naming()
    many = naming.many
    now, before, year = summary.now, summary.previous, summary.year_ago
    rates, old, older = now.rates(), before.rates(), year.rates()
    parts = _parts(now, naming)
    found: Json = {}
    for code, value in rates.items():
        found[code] = {
            **_rate(value),
            "ids": many(value.ids_numerator),
            "ids_of_n": many(value.ids_denominator),
            "previous": _rate(old[code]),
            "difference": _difference(summary.from_previous[code]),
            "year_ago": _rate(older[code]),
            "difference_year_ago": _difference(summary.from_year_ago[code]),
            **parts.get(code, {}),
        }
    found["I2"] = {
        **_survival(now.waiting.survival),
        "common_term": now.waiting.common_term,
        "ids": many(now.waiting.ids),
        "previous": _survival(before.waiting.survival),
        "year_ago": _survival(year.waiting.survival),
    }
    found["I3"] = _stock(summary.open_stock, naming)
    found["I12a"] = {
        **_survival(now.first_action.survival),
        "ids": many(now.first_action.ids),
        "previous": _survival(before.first_action.survival),
        "year_ago": _survival(year.first_action.survival),
    }
    found["C1"] = _context(summary.context)
    return {
        "period": _period(now.frame),
        "snapshot_day": _iso(now.frame.snapshot.day),
        "compared_with": {"previous": _compared(before.frame), "year_ago": _compared(year.frame)},
        "indicators": found,
        "bodies": [_body(x, naming) for x in summary.bodies],
        "excluded": [_exclusion(x, naming) for x in summary.exclusions],
        "replies": summary.replies,
        "back_dated": many(summary.back_dated),
        "changed_kind": many(summary.changed_kind),
        "changed_topic": many(summary.changed_topic),
    }


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _period(frame: Frame) -> Json:
    return {"from": _iso(frame.period.first), "to": _iso(frame.period.last)}


def _compared(frame: Frame) -> Json:
    return {**_period(frame), "at": _iso(frame.snapshot.day)}


def _rate(value: Rate) -> Json:
    return {"k": value.k, "n": value.n, "low": value.low, "high": value.high, "few": value.few}


def _difference(value: Difference | None) -> Json | None:
    if value is None:
        return None
    return {"value": value.value, "low": value.low, "high": value.high, "may_be_chance": value.may_be_chance}


def _survival(value: Survival) -> Json:
    last = value.last_day or 0
    return {
        "n": value.units,
        "events": value.events,
        "median": value.median.day,
        "low": value.median.low,
        "high": value.median.high,
        "p75": value.p75.day,
        "p75_low": value.p75.low,
        "p75_high": value.p75.high,
        "last_day": value.last_day,
        "last_share": value.last_share,
        "curve": [[x.t, x.s, x.low, x.high] for x in value.steps],
        "censored": [[x.t, x.censored] for x in value.steps if x.censored],
        "at_risk": [[t, value.at_risk(t)] for t in range(0, last + 1, AT_RISK_EVERY)] if value.units else [],
    }


def _parts(now: Indicators, naming: Naming) -> dict[str, Json]:
    """Return what stands beside the numerator of a bar."""
    many, one = naming.many, naming.one
    return {
        "I1": {
            "later": many(now.on_time.later),
            "settled": many(now.on_time.settled),
            "unanswered": many(now.on_time.unanswered),
            "extended": _rate(now.on_time.extended),
        },
        "I5": {
            "partly": many(now.questions.partly),
            "evaded": many(now.questions.evaded),
            "not_answered": many(now.questions.not_answered),
        },
        "I6": {
            "late": many(now.promises.late),
            "broken": many(now.promises.broken),
            "not_verified": many(now.promises.not_verified),
            "ahead": many(now.promises.ahead),
        },
        "I7": {
            "partly": many(now.solved.partly),
            "not_solved": many(now.solved.not_solved),
            "not_reached": many(now.solved.not_reached),
            "understood": many(now.solved.understood),
            "bounds": [now.solved.low_bound, now.solved.high_bound],
            "contact": _rate(now.solved.contact),
            "never_answered": many(now.solved.never_answered),
            "not_yet": many(now.solved.not_yet),
        },
        "I8": {
            "cases": [
                {
                    "complaint": one(x.complaint_id),
                    "number": x.number,
                    "inquiry": one(x.inquiry_id),
                    "reply": one(x.reply_id),
                    "said_on": _iso(x.said_on),
                    "verdict": x.verdict,
                    "verdict_on": _iso(x.verdict_on),
                }
                for x in now.on_paper.cases
            ]
        },
        "I9": {"apart": many(now.on_the_spot.apart), "rest": now.on_the_spot.rest},
    }


def _stock(value: OpenStock, naming: Naming) -> Json:
    many, one = naming.many, naming.one
    return {
        "n": value.total,
        "bound": value.bound,
        "in_term": many(value.in_term),
        "late": many(value.late),
        "very_late": many(value.very_late),
        "late_in_extended": many(value.late_in_extended),
        "oldest": [
            {
                "id": one(x.id),
                "number": x.number,
                "body": x.body_id,
                "sent": _iso(x.sent),
                "due": _iso(x.due),
                "days_late": x.days_late,
            }
            for x in value.oldest
        ],
    }


def _body(value: BodyRecord, naming: Naming) -> Json:
    many = naming.many
    return {
        "body": value.body_id,
        "letters": len(value.letters),
        "I1": _rate(value.on_time),
        "I5": _rate(value.questions),
        "late": many(value.late),
        "very_late": many(value.very_late),
        "passed_on": many(value.passed_on),
    }


def _volume(value: Volume) -> list[Json]:
    return [{"id": key, "n": now, "year_ago": then} for key, now, then in value]


def _context(value: Context) -> Json:
    pairs = sorted(value.topic_place.items(), key=lambda x: (str(x[0][0]), str(x[0][1])))
    return {
        "complaints": value.complaints,
        "complaints_year_ago": value.complaints_year_ago,
        "letters": value.letters,
        "letters_year_ago": value.letters_year_ago,
        "topics": _volume(value.topics),
        "places": _volume(value.places),
        "channels": _volume(value.channels),
        "languages": _volume(value.languages),
        "topic_place": [[topic, place, n] for (topic, place), n in pairs],
        "problems": [[problem, n] for problem, n in value.problems],
        "without_problem": value.without_problem,
    }


def _exclusion(value: Exclusion, naming: Naming) -> Json:
    return {
        "id": naming.one(value.id),
        "number": value.number,
        "reason": value.reason,
        "day": _iso(value.day),
        "indicators": list(value.indicators),
    }
