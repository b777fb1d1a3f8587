"""The shell: pages built when first shown, Back, counts, search, panes, sizes, languages, failures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from deputy_desk.errors import DeskError
from ui.bootstrap import Parts, make_window
from ui.desk import Desk, PageSpec
from ui.main_window import MainWindow
from ui.page import Page
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.pane import PaneSplit

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


class _ListPage(Page):
    built = 0

    def __init__(self, _desk: Desk) -> None:
        super().__init__()
        type(self).built += 1
        self.arguments: list[object] = []
        self.changes: list[object] = []
        self.header.add_search()
        self.first, self.second = QLineEdit(), QLineEdit()
        content, pane = QWidget(), QWidget()
        QVBoxLayout(content).addWidget(self.first)
        QVBoxLayout(pane).addWidget(self.second)
        self.set_body(PaneSplit(content, pane, width=328))
        self.retranslate()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Complaints"))

    def show_record(self, argument: object) -> None:
        self.arguments.append(argument)

    def refresh(self, changes: object) -> None:
        self.changes.append(changes)

    def focus_first(self) -> None:
        self.first.setFocus()


class _EditorPage(Page):
    def __init__(self, _desk: Desk) -> None:
        super().__init__()
        self.free = True
        self.argument: object = None
        bar = ActionBar()
        bar.add_right(Button("Save", kind="primary"))
        self.set_body(QWidget(), bar)
        self.header.set_title("Editor")

    def show_record(self, argument: object) -> None:
        self.argument = argument

    def may_leave(self) -> bool:
        return self.free


SPECS = (
    PageSpec(
        key="complaints", icon="inbox-outline", title=str(QT_TRANSLATE_NOOP("Rail", "Complaints")), factory=_ListPage
    ),
    PageSpec(
        key="new_complaint", icon="plus", title="New complaint", factory=_EditorPage, rail=False, parent="complaints"
    ),
    PageSpec(key="inquiries", icon="email-outline", title="Inquiries", factory=_ListPage),
    PageSpec(key="reports", icon="chart-box-outline", title="Reports", factory=_ListPage, group=1),
    PageSpec(key="settings", icon="cog-outline", title="Settings", factory=_EditorPage, group=9),
)


@pytest.fixture
def window(parts: Parts, qtbot: QtBot) -> Iterator[MainWindow]:
    _ListPage.built = 0
    made = make_window(parts, None, SPECS, lambda: datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.open("complaints")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    for key in ("new_complaint", "settings"):
        page = made.built(key)
        if isinstance(page, _EditorPage):
            page.free = True


def test_pages_are_built_when_first_shown_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    assert _ListPage.built == 1
    assert window.built("inquiries") is None
    qtbot.keyClick(window, Key.Key_2, Control)
    assert window.here == "inquiries"
    qtbot.keyClick(window, Key.Key_1, Control)
    qtbot.keyClick(window, Key.Key_2, Control)
    assert (window.here, _ListPage.built) == ("inquiries", 2)


def test_an_editor_leads_back_and_keeps_its_rail_item(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_N, Control)
    assert window.here == "new_complaint"
    assert window.windowTitle() == "Deputy Desk — Editor"
    qtbot.keyClick(window, Key.Key_Escape)
    assert window.here == "complaints"
    window.back()
    assert window.here == "complaints"


def test_a_page_that_holds_unsaved_words_is_not_left(window: MainWindow) -> None:
    window.open("new_complaint", "draft-1")
    page = window.page()
    assert isinstance(page, _EditorPage)
    assert page.argument == "draft-1"
    page.free = False
    window.open("inquiries")
    window.back()
    assert window.here == "new_complaint"
    assert not window.close()
    page.free = True


def test_changes_reach_every_page_that_is_built(window: MainWindow) -> None:
    window.open("inquiries")
    window.publish("changes")
    for key in ("complaints", "inquiries"):
        page = window.built(key)
        assert isinstance(page, _ListPage)
        assert page.changes == ["changes"]
    assert window.built("reports") is None


def test_search_is_reached_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_K, Control)
    assert QApplication.focusWidget() is window.page().header.search
    window.open("settings")
    qtbot.keyClick(window, Key.Key_K, Control)
    assert window.here == "complaints"
    assert QApplication.focusWidget() is window.page().header.search


def test_f6_walks_rail_content_and_pane_and_opens_the_overlay(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page()
    assert isinstance(page, _ListPage)
    page.first.setFocus()
    qtbot.keyClick(window, Key.Key_F6)
    assert page.second.hasFocus()
    qtbot.keyClick(window, Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.rail.isAncestorOf(focused)
    qtbot.keyClick(window, Key.Key_F6)
    assert page.first.hasFocus()
    window.resize(1000, 600)
    assert page.split is not None
    qtbot.waitUntil(lambda: page.split is not None and page.split.overlaid)
    assert not page.split.pane.isVisible()
    qtbot.keyClick(window, Key.Key_F6)
    assert page.split.pane.isVisible()
    assert page.second.hasFocus()
    qtbot.keyClick(page.second, Key.Key_Escape)
    assert not page.split.pane.isVisible()
    assert page.first.hasFocus()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_it_fits_the_smallest_screen_in_every_language(window: MainWindow, language: str) -> None:
    window.choose_language(language)
    window.resize(960, 540)
    assert (window.width(), window.height()) == (960, 540)
    assert window.rail.width() == 52
    window.resize(1440, 900)
    assert window.rail.width() == 232


def test_the_language_switches_everywhere_and_is_remembered(window: MainWindow, parts: Parts) -> None:
    window.choose_language("kk")
    assert window.windowTitle().startswith("Депутат үстелі")
    assert window.actions_bar.menu("file").title() == "&Файл"
    search = window.page().header.search
    assert search is not None
    assert search.placeholderText() == "Іздеу"
    assert parts.remembered.now.language == "kk"
    window.choose_theme("dark")
    assert parts.remembered.now.theme == "dark"


def _titles(window: MainWindow) -> list[str]:
    return [action.text() for action in window.actions_bar.actions() if "&" in action.text()]


def test_alt_digits_and_alt_m_belong_to_suggestions(window: MainWindow) -> None:
    for language in ("kk", "ru"):
        window.choose_language(language)
        for name in ("file", "edit", "view", "complaint", "inquiry", "report", "help"):
            title = window.actions_bar.menu(name).title()
            letter = title[title.index("&") + 1]
            assert not letter.isascii(), f"{title} in {language} takes a Latin letter or a digit"
        names = (title[title.index("&") + 1].lower() for title in _titles(window))
        marks = list(names)
        assert len(set(marks)) == len(marks)


def test_a_failure_is_told_on_the_page_in_its_language(window: MainWindow) -> None:
    window.choose_language("ru")
    tried: list[int] = []
    window.tell_error(DeskError("disk_full", path="D:/"), lambda: tried.append(1))
    assert window.page().messages.text
    assert window.page().messages.text != "disk_full"
    window.say("Сохранено")
    assert window.status.said == "Сохранено"


def test_counts_are_shown_and_spoken(window: MainWindow) -> None:
    window.set_count("complaints", 38)
    index = window.rail._top.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Complaints, 38"
    before = window.rail.grab().toImage()
    window.set_count("complaints", 39)
    assert window.rail.grab().toImage() != before
    window.show_user("Байжанов Н. С.", "Округ № 7", here="Помощник: Омарова С.")
    assert window.rail.user.accessibleName() == "Байжанов Н. С., Округ № 7"


def test_menus_hold_no_action_that_does_nothing(window: MainWindow) -> None:
    for action in window.actions_bar.actions():
        menu = action.menu()
        assert menu is not None
        assert action.isVisible() != menu.isEmpty()  # type: ignore[attr-defined]
        for inside in menu.actions():  # type: ignore[attr-defined]
            assert inside.isSeparator() or inside.text()


def test_the_window_remembers_its_size(window: MainWindow, parts: Parts, qtbot: QtBot) -> None:
    window.resize(960, 640)
    assert window.close()
    again = make_window(parts, None, SPECS)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (960, 640)
