"""The life of a letter: drafted, registered, sent, extended, redirected, annulled (domain.md, Inquiry)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import (
    Dispatch,
    DispatchKind,
    DispatchWay,
    Extension,
    Resolution,
)
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.terms import Deadline, Term, count_deadline
from deputy_desk.domain.text import clean
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.office import workplace_series
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.store.numbering import next_inquiry
from deputy_desk.store.unit_of_work import UnitOfWork, View


def file_of(view: View, inquiry_id: Id) -> InquiryFile:
    """Return an inquiry with all its facts. Raises DeskError("not_found")."""
    found = inquiry_files(view, [inquiry_id]).get(inquiry_id)
    if found is None:
        raise DeskError("not_found", kind="inquiry", id=inquiry_id)
    return found


def inquiry_file(desk: Desk, inquiry_id: Id) -> InquiryFile:
    """Return an inquiry with all its facts. Raises DeskError("not_found")."""
    with desk.read() as view:
        return file_of(view, inquiry_id)


def registration_problems(file: InquiryFile) -> list[Problem]:
    """Return what a letter still lacks before it may get a number."""
    letter = file.inquiry
    languages = ("kk", "ru") if letter.language.value == "both" else (letter.language.value,)
    found = []
    if letter.body_id is None:
        found.append(Problem("body", "required"))
    if not file.questions:
        found.append(Problem("questions", "question_needed"))
    for language in languages:
        if not clean(getattr(letter, f"subject_{language}")):
            found.append(Problem(f"subject_{language}", "language_not_written", {"language": language}))
        if any(not clean(getattr(one, f"text_{language}")) for one in file.questions):
            found.append(Problem("questions", "language_not_written", {"language": language}))
    return found


def register_inquiry(
    desk: Desk, inquiry_id: Id, on: date | None = None, *, accept_unverified_term: bool = False
) -> Changes:
    """Give a draft its number and day.

    Raises InputError for what is missing, DeskError("term_not_verified") when the term was not confirmed and
    ``accept_unverified_term`` is not set, DeskError("already_registered"), DeskError("in_trash").
    """
    with desk.change() as work:
        file = file_of(work, inquiry_id)
        letter = file.inquiry
        if letter.registered_on is not None:
            raise DeskError("already_registered")
        if letter.deleted_on is not None:
            raise DeskError("in_trash")
        problems = registration_problems(file)
        if problems:
            raise InputError(problems)
        if not letter.term_verified and not accept_unverified_term:
            raise DeskError("term_not_verified")
        day = on or desk.today()
        if day > desk.today():
            raise InputError([Problem("on", "day_in_future", {"day": day.isoformat()})])
        series = workplace_series(work, desk)
        number = next_inquiry(work, day.year, series)
        work.change(replace(letter, year=day.year, n=number, series=series, registered_on=day))
        return changes(inquiry_id, work.touched)


def send_inquiry(
    desk: Desk,
    inquiry_id: Id,
    on: date,
    way: DispatchWay,
    *,
    kind: DispatchKind = DispatchKind.FIRST,
    received_on: date | None = None,
    incoming_number: str = "",
) -> Changes:
    """Record a sending: the first one, again because the body lost it, again because our address was wrong."""
    with desk.change() as work:
        file = _registered(work, inquiry_id)
        first_day = file.inquiry.registered_on or on
        _in_order(on, first_day, "before_registered", desk.today())
        if kind is DispatchKind.FIRST and file.dispatches:
            raise DeskError("already_sent")
        if kind is not DispatchKind.FIRST and not file.dispatches:
            raise DeskError("not_sent_yet")
        if received_on is not None:
            _in_order(received_on, on, "before_sending", desk.today())
        dispatch = Dispatch(
            id=desk.new_id(),
            inquiry_id=inquiry_id,
            kind=kind,
            body_id=file.inquiry.body_id,
            sent_on=on,
            way=way,
            received_on=received_on,
            incoming_number=clean(incoming_number),
        )
        work.add(dispatch)
        return changes(inquiry_id, work.touched)


def mark_received(desk: Desk, inquiry_id: Id, on: date, incoming_number: str = "") -> Changes:
    """Record that the body registered the letter: from now on the term counts from that day."""
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        dispatch = max(file.dispatches, key=lambda one: (one.sent_on, one.id))
        _in_order(on, dispatch.sent_on, "before_sending", desk.today())
        number = clean(incoming_number)
        work.change(replace(dispatch, received_on=on, delivered=True, incoming_number=number))
        return changes(inquiry_id, work.touched)


def mark_not_delivered(desk: Desk, inquiry_id: Id) -> Changes:
    """Record that the last sending never arrived."""
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        dispatch = max(file.dispatches, key=lambda one: (one.sent_on, one.id))
        work.change(replace(dispatch, delivered=False, received_on=None))
        return changes(inquiry_id, work.touched)


def extend_inquiry(desk: Desk, inquiry_id: Id, until: date, basis: str, notified_on: date) -> Changes:
    """Record that the body prolonged the term; the original one stays in the figures beside it."""
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        clock = file.current_clock(desk.store.calendar_of(work))
        if clock is not None and until <= clock.due:
            raise InputError([Problem("until", "extension_not_later", {"due": clock.due.isoformat()})])
        _in_order(notified_on, file.legs[0].sent_on, "before_sending", desk.today())
        extension = Extension(
            id=desk.new_id(), inquiry_id=inquiry_id, until=until, basis=clean(basis), notified_on=notified_on
        )
        work.add(extension)
        return changes(inquiry_id, work.touched)


def redirect_inquiry(desk: Desk, inquiry_id: Id, body_id: Id, on: date, way: DispatchWay = DispatchWay.EDMS) -> Changes:
    """Record that the body passed the letter on: a new leg with a clock of its own; the citizen's clock goes on."""
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        _in_order(on, file.legs[0].sent_on, "before_sending", desk.today())
        leg = Dispatch(
            id=desk.new_id(),
            inquiry_id=inquiry_id,
            kind=DispatchKind.REDIRECT,
            body_id=body_id,
            sent_on=on,
            way=way,
        )
        work.add(leg)
        return changes(inquiry_id, work.touched)


