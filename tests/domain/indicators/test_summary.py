"""Bodies, context, comparisons and the JSON of the whole summary."""

from __future__ import annotations

import json
from datetime import date

import pytest

from deputy_desk.domain.indicators.as_json import as_json
from deputy_desk.domain.indicators.cohort import Limits
from deputy_desk.domain.indicators.effectiveness import RATES, effectiveness
from deputy_desk.domain.indicators.facts import ExtensionFact, LegFact
from deputy_desk.domain.indicators.period import Frame, Period, Snapshot
from tests.domain.indicators.office import Office, Weekdays, day, half_year


def test_a_redirect_starts_a_clock_for_the_new_body_and_keeps_the_citizens() -> None:
    office = Office()
    office.letter("in time", body="zhkh")
    office.letter("late", body="zhkh")
    office.letter("straight", body="zhkh")
    office.legs += [
        LegFact("in time", "water", day("2026-03-05"), day("2026-03-26")),
        LegFact("late", "water", day("2026-03-25"), day("2026-04-15")),
        LegFact("straight", "heat", day("2026-07-25"), day("2026-08-15")),
    ]
    office.reply("in time", "2026-03-25", "done")
    summary = office.summary()
    assert (summary.now.on_time.rate.k, summary.now.on_time.rate.n) == (0, 3)
    bodies = {x.body_id: x for x in summary.bodies}
    assert [x.body_id for x in summary.bodies] == ["zhkh", "water"]
    assert bodies["zhkh"].passed_on == ("in time",)
    assert (bodies["zhkh"].on_time.k, bodies["zhkh"].on_time.ids_denominator) == (0, ("late", "straight"))
    assert bodies["water"].on_time.ids_numerator == ("in time",)
    assert bodies["water"].very_late == ("late",)
    assert bodies["zhkh"].very_late == ("straight",)


def test_a_body_that_answered_before_passing_on_has_its_answer() -> None:
    office = Office()
    office.letter("1", body="zhkh")
    office.letter("2", "2026-06-20", "2026-07-11", body="zhkh")
    office.legs.append(LegFact("1", "water", day("2026-03-20"), day("2026-04-10")))
    office.legs.append(LegFact("2", None, day("2026-07-20"), day("2026-08-10")))
    office.reply("1", "2026-03-10", "explanation")
    bodies = {x.body_id: x for x in office.summary("2026-08-20").bodies}
    assert bodies["zhkh"].on_time.ids_numerator == ("1",)
    assert bodies["zhkh"].on_time.n == 2
    assert bodies["water"].on_time.n == 0
    assert bodies[None].late == ("2",)


def test_a_leg_that_is_late_but_whose_term_runs_at_the_snapshot_is_not_matured() -> None:
    office = Office()
    office.letter("1", "2026-06-20", "2026-07-11", body="zhkh")
    office.legs.append(LegFact("1", "water", day("2026-06-28"), day("2026-07-20")))
    office.reply("1", "2026-06-25", "explanation")
    office.question("1", ("answered", "2026-06-25"))
    office.question("1", ("evaded", "2026-06-25"))
    office.letter("2", "2026-06-20", "2026-07-11", body="water")
    office.question("2")
    bodies = {x.body_id: x for x in office.summary().bodies}
    assert [x.on_time.n for x in bodies.values()] == [0, 0]
    assert (bodies["water"].questions.k, bodies["water"].questions.n) == (1, 2)


def test_volumes_stand_beside_those_of_a_year_ago() -> None:
    office = Office()
    office.complaint("a", topic="water", place="samal", problem="p1")
    office.complaint("b", topic="water", place=None, problem="p1", channel="letter")
    office.complaint("c", topic=None, place=None, problem="p2", language="ru")
    office.complaint("last year", "2025-03-02", topic="roads", place="samal")
    office.complaint("too old", "2024-03-02")
    office.letter("1")
    found = office.summary().context
    assert (found.complaints, found.complaints_year_ago, found.letters, found.letters_year_ago) == (3, 1, 1, 0)
    assert found.topics == (("water", 2, 0), (None, 1, 0), ("roads", 0, 1))
    assert found.places == ((None, 2, 0), ("samal", 1, 1))
    assert found.channels == (("phone", 2, 1), ("letter", 1, 0))
    assert found.languages == (("kk", 2, 1), ("ru", 1, 0))
    assert found.topic_place == {("water", "samal"): 1, ("water", None): 1, (None, None): 1}
    assert (found.problems, found.without_problem) == ((("p1", 2), ("p2", 1)), 0)


