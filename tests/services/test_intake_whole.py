"""Logging a complaint with all that was accepted besides: one transaction, all of it or nothing, once."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from deputy_desk.domain.complaint import Complaint, Explanation
from deputy_desk.domain.inquiry import Inquiry, Served
from deputy_desk.domain.office import Card
from deputy_desk.domain.people import Person
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.choices import office_choices
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk
from deputy_desk.services.intake import Intake, NewComplaint, log_complaint
from deputy_desk.services.people import NewPerson
from deputy_desk.services.problems import NewProblem, make_problem
from tests.fresh import TODAY, complaint, fresh

__all__ = ["fresh"]


def card(desk: Desk) -> str:
    with desk.change() as work:
        made = Card(
            id=desk.new_id(), title_ru="Тариф", title_kk="Тариф", text_ru="Так считают.", text_kk="Осылай.", version=3
        )
        work.add(made)
    return made.id


def test_everything_accepted_is_saved_at_once(fresh: Desk) -> None:
    first = complaint(fresh, person=NewPerson(name="Ахметова Әсем"))
    person = complaint_file(fresh, first).persons[0]
    problem = make_problem(fresh, NewProblem(title="Нет воды")).id
    body = office_choices(fresh).bodies[0].id
    new = NewComplaint(text="И у нас нет воды", received_on=TODAY, person=person.id, problem_id=problem)
    wanted = Intake(complaint=new, consent_on=TODAY, consent_way="phone", card_id=card(fresh), body_id=body)
    logged = log_complaint(fresh, wanted)
    file = complaint_file(fresh, logged.complaint.id)
    assert file.complaint.problem_id == problem
    assert file.persons[0].consent_on == TODAY
    assert file.persons[0].consent_way == "phone"
    assert [(one.card_version, one.on) for one in file.explanations] == [(3, TODAY)]
    assert [one.inquiry.body_id for one in file.inquiries] == [body]
    assert {"Complaint", "Applicant", "Person", "Explanation", "Inquiry", "Served"} <= logged.changes.kinds
    assert logged.changes.id == logged.complaint.id


@pytest.mark.parametrize("broken", ["card_id", "body_id", "problem_id", "person"])
def test_what_cannot_be_saved_whole_is_not_saved_at_all(fresh: Desk, broken: str) -> None:
    unknown = fresh.new_id()
    new = NewComplaint(
        text="Нет света",
        received_on=TODAY,
        person=unknown if broken == "person" else NewPerson(name="Иманов Серік"),
        problem_id=unknown if broken == "problem_id" else None,
    )
    wanted = Intake(
        complaint=new,
        consent_on=TODAY if broken == "person" else None,
        card_id=unknown if broken == "card_id" else None,
        body_id=unknown if broken == "body_id" else None,
    )
    with pytest.raises((DeskError, IntegrityError)):
        log_complaint(fresh, wanted)
    with fresh.read() as view:
        for kind in (Complaint, Person, Explanation, Inquiry, Served):
            assert view.all(kind) == []
    assert log_complaint(fresh, Intake(complaint=NewComplaint(text="Нет света", received_on=TODAY))).complaint.n == 1


def test_a_form_saved_again_is_still_one_complaint(fresh: Desk) -> None:
    new = NewComplaint(id=fresh.new_id(), text="Нет света", received_on=TODAY, person=NewPerson(name="Иманов Серік"))
    first, again = (log_complaint(fresh, Intake(complaint=new)) for _ in range(2))
    assert first.complaint == again.complaint
    with fresh.read() as view:
        assert len(view.all(Complaint)) == len(view.all(Person)) == 1


def test_a_consent_given_with_a_new_person_is_the_new_persons(fresh: Desk) -> None:
    person = NewPerson(name="Иманов Серік", consent_on=TODAY, consent_way="reception")
    new = NewComplaint(text="Нет света", received_on=TODAY, person=person)
    logged = log_complaint(fresh, Intake(complaint=new))
    assert complaint_file(fresh, logged.complaint.id).persons[0].consent_on == TODAY


def test_a_text_that_is_missing_is_told_before_anything_is_written(fresh: Desk) -> None:
    with pytest.raises(InputError) as refused:
        log_complaint(fresh, Intake(complaint=NewComplaint(text=" ", received_on=TODAY)))
    assert [one.field for one in refused.value.problems] == ["text"]
