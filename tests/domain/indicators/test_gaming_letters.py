"""The rules against gaming, where facts about letters become units."""

from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.indicators.cohort import number_order, oldest
from deputy_desk.domain.indicators.effectiveness import indicators
from deputy_desk.domain.indicators.facts import ExtensionFact
from deputy_desk.domain.indicators.ledger import ledger
from deputy_desk.domain.indicators.period import Snapshot
from deputy_desk.domain.indicators.timeliness import exclusions
from tests.domain.indicators.office import Office, day

SUBSTANTIVE = ["explanation", "promise", "done", "refusal"]
EMPTY = ["acknowledgement", "holding", "redirect", "formal"]


@pytest.mark.parametrize(("grade", "event"), [(x, True) for x in SUBSTANTIVE] + [(x, False) for x in EMPTY])
def test_only_a_substantive_reply_is_an_answer(grade: str, event: bool) -> None:
    office = Office()
    office.letter("1")
    office.reply("1", "2026-03-10", grade)
    unit = office.unit()
    assert unit.event == (day("2026-03-10") if event else None)
    assert unit.reply == day("2026-03-10")
    assert unit.holding is (grade == "holding")


def test_the_grade_is_the_last_one_on_or_before_the_snapshot() -> None:
    office = Office()
    office.letter("1")
    reply = office.reply("1", "2026-03-10", "explanation", graded="2026-03-11")
    office.grade(reply, "formal", "2026-04-20")
    assert office.unit(at="2026-03-10").event is None
    assert office.unit(at="2026-03-11").event == day("2026-03-10")
    assert office.unit(at="2026-04-19").event == day("2026-03-10")
    assert office.unit(at="2026-04-20").event is None


def test_of_two_grades_on_one_day_the_later_moment_counts() -> None:
    office = Office()
    office.letter("1")
    reply = office.reply("1", "2026-03-10", None)
    office.grade(reply, "formal", "2026-03-11", moment=200)
    office.grade(reply, "done", "2026-03-11", moment=100)
    assert office.unit().event is None


def test_a_grade_given_after_the_moment_of_the_snapshot_is_not_seen() -> None:
    office = Office()
    office.letter("1")
    reply = office.reply("1", "2026-03-10", None)
    office.grade(reply, "done", "2026-03-11", moment=100)
    office.grade(reply, "formal", "2026-03-11", moment=200)
    noon = office.cohort(snapshot=Snapshot.during(date(2026, 3, 11), 150))
    assert noon.inquiries[0].event == day("2026-03-10")


def test_an_ungraded_reply_is_no_answer() -> None:
    office = Office()
    office.letter("1")
    office.reply("1", "2026-03-10", None)
    assert (office.unit().event, office.unit().reply) == (None, day("2026-03-10"))


def test_the_first_substantive_reply_counts_by_its_arrival_not_by_its_entry() -> None:
    office = Office()
    office.letter("1")
    office.reply("1", "2026-04-20", "done")
    office.reply("1", "2026-03-16", "explanation", entered="2026-05-05", graded="2026-05-05")
    office.reply("1", "2026-03-05", "acknowledgement")
    assert office.unit().event == day("2026-03-16")
    assert office.unit().reply == day("2026-03-05")


def test_a_reply_to_a_repeat_counts_for_the_first_letter_and_its_day_0() -> None:
    office = Office()
    office.letter("1")
    office.letter("2", "2026-04-01", "2026-04-22", first="1")
    office.letter("3", "2026-05-01", "2026-05-22", first="2")
    office.reply("3", "2026-05-11", "done")
    cohort = office.cohort()
    assert [x.id for x in cohort.inquiries] == ["1"]
    unit = cohort.inquiries[0]
    assert (unit.event, unit.day0, unit.due) == (day("2026-05-11"), day("2026-03-02"), day("2026-03-23"))
    assert unit.children == 2
    assert indicators(cohort).on_time.later == ("1",)


def test_letters_in_a_circle_are_a_broken_register() -> None:
    office = Office()
    office.letter("1", first="2")
    office.letter("2", first="1")
    with pytest.raises(ValueError, match="circle"):
        ledger(office.facts())


def test_annulled_before_the_due_day_leaves_the_rate_and_is_listed() -> None:
    office = Office()
    office.letter("1", annulled="2026-03-20")
    cohort = office.cohort()
    found = indicators(cohort)
    assert found.on_time.rate.n == 0
    assert [(x.id, x.reason, x.day) for x in exclusions(cohort)] == [("1", "annulled_before_due", day("2026-03-20"))]
    assert [(x.t, x.censored) for x in found.waiting.survival.steps] == [(0, 0), (14, 1)]


@pytest.mark.parametrize("on", ["2026-03-23", "2026-03-24", "2026-05-04"])
def test_annulled_on_the_due_day_or_later_stays_a_failure(on: str) -> None:
    office = Office()
    office.letter("1", annulled=on)
    cohort = office.cohort(at="2026-05-04")
    found = indicators(cohort)
    assert (found.on_time.rate.k, found.on_time.rate.n) == (0, 1)
    assert found.on_time.unanswered == ("1",)
    assert exclusions(cohort) == ()
    assert [(x.t, x.censored) for x in found.waiting.survival.steps] == [(0, 0), (45, 1)]


