"""The saved views of letters: which each shows and how many it holds. Decisions only, no widgets."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.services.lists import InquiryFilter

if TYPE_CHECKING:
    from deputy_desk.services.lists import InquiryCounts

VIEWS: Final = ("all", "drafts", "waiting", "overdue", "ungraded", "closed")
_WAITING: Final = (InquiryStage.SENT, InquiryStage.RECEIVED)
_DONE: Final = (InquiryStage.CLOSED, InquiryStage.ANNULLED)


def view_filter(view: str, today: date) -> InquiryFilter:
    """Return what a saved view shows."""
    return {
        "all": InquiryFilter(),
        "drafts": InquiryFilter(stages=frozenset({InquiryStage.DRAFT})),
        "waiting": InquiryFilter(waiting=True),
        "overdue": InquiryFilter(overdue_on=today),
        "ungraded": InquiryFilter(ungraded=True),
        "closed": InquiryFilter(stages=frozenset(_DONE)),
    }[view]


def view_count(view: str, counts: InquiryCounts) -> int:
    """Return how many letters a saved view shows."""
    stages = counts.stages
    return {
        "all": counts.all,
        "drafts": stages.get(InquiryStage.DRAFT, 0),
        "waiting": sum(stages.get(one, 0) for one in _WAITING),
        "overdue": counts.overdue,
        "ungraded": counts.ungraded,
        "closed": sum(stages.get(one, 0) for one in _DONE),
    }[view]
