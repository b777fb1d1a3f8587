"""Time to an event with unfinished cases kept in: Kaplan-Meier with log-log Greenwood intervals.

Knows whole numbers of days only, nothing of inquiries or calendars.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, log, sqrt

from deputy_desk.domain.indicators.stats import Z95

INTERVAL_FROM_UNITS = 20
INTERVAL_FROM_EVENTS = 10


@dataclass(frozen=True, slots=True)
class Step:
    """The curve from day ``t`` on: share ``s`` still waiting, its interval, and what happened on that day.

    ``at_risk`` counts those who waited at least ``t`` days (before the events of that day).
    """

    t: int
    s: float
    low: float | None
    high: float | None
    at_risk: int
    events: int
    censored: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantile:
    """The first day with S(t) ≤ a level.

    ``day`` None = not reached; ``low`` and ``high`` by the same rule on the band.
    """

    day: int | None
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Survival:
    """A Kaplan-Meier estimate.

    Steps are by ascending day and always start with day 0 (none when nobody was observed).
    """

    units: int
    events: int
    has_interval: bool
    steps: tuple[Step, ...]
    median: Quantile
    p75: Quantile

    @property
    def last_day(self) -> int | None:
        """The longest observed time: "more than half still unanswered after N days" when the median is not reached."""
        return self.steps[-1].t if self.steps else None

    @property
    def last_share(self) -> float | None:
        """The share still waiting at the end of the curve."""
        return self.steps[-1].s if self.steps else None

    def share_at(self, day: int) -> float:
        """Return S(day), 1.0 before the first step."""
        at = bisect_right(self.steps, day, key=_day) - 1
        return self.steps[at].s if at >= 0 else 1.0

    def at_risk(self, day: int) -> int:
        """Return how many waited at least ``day`` working days."""
        at = bisect_left(self.steps, day, key=_day)
        return self.steps[at].at_risk if at < len(self.steps) else 0


def _day(step: Step) -> int:
    return step.t


def _band(s: float, spread: float) -> tuple[float, float]:
    """Return the log-log interval (Kalbfleisch and Prentice); ``spread`` = Greenwood's sum Σ d ÷ (n (n - d)).

    At S = 1 both ends are 1 and at S = 0 both are 0, where the variance is not defined (the choice of `lifelines`).
    """
    if s in (0.0, 1.0):
        return s, s
    v = log(s)
    centre, half = log(-v), Z95 * sqrt(spread) / -v
    return exp(-exp(centre + half)), exp(-exp(centre - half))


def kaplan_meier(
    event_times: Iterable[int] | Mapping[int, int],
    censored_times: Iterable[int] | Mapping[int, int],
    *,
    interval_from_units: int = INTERVAL_FROM_UNITS,
    interval_from_events: int = INTERVAL_FROM_EVENTS,
) -> Survival:
    """Estimate the share still waiting after each day.

    Times are whole days ≥ 0, each as often as it occurred or as a mapping of day to count; on one day events come
    before censorings. S is kept as a ratio of whole numbers, so that a level hit exactly is seen as hit. The band is
    left out (None) below the two limits.

    Raises:
        ValueError: a negative time.
    """
    events, censored = Counter(event_times), Counter(censored_times)
    total_events = events.total()
    at_risk = units = total_events + censored.total()
    has_interval = units >= interval_from_units and total_events >= interval_from_events
    times = sorted({0, *events, *censored}) if units else []
    if times and times[0] < 0:
        message = f"negative time: {times[0]}"
        raise ValueError(message)
    steps: list[Step] = []
    above = below = 1
    spread = 0.0
    s = 1.0
    low = high = 1.0 if has_interval else None
    median = p75 = None
    for t in times:
        d, c = events.get(t, 0), censored.get(t, 0)
        if d:
            above *= at_risk - d
            below *= at_risk
            s = above / below
            if at_risk > d:
                spread += d / (at_risk * (at_risk - d))
            if median is None and 2 * above <= below:
                median = t
            if p75 is None and 4 * above <= below:
                p75 = t
            if has_interval:
                low, high = _band(s, spread)
        steps.append(Step(t, s, low, high, at_risk, d, c))
        at_risk -= d + c
    return Survival(
        units=units,
        events=total_events,
        has_interval=has_interval,
        steps=tuple(steps),
        median=_quantile(median, steps, 0.5),
        p75=_quantile(p75, steps, 0.25),
    )


def _quantile(day: int | None, steps: list[Step], level: float) -> Quantile:
    low = next((x.t for x in steps if x.low is not None and x.low <= level), None)
    high = next((x.t for x in steps if x.high is not None and x.high <= level), None)
    return Quantile(day=day, low=low, high=high)
