"""The explanation of a deadline: each date once, numbered without gaps, equal to the fast count."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.terms import CountReason, Deadline, Term, TermUnit, count_deadline, due_day
from deputy_desk.domain.workdays import CalendarEdit, WorkCalendar
from deputy_desk.store.calendar import base_calendar

KZ = base_calendar()
starts = st.dates(date(2019, 6, 1), date(2036, 6, 1))
lengths = st.builds(Term, st.integers(1, 40), st.sampled_from([TermUnit.WORKING_DAYS, TermUnit.CALENDAR_DAYS]))
terms = lengths | st.builds(Term, st.integers(1, 6), st.just(TermUnit.MONTHS))
edits = st.lists(st.builds(CalendarEdit, st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.booleans()), max_size=6)
extensions = st.none() | st.integers(-20, 80)
calendars = st.builds(KZ.with_edits, edits)


def counted(start: date, term: Term, calendar: WorkCalendar, first: bool, more: int | None) -> Deadline:
    until = None if more is None else start + timedelta(days=more)
    deadline = count_deadline(start, term, calendar, receipt_is_day_one=first, extended_until=until)
    assert deadline.due == due_day(start, term, calendar, first, until)
    return deadline


@given(starts, terms, calendars, st.booleans(), extensions)
def test_each_date_from_the_start_to_the_due_day_comes_once(
    start: date, term: Term, calendar: WorkCalendar, first: bool, more: int | None
) -> None:
    deadline = counted(start, term, calendar, first, more)
    length = (deadline.due - start).days + 1
    assert [day.day for day in deadline.days] == [start + timedelta(days=n) for n in range(length)]
    assert all(day.about == calendar.day(day.day) for day in deadline.days)
    assert sum(day.reason in {CountReason.DAY0, CountReason.RECEIPT_IS_ONE} for day in deadline.days) == 1


@given(starts, terms, calendars, st.booleans(), extensions)
def test_the_numbers_are_one_to_n(
    start: date, term: Term, calendar: WorkCalendar, first: bool, more: int | None
) -> None:
    deadline = counted(start, term, calendar, first, more)
    assert [day.n for day in deadline.days if day.n is not None] == list(range(1, term.n + 1))
    assert all(day.counted for day in deadline.days if day.n is not None)


@given(starts, terms, calendars, st.booleans(), extensions)
def test_day_0_and_the_due_day_are_worked(
    start: date, term: Term, calendar: WorkCalendar, first: bool, more: int | None
) -> None:
    deadline = counted(start, term, calendar, first, more)
    assert calendar.is_working(deadline.due)
    assert calendar.is_working(deadline.day0)
    assert start <= deadline.day0 <= deadline.original_due <= deadline.due


@given(starts, terms, calendars, st.booleans())
def test_a_longer_term_never_ends_earlier(start: date, term: Term, calendar: WorkCalendar, first: bool) -> None:
    longer = Term(term.n + 1, term.unit)
    due = due_day(start, term, calendar, first)
    assert due_day(start, longer, calendar, first) >= due
    if term.unit is TermUnit.WORKING_DAYS:
        assert calendar.working_days_between(due, due_day(start, longer, calendar, first)) == 1


@given(starts, terms, calendars)
def test_a_later_start_never_ends_earlier(start: date, term: Term, calendar: WorkCalendar) -> None:
    assert due_day(start + timedelta(days=1), term, calendar) >= due_day(start, term, calendar)


@given(starts, terms, st.booleans())
def test_working_days_are_counted_and_days_off_are_not(start: date, term: Term, first: bool) -> None:
    deadline = count_deadline(start, term, KZ, receipt_is_day_one=first)
    if term.unit is TermUnit.WORKING_DAYS:
        after = [day for day in deadline.days if day.day > deadline.day0]
        assert all(day.counted == day.about.working for day in after)
        assert all(day.counted is (day.n is not None) for day in after)


def test_skipped_holidays_are_the_days_off_from_monday_to_friday() -> None:
    deadline = count_deadline(date(2026, 11, 25), Term(15, TermUnit.WORKING_DAYS), KZ)
    assert [day.day for day in deadline.skipped_holidays] == [date(2026, 12, 16)]
    swap = count_deadline(date(2025, 1, 2), Term(3, TermUnit.WORKING_DAYS), KZ)
    assert swap.day0 == date(2025, 1, 5)
    assert [day.day for day in swap.skipped_holidays] == [date(2025, 1, 7)]
