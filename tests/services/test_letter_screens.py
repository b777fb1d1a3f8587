from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.bodies import Official
from deputy_desk.domain.inquiry import DispatchWay, InquiryKind
from deputy_desk.domain.office import Letterhead
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.attachments import add_attachment
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.figure_records import records_behind
from deputy_desk.services.inquiries import inquiry_file, register_inquiry, send_inquiry
from deputy_desk.services.inquiry_search import searched_inquiries
from deputy_desk.services.inquiry_view import inquiry_view, served_choices
from deputy_desk.services.ladder import follow_on_draft
from deputy_desk.services.letter_choices import letter_choices
from deputy_desk.services.lists import ALL_INQUIRIES, BY_DUE, complaint_page
from deputy_desk.services.problems import NewProblem, make_problem
from deputy_desk.services.replies import Assessment, NewPromise, NewReply
from deputy_desk.services.reply_entry import Prolonged, ReplyEntry, save_reply
from deputy_desk.services.reply_view import reply_view, timing

TODAY = date(2026, 11, 20)
SENT = date(2026, 11, 9)


@pytest.fixture
def complaint(desk: Desk) -> str:
    return complaint_page(desk, limit=1)[0][0].id


@pytest.fixture
def letter(desk: Desk, complaint: str) -> str:
    """A letter about a fence with two questions, sent on a Monday, due in ten working days."""
    body = letter_choices(desk).bodies[0].id
    draft = Draft(
        body_id=body,
        complaint_ids=(complaint,),
        subject_ru="О заборе у школы",
        subject_kk="Мектеп қоршауы туралы",
        text_ru="Прошу ответить.",
        text_kk="Жауап беруді сұраймын.",
        questions=(
            DraftQuestion(ru="Когда поставят забор?", kk="Қоршау қашан қойылады?"),
            DraftQuestion(ru="Кто отвечает?", kk="Кім жауапты?"),
        ),
        term=Term(10, TermUnit.WORKING_DAYS),
    )
    made = save_draft(desk, draft).id
    register_inquiry(desk, made, SENT)
    send_inquiry(desk, made, SENT, DispatchWay.EDMS)
    return made


def answer(desk: Desk, letter: str, on: date = TODAY, **assessed: QuestionGradeValue) -> str:
    file = inquiry_file(desk, letter)
    questions = {file.questions[int(key[1:]) - 1].id: value for key, value in assessed.items()}
    new = NewReply(inquiry_id=letter, received_on=on, body_number="03-1/12", text="Ответ")
    return save_reply(desk, ReplyEntry(new=new, assessment=Assessment(grade=Grade.EXPLANATION, questions=questions))).id


def test_a_letter_with_all_that_stands_beside_it(desk: Desk, letter: str, complaint: str) -> None:
    add_attachment(desk, letter, b"%PDF-1.7", "скан.pdf")
    view = inquiry_view(desk, letter)
    assert [one.id for one in view.complaints] == [complaint]
    assert view.deadline is not None
    assert view.deadline.due == date(2026, 11, 23)
    assert (view.problem, view.problem_complaints, view.parent, view.children) == (None, 0, None, ())
    assert [one.name for one in view.attachments[letter]] == ["скан.pdf"]
    with pytest.raises(DeskError) as refused:
        inquiry_view(desk, "01900000-0000-7000-8000-000000000000")
    assert refused.value.code == "not_found"


def test_whom_a_draft_may_serve(desk: Desk) -> None:
    lines, _ = complaint_page(desk, limit=3)
    problem = make_problem(desk, NewProblem(title="нет воды", complaint_ids=(lines[0].id, lines[1].id))).id
    found = served_choices(desk, (lines[2].id,), problem)
    assert {one.id for one in found.served} == {one.id for one in lines}
    assert found.problem is not None
    assert found.problem_complaints == 2
    assert len(found.offered) == len({one.id for one in found.offered}) > 100


def test_a_reminder_quotes_number_day_and_term(desk: Desk, letter: str, complaint: str) -> None:
    number = inquiry_file(desk, letter).inquiry.n
    draft = follow_on_draft(desk, letter, InquiryKind.REMINDER)
    assert (draft.kind, draft.parent_id, draft.complaint_ids) == (InquiryKind.REMINDER, letter, (complaint,))
    assert draft.subject_ru == "О заборе у школы (напоминание)"
    assert draft.subject_kk == "Мектеп қоршауы туралы (еске салу)"
    assert f"№\u00a0{number}" in draft.text_ru
    assert "23\u00a0ноября\u00a02026\u00a0года" in draft.text_ru
    assert "2026\u00a0жылғы\u00a023\u00a0қараша" in draft.text_kk
    assert len(draft.questions) == 2
    saved = save_draft(desk, draft).id
    assert [one.id for one in inquiry_view(desk, letter).children] == [saved]
    view = inquiry_view(desk, saved)
    assert view.parent is not None
    assert view.parent.id == letter


def test_a_repeat_asks_what_is_still_open(desk: Desk, letter: str) -> None:
    assert "нет ответа по существу" in follow_on_draft(desk, letter, InquiryKind.REPEAT).text_ru
    answer(desk, letter, q1=QuestionGradeValue.ANSWERED, q2=QuestionGradeValue.EVADED)
    draft = follow_on_draft(desk, letter, InquiryKind.REPEAT)
    assert [one.ru for one in draft.questions] == ["Кто отвечает?"]
    assert "№\u00a003-1/12" in draft.text_ru
    wanted = inquiry_file(desk, letter).questions[0].id
    chosen = follow_on_draft(desk, letter, InquiryKind.REPEAT, [wanted])
    assert [one.ru for one in chosen.questions] == ["Когда поставят забор?"]


