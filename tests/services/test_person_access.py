from __future__ import annotations

import pytest

from deputy_desk.domain.people import Person
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.services.person_access import iin_looks, reveal_iin
from deputy_desk.store.check import check_journal
from deputy_desk.store.timeline import entries


def known(desk: Desk) -> Person:
    with desk.read() as view:
        return next(one for one in view.all(Person) if one.iin)


def test_a_look_at_the_iin_is_written_down_with_who_and_when(desk: Desk) -> None:
    person = known(desk)
    assert iin_looks(desk, person.id) == []
    assert reveal_iin(desk, person.id) == person.iin
    assert reveal_iin(desk, person.id) == person.iin
    looks = iin_looks(desk, person.id)
    assert [one.user_id for one in looks] == [desk.user_id] * 2
    assert looks[0].at <= looks[1].at
    with desk.read() as view:
        last = entries(view, [person.id])[-1]
        assert (last.kind, last.fields) == ("see", {"iin": None}), "the number itself is not in the journal line"
        assert list(check_journal(view)) == []
        assert view.get(Person, person.id) == person


def test_nobody_looks_at_a_person_who_is_not_there(desk: Desk) -> None:
    with pytest.raises(DeskError, match="not_found"):
        reveal_iin(desk, "nobody")
