"""Numbers: no gaps inside a series, a past year goes on where it ended, no number given twice by two workplaces."""

from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Series
from deputy_desk.errors import InputError
from deputy_desk.services.complaints import trash_complaint
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import annul_inquiry, inquiry_file, register_inquiry
from tests.fresh import codes_of, complaint, day, draft, fresh, registered

__all__ = ["fresh"]


def numbers(desk: Desk, *complaints: Id) -> list[tuple[int, int, str]]:
    with desk.read() as view:
        found = [view.get(Complaint, one) for one in complaints]
    return [(one.year, one.n, one.series) for one in found]


def test_trash_and_annulment_leave_no_gap_and_free_no_number(fresh: Desk) -> None:
    first = complaint(fresh)
    trash_complaint(fresh, first)
    assert numbers(fresh, first, complaint(fresh)) == [(2026, 1, ""), (2026, 2, "")]
    letter = registered(fresh)
    annul_inquiry(fresh, letter, day(3), "ошибка в адресате")
    assert inquiry_file(fresh, registered(fresh)).inquiry.n == 2


def test_a_past_year_goes_on_where_it_ended(fresh: Desk) -> None:
    old = date(2025, 12, 30)
    assert numbers(fresh, complaint(fresh, received_on=old), complaint(fresh), complaint(fresh, received_on=old)) == [
        (2025, 1, ""),
        (2026, 1, ""),
        (2025, 2, ""),
    ]
    letters = [draft(fresh), draft(fresh), draft(fresh)]
    for letter, on in zip(letters, (old, day(3), old), strict=True):
        register_inquiry(fresh, letter, on, accept_unverified_term=True)
    given = [inquiry_file(fresh, one).inquiry for one in letters]
    assert [(one.year, one.n) for one in given] == [(2025, 1), (2026, 1), (2025, 2)]


def test_a_day_before_the_state_is_refused(fresh: Desk) -> None:
    with pytest.raises(InputError) as caught:
        register_inquiry(fresh, draft(fresh), date(1206, 1, 1), accept_unverified_term=True)
    assert codes_of(caught) == ["day_not_possible"]


def test_the_first_complaint_takes_the_letter_of_the_workplace_that_a_second_one_sees(fresh: Desk) -> None:
    complaint(fresh)
    with fresh.change() as work:
        assert [one.letter for one in work.all(Series)] == ["А"]
        work.add(Series(id=fresh.new_id(), letter="Б", device_id=fresh.new_id(), since=fresh.today()))
    assert numbers(fresh, complaint(fresh)) == [(2026, 1, "А")]
