"""The saved views: which complaints each shows, and the filters a person lays over it. Decisions only, no widgets."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.services.lists import ComplaintFilter

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.services.lists import ComplaintCounts

OPEN: Final = frozenset(ComplaintStage) - {ComplaintStage.CLOSED}
VIEWS: Final = ("all", "mine", "overdue", "call", "new", "closed")
PERIODS: Final = ("week", "month", "last_month", "year")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What the chips say over a saved view; None narrows nothing."""

    stage: ComplaintStage | None = None
    topic_id: Id | None = None
    place_id: Id | None = None
    handler_id: Id | None = None
    period: str | None = None
    problem_id: Id | None = None
    person_id: Id | None = None

    @property
    def any(self) -> bool:
        """Whether anything narrows."""
        return self != Chosen()


def period_days(period: str, today: date) -> tuple[date, date]:
    """Return the first and last day of a period named in ``PERIODS``."""
    first = today.replace(day=1)
    if period == "week":
        return today - timedelta(days=today.weekday()), today
    if period == "last_month":
        last = first - timedelta(days=1)
        return last.replace(day=1), last
    if period == "year":
        return date(today.year, 1, 1), today
    return first, today.replace(day=monthrange(today.year, today.month)[1])


def view_filter(view: str, user_id: Id, today: date) -> ComplaintFilter:
    """Return what a saved view shows."""
    return {
        "all": ComplaintFilter(),
        "mine": ComplaintFilter(stages=OPEN, handler_id=user_id),
        "overdue": ComplaintFilter(overdue_on=today),
        "call": ComplaintFilter(stages=frozenset({ComplaintStage.REPLIED, ComplaintStage.EXPLAINED})),
        "new": ComplaintFilter(stages=frozenset({ComplaintStage.NEW})),
        "closed": ComplaintFilter(stages=frozenset({ComplaintStage.CLOSED})),
    }[view]


def view_count(view: str, counts: ComplaintCounts) -> int:
    """Return how many complaints a saved view shows."""
    stages = counts.stages
    return {
        "all": counts.all,
        "mine": counts.mine_open,
        "overdue": counts.overdue,
        "call": stages.get(ComplaintStage.REPLIED, 0) + stages.get(ComplaintStage.EXPLAINED, 0),
        "new": stages.get(ComplaintStage.NEW, 0),
        "closed": stages.get(ComplaintStage.CLOSED, 0),
    }[view]


def narrowed(base: ComplaintFilter, chosen: Chosen, today: date) -> ComplaintFilter:
    """Return a saved view narrowed by the chips. A stage that the view leaves out leaves nothing."""
    made = base
    if chosen.stage is not None:
        made = replace(made, stages=frozenset({chosen.stage}))
    if chosen.topic_id is not None:
        made = replace(made, topic_ids=frozenset({chosen.topic_id}))
    if chosen.place_id is not None:
        made = replace(made, place_ids=frozenset({chosen.place_id}))
    if chosen.handler_id is not None:
        made = replace(made, handler_id=chosen.handler_id)
    if chosen.period is not None:
        first, last = period_days(chosen.period, today)
        made = replace(made, received_from=first, received_to=last)
    return replace(made, problem_id=chosen.problem_id, person_id=chosen.person_id)
