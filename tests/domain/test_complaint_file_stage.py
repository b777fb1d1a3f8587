"""Stage and «Срок» of a complaint (domain.md, Complaint)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.complaint import ActionKind, Outcome, Verdict
from deputy_desk.domain.complaint_file import ComplaintFile, ComplaintStage
from deputy_desk.domain.inquiry import DispatchKind
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.reply import Grade
from tests.domain.cases import (
    PLAIN,
    THREE,
    action,
    closing,
    contact,
    day,
    explained,
    extended,
    file,
    graded,
    letter,
    reply,
    sent,
    settled,
)

ASKED, ANSWERED, CALL = ActionKind.ASKED, ActionKind.ANSWERED, ActionKind.CALL
S = ComplaintStage


def _answered(
    one: InquiryFile, on: int, grade: Grade | None = Grade.EXPLANATION, entered: int | None = None
) -> InquiryFile:
    came = reply(on, entered)
    return replace(one, replies=(came,), gradings=(graded(came, grade),) if grade else ())


def _due(one: ComplaintFile) -> int | None:
    found = one.due_on(PLAIN, THREE)
    return None if found is None else (found - day(0)).days


OUT = letter(sent(1))
DONE = _answered(letter(sent(1)), 10)


@pytest.mark.parametrize(
    ("one", "stage", "due"),
    [
        (file(), S.NEW, 3),
        (file(actions=(action(CALL, 1),)), S.IN_WORK, None),
        (file(letters=(letter(registered=None),)), S.IN_WORK, None),
        (file(letters=(letter(annulled=2),)), S.IN_WORK, None),
        (file(explanations=(explained(1),)), S.EXPLAINED, 8),
        (file(explanations=(explained(1),), follow_ups=(contact(1),)), S.TOLD, 29),
        (file(actions=(action(ActionKind.REDIRECTED, 1),)), S.REDIRECTED, None),
        (file(actions=(action(ASKED, 1),)), S.WAITING, None),
        (file(actions=(action(ASKED, 1), action(ANSWERED, 4))), S.IN_WORK, None),
        (file(actions=(action(ASKED, 1), action(ANSWERED, 4), action(ASKED, 4))), S.WAITING, None),
        (file(letters=(letter(),)), S.WITH_BODY, None),
        (file(letters=(OUT,)), S.WITH_BODY, 22),
        (file(letters=(OUT, letter(sent(0)))), S.WITH_BODY, 21),
        (file(letters=(_answered(OUT, 10, None),)), S.WITH_BODY, None),
        (file(letters=(_answered(OUT, 10, Grade.FORMAL),)), S.WITH_BODY, 22),
        (file(letters=(DONE,)), S.REPLIED, 17),
        (file(letters=(DONE,), follow_ups=(contact(9),)), S.REPLIED, 17),
        (file(letters=(DONE,), follow_ups=(contact(11, reached=False),)), S.REPLIED, 17),
        (file(letters=(DONE,), follow_ups=(contact(10),)), S.TOLD, 38),
        (file(letters=(DONE,), follow_ups=(contact(10), contact(38, Verdict.PARTLY))), S.TOLD, None),
        (file(letters=(DONE,), follow_ups=(contact(10), contact(38, reached=False))), S.TOLD, 38),
        (file(letters=(replace(OUT, resolutions=(settled(4),)),)), S.REPLIED, 11),
        (file(letters=(DONE,), closings=(closing(12),)), S.CLOSED, None),
    ],
)
def test_stage_and_next_day(one: ComplaintFile, stage: ComplaintStage, due: int | None) -> None:
    assert one.stage is stage
    assert _due(one) == due


def test_news_is_told_before_the_next_letter_falls_due_and_then_the_letter_counts() -> None:
    both = (DONE, letter(sent(2)))
    assert file(letters=both).stage is S.REPLIED
    assert _due(file(letters=both)) == 17
    told = file(letters=both, follow_ups=(contact(11),))
    assert told.stage is S.WITH_BODY
    assert _due(told) == 23


def test_an_explanation_on_the_way_is_not_the_final_word_of_a_letter() -> None:
    one = file(explanations=(explained(1),), follow_ups=(contact(1, Verdict.UNDERSTOOD),), letters=(OUT,))
    assert one.stage is S.WITH_BODY
    assert one.final_reply_on is None
    assert _due(one) == 22


def test_the_next_day_is_the_citizens_clock_not_that_of_the_new_body() -> None:
    passed_on = letter(sent(1), sent(8, DispatchKind.REDIRECT, body="other"))
    assert _due(file(letters=(passed_on,))) == 22
    assert _due(file(letters=(replace(passed_on, extensions=(extended(30, 9),)),))) == 30


def test_the_final_reply_is_the_last_substantive_one_over_all_letters() -> None:
    other = _answered(letter(sent(2)), 20)
    assert file(letters=(other, DONE)).final_reply_on == day(20)
    assert file(explanations=(explained(3), explained(2))).final_reply_on == day(3)
    assert file().final_reply_on is None


def test_the_first_own_step() -> None:
    assert file().first_action_on is None
    assert file(letters=(letter(registered=None, created=4),), follow_ups=(contact(6),)).first_action_on == day(4)
    assert file(explanations=(explained(2),), actions=(action(CALL, 3),)).first_action_on == day(2)


def test_a_draft_made_before_the_complaint_came_is_a_step_from_the_day_it_came() -> None:
    assert file(received=10, letters=(letter(created=0),)).first_action_on == day(10)


def test_opened_again_the_own_term_runs_anew_until_a_step_is_made() -> None:
    old = (closing(20, reopened=42),)
    one = file(letters=(DONE,), follow_ups=(contact(11, Verdict.SOLVED), contact(42, Verdict.NOT_SOLVED)), closings=old)
    assert one.complaint.received_on == day(0)
    assert one.first_action_on == day(0)
    assert one.stage is S.IN_WORK
    assert one.final_reply_on is None
    assert _due(one) == 45
    assert _due(replace(one, actions=(action(CALL, 42),))) is None
    assert _due(replace(one, follow_ups=(*one.follow_ups, contact(43)))) is None


def test_opened_again_without_any_step_the_own_term_still_runs_from_the_first_date() -> None:
    assert _due(file(closings=(closing(5, Outcome.WITHDRAWN, reopened=9),))) == 3


def test_what_was_asked_or_passed_on_before_it_was_opened_again_is_past() -> None:
    one = file(actions=(action(ASKED, 1), action(ActionKind.REDIRECTED, 1)), closings=(closing(5, reopened=9),))
    assert one.stage is S.IN_WORK


def test_facts_of_the_day_it_was_opened_again_count_when_entered_after_the_closing() -> None:
    before = explained(5)
    one = file(explanations=(before,), closings=(closing(5, reopened=5),))
    assert one.final_reply_on is None
    assert replace(one, explanations=(before, explained(5))).final_reply_on == day(5)


def test_a_reply_typed_in_after_it_was_opened_again_is_news() -> None:
    closed = (closing(12, Outcome.UNCONFIRMED, reopened=14),)
    assert file(letters=(_answered(OUT, 10),), closings=closed).stage is S.IN_WORK
    late = file(letters=(_answered(OUT, 10, entered=15),), closings=closed)
    assert late.stage is S.REPLIED
    assert late.final_reply_on == day(10)


def test_the_decision_in_force_and_the_last_reopening() -> None:
    twice = file(closings=(closing(5, reopened=9), closing(12, reopened=20), closing(25)))
    assert twice.closing is not None
    assert twice.closing.on == day(25)
    assert twice.reopened_on == day(20)
    assert file().closing is None
    assert file().reopened_on is None


_letters = st.sampled_from(
    (
        letter(registered=None),
        letter(),
        OUT,
        letter(annulled=2),
        letter(sent(1, received=2), sent(9, DispatchKind.REDIRECT)),
        _answered(OUT, 10, None),
        _answered(OUT, 10, Grade.HOLDING),
        DONE,
        replace(OUT, resolutions=(settled(4),)),
        replace(DONE, inquiry=replace(DONE.inquiry, closed_on=day(30))),
    )
)
_days = st.integers(0, 60)
_files = st.builds(
    lambda acts, given_, calls, ends, letters: file(
        actions=tuple(action(kind, on) for kind, on in acts),
        explanations=tuple(explained(on) for on in given_),
        follow_ups=tuple(contact(on, verdict, reached=verdict is not None) for on, verdict in calls),
        closings=tuple(closing(on, reopened=on + more) for on, more in ends),
        letters=tuple(letters),
    ),
    st.lists(st.tuples(st.sampled_from(ActionKind), _days), max_size=3),
    st.lists(_days, max_size=2),
    st.lists(st.tuples(_days, st.none() | st.sampled_from(Verdict)), max_size=3),
    st.lists(st.tuples(_days, _days), max_size=2),
    st.lists(_letters, max_size=2),
)


@given(_files)
def test_the_stage_is_total_and_never_closed_without_a_closing(one: ComplaintFile) -> None:
    assert one.stage in ComplaintStage
    assert one.stage is not S.CLOSED
    assert (one.stage is S.NEW) == (one.first_action_on is None and not one.closings)
    due = one.due_on(PLAIN, THREE)
    assert due is None or due >= one.complaint.received_on
    shut = replace(one, closings=(*one.closings, closing(200)))
    assert shut.stage is S.CLOSED
    assert shut.due_on(PLAIN, THREE) is None


@given(_files, _days)
def test_reopening_keeps_the_first_date_and_the_first_step(one: ComplaintFile, on: int) -> None:
    again = replace(one, closings=(*one.closings, closing(70, reopened=70 + on)))
    assert again.complaint.received_on == one.complaint.received_on
    assert again.first_action_on == one.first_action_on
    assert again.closing is None
    assert again.word is None
    assert again.attempts == 0
    assert not again.told


def test_days_are_days() -> None:
    found = file().due_on(PLAIN, THREE)
    assert type(found) is date
