from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.services.inquiries import inquiry_file
from tests.ui.complaint_office import page_of
from tests.ui.letter_office import TODAY, Letters, desk_window, letters
from ui.bootstrap import Parts
from ui.main_window import MainWindow
from ui.pages.inquiries.editor_page import InquiryPage
from ui.pages.inquiries.page import InquiriesPage
from ui.pages.inquiries.sending import AcceptedForm, SendingForm
from ui.pages.inquiries.todo import Step
from ui.pages.inquiries.turning import AnnulForm, ExtensionForm, RedirectForm, SettledForm
from ui.pages.reply.page import ReplyPage

__all__ = ["desk_window", "letters"]


@pytest.fixture
def page(desk_window: MainWindow) -> InquiriesPage:
    return page_of(desk_window, InquiriesPage)


def titles(page: InquiriesPage) -> list[str]:
    rows = [page.listing.model.row(n) for n in range(page.listing.model.rowCount())]
    return [row.title for row in rows if row is not None]


def choose(page: InquiriesPage, letter: str, qtbot: QtBot) -> None:
    page.show_record(letter)
    qtbot.waitUntil(lambda: page.detail.view is not None and page.detail.view.file.inquiry.id == letter)


def test_saved_views_show_what_their_counts_promise(page: InquiriesPage) -> None:
    tabs = page.listing.tabs
    shown = {}
    for n in range(tabs.count()):
        page.choose_view(tabs.tabData(n))
        assert tabs.accessibleTabName(n).endswith(str(page.listing.model.rowCount()))
        shown[tabs.tabData(n)] = sorted(titles(page))
    assert shown == {
        "all": ["О дороге", "О заборе", "О подаче воды", "О ремонте моста", "О собаках", "Об освещении"],
        "drafts": ["О собаках"],
        "waiting": ["О подаче воды", "О ремонте моста"],
        "overdue": ["О ремонте моста"],
        "ungraded": ["Об освещении"],
        "closed": ["О заборе"],
    }


def test_the_model_keeps_the_rules_of_qt(page: InquiriesPage) -> None:
    tester = QAbstractItemModelTester(page.listing.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.choose_view("drafts")
    page.choose_view("all")
    del tester


def test_search_looks_through_everything(page: InquiriesPage, qtbot: QtBot) -> None:
    page.choose_view("drafts")
    page.search.setFocus()
    page.search.setText("мост")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert titles(page) == ["О ремонте моста"]
    assert page.listing.tabs.key == "all"
    page.search.setFocus()
    page.search.setText("жираф")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.listing.stack.currentWidget() is page.listing.empty


def test_the_pane_follows_and_names_the_next_step(page: InquiriesPage, letters: Letters, qtbot: QtBot) -> None:
    expected = {
        "draft": "Edit the draft",
        "registered": "Record the sending…",
        "waiting": "Record a reply",
        "overdue": "Draft a reminder",
        "replied": "Grade the reply",
        "annulled": "Open the letter",
    }
    for name, step in expected.items():
        choose(page, letters.ids[name], qtbot)
        assert page.detail.next.text() == step, name


def test_due_days_say_how_many_working_days_are_left(page: InquiriesPage) -> None:
    rows = {row[0]: row for row in _cells(page)}
    # 15 working days after 16 November: 7 December; 13 of them are left on the 20th.
    assert rows["О подаче воды"][1:] == ("Waiting for a reply", "07.12 11 days")
    assert rows["О ремонте моста"][1][:7] == "Overdue"
    assert rows["О ремонте моста"][2].startswith("22.10 \u2212")
    assert rows["О собаках"][1:] == ("Draft", "")


def _cells(page: InquiriesPage) -> list[tuple[str, str, str]]:
    model = page.listing.model
    at = {column.key: n for n, column in enumerate(model.columns)}
    keys = ("title", "state", "deadline")
    return [
        tuple(str(model.index(row, at[key]).data()) for key in keys)  # type: ignore[misc]
        for row in range(model.rowCount())
    ]


def test_enter_opens_and_space_takes_the_next_step(
    page: InquiriesPage, letters: Letters, desk_window: MainWindow, qtbot: QtBot
) -> None:
    choose(page, letters.ids["waiting"], qtbot)
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Space)
    assert page_of(desk_window, ReplyPage).header.title == "New reply to inquiry № 3-А"
    desk_window.back()
    choose(page, letters.ids["draft"], qtbot)
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Return)
    assert page_of(desk_window, InquiryPage).header.title == "О собаках"


