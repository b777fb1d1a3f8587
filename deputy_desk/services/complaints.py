"""What is done with a complaint after it is logged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from deputy_desk.domain.complaint import (
    Action,
    ActionKind,
    Closing,
    Complaint,
    Explanation,
    ExplanationWay,
    Outcome,
)
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Card
from deputy_desk.domain.people import Language
from deputy_desk.domain.text import clean
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
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


def _not_before(day: date, first: date, field: str, today: date) -> None:
    if day < first:
        raise InputError([Problem(field, "before_received", {"day": day.isoformat(), "first": first.isoformat()})])
    if day > today:
        raise InputError([Problem(field, "day_in_future", {"day": day.isoformat()})])


def change_complaint(desk: Desk, complaint: Complaint) -> Changes:
    """Save changed fields of a complaint. Its number never changes. Raises InputError for an empty text."""
    if not clean(complaint.text):
        raise InputError([Problem("text", "no_text")])
    with desk.change() as work:
        before = work.get(Complaint, complaint.id)
        kept = replace(complaint, year=before.year, n=before.n, series=before.series, text=clean(complaint.text))
        work.change(kept)
        return changes(complaint.id, work.touched)


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
        version = work.get(Card, card_id).version if card_id else 0
        explanation = Explanation(
            id=desk.new_id(),
            complaint_id=complaint_id,
            on=on,
            way=way,
            card_id=card_id,
            card_version=version,
            language=language,
            text=clean(text),
            user_id=desk.user_id,
        )
        work.add(explanation)
        return changes(complaint_id, work.touched)


def close_complaint(desk: Desk, complaint_id: Id, outcome: Outcome, on: date, reason: str = "") -> Changes:
    """Close a complaint. Raises InputError when the gate forbids it: solved needs the citizen's own word."""
    with desk.change() as work:
        file = file_of(work, complaint_id)
        problems = file.closing_problems(outcome, reason)
        if problems:
            raise InputError(problems)
        _not_before(on, file.complaint.received_on, "on", desk.today())
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
        _not_before(on, closing.on, "on", desk.today())
        work.change(replace(closing, reopened_on=on, reopened_reason=clean(reason)))
        return changes(complaint_id, work.touched)


def trash_complaint(desk: Desk, complaint_id: Id) -> Changes:
    """Put a complaint into the trash. Refused when a registered letter serves it."""
    with desk.change() as work:
        file = file_of(work, complaint_id)
        if file.letters:
            raise DeskError("served_by_letter")
        work.change(replace(file.complaint, deleted_on=desk.today()))
        return changes(complaint_id, work.touched)


def restore_complaint(desk: Desk, complaint_id: Id) -> Changes:
    """Take a complaint out of the trash."""
    with desk.change() as work:
        work.change(replace(work.get(Complaint, complaint_id), deleted_on=None))
        return changes(complaint_id, work.touched)
