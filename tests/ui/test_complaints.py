from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deputy_desk.domain.complaint import ActionKind, Complaint
from deputy_desk.services.complaints import add_action
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.person_access import iin_looks
from tests.ui.complaint_office import office, page_of, window
from ui.bootstrap import Parts, make_window
from ui.main_window import MainWindow
from ui.pages.complaints.ending import ReopeningForm
from ui.pages.complaints.names import Names
from ui.pages.complaints.page import ComplaintsPage
from ui.screens import screens
from ui.widgets.button import Button
from ui.widgets.cards import LinkCard, first_line

__all__ = ["office", "window"]


@pytest.fixture
def page(window: MainWindow) -> ComplaintsPage:
    return page_of(window, ComplaintsPage)


def numbers(page: ComplaintsPage) -> list[int]:
    rows = [page.listing.model.row(n) for n in range(page.listing.model.rowCount())]
    return [row.n for row in rows if row is not None]


def choose(page: ComplaintsPage, number: int, qtbot: QtBot) -> None:
    page.choose_view("all")
    page.listing.table.selectRow(numbers(page).index(number))
    qtbot.waitUntil(lambda: page.detail.view is not None and page.detail.view.file.complaint.n == number)


def test_saved_views_show_what_their_counts_promise(page: ComplaintsPage) -> None:
    tabs = page.listing.tabs
    shown = {}
    for n in range(tabs.count()):
        page.choose_view(tabs.tabData(n))
        assert tabs.accessibleTabName(n).endswith(str(page.listing.model.rowCount()))
        shown[tabs.tabData(n)] = sorted(numbers(page))
    assert shown == {
        "all": [1, 2, 3, 4, 5, 6],
        "mine": [1, 2, 4, 5, 6],
        "overdue": [4],
        "call": [],
        "new": [1, 2, 4, 6],
        "closed": [3],
    }


def test_soonest_due_day_comes_first_and_titles_sort(page: ComplaintsPage) -> None:
    assert numbers(page)[0] == 4
    header = page.listing.table.horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert numbers(page) == [6, 5, 4, 2, 1]


