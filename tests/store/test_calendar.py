"""The shipped calendar of Kazakhstan: equal to the package, confirmed dates, totals of working days, start-up."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from deputy_desk import resources
from deputy_desk.domain.terms import TermUnit, rule_in_force
from deputy_desk.domain.workdays import CalendarEdit, DayKind
from deputy_desk.store import calendar_base
from deputy_desk.store.calendar import base_calendar, office_calendar
from deputy_desk.store.term_rules import shipped_term_rules

KZ = base_calendar()
# Five-day week; January 2026 agrees with the published production calendar.
WORKING_DAYS = {
    2025: [20, 20, 17, 22, 19, 20, 22, 21, 21, 22, 20, 22],
    2026: [19, 20, 18, 22, 17, 22, 22, 21, 22, 21, 21, 22],
    2027: [18, 20, 18, 22, 18, 22, 21, 22, 22, 20, 22, 22],
}


def test_the_shipped_base_is_what_the_package_says() -> None:
    assert resources.read_text("calendars/base.json") == calendar_base.base_text()


def test_the_base_can_be_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "calendars").mkdir()
    shutil.copy(resources.path("calendars/kz.json"), tmp_path / "calendars" / "kz.json")
    shipped = resources.read_text("calendars/base.json")
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    assert calendar_base.main() == 0
    assert (tmp_path / "calendars" / "base.json").read_text(encoding="utf-8") == shipped


@pytest.mark.parametrize("year", WORKING_DAYS)
def test_working_days_of_each_month(year: int) -> None:
    firsts = [date(year, month, 1) for month in range(1, 13)] + [date(year + 1, 1, 1)]
    eves = [first - timedelta(days=1) for first in firsts]
    found = [KZ.working_days_between(a, b) for a, b in pairwise(eves)]
    assert found == WORKING_DAYS[year]


def test_the_dates_that_other_calendars_get_wrong() -> None:
    assert KZ.day(date(2026, 8, 31)).kind is DayKind.WORKING
    assert KZ.day(date(2026, 8, 30)).kind is DayKind.WEEKEND
    constitution = KZ.day(date(2027, 3, 15))
    assert (constitution.kind, constitution.reason_ru) == (DayKind.HOLIDAY, "День Конституции")
    assert KZ.day(date(2025, 9, 1)).kind is DayKind.CARRIED_OVER


def test_kurban_ait_is_confirmed_in_2025_and_2026_and_computed_in_2027() -> None:
    for day in (date(2025, 6, 6), date(2026, 5, 27)):
        assert (KZ.day(day).reason_kk, KZ.day(day).estimated) == ("Құрбан айт", False)
    assert KZ.day(date(2027, 5, 16)).estimated
    assert KZ.is_working(date(2027, 5, 17))
    assert [year for year in range(2020, 2036) if KZ.confirmed(year)] == [2025, 2026]


def test_swapped_days_name_each_other() -> None:
    off, on = KZ.day(date(2025, 1, 3)), KZ.day(date(2025, 1, 5))
    assert (off.kind, off.instead_of) == (DayKind.MOVED_OFF, on.date)
    assert (on.kind, on.instead_of) == (DayKind.MOVED_WORKING, off.date)


def test_every_holiday_has_a_name_in_three_languages() -> None:
    named = [day for day in KZ.days.values() if day.kind in {DayKind.HOLIDAY, DayKind.CARRIED_OVER}]
    assert len(named) > 250
    assert all(day.reason_ru and day.reason_kk and day.reason_en for day in named)
    both = KZ.day(date(2032, 3, 22))
    assert both.reason_ru == "Наурыз мейрамы, Курбан айт"


def test_the_offices_edits_lie_on_top() -> None:
    calendar = office_calendar([CalendarEdit(date(2026, 12, 31), working=False)], confirmed_years=[2027])
    assert not calendar.is_working(date(2026, 12, 31))
    assert calendar.confirmed(2027)
    assert office_calendar([]) == KZ


def test_the_calendar_is_read_without_the_package() -> None:
    code = (
        "import sys; from deputy_desk.store.calendar import base_calendar; base_calendar();"
        "assert not {'holidays', 'sqlalchemy', 'PySide6'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, cwd=resources.root().parent)
    assert done.returncode == 0, done.stderr


def test_shipped_terms_have_a_source_and_say_what_is_not_verified() -> None:
    rules = shipped_term_rules()
    assert all(rule.source for rule in rules)
    assert len({rule.id for rule in rules}) == len(rules) == len(json.loads(resources.read_text("terms.json"))["terms"])
    inquiry = rule_in_force(rules, "deputy_inquiry", date(2026, 11, 22))
    appeal = rule_in_force(rules, "appeal", date(2026, 11, 22))
    assert inquiry is not None
    assert (inquiry.n, inquiry.unit, inquiry.verified) == (1, TermUnit.MONTHS, False)
    assert appeal is not None
    assert (appeal.term.code, appeal.verified) == ("15wd", True)
    assert rule_in_force(rules, "appeal", date(2021, 6, 30)) is None
