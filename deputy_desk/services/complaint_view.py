"""One complaint with what its screen shows beside it, read at once: person and history, problem, next day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.problem import Problem
from deputy_desk.services.complaints import file_of
from deputy_desk.services.desk import Desk
from deputy_desk.store import lists
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.store.list_filters import ComplaintFilter
from deputy_desk.store.lists import ComplaintLine
from deputy_desk.store.unit_of_work import View


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """A person with phones in their order and complaints, the newest first."""

    person: Person
    phones: tuple[str, ...]
    complaints: tuple[ComplaintLine, ...]

    @property
    def since(self) -> int | None:
        """The year of the first complaint."""
        return min((one.received_on.year for one in self.complaints), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """An open letter with the end of its term, None before sending."""

    letter: InquiryFile
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemView:
    """A problem, how many complaints it gathers, and its newest registered letter."""

    problem: Problem
    complaints: int
    letter: LetterView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintView:
    """A complaint as its screen shows it. ``contact`` is None for an anonymous one."""

    file: ComplaintFile
    contact: PersonView | None
    problem: ProblemView | None
    due_on: date | None


def complaint_view(desk: Desk, complaint_id: Id) -> ComplaintView:
    """Return a complaint with what stands beside it. Raises DeskError("not_found")."""
    with desk.read() as view:
        file = file_of(view, complaint_id)
        contact = _person(view, file.persons[0]) if file.persons else None
        problem = file.complaint.problem_id
        return ComplaintView(
            file=file,
            contact=contact,
            problem=_problem(view, desk, view.get(Problem, problem), file.letters) if problem else None,
            due_on=file.due_on(desk.store.calendar_of(view), desk.store.own_term(view)),
        )


def person_view(desk: Desk, person_id: Id) -> PersonView:
    """Return a person with phones and complaints. Raises DeskError("not_found")."""
    with desk.read() as view:
        return _person(view, view.get(Person, person_id))


def problem_view(desk: Desk, problem_id: Id) -> ProblemView:
    """Return a problem with its size and newest letter. Raises DeskError("not_found")."""
    with desk.read() as view:
        problem = view.get(Problem, problem_id)
        own = [one.id for one in view.find(Inquiry, problem_id=problem_id) if one.deleted_on is None]
        letters = tuple(one for one in inquiry_files(view, own).values() if one.inquiry.registered_on is not None)
        return _problem(view, desk, problem, letters)


def _person(view: View, person: Person) -> PersonView:
    phones = sorted(view.find(Phone, person_id=person.id), key=lambda one: (one.position, one.id))
    keys = lists.complaint_keys(view, ComplaintFilter(person_id=person.id))
    return PersonView(
        person=person,
        phones=tuple(one.number for one in phones),
        complaints=tuple(lists.complaint_lines(view, keys)),
    )


def _problem(view: View, desk: Desk, problem: Problem, letters: tuple[InquiryFile, ...]) -> ProblemView:
    own = [one for one in letters if one.inquiry.problem_id == problem.id] or list(letters)
    last = max(own, key=lambda one: (one.inquiry.registered_on or date.min, one.inquiry.id), default=None)
    clock = last.current_clock(desk.store.calendar_of(view)) if last else None
    return ProblemView(
        problem=problem,
        complaints=lists.complaint_count(view, ComplaintFilter(problem_id=problem.id)),
        letter=LetterView(letter=last, until=clock.until if clock else None) if last else None,
    )
