"""The coverage floor: domain, services and store keep 95 % of their branches, and of lines and branches together.

Reads the data file the tests have left: ``python -m tests.ground.coverage_floor``.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

FLOOR = 95.0
PACKAGES = ("deputy_desk/domain", "deputy_desk/services", "deputy_desk/store")


def percent(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 100.0


def shares(files: dict[str, Any], package: str) -> tuple[float, float]:
    """Return the shares covered of a package in per cent: lines and branches together, branches alone."""
    sums = [f["summary"] for name, f in files.items() if Path(name).as_posix().startswith(package + "/")]
    lines, hit_lines = sum(s["num_statements"] for s in sums), sum(s["covered_lines"] for s in sums)
    branches, hit_branches = sum(s["num_branches"] for s in sums), sum(s["covered_branches"] for s in sums)
    return percent(hit_lines + hit_branches, lines + branches), percent(hit_branches, branches)


def weakest(files: dict[str, Any], package: str, count: int = 8) -> list[tuple[str, int, int]]:
    """Return the files with the most missed lines and branches: name, missed lines, missed branches."""
    rows = [
        (name, f["summary"]["missing_lines"], f["summary"]["missing_branches"])
        for name, f in files.items()
        if Path(name).as_posix().startswith(package + "/")
    ]
    return sorted((r for r in rows if r[1] + r[2]), key=lambda r: -(r[1] + r[2]))[:count]


def main() -> int:
    from coverage import Coverage

    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        coverage = Coverage()
        coverage.load()
        coverage.json_report(outfile=str(report))
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    below = 0
    for package in PACKAGES:
        both, branches = shares(files, package)
        low = min(both, branches) < FLOOR
        below += low
        verdict = f"below {FLOOR:.0f} %" if low else "ok"
        sys.stdout.write(f"{package}: {both:.1f} % of lines and branches, {branches:.1f} % of branches: {verdict}\n")
        for name, lines, missed in weakest(files, package) if low else []:
            sys.stdout.write(f"    {name}: {lines} lines, {missed} branches missed\n")
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