def test_a_reply_comes_with_all_it_brings_or_not_at_all(desk: Desk, letter: str) -> None:
    new = NewReply(inquiry_id=letter, received_on=TODAY)
    promise = Assessment(grade=Grade.PROMISE, promises=(NewPromise(text="забор", due_on=date(2026, 12, 15)),))
    early = ReplyEntry(new=new, assessment=promise, prolonged=Prolonged(until=date(2026, 11, 23)))
    with pytest.raises(InputError) as refused:
        save_reply(desk, early)
    assert [(one.field, one.code) for one in refused.value.problems] == [("until", "extension_not_later")]
    assert inquiry_file(desk, letter).replies == ()
    late = ReplyEntry(new=new, assessment=promise, prolonged=Prolonged(until=date(2026, 12, 20), basis=" смета "))
    reply = save_reply(desk, late).id
    file = inquiry_file(desk, letter)
    assert [one.id for one in file.replies] == [reply]
    assert [(one.until, one.basis, one.notified_on) for one in file.extensions] == [
        (date(2026, 12, 20), "смета", TODAY)
    ]
    assert [one.text for one in file.promises] == ["забор"]
    again = ReplyEntry(new=new, reply_id=reply, assessment=Assessment(grade=Grade.FORMAL))
    assert save_reply(desk, again).id == reply
    assert {one.grade for one in inquiry_file(desk, letter).gradings} == {Grade.PROMISE, Grade.FORMAL}


def test_a_reply_without_a_grade_waits_for_one(desk: Desk, letter: str) -> None:
    reply = save_reply(desk, ReplyEntry(new=NewReply(inquiry_id=letter, received_on=TODAY))).id
    assert [one.id for one in inquiry_file(desk, letter).ungraded] == [reply]


def test_a_reply_on_the_screen(desk: Desk, letter: str, complaint: str) -> None:
    assert reply_view(desk, letter, None).reply is None
    reply = answer(desk, letter)
    add_attachment(desk, reply, b"%PDF-1.7", "ответ.pdf")
    view = reply_view(desk, letter, reply)
    assert [one.name for one in view.attachments] == ["ответ.pdf"]
    assert [one.complaint.id for one in view.people] == [complaint]
    with pytest.raises(DeskError):
        reply_view(desk, letter, letter)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (SENT, (0, 0, True)),
        (date(2026, 11, 23), (10, 0, True)),
        (date(2026, 11, 25), (12, 2, False)),
    ],
)
def test_the_working_day_a_reply_came_on(desk: Desk, letter: str, day: date, expected: tuple[int, int, bool]) -> None:
    found = timing(inquiry_file(desk, letter), day, desk.calendar)
    assert found is not None
    assert (found.working_day, found.late, found.in_time) == expected


def test_nothing_comes_before_a_sending(desk: Desk, letter: str) -> None:
    assert timing(inquiry_file(desk, letter), date(2026, 11, 8), desk.calendar) is None


def test_letters_are_searched_by_words_and_conditions(desk: Desk, letter: str) -> None:
    found = searched_inquiries(desk, "забор", ALL_INQUIRIES, BY_DUE)
    assert len(found.keys) == 1
    number = inquiry_file(desk, letter).inquiry.n
    numbered = searched_inquiries(desk, f"№ {number}", ALL_INQUIRIES, BY_DUE)
    assert set(found.keys) <= set(numbered.keys)
    both = searched_inquiries(desk, "забор state:waiting", ALL_INQUIRIES, BY_DUE)
    assert both.keys == found.keys
    assert len(searched_inquiries(desk, "state:closed забор", ALL_INQUIRIES, BY_DUE).keys) == 0


def test_what_the_editor_offers(desk: Desk) -> None:
    choices = letter_choices(desk)
    assert choices.executor == "", "the deputy writes himself"
    with desk.change() as work:
        work.add(Letterhead(id=desk.new_id(), office_ru="о", office_kk="о", name_ru="а", name_kk="а", phone="2-18-40"))
        body = choices.bodies[0].id
        work.add(Official(id=desk.new_id(), body_id=body, name="Жаксыбеков Нурлан", post_ru="директор"))
        work.add(Official(id=desk.new_id(), body_id=body, name="Прежний", retired=True))
    other = next(one for one in choices.users if one != desk.user_id)
    helper = Desk(desk.store, other, desk.office_id, clock=desk.clock, random=desk.random)
    found = letter_choices(helper)
    assert found.executor == found.users[other]
    assert found.executor_phone == "2-18-40"
    assert [one.name for one in found.officials] == ["Жаксыбеков Нурлан"]
    assert all(rule.n >= 1 for rule in found.rules.values())


def test_records_of_every_kind_behind_a_figure(desk: Desk, letter: str, complaint: str) -> None:
    reply = answer(desk, letter)
    promise = ReplyEntry(
        new=NewReply(inquiry_id=letter, received_on=TODAY),
        assessment=Assessment(grade=Grade.PROMISE, promises=(NewPromise(text="забор", due_on=TODAY),)),
    )
    save_reply(desk, promise)
    file = inquiry_file(desk, letter)
    ids = [file.promises[0].id, complaint, letter, reply, file.questions[1].id, "01900000-0000-7000-8000-00000000dead"]
    found = records_behind(desk, ids)
    assert [one.id for one in found] == ids[:-1]
    assert [one.opens for one in found] == ["inquiry", "complaints", "inquiry", "inquiry", "inquiry"]
    assert [one.target for one in found] == [letter, complaint, letter, letter, letter]
    assert found[0].title == "забор"
    assert found[4].title == "2. Кто отвечает?"
    assert records_behind(desk, []) == []
