"""Stages, grades and ladders of a letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.inquiry import DispatchKind, Enclosure, InquiryKind, Question, Signer
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.reply import (
    SUBSTANTIVE,
    Grade,
    Promise,
    PromiseVerdict,
    PromiseVerdictValue,
    QuestionGradeValue,
    QuestionGrading,
    Reply,
)
from tests.domain.cases import day, graded, letter, new_id, reply, sent, settled

REMINDER, REPEAT = InquiryKind.REMINDER, InquiryKind.REPEAT


def _answered(one: InquiryFile, *answers: tuple[Reply, Grade | None]) -> InquiryFile:
    gradings = tuple(graded(came, grade) for came, grade in answers if grade)
    return replace(one, replies=tuple(came for came, _ in answers), gradings=gradings)


@pytest.mark.parametrize(
    ("one", "stage"),
    [
        (letter(registered=None), InquiryStage.DRAFT),
        (letter(), InquiryStage.REGISTERED),
        (letter(sent(0)), InquiryStage.SENT),
        (letter(sent(0, received=1)), InquiryStage.RECEIVED),
        (letter(sent(0), closed=9), InquiryStage.CLOSED),
        (replace(letter(sent(0)), resolutions=(settled(4),)), InquiryStage.CLOSED),
        (letter(annulled=2), InquiryStage.ANNULLED),
        (letter(sent(0), annulled=2, closed=3), InquiryStage.ANNULLED),
    ],
)
def test_stage(one: InquiryFile, stage: InquiryStage) -> None:
    assert one.stage is stage
    assert one.waiting == (stage in {InquiryStage.SENT, InquiryStage.RECEIVED})


def test_a_letter_that_never_arrived_waits_to_be_sent_again() -> None:
    never = replace(sent(0), delivered=False)
    assert letter(never).stage is InquiryStage.REGISTERED
    assert not letter(never).waiting
    assert letter(never).pending
    assert letter(never, sent(3, DispatchKind.WRONG_ADDRESS)).stage is InquiryStage.SENT


@pytest.mark.parametrize("kind", [DispatchKind.REDIRECT, DispatchKind.WRONG_ADDRESS])
def test_what_the_body_before_accepted_is_not_accepted_by_the_next(kind: DispatchKind) -> None:
    assert letter(sent(0, received=1), sent(3, kind)).stage is InquiryStage.SENT
    assert letter(sent(0), sent(3, kind, received=4)).stage is InquiryStage.RECEIVED
    assert letter(sent(0), sent(3, kind), sent(5, DispatchKind.LOST, received=6)).stage is InquiryStage.RECEIVED
    # A body that lost what it had accepted has accepted it all the same; so the clock goes on.
    assert letter(sent(0, received=1), sent(3, DispatchKind.LOST)).stage is InquiryStage.RECEIVED
    assert letter(sent(3, DispatchKind.LOST, received=4)).stage is InquiryStage.RECEIVED


@pytest.mark.parametrize("grade", [None, *Grade])
def test_only_a_substantive_or_ungraded_reply_ends_the_waiting(grade: Grade | None) -> None:
    one = _answered(letter(sent(0)), (reply(5), grade))
    ended = grade is None or grade in SUBSTANTIVE
    assert one.stage is (InquiryStage.REPLIED if ended else InquiryStage.SENT)
    assert one.waiting != ended
    assert one.pending == (grade not in SUBSTANTIVE)
    assert len(one.ungraded) == (grade is None)


def test_the_last_grade_counts_by_day_moment_and_entry() -> None:
    came = reply(5)
    first, later = graded(came, Grade.DONE, 6, 10), graded(came, Grade.FORMAL, 6, 11)
    one = replace(letter(sent(0)), replies=(came,), gradings=(later, first))
    assert one.grade_of(came) == later
    at_once = graded(came, Grade.REFUSAL, 6, 11)
    both = replace(one, gradings=(at_once, later, first))
    assert both.grade_of(came) == at_once
    assert [x.id for x in both.substantive] == [came.id]


def test_last_grade_of_a_question_and_last_verdict_on_a_promise() -> None:
    question = Question(id=new_id(), inquiry_id="i", position=1, text_ru="Когда?")
    promise = Promise(id=new_id(), inquiry_id="i", text="до мая", due_on=day(60))
    one = replace(letter(sent(0)), questions=(question,), promises=(promise,))
    assert one.question_grade(question) is None
    assert one.verdict_of(promise) is None
    grades = [
        QuestionGrading(id=new_id(), reply_id="r", question_id=question.id, grade=grade, on=day(5), moment=moment)
        for moment, grade in ((2, QuestionGradeValue.ANSWERED), (1, QuestionGradeValue.EVADED))
    ]
    verdicts = [
        PromiseVerdict(id=new_id(), promise_id=promise.id, verdict=value, on=day(on), moment=0)
        for on, value in ((61, PromiseVerdictValue.BROKEN), (70, PromiseVerdictValue.LATE))
    ]
    one = replace(one, question_gradings=tuple(grades), verdicts=tuple(verdicts))
    assert one.question_grade(question) is QuestionGradeValue.ANSWERED
    assert one.verdict_of(promise) == verdicts[1]


def test_a_reply_to_a_reminder_answers_the_first_letter_and_the_other_way_round() -> None:
    first, reminder = letter(sent(0)), letter(sent(30), kind=REMINDER)
    answered = _answered(reminder, (reply(35), Grade.EXPLANATION))
    assert replace(first, kin=(answered,)).stage is InquiryStage.REPLIED
    late = _answered(first, (reply(30), Grade.REFUSAL))
    assert replace(reminder, kin=(late,)).stage is InquiryStage.REPLIED


def test_a_repeat_waits_though_the_reply_it_was_written_over_came_that_day() -> None:
    first = _answered(letter(sent(0)), (reply(20), Grade.REFUSAL))
    repeat = letter(sent(20), kind=REPEAT)
    assert replace(repeat, kin=(first,)).waiting
    again = _answered(letter(sent(0)), (reply(21), Grade.DONE))
    assert not replace(repeat, kin=(again,)).waiting


def test_a_reply_before_a_reminder_was_sent_is_no_answer_to_it() -> None:
    first = _answered(letter(sent(0)), (reply(20), Grade.REFUSAL))
    assert replace(letter(sent(22), kind=REMINDER), kin=(first,)).waiting
    assert replace(letter(kind=REMINDER), kin=(first,)).stage is InquiryStage.REGISTERED


def test_a_reply_of_the_ladder_that_nobody_graded_is_our_debt() -> None:
    reminder = _answered(letter(sent(30), kind=REMINDER), (reply(35), None))
    first = replace(letter(sent(0)), kin=(reminder,))
    assert first.stage is InquiryStage.REPLIED
    assert first.pending
    assert first.ungraded == ()


_replies = st.lists(st.tuples(st.integers(0, 60), st.none() | st.sampled_from(Grade)), max_size=4)


@given(
    registered=st.booleans(),
    dispatched=st.lists(
        st.tuples(st.integers(0, 60), st.sampled_from(DispatchKind), st.sampled_from((None, True, False)))
    ),
    answers=_replies,
    annulled=st.none() | st.integers(0, 60),
    closed=st.none() | st.integers(0, 60),
)
def test_the_stage_is_total(
    registered: bool,
    dispatched: list[tuple[int, DispatchKind, bool | None]],
    answers: list[tuple[int, Grade | None]],
    annulled: int | None,
    closed: int | None,
) -> None:
    ways = [replace(sent(on, kind), delivered=arrived) for on, kind, arrived in dispatched]
    one = letter(*ways, registered=0 if registered else None, annulled=annulled, closed=closed)
    one = _answered(one, *((reply(on), grade) for on, grade in answers))
    assert one.stage in InquiryStage
    assert (one.stage is InquiryStage.ANNULLED) == (annulled is not None)
    assert (one.stage is InquiryStage.DRAFT) == (annulled is None and not registered)
    if one.waiting:
        assert ways
        assert not one.ungraded
        assert not one.substantive


def test_unwritten_names_what_lacks_in_a_language_only() -> None:
    one = letter()
    assert one.unwritten("ru") == ("subject_ru",)
    filled = replace(
        one,
        inquiry=replace(one.inquiry, subject_ru="О воде", subject_kk="Су туралы", text_ru="Прошу ответить"),
        questions=(Question(id=new_id(), inquiry_id="i", position=1, text_ru="Когда?", text_kk=" "),),
        enclosures=(Enclosure(id=new_id(), inquiry_id="i", position=1, text_ru="Копия"),),
        signers=(Signer(id=new_id(), inquiry_id="i", position=1, name_ru="А. Б.", name_kk=""),),
    )
    assert filled.unwritten("ru") == ()
    assert filled.unwritten("kk") == ("text_kk", "questions", "enclosures", "signers")
