"""Drafts that are typed, taken back and typed again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deputy_desk.errors import DeskError
from deputy_desk.services.complaints import complaint_file, restore_complaint, trash_complaint
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import DraftQuestion, draft_of, restore_draft, save_draft, trash_draft
from deputy_desk.services.inquiries import inquiry_file, register_inquiry
from tests.fresh import complaint, draft, fresh

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


def test_a_draft_in_the_trash_is_taken_out_before_it_is_changed(fresh: Desk) -> None:
    letter = draft(fresh)
    before = draft_of(inquiry_file(fresh, letter))
    trash_draft(fresh, letter)
    with pytest.raises(DeskError) as caught:
        save_draft(fresh, replace(before, subject_ru="О дороге"))
    assert caught.value.code == "in_trash"
    restore_draft(fresh, letter)
    save_draft(fresh, replace(before, subject_ru="О дороге"))
    assert inquiry_file(fresh, letter).inquiry.subject_ru == "О дороге"


def test_a_letter_does_not_take_a_complaint_from_the_trash_along(fresh: Desk) -> None:
    kept, thrown = complaint(fresh), complaint(fresh)
    letter = draft(fresh, kept, thrown)
    trash_complaint(fresh, thrown)
    register_inquiry(fresh, letter, accept_unverified_term=True)
    assert [one.complaint_id for one in inquiry_file(fresh, letter).served] == [kept]
    restore_complaint(fresh, thrown)
    assert complaint_file(fresh, thrown).inquiries == ()
