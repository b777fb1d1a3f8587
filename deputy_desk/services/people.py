"""People and their phones: kept once, found again by the next complaint."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Language, Person, Phone
from deputy_desk.domain.phone import normalise_phone
from deputy_desk.domain.text import clean
from deputy_desk.errors import InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.store.unit_of_work import UnitOfWork

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """A person as typed in an intake form."""

    name: str
    name_other: str = ""
    iin: str = ""
    phones: tuple[str, ...] = ()
    address: str = ""
    place_id: Id | None = None
    language: Language | None = None
    consent_on: date | None = None
    consent_way: str = ""

    def problems(self) -> list[Problem]:
        """Return the fields that cannot be taken. A strange IIN is a warning elsewhere, never a refusal."""
        found = []
        if not clean(self.name):
            found.append(Problem("person", "required"))
        if len(self.name) > LONGEST_NAME:
            found.append(Problem("person", "text_too_long", {"n": len(self.name), "limit": LONGEST_NAME}))
        return found


def put_person(work: UnitOfWork, desk: Desk, new: NewPerson) -> Person:
    """Write a new person with phones inside an open transaction."""
    person = Person(
        id=desk.new_id(),
        name=clean(new.name),
        name_other=clean(new.name_other),
        iin=clean(new.iin),
        address=clean(new.address),
        place_id=new.place_id,
        language=new.language,
        consent_on=new.consent_on,
        consent_way=new.consent_way,
    )
    work.add(person)
    for position, number in enumerate(one for one in new.phones if one.strip()):
        work.add(Phone(id=desk.new_id(), person_id=person.id, number=normalise_phone(number), position=position))
    return person


def change_person(desk: Desk, person: Person, phones: tuple[str, ...] | None = None) -> Changes:
    """Save a person; ``phones`` None leaves the numbers as they are. Raises InputError as `NewPerson.problems`.

    The day of an erasure stays: there is a use case of its own for it.
    """
    problems = NewPerson(name=person.name).problems()
    if problems:
        raise InputError(problems)
    with desk.change() as work:
        before = work.get(Person, person.id)
        name, other = clean(person.name), clean(person.name_other)
        work.change(replace(person, name=name, name_other=other, erased_on=before.erased_on))
        if phones is not None:
            numbers = [normalise_phone(one) for one in phones if one.strip()]
            known = {one.number: one for one in work.find(Phone, person_id=person.id)}
            wanted = [
                replace(known[number], position=position)
                if number in known
                else Phone(id=desk.new_id(), person_id=person.id, number=number, position=position)
                for position, number in enumerate(dict.fromkeys(numbers))
            ]
            work.replace_all(Phone, {"person_id": person.id}, wanted)
        return changes(person.id, work.touched)