def test_sending_is_recorded_from_its_dialog(page: InquiriesPage, letters: Letters, qtbot: QtBot) -> None:
    letter = letters.ids["registered"]
    choose(page, letter, qtbot)
    page.steps.next()
    form = page.steps.form
    assert isinstance(form, SendingForm)
    form.day.set_day(date(2026, 11, 21))
    form.submit()
    assert form.isVisible()
    assert inquiry_file(letters.office, letter).stage is InquiryStage.REGISTERED
    form.day.set_day(TODAY)
    form.way.set_value("post")
    form.submit()
    assert not form.isVisible()
    assert inquiry_file(letters.office, letter).stage is InquiryStage.SENT
    assert page.detail.next.text() == "Record a reply"


def test_the_way_of_a_letter_goes_through_its_dialogs(page: InquiriesPage, letters: Letters, qtbot: QtBot) -> None:
    letter = letters.ids["waiting"]
    choose(page, letter, qtbot)
    page.steps.take(Step.RECEIVED)
    accepted = page.steps.form
    assert isinstance(accepted, AcceptedForm)
    accepted.day.set_day(date(2026, 11, 17))
    accepted.incoming.setText("03-1/12")
    accepted.submit()
    assert inquiry_file(letters.office, letter).stage is InquiryStage.RECEIVED
    page.steps.take(Step.EXTEND)
    extension = page.steps.form
    assert isinstance(extension, ExtensionForm)
    extension.submit()
    assert extension.isVisible(), "the same day prolongs nothing"
    extension.until.set_day(date(2026, 12, 30))
    extension.submit()
    assert inquiry_file(letters.office, letter).extensions[0].until == date(2026, 12, 30)
    page.steps.take(Step.REDIRECT)
    redirect = page.steps.form
    assert isinstance(redirect, RedirectForm)
    redirect.submit()
    assert redirect.isVisible(), "a body must be chosen"
    redirect.body_choice.set_value(redirect.body_choice.itemData(3))
    redirect.submit()
    assert len(inquiry_file(letters.office, letter).legs) == 2
    page.steps.take(Step.SETTLE)
    settled = page.steps.form
    assert isinstance(settled, SettledForm)
    settled.said_by.setText("Житель")
    settled.submit()
    assert inquiry_file(letters.office, letter).stage is InquiryStage.CLOSED


def test_annulling_needs_a_reason(page: InquiriesPage, letters: Letters, qtbot: QtBot) -> None:
    letter = letters.ids["registered"]
    choose(page, letter, qtbot)
    page.steps.take(Step.ANNUL)
    form = page.steps.form
    assert isinstance(form, AnnulForm)
    form.submit()
    assert form.isVisible()
    form.reason.set_text("Ошибка в адресе")
    form.submit()
    assert inquiry_file(letters.office, letter).stage is InquiryStage.ANNULLED


def test_the_menu_offers_what_the_stage_allows(page: InquiriesPage, letters: Letters, qtbot: QtBot) -> None:
    def offered() -> list[str]:
        return [one.text().partition("\t")[0] for one in page.steps.menu().actions() if not one.isSeparator()]

    choose(page, letters.ids["draft"], qtbot)
    assert offered()[:2] == ["Edit the draft", "Put into the trash"]
    choose(page, letters.ids["annulled"], qtbot)
    assert offered() == ["Open the letter", "Print", "Save as PDF…", "Save for Word…"]
    choose(page, letters.ids["waiting"], qtbot)
    assert {"Accepted by the body…", "Record a reply", "The term is prolonged…", "Annul…"} <= set(offered())


def test_a_draft_goes_to_the_trash_and_out_of_the_list(page: InquiriesPage, letters: Letters, qtbot: QtBot) -> None:
    choose(page, letters.ids["draft"], qtbot)
    page.steps.take(Step.TRASH)
    assert "О собаках" not in titles(page)


def test_the_list_speaks_the_language_chosen(page: InquiriesPage, parts: Parts, desk_window: MainWindow) -> None:
    desk_window.choose_language("kk")
    assert page.header.title == "Сауалдар"
    assert page.listing.tabs.tabText(1) == "Жобалар"
    desk_window.choose_language("ru")
    assert page.header.title == "Запросы"
    assert [row[1] for row in _cells(page)].count("Просрочен") == 1
