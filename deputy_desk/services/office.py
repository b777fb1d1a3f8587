"""Making and opening an office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from os import urandom
from pathlib import Path

from deputy_desk.domain.ids import Id
from deputy_desk.domain.names import initials_first
from deputy_desk.domain.numbers import next_series
from deputy_desk.domain.office import Letterhead, Office, Series
from deputy_desk.domain.people import Language, Role, User
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk, Random, new_id, wall_clock
from deputy_desk.store.office_store import Store, create_store, office_needs_password, open_store
from deputy_desk.store.reference import shipped_bodies, shipped_regions, shipped_topics
from deputy_desk.store.term_rules import shipped_term_rules
from deputy_desk.store.unit_of_work import UnitOfWork, View
from deputy_desk.wording.dates import local_day

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeDetails:
    """What a new office needs to know. Kazakh wording left empty is taken from the Russian."""

    deputy: str
    maslikhat: str
    district: str
    deputy_kk: str = ""
    maslikhat_kk: str = ""
    district_kk: str = ""
    assistant: str = ""
    language: Language = Language.RU

    def problems(self) -> list[Problem]:
        """Return the fields that cannot stay empty."""
        needed = {"deputy": self.deputy, "maslikhat": self.maslikhat, "district": self.district}
        return [Problem(field, "required") for field, value in needed.items() if not value.strip()]


def _letterhead(details: OfficeDetails, identity: Id) -> Letterhead:
    kk_name = details.deputy_kk or details.deputy
    kk_maslikhat = details.maslikhat_kk or details.maslikhat
    return Letterhead(
        id=identity,
        office_ru=f"ДЕПУТАТ\n{details.maslikhat}".upper(),
        office_kk=f"{kk_maslikhat}\nДЕПУТАТЫ".upper(),
        name_ru=_two_lines(details.deputy),
        name_kk=_two_lines(kk_name),
        district_ru=details.district,
        district_kk=details.district_kk or details.district,
        post_ru="Депутат",
        post_kk="Депутат",
        signature_ru=initials_first(details.deputy),
        signature_kk=initials_first(kk_name),
    )


def _two_lines(name: str) -> str:
    surname, _, rest = name.strip().partition(" ")
    return f"{surname}\n{rest}" if rest else surname


def _fill(work: UnitOfWork, details: OfficeDetails, make: Callable[[], Id], now: datetime) -> tuple[Id, Id]:
    deputy = User(id=make(), name=details.deputy, name_kk=details.deputy_kk, role=Role.DEPUTY)
    office = Office(
        id=make(),
        maslikhat_ru=details.maslikhat,
        maslikhat_kk=details.maslikhat_kk or details.maslikhat,
        district_ru=details.district,
        district_kk=details.district_kk or details.district,
        deputy_user_id=deputy.id,
        language=details.language,
        created_on=local_day(now),
    )
    work.add(deputy, office, _letterhead(details, make()))
    user = deputy
    if details.assistant.strip():
        user = User(
            id=make(),
            name=details.assistant,
            role=Role.ASSISTANT,
            post_ru="помощник депутата",
            post_kk="депутат көмекшісі",
        )
        work.add(user)
    work.add_many(shipped_topics())
    work.add_many(shipped_regions())
    work.add_many(shipped_bodies())
    work.add_many(list(shipped_term_rules()))
    return office.id, user.id


def make_office(
    folder: Path,
    details: OfficeDetails,
    password: str | None,
    *,
    clock: Clock = wall_clock,
    random: Random = urandom,
) -> Desk:
    """Make a new office in ``folder`` and sit down at it. ``password`` None = no password.

    Raises InputError for empty details and the errors of ``store.create_store``.
    """
    problems = details.problems()
    if problems:
        raise InputError(problems)
    made: list[tuple[Id, Id]] = []

    def fill(store: Store) -> None:
        with store.change(None, clock()) as work:
            made.append(_fill(work, details, lambda: new_id(clock(), random), clock()))

    store = create_store(folder, password, new_id(clock(), random), random, fill)
    ((office_id, user_id),) = made
    return Desk(store, user_id, office_id, clock, random)


def needs_password(folder: Path) -> bool:
    """Return whether opening the office in ``folder`` asks for a password."""
    return office_needs_password(folder)


def open_office(
    folder: Path,
    password: str | None = None,
    *,
    user_id: Id | None = None,
    clock: Clock = wall_clock,
    random: Random = urandom,
) -> Desk:
    """Open an office; ``user_id`` None or of somebody who left = the assistant if there is one, else the deputy.

    Raises the errors of ``store.open_store``.
    """
    store = open_store(folder, password, new_id(clock(), random))
    try:
        return _seat(store, user_id, clock, random)
    except BaseException:
        store.close()
        raise


def _seat(store: Store, user_id: Id | None, clock: Clock, random: Random) -> Desk:
    with store.read() as view:
        offices = view.all(Office)
        users = [one for one in view.all(User) if one.retired_on is None]
    if not offices:
        raise DeskError("not_our_database", path=str(store.file))
    office = offices[0]
    assistants = [one.id for one in users if one.role is Role.ASSISTANT]
    here = user_id if user_id in {one.id for one in users} else None
    chosen = here or (assistants or [office.deputy_user_id])[0]
    return Desk(store, chosen, office.id, clock, random)


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """The office as screens show it: who it is, its letterhead, who works here."""

    office: Office
    letterhead: Letterhead
    deputy: User
    users: tuple[User, ...]
    user: User


def office_card(desk: Desk) -> OfficeCard:
    """Return the office, its letterhead and its people."""
    with desk.read() as view:
        return card_of(view, desk)


def card_of(view: View, desk: Desk) -> OfficeCard:
    """Return the same from an open view."""
    office = view.get(Office, desk.office_id)
    users = tuple(view.all(User))
    by_id = {one.id: one for one in users}
    letterhead = view.all(Letterhead)[0]
    return OfficeCard(office, letterhead, by_id[office.deputy_user_id], users, by_id[desk.user_id])


def change_letterhead(desk: Desk, letterhead: Letterhead) -> Changes:
    """Save the letterhead."""
    with desk.change() as work:
        work.change(letterhead)
        return changes(letterhead.id, work.touched)


def workplace_series(work: UnitOfWork, desk: Desk) -> str:
    """Return the letter of this workplace, giving it the next free one when it has none yet."""
    device = desk.store.device.id
    known = work.all(Series)
    for one in known:
        if one.device_id == device and one.retired_on is None:
            return one.letter
    letter = next_series({one.letter for one in known})
    work.add(Series(id=desk.new_id(), letter=letter, device_id=device, since=desk.today()))
    return letter


def series_for_complaints(work: UnitOfWork, desk: Desk) -> str:
    """Return the series of new complaints: none until the office has two workplaces (domain.md, Numbers).

    A workplace takes its letter with its first number of any kind, so that a second one can see that it is not alone.
    """
    letter, device = workplace_series(work, desk), desk.store.device.id
    return letter if any(one.device_id != device for one in work.all(Series)) else ""
