"""The lists of complaints and inquiries as screens and the command line ask for them. Reading only, but for one event.

A screen asks once for all keys in order (``complaint_keys``: an array of whole numbers), then for the lines it shows
(``complaint_lines``). ``complaint_page`` serves callers that walk through pages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from deputy_desk.domain.ids import Id, derived_id
from deputy_desk.domain.inquiry import BecameOverdue
from deputy_desk.errors import DeskError
from deputy_desk.services.changes import Changes, changes
from deputy_desk.store import counters
from deputy_desk.store import lists as store_lists
from deputy_desk.store.counters import ComplaintCounts, InquiryCounts
from deputy_desk.store.list_filters import ComplaintFilter, InquiryFilter
from deputy_desk.store.lists import (
    ALL_COMPLAINTS,
    ALL_INQUIRIES,
    BY_DAY,
    BY_DUE,
    ComplaintLine,
    ComplaintOrder,
    ComplaintSort,
    InquiryLine,
    InquiryOrder,
    InquirySort,
    Keys,
    Line,
)

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk
    from deputy_desk.store.unit_of_work import View


def complaint_keys(desk: Desk, wanted: ComplaintFilter = ALL_COMPLAINTS, sort: ComplaintSort = BY_DAY) -> Keys:
    """Return the keys of all wanted complaints in order."""
    with desk.read() as view:
        return store_lists.complaint_keys(view, wanted, sort)


def complaint_lines(desk: Desk, keys: Sequence[int]) -> list[ComplaintLine]:
    """Return the lines of keys in the order of the keys; a line that is gone is left out."""
    with desk.read() as view:
        return store_lists.complaint_lines(view, keys)


def complaint_ids(desk: Desk, keys: Sequence[int]) -> tuple[Id, ...]:
    """Return the ids of the complaints behind keys, in the order of the keys."""
    return tuple(one.id for one in complaint_lines(desk, keys))


def complaint_line(desk: Desk, complaint: Id) -> ComplaintLine | None:
    """Return the line of one complaint, None when there is no such complaint."""
    with desk.read() as view:
        key = store_lists.complaint_key(view, complaint)
        return None if key is None else store_lists.complaint_lines(view, [key])[0]


def complaint_count(desk: Desk, wanted: ComplaintFilter = ALL_COMPLAINTS) -> int:
    """Return how many complaints there are."""
    with desk.read() as view:
        return store_lists.complaint_count(view, wanted)


def complaint_page(
    desk: Desk,
    wanted: ComplaintFilter = ALL_COMPLAINTS,
    sort: ComplaintSort = BY_DAY,
    *,
    limit: int = 100,
    after: Id | None = None,
) -> tuple[list[ComplaintLine], Id | None]:
    """Return up to ``limit`` lines behind the complaint ``after``, and the id to go on from (None at the end).

    Raises DeskError("not_found") when ``after`` is not in the list.
    """
    with desk.read() as view:
        keys = store_lists.complaint_keys(view, wanted, sort)
        return _page(view, keys, limit, after, store_lists.complaint_key, store_lists.complaint_lines)


def inquiry_keys(desk: Desk, wanted: InquiryFilter = ALL_INQUIRIES, sort: InquirySort = BY_DUE) -> Keys:
    """Return the keys of all wanted inquiries in order."""
    with desk.read() as view:
        return store_lists.inquiry_keys(view, wanted, sort)


def inquiry_lines(desk: Desk, keys: Sequence[int]) -> list[InquiryLine]:
    """Return the lines of keys in the order of the keys; a line that is gone is left out."""
    with desk.read() as view:
        return store_lists.inquiry_lines(view, keys)


def inquiry_line(desk: Desk, inquiry: Id) -> InquiryLine | None:
    """Return the line of one inquiry, None when there is no such inquiry."""
    with desk.read() as view:
        key = store_lists.inquiry_key(view, inquiry)
        return None if key is None else store_lists.inquiry_lines(view, [key])[0]


def inquiry_count(desk: Desk, wanted: InquiryFilter = ALL_INQUIRIES) -> int:
    """Return how many inquiries there are."""
    with desk.read() as view:
        return store_lists.inquiry_count(view, wanted)


def inquiry_page(
    desk: Desk,
    wanted: InquiryFilter = ALL_INQUIRIES,
    sort: InquirySort = BY_DUE,
    *,
    limit: int = 100,
    after: Id | None = None,
) -> tuple[list[InquiryLine], Id | None]:
    """Return up to ``limit`` lines behind the inquiry ``after``, and the id to go on from (None at the end).

    Raises DeskError("not_found") when ``after`` is not in the list.
    """
    with desk.read() as view:
        keys = store_lists.inquiry_keys(view, wanted, sort)
        return _page(view, keys, limit, after, store_lists.inquiry_key, store_lists.inquiry_lines)


def _page(
    view: View,
    keys: Keys,
    limit: int,
    after: Id | None,
    key_of: Callable[[View, Id], int | None],
    lines: Callable[[View, Sequence[int]], list[Line]],
) -> tuple[list[Line], Id | None]:
    start = 0
    if after is not None:
        key = key_of(view, after)
        if key is None or key not in keys:
            raise DeskError("not_found", kind="line", id=after)
        start = keys.index(key) + 1
    found = lines(view, keys[start : start + limit])
    return found, found[-1].id if found and start + limit < len(keys) else None


def complaint_counts(desk: Desk) -> ComplaintCounts:
    """Return the counts for the saved views, for the person at the desk today."""
    with desk.read() as view:
        return counters.complaint_counts(view, desk.today(), desk.user_id)


def inquiry_counts(desk: Desk) -> InquiryCounts:
    """Return the counts for the saved views today."""
    with desk.read() as view:
        return counters.inquiry_counts(view, desk.today())


def notice_overdue(desk: Desk) -> Changes:
    """Write the event "became overdue" of every inquiry whose term passed, once for each due day (domain.md, Inquiry).

    Called at start and when the day changes. ``Changes.ids`` are the events and empty when nothing new became overdue;
    the office is not written to then.
    """
    today = desk.today()
    with desk.read() as view:
        if not _became_overdue(view, today):
            return changes(desk.office_id, ())
    with desk.change() as work:
        work.add_many(_became_overdue(work, today))
        return changes(desk.office_id, work.touched)


def _became_overdue(view: View, today: date) -> list[BecameOverdue]:
    """Return the events that are not written yet."""
    keys = store_lists.inquiry_keys(view, InquiryFilter(overdue_on=today))
    late = [(line.id, line.due_on) for line in store_lists.inquiry_lines(view, keys) if line.due_on]
    events = [_event(inquiry, due, today) for inquiry, due in late]
    known = view.by_ids(BecameOverdue, (event.id for event in events))
    return [event for event in events if event.id not in known]


def _event(inquiry: Id, due: date, today: date) -> BecameOverdue:
    made = derived_id("became_overdue", inquiry, due.isoformat())
    return BecameOverdue(id=made, inquiry_id=inquiry, due_on=due, noticed_on=today)


__all__ = [
    "ALL_COMPLAINTS",
    "ALL_INQUIRIES",
    "BY_DAY",
    "BY_DUE",
    "ComplaintCounts",
    "ComplaintFilter",
    "ComplaintLine",
    "ComplaintOrder",
    "ComplaintSort",
    "InquiryCounts",
    "InquiryFilter",
    "InquiryLine",
    "InquiryOrder",
    "InquirySort",
    "Keys",
    "complaint_count",
    "complaint_counts",
    "complaint_ids",
    "complaint_keys",
    "complaint_line",
    "complaint_lines",
    "complaint_page",
    "inquiry_count",
    "inquiry_counts",
    "inquiry_keys",
    "inquiry_line",
    "inquiry_lines",
    "inquiry_page",
    "notice_overdue",
]
