"""The core never reaches Qt: all of it is imported in a process where Qt cannot be."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import deputy_desk
from run import ROOT

IMPORT_ALL = """
import importlib, sys
from tests.ground.no_qt import block
block()
for name in sys.argv[1:]:
    importlib.import_module(name)
print(len(sys.argv) - 1)
"""

REFUSED = """
from tests.ground.no_qt import block
block()
import PySide6
"""


def core_modules() -> list[str]:
    found = pkgutil.walk_packages(deputy_desk.__path__, "deputy_desk.", onerror=lambda name: None)
    # env.py and the revisions are run by Alembic, __main__ by the interpreter.
    return [m.name for m in found if not m.name.endswith("__main__") and ".migrations." not in m.name]


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


def test_every_core_module_is_imported_with_qt_blocked() -> None:
    modules = core_modules()
    assert {"deputy_desk.domain", "deputy_desk.store", "deputy_desk.services"} <= set(modules)
    done = python(IMPORT_ALL, *modules)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(len(modules))


def test_the_block_refuses_qt() -> None:
    done = python(REFUSED)
    assert done.returncode == 1
    assert "ModuleNotFoundError: PySide6 is blocked" in done.stderr
