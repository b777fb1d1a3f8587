"""Periods, snapshots, comparisons and the counting of working days."""

from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.indicators.facts import DayNumbers
from deputy_desk.domain.indicators.period import CalendarIndex, Elapsed, Frame, Period, Snapshot
from deputy_desk.domain.workdays import WorkCalendar
from tests.domain.indicators.office import Weekdays, day


def _frame(first: str, last: str, at: str) -> Frame:
    return Frame(
        period=Period.of(date.fromisoformat(first), date.fromisoformat(last)),
        snapshot=Snapshot.end_of(date.fromisoformat(at)),
    )


def _text(frame: Frame) -> tuple[str, str, str]:
    days = (frame.period.first, frame.period.last, frame.snapshot.day)
    first, last, at = (date.fromordinal(x).isoformat() for x in days)
    return first, last, at


@pytest.mark.parametrize(
    ("frame", "previous", "year_ago"),
    [
        (
            ("2026-01-01", "2026-09-30", "2026-10-09"),
            ("2025-04-01", "2025-12-31", "2026-01-09"),
            ("2025-01-01", "2025-09-30", "2025-10-09"),
        ),
        (
            ("2026-03-01", "2026-03-31", "2026-04-15"),
            ("2026-02-01", "2026-02-28", "2026-03-15"),
            ("2025-03-01", "2025-03-31", "2025-04-15"),
        ),
        (
            ("2024-02-01", "2024-02-29", "2024-02-29"),
            ("2024-01-01", "2024-01-31", "2024-01-31"),
            ("2023-02-01", "2023-02-28", "2023-02-28"),
        ),
        (
            ("2026-03-02", "2026-03-15", "2026-03-20"),
            ("2026-02-16", "2026-03-01", "2026-03-06"),
            ("2025-03-02", "2025-03-15", "2025-03-20"),
        ),
    ],
)
def test_comparisons_ripen_as_long(
    frame: tuple[str, ...], previous: tuple[str, ...], year_ago: tuple[str, ...]
) -> None:
    asked = _frame(*frame)
    assert _text(asked.previous()) == previous
    assert _text(asked.year_ago()) == year_ago


def test_a_year_that_is_still_running_is_compared_with_as_much_of_last_year() -> None:
    running = _frame("2026-01-01", "2026-12-31", "2026-11-22")
    assert _text(running.year_ago()) == ("2025-01-01", "2025-11-22", "2025-11-22")


def test_an_instant_inside_a_day_stays_inside_its_day_when_moved() -> None:
    now = Snapshot.during(date(2026, 10, 9), 5)
    assert (now.day - now.full_day, now.moment) == (1, 5)
    moved = now.moved_to(now.day - 365)
    assert moved.day - moved.full_day == 1
    assert moved.moment > 5


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before"):
        Period(first=5, last=4)


def test_days_of_a_period_are_inclusive() -> None:
    period = Period(first=5, last=6)
    assert [period.holds(x) for x in (4, 5, 6, 7)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("start", "end", "since", "after"),
    [
        ("2026-11-20", "2026-11-20", 0, 0),
        ("2026-11-20", "2026-11-23", 1, 1),
        ("2026-11-21", "2026-11-23", 0, 1),
        ("2026-11-21", "2026-11-26", 3, 4),
        ("2026-11-21", "2026-11-22", 0, 0),
        ("2026-11-23", "2026-11-20", 0, 0),
    ],
)
def test_a_start_on_a_day_off_is_the_next_working_day(start: str, end: str, since: int, after: int) -> None:
    elapsed = Elapsed.covering(Weekdays(), day("2026-11-01"), day("2026-12-31"))
    assert elapsed.since(day(start), day(end)) == since
    assert elapsed.after(day(start), day(end)) == after


def test_days_outside_are_clamped() -> None:
    elapsed = Elapsed.covering(Weekdays(), day("2026-11-02"), day("2026-11-06"))
    assert elapsed.after(day("1926-01-01"), day("2926-01-01")) == 5
    assert elapsed.since(day("1926-01-01"), day("2026-11-06")) == 4


def test_the_office_calendar_serves_as_index() -> None:
    calendar = WorkCalendar.build([], first_year=2026, last_year=2026)
    index = CalendarIndex(calendar)
    assert index.between(day("2026-11-20"), day("2026-11-24")) == calendar.working_days_between(
        date(2026, 11, 20), date(2026, 11, 24)
    )


def test_day_numbers_read_iso_days_and_leave_none() -> None:
    days = DayNumbers()
    assert [days["2026-11-22"], days[None], days["2026-11-22"]] == [day("2026-11-22"), None, day("2026-11-22")]
    with pytest.raises(ValueError, match="not-a-day"):
        days["not-a-day"]
