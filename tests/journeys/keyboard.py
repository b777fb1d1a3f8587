"""A person at the keyboard: presses keys where the focus is, waits for what they bring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def focused() -> QWidget:
    """Return where keys go: into an open list, else to the field that has the focus."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget


class Keyboard:
    """``press`` keys, ``write`` text, ``wait`` until something holds."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, times: int = 1
    ) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(focused(), key, modifier)
            # Between two keys of a person the program has time to show what the first one brought.
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type text letter by letter where the focus is then. Letters QTest has no key for come by their text."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(focused(), letter)
            else:
                where = focused()
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    pressed = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(where, pressed)

    def pick(self, words: str) -> None:
        """Type a part of a name into a list that can be searched, and take the first entry that holds it."""
        window = focused().window()
        self.write(words)
        self.wait(lambda: QApplication.activePopupWidget() is not None)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        # Without a window manager nobody gives the keys back to the window under a list that closes.
        window.activateWindow()
        self.wait(window.isActiveWindow)

    def choose(self, entry: str) -> None:
        """Walk down the menu that is open to an entry, and take it."""
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = focused()
        assert isinstance(menu, QMenu)
        owner = menu.parentWidget()
        assert owner is not None
        for _ in menu.actions():
            self.press(Qt.Key.Key_Down)
            if menu.activeAction().text() == entry:
                break
        assert menu.activeAction().text() == entry, [one.text() for one in menu.actions()]
        # Without a window manager nobody gives the keys back to the window under a menu that closes.
        owner.window().activateWindow()
        self.press(Qt.Key.Key_Return)

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until it holds."""
        self._qtbot.waitUntil(holds, timeout=10_000)

    def tab_to(self, wanted: QWidget, *, at_most: int = 12, back: bool = False) -> None:
        """Walk with Tab, or back with Shift and Tab, until the focus is in ``wanted``."""
        for _ in range(at_most + 1):
            here = focused()
            if here is wanted or wanted.isAncestorOf(here):
                return
            if back:
                self.press(Qt.Key.Key_Backtab, SHIFT)
            else:
                self.press(Qt.Key.Key_Tab)
        message = f"Tab does not reach {wanted}, it ends in {focused()}"
        raise AssertionError(message)
