"""I1 to I4 on small registers."""

from __future__ import annotations

from datetime import date

from deputy_desk.domain.indicators.effectiveness import indicators
from deputy_desk.domain.indicators.facts import ExtensionFact
from deputy_desk.domain.indicators.period import Snapshot
from deputy_desk.domain.indicators.timeliness import exclusions, open_stock
from tests.domain.indicators.office import Office, day


def _register() -> Office:
    office = Office()
    for number in range(1, 7):
        office.letter(str(number))
    office.reply("1", "2026-03-23", "done")
    office.reply("2", "2026-03-24", "done")
    office.reply("3", "2026-03-10", "holding")
    office.reply("4", "2026-03-10", "formal")
    office.letters[4] = office.letters[4]._replace(settled=day("2026-03-30"))
    return office


def test_the_parts_of_the_first_bar_make_up_its_denominator() -> None:
    found = indicators(_register().cohort()).on_time
    assert found.rate.ids_numerator == ("1",)
    assert (found.later, found.settled, found.unanswered) == (("2",), ("5",), ("3", "4", "6"))
    assert found.rate.n == 6


def test_the_term_of_a_letter_due_today_still_runs_by_day_and_is_over_in_the_evening() -> None:
    office = _register()
    evening = office.cohort(at="2026-03-23")
    noon = office.cohort(snapshot=Snapshot.during(date(2026, 3, 23), 1))
    assert indicators(evening).on_time.rate.n == 6
    assert indicators(noon).on_time.rate.n == 0
    assert {x.reason for x in exclusions(noon)} == {"term_running"}


def test_prolonged_counts_extensions_and_holding_replies_once() -> None:
    office = _register()
    office.extensions.append(ExtensionFact("3", day("2026-04-20"), day("2026-03-20")))
    office.extensions.append(ExtensionFact("6", day("2026-04-20"), day("2026-03-20")))
    assert indicators(office.cohort()).prolonged.ids_numerator == ("3", "6")


def test_waiting_counts_working_days_from_day_0_and_keeps_the_open_ones() -> None:
    found = indicators(_register().cohort(at="2026-04-06")).waiting
    steps = [(x.t, x.events, x.censored, x.at_risk) for x in found.survival.steps]
    assert steps == [(0, 0, 0, 6), (15, 1, 0, 6), (16, 1, 0, 5), (20, 0, 1, 4), (25, 0, 3, 3)]
    assert found.common_term == 15
    assert found.ids == ("1", "2", "3", "4", "5", "6")


def test_letters_with_different_terms_share_no_line() -> None:
    office = _register()
    office.letter("7", due="2026-04-02")
    assert indicators(office.cohort()).waiting.common_term is None
    assert indicators(Office().cohort()).waiting.common_term is None


def test_a_reply_on_a_day_off_before_day_0_waits_no_time() -> None:
    office = Office()
    office.letter("1", "2026-03-07")
    office.letters[0] = office.letters[0]._replace(day0=day("2026-03-09"))
    office.reply("1", "2026-03-08", "done")
    assert indicators(office.cohort()).waiting.survival.median.day == 0


def test_open_letters_by_lateness_whatever_the_period() -> None:
    office = Office()
    office.letter("old", "2025-01-06", "2025-01-27")
    office.letter("in term", "2026-03-20", "2026-04-13")
    office.letter("one", due="2026-04-10")
    office.letter("fifteen", due="2026-03-23")
    office.letter("sixteen", due="2026-03-20")
    office.letter("answered", due="2026-03-20")
    office.reply("answered", "2026-03-20", "refusal")
    office.letter("annulled", annulled="2026-04-01")
    office.letter("settled", settled="2026-04-01")
    office.letter("lost", undelivered="2026-04-01")
    office.letter("later", "2026-04-20")
    office.extensions.append(ExtensionFact("sixteen", day("2026-04-13"), day("2026-03-19")))
    office.extensions.append(ExtensionFact("fifteen", day("2026-04-10"), day("2026-03-19")))
    found = open_stock(office.cohort(at="2026-04-13"))
    assert found.in_term == ("in term",)
    assert sorted(found.late) == ["fifteen", "one"]
    assert sorted(found.very_late) == ["old", "sixteen"]
    assert found.late_in_extended == ("sixteen",)
    assert found.total == 5
    assert [(x.id, x.days_late) for x in found.oldest] == [
        ("old", 315),
        ("fifteen", 15),
        ("one", 1),
        ("sixteen", 16),
        ("in term", 0),
    ]


def test_ten_oldest_are_ten() -> None:
    office = Office()
    for number in range(30):
        office.letter(str(number))
    found = open_stock(office.cohort())
    assert [x.number for x in found.oldest] == [f"{x}-Б" for x in range(10)]
