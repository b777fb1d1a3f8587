"""Rows to pages: which step of the type is needed, where a page ends, what never stands alone.

Knows heights only; draws nothing. Linear in the number of rows.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from deputy_desk.documents.letter_content import LetterContent, LetterFace
from deputy_desk.documents.letter_rows import STEPS, Body, Group, Row, body, broken
from deputy_desk.documents.page import A4, MM

TOP = 20 * MM
BOTTOM = A4[1] - 20 * MM
_LAST_TEXT = 2
# At 13 pt a text takes about 0.86 of its height at 14 pt: far longer ones need not be broken again to know.
_HOPELESS = 1.3

Placed = tuple[float, Row]


@dataclass(frozen=True, slots=True)
class Space:
    """Where the text may stand: from ``start`` on the first page, to ``last`` on the page with the executor's lines."""

    start: float
    last: float
    bottom: float = BOTTOM


def height(group: Group, *, first: bool = False) -> float:
    """Return the height of rows; at the top of a page (``first``) without the gap of the first one."""
    return sum(row.height for row in group) - (group[0].gap if first and group else 0.0)


def joined(made: Body) -> list[Group]:
    """Return the groups with the last two lines of text, the enclosures and the signatures as one."""
    groups = list(made.groups)
    kept: Group = []
    while groups and len(kept) < _LAST_TEXT:
        kept = groups.pop() + kept
    return [*groups, kept + made.tail]


def _loosened(group: Group, signed: int, *, last: bool) -> list[Group]:
    """Return a group taller than a page in parts: the signatures keep the two rows before them, at least the first."""
    if not last:
        return [[row] for row in group]
    together = signed + _LAST_TEXT
    if len(group) > together:
        return [*[[row] for row in group[:-together]], group[-together:]]
    head = _LAST_TEXT + 1
    return [group[:head], *[[row] for row in group[head:]]]


def paginate(made: Body, space: Space) -> list[list[Placed]]:
    """Return the rows of each page with the place of their tops."""
    waiting = deque(joined(made))
    pages: list[list[Placed]] = [[]]
    y = space.start
    while waiting:
        group = waiting.popleft()
        limit = space.bottom if waiting else space.last
        fresh = len(pages) > 1 and not pages[-1]
        if y + height(group, first=fresh) > limit + 0.01:
            if not fresh and TOP + height(group, first=True) <= limit + 0.01:
                pages.append([])
                y, fresh = TOP, True
            else:
                parts = _loosened(group, made.signed, last=not waiting)
                if len(parts) > 1:
                    waiting.extendleft(reversed(parts))
                    continue
        for count, row in enumerate(group):
            y += 0.0 if fresh and not count else row.gap
            pages[-1].append((y, row))
            y += row.leading
    return pages


def laid_out(face: LetterFace, content: LetterContent, space: Space) -> tuple[int, list[list[Placed]]]:
    """Return the step of `STEPS` that was needed and the pages. More than one page goes back to the first step."""
    lines = broken(face, content, STEPS[0].size)
    room = space.last - space.start
    first = made = body(face, lines, STEPS[0])
    for step, style in enumerate(STEPS):
        if step:
            lines = lines if lines.size == style.size else broken(face, content, style.size)
            made = body(face, lines, style)
        taken = sum(height(group) for group in made.groups) + height(made.tail)
        if taken <= room + 0.01:
            return step, paginate(made, space)
        if taken > room * _HOPELESS:
            break
    return len(STEPS), paginate(first, space)
