"""C1: volumes, for context only. Up is not good and down is not bad.

Knows units of complaints; no outcomes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from operator import attrgetter

from deputy_desk.domain.indicators.cohort import Cohort

Volume = tuple[tuple[str | None, int, int], ...]
"""Key, count now, count in the same months a year ago; most frequent first, ties by key, None (not known) last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """C1. ``topic_place``: counts of each pair. ``problems``: complaints behind each problem, most first."""

    complaints: int
    complaints_year_ago: int
    letters: int
    letters_year_ago: int
    topics: Volume
    places: Volume
    channels: Volume
    languages: Volume
    topic_place: dict[tuple[str | None, str | None], int]
    problems: tuple[tuple[str, int], ...]
    without_problem: int


def context(cohort: Cohort, year_ago: Cohort) -> Context:
    """Count the complaints of the period and of the same months a year ago."""
    problems = Counter(map(attrgetter("problem_id"), cohort.complaints))
    alone = problems.pop(None, 0)
    return Context(
        complaints=len(cohort.complaints),
        complaints_year_ago=len(year_ago.complaints),
        letters=len(cohort.inquiries),
        letters_year_ago=len(year_ago.inquiries),
        topics=_volume(cohort, year_ago, "topic_id"),
        places=_volume(cohort, year_ago, "place_id"),
        channels=_volume(cohort, year_ago, "channel"),
        languages=_volume(cohort, year_ago, "language"),
        topic_place=dict(Counter(map(attrgetter("topic_id", "place_id"), cohort.complaints))),
        problems=tuple(sorted(problems.items(), key=lambda x: (-x[1], x[0]))),
        without_problem=alone,
    )


def _volume(cohort: Cohort, year_ago: Cohort, field: str) -> Volume:
    read = attrgetter(field)
    now = Counter(map(read, cohort.complaints))
    then = Counter(map(read, year_ago.complaints))
    keys = sorted(now.keys() | then.keys(), key=lambda x: (-now[x], -then[x], x is None, x or ""))
    return tuple((x, now[x], then[x]) for x in keys)
