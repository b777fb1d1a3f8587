"""I9 and I12: what the office does itself. Explained on the spot, first action, and telling the citizen.

Knows units of complaints and tellings; not bodies.
"""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.domain.indicators.cohort import Cohort
from deputy_desk.domain.indicators.outcome import SAID_SOLVED
from deputy_desk.domain.indicators.stats import Rate, rate
from deputy_desk.domain.indicators.survival import Survival, kaplan_meier
from deputy_desk.domain.indicators.timeliness import Exclusion


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTheSpot:
    """I9; ``apart``: explained in time, but not understood or no word of the citizen.

    ``rest``: a letter or still in work.
    """

    rate: Rate
    apart: tuple[str, ...]
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAction:
    """I12 (a) in working days from the day of receipt."""

    survival: Survival
    ids: tuple[str, ...]


def explained_on_the_spot(cohort: Cohort) -> OnTheSpot:
    """I9 over all complaints received that had the days to be explained.

    Those without a true day of receipt are excluded.
    """
    limit, full_day, since = cohort.limits.explain_within, cohort.frame.snapshot.full_day, cohort.elapsed.since
    ripe = {day: since(day, full_day) >= limit for day in {x.received for x in cohort.complaints}}
    everybody: list[str] = []
    good: list[str] = []
    apart: list[str] = []
    rest: list[str] = []
    for x in cohort.complaints:
        if not x.dated or not ripe[x.received]:
            continue
        everybody.append(x.id)
        explained = x.explained
        if explained is None or since(x.received, explained) > limit:
            rest.append(x.id)
        else:
            (good if x.verdict in SAID_SOLVED else apart).append(x.id)
    return OnTheSpot(rate=rate(good, everybody), apart=tuple(apart), rest=tuple(rest))


def first_action(cohort: Cohort) -> FirstAction:
    """I12 (a): complaint to first own action; complaints without one wait on."""
    today, since = cohort.frame.snapshot.day, cohort.elapsed.since
    to_now = {day: since(day, today) for day in {x.received for x in cohort.complaints}}
    events: list[int] = []
    censored: list[int] = []
    ids: list[str] = []
    for x in cohort.complaints:
        if not x.dated:
            continue
        ids.append(x.id)
        acted = x.first_action
        if acted is None:
            censored.append(to_now[x.received])
        else:
            events.append(0 if acted <= x.received else since(x.received, acted))
    return FirstAction(survival=kaplan_meier(events, censored), ids=tuple(ids))


def told_in_time(cohort: Cohort) -> Rate:
    """I12 (b): citizens told within the limit after a substantive reply, of replies whose limit has passed."""
    limit, full_day, since = cohort.limits.tell_within, cohort.frame.snapshot.full_day, cohort.elapsed.since
    ripe = {day: since(day, full_day) >= limit for day in {x.received for x in cohort.tellings}}
    everybody = [x for x in cohort.tellings if ripe[x.received]]
    good = [x.id for x in everybody if x.told is not None and since(x.received, x.told) <= limit]
    return rate(good, [x.id for x in everybody])


def own_exclusions(cohort: Cohort) -> tuple[Exclusion, ...]:
    """List complaints that are missing in the figures, with reasons."""
    found: list[Exclusion] = []
    for x in cohort.complaints:
        if not x.dated:
            found.append(
                Exclusion(id=x.id, number=x.number, reason="day_assumed", day=x.received, indicators=("I9", "I12"))
            )
        if x.left is not None and x.final_reply is None:
            reason = f"complaint_{x.left}"
            found.append(Exclusion(id=x.id, number=x.number, reason=reason, day=x.received, indicators=("I7",)))
    return tuple(found)
