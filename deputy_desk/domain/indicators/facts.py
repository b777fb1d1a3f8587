"""Facts as the office stored them, one tuple a row, and the ledger that puts them in order once.

Knows which columns the indicators read; not where they come from. All days are day numbers (`date.toordinal()`):
``CAST(julianday(x) - 1721424.5 AS INTEGER)`` in a select, or `DayNumbers` over texts. Words are the values of the
domain's enums. The named tuples say what each column is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeAlias

Ref: TypeAlias = str | int
"""What names a record here: its id, or its place in a list of ids.

Only equality is asked of it, and an order of ties. Whole numbers take two thirds of the time that texts take."""


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

    id: Ref
    first_id: Ref | None
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

    inquiry_id: Ref
    body_id: str | None
    opened: int
    due: int


class ExtensionFact(NamedTuple):
    """A term prolonged until a day, with the day of notice."""

    inquiry_id: Ref
    until: int
    notified: int


class ReplyFact(NamedTuple):
    """A reply by its day of arrival, and the day somebody typed it in."""

    id: Ref
    inquiry_id: Ref
    received: int
    entered: int


class GradingFact(NamedTuple):
    """A grade of a reply, a question or a promise (``subject_id``); the last one by ``on`` and ``moment`` counts.

    For a promise ``done`` is the day it was fulfilled; for a question ``by`` is the grader.
    """

    subject_id: Ref
    grade: str
    on: int
    moment: int
    by: str | None = None
    done: int | None = None


class QuestionFact(NamedTuple):
    """A numbered question of a letter.

    One asked again in a reminder or a repeat is not a question of its own: its gradings name the first asking.
    """

    id: Ref
    inquiry_id: Ref


class PromiseFact(NamedTuple):
    """A promise that stands in a reply to a letter; ``made`` is the day of that reply."""

    id: Ref
    inquiry_id: Ref
    made: int
    due: int


class ComplaintFact(NamedTuple):
    """A complaint. ``dated`` is false when the day of receipt was assumed at import."""

    id: Ref
    number: str
    received: int
    dated: bool
    channel: str
    language: str
    topic_id: str | None
    place_id: str | None
    problem_id: str | None


class DayFact(NamedTuple):
    """Something of a complaint on a day: an own action, an explanation, or a letter for it begun as a draft."""

    complaint_id: Ref
    on: int


class FollowUpFact(NamedTuple):
    """One attempt to reach the citizen."""

    complaint_id: Ref
    on: int
    reached: bool
    verdict: str | None = None
    went_higher: bool | None = None


class ClosingFact(NamedTuple):
    """A closing decision, undone by a reopening."""

    complaint_id: Ref
    on: int
    outcome: str
    reopened: int | None = None


class ServedFact(NamedTuple):
    """A letter and a complaint that it serves."""

    inquiry_id: Ref
    complaint_id: Ref


class ChangeFact(NamedTuple):
    """A change of kind or topic of a record (``what``: "kind" or "topic") on a day, from the journal."""

    subject_id: Ref
    what: str
    on: int


LetterRow: TypeAlias = tuple[Ref, Ref | None, str, str | None, int, int, int, int | None, int | None, int | None]
LegRow: TypeAlias = tuple[Ref, str | None, int, int]
ExtensionRow: TypeAlias = tuple[Ref, int, int]
ReplyRow: TypeAlias = tuple[Ref, Ref, int, int]
GradingRow: TypeAlias = tuple[Ref, str, int, int, str | None, int | None]
PairRow: TypeAlias = tuple[Ref, Ref]
PromiseRow: TypeAlias = tuple[Ref, Ref, int, int]
ComplaintRow: TypeAlias = tuple[Ref, str, int, bool, str, str, str | None, str | None, str | None]
DayRow: TypeAlias = tuple[Ref, int]
FollowUpRow: TypeAlias = tuple[Ref, int, bool, str | None, bool | None]
ClosingRow: TypeAlias = tuple[Ref, int, str, int | None]
ChangeRow: TypeAlias = tuple[Ref, str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All facts of an office, each list in any order, of one day in the order they were made.

    Each row is one of the tuples above or a plain tuple of the same columns, as a cursor gives it: 100,000 named
    tuples cost more than all the indicators over them. 0 and 1 do for truth values.
    """

    letters: Sequence[LetterRow] = ()
    legs: Sequence[LegRow] = ()
    extensions: Sequence[ExtensionRow] = ()
    replies: Sequence[ReplyRow] = ()
    gradings: Sequence[GradingRow] = ()
    questions: Sequence[PairRow] = ()
    question_gradings: Sequence[GradingRow] = ()
    promises: Sequence[PromiseRow] = ()
    promise_verdicts: Sequence[GradingRow] = ()
    complaints: Sequence[ComplaintRow] = ()
    actions: Sequence[DayRow] = ()
    drafts: Sequence[DayRow] = ()
    explanations: Sequence[DayRow] = ()
    follow_ups: Sequence[FollowUpRow] = ()
    closings: Sequence[ClosingRow] = ()
    served: Sequence[PairRow] = ()
    changes: Sequence[ChangeRow] = ()
