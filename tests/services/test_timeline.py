from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import (
    Action,
    ActionKind,
    Applicant,
    Closing,
    Complaint,
    ContactWay,
    Explanation,
    ExplanationWay,
    FollowUp,
    Outcome,
    Urgency,
    Verdict,
)
from deputy_desk.domain.inquiry import BecameOverdue, Dispatch, DispatchKind, Extension, Inquiry, Resolution, Served
from deputy_desk.domain.people import Person
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.records import Record
from deputy_desk.domain.reply import Grade, Grading, Promise, PromiseVerdict, PromiseVerdictValue, Reply
from deputy_desk.domain.terms import TermUnit
from deputy_desk.domain.timeline import Event
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.services.timeline import complaint_timeline, inquiry_timeline
from deputy_desk.wording.events import FIELDS, TITLES, event_detail, event_title
from tests.offices import Clock

DAY = date(2026, 10, 5)


def after(days: int) -> date:
    return DAY + timedelta(days=days)


@pytest.fixture
def case(desk: Desk) -> tuple[Complaint, Inquiry]:
    """One complaint with a letter and everything that can happen to them."""
    new = desk.new_id
    with desk.read() as view:
        first, second = view.all(Body)[:2]
    one = Complaint(id=new(), year=2026, n=900_001, text="Нет воды", received_on=DAY)
    person = Person(id=new(), name="Ким Олег")
    letter = Inquiry(
        id=new(),
        created_on=after(1),
        year=2026,
        n=900_001,
        series="Б",
        registered_on=after(2),
        body_id=first.id,
        short_title="Вода",
        term_n=15,
        term_unit=TermUnit.WORKING_DAYS,
    )
    reply = Reply(id=new(), inquiry_id=letter.id, received_on=after(20), entered_on=after(20), body_number="12-3")
    bare = Reply(id=new(), inquiry_id=letter.id, received_on=after(21), entered_on=after(21))
    kept = Promise(id=new(), inquiry_id=letter.id, reply_id=reply.id, text="трубу заменят", due_on=after(70))
    open_ = Promise(id=new(), inquiry_id=letter.id, text="кран починят", due_on=after(80))
    facts: list[Record] = [
        one,
        person,
        Applicant(id=new(), complaint_id=one.id, person_id=person.id),
        letter,
        Served(id=new(), inquiry_id=letter.id, complaint_id=one.id),
        Dispatch(id=new(), inquiry_id=letter.id, sent_on=after(2), received_on=after(3), incoming_number="77"),
        Dispatch(id=new(), inquiry_id=letter.id, sent_on=after(4), kind=DispatchKind.LOST),
        Dispatch(id=new(), inquiry_id=letter.id, sent_on=after(5), kind=DispatchKind.WRONG_ADDRESS),
        Dispatch(id=new(), inquiry_id=letter.id, sent_on=after(6), kind=DispatchKind.REDIRECT, body_id=second.id),
        Extension(id=new(), inquiry_id=letter.id, until=after(40), notified_on=after(7), basis="экспертиза"),
        BecameOverdue(id=new(), inquiry_id=letter.id, due_on=after(18), noticed_on=after(19)),
        reply,
        bare,
        Grading(id=new(), reply_id=reply.id, grade=Grade.PROMISE, on=after(22), moment=1, evidence="стр. 2"),
        Grading(id=new(), reply_id=bare.id, grade=Grade.FORMAL, on=after(22), moment=2),
        kept,
        open_,
        PromiseVerdict(
            id=new(), promise_id=kept.id, verdict=PromiseVerdictValue.LATE, on=after(23), moment=3, done_on=after(23)
        ),
        Resolution(id=new(), inquiry_id=letter.id, on=after(24), way="позвонили", said_by="Аким"),
        *(
            Action(id=new(), complaint_id=one.id, kind=kind, on=after(8), text="слова", user_id=desk.user_id)
            for kind in ActionKind
        ),
        Action(id=new(), complaint_id=one.id, kind=ActionKind.REDIRECTED, on=after(8), body_id=second.id),
        Explanation(id=new(), complaint_id=one.id, on=after(9), way=ExplanationWay.PRINTED),
        FollowUp(id=new(), complaint_id=one.id, on=after(25), way=ContactWay.PHONE, reached=False),
        FollowUp(id=new(), complaint_id=one.id, on=after(26), way=ContactWay.PHONE, reached=True, told="ответ пришёл"),
        FollowUp(
            id=new(), complaint_id=one.id, on=after(27), way=ContactWay.PHONE, reached=True, verdict=Verdict.PARTLY
        ),
        Closing(
            id=new(),
            complaint_id=one.id,
            on=after(28),
            outcome=Outcome.PARTLY,
            reopened_on=after(29),
            reopened_reason="снова нет воды",
        ),
    ]
    with desk.change() as work:
        work.add(*facts)
    return one, letter


