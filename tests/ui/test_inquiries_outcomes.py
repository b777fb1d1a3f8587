from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import Grade, PromiseVerdictValue
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.replies import Assessment, NewPromise, grade_reply
from tests.ui.complaint_office import page_of
from tests.ui.letter_office import Letters, desk_window, letters
from tests.ui.test_inquiries_list import choose, titles
from ui.main_window import MainWindow
from ui.pages.inquiries.editor_page import InquiryPage
from ui.pages.inquiries.judging import JudgingForm
from ui.pages.inquiries.page import InquiriesPage
from ui.pages.inquiries.todo import Step, possible_steps

__all__ = ["desk_window", "letters"]


@pytest.fixture
def page(desk_window: MainWindow) -> InquiriesPage:
    return page_of(desk_window, InquiriesPage)


def promise(letters: Letters, *dues: date) -> None:
    reply = inquiry_file(letters.office, letters.ids["replied"]).replies[0]
    promises = tuple(NewPromise(text=f"Осветим улицу {n}", due_on=due) for n, due in enumerate(dues, 1))
    grade_reply(letters.office, reply.id, Assessment(grade=Grade.PROMISE, promises=promises))


def test_the_day_a_promise_was_done_says_whether_it_was_kept(
    page: InquiriesPage, letters: Letters, qtbot: QtBot
) -> None:
    promise(letters, date(2026, 11, 19), date(2026, 11, 25))
    page.reload()
    choose(page, letters.ids["replied"], qtbot)
    page.steps.take(Step.JUDGE)
    form = page.steps.form
    assert isinstance(form, JudgingForm)
    assert form.verdict.value == PromiseVerdictValue.LATE.value
    form.day.set_day(date(2026, 11, 18))
    form.day.picked.emit(form.day.day)
    assert form.verdict.value == PromiseVerdictValue.KEPT.value
    form.evidence.set_text("Фото во дворе")
    form.submit()
    file = inquiry_file(letters.office, letters.ids["replied"])
    first = min(file.promises, key=lambda one: one.due_on)
    verdict = file.verdict_of(first)
    assert verdict is not None
    assert (verdict.verdict, verdict.done_on) == (PromiseVerdictValue.KEPT, date(2026, 11, 18))
    assert verdict.evidence == "Фото во дворе"

    # The next time the one nobody judged is offered first; it cannot be broken before its day.
    page.steps.take(Step.JUDGE)
    form = page.steps.form
    assert isinstance(form, JudgingForm)
    form.verdict.set_value(PromiseVerdictValue.BROKEN.value)
    form._match()
    assert not form._done.isVisibleTo(form)
    form.submit()
    assert form._boxes["verdict"].problem
    form.reject()


def test_a_letter_that_did_not_arrive_waits_to_be_sent_again(
    page: InquiriesPage, letters: Letters, qtbot: QtBot
) -> None:
    choose(page, letters.ids["waiting"], qtbot)
    page.steps.take(Step.NOT_DELIVERED)
    file = inquiry_file(letters.office, letters.ids["waiting"])
    assert file.stage is InquiryStage.REGISTERED
    assert page.detail.view is not None
    assert Step.NOT_DELIVERED not in possible_steps(page.detail.view)


def test_a_draft_comes_back_from_the_trash(page: InquiriesPage, letters: Letters, qtbot: QtBot) -> None:
    choose(page, letters.ids["draft"], qtbot)
    page.steps.take(Step.TRASH)
    assert "О собаках" not in titles(page)
    page.messages._again.click()
    assert "О собаках" in titles(page)


def test_a_letter_above_the_body_is_drafted_from_the_menu(
    page: InquiriesPage, letters: Letters, desk_window: MainWindow, qtbot: QtBot
) -> None:
    choose(page, letters.ids["overdue"], qtbot)
    menu = page.steps.menu()
    ladder = next(one for one in menu.findChildren(QMenu) if one.title() == "Go higher")
    assert len(ladder.actions()) == 4
    ladder.actions()[0].trigger()
    draft = page_of(desk_window, InquiryPage).draft_pane.form.draft()
    assert "№\u00a01-А" in draft.text_ru
    assert draft.parent_id == letters.ids["overdue"]
    assert draft.body_id is None
