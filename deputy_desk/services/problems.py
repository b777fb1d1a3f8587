"""One problem with many voices: gathering complaints of one cause."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.problem import Decision, DecisionKind, Problem
from deputy_desk.domain.text import clean
from deputy_desk.errors import InputError
from deputy_desk.errors import Problem as FieldProblem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.problem_links import join_problem, leave_drafts


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProblem:
    """A problem as typed, with the complaints it gathers."""

    title: str
    complaint_ids: tuple[Id, ...] = ()
    topic_id: Id | None = None
    place_id: Id | None = None
    note: str = ""


def make_problem(desk: Desk, new: NewProblem) -> Changes:
    """Gather complaints under a new problem. Raises InputError("title")."""
    if not clean(new.title):
        raise InputError([FieldProblem("title", "required")])
    with desk.change() as work:
        complaints = [work.get(Complaint, one) for one in dict.fromkeys(new.complaint_ids)]
        first = complaints[0] if complaints else None
        problem = Problem(
            id=desk.new_id(),
            title=clean(new.title),
            opened_on=desk.today(),
            topic_id=new.topic_id or (first.topic_id if first else None),
            place_id=new.place_id or (first.place_id if first else None),
            note=clean(new.note),
        )
        work.add(problem)
        for complaint in complaints:
            join_problem(work, desk, complaint, problem.id)
        return changes(problem.id, work.touched)


def link_complaint(desk: Desk, complaint_id: Id, problem_id: Id) -> Changes:
    """Add a complaint to a problem; its open letters serve it from now on."""
    with desk.change() as work:
        work.get(Problem, problem_id)
        join_problem(work, desk, work.get(Complaint, complaint_id), problem_id)
        return changes(problem_id, work.touched)


def link_complaints(desk: Desk, complaint_ids: tuple[Id, ...], problem_id: Id) -> Changes:
    """Add several complaints to a problem in one go."""
    with desk.change() as work:
        work.get(Problem, problem_id)
        for one in dict.fromkeys(complaint_ids):
            join_problem(work, desk, work.get(Complaint, one), problem_id)
        return changes(problem_id, work.touched)


def unlink_complaint(desk: Desk, complaint_id: Id) -> Changes:
    """Take a complaint out of its problem and of the problem's drafts. Letters registered for it stay its letters."""
    with desk.change() as work:
        complaint = work.get(Complaint, complaint_id)
        if complaint.problem_id is not None:
            leave_drafts(work, complaint)
        work.change(replace(complaint, problem_id=None))
        return changes(complaint_id, work.touched)


def record_decision(
    desk: Desk,
    problem_id: Id,
    kind: DecisionKind,
    on: date,
    text: str,
    *,
    amount: int | None = None,
    document: str = "",
) -> Changes:
    """Record a systemic result: a budget line, a repair plan, a rule that changed. ``amount`` in tenge."""
    if not clean(text):
        raise InputError([FieldProblem("text", "required")])
    if on > desk.today():
        raise InputError([FieldProblem("on", "day_in_future", {"day": on.isoformat()})])
    with desk.change() as work:
        work.get(Problem, problem_id)
        decision = Decision(
            id=desk.new_id(),
            problem_id=problem_id,
            kind=kind,
            on=on,
            text=clean(text),
            amount=amount,
            document=document,
        )
        work.add(decision)
        return changes(decision.id, work.touched)
