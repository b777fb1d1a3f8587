"""One inquiry with what its screens show beside it, read at once: whom it serves, its problem, its term, its kin."""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.office import Attachment
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.terms import Deadline
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import file_of, inquiry_deadline
from deputy_desk.store import lists
from deputy_desk.store.list_filters import ComplaintFilter
from deputy_desk.store.lists import ComplaintLine
from deputy_desk.store.unit_of_work import View

OFFERED = 300
"""How many open complaints the editor offers to be served; older ones are added from their own screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryView:
    """A letter as its screens show it. ``deadline`` is the term that runs, None before sending.

    ``attachments`` are those of the letter and of its replies, by owner.
    """

    file: InquiryFile
    complaints: tuple[ComplaintLine, ...]
    problem: Problem | None
    problem_complaints: int
    deadline: Deadline | None
    parent: Inquiry | None
    children: tuple[Inquiry, ...]
    attachments: dict[Id, tuple[Attachment, ...]]


def inquiry_view(desk: Desk, inquiry_id: Id) -> InquiryView:
    """Return an inquiry with what stands beside it. Raises DeskError("not_found")."""
    with desk.read() as view:
        file = file_of(view, inquiry_id)
        letter = file.inquiry
        owners = [letter.id, *(one.id for one in file.replies)]
        children = view.find(Inquiry, parent_id=letter.id)
        kept = view.find_in(Attachment, "owner_id", owners)
        return InquiryView(
            file=file,
            complaints=served_lines(view, [one.complaint_id for one in file.served]),
            problem=view.find_one(Problem, letter.problem_id) if letter.problem_id else None,
            problem_complaints=_gathered(view, letter.problem_id),
            deadline=inquiry_deadline(desk, file),
            parent=view.find_one(Inquiry, letter.parent_id) if letter.parent_id else None,
            children=tuple(one for one in children if one.deleted_on is None),
            attachments={owner: tuple(one for one in kept if one.owner_id == owner) for owner in owners},
        )


def _gathered(view: View, problem: Id | None) -> int:
    return lists.complaint_count(view, ComplaintFilter(problem_id=problem)) if problem else 0


def served_lines(view: View, complaint_ids: list[Id]) -> tuple[ComplaintLine, ...]:
    """Return the lines of complaints in the order given; unknown ones are left out."""
    keys = [key for one in complaint_ids if (key := lists.complaint_key(view, one)) is not None]
    return tuple(lists.complaint_lines(view, keys))


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedChoices:
    """What the editor shows and offers under «whom it serves»."""

    served: tuple[ComplaintLine, ...]
    offered: tuple[ComplaintLine, ...]
    problem: Problem | None
    problem_complaints: int


def served_choices(desk: Desk, complaint_ids: tuple[Id, ...], problem_id: Id | None) -> ServedChoices:
    """Return the complaints a draft serves (those of its problem come with it) and the newest open ones besides."""
    with desk.read() as view:
        problem = view.find_one(Problem, problem_id) if problem_id else None
        wanted = list(complaint_ids)
        if problem is not None:
            keys = lists.complaint_keys(view, ComplaintFilter(problem_id=problem.id))
            wanted += [one.id for one in lists.complaint_lines(view, keys)]
        wanted = list(dict.fromkeys(wanted))
        newest = lists.complaint_keys(
            view, sort=lists.ComplaintSort(lists.ComplaintOrder.NUMBER, descending=True), limit=OFFERED
        )
        return ServedChoices(
            served=served_lines(view, wanted),
            offered=tuple(lists.complaint_lines(view, newest)),
            problem=problem,
            problem_complaints=_gathered(view, problem_id),
        )


__all__ = ["ComplaintLine", "InquiryView", "ServedChoices", "inquiry_view", "served_choices"]
