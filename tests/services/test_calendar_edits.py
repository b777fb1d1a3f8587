"""Days of the office's own: what they move is shown before they are saved."""

from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.errors import DeskError
from deputy_desk.services.calendar_edits import NewCalendarDay, add_calendar_change, calendar_changes, effect_of_day
from deputy_desk.services.desk import Desk
from tests.fresh import fresh

__all__ = ["fresh"]


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1990, 12, 31), date(2200, 1, 1), date(9999, 12, 31)])
def test_a_day_no_term_can_meet_is_refused(fresh: Desk, day: date) -> None:
    new = NewCalendarDay(day=day, working=False)
    for action in (effect_of_day, add_calendar_change):
        with pytest.raises(DeskError) as caught:
            action(fresh, new)
        assert caught.value.code == "day_out_of_range"
    assert calendar_changes(fresh) == []
