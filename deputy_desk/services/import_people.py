"""Applicants of an import: a person is kept once, found again by the IIN or by name and telephone together."""

from __future__ import annotations

from collections.abc import Sequence

from deputy_desk.domain.ids import Id
from deputy_desk.domain.iin import check_iin
from deputy_desk.domain.names import name_key
from deputy_desk.domain.people import Language, Person, Phone
from deputy_desk.domain.phone import normalise_phone
from deputy_desk.domain.text import clean
from deputy_desk.exchange.records import ImportRow
from deputy_desk.services.desk import Desk
from deputy_desk.store.unit_of_work import View


class PersonBook:
    """Knows the people met in this import and those of the office they may be.

    New ones wait in ``persons`` and ``phones`` until the batch is written.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._by_iin: dict[str, Id] = {}
        self._by_phone: dict[tuple[str, str], Id] = {}
        self._numbers: dict[Id, set[str]] = {}
        self._asked: set[str] = set()
        self.persons: list[Person] = []
        self.phones: list[Phone] = []

    def prepare(self, view: View, rows: Sequence[ImportRow]) -> None:
        """Look up the people of the office that a batch may mean, and forget the new ones of the last batch."""
        self.persons, self.phones = [], []
        iins = {row.iin for row in rows if row.iin} - self._asked
        numbers = {normalise_phone(one) for row in rows for one in row.phones} - self._asked
        self._asked |= iins | numbers
        if not iins and not numbers:
            return
        phones = view.find_in(Phone, "number", numbers) if numbers else []
        persons = view.by_ids(Person, (one.person_id for one in phones))
        for one in view.find_in(Person, "iin", iins) if iins else []:
            persons.setdefault(one.id, one)
            self._by_iin.setdefault(one.iin, one.id)
        for phone in phones:
            owner = persons[phone.person_id]
            self._by_phone.setdefault((name_key(owner.name), phone.number), owner.id)
        for phone in view.find_in(Phone, "person_id", persons):
            self._numbers.setdefault(phone.person_id, set()).add(phone.number)

    def person_of(self, row: ImportRow, place_id: Id | None) -> Id | None:
        """Return the applicant of a row, new or known; None for an anonymous one."""
        if not (row.person or row.iin or row.phones):
            return None
        numbers = [normalise_phone(one) for one in row.phones]
        sound_iin = row.iin if row.iin and not check_iin(row.iin) else ""
        key = name_key(row.person)
        found = self._by_iin.get(sound_iin) if sound_iin else None
        if found is None and key:
            found = next((known for one in numbers if (known := self._by_phone.get((key, one)))), None)
        if found is None:
            found = self._new(row, place_id)
        if sound_iin:
            self._by_iin.setdefault(sound_iin, found)
        self._add_numbers(found, numbers, key)
        return found

    def _new(self, row: ImportRow, place_id: Id | None) -> Id:
        person = Person(
            id=self._desk.new_id(),
            name=clean(row.person),
            iin=row.iin,
            address=clean(row.address),
            place_id=place_id,
            language=Language(row.text_language),
        )
        self.persons.append(person)
        return person.id

    def _add_numbers(self, person: Id, numbers: list[str], key: str) -> None:
        known = self._numbers.setdefault(person, set())
        for number in numbers:
            if number not in known:
                position = len(known)
                known.add(number)
                self.phones.append(Phone(id=self._desk.new_id(), person_id=person, number=number, position=position))
            if key:
                self._by_phone.setdefault((key, number), person)
