"""How many lines of a list a call may ask for at once."""

from __future__ import annotations

from argparse import ArgumentTypeError

LARGEST_PAGE = 10_000


def page_size(text: str) -> int:
    """Read a ``--limit``. Raises ArgumentTypeError."""
    if not text.isdecimal() or not 1 <= int(text) <= LARGEST_PAGE:
        raise ArgumentTypeError(text)
    return int(text)
