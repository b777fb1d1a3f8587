"""The term of a letter on its screen: the paper, the strip and the registration count from the same day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deputy_desk.domain.terms import Deadline, count_deadline, parse_term
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.store.calendar import base_calendar
from tests.ui.complaint_office import page_of
from tests.ui.letter_office import TODAY, WHY, Letters, desk_window, letters
from ui.bootstrap import Parts
from ui.main_window import MainWindow
from ui.pages.inquiries.editor_page import InquiryPage
from ui.widgets.deadline_strip import DeadlineStrip, cells_of
from ui.widgets.painting import text_width
from ui.widgets.question_model import QuestionRow

__all__ = ["desk_window", "letters"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def no_printer(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    printed: list[bytes] = []
    monkeypatch.setattr("ui.dialogs.printing.print_pdf", lambda pdf, _parent: printed.append(pdf))
    return printed


@pytest.fixture
def page(desk_window: MainWindow) -> InquiryPage:
    desk_window.open("inquiry")
    return page_of(desk_window, InquiryPage)


def pick(page: InquiryPage, day: date) -> None:
    page.draft_pane.band.day.set_day(day)
    page.draft_pane.band.day.picked.emit(day)


def typed(page: InquiryPage, letters: Letters) -> None:
    form = page.draft_pane.form
    form.to.set_value(letters.body)
    form.subject.set_texts("", "О колонке")
    form.term.unit.set_value("working_days")
    form.term.number.setValue(15)
    form.questions.add(QuestionRow(ru=WHY))


def deadline(start: date, term: str) -> Deadline:
    return count_deadline(start, parse_term(term), base_calendar())


def test_the_paper_counts_from_the_day_of_the_strip(
    page: InquiryPage, letters: Letters, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deputy_desk.services import letters as service

    asked: list[date | None] = []
    real = service.preview_letter

    def watched(*words: object, day: date | None = None) -> bytes:
        asked.append(day)
        return real(*words, day=day)  # type: ignore[arg-type]

    monkeypatch.setattr(service, "preview_letter", watched)
    typed(page, letters)
    pick(page, date(2026, 11, 25))
    qtbot.waitUntil(lambda: asked[-1:] == [date(2026, 11, 25)] and page.preview.pdf.pages == 1)
    assert page.draft_pane.band.strip.cells[-1].day == date(2026, 12, 17)


def test_a_letter_is_dated_by_the_day_chosen(page: InquiryPage, letters: Letters, qtbot: QtBot) -> None:
    typed(page, letters)
    pick(page, date(2026, 11, 18))
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.header.title.startswith("Inquiry №"))
    view = page.steps._shown()
    assert view is not None
    assert view.file.inquiry.registered_on == date(2026, 11, 18)


def test_a_day_to_come_is_asked_about_and_becomes_today(page: InquiryPage, letters: Letters, qtbot: QtBot) -> None:
    typed(page, letters)
    pick(page, date(2026, 11, 25))
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.draft_pane.band.asking)
    assert page.keeper.id is None
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.header.title.startswith("Inquiry №"))
    view = page.steps._shown()
    assert view is not None
    assert inquiry_file(letters.office, view.file.inquiry.id).inquiry.registered_on == TODAY


def test_another_day_takes_the_question_back(page: InquiryPage, letters: Letters, qtbot: QtBot) -> None:
    typed(page, letters)
    pick(page, date(2026, 11, 25))
    page.registering.begin()
    assert page.draft_pane.band.asking
    pick(page, TODAY)
    assert not page.draft_pane.band.asking


def test_days_of_a_month_are_numbered_and_the_end_on_a_day_off_is_hatched(look: Parts) -> None:
    cells = cells_of(deadline(date(2026, 11, 20), "1m"), "ru")
    assert [cell.text for cell in cells[:4]] == ["0", "1", "2", "3"]
    assert (cells[-2].kind, cells[-2].day) == ("off", date(2026, 12, 20))
    assert (cells[-1].kind, cells[-1].text, cells[-1].day) == ("due", "31", date(2026, 12, 21))
    assert all(cell.text for cell in cells)
    # 5 December 2026 is a Saturday: the term moves to Monday the 7th and keeps its number.
    moved = cells_of(deadline(date(2026, 11, 20), "15cd"), "ru")
    assert [(cell.kind, cell.text) for cell in moved[-4:]] == [
        ("counted", "14"),
        ("off", "15"),
        ("off", ""),
        ("due", "15"),
    ]


@pytest.mark.parametrize(("term", "width"), [("1m", 636), ("1m", 592), ("15wd", 592)])
def test_a_month_is_one_row_and_its_numbers_fit(look: Parts, qtbot: QtBot, term: str, width: int) -> None:
    strip = DeadlineStrip()
    qtbot.addWidget(strip)
    strip.resize(width, 60)
    strip.set_deadline(deadline(date(2026, 11, 20), term), "kk")
    assert strip.height() == strip.sizeHint().height()
    widest = max(text_width(cell.text, 12, bold=cell.kind == "due") for cell in strip.cells)
    assert widest <= strip.cell_rect(0).width()
    assert strip.cell_rect(len(strip.shown) - 1).right() <= width


@pytest.mark.parametrize("term", ["12m", "300cd", "200wd"])
def test_a_long_term_shows_both_ends_in_two_rows(look: Parts, qtbot: QtBot, term: str) -> None:
    strip = DeadlineStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 60)
    strip.set_deadline(deadline(date(2026, 11, 20), term), "ru")
    assert strip.height() == 2 * strip.sizeHint().height()
    assert (strip.shown[0], strip.shown[-1]) == (strip.cells[0], strip.cells[-1])
    gap = [cell for cell in strip.shown if cell.kind == "gap"]
    assert len(gap) == 1
    assert "–" in gap[0].reason
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert strip.accessibleDescription() != ""
    widest = max(text_width(cell.text, 12, bold=cell.kind == "due") for cell in strip.shown)
    assert widest <= strip.cell_rect(0).width()


def test_months_stay_within_reason(page: InquiryPage) -> None:
    term = page.draft_pane.form.term
    term.unit.set_value("working_days")
    term.unit.picked.emit("working_days")
    term.number.setValue(200)
    term.unit.set_value("months")
    term.unit.picked.emit("months")
    assert term.number.value() == 36


def test_the_unit_agrees_with_the_number(page: InquiryPage) -> None:
    term = page.draft_pane.form.term
    term.language = "ru"
    said = []
    for n in (3, 5, 1):
        term.number.setValue(n)
        said.append(term.unit.currentText())
    assert said == ["месяца", "месяцев", "месяц"]
