from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.drafts import LONGEST_TEXT, Draft
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.lists import inquiry_count
from tests.ui.letter_office import Letters, letters
from ui.pages.inquiries.keeper import Keeper
from ui.tasks import ImmediateRunner, Tasks

__all__ = ["letters"]


class Typed:
    """What stands in the editor."""

    def __init__(self) -> None:
        self.draft = Draft(subject_ru="О колонке")

    def __call__(self) -> Draft:
        return self.draft


@pytest.fixture
def typed() -> Typed:
    return Typed()


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def keeper(letters: Letters, typed: Typed, owner: QObject) -> Keeper:
    return Keeper(Tasks(ImmediateRunner(), owner), letters.office, typed, owner)


def test_one_draft_however_often_it_is_saved(keeper: Keeper, letters: Letters, typed: Typed) -> None:
    before = inquiry_count(letters.office)
    for subject in ("О", "О колонке", "О колонке на углу"):
        typed.draft = Draft(subject_ru=subject)
        keeper.edited()
        keeper.save_now()
    assert inquiry_count(letters.office) == before + 1
    assert keeper.id is not None
    assert inquiry_file(letters.office, keeper.id).inquiry.subject_ru == "О колонке на углу"


def test_what_follows_waits_for_the_save(keeper: Keeper) -> None:
    seen: list[str | None] = []
    keeper.edited()
    keeper.save_now(lambda: seen.append(keeper.id))
    assert seen == [keeper.id]
    assert keeper.id is not None
    keeper.save_now(lambda: seen.append("again"))
    assert seen[-1] == "again"


def test_a_refused_draft_stays_unsaved_and_says_why(keeper: Keeper, typed: Typed, qtbot: QtBot) -> None:
    typed.draft = Draft(text_ru="а" * (LONGEST_TEXT + 1))
    told: list[DeskError] = []
    done: list[str] = []
    keeper.failed.connect(told.append)
    keeper.edited()
    keeper.save_now(lambda: done.append("registered"))
    assert isinstance(told[0], InputError)
    assert done == []
    assert keeper.dirty
    typed.draft = Draft(text_ru="а")
    keeper.save_now()
    assert not keeper.dirty


def test_another_draft_does_not_take_the_id_of_the_one_before(keeper: Keeper, letters: Letters) -> None:
    keeper.edited()
    keeper.flush()
    first = keeper.id
    keeper.follow(None)
    keeper.edited()
    keeper.flush()
    assert keeper.id not in {None, first}
