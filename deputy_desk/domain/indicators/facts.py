"""Facts as the office stored them, one tuple a row, and the ledger that puts them in order once.

Knows which columns the indicators read; not where they come from. All days are day numbers (`date.toordinal()`), so
that rows of column selects can be taken as they are: ``map(LetterFact._make, cursor)`` with ``CAST(julianday(x) -
1721424.5 AS INTEGER)`` in the select, or `DayNumbers` over texts. Words are the values of the domain's enums.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import NamedTuple


class DayNumbers(dict[str | None, int | None]):
    """Day numbers of ISO days, each worked out once; None stays None.

    Raises:
        ValueError: a text is not an ISO day.
    """

    def __init__(self) -> None:
        """Start with None alone."""
        super().__init__({None: None})

    def __missing__(self, text: str | None) -> int:
        """Work out a day met for the first time."""
        number = date.fromisoformat(str(text)).toordinal()
        self[text] = number
        return number


class LetterFact(NamedTuple):
    """A letter that was sent.

    ``first_id``: the first letter it belongs to (reminders, repeats), None for a first letter.

    ``day0`` and ``due`` come from the term rule of the clock that counts: a lost letter keeps it, our wrong address
    restarts it. ``undelivered``: the day it was known not to have arrived, if it was not sent again. ``settled``: day
    of the `Resolution`.
    """

    id: str
    first_id: str | None
    number: str
    body_id: str | None
    sent: int
    day0: int
    due: int
    annulled: int | None = None
    undelivered: int | None = None
    settled: int | None = None


class LegFact(NamedTuple):
    """A redirect: the new body with its own clock, from the day ``opened``."""

    inquiry_id: str
    body_id: str | None
    opened: int
    due: int


class ExtensionFact(NamedTuple):
    """A term prolonged until a day, with the day of notice."""

    inquiry_id: str
    until: int
    notified: int


class ReplyFact(NamedTuple):
    """A reply by its day of arrival, and the day somebody typed it in."""

    id: str
    inquiry_id: str
    received: int
    entered: int


class GradingFact(NamedTuple):
    """A grade of a reply, a question or a promise (``subject_id``); the last one by ``on`` and ``moment`` counts.

    For a promise ``done`` is the day it was fulfilled; for a question ``by`` is the grader.
    """

    subject_id: str
    grade: str
    on: int
    moment: int
    by: str | None = None
    done: int | None = None


class QuestionFact(NamedTuple):
    """A numbered question of a letter."""

    id: str
    inquiry_id: str


class PromiseFact(NamedTuple):
    """A promise that stands in a reply to a letter; ``made`` is the day of that reply."""

    id: str
    inquiry_id: str
    made: int
    due: int


class ComplaintFact(NamedTuple):
    """A complaint. ``dated`` is false when the day of receipt was assumed at import."""

    id: str
    number: str
    received: int
    dated: bool
    channel: str
    language: str
    topic_id: str | None
    place_id: str | None
    problem_id: str | None


class DayFact(NamedTuple):
    """Something of a complaint on a day: an own action or an explanation."""

    complaint_id: str
    on: int


class FollowUpFact(NamedTuple):
    """One attempt to reach the citizen."""

    complaint_id: str
    on: int
    reached: bool
    verdict: str | None = None
    went_higher: bool | None = None


class ClosingFact(NamedTuple):
    """A closing decision, undone by a reopening."""

    complaint_id: str
    on: int
    outcome: str
    reopened: int | None = None


class ServedFact(NamedTuple):
    """A letter and a complaint that it serves."""

    inquiry_id: str
    complaint_id: str


class ChangeFact(NamedTuple):
    """A change of kind or topic of a record (``what``: "kind" or "topic") on a day, from the journal."""

    subject_id: str
    what: str
    on: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All facts of an office, each list in any order.

    Facts of one day that contradict each other in the order they were made.
    """

    letters: Sequence[LetterFact] = ()
    legs: Sequence[LegFact] = ()
    extensions: Sequence[ExtensionFact] = ()
    replies: Sequence[ReplyFact] = ()
    gradings: Sequence[GradingFact] = ()
    questions: Sequence[QuestionFact] = ()
    question_gradings: Sequence[GradingFact] = ()
    promises: Sequence[PromiseFact] = ()
    promise_verdicts: Sequence[GradingFact] = ()
    complaints: Sequence[ComplaintFact] = ()
    actions: Sequence[DayFact] = ()
    explanations: Sequence[DayFact] = ()
    follow_ups: Sequence[FollowUpFact] = ()
    closings: Sequence[ClosingFact] = ()
    served: Sequence[ServedFact] = ()
    changes: Sequence[ChangeFact] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Facts in the order in which they count, made once for all the periods of a summary.

    ``first_letter`` leads from a child letter to its first letter; first letters are not in it.
    """

    facts: Facts
    first_letter: dict[str, str]
    replies: list[ReplyFact]
    gradings: list[GradingFact]
    question_gradings: list[GradingFact]
    promise_verdicts: list[GradingFact]
    actions: list[DayFact]
    explanations: list[DayFact]
    follow_ups: list[FollowUpFact]


def ledger(facts: Facts) -> Ledger:
    """Put facts in order.

    Raises:
        ValueError: letters are children of each other in a circle.
    """
    by_grading = itemgetter(2, 3)
    by_day = itemgetter(1)
    return Ledger(
        facts=facts,
        first_letter=_first_letters(facts.letters),
        replies=sorted(facts.replies, key=itemgetter(2)),
        gradings=sorted(facts.gradings, key=by_grading),
        question_gradings=sorted(facts.question_gradings, key=by_grading),
        promise_verdicts=sorted(facts.promise_verdicts, key=by_grading),
        actions=sorted(facts.actions, key=by_day),
        explanations=sorted(facts.explanations, key=by_day),
        follow_ups=sorted(facts.follow_ups, key=by_day),
    )


def last_grades(gradings: Iterable[GradingFact], day: int, moment: int) -> dict[str, str]:
    """Return the last grade of each subject given on or before a snapshot; gradings in order."""
    return {g[0]: g[1] for g in gradings if g[2] <= day and g[3] <= moment}


def _first_letters(letters: Iterable[LetterFact]) -> dict[str, str]:
    parents = {letter.id: letter.first_id for letter in letters if letter.first_id is not None}
    roots: dict[str, str] = {}
    for child, parent in parents.items():
        root, steps = parent, 0
        while (above := parents.get(root)) is not None:
            root, steps = above, steps + 1
            if steps > len(parents):
                message = f"letters in a circle: {child}"
                raise ValueError(message)
        roots[child] = root
    return roots
