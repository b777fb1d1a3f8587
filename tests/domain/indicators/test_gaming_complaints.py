"""The rules against gaming, where facts about complaints become what is known of them."""

from __future__ import annotations

from deputy_desk.domain.indicators.effectiveness import indicators
from deputy_desk.domain.indicators.facts import ChangeFact, DayFact, ServedFact
from tests.domain.indicators.office import Office, day


def _answered(office: Office, id_: str = "c", grade: str = "done", on: str = "2026-03-16") -> None:
    if not office.letters:
        office.letter("1", "2026-03-03", "2026-03-24")
        office.reply("1", on, grade)
    office.complaint(id_, letter="1")


def test_reopening_keeps_the_first_date() -> None:
    office = Office()
    office.complaint("c", "2026-03-02", acted="2026-04-20")
    office.closed("c", "2026-03-05", "withdrawn", reopened="2026-04-01")
    found = indicators(office.cohort())
    assert found.first_action.survival.median.day == 35
    assert found.solved.never_answered == ("c",)


def test_a_withdrawn_complaint_is_listed_not_silently_dropped() -> None:
    office = Office()
    office.complaint("c")
    office.closed("c", "2026-03-05", "withdrawn")
    office.complaint("d")
    office.closed("d", "2026-03-05", "unconfirmed")
    summary = office.summary()
    assert summary.now.solved.never_answered == ("d",)
    assert [(x.id, x.reason) for x in summary.exclusions] == [("c", "complaint_withdrawn")]


def test_a_complaint_withdrawn_after_its_answer_stays_in_the_bar_and_waits_for_no_call() -> None:
    office = Office()
    _answered(office)
    office.closed("c", "2026-04-05", "withdrawn")
    found = indicators(office.cohort())
    assert (found.solved.rate.n, found.solved.not_reached, found.told.n) == (1, ("c",), 0)


def test_an_assumed_day_of_receipt_makes_no_promptness() -> None:
    office = Office()
    office.complaint("c", "2026-03-02", explained="2026-03-02", dated=False)
    summary = office.summary()
    assert (summary.now.on_the_spot.rate.n, summary.now.first_action.survival.units) == (0, 0)
    assert [(x.id, x.reason, x.indicators) for x in summary.exclusions] == [("c", "day_assumed", ("I9", "I12"))]


def test_an_explanation_does_not_finish_a_complaint_that_went_to_a_body() -> None:
    office = Office()
    office.letter("1", "2026-03-10", "2026-03-31")
    office.complaint("c", explained="2026-03-02", letter="1")
    office.word("c", "2026-03-02", "understood")
    before, after = office.cohort(at="2026-03-09"), office.cohort(at="2026-05-30")
    assert indicators(before).on_the_spot.rate.k == 1
    assert indicators(after).on_the_spot.rate.k == 0
    assert indicators(after).solved.never_answered == ("c",)


def test_the_final_reply_is_the_last_substantive_one_over_all_letters() -> None:
    office = Office()
    office.letter("1", "2026-03-03")
    office.letter("2", "2026-03-04")
    office.letter("3", "2026-04-01", first="1")
    office.reply("1", "2026-03-10", "explanation")
    office.reply("3", "2026-04-20", "done")
    office.reply("2", "2026-03-30", "done")
    office.reply("2", "2026-05-30", "formal")
    office.complaint("c", letter="1")
    office.served += [ServedFact("2", "c"), ServedFact("3", "c"), ServedFact("2", "elsewhere")]
    said = office.cohort().voices
    assert said.final == {"c": day("2026-04-20")}
    assert said.done == {"c": (day("2026-04-20"), "r1", "1")}
    assert sorted(x[1] for x in said.tellings) == [day("2026-03-10"), day("2026-03-30"), day("2026-04-20")]
    assert said.action == {}


def test_a_draft_is_an_own_action_from_the_day_it_was_begun_whether_it_was_sent_or_not() -> None:
    office = Office()
    office.letter("1", "2026-03-20")
    office.complaint("sent later", letter="1", drafted="2026-03-04", acted="2026-03-06")
    office.complaint("never sent", drafted="2026-03-05")
    office.complaint("call before", drafted="2026-03-10", acted="2026-03-06")
    office.complaint("two drafts", drafted="2026-03-12")
    office.drafts.append(DayFact("two drafts", day("2026-03-09")))
    assert office.cohort().voices.action == {
        "sent later": day("2026-03-04"),
        "never sent": day("2026-03-05"),
        "call before": day("2026-03-06"),
        "two drafts": day("2026-03-09"),
    }
    assert office.cohort(at="2026-03-04").voices.action == {"sent later": day("2026-03-04")}


def test_a_draft_begun_for_others_before_the_complaint_came_counts_from_the_day_it_came() -> None:
    office = Office()
    office.complaint("c", "2026-03-02", drafted="2025-11-20")
    assert office.cohort().voices.action == {"c": day("2026-03-02")}


def test_an_attempt_to_reach_the_citizen_is_an_own_action() -> None:
    office = Office()
    office.complaint("c", acted="2026-03-20")
    office.word("c", "2026-03-10", None, reached=False)
    assert office.cohort().voices.action == {"c": day("2026-03-10")}
    assert office.cohort(at="2026-03-09").voices.action == {}


def test_the_verdict_is_the_last_one_before_the_snapshot() -> None:
    office = Office()
    _answered(office)
    office.word("c", "2026-05-20", "not_solved")
    office.word("c", "2026-04-20", "solved")
    office.word("c", "2026-05-25", None, reached=False)
    assert indicators(office.cohort(at="2026-05-19")).solved.rate.k == 1
    later = indicators(office.cohort(at="2026-05-30")).solved
    assert (later.rate.k, later.not_solved) == (0, ("c",))


def test_nobody_is_solved_by_silence() -> None:
    office = Office()
    _answered(office)
    office.word("c", "2026-04-20", None, reached=False)
    office.word("c", "2026-04-21", None, reached=False)
    office.closed("c", "2026-04-22", "unconfirmed")
    found = indicators(office.cohort()).solved
    assert (found.rate.k, found.rate.n, found.not_reached, found.contact.k) == (0, 1, ("c",), 0)
    assert (found.low_bound, found.high_bound) == (0.0, 1.0)


def test_a_word_given_before_the_body_said_done_does_not_contradict_it() -> None:
    office = Office()
    _answered(office)
    office.word("c", "2026-03-15", "not_solved")
    assert indicators(office.cohort()).on_paper.rate.n == 0


def test_changes_of_kind_and_topic_in_the_period_are_counted_once_a_record() -> None:
    office = Office()
    office.complaint("c")
    office.changes += [
        ChangeFact("c", "topic", day("2026-04-01")),
        ChangeFact("c", "topic", day("2026-04-02")),
        ChangeFact("c", "topic", day("2025-04-02")),
        ChangeFact("1", "kind", day("2026-04-03")),
        ChangeFact("2", "kind", day("2026-06-03")),
    ]
    cohort = office.cohort(at="2026-05-30")
    assert (cohort.changed_topic, cohort.changed_kind) == (("c",), ("1",))


def test_of_several_own_actions_the_first_counts() -> None:
    office = Office()
    office.complaint("c", acted="2026-03-10", explained="2026-03-12")
    office.actions.append(DayFact("c", day("2026-03-04")))
    office.explanations.append(DayFact("c", day("2026-03-20")))
    said = office.cohort().voices
    assert said.action == {"c": day("2026-03-04")}
    assert said.explained == {"c": day("2026-03-12")}
    assert said.final == {"c": day("2026-03-20")}
