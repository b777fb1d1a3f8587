"""One cohort of one ledger: the facts of a period as they stood at a snapshot.

Knows the order of the steps; each step lives with its noun.
"""

from __future__ import annotations

from deputy_desk.domain.indicators.cohort import Cohort, Limits
from deputy_desk.domain.indicators.complaint_reduction import received_in, voices
from deputy_desk.domain.indicators.inquiry_reduction import (
    SUBSTANTIVE_GRADES,
    Reducer,
    back_dated,
    owners,
    promise_units,
    question_units,
)
from deputy_desk.domain.indicators.ledger import Ledger, answers
from deputy_desk.domain.indicators.period import Elapsed, Frame, WorkdayIndex

FARTHEST_BACK = 50 * 366
"""Days before the earliest frame where the counting of lateness stops: a slip of the pen in a year costs no time."""
ENTRY_MARGIN = 62


def elapsed_for(book: Ledger, workdays: WorkdayIndex, *frames: Frame) -> Elapsed:
    """Count working days once for all that is asked of a ledger in some frames."""
    start = min(x.period.first for x in frames)
    earliest = min((x[5] for x in book.letters), default=start)
    last = max(x.snapshot.day for x in frames)
    return Elapsed.covering(workdays, max(min(start, earliest), start - FARTHEST_BACK), last + ENTRY_MARGIN)


def reduce(
    book: Ledger, frame: Frame, elapsed: Elapsed, limits: Limits | None = None, *, with_stock: bool = True
) -> Cohort:
    """Reduce a ledger to the cohort of a period as of a snapshot; later facts are not seen, later grades do not count.

    ``with_stock=False`` leaves out the open letters of I3, which no comparison needs.
    """
    limits = limits or Limits()
    snapshot = frame.snapshot
    known = answers(book, snapshot, SUBSTANTIVE_GRADES)
    reducer = Reducer.of(book, snapshot, known)
    inquiries = reducer.sent_in(frame.period)
    owner = owners(book, inquiries, snapshot)
    replies, late_entries = back_dated(known, owner, elapsed, limits.back_dated_after)
    complaints = received_in(book, frame)
    said = voices(book, frame, known, complaints)
    changes = [x for x in book.facts.changes if frame.period.holds(x[2]) and x[2] <= snapshot.day]
    return Cohort(
        frame=frame,
        elapsed=elapsed,
        limits=limits,
        inquiries=inquiries,
        open_letters=reducer.still_open() if with_stock else (),
        questions=question_units(book, frame, owner),
        promises=promise_units(book, snapshot, owner),
        complaints=complaints,
        voices=said,
        replies=replies,
        back_dated=late_entries,
        changed_kind=tuple(dict.fromkeys(x[0] for x in changes if x[1] == "kind")),
        changed_topic=tuple(dict.fromkeys(x[0] for x in changes if x[1] == "topic")),
    )
