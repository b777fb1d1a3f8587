"""The life of a letter: drafted, registered once, sent in order, prolonged, passed on, annulled, settled, closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import DispatchKind, DispatchWay, Inquiry, InquiryKind, LetterLanguage, Signer
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.reply import Grade
from deputy_desk.domain.terms import Term, TermRule, TermUnit
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.checks import check_office
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import (
    Draft,
    DraftEnclosure,
    DraftQuestion,
    draft_of,
    restore_draft,
    save_draft,
    trash_draft,
    unsaved_file,
)
from deputy_desk.services.inquiries import (
    annul_inquiry,
    close_inquiry,
    extend_inquiry,
    inquiry_deadline,
    inquiry_file,
    mark_not_delivered,
    mark_received,
    redirect_inquiry,
    register_inquiry,
    send_inquiry,
    settle_inquiry,
)
from deputy_desk.services.lists import InquiryLine, inquiry_line
from deputy_desk.services.replies import Assessment, NewReply, record_graded_reply, record_reply
from tests.fresh import TODAY, codes_of, complaint, day, draft, fresh, registered, sent, some_body

__all__ = ["fresh"]
TOMORROW = date(2026, 11, 21)


def file_of(desk: Desk, letter: Id) -> InquiryFile:
    return inquiry_file(desk, letter)


def line_of(desk: Desk, letter: Id) -> InquiryLine:
    found = inquiry_line(desk, letter)
    assert found is not None
    return found


def test_a_draft_is_saved_again_with_its_parts(fresh: Desk) -> None:
    first, second = complaint(fresh), complaint(fresh)
    letter = draft(fresh, first, second, enclosures=(DraftEnclosure(ru="Копии", sheets=2), DraftEnclosure()))
    taken = draft_of(file_of(fresh, letter))
    questions = (taken.questions[1], replace(taken.questions[0], ru="Кто отвечает?"), DraftQuestion(kk="Қашан?"))
    signer = Signer(id=fresh.new_id(), inquiry_id=letter, position=9, name_ru="А", name_kk="Ә")
    save_draft(fresh, replace(taken, questions=questions, complaint_ids=(second,), enclosures=(), signers=(signer,)))
    file = file_of(fresh, letter)
    assert [one.text_ru or one.text_kk for one in file.questions] == ["Кто?", "Кто отвечает?", "Қашан?"]
    assert [one.position for one in file.questions] == [1, 2, 3]
    assert [one.complaint_id for one in file.served] == [second]
    assert file.enclosures == ()
    assert file.signers[0].position == 1
    assert file.stage is InquiryStage.DRAFT


def test_texts_beyond_all_measure(fresh: Desk) -> None:
    long = "а" * 1_000_001
    for fields in ({"text_ru": long}, {"questions": (DraftQuestion(kk=long),)}):
        with pytest.raises(InputError) as caught:
            draft(fresh, **fields)
        assert codes_of(caught) == ["text_too_long"]


def test_numbers_run_without_gaps_and_stay(fresh: Desk) -> None:
    letters = [registered(fresh) for _ in range(3)]
    found = [file_of(fresh, one).inquiry for one in letters]
    assert [(one.series, one.n, one.year) for one in found] == [("А", 1, 2026), ("А", 2, 2026), ("А", 3, 2026)]
    annul_inquiry(fresh, letters[2], TODAY, "ошибка")
    assert file_of(fresh, registered(fresh)).inquiry.n == 4
    with pytest.raises(DeskError, match="already_registered"):
        register_inquiry(fresh, letters[0])
    with pytest.raises(DeskError, match="registered_stays"):
        trash_draft(fresh, letters[0])
    with pytest.raises(DeskError, match="already_registered"):
        save_draft(fresh, draft_of(file_of(fresh, letters[0])))
    with pytest.raises(DeskError, match="annulled"):
        send_inquiry(fresh, letters[2], TODAY, DispatchWay.POST)


def test_registration_asks_for_what_is_missing(fresh: Desk) -> None:
    empty = draft(fresh, body_id=None, subject_ru="", questions=(), language=LetterLanguage.BOTH)
    with pytest.raises(InputError) as caught:
        register_inquiry(fresh, empty)
    assert {"required", "question_needed", "language_not_written"} <= set(codes_of(caught))
    half = draft(fresh, questions=(DraftQuestion(kk="Қашан?"),))
    with pytest.raises(InputError) as caught:
        register_inquiry(fresh, half)
    assert codes_of(caught) == ["language_not_written"]


def test_an_unconfirmed_term_must_be_accepted(fresh: Desk) -> None:
    letter = draft(fresh)
    with pytest.raises(DeskError, match="term_not_verified"):
        register_inquiry(fresh, letter)
    typed = draft(fresh, term=Term(10, TermUnit.WORKING_DAYS))
    register_inquiry(fresh, typed)
    assert file_of(fresh, typed).inquiry.term_n == 10


def test_days_of_registration(fresh: Desk) -> None:
    letter = draft(fresh)
    for on, code in ((TOMORROW, "day_in_future"), (date(1917, 11, 7), "day_not_possible")):
        with pytest.raises(InputError) as caught:
            register_inquiry(fresh, letter, on, accept_unverified_term=True)
        assert codes_of(caught) == [code]


def test_a_retired_addressee_and_a_draft_parent(fresh: Desk) -> None:
    body = some_body(fresh)
    with fresh.change() as work:
        work.change(replace(work.get(Body, body), retired=True))
    with pytest.raises(InputError) as caught:
        register_inquiry(fresh, draft(fresh), accept_unverified_term=True)
    assert codes_of(caught) == ["addressee_retired"]
    parent = draft(fresh, body_id=some_body(fresh, 1))
    child = draft(fresh, kind=InquiryKind.REPEAT, parent_id=parent, body_id=some_body(fresh, 1))
    with pytest.raises(DeskError, match="parent_not_registered"):
        register_inquiry(fresh, child, accept_unverified_term=True)
    orphan = draft(fresh, kind=InquiryKind.REMINDER, questions=(), body_id=some_body(fresh, 1))
    with pytest.raises(InputError) as caught:
        register_inquiry(fresh, orphan, accept_unverified_term=True)
    assert codes_of(caught) == ["required"]


def test_the_trash_holds_drafts(fresh: Desk) -> None:
    letter = draft(fresh)
    trash_draft(fresh, letter)
    with pytest.raises(DeskError, match="in_trash"):
        register_inquiry(fresh, letter, accept_unverified_term=True)
    restore_draft(fresh, letter)
    register_inquiry(fresh, letter, accept_unverified_term=True)


def test_sendings_come_in_order(fresh: Desk) -> None:
    letter = registered(fresh, back=15)
    with pytest.raises(DeskError, match="not_sent_yet"):
        send_inquiry(fresh, letter, TODAY, DispatchWay.POST, kind=DispatchKind.LOST)
    with pytest.raises(DeskError, match="not_sent_yet"):
        mark_received(fresh, letter, TODAY)
    with pytest.raises(DeskError, match="not_registered"):
        send_inquiry(fresh, draft(fresh), TODAY, DispatchWay.POST)
    for on, code in ((day(16), "before_registered"), (TOMORROW, "day_in_future")):
        with pytest.raises(InputError) as caught:
            send_inquiry(fresh, letter, on, DispatchWay.POST)
        assert codes_of(caught) == [code]
    with pytest.raises(InputError) as caught:
        send_inquiry(fresh, letter, day(14), DispatchWay.POST, received_on=day(15))
    assert codes_of(caught) == ["before_sending"]
    send_inquiry(fresh, letter, day(14), DispatchWay.POST, received_on=day(13), incoming_number="вх-1")
    assert file_of(fresh, letter).stage is InquiryStage.RECEIVED
    with pytest.raises(DeskError, match="already_sent"):
        send_inquiry(fresh, letter, day(10), DispatchWay.POST)
    with pytest.raises(InputError) as caught:
        send_inquiry(fresh, letter, day(15), DispatchWay.POST, kind=DispatchKind.LOST)
    assert codes_of(caught) == ["before_sending"]
    with pytest.raises(ValueError, match="redirect"):
        send_inquiry(fresh, letter, day(10), DispatchWay.POST, kind=DispatchKind.REDIRECT)


def test_lost_keeps_the_clock_a_wrong_address_starts_it_anew(fresh: Desk) -> None:
    letter = sent(fresh, back=15)
    start = file_of(fresh, letter).current_clock(fresh.calendar)
    send_inquiry(fresh, letter, day(5), DispatchWay.EMAIL, kind=DispatchKind.LOST)
    assert file_of(fresh, letter).current_clock(fresh.calendar) == start
    send_inquiry(fresh, letter, day(4), DispatchWay.EMAIL, kind=DispatchKind.WRONG_ADDRESS)
    later = file_of(fresh, letter).current_clock(fresh.calendar)
    assert later is not None
    assert later.start == day(4)


def test_received_and_not_delivered(fresh: Desk) -> None:
    letter = sent(fresh, back=15)
    mark_received(fresh, letter, day(13), " 03-14/1 ")
    file = file_of(fresh, letter)
    assert (file.dispatches[0].received_on, file.dispatches[0].incoming_number) == (day(13), "03-14/1")
    mark_not_delivered(fresh, letter)
    assert file_of(fresh, letter).dispatches[0].received_on is None


def test_an_extension_and_its_explanation(fresh: Desk) -> None:
    letter = sent(fresh, back=15)
    due = inquiry_deadline(fresh, file_of(fresh, letter))
    assert due is not None
    with pytest.raises(InputError) as caught:
        extend_inquiry(fresh, letter, due.due, "", day(3))
    assert codes_of(caught) == ["extension_not_later"]
    with pytest.raises(InputError) as caught:
        extend_inquiry(fresh, letter, date(2027, 1, 11), "", day(16))
    assert codes_of(caught) == ["before_sending"]
    extend_inquiry(fresh, letter, date(2027, 1, 11), "проверка", day(3))
    longer = inquiry_deadline(fresh, file_of(fresh, letter))
    assert longer is not None
    assert (longer.due, longer.original_due) == (date(2027, 1, 11), due.due)


def test_the_term_of_a_draft_counts_from_a_day(fresh: Desk) -> None:
    file = file_of(fresh, draft(fresh, term=Term(1, TermUnit.MONTHS)))
    assert inquiry_deadline(fresh, file) is None
    found = inquiry_deadline(fresh, file, date(2026, 11, 20))
    assert found is not None
    assert found.due == date(2026, 12, 21)


def test_a_redirect_opens_a_leg_for_the_new_body(fresh: Desk) -> None:
    letter, other = sent(fresh, back=15), some_body(fresh, 3)
    redirect_inquiry(fresh, letter, other, day(5))
    clock = file_of(fresh, letter).current_clock(fresh.calendar)
    first = file_of(fresh, letter).first_clock(fresh.calendar)
    assert clock is not None
    assert first is not None
    assert (clock.body_id, clock.start, first.start) == (other, day(5), day(15))
    with pytest.raises(DeskError, match="not_found"):
        redirect_inquiry(fresh, letter, fresh.new_id(), day(5))
    send_inquiry(fresh, letter, day(4), DispatchWay.POST, kind=DispatchKind.LOST)
    assert file_of(fresh, letter).dispatches[-1].body_id == other


def test_a_body_that_got_it_passed_on_has_accepted_nothing_yet(fresh: Desk) -> None:
    letter = sent(fresh, back=15)
    mark_received(fresh, letter, day(13))
    assert line_of(fresh, letter).stage is InquiryStage.RECEIVED
    redirect_inquiry(fresh, letter, some_body(fresh, 3), day(5))
    assert (line_of(fresh, letter).stage, line_of(fresh, letter).waiting) == (InquiryStage.SENT, True)
    assert check_office(fresh, full=True).ok
    mark_received(fresh, letter, day(4))
    assert line_of(fresh, letter).stage is InquiryStage.RECEIVED


def test_annulled_keeps_its_number_and_needs_a_reason(fresh: Desk) -> None:
    letter = registered(fresh, back=15)
    for on, reason, code in ((TODAY, " ", "reason_needed"), (day(16), "ошибка", "before_registered")):
        with pytest.raises(InputError) as caught:
            annul_inquiry(fresh, letter, on, reason)
        assert codes_of(caught) == [code]
    annul_inquiry(fresh, letter, TODAY, "ошибка")
    file = file_of(fresh, letter)
    assert (file.stage, file.inquiry.n) == (InquiryStage.ANNULLED, 1)
    late = sent(fresh, back=15)
    with pytest.raises(InputError) as caught:
        annul_inquiry(fresh, late, day(16), "ошибка")
    assert codes_of(caught) == ["before_sending"]


def test_settled_without_a_letter(fresh: Desk) -> None:
    letter = sent(fresh, back=15)
    with pytest.raises(InputError) as caught:
        settle_inquiry(fresh, letter, TODAY, "", " ")
    assert codes_of(caught) == ["required"]
    settle_inquiry(fresh, letter, day(2), "по телефону", "аким", citizen_agrees=True)
    assert file_of(fresh, letter).stage is InquiryStage.CLOSED


def test_closing_waits_for_a_graded_answer(fresh: Desk) -> None:
    letter = sent(fresh, back=15)
    with pytest.raises(DeskError, match="no_reply_yet"):
        close_inquiry(fresh, letter, TODAY)
    record_reply(fresh, NewReply(inquiry_id=letter, received_on=day(8)))
    with pytest.raises(DeskError, match="reply_not_graded"):
        close_inquiry(fresh, letter, TODAY)
    answered = sent(fresh, back=15)
    new = NewReply(inquiry_id=answered, received_on=day(5))
    record_graded_reply(fresh, new, Assessment(grade=Grade.EXPLANATION))
    with pytest.raises(InputError) as caught:
        close_inquiry(fresh, answered, day(6))
    assert codes_of(caught) == ["before_last_step"]
    close_inquiry(fresh, answered, day(1))
    with pytest.raises(DeskError, match="letter_closed"):
        close_inquiry(fresh, answered, TODAY)


def test_terms_and_their_ground(fresh: Desk) -> None:
    plain = draft(fresh, kind=InquiryKind.LETTER)
    letter = file_of(fresh, plain).inquiry
    assert (letter.term_n, letter.term_unit, letter.term_verified) == (15, TermUnit.WORKING_DAYS, False)
    save_draft(fresh, draft_of(file_of(fresh, plain)))
    assert file_of(fresh, plain).inquiry.term_rule_id == letter.term_rule_id
    first = registered(fresh, kind=InquiryKind.LETTER)
    child = draft(fresh, kind=InquiryKind.REMINDER, parent_id=first)
    assert file_of(fresh, child).inquiry.term_n == 15
    with fresh.change() as work:
        for rule in work.all(TermRule):
            work.change(replace(rule, valid_to=date(2020, 1, 1)))
    kept = draft_of(file_of(fresh, plain))
    save_draft(fresh, kept)
    assert file_of(fresh, plain).inquiry.term_rule_id == letter.term_rule_id
    save_draft(fresh, replace(kept, kind=InquiryKind.INQUIRY, receipt_is_day_one=True))
    other = file_of(fresh, plain).inquiry
    assert (other.term_rule_id, other.term_verified, other.receipt_is_day_one) == (None, False, True)
    bare = file_of(fresh, draft(fresh)).inquiry
    assert (bare.term_n, bare.term_unit, bare.term_rule_id) == (1, TermUnit.MONTHS, None)


def test_a_preview_saves_nothing(fresh: Desk) -> None:
    letter = draft(fresh)
    with fresh.read() as view:
        before = len(view.all(Inquiry))
        known = unsaved_file(view, fresh, Draft(id=letter, subject_ru="Иначе", questions=(DraftQuestion(ru="Где?"),)))
        new = unsaved_file(view, fresh, Draft(subject_ru="Новое"))
        assert (known.inquiry.id, known.questions[0].text_ru, new.inquiry.subject_ru) == (letter, "Где?", "Новое")
        assert len(view.all(Inquiry)) == before
    assert file_of(fresh, letter).inquiry.subject_ru == "О воде"
    with pytest.raises(DeskError, match="not_found"):
        file_of(fresh, fresh.new_id())
