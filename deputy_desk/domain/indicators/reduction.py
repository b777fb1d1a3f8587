"""One cohort of one ledger: the facts of a period as they stood at a snapshot.

Knows the order of the steps; each step lives with its noun.
"""

from __future__ import annotations

from deputy_desk.domain.indicators.cohort import Cohort, Limits
from deputy_desk.domain.indicators.complaint_reduction import complaint_units, telling_units
from deputy_desk.domain.indicators.facts import Ledger
from deputy_desk.domain.indicators.inquiry_reduction import (
    answers,
    back_dated,
    inquiry_units,
    promise_units,
    question_units,
    sent_in,
)
from deputy_desk.domain.indicators.period import Elapsed, Frame, WorkdayIndex

FARTHEST_BACK = 50 * 366
"""Days before the earliest frame beyond which lateness is not counted further.

A slip of the pen in a year costs no time.
"""
ENTRY_MARGIN = 62


def elapsed_for(book: Ledger, workdays: WorkdayIndex, *frames: Frame) -> Elapsed:
    """Count working days once for all that is asked of a ledger in some frames."""
    start = min(x.period.first for x in frames)
    earliest = min((x.day0 for x in book.facts.letters), default=start)
    last = max(x.snapshot.day for x in frames)
    return Elapsed.covering(workdays, max(min(start, earliest), start - FARTHEST_BACK), last + ENTRY_MARGIN)


def reduce(book: Ledger, frame: Frame, elapsed: Elapsed, limits: Limits | None = None) -> Cohort:
    """Reduce a ledger to the cohort of a period as of a snapshot.

    Later facts are not seen, later grades do not count.
    """
    limits = limits or Limits()
    snapshot = frame.snapshot
    known = answers(book, snapshot)
    stock = inquiry_units(book, snapshot, known)
    inquiries = sent_in(frame, stock)
    ids = {x.id for x in inquiries}
    replies, late_entries = back_dated(book, known, ids, elapsed, limits.back_dated_after)
    complaints = complaint_units(book, frame, known)
    changes = [x for x in book.facts.changes if frame.period.holds(x.on) and x.on <= snapshot.day]
    return Cohort(
        frame=frame,
        elapsed=elapsed,
        limits=limits,
        inquiries=inquiries,
        stock=stock,
        questions=question_units(book, snapshot, ids),
        promises=promise_units(book, snapshot, ids),
        complaints=complaints,
        tellings=telling_units(book, snapshot.day, known, complaints),
        replies=replies,
        back_dated=late_entries,
        changed_kind=tuple(dict.fromkeys(x.subject_id for x in changes if x.what == "kind")),
        changed_topic=tuple(dict.fromkeys(x.subject_id for x in changes if x.what == "topic")),
    )
