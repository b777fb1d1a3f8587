"""Proportions and their differences: Wilson and Newcombe intervals at 95 %.

Knows numbers and ids only, nothing of inquiries or complaints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from deputy_desk.domain.indicators.facts import Ref

Z95 = 1.959963984540054
"""The 97.5 % point of the standard normal distribution."""
COUNTS_ONLY_BELOW = 5
FEW_BELOW = 20


def wilson(k: int, n: int, z: float = Z95) -> tuple[float, float]:
    """Return Wilson's score interval for k of n, both ends in 0..1.

    Source: Wilson 1927; the form of Newcombe 1998 (Stat. Med. 17:857), method 3. An end is exactly 0 or 1 when k is 0
    or n.

    Raises:
        ValueError: n is not positive or k is outside 0..n.
    """
    if n <= 0 or not 0 <= k <= n:
        message = f"no proportion: {k} of {n}"
        raise ValueError(message)
    p = k / n
    z2 = z * z
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = z * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return (0.0 if k == 0 else middle - half, 1.0 if k == n else middle + half)


def newcombe(k1: int, n1: int, k2: int, n2: int, z: float = Z95) -> tuple[float, float]:
    """Return the interval of k1/n1 - k2/n2 for independent groups, both ends in -1..1.

    Source: Newcombe 1998 (Stat. Med. 17:873), method 10 (hybrid score, no continuity correction).

    Raises:
        ValueError: as `wilson`.
    """
    low1, high1 = wilson(k1, n1, z)
    low2, high2 = wilson(k2, n2, z)
    p1, p2 = k1 / n1, k2 / n2
    value = p1 - p2
    low = value - sqrt((p1 - low1) ** 2 + (high2 - p2) ** 2)
    return low, value + sqrt((p2 - low2) ** 2 + (high1 - p1) ** 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """k of n with its Wilson interval and the ids behind both.

    ``low`` and ``high`` are None when n < 5 (``counts_only``); ``few`` marks 5 ≤ n < 20. ``share`` is None when n = 0:
    "no data".
    """

    k: int
    n: int
    low: float | None
    high: float | None
    ids_numerator: tuple[Ref, ...] = ()
    ids_denominator: tuple[Ref, ...] = ()

    @property
    def share(self) -> float | None:
        """Share k ÷ n, or None when there is nothing to count."""
        return self.k / self.n if self.n else None

    @property
    def counts_only(self) -> bool:
        """Too few for a percentage: print counts."""
        return self.n < COUNTS_ONLY_BELOW

    @property
    def few(self) -> bool:
        """Mark with "few cases"."""
        return COUNTS_ONLY_BELOW <= self.n < FEW_BELOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A change between two rates, in shares (0.08 = 8 points), now minus then, with its Newcombe interval."""

    value: float
    low: float
    high: float

    @property
    def may_be_chance(self) -> bool:
        """The interval holds zero."""
        return self.low <= 0 <= self.high


def rate(ids_numerator: Sequence[Ref], ids_denominator: Sequence[Ref]) -> Rate:
    """Make a rate of two lists of ids; the first is part of the second.

    Raises:
        ValueError: the numerator is the longer list.
    """
    k, n = len(ids_numerator), len(ids_denominator)
    if k > n:
        message = f"no proportion: {k} of {n}"
        raise ValueError(message)
    low, high = wilson(k, n) if n >= COUNTS_ONLY_BELOW else (None, None)
    return Rate(
        k=k, n=n, low=low, high=high, ids_numerator=tuple(ids_numerator), ids_denominator=tuple(ids_denominator)
    )


def difference(now: Rate, then: Rate) -> Difference | None:
    """Compare two rates; None when either is too small for a percentage."""
    if now.counts_only or then.counts_only:
        return None
    low, high = newcombe(now.k, now.n, then.k, then.n)
    return Difference(value=now.k / now.n - then.k / then.n, low=low, high=high)
