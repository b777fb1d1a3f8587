"""Figures and their ratios to floors measured in the same run: ``python -m tests.benchmarks [--only NAME] [--size N]``.

One JSON object on standard output, progress on standard error. Benchmarks report; tests do not time.
"""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from deputy_desk.domain.office import Letterhead
from deputy_desk.services.desk import Desk
from deputy_desk.services.office import open_office
from tests.benchmarks import imports, letters, lists_and_search, start, summaries
from tests.benchmarks.measure import RUNS, Measured
from tests.benchmarks.office_100k import make_office

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    """Open the large office at its last day."""
    desk = open_office(folder, clock=lambda: NOW)
    try:
        yield desk
    finally:
        desk.close()


def large_office(folder: Path, size: int) -> None:
    """Make an office of ``size`` complaints and three tenths as many letters."""
    make_office(folder, complaints=size, inquiries=size * 3 // 10).close()
    with opened(folder) as desk, desk.change() as work:
        name = "Байжанов\nНұрлан"
        work.add(Letterhead(id=desk.new_id(), office_ru="ДЕПУТАТ", office_kk="ДЕПУТАТЫ", name_ru=name, name_kk=name))


def parts(folder: Path, size: int) -> dict[str, Callable[[], list[Measured]]]:
    """Return what can be measured, by name."""
    office, scratch = folder / "office", folder / "papers"
    scratch.mkdir()

    def with_desk(measure: Callable[[Desk], list[Measured]]) -> list[Measured]:
        with opened(office) as desk:
            return measure(desk)

    return {
        "start": lambda: start.measured(office),
        "pages": lambda: with_desk(lambda desk: lists_and_search.pages(desk.store)),
        "search": lambda: with_desk(lambda desk: lists_and_search.searches(desk.store)),
        "letters": lambda: with_desk(lambda desk: letters.measured(desk, scratch)),
        "summary": lambda: with_desk(lambda desk: summaries.measured(desk, scratch)),
        "import": lambda: imports.measured(scratch, size),
    }


def main(words: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="bench", description="Figures beside their floors.")
    names = ("start", "pages", "search", "letters", "summary", "import")
    parser.add_argument("--only", choices=names, action="append", help="one part; may be repeated")
    parser.add_argument("--size", type=int, default=100_000, help="complaints in the office and rows of the import")
    asked = parser.parse_args(words)
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-"))
    try:
        chosen = asked.only or list(names)
        if set(chosen) != {"import"}:
            sys.stderr.write(f"making an office of {asked.size} complaints\n")
            large_office(folder / "office", asked.size)
        found: list[Measured] = []
        for name, measure in parts(folder, asked.size).items():
            if name in chosen:
                sys.stderr.write(f"measuring {name}\n")
                found += measure()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    report = {
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "size": asked.size,
        "median_of": RUNS,
        "measured": [one.as_json() for one in found],
    }
    sys.stdout.write(json.dumps(report, ensure_ascii=False, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
