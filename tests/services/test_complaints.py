"""What is done with a complaint: steps in order, closed only on the citizen's word, opened again with words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from deputy_desk.domain.complaint import (
    ActionKind,
    Complaint,
    ContactWay,
    ExplanationWay,
    Outcome,
    Verdict,
)
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Card
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.complaints import (
    add_action,
    change_complaint,
    close_complaint,
    complaint_file,
    explain,
    reopen_complaint,
    restore_complaint,
    trash_complaint,
)
from deputy_desk.services.desk import Desk
from deputy_desk.services.follow_up import NewFollowUp, people_to_tell, record_follow_up
from deputy_desk.services.people import NewPerson
from tests.fresh import TODAY, codes_of, complaint, day, fresh, sent

__all__ = ["fresh"]


def told(desk: Desk, one: Id, verdict: Verdict | None, back: int = 2, *, reached: bool = True) -> None:
    new = NewFollowUp(complaint_id=one, on=day(back), way=ContactWay.PHONE, reached=reached, verdict=verdict)
    record_follow_up(desk, new)


def stage(desk: Desk, one: Id) -> ComplaintStage:
    return complaint_file(desk, one).stage


def test_steps_move_the_stage(fresh: Desk) -> None:
    one = complaint(fresh)
    assert stage(fresh, one) is ComplaintStage.NEW
    changed = add_action(fresh, one, ActionKind.CALL, day(19), "позвонили")
    assert changed.touches(type(complaint_file(fresh, one).actions[0]))
    assert stage(fresh, one) is ComplaintStage.IN_WORK
    add_action(fresh, one, ActionKind.ASKED, day(18))
    assert stage(fresh, one) is ComplaintStage.WAITING
    add_action(fresh, one, ActionKind.ANSWERED, day(17))
    explain(fresh, one, day(16), text="объяснили порядок", way=ExplanationWay.PRINTED)
    assert stage(fresh, one) is ComplaintStage.EXPLAINED
    told(fresh, one, Verdict.UNDERSTOOD)
    assert stage(fresh, one) is ComplaintStage.TOLD
    close_complaint(fresh, one, Outcome.UNDERSTOOD, day(1))
    assert stage(fresh, one) is ComplaintStage.CLOSED
    reopen_complaint(fresh, one, day(0), "снова непонятно")
    file = complaint_file(fresh, one)
    assert file.stage is not ComplaintStage.CLOSED
    assert file.complaint.received_on == day(20)


def test_a_card_is_remembered_with_its_version(fresh: Desk) -> None:
    one = complaint(fresh)
    card = Card(id=fresh.new_id(), title_ru="Т", title_kk="Т", text_ru="т", text_kk="т", version=3)
    with fresh.change() as work:
        work.add(card)
    explain(fresh, one, day(1), card_id=card.id)
    assert complaint_file(fresh, one).explanations[0].card_version == 3
    with pytest.raises(InputError) as caught:
        explain(fresh, one, day(1), text="  ")
    assert codes_of(caught) == ["required"]


@pytest.mark.parametrize(("on", "code"), [(day(21), "before_received"), (date(2026, 11, 21), "day_in_future")])
def test_days_out_of_order_are_refused(fresh: Desk, on: date, code: str) -> None:
    one = complaint(fresh)
    with pytest.raises(InputError) as caught:
        add_action(fresh, one, ActionKind.NOTE, on)
    assert codes_of(caught) == [code]
    with pytest.raises(InputError) as caught:
        explain(fresh, one, on, text="слова")
    assert codes_of(caught) == [code]
    new = NewFollowUp(complaint_id=one, on=on, way=ContactWay.PHONE, reached=True)
    with pytest.raises(InputError) as caught:
        record_follow_up(fresh, new)
    assert codes_of(caught) == [code]
    assert complaint_file(fresh, one).actions == ()


@pytest.mark.parametrize(
    ("outcome", "verdict", "reason", "code"),
    [
        (Outcome.SOLVED, None, "", "citizen_has_not_said_so"),
        (Outcome.SOLVED, Verdict.PARTLY, "", "citizen_has_not_said_so"),
        (Outcome.PARTLY, Verdict.SOLVED, "", "citizen_has_not_said_so"),
        (Outcome.UNDERSTOOD, Verdict.NOT_UNDERSTOOD, "", "citizen_has_not_said_so"),
        (Outcome.UNCONFIRMED, Verdict.SOLVED, "", "two_attempts_needed"),
        (Outcome.NOT_SOLVED, None, " ", "reason_needed"),
        (Outcome.WITHDRAWN, None, "", "reason_needed"),
    ],
)
def test_the_gate(fresh: Desk, outcome: Outcome, verdict: Verdict | None, reason: str, code: str) -> None:
    one = complaint(fresh)
    told(fresh, one, verdict)
    with pytest.raises(InputError) as caught:
        close_complaint(fresh, one, outcome, TODAY, reason)
    assert codes_of(caught) == [code]
    assert stage(fresh, one) is not ComplaintStage.CLOSED


def test_unconfirmed_needs_two_attempts(fresh: Desk) -> None:
    one = complaint(fresh)
    told(fresh, one, None, 5, reached=False)
    told(fresh, one, None, 3, reached=False)
    close_complaint(fresh, one, Outcome.UNCONFIRMED, day(1))
    with pytest.raises(InputError) as caught:
        close_complaint(fresh, one, Outcome.WITHDRAWN, day(1), "отозвал")
    assert codes_of(caught) == ["already_closed"]


def test_closing_and_reopening_days(fresh: Desk) -> None:
    one = complaint(fresh, person=NewPerson(name="А Б"))
    told(fresh, one, Verdict.SOLVED, 2)
    with pytest.raises(InputError) as caught:
        close_complaint(fresh, one, Outcome.SOLVED, day(3))
    assert codes_of(caught) == ["before_last_step"]
    with pytest.raises(InputError) as caught:
        close_complaint(fresh, one, Outcome.NOT_CONSIDERED, day(1), "аноним")
    assert codes_of(caught) == ["not_anonymous"]
    with pytest.raises(DeskError, match="not_closed"):
        reopen_complaint(fresh, one, TODAY, "снова")
    close_complaint(fresh, one, Outcome.SOLVED, day(1))
    for on, reason, code in ((day(2), "снова", "before_closed"), (TODAY, " ", "reason_needed")):
        with pytest.raises(InputError) as caught:
            reopen_complaint(fresh, one, on, reason)
        assert codes_of(caught) == [code]


def test_a_change_keeps_the_number(fresh: Desk) -> None:
    one = complaint(fresh)
    before = complaint_file(fresh, one).complaint
    change_complaint(fresh, replace(before, n=99, year=2025, text=" Другой текст\x00 ", received_on=day(30)))
    after = complaint_file(fresh, one).complaint
    assert (after.n, after.year, after.text, after.received_on) == (before.n, before.year, "Другой текст", day(30))
    add_action(fresh, one, ActionKind.CALL, day(25))
    for wrong, code in (
        (replace(after, text=" "), "no_text"),
        (replace(after, text="а" * 1_000_001), "text_too_long"),
        (replace(after, received_on=day(24)), "day_not_possible"),
        (replace(after, received_on=date(1812, 9, 7)), "day_not_possible"),
        (replace(after, received_on=date(2026, 11, 21)), "day_in_future"),
    ):
        with pytest.raises(InputError) as caught:
            change_complaint(fresh, wrong)
        assert codes_of(caught) == [code]
    assert complaint_file(fresh, one).complaint == after


def test_trash_and_back(fresh: Desk) -> None:
    one, other = complaint(fresh), complaint(fresh)
    trash_complaint(fresh, one)
    assert complaint_file(fresh, one).complaint.deleted_on == TODAY
    restore_complaint(fresh, one)
    assert complaint_file(fresh, one).complaint.deleted_on is None
    sent(fresh, other)
    with pytest.raises(DeskError, match="served_by_letter"):
        trash_complaint(fresh, other)
    with pytest.raises(DeskError, match="not_found"):
        complaint_file(fresh, fresh.new_id())


def test_whom_to_tell(fresh: Desk) -> None:
    first = complaint(fresh, person=NewPerson(name="А Б", phones=("87053181842", "109")))
    second = complaint(fresh)
    letter = sent(fresh, first, second)
    lines = people_to_tell(fresh, letter)
    assert [(one.complaint.id, one.phone, one.told) for one in lines] == [
        (first, "+77053181842", False),
        (second, "", False),
    ]
    assert lines[1].person is None
    with pytest.raises(DeskError, match="not_found"):
        people_to_tell(fresh, fresh.new_id())


def test_a_word_needs_a_contact(fresh: Desk) -> None:
    one = complaint(fresh)
    for fields in ({"verdict": Verdict.SOLVED}, {"went_higher": True}):
        new = NewFollowUp(complaint_id=one, on=TODAY, way=ContactWay.PHONE, reached=False, **fields)
        with pytest.raises(InputError) as caught:
            record_follow_up(fresh, new)
        assert codes_of(caught) == ["verdict_without_contact"]


def test_changes_name_what_they_touched(fresh: Desk) -> None:
    one = complaint(fresh)
    changed = trash_complaint(fresh, one)
    assert (changed.id, changed.ids) == (one, frozenset({one}))
    assert changed.touches(Complaint)
    assert not changed.touches(Card)
