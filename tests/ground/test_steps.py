"""What `run.py test` runs."""

from __future__ import annotations

import sys

import pytest

from run import ROOT
from tests.ground.__main__ import WITH_QT, run_all, steps


def test_every_folder_of_tests_is_run_once_and_the_core_without_qt() -> None:
    commands = dict(steps())
    with_qt = {x for x in commands["tests with Qt"] if x.startswith("tests/")}
    without = {x for x in commands["tests without Qt"] if x.startswith("tests/")}
    assert with_qt == {f"tests/{name}" for name in WITH_QT}
    assert not with_qt & without
    assert with_qt | without == {f"tests/{p.parent.name}" for p in (ROOT / "tests").glob("*/__init__.py")}
    assert "tests.ground.no_qt" in commands["tests without Qt"]
    assert "--cov-append" in commands["tests without Qt"]


def test_no_test_lies_where_no_step_looks() -> None:
    tested = {p.relative_to(ROOT / "tests").parts[0] for p in (ROOT / "tests").rglob("test_*.py")}
    assert tested == {p.parent.name for p in (ROOT / "tests").glob("*/__init__.py")}


def test_lint_format_types_contracts_and_the_coverage_floor_are_checked() -> None:
    assert {"lint", "format", "types", "imports", "coverage"} <= set(dict(steps()))


def test_a_failure_does_not_stop_the_steps_after_it(capfd: pytest.CaptureFixture[str]) -> None:
    def exits(status: int) -> list[str]:
        return [sys.executable, "-c", f"raise SystemExit({status})"]

    assert run_all([("first", exits(3)), ("second", exits(0))]) == 1
    told = capfd.readouterr().out
    assert "== first: failed" in told
    assert "== second: ok" in told
    assert "1 of 2 steps passed" in told
    assert "Failed: first" in told
    assert run_all([("second", exits(0))]) == 0
