"""Replies of bodies: recorded, graded as a whole and question by question, with the promises found in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.records import EARLIEST
from deputy_desk.domain.reply import (
    Grade,
    Grading,
    Promise,
    PromiseVerdict,
    PromiseVerdictValue,
    QuestionGradeValue,
    QuestionGrading,
    Reply,
)
from deputy_desk.domain.terms import LAST_YEAR
from deputy_desk.domain.text import clean
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import file_of
from deputy_desk.store.shape import to_milliseconds
from deputy_desk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReply:
    """A reply as typed. ``received_on`` is the day of arrival, by which it counts."""

    inquiry_id: Id
    received_on: date
    body_number: str = ""
    body_day: date | None = None
    incoming_number: str = ""
    text: str = ""
    body_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPromise:
    """A promise as typed."""

    text: str
    due_on: date
    remind_on: date | None = None
    official: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The grade of a reply, of its questions, and its promises."""

    grade: Grade
    questions: Mapping[Id, QuestionGradeValue] = field(default_factory=dict)
    evidence: str = ""
    promises: tuple[NewPromise, ...] = ()


def record_reply(desk: Desk, new: NewReply) -> Changes:
    """Record an answer that came. Raises InputError for a reply before sending or in the future."""
    with desk.change() as work:
        reply = put_reply(work, desk, new)
        return changes(reply.id, work.touched)


def put_reply(work: UnitOfWork, desk: Desk, new: NewReply) -> Reply:
    """Write a reply inside an open transaction."""
    file = file_of(work, new.inquiry_id)
    if not file.dispatches:
        raise DeskError("not_sent_yet")
    first = min(one.sent_on for one in file.dispatches)
    if new.received_on < first:
        values: dict[str, object] = {"day": new.received_on.isoformat(), "first": first.isoformat()}
        raise InputError([Problem("received_on", "before_sending", values)])
    if new.received_on > desk.today():
        raise InputError([Problem("received_on", "day_in_future", {"day": new.received_on.isoformat()})])
    if new.body_day is not None and not EARLIEST <= new.body_day <= new.received_on:
        raise InputError([Problem("body_day", "day_not_possible", {"day": new.body_day.isoformat()})])
    leg = file.leg_on(new.received_on)
    reply = Reply(
        id=desk.new_id(),
        inquiry_id=new.inquiry_id,
        received_on=new.received_on,
        entered_on=desk.today(),
        body_id=new.body_id or (leg.body_id if leg else None) or file.inquiry.body_id,
        body_number=clean(new.body_number),
        body_day=new.body_day,
        incoming_number=clean(new.incoming_number),
        text=clean(new.text),
    )
    work.add(reply)
    return reply


def grade_reply(desk: Desk, reply_id: Id, assessment: Assessment) -> Changes:
    """Grade a reply, or grade it again: earlier grades stay in the history.

    Raises InputError: "promise" needs a promise with a date, "done" needs evidence.
    """
    with desk.change() as work:
        reply = work.get(Reply, reply_id)
        put_grades(work, desk, reply, assessment)
        return changes(reply.inquiry_id, work.touched)


def record_graded_reply(desk: Desk, new: NewReply, assessment: Assessment) -> Changes:
    """Record and grade a reply in one step, as the screen and the command line do."""
    with desk.change() as work:
        reply = put_reply(work, desk, new)
        put_grades(work, desk, reply, assessment)
        return changes(new.inquiry_id, work.touched)


def check_assessment(file: InquiryFile, assessment: Assessment, reply_id: Id | None = None) -> list[Problem]:
    """Return what an assessment lacks. ``reply_id``: the reply graded again, whose own promises stand already.

    Source: domain.md, Reply grades: a promise has a date, "done" has evidence.
    """
    found = []
    known = any(one.reply_id == reply_id for one in file.promises if one.reply_id is not None)
    has_promise = any(clean(one.text) for one in assessment.promises) or known
    if assessment.grade is Grade.PROMISE and not has_promise:
        found.append(Problem("promises", "promise_needs_date"))
    if assessment.grade is Grade.DONE and not clean(assessment.evidence):
        found.append(Problem("evidence", "done_needs_evidence"))
    if any(not clean(one.text) for one in assessment.promises):
        found.append(Problem("promises", "required"))
    found += [problem for one in assessment.promises for problem in _day_problems(file, one)]
    unknown = set(assessment.questions) - {one.id for one in file.questions}
    if unknown:
        found.append(Problem("questions", "no_such_question"))
    return found


