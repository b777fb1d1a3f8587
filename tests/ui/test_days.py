from __future__ import annotations

from datetime import date

from deputy_desk.domain.inquiry import BecameOverdue
from tests.ui.letter_office import Letters, desk_window, letters
from ui.days import Days
from ui.main_window import MainWindow

__all__ = ["desk_window", "letters"]


def noticed(letters: Letters) -> dict[str, date]:
    with letters.office.read() as view:
        return {one.inquiry_id: one.noticed_on for one in view.all(BecameOverdue)}


def test_a_letter_becomes_overdue_once_and_the_list_follows_the_day(desk_window: MainWindow, letters: Letters) -> None:
    told: list[object] = []
    desk_window.published.connect(told.append)
    days = Days(desk_window, letters.office)
    days.look()
    late = {letters.ids["overdue"]: date(2026, 11, 20)}
    assert noticed(letters) == late
    days.look()
    assert len(told) == 1

    # The next morning nothing became overdue, and yet every line counts its days from the new day.
    letters.on(date(2026, 11, 21))
    days.look()
    assert noticed(letters) == late
    assert len(told) == 2

    letters.on(date(2026, 12, 8))
    days.look()
    assert noticed(letters)[letters.ids["waiting"]] == date(2026, 12, 8)
