from __future__ import annotations

import pytest

from deputy_desk.domain.office import Office
from deputy_desk.domain.people import User
from deputy_desk.errors import InputError
from deputy_desk.services.desk import Desk
from deputy_desk.services.office_names import OfficeNames, change_office_names


def read(desk: Desk) -> tuple[Office, User]:
    with desk.read() as view:
        office = view.get(Office, desk.office_id)
        return office, view.get(User, office.deputy_user_id)


def test_kazakh_names_left_empty_are_taken_from_the_russian(desk: Desk) -> None:
    names = OfficeNames(deputy_ru=" Иванов  Иван ", maslikhat_ru="Маслихат", district_ru="Округ № 1", district_kk="№ 1")
    made = change_office_names(desk, names)
    office, deputy = read(desk)
    assert made.kinds == {"Office", "User"}
    assert (office.maslikhat_ru, office.maslikhat_kk) == ("Маслихат", "Маслихат")
    assert (office.district_ru, office.district_kk) == ("Округ № 1", "№ 1")
    assert deputy.name.split() == ["Иванов", "Иван"]


def test_russian_names_are_needed(desk: Desk) -> None:
    before = read(desk)
    with pytest.raises(InputError) as refused:
        change_office_names(desk, OfficeNames(deputy_ru="", maslikhat_ru=" ", district_ru="Округ"))
    assert [one.field for one in refused.value.problems] == ["deputy_ru", "maslikhat_ru"]
    assert read(desk) == before