def _day_problems(file: InquiryFile, promise: NewPromise) -> list[Problem]:
    first = min((one.sent_on for one in file.dispatches), default=EARLIEST)
    if first <= promise.due_on and promise.due_on.year <= LAST_YEAR:
        return []
    return [Problem("promises", "day_not_possible", {"day": promise.due_on.isoformat()})]


def put_grades(work: UnitOfWork, desk: Desk, reply: Reply, assessment: Assessment) -> None:
    """Write the grades and promises of a reply inside an open transaction. Raises InputError."""
    file = file_of(work, reply.inquiry_id)
    problems = check_assessment(file, assessment, reply.id)
    if problems:
        raise InputError(problems)
    today, moment = desk.today(), to_milliseconds(desk.now())
    grading = Grading(
        id=desk.new_id(),
        reply_id=reply.id,
        grade=assessment.grade,
        on=today,
        moment=moment,
        grader_id=desk.user_id,
        evidence=clean(assessment.evidence),
    )
    work.add(grading)
    work.add_many(
        [
            QuestionGrading(
                id=desk.new_id(),
                reply_id=reply.id,
                question_id=question,
                grade=grade,
                on=today,
                moment=moment,
                grader_id=desk.user_id,
            )
            for question, grade in assessment.questions.items()
        ]
    )
    for one in assessment.promises:
        put_promise(work, desk, reply.inquiry_id, reply.id, one)


def put_promise(work: UnitOfWork, desk: Desk, inquiry_id: Id, reply_id: Id | None, new: NewPromise) -> Promise:
    """Write a promise inside an open transaction."""
    promise = Promise(
        id=desk.new_id(),
        inquiry_id=inquiry_id,
        reply_id=reply_id,
        text=clean(new.text),
        due_on=new.due_on,
        remind_on=new.remind_on,
        official=clean(new.official),
    )
    work.add(promise)
    return promise


def add_promise(desk: Desk, inquiry_id: Id, new: NewPromise) -> Changes:
    """Record a promise made otherwise than in a graded reply, by a body that has the letter.

    Raises InputError, DeskError("not_found"), DeskError("not_sent_yet").
    """
    if not clean(new.text):
        raise InputError([Problem("promise", "required")])
    with desk.change() as work:
        file = file_of(work, inquiry_id)
        if not file.dispatches:
            raise DeskError("not_sent_yet")
        problems = _day_problems(file, new)
        if problems:
            raise InputError(problems)
        promise = put_promise(work, desk, inquiry_id, None, new)
        return changes(promise.id, work.touched)


def judge_promise(
    desk: Desk, promise_id: Id, verdict: PromiseVerdictValue, *, done_on: date | None = None, evidence: str = ""
) -> Changes:
    """Record what became of a promise (domain.md, Promise verdicts).

    Kept and late need the day it was done, which must be on one side of the date or the other; broken needs the date to
    have passed. Raises InputError.
    """
    with desk.change() as work:
        promise = work.get(Promise, promise_id)
        problems = _verdict_problems(promise, verdict, done_on, desk.today())
        if problems:
            raise InputError(problems)
        judged = PromiseVerdict(
            id=desk.new_id(),
            promise_id=promise_id,
            verdict=verdict,
            on=desk.today(),
            moment=to_milliseconds(desk.now()),
            done_on=done_on,
            evidence=clean(evidence),
            user_id=desk.user_id,
        )
        work.add(judged)
        return changes(promise_id, work.touched)


def _verdict_problems(
    promise: Promise, verdict: PromiseVerdictValue, done_on: date | None, today: date
) -> list[Problem]:
    fulfilled = {PromiseVerdictValue.KEPT, PromiseVerdictValue.LATE}
    if verdict in fulfilled and done_on is None:
        return [Problem("done_on", "required")]
    if done_on is not None and done_on > today:
        return [Problem("done_on", "day_in_future", {"day": done_on.isoformat()})]
    if verdict is PromiseVerdictValue.KEPT and done_on is not None and done_on > promise.due_on:
        return [Problem("verdict", "kept_after_its_day", {"due": promise.due_on.isoformat()})]
    if verdict is PromiseVerdictValue.LATE and done_on is not None and done_on <= promise.due_on:
        return [Problem("verdict", "late_before_its_day", {"due": promise.due_on.isoformat()})]
    if verdict is PromiseVerdictValue.BROKEN and today < promise.due_on:
        return [Problem("verdict", "promise_not_due_yet", {"due": promise.due_on.isoformat()})]
    return []
