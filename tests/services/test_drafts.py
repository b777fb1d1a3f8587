"""Drafts that are typed, taken back and typed again."""

from __future__ import annotations

from dataclasses import replace

from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import DraftQuestion, draft_of, save_draft
from deputy_desk.services.inquiries import inquiry_file
from tests.fresh import draft, fresh

__all__ = ["fresh"]


def test_a_question_taken_out_and_put_back_can_be_changed_and_taken_out_again(fresh: Desk) -> None:
    letter = draft(fresh)
    before = draft_of(inquiry_file(fresh, letter))
    first, second = before.questions
    save_draft(fresh, replace(before, questions=(second,)))
    save_draft(fresh, before)
    assert draft_of(inquiry_file(fresh, letter)) == before
    changed = DraftQuestion(id=first.id, ru="Когда именно?")
    save_draft(fresh, replace(before, questions=(changed, second)))
    assert [one.text_ru for one in inquiry_file(fresh, letter).questions] == ["Когда именно?", "Кто?"]
    save_draft(fresh, replace(before, questions=()))
    assert inquiry_file(fresh, letter).questions == ()
