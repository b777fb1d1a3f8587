"""Rules of reading facts, each by the use cases on a real office; what the long story may not hit on its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from deputy_desk.domain.complaint import ActionKind, Complaint, ContactWay, Verdict
from deputy_desk.domain.ids import Id, uuid7
from deputy_desk.domain.inquiry import Dispatch, DispatchKind, DispatchWay, Inquiry, InquiryKind
from deputy_desk.domain.reply import Grade
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.services.complaints import add_action, trash_complaint
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import draft_of, save_draft
from deputy_desk.services.follow_up import NewFollowUp, record_follow_up
from deputy_desk.services.inquiries import (
    extend_inquiry,
    inquiry_file,
    mark_not_delivered,
    mark_received,
    redirect_inquiry,
    register_inquiry,
    send_inquiry,
)
from deputy_desk.services.replies import Assessment, NewReply, record_graded_reply
from deputy_desk.services.reports import compute_summary
from deputy_desk.store.figures import read_facts
from tests.fresh import TODAY, complaint, day, draft, fresh, registered, sent, some_body

__all__ = ["fresh"]

TEN = Term(10, TermUnit.WORKING_DAYS)
AUTUMN = (date(2026, 9, 1), TODAY)


def facts_of(desk: Desk) -> tuple[dict[Id, dict[str, Any]], Any, list[Id]]:
    """Return the letters by id, all facts, and the ids."""
    with desk.read() as view:
        facts, ids = read_facts(view, desk.store.calendar_of(view))
    names = ("first", "number", "body", "sent", "day0", "due", "annulled", "lost", "settled")
    letters = {ids[int(row[0])]: dict(zip(names, row[1:], strict=True)) for row in facts.letters}
    return letters, facts, list(ids)


def due(desk: Desk, letter: Id) -> date:
    """Return the due day that counts."""
    return date.fromordinal(facts_of(desk)[0][letter]["due"])


def answered(desk: Desk, letter: Id, back: int, grade: Grade = Grade.EXPLANATION) -> None:
    record_graded_reply(
        desk, NewReply(inquiry_id=letter, received_on=day(back)), Assessment(grade=grade, evidence="Акт")
    )


def test_a_lost_letter_keeps_its_clock_and_a_wrong_address_restarts_it(fresh: Desk) -> None:
    letter = sent(fresh, back=28, term=TEN)
    first = due(fresh, letter)
    send_inquiry(fresh, letter, day(20), DispatchWay.EMAIL, kind=DispatchKind.LOST)
    assert due(fresh, letter) == first == date(2026, 11, 9)  # 26 October is a day off
    send_inquiry(fresh, letter, day(14), DispatchWay.EMAIL, kind=DispatchKind.WRONG_ADDRESS)
    assert due(fresh, letter) == date(2026, 11, 20)
    mark_received(fresh, letter, day(11))
    assert due(fresh, letter) == date(2026, 11, 23)
    assert date.fromordinal(facts_of(fresh)[0][letter]["sent"]) == day(28)


def test_a_letter_that_came_back_is_lost_until_it_is_sent_again(fresh: Desk) -> None:
    letter = sent(fresh, back=28, term=TEN)
    mark_not_delivered(fresh, letter)
    assert facts_of(fresh)[0][letter]["lost"] == day(28).toordinal()
    send_inquiry(fresh, letter, day(20), DispatchWay.EMAIL, kind=DispatchKind.LOST)
    assert facts_of(fresh)[0][letter]["lost"] is None


def test_a_redirect_gives_each_body_its_own_clock(fresh: Desk) -> None:
    letter = sent(fresh, back=31, term=TEN)
    other = some_body(fresh, 3)
    redirect_inquiry(fresh, letter, other, day(29))
    answered(fresh, letter, 14)
    content, _, _ = compute_summary(fresh, *AUTUMN)
    figures = content["figures"]
    assert figures["indicators"]["I1"]["ids"] == []
    bodies = {one["body"]: one for one in figures["bodies"]}
    assert bodies[some_body(fresh)]["passed_on"] == [letter]
    assert (bodies[other]["I1"]["k"], bodies[other]["I1"]["n"]) == (1, 1)
    assert due(fresh, letter) == date(2026, 11, 4)


def test_a_term_prolonged_to_a_day_off_ends_on_the_next_working_day(fresh: Desk) -> None:
    letter = sent(fresh, back=31, term=TEN)
    extend_inquiry(fresh, letter, date(2026, 11, 15), "Экспертиза", day(20))  # a Sunday
    answered(fresh, letter, 4)  # the Monday after it
    rate = compute_summary(fresh, *AUTUMN)[0]["figures"]["indicators"]["I1"]
    assert (rate["k"], rate["extended"]["k"], rate["extended"]["n"]) == (0, 1, 1)


def test_reminders_and_repeats_count_through_their_first_letter(fresh: Desk) -> None:
    first = sent(fresh, back=40, term=TEN)
    reminder = sent(fresh, back=20, kind=InquiryKind.REMINDER, parent_id=first)
    repeat = sent(fresh, back=12, kind=InquiryKind.REPEAT, parent_id=reminder)
    answered(fresh, repeat, 5)
    letters, _, ids = facts_of(fresh)
    assert [ids[letters[x]["first"]] for x in (reminder, repeat)] == [first, first]
    found = compute_summary(fresh, *AUTUMN)[0]["figures"]["indicators"]
    assert found["I1"]["ids_of_n"] == [first]
    assert found["I1"]["later"] == [first]
    assert (found["I2"]["n"], found["I2"]["events"], found["I5"]["n"]) == (1, 1, 2)


def test_a_child_of_a_letter_that_was_never_sent_is_a_first_letter(fresh: Desk) -> None:
    parent = registered(fresh, back=30)
    child = sent(fresh, back=20, kind=InquiryKind.REMINDER, parent_id=parent)
    letters, _, _ = facts_of(fresh)
    assert (list(letters), letters[child]["first"]) == ([child], None)


def test_what_is_no_sent_letter_is_left_out_with_all_that_belongs_to_it(fresh: Desk) -> None:
    draft(fresh)
    registered(fresh)
    odd = registered(fresh)
    with fresh.change() as work:  # only from another desk: the first sending has not arrived here yet
        work.add(Dispatch(id=fresh.new_id(), inquiry_id=odd, kind=DispatchKind.LOST, sent_on=day(3)))
    letters, facts, _ = facts_of(fresh)
    assert (letters, facts.questions) == ({}, [])


def test_the_trash_is_left_out(fresh: Desk) -> None:
    gone, stays = complaint(fresh), complaint(fresh)
    for one in (gone, stays):
        add_action(fresh, one, ActionKind.CALL, day(5))
        said = NewFollowUp(complaint_id=one, on=day(4), way=ContactWay.PHONE, reached=True, verdict=Verdict.PARTLY)
        record_follow_up(fresh, said)
    trash_complaint(fresh, gone)
    _, facts, ids = facts_of(fresh)
    kept = {ids.index(stays)}
    for rows in (facts.complaints, facts.actions, facts.follow_ups):
        assert {row[0] for row in rows} == kept


def test_of_two_words_on_one_day_the_later_noted_counts(fresh: Desk) -> None:
    made = complaint(fresh)
    letter = sent(fresh, made, back=19)
    answered(fresh, letter, 19, Grade.DONE)
    for verdict in (Verdict.SOLVED, Verdict.NOT_SOLVED):
        said = NewFollowUp(complaint_id=made, on=day(2), way=ContactWay.PHONE, reached=True, verdict=verdict)
        record_follow_up(fresh, said)
    found = compute_summary(fresh, *AUTUMN)[0]["figures"]["indicators"]
    assert [case["verdict"] for case in found["I8"]["cases"]] == ["not_solved"]


def test_the_order_of_the_table_changes_nothing(fresh: Desk) -> None:
    """Another desk gets the same records in another order."""
    new = complaint(fresh, received_on=day(9))
    with fresh.change() as work:
        known = work.get(Complaint, new)
        work.add(replace(known, id=uuid7(1_700_000_000_000, bytes(10)), n=77))
    _, facts, ids = facts_of(fresh)
    assert ids == sorted(ids)
    assert [row[1] for row in facts.complaints] == ["77", "1"]


def test_changes_of_a_registered_letter_count_and_those_of_its_draft_do_not(fresh: Desk) -> None:
    made = draft(fresh)
    save_draft(fresh, replace(draft_of(inquiry_file(fresh, made)), kind=InquiryKind.LETTER))
    register_inquiry(fresh, made, TODAY, accept_unverified_term=True)
    send_inquiry(fresh, made, TODAY, DispatchWay.POST)
    save_draft(fresh, replace(draft_of(inquiry_file(fresh, draft(fresh))), kind=InquiryKind.LETTER))
    assert compute_summary(fresh, *AUTUMN)[0]["figures"]["changed_kind"] == []
    with fresh.change() as work:  # no screen offers it; a desk that does is caught
        work.change(replace(work.get(Inquiry, made), kind=InquiryKind.INQUIRY))
    figures = compute_summary(fresh, *AUTUMN)[0]["figures"]
    assert (figures["changed_kind"], figures["changed_topic"]) == ([made], [])
