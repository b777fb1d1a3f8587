"""Telling the citizen and asking: the only way a complaint becomes solved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from deputy_desk.domain.complaint import Complaint, ContactWay, FollowUp, Verdict
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.text import clean
from deputy_desk.errors import InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import file_of as inquiry_file_of
from deputy_desk.store.files_of_cases import complaint_files


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFollowUp:
    """One attempt as typed. ``verdict`` None when the citizen was not reached or said nothing clear."""

    complaint_id: Id
    on: date
    way: ContactWay
    reached: bool
    told: str = ""
    verdict: Verdict | None = None
    words: str = ""
    went_higher: bool | None = None


def check_follow_up(new: NewFollowUp, received_on: date, today: date) -> list[Problem]:
    """Return what cannot be taken as typed."""
    found = []
    if new.on < received_on:
        values: dict[str, object] = {"day": new.on.isoformat(), "first": received_on.isoformat()}
        found.append(Problem("on", "before_received", values))
    if new.on > today:
        found.append(Problem("on", "day_in_future", {"day": new.on.isoformat()}))
    # Whether the citizen went higher is asked too (I11): without a contact there is no answer to either.
    if not new.reached and (new.verdict is not None or new.went_higher is not None):
        found.append(Problem("verdict", "verdict_without_contact"))
    return found


def record_follow_up(desk: Desk, new: NewFollowUp) -> Changes:
    """Record an attempt to tell the citizen and ask, with the citizen's word if it was said."""
    with desk.change() as work:
        complaint = work.get(Complaint, new.complaint_id)
        problems = check_follow_up(new, complaint.received_on, desk.today())
        if problems:
            raise InputError(problems)
        follow_up = FollowUp(
            id=desk.new_id(),
            complaint_id=new.complaint_id,
            on=new.on,
            way=new.way,
            reached=new.reached,
            told=clean(new.told),
            verdict=new.verdict,
            words=clean(new.words),
            went_higher=new.went_higher,
            user_id=desk.user_id,
        )
        work.add(follow_up)
        return changes(new.complaint_id, work.touched)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonToTell:
    """One line of «whom to tell»: a complaint behind an inquiry and its contact."""

    complaint: Complaint
    person: Person | None
    phone: str
    told: bool


def people_to_tell(desk: Desk, inquiry_id: Id) -> list[PersonToTell]:
    """Return the people behind an inquiry, those not told yet first. Raises DeskError("not_found")."""
    with desk.read() as view:
        letter = inquiry_file_of(view, inquiry_id)
        files = complaint_files(view, (one.complaint_id for one in letter.served))
        persons = [file.persons[0].id for file in files.values() if file.persons]
        listed = sorted(view.find_in(Phone, "person_id", persons), key=lambda one: (one.position, one.id))
        phones = {one.person_id: one.number for one in reversed(listed)}
    lines = [_line(file, phones) for file in files.values()]
    return sorted(lines, key=lambda one: (one.told, one.complaint.year, one.complaint.n))


def _line(file: ComplaintFile, phones: dict[Id, str]) -> PersonToTell:
    person = file.persons[0] if file.persons else None
    phone = phones.get(person.id, "") if person else ""
    return PersonToTell(complaint=file.complaint, person=person, phone=phone, told=file.told)
