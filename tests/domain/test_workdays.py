"""The work calendar: kinds of days, arithmetic in constant time, edits and versions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.workdays import CalendarEdit, Day, DayKind, WorkCalendar, changed_days
from deputy_desk.store.calendar import base_calendar

ONE = timedelta(days=1)
KZ = base_calendar()
PLAIN = WorkCalendar.build((), first_year=2025, last_year=2026)
days = st.dates(date(2018, 1, 1), date(2038, 12, 31))
inside = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def walk(calendar: WorkCalendar, a: date, b: date) -> int:
    """Count the slow way."""
    return sum(calendar.is_working(a + n * ONE) for n in range(1, (b - a).days + 1))


@given(a=days, b=days)
def test_days_between_equal_a_walk_and_are_symmetrical(a: date, b: date) -> None:
    low, high = min(a, b), max(a, b)
    assert KZ.working_days_between(low, high) == walk(KZ, low, high)
    assert KZ.working_days_between(high, low) == -KZ.working_days_between(low, high)


@given(day=days, n=st.integers(-300, 300))
def test_adding_equals_a_walk(day: date, n: int) -> None:
    found, left, step = day, abs(n), ONE if n >= 0 else -ONE
    while left or (n == 0 and not KZ.is_working(found)):
        found += step
        left -= KZ.is_working(found) and n != 0
    assert KZ.add_working(day, n) == found


@given(day=days)
def test_nth_is_the_inverse_of_index_on_working_days(day: date) -> None:
    worked = KZ.next_working(day)
    assert KZ.is_working(worked)
    assert worked >= day
    assert KZ.nth(KZ.index(worked)) == worked
    assert not any(KZ.is_working(day + n * ONE) for n in range((worked - day).days))


@given(day=days)
def test_a_day_and_its_question_agree(day: date) -> None:
    assert KZ.day(day).working == KZ.is_working(day)
    assert KZ.day(day).date == day


def test_first_and_last_years_are_joined_to_plain_weeks() -> None:
    assert PLAIN.index(date(2025, 1, 1)) == 1
    assert PLAIN.index(date(2024, 12, 31)) == 0
    assert PLAIN.nth(0) == date(2024, 12, 31)
    assert PLAIN.add_working(date(2026, 12, 31), 1) == date(2027, 1, 1)
    assert PLAIN.add_working(date(2025, 1, 1), -1) == date(2024, 12, 31)
    assert PLAIN.working_days_between(date(2024, 12, 28), date(2027, 1, 4)) == 261 + 261 + 2 + 2


def test_outside_its_years_only_weekends_are_off_and_nothing_is_confirmed() -> None:
    assert KZ.is_working(date(2019, 1, 1))
    assert KZ.day(date(2036, 12, 16)).kind is DayKind.WORKING
    assert KZ.day(date(2036, 12, 20)).kind is DayKind.WEEKEND
    assert not KZ.confirmed(2019)
    assert KZ.confirmed(2026)
    assert not KZ.confirmed(2027)


def test_an_edit_makes_a_day_off_with_its_reason() -> None:
    edited = KZ.with_edits([CalendarEdit(date(2026, 12, 31), working=False, reason_ru="санитарный день")])
    day = edited.day(date(2026, 12, 31))
    assert (day.kind, day.working, day.reason_ru) == (DayKind.OFFICE_OFF, False, "санитарный день")
    assert edited.next_working(date(2026, 12, 31)) == date(2027, 1, 5)
    assert edited.version != KZ.version
    assert KZ.is_working(date(2026, 12, 31))


def test_an_edit_makes_a_saturday_worked() -> None:
    edited = KZ.with_edits([CalendarEdit(date(2026, 12, 12), working=True)])
    assert edited.day(date(2026, 12, 12)).kind is DayKind.OFFICE_WORKING
    assert edited.add_working(date(2026, 12, 11), 1) == date(2026, 12, 12)
    assert edited.confirmed_years == KZ.confirmed_years


def test_the_last_edit_of_a_day_counts_and_undoing_restores_the_version() -> None:
    monday = date(2026, 8, 31)
    off, on = CalendarEdit(monday, working=False, reason_kk="демалыс"), CalendarEdit(monday, working=True)
    assert KZ.with_edits([off, on]) == KZ
    assert hash(KZ.with_edits([off, on])) == hash(KZ)
    assert not KZ.with_edits([on, off]).is_working(monday)
    holiday = date(2026, 12, 16)
    both = KZ.with_edits([CalendarEdit(holiday, working=True), CalendarEdit(holiday, working=False)])
    assert both.day(holiday) == KZ.day(holiday)


def test_an_edit_that_repeats_what_is_known_changes_nothing() -> None:
    same = [CalendarEdit(date(2026, 12, 16), working=False), CalendarEdit(date(2026, 12, 17), working=True)]
    assert KZ.with_edits(same) == KZ
    assert KZ.with_edits([]) is KZ
    assert KZ != "calendar"


def test_an_edit_of_a_later_year_widens_the_calendar() -> None:
    edited = KZ.with_edits([CalendarEdit(date(2038, 1, 4), working=False)])
    assert edited.last_year == 2038
    assert not edited.is_working(date(2038, 1, 4))
    assert edited.is_working(date(2036, 1, 1))
    assert not edited.confirmed(2038)


def test_confirming_a_year_changes_the_version_and_no_day() -> None:
    confirmed = KZ.with_confirmed([2027])
    assert confirmed.confirmed(2027)
    assert confirmed.version != KZ.version
    assert changed_days(KZ, confirmed) == []


def test_changed_days_are_named_before_and_after() -> None:
    edited = KZ.with_edits(
        [
            CalendarEdit(date(2026, 12, 31), working=False),
            CalendarEdit(date(2026, 12, 12), working=True),
            CalendarEdit(date(2026, 12, 16), working=False, reason_ru="праздник"),
        ]
    )
    found = changed_days(KZ, edited)
    assert [(before.date, before.kind, after.kind) for before, after in found] == [
        (date(2026, 12, 12), DayKind.WEEKEND, DayKind.OFFICE_WORKING),
        (date(2026, 12, 31), DayKind.WORKING, DayKind.OFFICE_OFF),
    ]


def test_the_version_depends_on_contents_only() -> None:
    a = Day(date(2026, 5, 1), DayKind.HOLIDAY, working=False, reason_ru="Праздник")
    b = Day(date(2026, 5, 7), DayKind.HOLIDAY, working=False, reason_ru="День")
    one = WorkCalendar.build([a, b], first_year=2026, last_year=2026)
    two = WorkCalendar.build([b, a], first_year=2026, last_year=2026)
    assert one.version == two.version
    assert len(one.version) == 10
    assert one != WorkCalendar.build([a], first_year=2026, last_year=2026)


def test_a_day_outside_the_years_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        WorkCalendar.build([Day(date(2027, 1, 1), DayKind.HOLIDAY, working=False)], first_year=2026, last_year=2026)


@given(day=inside)
def test_carried_and_moved_kinds_match_their_work(day: date) -> None:
    one = KZ.day(day)
    off = {DayKind.WEEKEND, DayKind.HOLIDAY, DayKind.CARRIED_OVER, DayKind.MOVED_OFF, DayKind.OFFICE_OFF}
    assert one.working == (one.kind not in off)
