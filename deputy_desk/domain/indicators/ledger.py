"""Facts in the order in which they count, worked out once for all the periods of a summary.

Knows rows, not units. Everything is keyed by the first letter here, so that reminders and repeats are its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeVar

from deputy_desk.domain.indicators.facts import (
    ClosingRow,
    ComplaintRow,
    DayRow,
    Facts,
    FollowUpRow,
    GradingRow,
    LetterRow,
    Ref,
    ReplyRow,
)
from deputy_desk.domain.indicators.period import Snapshot

DatedRow = TypeVar("DatedRow", DayRow, FollowUpRow)

EARLIER = 31
"""Days before a period from which on its steps are read.

What was noted before the record it belongs to is a slip of the pen; to look through all years for it would cost more
than all the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Rows by day. ``root`` leads from a child letter to its first letter; first letters are not in it.

    ``letters`` are first letters by day of sending; ``replies`` name the first letter; ``served`` is
    (first letter, complaint, day of sending of the letter that serves). ``children`` are (first letter, day of sending,
    child). ``first_steps``: the day of the first own action on each complaint.
    """

    facts: Facts
    root: dict[Ref, Ref]
    letters: list[LetterRow]
    children: list[tuple[Ref, int, Ref]]
    replies: list[ReplyRow]
    gradings: list[GradingRow]
    question_gradings: list[GradingRow]
    promise_verdicts: list[GradingRow]
    complaints: list[ComplaintRow]
    first_steps: dict[Ref, int]
    explanations: list[DayRow]
    follow_ups: list[FollowUpRow]
    closings: list[ClosingRow]
    served: list[tuple[Ref, Ref, int]]


def ledger(facts: Facts) -> Ledger:
    """Put facts in order.

    Raises:
        ValueError: letters are children of each other in a circle.
    """
    root = _roots(facts.letters)
    second, third = itemgetter(1), itemgetter(2)
    return Ledger(
        facts=facts,
        root=root,
        letters=sorted([x for x in facts.letters if x[1] is None], key=itemgetter(4)),
        children=[(root[x[0]], x[4], x[0]) for x in facts.letters if x[1] is not None],
        replies=sorted([(a, root.get(b, b), c, d) for a, b, c, d in facts.replies], key=third),
        gradings=_in_order(facts.gradings),
        question_gradings=_in_order(facts.question_gradings),
        promise_verdicts=_in_order(facts.promise_verdicts),
        complaints=sorted(facts.complaints, key=third),
        first_steps=_first_steps(facts),
        explanations=sorted(facts.explanations, key=second),
        follow_ups=sorted(facts.follow_ups, key=second),
        closings=sorted(facts.closings, key=second),
        served=_served(facts, root),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Replies that had arrived by the snapshot, in order of arrival, with their grades as of it.

    An ungraded reply is not in ``grades``. ``substantive``: those graded as such.
    """

    replies: list[ReplyRow]
    grades: dict[Ref, str]
    substantive: list[ReplyRow]


def answers(book: Ledger, snapshot: Snapshot, substantive: frozenset[str]) -> Answers:
    """Take the replies by their day of arrival and each with its last grade given by the snapshot."""
    grades = last_grades(book.gradings, snapshot)
    good = {reply for reply, grade in grades.items() if grade in substantive}
    replies = book.replies[: bisect_right(book.replies, snapshot.day, key=itemgetter(2))]
    return Answers(replies=replies, grades=grades, substantive=[x for x in replies if x[0] in good])


def last_grades(gradings: Sequence[GradingRow], snapshot: Snapshot, since: int = 0) -> dict[Ref, str]:
    """Return the last grade of each subject given from a day on and on or before a snapshot; gradings in order."""
    moment = snapshot.moment
    start = bisect_left(gradings, since, key=itemgetter(2))
    end = bisect_right(gradings, snapshot.day, key=itemgetter(2))
    return {x[0]: x[1] for x in gradings[start:end] if x[3] <= moment}


def by_day(rows: Sequence[DatedRow], since: int, until: int) -> Sequence[DatedRow]:
    """Cut rows in the order of their second column to the days from ``since`` to ``until``."""
    start = bisect_left(rows, since, key=itemgetter(1))
    return rows[start : bisect_right(rows, until, key=itemgetter(1))]


def _in_order(gradings: Sequence[GradingRow]) -> list[GradingRow]:
    """Sort by day, then by moment: two sorts by whole numbers are quicker than one by pairs."""
    ordered = sorted(gradings, key=itemgetter(3))
    ordered.sort(key=itemgetter(2))
    return ordered


def _first_steps(facts: Facts) -> dict[Ref, int]:
    """Return the day of each first own action: a call, a note, a draft, an explanation, a word with the citizen.

    A draft counts from the day it was begun, sent or not (domain.md, *in work*); one begun before the complaint came,
    for others of the same problem, from the day it came. The column of days (`ComplaintFile`) says the same.
    """
    first: dict[Ref, int] = {}
    known = first.get
    steps: tuple[Sequence[DayRow | FollowUpRow], ...] = (facts.actions, facts.explanations, facts.follow_ups)
    for rows in steps:
        for row in rows:
            if known(row[0], row[1]) >= row[1]:
                first[row[0]] = row[1]
    received = {row[0]: row[2] for row in facts.complaints} if facts.drafts else {}
    for id_, begun in facts.drafts:
        on = max(begun, received.get(id_, begun))
        if known(id_, on) >= on:
            first[id_] = on
    return first


def _served(facts: Facts, root: dict[Ref, Ref]) -> list[tuple[Ref, Ref, int]]:
    """Pair first letters with complaints; a complaint named again by a reminder or a repeat is there once."""
    sent = {x[0]: x[4] for x in facts.letters}
    pairs = [(a, b, sent[a]) for a, b in facts.served if a in sent]
    again = {root[a] for a, _, _ in pairs if a in root} if root else None
    if not again:
        return pairs
    days: dict[tuple[Ref, Ref], int] = {}
    for a, b, day in pairs:
        first = root.get(a, a)
        if first in again:
            days[first, b] = min(day, days.get((first, b), day))
    kept = [x for x in pairs if x[0] not in again and x[0] not in root]
    return [*kept, *((first, b, day) for (first, b), day in days.items())]


def _roots(letters: Iterable[LetterRow]) -> dict[Ref, Ref]:
    parents = {x[0]: x[1] for x in letters if x[1] is not None}
    roots: dict[Ref, Ref] = {}
    for child, parent in parents.items():
        root, steps = parent, 0
        while (above := parents.get(root)) is not None:
            root, steps = above, steps + 1
            if steps > len(parents):
                message = f"letters in a circle: {child}"
                raise ValueError(message)
        roots[child] = root
    return roots