def codes(events: list[Event]) -> list[str]:
    return [event.code for event in events]


def test_everything_that_happened_is_told_newest_first(desk: Desk, case: tuple[Complaint, Inquiry]) -> None:
    events = complaint_timeline(desk, case[0].id)
    past = [event for event in events if event.tone != "ahead"]
    assert [event.on for event in past] == sorted((event.on for event in past), reverse=True)
    told = set(codes(events))
    assert {
        "received", "drafted", "registered", "sent", "reached_body", "sent_again_lost", "sent_again_wrong_address",
        "redirected", "extended", "became_overdue", "reply_came", "graded_promise", "graded_formal", "promised",
        "promise_late", "settled", "explained_printed", "not_reached", "told", "said_partly", "closed_partly",
        "reopened",
    } <= told  # fmt: skip
    assert {f"action_{kind.value}" for kind in ActionKind} <= told
    assert codes(events)[-1] == "received"
    assert {code for code in told if code.endswith("_due")} == {"promise_due"}


def test_names_numbers_and_who_entered_come_along(desk: Desk, case: tuple[Complaint, Inquiry]) -> None:
    events = {event.code: event for event in complaint_timeline(desk, case[0].id)}
    assert events["sent"].values["number"] == "900001-Б"
    assert events["sent"].about == case[1].id
    assert events["received"].values["user"] == "Байжанов Нұрлан Серікұлы"
    assert events["received"].at == desk.now()
    assert events["redirected"].values["body_ru"] != events["sent"].values["body_ru"] != ""
    assert events["action_call"].values["text"] == "слова"
    assert events["extended"].values["until"] == after(40)
    assert events["reply_came"].values["incoming"] in {"12-3", ""}


def test_the_letter_has_its_own_timeline(desk: Desk, case: tuple[Complaint, Inquiry]) -> None:
    events = inquiry_timeline(desk, case[1].id)
    assert "received" not in codes(events)
    assert codes(events)[-1] == "drafted"
    with desk.change() as work:
        work.change(replace(case[1], annulled_on=after(30), annulled_reason="ошибка", closed_on=after(31)))
    ended = codes(inquiry_timeline(desk, case[1].id))
    assert {"annulled", "letter_closed"} <= set(ended)
    assert "promise_due" not in ended
    assert "changed" not in ended


def test_changes_of_the_record_are_read_from_the_journal(desk: Desk, clock: Clock) -> None:
    one = Complaint(id=desk.new_id(), year=2026, n=900_002, text="Нет воды", received_on=DAY, day_assumed=True)
    problem = Problem(id=desk.new_id(), title="Вода в Бирлике", opened_on=DAY)
    with desk.change() as work:
        work.add(one, problem)
    for fields in (
        {"problem_id": problem.id},
        {"problem_id": None},
        {"deleted_on": DAY},
        {"deleted_on": None},
        {"title": "Вода", "urgency": Urgency.HIGH, "note": "x"},
    ):
        clock.move(hours=1)
        with desk.change() as work:
            work.change(replace(work.get(Complaint, one.id), **fields))
    events = complaint_timeline(desk, one.id)
    assert codes(events) == [
        "first_action_due", "changed", "restored", "trashed", "unlinked", "linked", "received_day_assumed",
    ]  # fmt: skip
    by_code = {event.code: event for event in events}
    assert by_code["linked"].values["problem"] == "Вода в Бирлике"
    assert by_code["changed"].values["fields"] == ("note", "title", "urgency")
    assert event_title(by_code["changed"], "en") == "Changed: note, title, urgency"
    assert by_code["first_action_due"].tone == "bad"
    assert by_code["first_action_due"].values["late"] is True


