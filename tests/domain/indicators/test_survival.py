"""Kaplan-Meier against lifelines: curve, band, quantiles and their intervals.

Our quantile is the first day with S(t) ≤ a level, also when the level is hit exactly. lifelines multiplies rounded
logarithms and can miss an exact hit, so its own curve is read with a tolerance of 1e-12.
"""

from __future__ import annotations

import random

import pytest
from lifelines import KaplanMeierFitter

from deputy_desk.domain.indicators.survival import Survival, kaplan_meier

Times = list[int]


def _random_cohort(seed: int) -> tuple[Times, Times]:
    draw = random.Random(seed)
    n = draw.choice([1, 4, 5, 19, 20, draw.randint(2, 40), draw.randint(40, 400)])
    span = draw.choice([3, 15, 80, 300])
    events: Times = []
    censored: Times = []
    chance = draw.random()
    for _ in range(n):
        (events if draw.random() < chance else censored).append(draw.randint(0, span))
    return events, censored


HARD = {
    "ties": ([5, 5, 5, 9, 9], [5, 9, 9, 12]),
    "event on day 0": ([0, 0, 3, 8], [0, 4]),
    "everything on day 0": ([0, 0, 0], []),
    "all censored": ([], [1, 4, 4, 9]),
    "S = 0": ([1, 2, 3, 4, 5], [2]),
    "one event": ([7], []),
    "one censored": ([], [7]),
    "four": ([1, 3], [2, 5]),
    "five": ([1, 3, 4], [2, 5]),
    "nineteen": (list(range(10)), list(range(9))),
    "twenty": (list(range(10)), list(range(10))),
    "median hit exactly": ([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]),
    "quarter hit exactly": ([1, 2, 3], [9]),
    "quantile hit exactly in thirds": ([1, 2, 3, 4, 5, 6], []),
}


def _first(days: list[int], values: list[float], level: float) -> int | None:
    return next((day for day, value in zip(days, values, strict=True) if value <= level + 1e-12), None)


def _check(events: Times, censored: Times) -> None:
    ours = kaplan_meier(events, censored, interval_from_units=0, interval_from_events=0)
    theirs = KaplanMeierFitter().fit(events + censored, [1] * len(events) + [0] * len(censored))
    days = [int(x) for x in theirs.survival_function_.index]
    curve = [float(x) for x in theirs.survival_function_.iloc[:, 0]]
    low = [float(x) for x in theirs.confidence_interval_.iloc[:, 0]]
    high = [float(x) for x in theirs.confidence_interval_.iloc[:, 1]]
    assert [x.t for x in ours.steps] == days
    assert [x.s for x in ours.steps] == pytest.approx(curve, abs=1e-9)
    assert [x.low for x in ours.steps] == pytest.approx(low, abs=1e-9)
    assert [x.high for x in ours.steps] == pytest.approx(high, abs=1e-9)
    table = theirs.event_table
    at_risk = [int(x) for x in table["at_risk"]]
    assert [x.at_risk for x in ours.steps] == at_risk
    assert [x.events for x in ours.steps] == [int(x) for x in table["observed"]]
    assert [x.censored for x in ours.steps] == [int(x) for x in table["censored"]]
    for quantile, level in ((ours.median, 0.5), (ours.p75, 0.25)):
        assert quantile.day == _first(days, curve, level)
        assert quantile.low == _first(days, low, level)
        assert quantile.high == _first(days, high, level)


@pytest.mark.parametrize("seed", range(200))
def test_random_cohorts_equal_lifelines(seed: int) -> None:
    _check(*_random_cohort(seed))


@pytest.mark.parametrize("name", HARD)
def test_hard_cohorts_equal_lifelines(name: str) -> None:
    _check(*HARD[name])


def test_nobody_observed() -> None:
    found = kaplan_meier([], [])
    assert found.steps == ()
    assert (found.units, found.events, found.last_day, found.last_share) == (0, 0, None, None)
    assert found.median.day is None
    assert (found.share_at(3), found.at_risk(0)) == (1.0, 0)


def test_a_level_hit_exactly_is_hit() -> None:
    assert kaplan_meier(*HARD["median hit exactly"]).median.day == 5
    assert kaplan_meier(*HARD["quarter hit exactly"]).p75.day == 3
    thirds = kaplan_meier(*HARD["quantile hit exactly in thirds"])
    assert (thirds.median.day, thirds.p75.day) == (3, 5)


def test_all_censored_never_reaches_a_quantile_and_says_after_which_day() -> None:
    found = kaplan_meier(*HARD["all censored"])
    assert (found.median.day, found.p75.day, found.last_day, found.last_share) == (None, None, 9, 1.0)


def _has_band(found: Survival) -> bool:
    bands = {x.low is None for x in found.steps} | {x.high is None for x in found.steps}
    assert len(bands) == 1
    return not bands.pop()


@pytest.mark.parametrize(
    ("events", "censored", "has_band"), [(10, 9, False), (10, 10, True), (9, 11, False), (9, 100, False)]
)
def test_a_band_needs_twenty_letters_and_ten_replies(events: int, censored: int, has_band: bool) -> None:
    found = kaplan_meier(list(range(1, events + 1)), [30] * censored)
    assert found.has_interval is has_band
    assert _has_band(found) is has_band
    if not has_band:
        assert (found.median.low, found.median.high) == (None, None)


def test_the_curve_is_read_between_its_steps() -> None:
    found = kaplan_meier([2, 6], [4, 9])
    assert [found.share_at(day) for day in (0, 1, 2, 5, 6, 99)] == [1.0, 1.0, 0.75, 0.75, 0.375, 0.375]
    assert [found.at_risk(day) for day in (0, 2, 3, 4, 5, 9, 10)] == [4, 4, 3, 3, 2, 1, 0]


def test_counts_of_days_do_as_well_as_days() -> None:
    assert kaplan_meier({3: 2, 5: 1}, {4: 1}) == kaplan_meier([3, 5, 3], [4])


def test_a_negative_time_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        kaplan_meier([-1], [])


def test_leaving_the_open_ones_out_would_flatter() -> None:
    """The reason for this estimator: 120 letters, 30 % never answered (indicators.md, the last section)."""
    draw = random.Random(7)
    events: Times = []
    censored: Times = []
    for _ in range(120):
        day = round(draw.expovariate(1 / 14))
        observed_for = draw.randint(20, 170)
        if draw.random() < 0.3 or day > observed_for:
            censored.append(observed_for)
        else:
            events.append(day)
    honest, flattering = kaplan_meier(events, censored), kaplan_meier(events, [])
    assert honest.median.day is not None
    assert flattering.median.day is not None
    assert honest.median.day > flattering.median.day
    assert honest.share_at(15) > flattering.share_at(15)
