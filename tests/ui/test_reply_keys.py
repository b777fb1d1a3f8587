"""The screen of a reply under Tab: down one column, down the other, and then to the buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.complaint_office import page_of
from tests.ui.letter_office import Letters, desk_window, letters
from ui.main_window import MainWindow
from ui.pages.reply.page import ReplyPage
from ui.requests import ReplyWanted

__all__ = ["desk_window", "letters"]


@pytest.fixture
def page(desk_window: MainWindow, letters: Letters) -> ReplyPage:
    desk_window.open("reply", ReplyWanted(inquiry_id=letters.ids["waiting"]))
    return page_of(desk_window, ReplyPage)


def region(page: ReplyPage, widget: QWidget | None) -> str:
    grading = page.grading
    regions = {
        "grades": grading.grades,
        "time": grading.extension,
        "questions": grading.questions,
        "promises": grading.promises,
        "people": grading.people,
        "save": page.save,
    }
    return next(
        (name for name, part in regions.items() if widget and (widget is part or part.isAncestorOf(widget))), ""
    )


def walk(page: ReplyPage, qtbot: QtBot) -> list[str]:
    """Return the regions that Tab passes, each once, from the grades to the filled button."""
    page.grading.grades.setFocus()
    passed = ["grades"]
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = region(page, QApplication.focusWidget())
        if here and here != passed[-1]:
            passed.append(here)
        if here == "save":
            break
    return passed


def test_tab_reads_the_columns_and_ends_at_the_button(page: ReplyPage, qtbot: QtBot) -> None:
    assert walk(page, qtbot) == ["grades", "time", "questions", "promises", "people", "save"]


def test_a_promise_that_is_added_keeps_its_place(page: ReplyPage, qtbot: QtBot) -> None:
    page.grading.grades.choose("promise")
    qtbot.waitUntil(page.grading.promises._rows[0].isVisible)
    assert walk(page, qtbot) == ["grades", "time", "questions", "promises", "people", "save"]
    row = page.grading.promises._rows[0]
    row.text.setFocus()
    qtbot.keyClick(row.text, Qt.Key.Key_Tab)
    assert row.day.hasFocus()
    page.grading.grades.choose("formal")
    page._dirty = False
