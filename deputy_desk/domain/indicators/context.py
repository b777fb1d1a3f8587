"""C1: volumes, for context only. Up is not good and down is not bad.

Knows units of complaints; no outcomes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeAlias

from deputy_desk.domain.indicators.cohort import Cohort

PROBLEM = 8
"""Column of a complaint's row."""

Key: TypeAlias = tuple[str, str, str | None, str | None]
"""Channel, language, topic, place: counted together once, then summed four ways."""

_where_and_how = itemgetter(4, 5, 6, 7)

Volume: TypeAlias = tuple[tuple[str | None, int, int], ...]
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
    now = Counter(map(_where_and_how, cohort.complaints.values()))
    then = Counter(map(_where_and_how, year_ago.complaints.values()))
    problems = Counter(map(itemgetter(PROBLEM), cohort.complaints.values()))
    alone = problems.pop(None, 0)
    return Context(
        complaints=len(cohort.complaints),
        complaints_year_ago=len(year_ago.complaints),
        letters=len(cohort.inquiries),
        letters_year_ago=len(year_ago.inquiries),
        topics=_volume(now, then, 2),
        places=_volume(now, then, 3),
        channels=_volume(now, then, 0),
        languages=_volume(now, then, 1),
        topic_place=_pairs(now),
        problems=tuple(sorted(problems.items(), key=lambda x: (-x[1], x[0]))),
        without_problem=alone,
    )


def _pairs(counts: Counter[Key]) -> dict[tuple[str | None, str | None], int]:
    pairs: dict[tuple[str | None, str | None], int] = {}
    for (_, _, topic, place), count in counts.items():
        pairs[topic, place] = pairs.get((topic, place), 0) + count
    return pairs


def _margin(counts: Counter[Key], at: int) -> Counter[str | None]:
    margin: Counter[str | None] = Counter()
    for key, count in counts.items():
        margin[key[at]] += count
    return margin


def _volume(counts_now: Counter[Key], counts_then: Counter[Key], at: int) -> Volume:
    now, then = _margin(counts_now, at), _margin(counts_then, at)
    keys = sorted(now.keys() | then.keys(), key=lambda x: (-now[x], -then[x], x is None, x or ""))
    return tuple((x, now[x], then[x]) for x in keys)
