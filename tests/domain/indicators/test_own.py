"""I9 and I12 on small registers."""

from __future__ import annotations

from deputy_desk.domain.indicators.effectiveness import indicators
from tests.domain.indicators.office import Office


def test_explained_on_the_spot_needs_three_days_and_an_understanding_citizen() -> None:
    office = Office()
    office.complaint("in time", "2026-03-06", explained="2026-03-11")
    office.complaint("too late", "2026-03-06", explained="2026-03-12")
    office.complaint("not understood", explained="2026-03-02")
    office.complaint("no contact", explained="2026-03-02")
    office.complaint("in work")
    office.complaint("young", "2026-06-26", explained="2026-06-26")
    for id_ in ("in time", "too late", "young"):
        office.word(id_, "2026-06-26", "understood")
    office.word("not understood", "2026-03-02", "not_understood")
    found = indicators(office.cohort()).on_the_spot
    assert found.rate.ids_numerator == ("in time",)
    assert found.rate.n == 5
    assert found.apart == ("not understood", "no contact")
    assert found.rest == 2


def test_a_saturday_complaint_has_until_thursday() -> None:
    office = Office()
    office.complaint("c", "2026-03-07", explained="2026-03-12")
    office.word("c", "2026-03-12", "understood")
    assert indicators(office.cohort(at="2026-03-11")).on_the_spot.rate.n == 0
    assert indicators(office.cohort(at="2026-03-12")).on_the_spot.rate.k == 1


def test_a_period_of_young_complaints_has_nothing_to_count() -> None:
    office = Office()
    office.complaint("c", "2026-01-01")
    assert indicators(office.cohort(at="2026-01-02")).on_the_spot.rate.n == 0


def test_first_action_keeps_those_who_still_wait() -> None:
    office = Office()
    office.complaint("same day", acted="2026-03-02")
    office.complaint("noted before", acted="2026-02-27")
    office.complaint("next day", acted="2026-03-03")
    office.complaint("waits")
    office.complaint("acted later", acted="2026-03-20")
    found = indicators(office.cohort(at="2026-03-06")).first_action
    assert [(x.t, x.events, x.censored) for x in found.survival.steps] == [(0, 2, 0), (1, 1, 0), (4, 0, 2)]
    assert found.survival.median.day == 1
    assert len(found.ids) == 5


def test_every_citizen_behind_a_reply_is_to_be_told_within_five_days() -> None:
    office = Office()
    office.letter("1", "2026-03-03", "2026-03-24")
    office.reply("1", "2026-03-16", "done")
    office.reply("1", "2026-03-10", "acknowledgement")
    for id_ in ("told", "late", "asked before", "not reached", "never"):
        office.complaint(id_, letter="1")
    office.word("told", "2026-03-23", None)
    office.word("told", "2026-04-23", "solved")
    office.word("late", "2026-03-24", "solved")
    office.word("asked before", "2026-03-12", None)
    office.word("not reached", "2026-03-18", None, reached=False)
    assert indicators(office.cohort(at="2026-03-20")).told.n == 0
    found = indicators(office.cohort(at="2026-04-30")).told
    assert (found.ids_numerator, found.n) == (("told",), 5)
