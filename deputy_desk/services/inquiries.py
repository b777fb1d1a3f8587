"""The life of a letter: drafted, registered, sent, extended, redirected, annulled (domain.md, Inquiry)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from deputy_desk.domain.bodies import Body, Official
from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import (
    FIRST_LETTERS,
    Dispatch,
    DispatchKind,
    DispatchWay,
    Extension,
    Inquiry,
    InquiryKind,
    Resolution,
)
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.records import EARLIEST
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
    if letter.kind not in FIRST_LETTERS and letter.parent_id is None:
        found.append(Problem("parent", "required"))
    # A reminder may do without questions: it reminds of those of the first letter.
    if not file.questions and letter.kind is not InquiryKind.REMINDER:
        found.append(Problem("questions", "question_needed"))
    for language in languages:
        found += [Problem(field, "language_not_written", {"language": language}) for field in file.unwritten(language)]
    return found


def _addressee_problems(work: View, letter: Inquiry) -> list[Problem]:
    body = work.find_one(Body, letter.body_id) if letter.body_id else None
    official = work.find_one(Official, letter.official_id) if letter.official_id else None
    retired = [name for name, one in (("body", body), ("official", official)) if one is not None and one.retired]
    return [Problem(name, "addressee_retired") for name in retired]


def _check_parent(work: View, letter: Inquiry) -> None:
    """A reminder or a repeat quotes number and day of the letter before it (domain.md, Escalation ladder)."""
    if letter.kind in FIRST_LETTERS or letter.parent_id is None:
        return
    if work.get(Inquiry, letter.parent_id).registered_on is None:
        raise DeskError("parent_not_registered")


def _leave_trash(work: UnitOfWork, file: InquiryFile) -> None:
    """Let a letter not serve what lies in the trash: from now on what it serves cannot be put there any more."""
    complaints = work.by_ids(Complaint, (one.complaint_id for one in file.served))
    for link in file.served:
        if complaints[link.complaint_id].deleted_on is not None:
            work.remove(link)


def register_inquiry(
    desk: Desk, inquiry_id: Id, on: date | None = None, *, accept_unverified_term: bool = False
) -> Changes:
    """Give a draft its number and day. The number is the next of the year of that day, also of a past year.

    Raises InputError for what is missing, DeskError("term_not_verified") when the term was not confirmed and
    ``accept_unverified_term`` is not set, DeskError("already_registered"), DeskError("in_trash"),
    DeskError("parent_not_registered").
    """
    with desk.change() as work:
        file = file_of(work, inquiry_id)
        letter = file.inquiry
        if letter.registered_on is not None:
            raise DeskError("already_registered")
        if letter.deleted_on is not None:
            raise DeskError("in_trash")
        problems = registration_problems(file) + _addressee_problems(work, letter)
        if problems:
            raise InputError(problems)
        _check_parent(work, letter)
        if not letter.term_verified and not accept_unverified_term:
            raise DeskError("term_not_verified")
        day = on or desk.today()
        if day < EARLIEST:
            raise InputError([Problem("on", "day_not_possible", {"day": day.isoformat()})])
        if day > desk.today():
            raise InputError([Problem("on", "day_in_future", {"day": day.isoformat()})])
        _leave_trash(work, file)
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
    """Record a sending: the first one, again because the body lost it, again because our address was wrong.

    Raises InputError for days out of order, DeskError("already_sent"), DeskError("not_sent_yet"). A body passing the
    letter on is no sending of ours: `redirect_inquiry`.
    """
    if kind is DispatchKind.REDIRECT:
        message = "a redirect names the new body"
        raise ValueError(message)
    with desk.change() as work:
        file = _registered(work, inquiry_id)
        last = file.last_dispatch
        if last is None:
            _in_order(on, file.inquiry.registered_on or on, "before_registered", desk.today())
        else:
            _in_order(on, last.sent_on, "before_sending", desk.today())
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
            # What a body lost goes to that body again, the last one it was passed on to.
            body_id=last.body_id if last and kind is DispatchKind.LOST else file.inquiry.body_id,
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
        dispatch = _newest(file)
        _in_order(on, dispatch.sent_on, "before_sending", desk.today())
        number = clean(incoming_number)
        work.change(replace(dispatch, received_on=on, delivered=True, incoming_number=number))
        return changes(inquiry_id, work.touched)


def mark_not_delivered(desk: Desk, inquiry_id: Id) -> Changes:
    """Record that the last sending never arrived: the letter waits to be sent again, and no body is late with it."""
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        dispatch = _newest(file)
        work.change(replace(dispatch, delivered=False, received_on=None))
        return changes(inquiry_id, work.touched)


def extend_inquiry(desk: Desk, inquiry_id: Id, until: date, basis: str, notified_on: date) -> Changes:
    """Record that the body prolonged the term; the original one stays in the figures beside it."""
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        _in_order(notified_on, file.legs[0].sent_on, "before_sending", desk.today(), "notified_on")
        # Noted down late, it still prolongs the term of the body that had the letter on the day of the notice.
        leg = file.leg_on(notified_on)
        clock = file.clock(leg, desk.store.calendar_of(work)) if leg else None
        if clock is not None and until <= clock.due:
            raise InputError([Problem("until", "extension_not_later", {"due": clock.due.isoformat()})])
        extension = Extension(
            id=desk.new_id(), inquiry_id=inquiry_id, until=until, basis=clean(basis), notified_on=notified_on
        )
        work.add(extension)
        return changes(inquiry_id, work.touched)


def redirect_inquiry(desk: Desk, inquiry_id: Id, body_id: Id, on: date, way: DispatchWay = DispatchWay.EDMS) -> Changes:
    """Record that the body passed the letter on: a new leg with a clock of its own; the citizen's clock goes on."""
    with desk.change() as work:
        file = _sent(work, inquiry_id)
        work.get(Body, body_id)
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
    """Annul a registered letter: it keeps its number, needs a reason and stays in the reports.

    The day is not before the last sending: moved back it would take a late letter out of the rates (indicators.md,
    Conventions). Raises InputError, DeskError("not_registered"), DeskError("annulled").
    """
    if not clean(reason):
        raise InputError([Problem("reason", "reason_needed")])
    with desk.change() as work:
        file = _registered(work, inquiry_id)
        last = file.last_dispatch
        if last is None:
            _in_order(on, file.inquiry.registered_on or on, "before_registered", desk.today())
        else:
            _in_order(on, last.sent_on, "before_sending", desk.today())
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
    """Close an answered letter. Refused while a reply is not graded or none on the merits came (domain.md, Inquiry).

    Raises DeskError("letter_closed"), DeskError("reply_not_graded"), DeskError("no_reply_yet"), InputError for a day
    before the reply or in the future.
    """
    with desk.change() as work:
        file = _registered(work, inquiry_id)
        if file.stage is InquiryStage.CLOSED:
            raise DeskError("letter_closed")
        if file.ungraded:
            raise DeskError("reply_not_graded")
        if file.stage is not InquiryStage.REPLIED or file.pending:
            raise DeskError("no_reply_yet")
        _in_order(on, file.substantive[-1].received_on, "before_last_step", desk.today())
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
    until = clock.extended_until if clock else None
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


def _newest(file: InquiryFile) -> Dispatch:
    return max(file.dispatches, key=lambda one: (one.sent_on, one.id))


def _in_order(day: date, first: date, code: str, today: date, field: str = "on") -> None:
    if day < first:
        raise InputError([Problem(field, code, {"day": day.isoformat(), "first": first.isoformat()})])
    if day > today:
        raise InputError([Problem(field, "day_in_future", {"day": day.isoformat()})])
