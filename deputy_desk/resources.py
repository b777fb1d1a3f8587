"""The one loader of shipped files: fonts, catalogues, calendars, samples. Works from source and frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder ``resources`` of this program."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(str(frozen)) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources"


def path(name: str) -> Path:
    """Return the path of a shipped file (with forward slashes). Raises FileNotFoundError when it is missing."""
    found = root() / name
    if not found.exists():
        raise FileNotFoundError(name)
    return found


def read_text(name: str) -> str:
    """Return a shipped UTF-8 text file."""
    return path(name).read_text(encoding="utf-8")
