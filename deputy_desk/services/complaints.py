"""What is done with a complaint after it is logged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from deputy_desk.domain.complaint import (
    Action,
    ActionKind,
    Closing,
    Complaint,
    ExplanationWay,
    Outcome,
)
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Language
from deputy_desk.domain.records import EARLIEST
from deputy_desk.domain.text import clean
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.explanations import put_explanation
from deputy_desk.services.intake import check_text
from deputy_desk.store.files_of_cases import complaint_files
from deputy_desk.store.unit_of_work import View


def file_of(view: View, complaint_id: Id) -> ComplaintFile:
    """Return a complaint with all its facts. Raises DeskError("not_found")."""
    found = complaint_files(view, [complaint_id]).get(complaint_id)
    if found is None:
        raise DeskError("not_found", kind="complaint", id=complaint_id)
    return found


def complaint_file(desk: Desk, complaint_id: Id) -> ComplaintFile:
    """Return a complaint with all its facts. Raises DeskError("not_found")."""
    with desk.read() as view:
        return file_of(view, complaint_id)


def _not_before(day: date, first: date, field: str, today: date, code: str = "before_received") -> None:
    if day < first:
        raise InputError([Problem(field, code, {"day": day.isoformat(), "first": first.isoformat()})])
    if day > today:
        raise InputError([Problem(field, "day_in_future", {"day": day.isoformat()})])


def change_complaint(desk: Desk, complaint: Complaint) -> Changes:
    """Save changed fields of a complaint. What has a use case of its own stays: number, problem, trash, import key.

    The number never changes, also when the day of receipt moves to another year; that day is not after the first step.
    A day that was assumed at import is known once somebody changed it. Raises InputError.
    """
    with desk.change() as work:
        file = file_of(work, complaint.id)
        before = file.complaint
        problems = _change_problems(file, complaint, desk.today())
        if problems:
            raise InputError(problems)
        kept = replace(
            complaint,
            year=before.year,
            n=before.n,
            series=before.series,
            problem_id=before.problem_id,
            deleted_on=before.deleted_on,
            source_key=before.source_key,
            day_assumed=complaint.day_assumed and complaint.received_on == before.received_on,
            text=clean(complaint.text),
        )
        work.change(kept)
        return changes(complaint.id, work.touched)


def _change_problems(file: ComplaintFile, complaint: Complaint, today: date) -> list[Problem]:
    found = check_text(complaint.text)
    steps = [*(one.on for one in file.actions), *(one.on for one in file.explanations)]
    steps += [*(one.on for one in file.follow_ups), *(one.on for one in file.closings)]
    latest = min(steps, default=today)
    moved = complaint.received_on != file.complaint.received_on
    if moved and not EARLIEST <= complaint.received_on <= min(latest, today):
        code = "day_in_future" if complaint.received_on > today else "day_not_possible"
        found.append(Problem("received_on", code, {"day": complaint.received_on.isoformat()}))
    return found


def add_action(
    desk: Desk, complaint_id: Id, kind: ActionKind, on: date, text: str = "", *, body_id: Id | None = None
) -> Changes:
    """Record a step of the office: a call, a note, a visit, a question to the citizen, a redirect."""
    with desk.change() as work:
        complaint = work.get(Complaint, complaint_id)
        _not_before(on, complaint.received_on, "on", desk.today())
        action = Action(
            id=desk.new_id(),
            complaint_id=complaint_id,
            kind=kind,
            on=on,
            text=clean(text),
            body_id=body_id,
            user_id=desk.user_id,
        )
        work.add(action)
        return changes(complaint_id, work.touched)


def explain(
    desk: Desk,
    complaint_id: Id,
    on: date,
    *,
    text: str = "",
    card_id: Id | None = None,
    way: ExplanationWay = ExplanationWay.SAID,
    language: Language = Language.RU,
) -> Changes:
    """Record an explanation given on the spot, from a card or in own words. One of both is needed."""
    if not clean(text) and card_id is None:
        raise InputError([Problem("text", "required")])
    with desk.change() as work:
        complaint = work.get(Complaint, complaint_id)
        _not_before(on, complaint.received_on, "on", desk.today())
        put_explanation(work, desk, complaint_id, on, text=text, card_id=card_id, way=way, language=language)
        return changes(complaint_id, work.touched)


def close_complaint(desk: Desk, complaint_id: Id, outcome: Outcome, on: date, reason: str = "") -> Changes:
    """Close a complaint. Raises InputError when the gate forbids it: solved needs the citizen's own word.

    The day is not before the last contact with the citizen nor before it was last opened (domain.md, Closing gate).
    """
    with desk.change() as work:
        file = file_of(work, complaint_id)
        problems = file.closing_problems(outcome, reason)
        if problems:
            raise InputError(problems)
        _not_before(on, file.complaint.received_on, "on", desk.today())
        _not_before(on, file.earliest_closing_on, "on", desk.today(), "before_last_step")
        closing = Closing(
            id=desk.new_id(),
            complaint_id=complaint_id,
            on=on,
            outcome=outcome,
            reason=clean(reason),
            user_id=desk.user_id,
        )
        work.add(closing)
        return changes(complaint_id, work.touched)


def reopen_complaint(desk: Desk, complaint_id: Id, on: date, reason: str) -> Changes:
    """Open a closed complaint again; it needs words and keeps the first date."""
    if not clean(reason):
        raise InputError([Problem("reason", "reason_needed")])
    with desk.change() as work:
        closing = file_of(work, complaint_id).closing
        if closing is None:
            raise DeskError("not_closed")
        _not_before(on, closing.on, "on", desk.today(), "before_closed")
        work.change(replace(closing, reopened_on=on, reopened_reason=clean(reason)))
        return changes(complaint_id, work.touched)


def trash_complaint(desk: Desk, complaint_id: Id) -> Changes:
    """Put a complaint into the trash; its number stays given. Refused when a registered letter serves it.

    An annulled letter is in the reports with what it served, so it counts too (domain.md, Inquiry).
    """
    with desk.change() as work:
        file = file_of(work, complaint_id)
        if any(one.inquiry.registered_on is not None for one in file.inquiries):
            raise DeskError("served_by_letter")
        work.change(replace(file.complaint, deleted_on=desk.today()))
        return changes(complaint_id, work.touched)


def restore_complaint(desk: Desk, complaint_id: Id) -> Changes:
    """Take a complaint out of the trash."""
    with desk.change() as work:
        work.change(replace(work.get(Complaint, complaint_id), deleted_on=None))
        return changes(complaint_id, work.touched)
