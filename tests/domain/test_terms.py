"""Terms: reading them, the vectors, and the named hard cases."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from deputy_desk.domain.terms import (
    CountReason,
    Running,
    Term,
    TermRule,
    TermUnit,
    add_months,
    clock_start,
    count_deadline,
    due_day,
    is_overdue,
    lateness,
    moved_dues,
    parse_term,
    rule_in_force,
    working_days_left,
)
from deputy_desk.domain.workdays import CalendarEdit
from deputy_desk.errors import DeskError
from deputy_desk.store.calendar import base_calendar

KZ = base_calendar()
WD15 = Term(15, TermUnit.WORKING_DAYS)
MONTH = Term(1, TermUnit.MONTHS)
_VECTORS = (Path(__file__).parent / "deadline_vectors.csv").read_text(encoding="utf-8").splitlines()
VECTORS = [(row["start"], row["term"], row["due"]) for row in csv.DictReader(_VECTORS)]


@pytest.mark.parametrize(("start", "term", "due"), VECTORS)
def test_vector(start: str, term: str, due: str) -> None:
    begun, length = date.fromisoformat(start), parse_term(term)
    assert count_deadline(begun, length, KZ).due == date.fromisoformat(due)
    assert due_day(begun, length, KZ) == date.fromisoformat(due)


def test_all_vectors_are_there() -> None:
    assert len(VECTORS) == 56


@pytest.mark.parametrize("text", ["15wd", " 15 WD ", "15 wd"])
def test_terms_are_read(text: str) -> None:
    assert parse_term(text) == WD15
    assert parse_term(text).code == "15wd"
    assert parse_term("30cd") == Term(30, TermUnit.CALENDAR_DAYS)
    assert parse_term("1m") == MONTH


@pytest.mark.parametrize("text", ["15", " 1 ", "007"])
def test_a_term_without_unit_has_its_own_error(text: str) -> None:
    with pytest.raises(DeskError) as caught:
        parse_term(text)
    assert caught.value.code == "term_without_unit"
    assert caught.value.values == {"text": text.strip()}


@pytest.mark.parametrize("text", ["", "wd", "0wd", "1000wd", "15 дней", "15years", "-3wd", "1.5m", "٣wd", "9" * 10**6])
def test_a_bad_term_is_refused_and_shown_short(text: str) -> None:
    with pytest.raises(DeskError) as caught:
        parse_term(text)
    assert caught.value.code == "bad_term"
    assert len(str(caught.value.values["text"])) <= 40


def test_receipt_counts_as_day_one() -> None:
    counted = count_deadline(date(2026, 11, 25), WD15, KZ, receipt_is_day_one=True)
    assert counted.due == date(2026, 12, 15)
    assert (counted.days[0].counted, counted.days[0].n) == (True, 1)
    assert counted.days[0].reason is CountReason.RECEIPT_IS_ONE
    one = count_deadline(date(2026, 11, 22), Term(1, TermUnit.WORKING_DAYS), KZ, receipt_is_day_one=True)
    assert (one.day0, one.due) == (date(2026, 11, 23), date(2026, 11, 23))
    ten = count_deadline(date(2026, 12, 1), Term(10, TermUnit.CALENDAR_DAYS), KZ, receipt_is_day_one=True)
    assert ten.due == date(2026, 12, 10)


def test_a_month_ends_on_the_same_day_whichever_day_is_the_first() -> None:
    with_switch = count_deadline(date(2026, 11, 25), MONTH, KZ, receipt_is_day_one=True)
    assert with_switch.due == count_deadline(date(2026, 11, 25), MONTH, KZ).due == date(2026, 12, 25)
    assert with_switch.days[0].reason is CountReason.DAY0


def test_29_february() -> None:
    assert add_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert add_months(date(2028, 2, 29), 12) == date(2029, 2, 28)
    counted = count_deadline(date(2028, 1, 31), MONTH, KZ)
    assert counted.due == date(2028, 2, 29)
    assert counted.days[-1].reason is CountReason.SHORT_MONTH_ENDS
    assert count_deadline(date(2028, 2, 29), MONTH, KZ).due == date(2028, 3, 29)
    assert due_day(date(2028, 2, 28), Term(1, TermUnit.WORKING_DAYS), KZ) == date(2028, 2, 29)


def test_an_extension_prolongs_and_keeps_the_first_due_day() -> None:
    counted = count_deadline(date(2026, 11, 25), WD15, KZ, extended_until=date(2027, 1, 9))
    assert (counted.original_due, counted.due) == (date(2026, 12, 17), date(2027, 1, 11))
    assert counted.extended_until == date(2027, 1, 9)
    reasons = {day.day: day.reason for day in counted.days}
    assert reasons[date(2026, 12, 18)] is CountReason.EXTENDED
    assert reasons[date(2027, 1, 9)] is CountReason.ENDS_ON_DAY_OFF
    assert reasons[date(2027, 1, 10)] is CountReason.MOVED_ON
    assert reasons[date(2027, 1, 11)] is CountReason.MOVED_DUE
    assert due_day(date(2026, 11, 25), WD15, KZ, extended_until=date(2027, 1, 9)) == counted.due
    on_workday = count_deadline(date(2026, 11, 25), WD15, KZ, extended_until=date(2026, 12, 21))
    assert on_workday.days[-1].reason is CountReason.EXTENDED_DUE


def test_an_extension_that_ends_before_the_term_is_left_out() -> None:
    counted = count_deadline(date(2026, 11, 25), WD15, KZ, extended_until=date(2026, 12, 1))
    assert counted.due == counted.original_due == date(2026, 12, 17)
    assert counted.extended_until is None
    assert due_day(date(2026, 11, 25), WD15, KZ, extended_until=date(2026, 12, 1)) == counted.due


def test_a_redirect_starts_a_clock_for_the_new_body_and_keeps_the_first() -> None:
    first = clock_start(date(2026, 11, 16), date(2026, 11, 17))
    second = clock_start(date(2026, 11, 20), date(2026, 11, 22))
    unknown = clock_start(date(2026, 11, 20), None)
    assert count_deadline(first, WD15, KZ).due == date(2026, 12, 8)
    assert count_deadline(second, WD15, KZ).due == date(2026, 12, 14)
    assert count_deadline(unknown, WD15, KZ).due == date(2026, 12, 11)


def test_an_edit_of_the_calendar_moves_due_days_and_names_them() -> None:
    clocks = [
        Running("a", date(2026, 11, 25), WD15),
        Running("b", date(2026, 12, 17), MONTH),
        Running("c", date(2026, 12, 1), Term(17, TermUnit.CALENDAR_DAYS)),
        Running("d", date(2026, 11, 25), WD15, receipt_is_day_one=True),
    ]
    edited = KZ.with_edits(
        [
            CalendarEdit(date(2026, 12, 18), working=False, reason_ru="мост"),
            CalendarEdit(date(2026, 12, 17), working=False, reason_ru="мост"),
        ]
    )
    moved = moved_dues(clocks, KZ, edited)
    assert [(one.id, one.before, one.after) for one in moved] == [
        ("a", date(2026, 12, 17), date(2026, 12, 21)),
        ("b", date(2027, 1, 18), date(2027, 1, 21)),
        ("c", date(2026, 12, 18), date(2026, 12, 21)),
    ]
    assert moved_dues(clocks, KZ, KZ) == []


def test_overdue_begins_on_the_next_day() -> None:
    due = date(2026, 12, 18)
    assert not is_overdue(due, due)
    assert is_overdue(date(2026, 12, 19), due)
    assert lateness(date(2026, 12, 19), due, KZ) == 0
    assert lateness(date(2026, 12, 21), due, KZ) == 1
    assert lateness(date(2026, 12, 1), due, KZ) == 0
    assert working_days_left(date(2026, 12, 15), due, KZ) == 2
    assert working_days_left(due, due, KZ) == 0
    assert working_days_left(date(2026, 12, 22), due, KZ) == -2


@pytest.mark.parametrize("start", [date(1, 1, 1), date(1990, 12, 31), date(2200, 1, 1), date(9999, 12, 31)])
def test_an_impossible_year_is_refused(start: date) -> None:
    for count in (lambda: count_deadline(start, WD15, KZ), lambda: due_day(start, WD15, KZ)):
        with pytest.raises(DeskError) as caught:
            count()
        assert caught.value.code == "day_out_of_range"
    with pytest.raises(DeskError):
        count_deadline(date(2026, 1, 5), WD15, KZ, extended_until=start)


def rule(key: str, n: int, valid_from: date | None, valid_to: date | None = None) -> TermRule:
    unit = TermUnit.WORKING_DAYS
    return TermRule(id=f"{key}{n}", key=key, n=n, unit=unit, valid_from=valid_from, valid_to=valid_to)


def test_the_rule_in_force_is_the_one_that_began_last() -> None:
    rules = [
        rule("appeal", 30, None, date(2021, 6, 30)),
        rule("appeal", 15, date(2021, 7, 1)),
        rule("appeal", 10, date(2027, 1, 1)),
        rule("redirect", 3, None),
    ]
    found = [rule_in_force(rules, "appeal", day) for day in (date(2021, 6, 30), date(2021, 7, 1), date(2027, 1, 1))]
    assert [one.term.n for one in found if one] == [30, 15, 10]
    assert rule_in_force(rules, "letter", date(2026, 1, 1)) is None
