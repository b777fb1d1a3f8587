from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from deputy_desk.domain.inquiry import DispatchWay
from deputy_desk.domain.terms import TermUnit
from deputy_desk.errors import InputError
from deputy_desk.services.calendar_edits import NewCalendarDay, add_calendar_change, calendar_changes, effect_of_day
from deputy_desk.services.choices import office_choices, problem_choices
from deputy_desk.services.complaint_search import searched_keys
from deputy_desk.services.complaint_view import complaint_view, person_view, problem_view
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.inquiries import extend_inquiry, inquiry_file, register_inquiry, send_inquiry
from deputy_desk.services.intake import NewComplaint, register_complaint
from deputy_desk.services.lists import ALL_COMPLAINTS, BY_DAY, complaint_lines
from deputy_desk.services.office import OfficeDetails, make_office
from deputy_desk.services.people import NewPerson
from deputy_desk.services.problems import NewProblem, link_complaints, make_problem
from deputy_desk.services.terms import change_term_rule, term_rules

DAY = date(2026, 11, 18)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    moment = [datetime(2026, 11, 20, 4, 0, tzinfo=UTC)]

    def clock() -> datetime:
        moment[0] += timedelta(milliseconds=1)
        return moment[0]

    details = OfficeDetails(deputy="Байжанов Нұрлан", maslikhat="Маслихат", district="№ 7", assistant="Омарова Сауле")
    made = make_office(tmp_path / "office", details, None, clock=clock)
    yield made
    made.close()


def log(desk: Desk, text: str, person: NewPerson | str | None = None) -> str:
    return register_complaint(desk, NewComplaint(text=text, received_on=DAY, person=person)).id


def sent(desk: Desk, **more: object) -> str:
    body = office_choices(desk).bodies[0].id
    draft = Draft(body_id=body, subject_ru="О воде", questions=(DraftQuestion(ru="Когда?"),))
    letter = save_draft(desk, replace(draft, **more)).id  # type: ignore[arg-type]
    register_inquiry(desk, letter, DAY, accept_unverified_term=True)
    send_inquiry(desk, letter, DAY, DispatchWay.EDMS)
    return letter


def test_a_complaint_is_seen_with_person_problem_and_letter(desk: Desk) -> None:
    first = log(desk, "Нет воды", NewPerson(name="Ким Ольга", phones=("8 705 318 18 42", "112")))
    view = complaint_view(desk, first)
    assert view.contact is not None
    person = view.contact.person.id
    second = log(desk, "Нет напора воды", person)
    problem = make_problem(desk, NewProblem(title="вода", complaint_ids=(first,))).id
    link_complaints(desk, (second, second), problem)
    letter = sent(desk, problem_id=problem)
    view = complaint_view(desk, first)
    assert view.contact is not None
    assert view.contact.phones == ("+77053181842", "112")
    assert view.contact.since == 2026
    assert {line.id for line in person_view(desk, person).complaints} == {first, second}
    assert view.problem is not None
    assert (view.problem.problem.title, view.problem.complaints) == ("вода", 2)
    assert view.problem.letter is not None
    assert view.problem.letter.letter.inquiry.id == letter
    assert view.due_on == view.problem.letter.until == date(2026, 12, 18)
    shown = problem_view(desk, problem)
    assert shown.letter is not None
    assert shown.letter.until == date(2026, 12, 18)
    assert [(one.problem.id, one.complaints) for one in problem_choices(desk)] == [(problem, 2)]


def test_an_anonymous_complaint_and_a_problem_without_a_letter(desk: Desk) -> None:
    alone = log(desk, "Яма")
    problem = make_problem(desk, NewProblem(title="яма", complaint_ids=(alone,))).id
    view = complaint_view(desk, alone)
    assert view.contact is None
    assert view.problem is not None
    assert view.problem.letter is None
    assert problem_view(desk, problem).letter is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", 3), ("вода", 1), ("-вода", 2), ("канал:приём вода", 1), ("канал:телефон", 0), ("№2", 1)],
)
def test_search_and_filter_narrow_together(desk: Desk, typed: str, found: int) -> None:
    for text in ("Вода не идёт", "Яма у школы", "Собаки"):
        log(desk, text)
    answer = searched_keys(desk, typed, ALL_COMPLAINTS, BY_DAY)
    assert len(complaint_lines(desk, answer.keys)) == found
    assert answer.problems == ()


def test_what_is_not_understood_is_told_and_the_rest_is_searched(desk: Desk) -> None:
    log(desk, "Вода не идёт")
    answer = searched_keys(desk, "вода срок<вчера", ALL_COMPLAINTS, BY_DAY)
    assert [one.code for one in answer.problems] == ["query_date"]
    assert len(answer.keys) == 1


def test_a_term_is_changed_and_bounds_hold(desk: Desk) -> None:
    rule = next(one for one in term_rules(desk) if one.key == "deputy_inquiry")
    change_term_rule(desk, replace(rule, n=20, unit=TermUnit.WORKING_DAYS, verified=True))
    saved = next(one for one in term_rules(desk) if one.key == "deputy_inquiry")
    assert (saved.n, saved.unit, saved.verified) == (20, TermUnit.WORKING_DAYS, True)
    with pytest.raises(InputError) as refused:
        change_term_rule(desk, replace(rule, n=0))
    assert refused.value.problems[0].field == "n"


def test_a_day_off_tells_what_it_moves_before_and_after_it_is_saved(desk: Desk) -> None:
    plain = sent(desk)
    longer = sent(desk)
    extend_inquiry(desk, longer, date(2026, 12, 25), "сложный вопрос", date(2026, 11, 20))
    save_draft(desk, Draft(subject_ru="Черновик"))
    wanted = NewCalendarDay(day=date(2026, 12, 18), working=False, reason_ru="субботник")
    effect = effect_of_day(desk, wanted)
    assert effect.before.working
    assert [(one.letter.id, one.moved.after) for one in effect.letters] == [(plain, date(2026, 12, 21))]
    assert calendar_changes(desk) == []
    changed, told = add_calendar_change(desk, wanted)
    assert told.letters == effect.letters
    assert changed.kinds == {"CalendarChange"}
    assert not desk.calendar.is_working(date(2026, 12, 18))
    clock = inquiry_file(desk, plain).current_clock(desk.calendar)
    assert clock is not None
    assert clock.until == date(2026, 12, 21)
    add_calendar_change(desk, replace(wanted, working=True))
    assert [one.working for one in calendar_changes(desk)] == [True, False]
    assert desk.calendar.is_working(date(2026, 12, 18))
