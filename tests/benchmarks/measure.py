"""How benchmarks measure: the same work several times in one run, the floor beside it, the median of each."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

RUNS = 5


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the report. Times in seconds, sizes in MiB; ``ratio`` is ours ÷ floor, ``bound`` what it may be."""

    name: str
    ours: float
    floor: float
    bound: float
    unit: str = "s"

    def as_json(self) -> dict[str, object]:
        """Return the line as plain data."""
        ratio = self.ours / self.floor
        return {
            "name": self.name,
            "ours": round(self.ours, 6),
            "floor": round(self.floor, 6),
            "unit": self.unit,
            "ratio": round(ratio, 4),
            "bound": self.bound,
            "holds": ratio <= self.bound,
        }


def timed(work: Callable[[], object]) -> float:
    """Return the seconds one call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def against(
    name: str, ours: Callable[[], object], floor: Callable[[], object], bound: float, *, repeat: int = 1
) -> Measured:
    """Measure ours and the floor in turns, ``RUNS`` times; ``repeat`` calls make one measurement of quick work."""

    def loop(work: Callable[[], object]) -> float:
        return timed(lambda: [work() for _ in range(repeat)]) / repeat

    ours(), floor()
    pairs = [(loop(ours), loop(floor)) for _ in range(RUNS)]
    return Measured(name, statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs), bound)
