"""How many lines each saved view holds: grouped counts that indexes answer alone, for the tabs at start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.store.unit_of_work import View


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintCounts:
    """Complaints that are not in the trash, by stage. ``mine``: of the asked person; ``overdue``: «Срок» passed."""

    stages: Mapping[ComplaintStage, int]
    mine: Mapping[ComplaintStage, int]
    overdue: int

    @property
    def all(self) -> int:
        """All of them."""
        return sum(self.stages.values())

    @property
    def open(self) -> int:
        """Those not closed."""
        return self.all - self.stages.get(ComplaintStage.CLOSED, 0)

    @property
    def mine_open(self) -> int:
        """Those of the asked person that are not closed."""
        return sum(self.mine.values()) - self.mine.get(ComplaintStage.CLOSED, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryCounts:
    """Inquiries that are not in the trash. ``overdue``: waiting past the term; ``ungraded``: a reply has no grade."""

    stages: Mapping[InquiryStage, int]
    overdue: int
    ungraded: int

    @property
    def all(self) -> int:
        """All of them."""
        return sum(self.stages.values())

    @property
    def open(self) -> int:
        """Those that still need something: not closed and not annulled."""
        done = (InquiryStage.CLOSED, InquiryStage.ANNULLED)
        return self.all - sum(self.stages.get(stage, 0) for stage in done)


def complaint_counts(view: View, today: date, handler: Id | None) -> ComplaintCounts:
    """Return the counts of complaints on a day, for a person at the desk."""
    stages = view.rows("SELECT stage, count(*) FROM complaint_list WHERE live = 1 GROUP BY stage")
    mine = view.rows(
        # Left alone, the planner walks all stages for the sake of the grouping.
        "SELECT stage, count(*) FROM complaint_list INDEXED BY ix_complaint_list_live_handler_id_stage_due_on"
        " WHERE live = 1 AND handler_id = ? GROUP BY stage",
        (handler,),
    )
    late = view.rows("SELECT count(*) FROM complaint_list WHERE live = 1 AND due_on < ?", (today.isoformat(),))
    return ComplaintCounts(
        stages={ComplaintStage(stage): n for stage, n in stages},
        mine={ComplaintStage(stage): n for stage, n in mine},
        overdue=late[0][0],
    )


def inquiry_counts(view: View, today: date) -> InquiryCounts:
    """Return the counts of inquiries on a day."""
    stages = view.rows("SELECT stage, count(*) FROM inquiry_list WHERE live = 1 GROUP BY stage")
    late = view.rows(
        "SELECT count(*) FROM inquiry_list WHERE live = 1 AND waiting = 1 AND due_on < ?", (today.isoformat(),)
    )
    ungraded = view.rows("SELECT count(*) FROM inquiry_list WHERE live = 1 AND ungraded > 0")
    return InquiryCounts(
        stages={InquiryStage(stage): n for stage, n in stages}, overdue=late[0][0], ungraded=ungraded[0][0]
    )