@pytest.mark.parametrize("days", [0, 1, 30, 60])
def test_the_due_day_stands_on_top_until_the_answer_comes(desk: Desk, clock: Clock, days: int) -> None:
    letter = Inquiry(
        id=desk.new_id(),
        created_on=DAY,
        year=2026,
        n=900_003,
        registered_on=DAY,
        term_n=15,
        term_unit=TermUnit.WORKING_DAYS,
    )
    sent = Dispatch(id=desk.new_id(), inquiry_id=letter.id, sent_on=date(2026, 11, 2))
    with desk.change() as work:
        work.add(letter, sent)
    clock.move(days=days)
    event = inquiry_timeline(desk, letter.id)[0]
    assert (event.code, event.on) == ("reply_due", date(2026, 11, 23))
    late = desk.today() > event.on
    assert event.tone == ("bad" if late else "ahead")
    detail = event_detail(event, "ru", desk.today())
    assert detail.startswith("понедельник, 23\u00a0ноября")
    assert ("просрочено" in detail) == late


def test_what_is_next_follows_the_stage(desk: Desk) -> None:
    new = desk.new_id
    one = Complaint(id=new(), year=2026, n=900_004, text="Справка", received_on=DAY)
    with desk.change() as work:
        work.add(one, Explanation(id=new(), complaint_id=one.id, on=DAY))
    assert complaint_timeline(desk, one.id)[0].code == "tell_due"
    with desk.change() as work:
        work.add(FollowUp(id=new(), complaint_id=one.id, on=after(1), way=ContactWay.PHONE, reached=True))
    assert complaint_timeline(desk, one.id)[0].code == "ask_due"
    with desk.change() as work:
        work.add(Closing(id=new(), complaint_id=one.id, on=after(2), outcome=Outcome.UNDERSTOOD))
    assert complaint_timeline(desk, one.id)[0].code == "closed_understood"


def test_what_is_not_there(desk: Desk) -> None:
    for ask in (complaint_timeline, inquiry_timeline):
        with pytest.raises(DeskError) as caught:
            ask(desk, "nobody")
        assert caught.value.code == "not_found"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_event_has_its_words(desk: Desk, case: tuple[Complaint, Inquiry], language: str) -> None:
    events = [*complaint_timeline(desk, case[0].id), *inquiry_timeline(desk, case[1].id)]
    for event in events:
        title, detail = event_title(event, language), event_detail(event, language, desk.today())
        assert title
        assert "{" not in title + detail
        assert not title.endswith((":", " "))
        assert detail
    blank = Event(
        on=DAY, code="", record="r", about="a", values={"fields": tuple(FIELDS), "problem": "П", "until": DAY}
    )
    for code in TITLES:
        words = event_title(replace(blank, code=code, values={**blank.values, "due": DAY}), language)
        assert words
        assert "{" not in words
    old = replace(blank, on=date(2024, 2, 29), code="told")
    assert "2024" in event_detail(old, language, desk.today())


@pytest.mark.parametrize(
    ("left", "late", "words"),
    [
        (0, True, "просрочено"),
        (-3, True, "просрочено на 3 рабочих дня"),
        (0, False, "сегодня или к следующему рабочему дню"),
        (2, False, "осталось 2 рабочих дня"),
    ],
)
def test_how_far_a_due_day_is(left: int, late: bool, words: str) -> None:
    event = Event(on=DAY, code="reply_due", record="r", about="a", values={"left": left, "late": late})
    assert event_detail(event, "ru", DAY).endswith(words)
