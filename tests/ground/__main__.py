"""All checks of the project, one after the other: what ``run.py test`` starts. With words: pytest alone, with them."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import time
from collections.abc import Sequence

from run import ROOT, environment

WITH_QT = ("benchmarks", "journeys", "ui")


def steps(python: str = sys.executable) -> list[tuple[str, list[str]]]:
    """Return every check with its command. The core's tests run with Qt blocked from import, the rest with Qt."""
    folders = sorted(p.name for p in (ROOT / "tests").iterdir() if (p / "__init__.py").exists())
    core = [f"tests/{name}" for name in folders if name not in WITH_QT]
    qt = [f"tests/{name}" for name in folders if name in WITH_QT]
    workers = str(max(2, min(4, os.cpu_count() or 2)))
    pytest = [python, "-m", "pytest", "-n", workers, "--cov", "--cov-report="]
    return [
        ("lint", [python, "-m", "ruff", "check", "."]),
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("types", [python, "-m", "mypy"]),
        ("imports", [python, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
        ("tests with Qt", [*pytest, *qt]),
        ("tests without Qt", [*pytest, "--cov-append", "-p", "tests.ground.no_qt", "-p", "no:pytest-qt", *core]),
        ("coverage", [python, "-m", "tests.ground.coverage_floor"]),
    ]


def run_all(checks: Sequence[tuple[str, list[str]]]) -> int:
    """Run every check even after one has failed, and close with one line. Returns the exit status."""
    began, failed = time.monotonic(), []
    for name, command in checks:
        print(f"\n== {name}: {shlex.join(['python', *command[1:]])}", flush=True)
        start = time.monotonic()
        status = subprocess.run(command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, check=False).returncode
        print(f"== {name}: {'failed' if status else 'ok'} in {time.monotonic() - start:.1f} s", flush=True)
        if status:
            failed.append(name)
    minutes, seconds = divmod(round(time.monotonic() - began), 60)
    print(f"\n{len(checks) - len(failed)} of {len(checks)} steps passed in {minutes} min {seconds} s", flush=True)
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def main(words: Sequence[str]) -> int:
    if words:
        command = [sys.executable, "-m", "pytest", *words]
        return subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode
    return run_all(steps())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