def test_the_model_keeps_the_rules_of_qt(page: ComplaintsPage) -> None:
    tester = QAbstractItemModelTester(page.listing.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.choose_view("all")
    page.choose_view("call")
    page.choose_view("mine")
    del tester


def test_an_empty_view_says_what_is_true(page: ComplaintsPage) -> None:
    page.choose_view("call")
    assert page.listing.stack.currentWidget() is page.listing.empty


def test_search_looks_through_everything_and_tells_what_it_did_not_understand(
    page: ComplaintsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.search.setFocus()
    page.search.setText("напор")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert sorted(numbers(page)) == [1, 2]
    assert page.listing.tabs.key == "all"
    assert page.listing.table.hasFocus(), "Enter goes on to what was found"
    page.focus_search()
    page.search.setText("цвет:красный")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert "цвет" in page.listing.problem.text()
    page.focus_search()
    page.search.setText("канал:телефон собаки")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert numbers(page) == [4]
    page.focus_search()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert len(numbers(page)) == 6
    assert page.search.hasFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.listing.table.hasFocus()
    assert window.here == "complaints"


def test_chips_narrow_and_reset_takes_them_away(page: ComplaintsPage) -> None:
    page.choose_view("all")
    topic = next(one for one in page._names.choices.topics if one.name_ru.startswith("ЖКХ"))  # type: ignore[union-attr]
    page.listing.filters._set("topic_id", topic.id)
    assert sorted(numbers(page)) == [1, 2]
    assert page.listing.filters.chips["topic_id"].value.startswith("ЖКХ")
    page.listing.filters.reset.click()
    assert len(numbers(page)) == 6


def test_the_pane_shows_the_person_masked_and_the_problem(page: ComplaintsPage, qtbot: QtBot) -> None:
    choose(page, 1, qtbot)
    view = page.detail.view
    assert view is not None
    assert view.contact is not None
    assert view.contact.phones == ("+77053181842",)
    texts = {label.text() for label in page.detail.person.findChildren(type(page.detail._text))}
    assert "850315•••••7" in texts
    assert not any("850315400017" in text for text in texts)
    assert "нет воды на ул. Абая" in page.detail.problem.text()
    assert page.detail.timeline.moments[0].tone == "future"
    page.detail.problem.click()
    assert sorted(numbers(page)) == [1, 2]


def test_a_change_elsewhere_refreshes_list_and_pane(
    page: ComplaintsPage, window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    choose(page, 6, qtbot)
    view = page.detail.view
    assert view is not None
    changed = add_action(office, view.file.complaint.id, ActionKind.NOTE, office.today(), "Записали")
    window.publish(changed)
    assert page.detail.view is not None
    assert page.detail.view.file.stage.value == "in_work"
    assert page.listing.table.current_row().n == 6


def test_selected_rows_are_copied_as_a_table(page: ComplaintsPage, qtbot: QtBot) -> None:
    page.choose_view("all")
    page.listing.table.setFocus()
    page.listing.table.selectAll()
    qtbot.keyClick(page.listing.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert any("Жұмабекова" in line for line in lines)


def test_another_language_reaches_every_corner(page: ComplaintsPage, parts: Parts) -> None:
    parts.language.choose("kk")
    assert page.header.title == "Жолданымдар"
    assert page.listing.tabs.tabText(0) == "Барлығы"
    assert page.listing.model.title(3) == "Мәні"
    assert page.listing.filters.chips["topic_id"].text() == "Тақырып"
    assert page.detail.told.text() == "Хабарлау"
    parts.language.choose("ru")
    assert page.header.title == "Обращения"


def test_narrow_windows_keep_room_for_the_essence(page: ComplaintsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    table = page.listing.table
    qtbot.waitUntil(lambda: table.isColumnHidden(4))
    assert table.columnWidth(3) >= 150
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: not table.isColumnHidden(4))


def test_whoever_handles_nothing_begins_with_everything(parts: Parts, office: Office, qtbot: QtBot) -> None:
    with office.change() as work:
        for one in work.all(Complaint):
            work.change(replace(one, handler_id=None))
    other = make_window(parts, office, screens(), office.clock)
    qtbot.addWidget(other)
    other.open("complaints")
    listed = page_of(other, ComplaintsPage)
    assert listed.listing.tabs.key == "all"
    assert len(numbers(listed)) == 6
    listed.choose_view("mine")
    listed.reload()
    assert listed.listing.tabs.key == "mine"
    assert numbers(listed) == []


@pytest.mark.parametrize(
    ("language", "name", "short"),
    [("ru", ("город Алматы", ""), "г. Алматы"), ("kk", ("", "Ақмола облысы"), "Ақмола обл.")],
)
def test_a_place_is_short_in_its_column(language: str, name: tuple[str, str], short: str) -> None:
    names = Names(language=language, today=date(2026, 11, 20), _places={"p": name})
    assert names.short_place("p").replace("\u00a0", " ") == short
    assert names.short_place(None) == ""


def test_the_eye_shows_the_iin_for_a_while_and_the_look_is_in_the_journal(
    page: ComplaintsPage, office: Office, qtbot: QtBot
) -> None:
    page.choose_view("all")
    page.listing.table.go_to(numbers(page).index(1))
    qtbot.waitUntil(lambda: page.detail.person_id is not None)
    card, person = page.detail.person, page.detail.person_id
    assert person is not None
    assert card.secret == "850315•••••7"
    eye = next(one for one in card.findChildren(Button) if one.accessibleName())
    eye.click()
    assert card.secret == "850315400017"
    assert [one.user_id for one in iin_looks(office, person)] == [office.user_id]
    assert card._timer.interval() == 10_000
    card.hide_secret()
    assert card.secret == "850315•••••7"


def test_a_closed_complaint_offers_to_be_opened_again(page: ComplaintsPage, qtbot: QtBot) -> None:
    page.choose_view("closed")
    qtbot.waitUntil(lambda: page.detail.view is not None and page.detail.view.file.closing is not None)
    assert page.detail.told.isHidden()
    assert page.detail.event_button.isHidden()
    page.detail.reopen.click()
    assert isinstance(page.steps.form, ReopeningForm)
    page.steps.form.reject()
    page.choose_view("mine")
    qtbot.waitUntil(lambda: page.detail.view is not None and page.detail.view.file.closing is None)
    assert page.detail.reopen.isHidden()


def test_a_long_title_of_a_card_takes_two_lines(parts: Parts, qtbot: QtBot) -> None:
    card = LinkCard("folder-alert-outline")
    qtbot.addWidget(card)
    card.resize(280, 52)
    card.show_link("Проблема: вода", "3 обращения")
    assert card.sizeHint().height() == 52
    title = "Проблема: Нарушения порядка во дворах на улице Абая"
    card.show_link(title, "3 обращения")
    assert card.sizeHint().height() == 70
    line, rest = first_line(title, 212)
    assert f"{line} {rest}" == title
    assert line.startswith("Проблема: Нарушения")
    card.grab()
