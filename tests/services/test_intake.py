"""Logging a complaint, the people behind it, and gathering complaints under a problem."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.problem import Decision, DecisionKind, Problem
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.intake import NewComplaint, first_action_deadline, register_complaint
from deputy_desk.services.lists import ComplaintFilter, complaint_page
from deputy_desk.services.people import NewPerson, change_person
from deputy_desk.services.problems import (
    NewProblem,
    link_complaint,
    link_complaints,
    make_problem,
    record_decision,
    unlink_complaint,
)
from tests.fresh import TODAY, codes_of, complaint, day, draft, fresh, sent

__all__ = ["fresh"]


def served(desk: Desk, letter: Id) -> set[Id]:
    return {one.complaint_id for one in inquiry_file(desk, letter).served}


def test_a_complaint_gets_the_next_number_of_its_year(fresh: Desk) -> None:
    ids = [complaint(fresh), complaint(fresh), complaint(fresh, received_on=date(2025, 12, 30))]
    files = [complaint_file(fresh, one).complaint for one in ids]
    assert [(one.year, one.n, one.series) for one in files] == [(2026, 1, ""), (2026, 2, ""), (2025, 1, "")]


def test_text_and_people_are_kept_as_typed_but_clean(fresh: Desk) -> None:
    person = NewPerson(name=" Ахметова  Әсем ", iin=" 850315300019 ", phones=("8 705 318 18 42", " ", "109"))
    one = complaint(fresh, "\tНет\x00 воды\r\nи света ", person=person)
    file = complaint_file(fresh, one)
    assert file.complaint.text == "Нет воды\nи света"
    assert file.complaint.handler_id == fresh.user_id
    assert file.persons[0].iin == "850315300019"
    with fresh.read() as view:
        assert [phone.number for phone in view.all(Phone)] == ["+77053181842", "109"]


def test_several_people_one_contact(fresh: Desk) -> None:
    first = complaint_file(fresh, complaint(fresh, person=NewPerson(name="А"))).persons[0].id
    second = complaint_file(fresh, complaint(fresh, person=NewPerson(name="Б"))).persons[0].id
    one = complaint(fresh, person=first, others=(second, first))
    applicants = complaint_file(fresh, one).applicants
    assert [(who.person_id, who.contact) for who in applicants] == [(first, True), (second, False)]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"text": " \x00\n "}, "no_text"),
        ({"text": "а" * 1_000_001}, "text_too_long"),
        ({"received_on": date(2026, 11, 21)}, "day_in_future"),
        ({"received_on": date(1066, 10, 14)}, "day_not_possible"),
        ({"person": NewPerson(name=" ")}, "required"),
        ({"person": NewPerson(name="а" * 201)}, "text_too_long"),
    ],
)
def test_what_cannot_be_taken_is_not_saved(fresh: Desk, fields: dict[str, object], code: str) -> None:
    with pytest.raises(InputError) as caught:
        complaint(fresh, **{"text": "Нет воды", **fields})  # type: ignore[arg-type]
    assert codes_of(caught) == [code]
    with fresh.read() as view:
        assert view.all(Complaint) == []
        assert view.all(Person) == []


def test_an_unknown_problem_or_person_saves_nothing(fresh: Desk) -> None:
    with pytest.raises(DeskError, match="not_found"):
        complaint(fresh, problem_id=fresh.new_id())
    with fresh.read() as view:
        assert view.all(Complaint) == []


def test_first_action_term(fresh: Desk) -> None:
    found = first_action_deadline(fresh, date(2026, 11, 13))
    assert found.due == date(2026, 11, 18)


def test_a_person_is_changed_with_telephones(fresh: Desk) -> None:
    one = complaint(fresh, person=NewPerson(name="А Б", phones=("87053181842", "109")))
    person = complaint_file(fresh, one).persons[0]
    change_person(fresh, replace(person, name=" В Г "), ("109", "87011234567", "109"))
    with fresh.read() as view:
        assert view.get(Person, person.id).name == "В Г"
        phones = sorted(view.all(Phone), key=lambda phone: phone.position)
        assert [phone.number for phone in phones] == ["109", "+77011234567"]
    change_person(fresh, replace(person, name="Д"))
    with fresh.read() as view:
        assert len(view.all(Phone)) == 2
    lines, _ = complaint_page(fresh, ComplaintFilter())
    assert lines[0].person == "Д"
    with pytest.raises(InputError) as caught:
        change_person(fresh, replace(person, name=""))
    assert codes_of(caught) == ["required"]


def test_a_problem_gathers_complaints(fresh: Desk) -> None:
    first, second, third = complaint(fresh), complaint(fresh), complaint(fresh)
    problem = make_problem(fresh, NewProblem(title=" Нет воды ", complaint_ids=(first, second, first))).id
    with fresh.read() as view:
        assert view.get(Problem, problem).title == "Нет воды"
    link_complaint(fresh, third, problem)
    assert complaint_file(fresh, third).complaint.problem_id == problem
    with pytest.raises(InputError) as caught:
        make_problem(fresh, NewProblem(title=" "))
    assert codes_of(caught) == ["required"]


def test_letters_of_a_problem_serve_who_joins_later(fresh: Desk) -> None:
    first = complaint(fresh)
    problem = make_problem(fresh, NewProblem(title="Нет воды", complaint_ids=(first,))).id
    waiting, written = sent(fresh, problem_id=problem), draft(fresh, problem_id=problem)
    joined = register_complaint(fresh, NewComplaint(text="И у нас", received_on=TODAY, problem_id=problem)).id
    assert served(fresh, waiting) == {first, joined}
    assert served(fresh, written) == {first, joined}
    lines, _ = complaint_page(fresh, ComplaintFilter())
    assert {one.id: (one.problem_id, one.stage.value) for one in lines}[joined] == (problem, "with_body")
    unlink_complaint(fresh, joined)
    assert served(fresh, waiting) == {first, joined}
    assert served(fresh, written) == {first}
    assert complaint_file(fresh, joined).complaint.problem_id is None


def test_moving_to_another_problem_leaves_its_drafts(fresh: Desk) -> None:
    one, two = complaint(fresh), complaint(fresh)
    old = make_problem(fresh, NewProblem(title="Старая", complaint_ids=(one, two))).id
    new = make_problem(fresh, NewProblem(title="Новая")).id
    letter = draft(fresh, problem_id=old)
    link_complaints(fresh, (one,), new)
    assert served(fresh, letter) == {two}
    unlink_complaint(fresh, complaint(fresh))


def test_decisions(fresh: Desk) -> None:
    problem = make_problem(fresh, NewProblem(title="Нет воды")).id
    record_decision(fresh, problem, DecisionKind.BUDGET, day(1), "В бюджете", amount=5)
    with fresh.read() as view:
        assert view.all(Decision)[0].amount == 5
    for on, text, code in ((day(1), " ", "required"), (date(2026, 11, 21), "слова", "day_in_future")):
        with pytest.raises(InputError) as caught:
            record_decision(fresh, problem, DecisionKind.RULE, on, text)
        assert codes_of(caught) == [code]
    with pytest.raises(DeskError, match="not_found"):
        record_decision(fresh, fresh.new_id(), DecisionKind.RULE, day(1), "слова")
