"""The screen of reports over an office with two hundred complaints and what came of them, on a fixed day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deputy_desk.domain.office import Letterhead
from deputy_desk.services.desk import Desk as Office
from tests.offices import busy, busy_office, clock, desk
from tests.ui.complaint_office import page_of
from ui.bootstrap import Parts, make_window
from ui.main_window import MainWindow
from ui.pages.reports.line_list import LineList
from ui.pages.reports.page import ReportsPage
from ui.screens import screens

__all__ = ["busy", "busy_office", "clock", "desk"]

QUARTER = (date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture
def office(desk: Office) -> Office:
    """The busy office with a letterhead, whose names stand in the head of a summary."""
    head = Letterhead(
        id=desk.new_id(),
        office_ru="Коктерекский районный маслихат",
        office_kk="Көктерек аудандық мәслихаты",
        name_ru="Байжанов Нұрлан",
        name_kk="Байжанов Нұрлан",
    )
    with desk.change() as work:
        work.add(head)
    return desk


def shown(parts: Parts, office: Office, qtbot: QtBot) -> MainWindow:
    """Return the real window over an office, shown on its reports."""
    made = make_window(parts, office, screens(), office.clock)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.open("reports")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def enter(lines: LineList, at: int, qtbot: QtBot) -> None:
    """Press Enter on a line."""
    lines.setFocus()
    qtbot.waitUntil(lines.hasFocus)
    lines.go_to(at)
    qtbot.keyClick(lines, Qt.Key.Key_Return)


@pytest.fixture
def window(parts: Parts, office: Office, qtbot: QtBot) -> MainWindow:
    return shown(parts, office, qtbot)


@pytest.fixture
def page(window: MainWindow) -> ReportsPage:
    return page_of(window, ReportsPage)
