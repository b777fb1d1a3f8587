"""A pytest plugin that makes Qt unimportable, to prove that the core works without it: ``-p tests.ground.no_qt``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

BLOCKED = frozenset({"PySide6", "PySide6Qlementine", "qtawesome", "qtpy", "shiboken6", "ui"})
_QT_SETTINGS = ("qt_api", "qt_log_ignore", "qt_log_level_fail")


class Blocker:
    """An import hook that answers for the blocked packages, and only with a refusal."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in BLOCKED:
            msg = f"{fullname} is blocked: the core must work without it"
            raise ModuleNotFoundError(msg, name=fullname)
        return None


def block() -> None:
    """Refuse the packages from now on. Raises RuntimeError if one is loaded already: nothing would be proved."""
    loaded = sorted(BLOCKED & set(sys.modules))
    if loaded:
        msg = f"already imported: {', '.join(loaded)}"
        raise RuntimeError(msg)
    sys.meta_path.insert(0, Blocker())


def pytest_addoption(parser: pytest.Parser) -> None:
    # pytest-qt, which knows these settings, is switched off beside this plugin.
    for name in _QT_SETTINGS:
        parser.addini(name, "read by pytest-qt only", default="")


def pytest_configure(config: pytest.Config) -> None:
    block()