def annul_inquiry(desk: Desk, inquiry_id: Id, on: date, reason: str) -> Changes:
    """Annul a registered letter: it keeps its number, needs a reason and stays in the reports."""
    if not clean(reason):
        raise InputError([Problem("reason", "reason_needed")])
    with desk.change() as work:
        file = _registered(work, inquiry_id)
        _in_order(on, file.inquiry.registered_on or on, "before_registered", desk.today())
        work.change(replace(file.inquiry, annulled_on=on, annulled_reason=clean(reason)))
        return changes(inquiry_id, work.touched)


def settle_inquiry(
    desk: Desk, inquiry_id: Id, on: date, way: str, said_by: str, *, citizen_agrees: bool | None = None
) -> Changes:
    """Record that the matter was settled without a letter, and who said so."""
    if not clean(said_by):
        raise InputError([Problem("said_by", "required")])
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        _in_order(on, file.legs[0].sent_on, "before_sending", desk.today())
        settled = Resolution(
            id=desk.new_id(),
            inquiry_id=inquiry_id,
            on=on,
            way=clean(way),
            said_by=clean(said_by),
            citizen_agrees=citizen_agrees,
        )
        work.add(settled)
        return changes(inquiry_id, work.touched)


def close_inquiry(desk: Desk, inquiry_id: Id, on: date) -> Changes:
    """Close an answered letter. Refused while a reply is not graded or none came."""
    with desk.change() as work:
        file = _registered(work, inquiry_id)
        if file.ungraded:
            raise DeskError("reply_not_graded")
        if file.stage is not InquiryStage.REPLIED:
            raise DeskError("no_reply_yet")
        work.change(replace(file.inquiry, closed_on=on))
        return changes(inquiry_id, work.touched)


def inquiry_deadline(desk: Desk, file: InquiryFile, sent_on: date | None = None) -> Deadline | None:
    """Return the term that runs, day by day; for a letter not sent yet, as if it went out on ``sent_on``."""
    letter = file.inquiry
    term = Term(letter.term_n, letter.term_unit)
    clock = file.current_clock(desk.calendar)
    start = clock.start if clock else sent_on
    if start is None:
        return None
    until = clock.until if clock and clock.until != clock.due else None
    return count_deadline(
        start, term, desk.calendar, receipt_is_day_one=letter.receipt_is_day_one, extended_until=until
    )


def _registered(work: UnitOfWork, inquiry_id: Id) -> InquiryFile:
    file = file_of(work, inquiry_id)
    if file.stage is InquiryStage.DRAFT:
        raise DeskError("not_registered")
    if file.stage is InquiryStage.ANNULLED:
        raise DeskError("annulled")
    return file


def _sent(work: UnitOfWork, inquiry_id: Id) -> InquiryFile:
    file = _registered(work, inquiry_id)
    if not file.dispatches:
        raise DeskError("not_sent_yet")
    return file


def _in_order(day: date, first: date, code: str, today: date) -> None:
    if day < first:
        raise InputError([Problem("on", code, {"day": day.isoformat(), "first": first.isoformat()})])
    if day > today:
        raise InputError([Problem("on", "day_in_future", {"day": day.isoformat()})])
