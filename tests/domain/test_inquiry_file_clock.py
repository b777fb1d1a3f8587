"""Clocks of a letter: lost, wrong address, redirects, extensions; overdue from the day after."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.inquiry import DispatchKind, InquiryKind
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.terms import Term, TermUnit
from tests.domain.cases import PLAIN, day, extended, letter, sent

LOST, WRONG, REDIRECT = DispatchKind.LOST, DispatchKind.WRONG_ADDRESS, DispatchKind.REDIRECT
days = st.integers(0, 200)


def _now(one: InquiryFile) -> tuple[int, int]:
    clock = one.current_clock(PLAIN)
    assert clock is not None
    return (clock.due - day(0)).days, (clock.until - day(0)).days


def _citizen(one: InquiryFile) -> tuple[int, int]:
    clock = one.first_clock(PLAIN)
    assert clock is not None
    return (clock.due - day(0)).days, (clock.until - day(0)).days


def test_no_clock_before_sending() -> None:
    one = letter()
    assert one.current_clock(PLAIN) is None
    assert one.first_clock(PLAIN) is None
    assert one.leg_on(day(5)) is None
    assert one.last_dispatch is None


def test_the_day_of_receipt_is_day_zero_where_it_is_known() -> None:
    assert _now(letter(sent(0))) == (21, 21)
    assert _now(letter(sent(0, received=2))) == (23, 23)


def test_receipt_as_day_one() -> None:
    one = letter(sent(0))
    assert _now(replace(one, inquiry=replace(one.inquiry, receipt_is_day_one=True))) == (18, 18)


def test_a_lost_letter_keeps_its_clock_and_a_wrong_address_restarts_it() -> None:
    assert _now(letter(sent(0), sent(7, LOST))) == (21, 21)
    again = letter(sent(0), sent(7, WRONG))
    assert _now(again) == _citizen(again) == (28, 28)


def test_a_redirect_starts_a_clock_of_its_own_and_keeps_the_citizens() -> None:
    one = letter(sent(0), sent(7, REDIRECT, body="other"))
    assert _now(one) == (28, 28)
    assert _citizen(one) == (21, 21)
    clock = one.current_clock(PLAIN)
    assert clock is not None
    assert clock.body_id == "other"


def test_an_extension_belongs_to_the_leg_in_which_it_was_told() -> None:
    one = replace(letter(sent(0), sent(7, REDIRECT)), extensions=(extended(42, 3), extended(49, 8)))
    assert one.clock(one.legs[0], PLAIN).until == day(42)
    assert one.clock(one.legs[1], PLAIN).until == day(49)
    assert _citizen(one) == (21, 49)


def test_an_extension_before_a_new_sending_to_the_right_address_is_gone() -> None:
    one = replace(letter(sent(0), sent(7, WRONG)), extensions=(extended(42, 3),))
    assert _now(one) == _citizen(one) == (28, 28)


def test_an_extension_that_ends_on_a_day_off_moves_on() -> None:
    clock = replace(letter(sent(0)), extensions=(extended(26, 3),)).current_clock(PLAIN)
    assert clock is not None
    assert (clock.extended_until, clock.until) == (day(26), day(28))


def test_an_extension_shorter_than_the_term_changes_nothing() -> None:
    clock = replace(letter(sent(0)), extensions=(extended(10, 3),)).current_clock(PLAIN)
    assert clock is not None
    assert (clock.extended_until, clock.until) == (None, day(21))


def test_the_leg_of_a_day() -> None:
    one = letter(sent(3), sent(7, REDIRECT), sent(8, LOST))
    assert [one.leg_on(day(n)) for n in (0, 3, 6)] == [one.legs[0]] * 3
    assert one.leg_on(day(30)) == one.legs[1]
    assert one.last_dispatch is not None
    assert one.last_dispatch.kind is LOST


@given(first=days, redirects=st.lists(days, max_size=4))
def test_redirects_never_change_the_citizens_clock(first: int, redirects: list[int]) -> None:
    start = sent(first)
    legs = [sent(first + later, REDIRECT) for later in redirects]
    assert letter(start, *legs).first_clock(PLAIN) == letter(start).first_clock(PLAIN)


@given(
    first=days,
    n=st.integers(1, 40),
    unit=st.sampled_from(TermUnit),
    prolonged=st.none() | st.integers(1, 90),
    after=st.integers(-60, 200),
)
def test_overdue_only_from_the_day_after(first: int, n: int, unit: TermUnit, prolonged: int | None, after: int) -> None:
    one = letter(sent(first), term=Term(n, unit))
    if prolonged:
        one = replace(one, extensions=(extended(first + prolonged, first),))
    clock = one.current_clock(PLAIN)
    assert clock is not None
    assert clock.due <= clock.until
    assert clock.until.weekday() < 5
    assert one.overdue(clock.until + timedelta(days=after), PLAIN) == (after > 0)


@given(first=days, steps=st.lists(st.tuples(st.sampled_from((LOST, WRONG, REDIRECT)), days), max_size=5))
def test_the_order_of_entry_does_not_matter(first: int, steps: list[tuple[DispatchKind, int]]) -> None:
    ways = [sent(first), *(sent(first + later, kind) for kind, later in steps)]
    one, other = letter(*ways), letter(*reversed(ways))
    assert [way.id for way in one.legs] == [way.id for way in other.legs]
    assert one.first_clock(PLAIN) == other.first_clock(PLAIN)


def test_what_waits_for_nobody_is_never_overdue() -> None:
    late = day(300)
    assert letter(sent(0)).overdue(late, PLAIN)
    assert not letter().overdue(late, PLAIN)
    assert not letter(sent(0), annulled=3).overdue(late, PLAIN)
    assert not letter(sent(0), closed=30).overdue(late, PLAIN)
    assert not letter(sent(0), kind=InquiryKind.REMINDER, registered=None).overdue(late, PLAIN)
