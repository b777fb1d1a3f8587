"""The rail under the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.letter_office import Letters, desk_window, letters
from ui.main_window import MainWindow
from ui.rail import RailList

__all__ = ["desk_window", "letters"]


def test_tab_through_the_rail_opens_no_screen(desk_window: MainWindow, letters: Letters, qtbot: QtBot) -> None:
    del letters
    for part in desk_window.rail.findChildren(RailList):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.hasFocus()
        assert desk_window.here == "inquiries"
    bottom = desk_window.rail.findChildren(RailList)[-1]
    qtbot.keyClick(bottom, Qt.Key.Key_Return)
    assert desk_window.here == "settings"