def test_annulled_after_an_answer_stays_with_its_answer() -> None:
    office = Office()
    office.letter("1", annulled="2026-03-20")
    office.reply("1", "2026-03-10", "done")
    found = indicators(office.cohort())
    assert (found.on_time.rate.k, found.on_time.rate.n, found.waiting.survival.events) == (1, 1, 1)


def test_an_answer_after_the_annulment_is_not_counted() -> None:
    office = Office()
    office.letter("1", annulled="2026-03-09")
    office.reply("1", "2026-03-20", "done")
    found = indicators(office.cohort())
    assert (found.on_time.rate.n, found.waiting.survival.events) == (0, 0)


def test_never_delivered_is_censored_on_that_day_whenever_it_was() -> None:
    office = Office()
    office.letter("1", undelivered="2026-04-06")
    cohort = office.cohort()
    assert indicators(cohort).on_time.rate.n == 0
    assert [(x.reason, x.day) for x in exclusions(cohort)] == [("never_delivered", day("2026-04-06"))]
    assert indicators(cohort).waiting.survival.last_day == 25


def test_the_earlier_of_annulled_and_never_delivered_is_the_reason() -> None:
    office = Office()
    office.letter("1", annulled="2026-03-10", undelivered="2026-03-12")
    office.letter("2", annulled="2026-03-12", undelivered="2026-03-10")
    assert [x.reason for x in exclusions(office.cohort())] == ["annulled_before_due", "never_delivered"]


def test_what_happened_after_the_snapshot_is_not_seen() -> None:
    office = Office()
    office.letter("1", annulled="2026-03-20", settled="2026-03-20")
    office.letter("2", undelivered="2026-03-20")
    office.letter("3", "2026-03-20")
    unit = office.unit("1", at="2026-03-19")
    assert (unit.annulled, unit.settled) == (None, None)
    assert office.unit("2", at="2026-03-19").undelivered is None
    assert len(office.cohort(at="2026-03-19").inquiries) == 2


def test_settled_without_a_letter_is_in_the_denominator_and_in_no_numerator() -> None:
    office = Office()
    office.letter("1", settled="2026-03-12")
    found = indicators(office.cohort())
    assert (found.on_time.rate.k, found.on_time.rate.n, found.on_time.settled) == (0, 1, ("1",))
    assert [(x.t, x.events, x.censored) for x in found.waiting.survival.steps] == [(0, 0, 0), (8, 0, 1)]


def test_an_answer_that_comes_after_a_settlement_is_no_event_of_the_curve() -> None:
    office = Office()
    office.letter("1", settled="2026-03-12")
    office.letter("2", settled="2026-03-12")
    office.reply("1", "2026-03-13", "done")
    office.reply("2", "2026-03-12", "done")
    found = indicators(office.cohort())
    assert (found.waiting.survival.events, found.on_time.rate.k) == (1, 2)


def test_an_extension_is_shown_beside_the_original_term() -> None:
    office = Office()
    office.letter("1")
    office.extensions.append(ExtensionFact("1", day("2026-04-20"), day("2026-03-20")))
    office.extensions.append(ExtensionFact("1", day("2026-04-06"), day("2026-03-21")))
    office.reply("1", "2026-04-15", "done")
    found = indicators(office.cohort())
    assert (found.on_time.rate.k, found.on_time.extended.k, found.prolonged.k) == (0, 1, 1)
    assert office.unit(at="2026-03-19").extended is None


def test_an_extension_that_shortens_nothing_is_still_an_extension() -> None:
    office = Office()
    office.letter("1")
    office.extensions.append(ExtensionFact("1", day("2026-03-20"), day("2026-03-18")))
    assert (office.unit().extended, office.unit().holding) == (None, True)


def test_an_extended_term_that_still_runs_is_not_matured() -> None:
    office = Office()
    office.letter("1", annulled="2026-04-10")
    office.letter("2")
    for letter in ("1", "2"):
        office.extensions.append(ExtensionFact(letter, day("2026-04-20"), day("2026-03-20")))
    assert indicators(office.cohort(at="2026-04-19")).on_time.extended.n == 0
    assert indicators(office.cohort(at="2026-04-20")).on_time.extended.ids_denominator == ("2",)


def test_entries_back_dated_by_more_than_five_working_days_are_counted() -> None:
    office = Office()
    office.letter("1")
    office.letter("old", "2025-03-03", "2025-03-24")
    office.reply("1", "2026-03-09", "done", entered="2026-03-16")
    late = office.reply("1", "2026-03-09", "done", entered="2026-03-17")
    office.reply("old", "2026-03-09", "done", entered="2026-05-17")
    cohort = office.cohort()
    assert (cohort.replies, cohort.back_dated) == (2, (late,))


def test_ties_of_the_oldest_go_by_number() -> None:
    office = Office()
    for number in ("10", "9", "100", "11"):
        office.letter(number)
    office.letter("200", "2026-02-02")
    units = office.cohort().inquiries
    assert [x.id for x in oldest(units, 3)] == ["200", "9", "10"]
    assert [x.id for x in oldest(units, 9)] == ["200", "9", "10", "11", "100"]
    assert sorted(["79-Б/2026", "79-А/2026", "8-Б/2026"], key=number_order) == ["8-Б/2026", "79-А/2026", "79-Б/2026"]
