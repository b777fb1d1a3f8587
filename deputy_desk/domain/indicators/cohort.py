"""Units: what is left of each letter and complaint as of a snapshot, and the cohort that holds them.

Knows the outcome of the reduction, not how facts were reduced. Days are day numbers (`date.toordinal()`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

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

    id: str
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


class QuestionUnit(NamedTuple):
    """A question of a letter in the cohort with its last grade, None when nobody graded it."""

    id: str
    inquiry_id: str
    grade: str | None


class PromiseUnit(NamedTuple):
    """A promise made by the snapshot with its last verdict, None when there is none."""

    id: str
    inquiry_id: str
    due: int
    verdict: str | None
    done: int | None


class ComplaintUnit(NamedTuple):
    """A complaint received in the period.

    ``explained``: first explanation, when no letter was sent for it. ``final_reply``: the last substantive reply over
    all letters, for an explained complaint the last explanation. ``verdict``: the citizen's last word. ``done_*``: the
    last reply graded "done". ``left``: "withdrawn" or "not_considered" when closed so.
    """

    id: str
    number: str
    received: int
    dated: bool
    channel: str
    language: str
    topic_id: str | None
    place_id: str | None
    problem_id: str | None
    has_letter: bool = False
    first_action: int | None = None
    explained: int | None = None
    final_reply: int | None = None
    verdict: str | None = None
    verdict_on: int | None = None
    attempts: int = 0
    went_higher: bool | None = None
    done_on: int | None = None
    done_reply: str | None = None
    done_inquiry: str | None = None
    left: str | None = None


class TellingUnit(NamedTuple):
    """A substantive reply and one citizen who waits for it.

    ``told`` is the first day after it on which he was reached.
    """

    reply_id: str
    complaint_id: str
    received: int
    told: int | None

    @property
    def id(self) -> str:
        """One id for the pair."""
        return f"{self.reply_id}/{self.complaint_id}"


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

    ``inquiries`` were sent in the period; ``stock`` are all first letters sent by the snapshot, whatever the period
    (I3), the same list when it is the same. ``back_dated``: ids of the cohort's replies that were typed in more than
    the limit after arrival. ``changed``: ids of records whose kind or topic was changed in the period, by "kind" and
    "topic".
    """

    frame: Frame
    elapsed: Elapsed
    limits: Limits
    inquiries: tuple[InquiryUnit, ...] = ()
    stock: tuple[InquiryUnit, ...] = ()
    questions: tuple[QuestionUnit, ...] = ()
    promises: tuple[PromiseUnit, ...] = ()
    complaints: tuple[ComplaintUnit, ...] = ()
    tellings: tuple[TellingUnit, ...] = ()
    replies: int = 0
    back_dated: tuple[str, ...] = ()
    changed_kind: tuple[str, ...] = ()
    changed_topic: tuple[str, ...] = ()


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
    return tuple(sorted(ordered, key=lambda x: (x.day0, number_order(x.number), x.id))[:count])
