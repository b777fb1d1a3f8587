"""Units: what is left of each letter and complaint as of a snapshot, and the cohort that holds them.

Knows the outcome of the reduction, not how facts were reduced. Days are day numbers (`date.toordinal()`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from deputy_desk.domain.indicators.facts import ComplaintRow, Ref
from deputy_desk.domain.indicators.period import Elapsed, Frame


class LegUnit(NamedTuple):
    """One redirect known at the snapshot, in order of ``opened``."""

    body_id: str | None
    opened: int
    due: int


class InquiryUnit(NamedTuple):
    """A first letter with everything that belongs to it: its reminders, repeats and redirects.

    ``extended``: the latest day to which a body prolonged the term, if later than ``due``. ``event``: arrival of the
    first reply graded as substantive. ``reply``: arrival of the first reply of any grade. ``holding``: an extension or
    a holding reply exists.
    """

    id: Ref
    number: str
    body_id: str | None
    sent: int
    day0: int
    due: int
    extended: int | None = None
    event: int | None = None
    reply: int | None = None
    holding: bool = False
    annulled: int | None = None
    undelivered: int | None = None
    settled: int | None = None
    children: int = 0
    legs: tuple[LegUnit, ...] = ()


QuestionUnit: TypeAlias = tuple[Ref, Ref, str | None]
"""A question: its id, its first letter, its last grade (None when nobody graded it). Plain, for there are many."""


class PromiseUnit(NamedTuple):
    """A promise made by the snapshot with its last verdict, None when there is none."""

    id: Ref
    inquiry_id: Ref
    due: int
    verdict: str | None
    done: int | None


DoneReply: TypeAlias = tuple[int, Ref, Ref]
"""Day of arrival, reply and first letter of an answer graded "done"."""

TellingUnit: TypeAlias = tuple[Ref, int, int | None]
"""A complaint, a substantive reply's arrival that its citizen waits to hear of, and the day on which he was reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """What is known of the complaints of a cohort, by complaint; a missing key says that there is nothing.

    ``action``: first own action. ``explained``: first explanation, of those without a letter. ``final``: the last
    substantive reply over all letters, without a letter the last explanation. ``done``: the last reply graded "done".
    ``word``: day and verdict of the citizen's last word. ``higher``: whether the citizen had to write higher, if asked.
    ``left``: "withdrawn" or "not_considered". ``tellings``: each reply with each citizen who waits for it.
    """

    action: Mapping[Ref, int] = field(default_factory=dict)
    explained: Mapping[Ref, int] = field(default_factory=dict)
    final: Mapping[Ref, int] = field(default_factory=dict)
    done: Mapping[Ref, DoneReply] = field(default_factory=dict)
    word: Mapping[Ref, tuple[int, str | None]] = field(default_factory=dict)
    tellings: Sequence[TellingUnit] = ()
    higher: Mapping[Ref, bool] = field(default_factory=dict)
    left: Mapping[Ref, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds that an office may set. Days are working days except ``follow_up_days`` (calendar days)."""

    very_late_after: int = 15
    follow_up_days: int = 28
    explain_within: int = 3
    tell_within: int = 5
    back_dated_after: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort:
    """Everything that the indicators of one period read.

    ``inquiries`` were sent in the period; ``open_letters`` are all open ones at the snapshot, whatever the period (I3).
    ``complaints`` are by id, in the order of receipt. ``replies`` counts those of the letters of the cohort;
    ``back_dated`` are those typed in more than the limit after arrival. ``changed_*``: records whose kind or topic was
    changed in the period.
    """

    frame: Frame
    elapsed: Elapsed
    limits: Limits
    inquiries: tuple[InquiryUnit, ...] = ()
    open_letters: tuple[InquiryUnit, ...] = ()
    questions: Sequence[QuestionUnit] = ()
    promises: Sequence[PromiseUnit] = ()
    complaints: Mapping[Ref, ComplaintRow] = field(default_factory=dict)
    voices: Voices = field(default_factory=Voices)
    replies: int = 0
    back_dated: tuple[Ref, ...] = ()
    changed_kind: tuple[Ref, ...] = ()
    changed_topic: tuple[Ref, ...] = ()


def left_before_due(unit: InquiryUnit, due: int) -> int | None:
    """Return the day on which a letter left the count, None if it stays.

    It leaves when it was annulled before the due day, or never delivered, and no substantive reply had come by then.
    Annulled on the due day or later, it stays: withdrawing an overdue letter does not mend the rate.
    """
    out = unit.undelivered
    annulled = unit.annulled
    if annulled is not None and annulled < due and (out is None or annulled < out):
        out = annulled
    if out is not None and unit.event is not None and unit.event <= out:
        return None
    return out


_PARTS = re.compile(r"(\d+)")


def number_order(number: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key in which 9-Б comes before 10-Б, also with the year behind."""
    return tuple((0, int(x), "") if x.isdecimal() else (1, 0, x) for x in _PARTS.split(number) if x)


def oldest(units: Iterable[InquiryUnit], count: int) -> tuple[InquiryUnit, ...]:
    """Return the ``count`` units with the earliest day 0, ties by number, then by id."""
    ordered = sorted(units, key=lambda x: x.day0)
    if len(ordered) > count:
        edge = ordered[count - 1].day0
        ordered = [x for x in ordered if x.day0 <= edge]
    return tuple(sorted(ordered, key=lambda x: (x.day0, number_order(x.number), str(x.id)))[:count])
