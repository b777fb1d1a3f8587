"""A ladder is one matter: a reply to any of its letters answers the complaints of the first (indicators.md)."""

from __future__ import annotations

import pytest

from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import Grade
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import save_draft
from deputy_desk.services.inquiries import close_inquiry, inquiry_file, register_inquiry, send_inquiry
from deputy_desk.services.ladder import follow_on_draft
from deputy_desk.services.lists import inquiry_line, notice_overdue
from deputy_desk.services.replies import Assessment, NewReply, grade_reply, record_graded_reply, record_reply
from deputy_desk.store.office_store import Store
from tests.fresh import complaint, day, fresh, sent

__all__ = ["fresh"]
SHORT = Term(5, TermUnit.WORKING_DAYS)
SAID = Assessment(grade=Grade.EXPLANATION)


def follow(desk: Desk, parent: Id, kind: InquiryKind, back: int) -> Id:
    made = save_draft(desk, follow_on_draft(desk, parent, kind)).id
    register_inquiry(desk, made, day(back), accept_unverified_term=True)
    send_inquiry(desk, made, day(back), inquiry_file(desk, parent).dispatches[0].way)
    return made


def waiting(desk: Desk, letter: Id) -> bool:
    line = inquiry_line(desk, letter)
    assert line is not None
    return line.waiting


def stages(desk: Desk, *letters: Id) -> list[InquiryStage]:
    return [inquiry_file(desk, one).stage for one in letters]


def test_a_reply_to_a_reminder_ends_the_waiting_of_the_first_letter_and_its_lines(fresh: Desk) -> None:
    one = complaint(fresh)
    first = sent(fresh, one, back=19, term=SHORT)
    reminder = follow(fresh, first, InquiryKind.REMINDER, 10)
    assert waiting(fresh, first)
    reply = record_reply(fresh, NewReply(inquiry_id=reminder, received_on=day(4))).id
    assert not waiting(fresh, first)
    grade_reply(fresh, reply, Assessment(grade=Grade.FORMAL))
    assert waiting(fresh, first)
    assert len(notice_overdue(fresh).ids) == 1
    grade_reply(fresh, reply, SAID)
    assert stages(fresh, first, reminder) == [InquiryStage.REPLIED] * 2
    assert not waiting(fresh, first)
    file = complaint_file(fresh, one)
    assert (file.stage, file.final_reply_on) == (ComplaintStage.REPLIED, day(4))
    close_inquiry(fresh, first, day(3))
    assert stages(fresh, first) == [InquiryStage.CLOSED]


def test_what_is_logged_as_overdue_already_is_not_written_again(fresh: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    sent(fresh, complaint(fresh), back=19, term=SHORT)
    assert len(notice_overdue(fresh).ids) == 1
    monkeypatch.delattr(Store, "change")
    assert notice_overdue(fresh).ids == frozenset()


def test_a_reply_to_the_first_letter_ends_the_waiting_of_the_reminder(fresh: Desk) -> None:
    first = sent(fresh, complaint(fresh), back=19)
    reminder = follow(fresh, first, InquiryKind.REMINDER, 10)
    second = follow(fresh, reminder, InquiryKind.REMINDER, 5)
    record_graded_reply(fresh, NewReply(inquiry_id=first, received_on=day(4)), SAID)
    assert stages(fresh, first, reminder, second) == [InquiryStage.REPLIED] * 3
    assert not waiting(fresh, second)


def test_a_repeat_over_a_refusal_waits_for_another_answer(fresh: Desk) -> None:
    one = complaint(fresh)
    first = sent(fresh, one, back=19)
    record_graded_reply(fresh, NewReply(inquiry_id=first, received_on=day(9)), Assessment(grade=Grade.REFUSAL))
    repeat = follow(fresh, first, InquiryKind.REPEAT, 9)
    assert stages(fresh, first, repeat) == [InquiryStage.REPLIED, InquiryStage.SENT]
    assert complaint_file(fresh, one).stage is ComplaintStage.REPLIED


def test_a_first_letter_with_a_parent_begins_a_ladder_of_its_own(fresh: Desk) -> None:
    first = sent(fresh, complaint(fresh), back=19)
    other = sent(fresh, back=10, kind=InquiryKind.LETTER, parent_id=first)
    record_graded_reply(fresh, NewReply(inquiry_id=other, received_on=day(4)), SAID)
    assert stages(fresh, first, other) == [InquiryStage.SENT, InquiryStage.REPLIED]


def test_a_repeat_of_a_letter_has_the_term_of_a_letter(fresh: Desk) -> None:
    first = sent(fresh, back=19, kind=InquiryKind.LETTER)
    made = save_draft(fresh, follow_on_draft(fresh, first, InquiryKind.REPEAT)).id
    letter = inquiry_file(fresh, made).inquiry
    assert (letter.term_n, letter.term_unit) == (15, TermUnit.WORKING_DAYS)
