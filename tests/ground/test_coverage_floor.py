"""The arithmetic of the coverage floor."""

from __future__ import annotations

import pytest

from tests.ground.coverage_floor import percent, shares, weakest


def summary(lines: int, hit: int, branches: int, hit_branches: int) -> dict[str, dict[str, int]]:
    return {
        "summary": {
            "num_statements": lines,
            "covered_lines": hit,
            "missing_lines": lines - hit,
            "num_branches": branches,
            "covered_branches": hit_branches,
            "missing_branches": branches - hit_branches,
        }
    }


FILES = {
    "deputy_desk/store/rows.py": summary(90, 90, 10, 5),
    "deputy_desk/store/engine.py": summary(10, 9, 10, 10),
    "deputy_desk/storehouse.py": summary(100, 0, 100, 0),
}


def test_lines_and_branches_are_summed_over_the_package_only() -> None:
    both, branches = shares(FILES, "deputy_desk/store")
    assert both == pytest.approx(100 * 114 / 120)
    assert branches == pytest.approx(75.0)


def test_an_empty_package_lacks_nothing() -> None:
    assert shares({}, "deputy_desk/store") == (100.0, 100.0)
    assert percent(0, 0) == 100.0


def test_the_weakest_files_come_first() -> None:
    assert weakest(FILES, "deputy_desk/store") == [
        ("deputy_desk/store/rows.py", 0, 5),
        ("deputy_desk/store/engine.py", 1, 0),
    ]
