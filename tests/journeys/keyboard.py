"""A person at the keyboard: presses keys where the focus is, waits for what they bring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def focused() -> QWidget:
    """Return where keys go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Keyboard:
    """``press`` keys, ``write`` text, ``wait`` until something holds."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self._qtbot.keyClick(focused(), key, modifier)

    def write(self, text: str) -> None:
        """Type text where the focus is. Key presses of the test library know Latin letters only."""
        widget = focused()
        insert = getattr(widget, "insert", None) or getattr(widget, "insertPlainText", None)
        assert insert is not None, widget
        insert(text)
        edited = getattr(widget, "textEdited", None)
        if edited is not None:
            edited.emit(widget.property("text"))

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until it holds."""
        self._qtbot.waitUntil(holds, timeout=10_000)

    def tab_to(self, wanted: QWidget, *, at_most: int = 12) -> None:
        """Walk with Tab until the focus is in ``wanted``."""
        for _ in range(at_most):
            here = focused()
            if here is wanted or wanted.isAncestorOf(here):
                return
            self.press(Qt.Key.Key_Tab)
        message = f"Tab does not reach {wanted}, it ends in {focused()}"
        raise AssertionError(message)