def _busy() -> Office:
    office = Office()
    for year, good in ((2025, 9), (2026, 3)):
        for n in range(12):
            id_ = f"{n}-{year}"
            office.letter(id_, f"{year}-03-03", f"{year}-03-24")
            office.question(id_, ("answered", f"{year}-03-20"))
            if n < good:
                office.reply(id_, f"{year}-03-20", "done")
            office.complaint(f"c{id_}", f"{year}-03-02", letter=id_)
            office.word(f"c{id_}", f"{year}-05-20", "solved" if n % 3 else "partly")
    office.complaint("undated", dated=False)
    office.letter("young", "2026-06-20", "2026-07-20")
    return office


def test_differences_are_now_minus_then_with_an_interval() -> None:
    summary = _busy().summary()
    change = summary.from_year_ago["I1"]
    assert change is not None
    assert change.value == pytest.approx(3 / 12 - 9 / 12)
    assert not change.may_be_chance
    assert summary.from_previous["I1"] is None
    assert set(summary.from_previous) == set(RATES)


def test_the_same_cohort_twice_is_one_comparison() -> None:
    office = _busy()
    year = Period(first=day("2026-01-01"), last=day("2026-12-31"))
    over = effectiveness(office.facts(), Frame(period=year, snapshot=Snapshot.end_of(date(2027, 1, 31))), Weekdays())
    running = effectiveness(office.facts(), Frame(period=year, snapshot=half_year().snapshot), Weekdays())
    assert over.previous is over.year_ago
    assert (over.previous.on_time.rate.n, over.from_previous["I1"]) == (12, over.from_year_ago["I1"])
    assert running.previous is not running.year_ago


def test_the_json_follows_the_command_line_contract() -> None:
    office = _busy()
    office.extensions.append(ExtensionFact("0-2026", day("2026-04-24"), day("2026-03-20")))
    plain = json.loads(json.dumps(as_json(office.summary())))
    assert plain["period"] == {"from": "2026-01-01", "to": "2026-06-30"}
    assert plain["snapshot_day"] == "2026-06-30"
    assert plain["compared_with"]["year_ago"] == {"from": "2025-01-01", "to": "2025-06-30", "at": "2025-06-30"}
    found = plain["indicators"]
    assert set(found) == {"I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I11", "I12a", "I12b", "C1"}
    first = found["I1"]
    assert (first["k"], first["n"], len(first["ids"]), len(first["ids_of_n"])) == (3, 12, 3, 12)
    assert first["low"] < 0.25 < first["high"]
    assert first["year_ago"]["k"] == 9
    assert first["difference"] is None
    assert first["difference_year_ago"]["value"] == pytest.approx(-0.5)
    assert found["I2"]["curve"][0] == [0, 1.0, None, None]
    assert found["I2"]["at_risk"][:2] == [[0, 13], [15, 9]]
    assert found["I3"]["n"] == 13
    assert [x["number"] for x in found["I3"]["oldest"]][:2] == ["9-2025-Б", "10-2025-Б"]
    assert found["I8"]["cases"][0]["verdict"] == "partly"
    assert {x["reason"] for x in plain["excluded"]} == {"term_running", "day_assumed"}
    assert plain["bodies"][0]["I1"]["n"] == 12


def test_an_empty_office_has_a_summary_with_no_data() -> None:
    plain = as_json(Office().summary())
    indicators = plain["indicators"]
    assert isinstance(indicators, dict)
    assert indicators["I1"]["n"] == 0
    assert (indicators["I2"]["curve"], indicators["I2"]["at_risk"], indicators["I2"]["median"]) == ([], [], None)


def test_limits_are_settings() -> None:
    office = Office()
    office.letter("1", due="2026-06-22")
    assert office.summary().open_stock.late == ("1",)
    assert office.summary(limits=Limits(very_late_after=5)).open_stock.very_late == ("1",)


def test_rows_of_a_cursor_do_as_well_as_named_tuples() -> None:
    office = _busy()
    named = office.facts()
    plain = type(named)(**{name: [tuple(x) for x in getattr(named, name)] for name in type(named).__slots__})
    one, other = (as_json(effectiveness(x, half_year(), Weekdays())) for x in (named, plain))
    assert one == other
