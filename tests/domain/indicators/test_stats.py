"""Wilson and Newcombe against statsmodels, and the rules for small numbers."""

from __future__ import annotations

import random

import pytest
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from deputy_desk.domain.indicators.stats import difference, newcombe, rate, wilson

NAMED = [(0, 1), (1, 1), (0, 4), (2, 4), (4, 4), (0, 5), (3, 5), (5, 5), (7, 19), (19, 19), (10, 20), (0, 20)]


def _random_pairs(seed: int) -> list[tuple[int, int]]:
    draw = random.Random(seed)
    pairs = []
    for _ in range(200):
        n = draw.choice([1, 4, 5, 19, 20, draw.randint(1, 60), draw.randint(60, 5000)])
        pairs.append((draw.randint(0, n), n))
    return pairs


@pytest.mark.parametrize(("k", "n"), NAMED + _random_pairs(1))
def test_wilson_equals_statsmodels(k: int, n: int) -> None:
    assert wilson(k, n) == pytest.approx(proportion_confint(k, n, method="wilson"), abs=1e-9)


@pytest.mark.parametrize(("now", "then"), list(zip(_random_pairs(2), _random_pairs(3), strict=True)))
def test_newcombe_equals_statsmodels(now: tuple[int, int], then: tuple[int, int]) -> None:
    expected = confint_proportions_2indep(*now, *then, method="newcomb", compare="diff")
    assert newcombe(*now, *then) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(("k", "n"), NAMED)
def test_newcombe_of_named_cases_equals_statsmodels(k: int, n: int) -> None:
    expected = confint_proportions_2indep(k, n, 7, 19, method="newcomb", compare="diff")
    assert newcombe(k, n, 7, 19) == pytest.approx(expected, abs=1e-9)


def test_ends_are_exact_when_all_or_none() -> None:
    assert wilson(0, 33)[0] == 0.0
    assert wilson(33, 33)[1] == 1.0


@pytest.mark.parametrize(("k", "n"), [(0, 0), (1, 0), (-1, 5), (6, 5)])
def test_what_is_no_proportion_is_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="no proportion"):
        wilson(k, n)


def _ids(n: int) -> list[str]:
    return [str(x) for x in range(n)]


@pytest.mark.parametrize(
    ("n", "counts_only", "few"),
    [(0, True, False), (1, True, False), (4, True, False), (5, False, True), (19, False, True), (20, False, False)],
)
def test_small_numbers_are_marked(n: int, counts_only: bool, few: bool) -> None:
    found = rate(_ids(n)[:1], _ids(n))
    assert (found.counts_only, found.few) == (counts_only, few)
    assert (found.low is None, found.high is None) == (counts_only, counts_only)


def test_nothing_to_count_is_no_zero_per_cent() -> None:
    assert rate([], []).share is None
    assert rate([], _ids(8)).share == 0.0


def test_a_rate_keeps_the_ids_of_both_its_numbers() -> None:
    found = rate(["b"], ["a", "b"])
    assert (found.k, found.n, found.ids_numerator, found.ids_denominator) == (1, 2, ("b",), ("a", "b"))


def test_a_numerator_longer_than_the_denominator_is_refused() -> None:
    with pytest.raises(ValueError, match="2 of 1"):
        rate(["a", "b"], ["a"])


def test_a_difference_that_holds_zero_may_be_chance() -> None:
    found = difference(rate(_ids(27), _ids(60)), rate(_ids(19), _ids(52)))
    assert found is not None
    assert found.value == pytest.approx(27 / 60 - 19 / 52)
    assert found.may_be_chance


def test_a_clear_difference_is_not_chance() -> None:
    found = difference(rate(_ids(90), _ids(100)), rate(_ids(10), _ids(100)))
    assert found is not None
    assert not found.may_be_chance


@pytest.mark.parametrize(("n1", "n2"), [(4, 50), (50, 4), (0, 0)])
def test_counts_only_are_not_compared(n1: int, n2: int) -> None:
    assert difference(rate([], _ids(n1)), rate([], _ids(n2))) is None
