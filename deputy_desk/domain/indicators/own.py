"""I9 and I12: what the office does itself. Explained on the spot, first action, and telling the citizen.

Knows units of complaints and tellings; not bodies.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter

from deputy_desk.domain.indicators.cohort import Cohort
from deputy_desk.domain.indicators.facts import Ref
from deputy_desk.domain.indicators.outcome import NO_WORD, SAID_SOLVED
from deputy_desk.domain.indicators.stats import Rate, rate
from deputy_desk.domain.indicators.survival import Survival, kaplan_meier
from deputy_desk.domain.indicators.timeliness import Exclusion

FARTHEST = 366
"""Days after which a few working days have surely gone, also where the calendar ends."""
DAY_BITS = 22
DAY_MASK = (1 << DAY_BITS) - 1
"""Room for the number of any day up to the year 9999."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTheSpot:
    """I9; ``apart``: explained in time, but not understood or no word of the citizen.

    ``rest``: a letter or still in work.
    """

    rate: Rate
    apart: tuple[Ref, ...]
    rest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAction:
    """I12 (a) in working days from the day of receipt."""

    survival: Survival
    ids: tuple[Ref, ...]


def explained_on_the_spot(cohort: Cohort) -> OnTheSpot:
    """I9 over all complaints received that had the days to be explained.

    Those without a true day of receipt are excluded.
    """
    limit, full_day, since = cohort.limits.explain_within, cohort.frame.snapshot.full_day, cohort.elapsed.since
    newest = full_day
    while since(newest, full_day) < limit and newest >= cohort.frame.period.first:
        newest -= 1
    rows, word = cohort.complaints, cohort.voices.word
    everybody = [x[0] for x in rows.values() if x[2] <= newest and x[3]]
    good: list[Ref] = []
    apart: list[Ref] = []
    until: dict[int, int] = {}
    for id_, day in cohort.voices.explained.items():
        row = rows[id_]
        received = row[2]
        if received <= newest and row[3]:
            if received not in until:
                until[received] = _last_day(received, limit, since)
            if day <= until[received]:
                (good if word.get(id_, NO_WORD)[1] in SAID_SOLVED else apart).append(id_)
    return OnTheSpot(rate=rate(good, everybody), apart=tuple(apart), rest=len(everybody) - len(good) - len(apart))


def _last_day(start: int, limit: int, since: Callable[[int, int], int]) -> int:
    """Return the last day on which no more than ``limit`` working days have gone."""
    day = start
    while since(start, day + 1) <= limit and day < start + FARTHEST:
        day += 1
    return day


def first_action(cohort: Cohort) -> FirstAction:
    """I12 (a): complaint to first own action; complaints without one wait on."""
    today, since, rows = cohort.frame.snapshot.day, cohort.elapsed.since, cohort.complaints
    dated = [x for x in rows.values() if x[3]]
    waiting = Counter(map(itemgetter(2), dated))
    # Two days in one whole number: there are many spans, and pairs take twice the time to count.
    spans = Counter([row[2] << DAY_BITS | day for id_, day in cohort.voices.action.items() if (row := rows[id_])[3]])
    events: Counter[int] = Counter()
    for span, count in spans.items():
        received, acted = span >> DAY_BITS, span & DAY_MASK
        waiting[received] -= count
        events[since(received, acted)] += count
    censored: Counter[int] = Counter()
    for received, count in waiting.items():
        censored[since(received, today)] += count
    return FirstAction(survival=kaplan_meier(events, +censored), ids=tuple([x[0] for x in dated]))


def told_in_time(cohort: Cohort) -> Rate:
    """I12 (b): citizens told within the limit after a substantive reply, of replies whose limit has passed.

    One case is a reply and a citizen who waits for it; the ids are those of the complaints.
    """
    limit, full_day, since = cohort.limits.tell_within, cohort.frame.snapshot.full_day, cohort.elapsed.since
    units = cohort.voices.tellings
    ripe = {day: since(day, full_day) >= limit for day in {x[1] for x in units}}
    everybody = [x for x in units if ripe[x[1]]]
    good = [x[0] for x in everybody if x[2] is not None and since(x[1], x[2]) <= limit]
    return rate(good, [x[0] for x in everybody])


def own_exclusions(cohort: Cohort) -> tuple[Exclusion, ...]:
    """List complaints that are missing in the figures, with reasons."""
    final, left = cohort.voices.final, cohort.voices.left
    undated = [
        Exclusion(id=x[0], number=x[1], reason="day_assumed", day=x[2], indicators=("I9", "I12"))
        for x in cohort.complaints.values()
        if not x[3]
    ]
    gone = [
        Exclusion(
            id=x, number=(row := cohort.complaints[x])[1], reason=f"complaint_{why}", day=row[2], indicators=("I7",)
        )
        for x, why in left.items()
        if x not in final
    ]
    return (*undated, *gone)
