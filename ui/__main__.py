"""Starting the window: ``python -m ui [--office DIR] [--self-check]``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="deputy-desk-window", description="Deputy Desk, the window.")
    parser.add_argument("--office", type=Path, help="folder of the office (default: the one opened last)")
    parser.add_argument("--self-check", action="store_true", help="look whether everything the window needs works")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    """Run the window and return the exit status."""
    asked = _arguments(sys.argv[1:] if words is None else words)
    if asked.self_check:
        from ui.self_check import self_check

        return self_check()
    from ui.session import run

    named = os.environ.get("DEPUTY_DESK_OFFICE")
    return run(asked.office or (Path(named) if named else None))


if __name__ == "__main__":
    sys.exit(main())
