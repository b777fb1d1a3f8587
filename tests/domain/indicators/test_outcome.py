"""I5 to I8 and I11 on small registers."""

from __future__ import annotations

from deputy_desk.domain.indicators.effectiveness import indicators
from deputy_desk.domain.indicators.outcome import PaperDone
from tests.domain.indicators.office import Office, day


def test_questions_of_answered_and_of_matured_letters_are_counted_in_four_parts() -> None:
    office = Office()
    office.letter("1")
    office.letter("silent")
    office.letter("young", "2026-06-20", "2026-07-20")
    office.letter("young but answered", "2026-06-20", "2026-07-20")
    office.letter("gone", annulled="2026-03-05")
    office.reply("1", "2026-03-10", "explanation")
    office.reply("young but answered", "2026-06-25", "formal")
    for grade in ("answered", "partly", "evaded", "not_answered"):
        office.question("1", (grade, "2026-03-10"))
    office.question("1")
    for letter in ("silent", "young", "young but answered", "gone"):
        office.question(letter)
    found = indicators(office.cohort()).questions
    assert (found.rate.k, found.rate.n) == (1, 7)
    assert (found.partly, found.evaded) == (("q1",), ("q2",))
    assert found.not_answered == ("q3", "q4", "q5", "q7")


def test_the_grade_of_a_question_is_the_last_one_by_the_snapshot() -> None:
    office = Office()
    office.letter("1")
    office.reply("1", "2026-03-10", "explanation")
    office.question("1", ("evaded", "2026-03-10"), ("answered", "2026-04-10"))
    assert indicators(office.cohort(at="2026-04-09")).questions.rate.k == 0
    assert indicators(office.cohort(at="2026-04-10")).questions.rate.k == 1


def test_a_question_of_a_repeat_counts_with_the_first_letter() -> None:
    office = Office()
    office.letter("1")
    office.letter("2", "2026-04-01", "2026-04-22", first="1")
    office.question("2", ("answered", "2026-04-20"))
    office.reply("2", "2026-04-20", "done")
    assert indicators(office.cohort()).questions.rate.ids_numerator == ("q0",)


def test_what_a_repeat_asks_is_not_asked_before_it_is_sent() -> None:
    office = Office()
    office.letter("1")
    office.letter("2", "2026-04-20", "2026-05-12", first="1")
    office.question("1")
    office.question("2")
    assert indicators(office.cohort(at="2026-04-19")).questions.rate.ids_denominator == ("q0",)
    assert indicators(office.cohort(at="2026-04-20")).questions.rate.ids_denominator == ("q0", "q1")


def test_promises_by_what_was_seen() -> None:
    office = Office()
    office.letter("1")
    office.letter("old", "2025-03-02", "2025-03-23")
    made = "2026-03-10"
    office.promise("1", made, "2026-04-10", ("kept", "2026-04-12", "2026-04-10"))
    office.promise("1", made, "2026-04-10", ("kept", "2026-04-12", "2026-04-11"))
    office.promise("1", made, "2026-04-10", ("late", "2026-05-12", "2026-05-11"))
    office.promise("1", made, "2026-04-10", ("kept", "2026-04-12", None), ("broken", "2026-04-20", None))
    office.promise("1", made, "2026-04-10", ("not_verified", "2026-04-12", None))
    office.promise("1", made, "2026-04-10")
    office.promise("1", made, "2026-07-10", ("kept", "2026-05-12", "2026-05-11"))
    office.promise("1", "2026-07-01", "2026-07-10")
    office.promise("old", made, "2026-04-10")
    found = indicators(office.cohort()).promises
    assert (found.rate.ids_numerator, found.rate.n) == (("p0",), 6)
    assert (found.late, found.broken, found.not_verified) == (("p1", "p2"), ("p3",), ("p4", "p5"))
    assert found.ahead == ("p6",)


def _asked() -> Office:
    office = Office()
    office.letter("1", "2026-03-03", "2026-03-24")
    office.reply("1", "2026-03-16", "done")
    verdicts = ["solved", "solved", "partly", "not_solved", None, "understood", "not_understood"]
    for n, verdict in enumerate(verdicts):
        office.complaint(f"c{n}", letter="1" if n < 5 else None, explained="2026-03-03" if n >= 5 else None)
        office.word(f"c{n}", "2026-04-14", verdict, reached=verdict is not None)
    office.complaint("never")
    return office


def test_what_citizens_say_four_ways_with_bounds_and_contact() -> None:
    found = indicators(_asked().cohort()).solved
    assert (found.rate.k, found.rate.n) == (2, 7)
    assert sorted(found.rate.ids_numerator) == ["c0", "c1"]
    assert found.understood == ("c5",)
    assert (found.partly, found.not_reached) == (("c2",), ("c4",))
    assert sorted(found.not_solved) == ["c3", "c6"]
    assert (found.contact.k, found.contact.n) == (6, 7)
    assert (found.low_bound, found.high_bound) == (2 / 7, 3 / 7)
    assert found.never_answered == ("never",)


def test_the_follow_up_day_is_28_days_after_the_final_reply() -> None:
    office = _asked()
    early = indicators(office.cohort(at="2026-04-12")).solved
    assert (early.rate.n, len(early.not_yet)) == (2, 5)
    assert indicators(office.cohort(at="2026-04-13")).solved.rate.n == 7


def test_nothing_to_ask_has_no_bounds() -> None:
    found = indicators(Office().cohort()).solved
    assert (found.rate.n, found.low_bound, found.high_bound) == (0, None, None)


def test_done_on_paper_only_is_listed_with_its_evidence() -> None:
    found = indicators(_asked().cohort()).on_paper
    assert (found.rate.k, found.rate.n) == (2, 4)
    assert found.cases[0] == PaperDone(
        complaint_id="c2",
        number="c2/2026",
        inquiry_id="1",
        reply_id="r0",
        said_on=day("2026-03-16"),
        verdict="partly",
        verdict_on=day("2026-04-14"),
    )


def test_a_promise_is_not_done() -> None:
    office = _asked()
    office.grade("r0", "promise", "2026-03-17")
    assert indicators(office.cohort()).on_paper.rate.n == 0


def test_those_who_had_to_write_higher_are_of_those_asked() -> None:
    office = _asked()
    office.word("c0", "2026-04-20", None, higher=True)
    office.word("c1", "2026-04-20", None, higher=False)
    found = indicators(office.cohort()).went_higher
    assert (found.ids_numerator, found.n) == (("c0",), 2)
