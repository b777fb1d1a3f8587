"""Changing who the deputy is called and where: maslikhat and district in both languages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from deputy_desk.domain.office import Office
from deputy_desk.domain.people import User
from deputy_desk.domain.text import clean
from deputy_desk.errors import InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeNames:
    """The names as typed. Kazakh wording left empty is taken from the Russian."""

    deputy_ru: str
    maslikhat_ru: str
    district_ru: str
    deputy_kk: str = ""
    maslikhat_kk: str = ""
    district_kk: str = ""

    def problems(self) -> list[Problem]:
        """Return the fields that cannot stay empty."""
        needed = {"deputy_ru": self.deputy_ru, "maslikhat_ru": self.maslikhat_ru, "district_ru": self.district_ru}
        return [Problem(field, "required") for field, value in needed.items() if not clean(value)]


def change_office_names(desk: Desk, names: OfficeNames) -> Changes:
    """Save the names; letters that have a number stay as they were printed. Raises InputError."""
    problems = names.problems()
    if problems:
        raise InputError(problems)
    with desk.change() as work:
        office = work.get(Office, desk.office_id)
        deputy = work.get(User, office.deputy_user_id)
        work.change(
            replace(
                office,
                maslikhat_ru=clean(names.maslikhat_ru),
                maslikhat_kk=clean(names.maslikhat_kk) or clean(names.maslikhat_ru),
                district_ru=clean(names.district_ru),
                district_kk=clean(names.district_kk) or clean(names.district_ru),
            )
        )
        work.change(replace(deputy, name=clean(names.deputy_ru), name_kk=clean(names.deputy_kk)))
        return changes(office.id, work.touched)
