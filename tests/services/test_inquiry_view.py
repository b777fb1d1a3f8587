"""A letter with what stands beside it, and what the editor offers to be served."""

from __future__ import annotations

from pathlib import Path

import pytest

from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.errors import DeskError
from deputy_desk.services import inquiry_view as service
from deputy_desk.services.attachments import add_attachment
from deputy_desk.services.complaints import trash_complaint
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import trash_draft
from deputy_desk.services.inquiry_view import inquiry_view, served_choices, served_lines
from deputy_desk.services.problems import NewProblem, make_problem
from deputy_desk.services.replies import NewReply, record_reply
from tests.fresh import complaint, day, draft, fresh, registered, sent

__all__ = ["fresh"]


def test_a_letter_alone_has_nothing_beside_it(fresh: Desk) -> None:
    letter = draft(fresh)
    shown = inquiry_view(fresh, letter)
    assert shown.file.inquiry.id == letter
    assert (shown.complaints, shown.problem, shown.problem_complaints) == ((), None, 0)
    assert (shown.deadline, shown.parent, shown.children) == (None, None, ())
    assert shown.attachments == {letter: ()}
    with pytest.raises(DeskError, match="not_found"):
        inquiry_view(fresh, fresh.new_id())


def test_a_letter_with_its_problem_term_kin_and_papers(fresh: Desk, tmp_path: Path) -> None:
    first, second = complaint(fresh, "Нет воды"), complaint(fresh, "Слабый напор")
    problem = make_problem(fresh, NewProblem(title="вода", complaint_ids=(first, second))).id
    letter = sent(fresh, problem_id=problem)
    reminder = registered(fresh, back=3, kind=InquiryKind.REMINDER, parent_id=letter)
    thrown = draft(fresh, kind=InquiryKind.REPEAT, parent_id=letter)
    trash_draft(fresh, thrown)
    reply = record_reply(fresh, NewReply(inquiry_id=letter, received_on=day(8))).id
    paper = tmp_path / "ответ.pdf"
    paper.write_bytes(b"%PDF-1.4 answer")
    kept = add_attachment(fresh, reply, paper).id
    shown = inquiry_view(fresh, letter)
    assert [one.line for one in shown.complaints] == ["Нет воды", "Слабый напор"]
    assert shown.problem is not None
    assert (shown.problem.id, shown.problem_complaints) == (problem, 2)
    assert shown.deadline is not None
    assert shown.deadline.start == day(15)
    assert [one.id for one in shown.children] == [reminder]
    assert {owner: [one.id for one in papers] for owner, papers in shown.attachments.items()} == {
        letter: [],
        reply: [kept],
    }
    below = inquiry_view(fresh, reminder)
    assert below.parent is not None
    assert (below.parent.id, below.children) == (letter, ())


def test_lines_stand_in_the_order_asked_and_unknown_ones_are_left_out(fresh: Desk) -> None:
    first, second = complaint(fresh), complaint(fresh)
    with fresh.read() as view:
        assert [one.id for one in served_lines(view, [second, fresh.new_id(), first])] == [second, first]


def test_a_draft_serves_its_complaints_and_those_of_its_problem_once(fresh: Desk) -> None:
    alone, first, second = (complaint(fresh, text) for text in ("Яма", "Нет воды", "Слабый напор"))
    thrown = complaint(fresh, "Ошибка")
    trash_complaint(fresh, thrown)
    problem = make_problem(fresh, NewProblem(title="вода", complaint_ids=(first, second))).id
    choices = served_choices(fresh, (alone, second), problem)
    served = [one.id for one in choices.served]
    assert (served[:2], set(served), len(served)) == ([alone, second], {alone, first, second}, 3)
    assert [one.id for one in choices.offered] == [second, first, alone]
    assert choices.problem is not None
    assert (choices.problem.title, choices.problem_complaints) == ("вода", 2)
    plain = served_choices(fresh, (alone,), None)
    assert ([one.id for one in plain.served], plain.problem, plain.problem_complaints) == ([alone], None, 0)


def test_only_the_newest_complaints_are_offered(fresh: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "OFFERED", 2)
    made = [complaint(fresh) for _ in range(3)]
    assert [one.id for one in served_choices(fresh, (), None).offered] == [made[2], made[1]]
