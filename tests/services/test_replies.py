"""Replies, their grades, and what becomes of promises."""

from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.ids import Id
from deputy_desk.domain.reply import Grade, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import inquiry_file, redirect_inquiry
from deputy_desk.services.replies import (
    Assessment,
    NewPromise,
    NewReply,
    add_promise,
    grade_reply,
    judge_promise,
    record_graded_reply,
    record_reply,
)
from tests.fresh import TODAY, codes_of, day, fresh, registered, sent, some_body

__all__ = ["fresh"]
TOMORROW, FAR = date(2026, 11, 21), date(9999, 1, 1)
PROMISE = NewPromise(text="Починить", due_on=day(4))


def answered(desk: Desk, letter: Id, assessment: Assessment, back: int = 8) -> None:
    record_graded_reply(desk, NewReply(inquiry_id=letter, received_on=day(back)), assessment)


def test_a_reply_is_recorded_graded_and_graded_again(fresh: Desk) -> None:
    letter = sent(fresh)
    reply = record_reply(fresh, NewReply(inquiry_id=letter, received_on=day(8), body_number=" 1-2 ", text="Да")).id
    file = inquiry_file(fresh, letter)
    assert [one.body_number for one in file.ungraded] == ["1-2"]
    question = file.questions[0]
    grade_reply(fresh, reply, Assessment(grade=Grade.FORMAL, questions={question.id: QuestionGradeValue.EVADED}))
    again = Assessment(grade=Grade.EXPLANATION, questions={question.id: QuestionGradeValue.ANSWERED})
    grade_reply(fresh, reply, again)
    file = inquiry_file(fresh, letter)
    assert len(file.gradings) == 2
    assert file.question_grade(question) is QuestionGradeValue.ANSWERED
    assert [one.id for one in file.substantive] == [reply]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"received_on": day(16)}, "before_sending"),
        ({"received_on": TOMORROW}, "day_in_future"),
        ({"body_day": day(3)}, "day_not_possible"),
        ({"body_day": date(26, 11, 3)}, "day_not_possible"),
    ],
)
def test_days_of_a_reply(fresh: Desk, fields: dict[str, date], code: str) -> None:
    letter = sent(fresh, back=15)
    typed = {"inquiry_id": letter, "received_on": day(8), **fields}
    with pytest.raises(InputError) as caught:
        record_reply(fresh, NewReply(**typed))  # type: ignore[arg-type]
    assert codes_of(caught) == [code]
    assert inquiry_file(fresh, letter).replies == ()


def test_no_reply_before_sending(fresh: Desk) -> None:
    with pytest.raises(DeskError, match="not_sent_yet"):
        record_reply(fresh, NewReply(inquiry_id=registered(fresh), received_on=TODAY))


@pytest.mark.parametrize(
    ("assessment", "codes"),
    [
        (Assessment(grade=Grade.PROMISE), ["promise_needs_date"]),
        (Assessment(grade=Grade.DONE, evidence=" "), ["done_needs_evidence"]),
        (
            Assessment(grade=Grade.PROMISE, promises=(NewPromise(text=" ", due_on=TODAY),)),
            ["promise_needs_date", "required"],
        ),
        (Assessment(grade=Grade.FORMAL, questions={"x": QuestionGradeValue.EVADED}), ["no_such_question"]),
        (Assessment(grade=Grade.PROMISE, promises=(NewPromise(text="а", due_on=day(99)),)), ["day_not_possible"]),
        (
            Assessment(grade=Grade.PROMISE, promises=(NewPromise(text="а", due_on=FAR),)),
            ["day_not_possible"],
        ),
    ],
)
def test_what_an_assessment_lacks(fresh: Desk, assessment: Assessment, codes: list[str]) -> None:
    letter = sent(fresh)
    with pytest.raises(InputError) as caught:
        answered(fresh, letter, assessment)
    assert codes_of(caught) == codes
    assert inquiry_file(fresh, letter).replies == ()


def test_a_reply_after_a_redirect_is_the_new_body_s(fresh: Desk) -> None:
    letter, other = sent(fresh), some_body(fresh, 4)
    redirect_inquiry(fresh, letter, other, day(9))
    answered(fresh, letter, Assessment(grade=Grade.EXPLANATION))
    assert inquiry_file(fresh, letter).replies[0].body_id == other


def test_promises_and_their_verdicts(fresh: Desk) -> None:
    letter = sent(fresh)
    answered(fresh, letter, Assessment(grade=Grade.PROMISE, promises=(PROMISE,)))
    file = inquiry_file(fresh, letter)
    promise = file.promises[0]
    assert (promise.reply_id, promise.due_on) == (file.replies[0].id, day(4))
    grade_reply(fresh, file.replies[0].id, Assessment(grade=Grade.PROMISE))
    for verdict, done, code in (
        (PromiseVerdictValue.KEPT, None, "required"),
        (PromiseVerdictValue.KEPT, TOMORROW, "day_in_future"),
        (PromiseVerdictValue.KEPT, day(3), "kept_after_its_day"),
        (PromiseVerdictValue.LATE, day(5), "late_before_its_day"),
    ):
        with pytest.raises(InputError) as caught:
            judge_promise(fresh, promise.id, verdict, done_on=done)
        assert codes_of(caught) == [code]
    judge_promise(fresh, promise.id, PromiseVerdictValue.NOT_VERIFIED)
    judge_promise(fresh, promise.id, PromiseVerdictValue.LATE, done_on=day(2), evidence="снимок")
    last = inquiry_file(fresh, letter).verdict_of(promise)
    assert last is not None
    assert (last.verdict, last.evidence) == (PromiseVerdictValue.LATE, "снимок")


def test_a_promise_made_by_word_of_mouth(fresh: Desk) -> None:
    letter = sent(fresh)
    made = add_promise(fresh, letter, NewPromise(text=" К зиме ", due_on=date(2026, 12, 1), official="аким")).id
    assert inquiry_file(fresh, letter).promises[0].text == "К зиме"
    with pytest.raises(InputError) as caught:
        judge_promise(fresh, made, PromiseVerdictValue.BROKEN)
    assert codes_of(caught) == ["promise_not_due_yet"]
    with pytest.raises(InputError) as caught:
        add_promise(fresh, letter, NewPromise(text=" ", due_on=TODAY))
    assert codes_of(caught) == ["required"]
    with pytest.raises(DeskError, match="not_found"):
        add_promise(fresh, fresh.new_id(), PROMISE)
    waits = registered(fresh)
    with pytest.raises(DeskError, match="not_sent_yet"):
        add_promise(fresh, waits, PROMISE)
    assert inquiry_file(fresh, waits).promises == ()
