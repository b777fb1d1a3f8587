"""Plain lines for a person at a terminal: columns that stand below each other, names beside their values.

Knows no records.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from deputy_desk.wording.dates import short_date

DASH = "—"
_GAP = "  "
_INDENT = "  "


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return a head and rows with every column but the last filled up to its widest cell."""
    shown = [tuple(heads), *(tuple(one_line(cell) or DASH for cell in row) for row in rows)]
    widths = [max(len(row[at]) for row in shown) for at in range(len(heads) - 1)]
    return tuple(
        _GAP.join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1])) for row in shown
    )


def fields(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return names and their values one below the other; what is empty is left out. Values keep their lines."""
    filled = [(name, value.strip()) for name, value in pairs if value.strip()]
    width = max((len(name) for name, _ in filled), default=0)
    found: list[str] = []
    for name, value in filled:
        for at, line in enumerate(_plain(value).splitlines()):
            found.append(f"{'' if at else name:<{width}}{_GAP}{line}".rstrip())
    return tuple(found)


def block(title: str, lines: Iterable[str]) -> tuple[str, ...]:
    """Return a titled block below an empty line, nothing when it holds nothing."""
    held = [part for line in lines for part in _plain(line).splitlines()]
    return ("", f"{title}:", *(f"{_INDENT}{line}".rstrip() for line in held)) if held else ()


def _plain(text: str) -> str:
    """Spaces that hold words together are for paper; a terminal is searched and copied from."""
    return text.replace("\u00a0", " ")


def one_line(text: str) -> str:
    """Return a text with every run of white space as one space."""
    return " ".join(text.split())


def shown_day(iso: str | None) -> str:
    """Return ``20.11.2026`` for an ISO day, nothing for none."""
    return short_date(date.fromisoformat(iso)) if iso else ""


def listing(parts: Iterable[str | None], between: str = ", ") -> str:
    """Return the filled parts in one line."""
    return between.join(part for part in parts if part)
