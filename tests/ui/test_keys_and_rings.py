from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.bootstrap import Parts
from ui.widgets.chips import SuggestionChip


def test_the_first_suggestion_has_a_key_on_the_kazakh_layout_too(look: Parts, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    chip, second = SuggestionChip(holder), SuggestionChip(holder)
    chip.show_suggestion("Тақырып", "Су", "", "Alt+1")
    second.show_suggestion("Орны", "Бірлік", "", "Alt+2")
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    alt = Qt.KeyboardModifier.AltModifier
    for key in (Qt.Key.Key_1, Qt.Key.Key_QuoteDbl):
        with qtbot.waitSignal(chip.accepted):
            qtbot.keyClick(holder, key, alt)
    with qtbot.waitSignal(second.accepted):
        qtbot.keyClick(holder, Qt.Key.Key_2, alt)


def test_the_place_round_a_field_is_painted_when_the_focus_comes_and_goes(look: Parts, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    first, second = QLineEdit(holder), QLineEdit(holder)
    first.setGeometry(40, 40, 100, 32)
    second.setGeometry(40, 140, 100, 32)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    first.setFocus()
    QApplication.processEvents()
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt has it
            if event.type() == QEvent.Type.Paint:
                painted.append(event.region().boundingRect())  # type: ignore[attr-defined]
            return False

    watch = Watch()
    holder.installEventFilter(watch)
    second.setFocus()
    QApplication.processEvents()
    assert any(one.contains(QRect(36, 36, 108, 40)) for one in painted)
    assert any(one.contains(QRect(36, 136, 108, 40)) for one in painted)
