from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.figure_records import FigureRecord, records_behind
from deputy_desk.services.reports import compute_summary
from deputy_desk.wording.figure_names import figures_of
from tests.offices import busy, busy_office, clock, desk
from tests.ui.report_office import QUARTER, enter, office, page, window
from ui.main_window import MainWindow
from ui.pages.reports.page import ReportsPage

__all__ = ["busy", "busy_office", "clock", "desk", "office", "page", "window"]


def codes(page: ReportsPage) -> list[object]:
    return [line.opens for line in page.source.figures.lines]


def records(page: ReportsPage) -> list[FigureRecord]:
    found = [line.opens for line in page.source.records.lines]
    assert all(isinstance(one, FigureRecord) for one in found)
    return found  # type: ignore[return-value]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_parts_of_each_figure_add_up_to_what_they_are_parts_of(office: Office, language: str) -> None:
    content, _, _ = compute_summary(office, *QUARTER)
    figures = figures_of(content["figures"], language)
    assert len({one.name for one in figures}) == len(figures)
    for one in figures:
        added = [part for part in one.parts if not part.apart]
        assert sum(part.count for part in added) == one.total, one.code
        ids = [key for part in added for key in part.ids]
        assert len(ids) == len(set(ids)), one.code


def test_all_headline_figures_are_listed_with_their_intervals(page: ReportsPage) -> None:
    assert codes(page) == ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I11", "I12a", "I12b", "excluded"]
    made = page._made
    assert made is not None
    rate = made.summary.figures["indicators"]["I1"]
    first = page.source.figures.lines[0]
    assert first.value == f"{rate['k']}\u00a0of\u00a0{rate['n']}"
    assert "interval" in first.under


def test_a_figure_opens_its_definition_its_sum_and_the_records_behind_it(page: ReportsPage, qtbot: QtBot) -> None:
    made = page._made
    assert made is not None
    rate = made.summary.figures["indicators"]["I1"]
    enter(page.source.figures, 0, qtbot)
    assert page.source.code == "I1"
    *parts, together = page.source.parts.lines
    counts = [len(rate[key]) for key in ("ids", "later", "settled", "unanswered")]
    assert [line.value for line in parts] == [str(one) for one in counts]
    assert together.value == str(rate["n"]) == str(sum(counts))
    first = next(n for n, count in enumerate(counts) if count)
    assert [one.id for one in records(page)] == rate[("ids", "later", "settled", "unanswered")[first]]
    enter(page.source.parts, 3, qtbot)
    assert [one.id for one in records(page)] == rate["unanswered"]


def test_what_stands_apart_comes_behind_the_total_and_still_opens(page: ReportsPage) -> None:
    made = page._made
    assert made is not None
    solved = made.summary.figures["indicators"]["I7"]
    assert page.source.open_figure("I7")
    lines = page.source.parts.lines
    at = next(n for n, line in enumerate(lines) if line.title == "Together")
    assert lines[at].value == str(solved["n"])
    assert all(line.faint for line in lines[at + 1 :])
    assert not any(line.faint for line in lines[:at])
    page.source.parts.opened.emit(lines[-1].opens)
    assert [one.id for one in records(page)] == solved["never_answered"]


def test_every_id_of_every_figure_is_a_record_that_opens(office: Office) -> None:
    content, _, _ = compute_summary(office, *QUARTER)
    for figure in figures_of(content["figures"], "ru"):
        for part in figure.parts:
            found = records_behind(office, part.ids)
            assert [one.id for one in found] == list(part.ids), (figure.code, part.name)
            assert all(one.title and one.opens in {"complaints", "inquiry"} for one in found)


def test_a_record_opens_on_its_own_screen_and_escape_leads_back(
    window: MainWindow, page: ReportsPage, qtbot: QtBot
) -> None:
    page.source.open_figure("I2")
    enter(page.source.records, 0, qtbot)
    assert window.here == "inquiry"
    window.back()
    assert window.here == "reports"
    assert page.source.code == "I2"
    page.source.open_figure("I7")
    page.source.records.doubleClicked.emit(page.source.records.model().index(0, 0))
    assert window.here == "complaints"


def test_escape_leads_from_a_figure_to_all_of_them(page: ReportsPage, qtbot: QtBot) -> None:
    page.source.open_figure("I5")
    qtbot.waitUntil(page.source.parts.hasFocus)
    assert page.escape()
    assert page.source.code == ""
    assert page.source.figures.hasFocus()
    assert not page.escape()


def test_the_figure_that_is_open_stays_open_in_another_period(page: ReportsPage, qtbot: QtBot) -> None:
    page.source.open_figure("I9")
    before = page._made
    page.parameters.kind.choose("year")
    qtbot.waitUntil(lambda: page._made is not before)
    assert page.source.code == "I9"
    made = page._made
    assert made is not None
    assert page.source.parts.lines[0].value == str(made.summary.figures["indicators"]["I9"]["k"])


def test_every_region_is_reached_by_f6_and_the_figures_by_a_button_in_a_narrow_window(
    window: MainWindow, page: ReportsPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.parameters.isAncestorOf(window.focusWidget()))
    for reached in (page.paper.pdf.hasFocus, page.source.figures.hasFocus):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        qtbot.waitUntil(reached)
    assert page._to_source.isHidden()
    window.resize(1000, 640)
    qtbot.waitUntil(page._to_source.isVisible)
    assert page.split is not None
    page._to_source.click()
    qtbot.waitUntil(page.source.isVisible)
    assert page.escape()
    assert not page.source.isVisible()


def test_tab_goes_from_the_paper_to_the_figures_and_then_to_the_buttons(page: ReportsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.source.figures.isVisible)
    page.paper.pdf.setFocus()
    qtbot.keyClick(page.paper.pdf, Qt.Key.Key_Tab)
    assert page.source.figures.hasFocus()
    qtbot.keyClick(page.source.figures, Qt.Key.Key_Tab)
    assert page.foot.isAncestorOf(page.window().focusWidget())
    page.source.open_figure(str(page.source.figures.lines[0].opens))
    assert page.source.parts.hasFocus()
    qtbot.keyClick(page.source.parts, Qt.Key.Key_Tab)
    assert page.source.records.hasFocus()


def test_words_follow_the_language_of_the_interface_and_the_paper_does_not(
    page: ReportsPage, window: MainWindow
) -> None:
    made = page._made
    window.choose_language("kk")
    assert page.header.title == "Есептер"
    assert page.foot.issue.text() == "Шығару"
    assert page.source.figures.lines[0].title.startswith("Мәні бойынша")
    assert page.parameters.period.currentText() == "2026 жылғы III тоқсан"
    assert page._made is made
    window.choose_language("ru")
    assert page.foot.issue.text() == "Выпустить"
    assert page.parameters.period.currentText() == "III квартал 2026"
