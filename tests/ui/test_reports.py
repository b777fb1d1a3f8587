from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deputy_desk.domain.people import Language
from deputy_desk.services.changes import Changes
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.office import OfficeDetails, make_office
from deputy_desk.services.reports import issued_summaries, make_summary
from tests.offices import Clock, busy, busy_office, clock, desk
from tests.ui.complaint_office import page_of
from tests.ui.report_office import QUARTER, enter, office, page, shown, window
from ui.bootstrap import Parts
from ui.main_window import MainWindow
from ui.pages.reports.page import ReportsPage

__all__ = ["busy", "busy_office", "clock", "desk", "office", "page", "window"]


def span(page: ReportsPage) -> tuple[date, date]:
    assert page._made is not None
    return page._made.span


def test_the_page_opens_with_a_preview_of_the_quarter_that_ended_and_keeps_nothing(
    page: ReportsPage, office: Office
) -> None:
    assert span(page) == QUARTER
    assert page.paper.pdf.pages >= 4
    assert not page.paper.before.isEnabled()
    page.paper.after.click()
    assert page.paper.before.isEnabled()
    assert issued_summaries(office) == []
    assert page.foot.issue.isVisible()
    assert page.foot.issue.isEnabled()
    assert not page.foot.keep.isEnabled()
    assert not page.foot.print.isEnabled()
    assert "not kept" in page.foot.words
    assert page.parameters.issued.isHidden()


def test_issuing_keeps_the_summary_that_was_seen(page: ReportsPage, office: Office, qtbot: QtBot) -> None:
    seen = page._made
    assert seen is not None
    qtbot.keyClick(page.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(issued_summaries(office)))
    (kept,) = issued_summaries(office)
    assert (kept.period_from, kept.period_to) == QUARTER
    assert page._made is not None
    assert page._made.summary.figures == seen.summary.figures
    assert kept.digest[:8] in page.foot.words
    assert page.foot.issue.isHidden()
    assert page.foot.print.isEnabled()
    assert page.foot.print.kind == "primary"
    assert [line.opens for line in page.parameters.issued.lines] == [kept.id]
    assert page.parameters.issued.currentIndex().row() == 0


def test_another_period_is_counted_when_the_choice_rests(page: ReportsPage, qtbot: QtBot) -> None:
    page.parameters.kind.choose("year")
    assert not page.foot.issue.isEnabled()
    page.issue()
    assert issued_summaries(page._office) == []
    qtbot.waitUntil(lambda: span(page) == (date(2025, 1, 1), date(2025, 12, 31)))
    assert page.foot.issue.isEnabled()
    page.parameters.kind.choose("month")
    qtbot.waitUntil(lambda: span(page) == (date(2026, 10, 1), date(2026, 10, 31)))


def test_an_own_period_begins_with_the_one_chosen_and_must_not_end_before_it_begins(
    page: ReportsPage, qtbot: QtBot
) -> None:
    fields = page.parameters
    fields.kind.choose("own")
    assert (fields.first.day, fields.last.day) == QUARTER
    assert fields.period.isHidden()
    qtbot.waitUntil(page.foot.issue.isEnabled)
    fields.first.set_day(date(2026, 10, 5))
    fields.first.picked.emit(date(2026, 10, 5))
    qtbot.waitUntil(lambda: not fields._problem.isHidden())
    assert page.paper.pdf.pages == 0
    assert page.source.figures.lines == ()
    assert not page.foot.issue.isEnabled()
    fields.last.set_day(date(2026, 10, 20))
    fields.last.picked.emit(date(2026, 10, 20))
    qtbot.waitUntil(lambda: page._made is not None and page.paper.pdf.pages > 0)
    assert span(page) == (date(2026, 10, 5), date(2026, 10, 20))
    assert fields._problem.isHidden()


def test_the_paper_has_a_language_of_its_own(page: ReportsPage, qtbot: QtBot) -> None:
    before = page._made
    assert before is not None
    assert before.summary.report.language is Language.RU
    page.parameters.letter.choose("kk")
    qtbot.waitUntil(lambda: page._made is not before)
    after = page._made
    assert after is not None
    assert after.summary.report.language is Language.KK
    assert after.summary.content is before.summary.content
    assert after.pdf != before.pdf
    page.issue()
    assert issued_summaries(page._office)[0].language is Language.KK


def test_an_issued_summary_opens_as_it_was_and_its_period_can_be_counted_anew(
    page: ReportsPage, office: Office, clock: Clock, qtbot: QtBot
) -> None:
    page.issue()
    old = page._made
    assert old is not None
    clock.move(hours=2)
    page.parameters.kind.choose("month")
    qtbot.waitUntil(lambda: page._made is not None and not page._made.kept)
    enter(page.parameters.issued, 0, qtbot)
    again = page._made
    assert again is not None
    assert again.kept
    assert again.pdf == old.pdf
    assert page.parameters.span == QUARTER
    page.foot.fresh.click()
    assert page._made is not None
    assert not page._made.kept
    assert span(page) == QUARTER
    assert page._made.summary.report.snapshot == clock.now
    assert len(issued_summaries(office)) == 1


def test_the_shell_opens_one_issued_summary_by_its_id(window: MainWindow, page: ReportsPage, office: Office) -> None:
    summary = make_summary(office, date(2026, 5, 1), date(2026, 5, 31), language=Language.KK)
    window.open("reports", summary.report.id)
    assert page._made is not None
    assert page._made.summary.report == summary.report
    assert page.parameters.kind.value == "month"
    assert page.parameters.letter.value == "kk"


def test_a_preview_follows_the_data_and_an_issued_summary_does_not(page: ReportsPage, qtbot: QtBot) -> None:
    changes = Changes("a complaint", frozenset({"Complaint"}))
    before = page._made
    page.refresh(changes)
    qtbot.waitUntil(lambda: page._made is not before)
    page.issue()
    kept = page._made
    page.refresh(changes)
    assert not page._rest.isActive()
    assert page._made is kept


def test_only_an_issued_summary_becomes_a_file(page: ReportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.keyClick(page.window(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.findChild(QFileDialog) is None
    page.issue()
    made = page._made
    assert made is not None
    qtbot.keyClick(page.window(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    (dialog,) = page.findChildren(QFileDialog)
    target = tmp_path / "summary.pdf"
    dialog.fileSelected.emit(str(target))
    assert target.read_bytes() == made.pdf
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)


def test_printing_takes_the_bytes_of_the_issued_summary(
    page: ReportsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []

    def keep(pdf: bytes, _parent: QObject) -> None:
        printed.append(pdf)

    monkeypatch.setattr("ui.dialogs.printing.print_pdf", keep)
    qtbot.keyClick(page.window(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == []
    page.issue()
    assert page._made is not None
    qtbot.waitUntil(page.foot.print.isEnabled)
    page.foot.print.click()
    assert printed == [page._made.pdf]


@pytest.fixture
def nobody(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    details = OfficeDetails(
        deputy="Байжанов Нұрлан", maslikhat="Маслихат", district="Округ № 7", assistant="Омарова С."
    )
    made = make_office(tmp_path / "office", details, None, clock=clock)
    yield made
    made.close()


def test_a_period_in_which_nothing_happened_says_so(parts: Parts, nobody: Office, qtbot: QtBot) -> None:
    page = page_of(shown(parts, nobody, qtbot), ReportsPage)
    assert page._made is not None
    assert page._made.empty
    assert page.paper.pdf.pages == 0
    assert page.source.figures.lines == ()
    assert not page.foot.issue.isEnabled()
    assert page.foot.words == "Nothing to issue for this period."
