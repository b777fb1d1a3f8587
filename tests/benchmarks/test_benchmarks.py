"""The benchmarks run to the end on a tiny office and say what the report promises. Nothing is timed here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks import measure
from tests.benchmarks.__main__ import main

if TYPE_CHECKING:
    from _pytest.capture import CaptureFixture


@pytest.mark.parametrize("part", ["start", "pages", "search", "letters", "summary", "import"])
def test_each_part_reports_ours_and_its_floor(
    part: str, capsys: CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure, "RUNS", 1)
    monkeypatch.setattr("tests.benchmarks.imports.RUNS", 1)
    monkeypatch.setattr("tests.benchmarks.letters.BATCH", 3)
    assert main(["--only", part, "--size", "300"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["measured"]
    for line in report["measured"]:
        assert line["ours"] > 0
        assert line["floor"] > 0
        assert line["ratio"] == pytest.approx(line["ours"] / line["floor"], rel=0.05)
        assert line["holds"] is (line["ours"] / line["floor"] <= line["bound"])
