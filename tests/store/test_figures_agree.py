"""The figures and the screens tell one story: first own action, day 0 and due day, what never arrived."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from deputy_desk.domain.complaint import ActionKind, Complaint, ContactWay
from deputy_desk.domain.ids import Id
from deputy_desk.domain.indicators.ledger import ledger
from deputy_desk.domain.inquiry import DispatchKind, DispatchWay, Inquiry, InquiryKind
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.services.complaints import add_action
from deputy_desk.services.desk import Desk
from deputy_desk.services.follow_up import NewFollowUp, record_follow_up
from deputy_desk.services.inquiries import extend_inquiry, inquiry_file, mark_not_delivered, mark_received, send_inquiry
from deputy_desk.services.ladder import follow_on_draft
from deputy_desk.services.replies import Assessment, NewReply, record_graded_reply
from deputy_desk.services.reports import compute_summary
from deputy_desk.store.figures import read_facts
from deputy_desk.store.files_of_cases import complaint_files, inquiry_files
from tests.fresh import TODAY, complaint, day, draft, fresh, sent
from tests.store.figures_life import Life

__all__ = ["fresh"]

AUTUMN = (date(2026, 9, 1), TODAY)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    life = Life(tmp_path_factory.mktemp("life") / "office", 7)
    yield life.live(400)
    life.desk.close()


def steps(desk: Desk) -> dict[Id, tuple[date | None, date | None]]:
    """Return the first own action of each complaint as the figures and as the column of days have it."""
    with desk.read() as view:
        facts, ids = read_facts(view, desk.store.calendar_of(view))
        known = {one.id for one in view.all(Complaint) if one.deleted_on is None}
        files = complaint_files(view, known)
    first = {ids[int(id_)]: date.fromordinal(on) for id_, on in ledger(facts).first_steps.items()}
    return {id_: (first.get(id_), file.first_action_on) for id_, file in files.items()}


def test_the_first_own_action_is_that_of_the_column_of_days(office: Desk) -> None:
    found = steps(office)
    assert len(set(found.values())) > 30
    assert [id_ for id_, (figure, column) in found.items() if figure != column] == []


def test_a_draft_a_call_and_an_attempt_are_first_actions_on_both(fresh: Desk) -> None:
    drafted, called, tried, untouched = (complaint(fresh, received_on=day(9)) for _ in range(4))
    draft(fresh, complaint_ids=(drafted,))
    add_action(fresh, called, ActionKind.CALL, day(7))
    record_follow_up(fresh, NewFollowUp(complaint_id=tried, on=day(5), way=ContactWay.PHONE, reached=False))
    found = steps(fresh)
    assert {id_: figure for id_, (figure, _) in found.items()} == {
        drafted: TODAY,
        called: day(7),
        tried: day(5),
        untouched: None,
    }
    assert all(figure == column for figure, column in found.values())
    promptness = compute_summary(fresh, *AUTUMN)[0]["figures"]["indicators"]["I12a"]
    assert (promptness["n"], promptness["events"]) == (4, 3)


def test_due_days_with_and_without_extensions_are_those_of_the_letters(office: Desk) -> None:
    calendar = office.calendar
    with office.read() as view:
        facts, ids = read_facts(view, office.store.calendar_of(view))
        files = inquiry_files(view, [one.id for one in view.all(Inquiry)])
    longest: dict[str, date] = {}
    for at, until, _ in facts.extensions:
        id_, end = ids[int(at)], date.fromordinal(until)
        longest[id_] = max(end, longest.get(id_, end))
    assert longest
    for row in facts.letters:
        id_, due = ids[int(row[0])], date.fromordinal(row[6])
        clock = files[id_].first_clock(calendar)
        assert clock is not None
        assert (clock.due, clock.until) == (due, max(due, longest.get(id_, due)))


def undelivered(desk: Desk) -> list[str]:
    excluded = compute_summary(desk, *AUTUMN)[0]["figures"]["excluded"]
    return [one["reason"] for one in excluded if one["reason"] == "never_delivered"]


def test_a_letter_a_body_had_and_lost_is_not_one_that_never_arrived(fresh: Desk) -> None:
    letter = sent(fresh, back=40)
    mark_received(fresh, letter, day(39))
    send_inquiry(fresh, letter, day(10), DispatchWay.POST, kind=DispatchKind.LOST)
    mark_not_delivered(fresh, letter)
    assert undelivered(fresh) == []


def test_what_came_to_a_wrong_address_never_arrived(fresh: Desk) -> None:
    letter = sent(fresh, back=40)
    mark_received(fresh, letter, day(39))
    extend_inquiry(fresh, letter, TODAY, "Экспертиза", day(20))
    send_inquiry(fresh, letter, day(10), DispatchWay.POST, kind=DispatchKind.WRONG_ADDRESS)
    with fresh.read() as view:
        assert read_facts(view, fresh.store.calendar_of(view))[0].extensions == []
    mark_not_delivered(fresh, letter)
    assert undelivered(fresh) == ["never_delivered"]


def test_a_question_repeated_in_a_reminder_is_one_question_with_its_last_grade(fresh: Desk) -> None:
    first = sent(fresh, back=40)
    known = [one.id for one in inquiry_file(fresh, first).questions]
    answer(fresh, first, 35, dict.fromkeys(known, QuestionGradeValue.EVADED))
    wanted = follow_on_draft(fresh, first, InquiryKind.REPEAT)
    assert len(wanted.questions) == len(known)
    again = sent(fresh, back=20, kind=InquiryKind.REPEAT, parent_id=first, questions=wanted.questions)
    rate = compute_summary(fresh, *AUTUMN)[0]["figures"]["indicators"]["I5"]
    assert (rate["k"], rate["ids_of_n"], rate["evaded"]) == (0, known, known)
    copies = [one.id for one in inquiry_file(fresh, again).questions]
    answer(fresh, again, 5, {copies[0]: QuestionGradeValue.ANSWERED})
    rate = compute_summary(fresh, *AUTUMN)[0]["figures"]["indicators"]["I5"]
    assert (rate["ids"], rate["ids_of_n"]) == (known[:1], known)


def answer(desk: Desk, letter: Id, back: int, grades: dict[Id, QuestionGradeValue]) -> None:
    new = NewReply(inquiry_id=letter, received_on=day(back))
    record_graded_reply(desk, new, Assessment(grade=Grade.EXPLANATION, questions=grades))
