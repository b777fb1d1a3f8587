"""The summary as plain data for `--json`, the digest and the tests that read a PDF back.

Knows the shape of cli.md; computes nothing. Days are ISO days, shares are 0..1.
"""

from __future__ import annotations

from datetime import date

from deputy_desk.domain.indicators.body_record import BodyRecord
from deputy_desk.domain.indicators.context import Context, Volume
from deputy_desk.domain.indicators.effectiveness import Effectiveness, Indicators
from deputy_desk.domain.indicators.period import Frame
from deputy_desk.domain.indicators.stats import Difference, Rate
from deputy_desk.domain.indicators.survival import Survival
from deputy_desk.domain.indicators.timeliness import Exclusion, OpenStock

AT_RISK_EVERY = 15

Json = dict[str, object]


def as_json(summary: Effectiveness) -> Json:
    """Return ``{"period", "snapshot_day", "indicators": {"I1": …}, "excluded": […]}`` after cli.md, `summary`."""
    now, before, year = summary.now, summary.previous, summary.year_ago
    rates, old, older = now.rates(), before.rates(), year.rates()
    parts = _parts(now)
    found: Json = {}
    for code, value in rates.items():
        found[code] = {
            **_rate(value, with_ids=True),
            "previous": _rate(old[code]),
            "difference": _difference(summary.from_previous[code]),
            "year_ago": _rate(older[code]),
            "difference_year_ago": _difference(summary.from_year_ago[code]),
            **parts.get(code, {}),
        }
    found["I2"] = {
        **_survival(now.waiting.survival),
        "common_term": now.waiting.common_term,
        "ids": list(now.waiting.ids),
        "previous": _survival(before.waiting.survival),
        "year_ago": _survival(year.waiting.survival),
    }
    found["I3"] = _stock(summary.open_stock)
    found["I12a"] = {
        **_survival(now.first_action.survival),
        "ids": list(now.first_action.ids),
        "previous": _survival(before.first_action.survival),
        "year_ago": _survival(year.first_action.survival),
    }
    found["C1"] = _context(summary.context)
    return {
        "period": _period(now.frame),
        "snapshot_day": _iso(now.frame.snapshot.day),
        "compared_with": {"previous": _compared(before.frame), "year_ago": _compared(year.frame)},
        "indicators": found,
        "bodies": [_body(x) for x in summary.bodies],
        "excluded": [_exclusion(x) for x in summary.exclusions],
        "replies": summary.replies,
        "back_dated": list(summary.back_dated),
        "changed_kind": list(summary.changed_kind),
        "changed_topic": list(summary.changed_topic),
    }


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _period(frame: Frame) -> Json:
    return {"from": _iso(frame.period.first), "to": _iso(frame.period.last)}


def _compared(frame: Frame) -> Json:
    return {**_period(frame), "at": _iso(frame.snapshot.day)}


def _rate(value: Rate, *, with_ids: bool = False) -> Json:
    plain: Json = {"k": value.k, "n": value.n, "low": value.low, "high": value.high, "few": value.few}
    if with_ids:
        plain["ids"] = list(value.ids_numerator)
        plain["ids_of_n"] = list(value.ids_denominator)
    return plain


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


def _parts(now: Indicators) -> dict[str, Json]:
    """Return what stands beside the numerator of a bar."""
    return {
        "I1": {
            "later": list(now.on_time.later),
            "settled": list(now.on_time.settled),
            "unanswered": list(now.on_time.unanswered),
            "extended": _rate(now.on_time.extended),
        },
        "I5": {
            "partly": list(now.questions.partly),
            "evaded": list(now.questions.evaded),
            "not_answered": list(now.questions.not_answered),
        },
        "I6": {
            "late": list(now.promises.late),
            "broken": list(now.promises.broken),
            "not_verified": list(now.promises.not_verified),
            "ahead": list(now.promises.ahead),
        },
        "I7": {
            "partly": list(now.solved.partly),
            "not_solved": list(now.solved.not_solved),
            "not_reached": list(now.solved.not_reached),
            "understood": list(now.solved.understood),
            "bounds": [now.solved.low_bound, now.solved.high_bound],
            "contact": _rate(now.solved.contact),
            "never_answered": list(now.solved.never_answered),
            "not_yet": list(now.solved.not_yet),
        },
        "I8": {
            "cases": [
                {
                    "complaint": x.complaint_id,
                    "number": x.number,
                    "inquiry": x.inquiry_id,
                    "reply": x.reply_id,
                    "said_on": _iso(x.said_on),
                    "verdict": x.verdict,
                    "verdict_on": _iso(x.verdict_on),
                }
                for x in now.on_paper.cases
            ]
        },
        "I9": {"apart": list(now.on_the_spot.apart), "rest": now.on_the_spot.rest},
    }


def _stock(value: OpenStock) -> Json:
    return {
        "n": value.total,
        "bound": value.bound,
        "in_term": list(value.in_term),
        "late": list(value.late),
        "very_late": list(value.very_late),
        "late_in_extended": list(value.late_in_extended),
        "oldest": [
            {
                "id": x.id,
                "number": x.number,
                "body": x.body_id,
                "sent": _iso(x.sent),
                "due": _iso(x.due),
                "days_late": x.days_late,
            }
            for x in value.oldest
        ],
    }


def _body(value: BodyRecord) -> Json:
    return {
        "body": value.body_id,
        "letters": len(value.letters),
        "I1": _rate(value.on_time),
        "I5": _rate(value.questions),
        "late": list(value.late),
        "very_late": list(value.very_late),
        "passed_on": list(value.passed_on),
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


def _exclusion(value: Exclusion) -> Json:
    return {
        "id": value.id,
        "number": value.number,
        "reason": value.reason,
        "day": _iso(value.day),
        "indicators": list(value.indicators),
    }
