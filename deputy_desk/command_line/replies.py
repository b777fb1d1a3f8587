"""``inquiry reply``, ``inquiry promise`` and ``inquiry judge``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from deputy_desk.command_line.call import Call, day_of
from deputy_desk.command_line.inquiries import shown
from deputy_desk.command_line.output import Answer
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.reply import Grade, Promise, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.numbers import inquiry_id
from deputy_desk.services.replies import (
    Assessment,
    NewPromise,
    NewReply,
    add_promise,
    judge_promise,
    record_graded_reply,
)


def _question_grades(file: InquiryFile, words: Sequence[str]) -> Mapping[Id, QuestionGradeValue]:
    by_number = {one.position: one.id for one in file.questions}
    found = {}
    for word in words:
        number, _, grade = word.partition("=")
        if not number.strip().isdecimal() or grade not in set(QuestionGradeValue):
            raise DeskError("bad_question_grade", text=word[:40])
        if int(number) not in by_number:
            raise InputError([Problem("questions", "no_such_question")])
        found[by_number[int(number)]] = QuestionGradeValue(grade)
    return found


def reply(call: Call) -> Answer:
    """Record and grade a reply."""
    desk, args = call.desk(), call.args
    record = inquiry_id(desk, args.number)
    words = [word for group in args.question_grade for word in group]
    promises: tuple[NewPromise, ...] = ()
    if args.promise or args.promise_due:
        if not args.promise_due:
            raise InputError([Problem("promises", "promise_needs_date")])
        promises = (NewPromise(text=args.promise, due_on=day_of(args.promise_due), official=args.official),)
    new = NewReply(
        inquiry_id=record,
        received_on=day_of(args.on),
        body_number=args.body_number,
        incoming_number=args.incoming,
        text=args.text,
    )
    assessment = Assessment(
        grade=Grade(args.grade),
        questions=_question_grades(inquiry_file(desk, record), words),
        evidence=args.evidence,
        promises=promises,
    )
    record_graded_reply(desk, new, assessment)
    return shown(call, record)


def promise(call: Call) -> Answer:
    """Record a promise."""
    desk, args = call.desk(), call.args
    record = inquiry_id(desk, args.number)
    add_promise(desk, record, NewPromise(text=args.text, due_on=day_of(args.due), official=args.official))
    return shown(call, record)


def judge(call: Call) -> Answer:
    """Record what became of a promise."""
    desk, args = call.desk(), call.args
    with desk.read() as view:
        record = view.get(Promise, args.id).inquiry_id
    done = day_of(args.done) if args.done else None
    judge_promise(desk, args.id, PromiseVerdictValue(args.verdict), done_on=done, evidence=args.evidence)
    return shown(call, record)
