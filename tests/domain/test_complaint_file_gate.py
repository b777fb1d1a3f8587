"""The closing gate: nothing is closed until a person says what happened (product.md, principle 1)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.complaint import FollowUp, Outcome, Verdict
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.reply import Grade
from tests.domain.cases import applicant, closing, contact, day, explained, file, graded, letter, reply, sent

WORDS = {
    Outcome.SOLVED: Verdict.SOLVED,
    Outcome.PARTLY: Verdict.PARTLY,
    Outcome.UNDERSTOOD: Verdict.UNDERSTOOD,
    Outcome.NOT_UNDERSTOOD: Verdict.NOT_UNDERSTOOD,
}
came = reply(10)
ANSWERED = replace(letter(sent(1)), replies=(came,), gradings=(graded(came, Grade.DONE),))


def codes(one: ComplaintFile, outcome: Outcome, reason: str = "") -> list[str]:
    return [problem.code for problem in one.closing_problems(outcome, reason)]


@pytest.mark.parametrize("outcome", WORDS)
def test_these_outcomes_need_the_citizens_word(outcome: Outcome) -> None:
    assert codes(file(), outcome) == ["citizen_has_not_said_so"]
    assert codes(file(follow_ups=(contact(2),)), outcome) == ["citizen_has_not_said_so"]
    assert codes(file(follow_ups=(contact(2, WORDS[outcome]),)), outcome) == []


def test_done_by_the_body_is_not_solved() -> None:
    assert codes(file(letters=(ANSWERED,)), Outcome.SOLVED) == ["citizen_has_not_said_so"]


def test_the_last_word_counts_by_day_and_entry() -> None:
    taken_back = file(follow_ups=(contact(2, Verdict.SOLVED), contact(30, Verdict.NOT_SOLVED)))
    assert taken_back.word is Verdict.NOT_SOLVED
    assert codes(taken_back, Outcome.SOLVED) == ["citizen_has_not_said_so"]
    noted_late = file(follow_ups=(contact(30, Verdict.PARTLY), contact(2, Verdict.SOLVED)))
    assert noted_late.word is Verdict.PARTLY
    same_day = file(follow_ups=(contact(2, Verdict.NOT_SOLVED), contact(2, Verdict.SOLVED)))
    assert codes(same_day, Outcome.SOLVED) == []
    assert codes(file(follow_ups=(contact(2, Verdict.SOLVED), contact(9))), Outcome.SOLVED) == []


def test_a_word_before_it_was_opened_again_does_not_close_it_a_second_time() -> None:
    word = contact(4, Verdict.SOLVED)
    again = file(follow_ups=(word,), closings=(closing(4, reopened=4),))
    assert codes(again, Outcome.SOLVED) == ["citizen_has_not_said_so"]
    new_word = contact(4, Verdict.SOLVED)
    assert codes(replace(again, follow_ups=(word, new_word)), Outcome.SOLVED) == []


@pytest.mark.parametrize(
    ("calls", "attempts"),
    [
        ((), 0),
        ((contact(11, reached=False),), 1),
        ((contact(11, reached=False), contact(12, reached=False)), 2),
        ((contact(11, reached=False), contact(12)), 2),
        ((contact(9, reached=False), contact(12, reached=False)), 1),
        ((contact(11, reached=False), contact(12, reached=False), contact(13, Verdict.NOT_SOLVED)), 0),
        ((contact(11, Verdict.NOT_SOLVED), contact(12, reached=False), contact(13, reached=False)), 2),
    ],
)
def test_unconfirmed_needs_two_attempts_after_the_news_and_the_last_word(
    calls: tuple[FollowUp, ...], attempts: int
) -> None:
    one = file(letters=(ANSWERED,), follow_ups=calls)
    assert one.attempts == attempts
    found = one.closing_problems(Outcome.UNCONFIRMED, "")
    assert [(p.code, p.values) for p in found] == (
        [] if attempts >= 2 else [("two_attempts_needed", {"attempts": attempts})]
    )


def test_attempts_before_it_was_opened_again_are_spent() -> None:
    calls = (contact(2, reached=False), contact(3, reached=False))
    assert codes(file(follow_ups=calls), Outcome.UNCONFIRMED) == []
    again = file(follow_ups=calls, closings=(closing(5, reopened=9),))
    assert codes(again, Outcome.UNCONFIRMED) == ["two_attempts_needed"]


@pytest.mark.parametrize("outcome", [Outcome.NOT_SOLVED, Outcome.WITHDRAWN, Outcome.NOT_CONSIDERED])
def test_these_outcomes_need_a_reason(outcome: Outcome) -> None:
    assert codes(file(), outcome, "  ") == ["reason_needed"]
    assert codes(file(), outcome, "отказ") == []


def test_only_an_anonymous_complaint_is_not_considered() -> None:
    assert codes(file(applicants=(applicant(),)), Outcome.NOT_CONSIDERED, "пусто") == ["not_anonymous"]


def test_closed_is_closed() -> None:
    assert codes(file(closings=(closing(4),)), Outcome.WITHDRAWN, "да") == ["already_closed"]


@given(
    outcome=st.sampled_from(sorted(WORDS)),
    reason=st.text(max_size=5),
    calls=st.lists(st.tuples(st.integers(0, 40), st.none() | st.sampled_from(Verdict)), max_size=6),
    reopened=st.none() | st.integers(0, 40),
)
def test_the_gate_never_lets_through_what_the_citizen_did_not_say(
    outcome: Outcome, reason: str, calls: list[tuple[int, Verdict | None]], reopened: int | None
) -> None:
    follow_ups = tuple(contact(on, verdict, reached=verdict is not None) for on, verdict in calls)
    ends = () if reopened is None else (closing(0, reopened=reopened),)
    one = file(follow_ups=follow_ups, closings=ends)
    if not one.closing_problems(outcome, reason):
        since = day(reopened or 0)
        said = [x for x in sorted(follow_ups, key=lambda x: (x.on, x.id)) if x.verdict and x.on >= since]
        assert said[-1].verdict is WORDS[outcome]
        assert said[-1].reached


def test_the_first_day_a_closing_may_bear() -> None:
    assert file(received=3).earliest_closing_on == day(3)
    assert file(follow_ups=(contact(7),), explanations=(explained(9),)).earliest_closing_on == day(7)
    assert file(follow_ups=(contact(7),), closings=(closing(8, reopened=12),)).earliest_closing_on == day(12)
