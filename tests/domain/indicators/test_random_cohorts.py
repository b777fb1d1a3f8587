"""Indicators of whole cohorts against lifelines and statsmodels: from facts to the printed interval, 200 at random.

Times and denominators are worked out here from the definitions, with numpy's working days, not by the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import numpy as np
import pytest
from lifelines import KaplanMeierFitter
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from deputy_desk.domain.indicators.effectiveness import indicators
from deputy_desk.domain.indicators.stats import Rate, difference
from deputy_desk.domain.indicators.survival import Survival
from tests.domain.indicators.office import Office

AT = date(2026, 6, 30)
FIRST = date(2026, 1, 5)


@dataclass(frozen=True)
class Fate:
    """A letter in days from its sending; None = it did not happen."""

    sent: date
    reply: int | None = None
    annulled: int | None = None
    settled: int | None = None

    def on(self, days: int | None) -> date | None:
        return None if days is None else self.sent + timedelta(days)

    @property
    def due(self) -> date:
        return date.fromisoformat(str(np.busday_offset(self.sent, 15)))


def _fates(seed: int) -> list[Fate]:
    draw = Random(seed)
    n = draw.choice([1, 4, 5, 19, 20, draw.randint(2, 40), draw.randint(40, 150)])
    answered, spread = draw.random(), draw.choice([3, 20, 80])
    found = []
    for _ in range(n):
        sent = date.fromisoformat(str(np.busday_offset(FIRST, draw.randint(0, 110))))
        what = draw.random()
        found.append(
            Fate(
                sent,
                reply=draw.randint(0, spread) if draw.random() < answered else None,
                annulled=draw.randint(0, 60) if what < 0.1 else None,
                settled=draw.randint(0, 60) if 0.1 <= what < 0.2 else None,
            )
        )
    return found


def _office(fates: list[Fate]) -> Office:
    office = Office()
    for n, one in enumerate(fates):
        ends = {name: str(day) if (day := one.on(getattr(one, name))) else None for name in ("annulled", "settled")}
        office.letter(str(n), str(one.sent), str(one.due), **ends)
        if (reply := one.on(one.reply)) is not None:
            office.reply(str(n), str(reply), "done")
    return office


def _known(day: date | None) -> date | None:
    return day if day is not None and day <= AT else None


def _expected(fates: list[Fate]) -> tuple[list[int], list[bool], int, int]:
    """Return working days watched, whether they end with a reply, and k and n of replies on time."""
    times, events, k, n = [], [], 0, 0
    for one in fates:
        reply, annulled, settled = (_known(one.on(day)) for day in (one.reply, one.annulled, one.settled))
        gone = annulled is not None and annulled < one.due and not (reply is not None and reply <= annulled)
        end = min(day for day in (AT, annulled if gone else None, settled) if day is not None)
        happened = reply is not None and reply <= end
        last = reply if happened and reply is not None else end
        times.append(int(np.busday_count(one.sent + timedelta(1), last + timedelta(1))))
        events.append(bool(happened))
        if one.due <= AT and not gone:
            n += 1
            k += reply is not None and reply <= one.due
    return times, events, k, n


def _check_rate(found: Rate, k: int, n: int) -> None:
    assert (found.k, found.n) == (k, n)
    if n < 5:
        assert (found.low, found.high) == (None, None)
    else:
        assert (found.low, found.high) == pytest.approx(proportion_confint(k, n, method="wilson"), abs=1e-9)


def _check_survival(found: Survival, times: list[int], events: list[bool]) -> None:
    theirs = KaplanMeierFitter().fit(times, events)
    days = [int(day) for day in theirs.survival_function_.index]
    curve = [float(one) for one in theirs.survival_function_.iloc[:, 0]]
    assert [one.t for one in found.steps] == days
    assert [one.s for one in found.steps] == pytest.approx(curve, abs=1e-9)
    for quantile, level in ((found.median, 0.5), (found.p75, 0.25)):
        reached = (day for day, share in zip(days, curve, strict=True) if share <= level + 1e-12)
        assert quantile.day == next(reached, None)
    assert found.has_interval == (len(times) >= 20 and sum(events) >= 10)
    if found.has_interval:
        band = theirs.confidence_interval_
        assert [one.low for one in found.steps] == pytest.approx([float(x) for x in band.iloc[:, 0]], abs=1e-9)
        assert [one.high for one in found.steps] == pytest.approx([float(x) for x in band.iloc[:, 1]], abs=1e-9)


def _check(fates: list[Fate]) -> Rate:
    found = indicators(_office(fates).cohort(str(AT)))
    times, events, k, n = _expected(fates)
    _check_rate(found.on_time.rate, k, n)
    if times:
        _check_survival(found.waiting.survival, times, events)
    else:
        assert found.waiting.survival.steps == ()
    return found.on_time.rate


@pytest.mark.parametrize("seed", range(200))
def test_a_random_cohort_equals_lifelines_and_statsmodels(seed: int) -> None:
    one, other = _check(_fates(seed)), _check(_fates(seed + 1000))
    change = difference(one, other)
    if one.n < 5 or other.n < 5:
        assert change is None
    else:
        assert change is not None
        expected = confint_proportions_2indep(one.k, one.n, other.k, other.n, method="newcomb", compare="diff")
        assert (change.low, change.high) == pytest.approx(expected, abs=1e-9)
        assert change.value == pytest.approx(one.k / one.n - other.k / other.n, abs=1e-12)


HARD = {
    "ties": [Fate(FIRST, reply=7)] * 6 + [Fate(FIRST, settled=7)] * 3,
    "an event on day 0": [Fate(FIRST, reply=0)] * 3 + [Fate(FIRST, reply=9)] * 4,
    "all censored": [Fate(FIRST)] * 25,
    "S = 0": [Fate(FIRST, reply=day) for day in range(24)],
    "a quantile hit exactly": [Fate(FIRST, reply=7)] * 10 + [Fate(FIRST, reply=14)] * 5 + [Fate(FIRST)] * 5,
    **{f"n = {n}": [Fate(FIRST, reply=7 if at % 2 else None) for at in range(n)] for n in (0, 1, 4, 5, 19, 20)},
}


@pytest.mark.parametrize("name", HARD)
def test_a_hard_cohort_equals_lifelines_and_statsmodels(name: str) -> None:
    _check(HARD[name])


def test_the_quantiles_hit_exactly_are_those_days() -> None:
    found = indicators(_office(HARD["a quantile hit exactly"]).cohort(str(AT))).waiting.survival
    assert (found.share_at(5), found.median.day, found.share_at(10), found.p75.day) == (0.5, 5, 0.25, 10)
    empty = indicators(_office(HARD["S = 0"]).cohort(str(AT))).waiting.survival
    assert empty.last_share == 0.0
