"""What the screens of letters show: the same state everywhere, long words whole or with an ellipsis."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.complaint_office import page_of
from tests.ui.letter_office import Letters, desk_window, letters
from ui.bootstrap import Parts
from ui.main_window import MainWindow
from ui.pages.inquiries.columns import state_of
from ui.pages.inquiries.editor_page import InquiryPage
from ui.pages.inquiries.page import InquiriesPage
from ui.pages.reports import line_list
from ui.pages.reports.line_list import Line, LineList
from ui.widgets import painting
from ui.widgets.combo import Combo, Entry

__all__ = ["desk_window", "letters"]
LONG = "Ремонт, содержание и освещение улиц, дорог, мостов и тротуаров населённых пунктов района"


@pytest.mark.parametrize(
    ("name", "word"), [("overdue", "Overdue"), ("replied", "Grade the reply"), ("waiting", "Waiting for a reply")]
)
def test_list_pane_and_page_say_the_same_state(
    letters: Letters, desk_window: MainWindow, qtbot: QtBot, name: str, word: str
) -> None:
    page = page_of(desk_window, InquiriesPage)
    page.show_record(letters.ids[name])
    qtbot.waitUntil(lambda: page.detail.view is not None and page.detail.view.file.inquiry.id == letters.ids[name])
    line = page.listing.table.current_row()
    assert state_of(line, page._names)[0] == word
    assert page.detail._badge.text == word
    desk_window.open("inquiry", letters.ids[name])
    editor = page_of(desk_window, InquiryPage)
    qtbot.waitUntil(editor.registered.isVisible)
    assert editor.header._badge.text == word


def test_the_timeline_says_how_late_a_reply_is(letters: Letters, desk_window: MainWindow, qtbot: QtBot) -> None:
    desk_window.open("inquiry", letters.ids["overdue"])
    page = page_of(desk_window, InquiryPage)
    qtbot.waitUntil(lambda: bool(page.registered.detail.timeline.moments))
    first = page.registered.detail.timeline.moments[0]
    assert first.under.endswith("working days late")


def test_a_long_entry_ends_in_an_ellipsis_until_it_is_typed_in(
    look: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    combo, other = Combo([Entry("a", LONG)], search=True), QLineEdit()
    combo.setFixedWidth(240)
    column.addWidget(combo)
    column.addWidget(other)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    other.setFocus()
    combo.set_value("a")
    line = combo.lineEdit()
    assert line is not None
    drawn: list[str] = []
    real = QFontMetrics.elidedText

    def watched(self: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int) -> str:
        drawn.append(real(self, text, mode, width))
        return drawn[-1]

    monkeypatch.setattr(QFontMetrics, "elidedText", watched)
    line.grab()
    assert drawn[-1].endswith("…")
    assert LONG.startswith(drawn[-1][:-1])
    drawn.clear()
    combo.setFocus()
    line.grab()
    assert drawn == []
    assert line.text() == LONG


def test_a_figure_has_the_whole_line_for_its_name(look: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    cut: dict[str, bool] = {}
    real = painting.draw_text

    def watched(painter: QPainter, rect: QRectF, text: str, **how: Any) -> bool:
        cut[text] = real(painter, rect, text, **how)
        return cut[text]

    monkeypatch.setattr(line_list, "draw_text", watched)
    view = LineList()
    qtbot.addWidget(view)
    view.resize(367, 200)
    name, under, value = "Мәні бойынша мерзімінде берілген жауап", "40 % · аралығы 23–59 %", "25-тен 10"
    view.show_lines([Line(name, under, value, "I1")])
    view.grab()
    assert cut == {name: False, under: False, value: False}
