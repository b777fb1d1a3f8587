"""A reply saved from its screen: recorded, graded and prolonging the term in one go, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.inquiry import Extension
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.replies import Assessment, NewPromise, NewReply
from deputy_desk.services.reply_entry import Prolonged, ReplyEntry, save_reply
from tests.fresh import codes_of, day, fresh, registered, sent

__all__ = ["fresh"]
PROMISE = Assessment(grade=Grade.PROMISE, promises=(NewPromise(text="Починить", due_on=date(2026, 12, 1)),))


def test_a_reply_may_wait_for_its_grade(fresh: Desk) -> None:
    letter = sent(fresh)
    told = save_reply(fresh, ReplyEntry(new=NewReply(inquiry_id=letter, received_on=day(8), text=" Да ")))
    file = inquiry_file(fresh, letter)
    assert [(one.id, one.text) for one in file.ungraded] == [(told.id, "Да")]
    assert told.kinds == {"Reply"}
    save_reply(
        fresh,
        ReplyEntry(
            new=NewReply(inquiry_id=letter, received_on=day(8)),
            reply_id=told.id,
            assessment=Assessment(
                grade=Grade.EXPLANATION, questions={file.questions[0].id: QuestionGradeValue.ANSWERED}
            ),
        ),
    )
    file = inquiry_file(fresh, letter)
    grading = file.grade_of(file.replies[0])
    assert len(file.replies) == 1
    assert grading is not None
    assert (grading.grade, grading.grader_id) == (Grade.EXPLANATION, fresh.user_id)
    assert [file.question_grade(one) for one in file.questions] == [QuestionGradeValue.ANSWERED, None]


def test_a_promise_stands_when_its_reply_is_graded_again(fresh: Desk) -> None:
    letter = sent(fresh)
    new = NewReply(inquiry_id=letter, received_on=day(8))
    reply = save_reply(fresh, ReplyEntry(new=new, assessment=PROMISE)).id
    again = Assessment(grade=Grade.PROMISE)
    save_reply(fresh, ReplyEntry(new=new, reply_id=reply, assessment=again))
    file = inquiry_file(fresh, letter)
    assert [one.text for one in file.promises] == ["Починить"]
    assert len(file.gradings) == 2
    with pytest.raises(InputError) as caught:
        save_reply(fresh, ReplyEntry(new=new, assessment=again))
    assert codes_of(caught) == ["promise_needs_date"]


def test_a_holding_answer_prolongs_the_term(fresh: Desk) -> None:
    letter = sent(fresh)
    entry = ReplyEntry(
        new=NewReply(inquiry_id=letter, received_on=day(2)),
        assessment=Assessment(grade=Grade.HOLDING),
        prolonged=Prolonged(until=date(2027, 1, 14), basis=" выезд комиссии "),
    )
    save_reply(fresh, entry)
    file = inquiry_file(fresh, letter)
    told = [(one.until, one.basis, one.notified_on) for one in file.extensions]
    assert told == [(date(2027, 1, 14), "выезд комиссии", day(2))]
    clock = file.current_clock(fresh.calendar)
    assert clock is not None
    assert clock.until == date(2027, 1, 14)


def test_what_is_refused_leaves_nothing_behind(fresh: Desk) -> None:
    letter = sent(fresh)
    clock = inquiry_file(fresh, letter).current_clock(fresh.calendar)
    assert clock is not None
    entry = ReplyEntry(
        new=NewReply(inquiry_id=letter, received_on=day(8)),
        assessment=Assessment(grade=Grade.DONE),
        prolonged=Prolonged(until=clock.due),
    )
    with pytest.raises(InputError) as caught:
        save_reply(fresh, entry)
    assert codes_of(caught) == ["done_needs_evidence", "extension_not_later"]
    assert caught.value.problems[1].values == {"due": clock.due.isoformat()}
    file = inquiry_file(fresh, letter)
    assert (file.replies, file.gradings) == ((), ())
    with fresh.read() as view:
        assert view.all(Extension) == []


def test_a_letter_that_was_never_sent_has_no_reply(fresh: Desk) -> None:
    letter = registered(fresh)
    entry = ReplyEntry(
        new=NewReply(inquiry_id=letter, received_on=day(2)), prolonged=Prolonged(until=date(2027, 1, 14))
    )
    with pytest.raises(DeskError, match="not_sent_yet"):
        save_reply(fresh, entry)
    with pytest.raises(DeskError, match="not_found"):
        save_reply(fresh, ReplyEntry(new=NewReply(inquiry_id=fresh.new_id(), received_on=day(2))))
