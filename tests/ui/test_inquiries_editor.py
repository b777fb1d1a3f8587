from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.lists import inquiry_count
from tests.ui.complaint_office import page_of
from tests.ui.letter_office import WHEN, WHY, Letters, desk_window, letters
from ui.main_window import MainWindow
from ui.pages.inquiries.editor_page import InquiryPage
from ui.requests import DraftWanted, FollowOnWanted
from ui.widgets.question_model import QuestionRow

__all__ = ["desk_window", "letters"]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def no_printer(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What would be printed is kept instead: no system dialog opens."""
    printed: list[bytes] = []
    monkeypatch.setattr("ui.dialogs.printing.print_pdf", lambda pdf, _parent: printed.append(pdf))
    return printed


@pytest.fixture
def page(desk_window: MainWindow) -> InquiryPage:
    desk_window.open("inquiry")
    return page_of(desk_window, InquiryPage)


def saved(page: InquiryPage, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: page.keeper.id is not None and not page.keeper.dirty)
    assert page.keeper.id is not None
    return page.keeper.id


def test_a_draft_is_kept_after_a_pause_and_keeps_its_questions(
    page: InquiryPage, letters: Letters, qtbot: QtBot
) -> None:
    form = page.draft_pane.form
    assert page.header.title == "New inquiry"
    before = inquiry_count(letters.office)
    subject = form.subject.focusProxy()
    assert isinstance(subject, QLineEdit)
    subject.setFocus()
    subject.insert("О колонке")
    subject.textEdited.emit(subject.text())
    form.questions.add(QuestionRow(ru=WHY))
    form.questions.add(QuestionRow(ru=WHEN))
    letter = saved(page, qtbot)
    assert inquiry_count(letters.office) == before + 1
    assert page.header.title == "О колонке"
    assert page.draft_pane.trouble.text == ""
    first = [one.id for one in inquiry_file(letters.office, letter).questions]
    assert [row.key for row in form.questions.questions()] == first
    form.questions.view.setCurrentIndex(form.questions.model.index(1))
    form.questions.move_current(-1)
    qtbot.waitUntil(lambda: not page.keeper.dirty)
    kept = inquiry_file(letters.office, letter).questions
    assert [one.text_ru for one in kept] == [WHEN, WHY]
    assert [one.id for one in kept] == first[::-1], "a moved question stays the same question"


def test_leaving_saves_what_was_typed(page: InquiryPage, letters: Letters, desk_window: MainWindow) -> None:
    page.draft_pane.form.questions.add(QuestionRow(ru=WHY))
    desk_window.open("inquiries")
    assert page.keeper.id is not None
    assert len(inquiry_file(letters.office, page.keeper.id).questions) == 1


def test_an_empty_draft_leaves_nothing_behind(page: InquiryPage, letters: Letters, desk_window: MainWindow) -> None:
    before = inquiry_count(letters.office)
    desk_window.open("inquiries")
    assert inquiry_count(letters.office) == before


def test_a_question_is_added_and_typed_by_keys(page: InquiryPage, qtbot: QtBot) -> None:
    questions = page.draft_pane.form.questions
    qtbot.keyClick(page, Qt.Key.Key_Q, CTRL | SHIFT)
    # A button presses itself for a moment before it clicks.
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.insert(WHY)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.ru for row in questions.questions()] == [WHY])


def test_the_paper_follows_what_is_typed(page: InquiryPage, qtbot: QtBot) -> None:
    assert page.preview.pdf.pages == 0
    assert page.preview.problem == "The letter appears here when it has a subject and a question."
    page.draft_pane.form.questions.add(QuestionRow(ru=WHY, kk="Су неге жоқ?"))
    qtbot.waitUntil(lambda: page.preview.pdf.pages == 1)
    page.draft_pane.form.letter.choose("both")
    qtbot.waitUntil(lambda: page.preview.pdf.pages == 2)
    assert page.preview.problem == ""


def test_letters_without_a_glyph_are_said_beside_the_last_good_page(page: InquiryPage, qtbot: QtBot) -> None:
    page.draft_pane.form.questions.add(QuestionRow(ru=WHY))
    qtbot.waitUntil(lambda: page.preview.pdf.pages == 1)
    page.draft_pane.form.questions.add(QuestionRow(ru="Почему \U0001f4a7 нет?"))
    qtbot.waitUntil(lambda: bool(page.preview.problem))
    assert page.preview.pdf.pages == 1


def test_the_term_explains_itself_for_a_chosen_day(page: InquiryPage) -> None:
    pane = page.draft_pane
    pane.form.term.unit.set_value("working_days")
    pane.form.term.number.setValue(15)
    pane.band.day.set_day(date(2026, 11, 25))
    pane.band.day.picked.emit(date(2026, 11, 25))
    cells = pane.band.strip.cells
    assert cells[0].kind == "day0"
    assert cells[-1].day == date(2026, 12, 17)
    assert [one.day for one in cells if one.kind == "holiday"] == [date(2026, 12, 16)]


def test_the_term_of_a_rule_nobody_confirmed_is_marked(page: InquiryPage) -> None:
    term = page.draft_pane.form.term
    assert term.doubtful
    term.number.setValue(2)
    assert not term.doubtful


def test_an_unconfirmed_term_is_asked_about_once_and_in_place(
    page: InquiryPage, letters: Letters, qtbot: QtBot, no_printer: list[bytes]
) -> None:
    pane = page.draft_pane
    pane.form.to.set_value(letters.body)
    pane.form.subject.set_texts("", "О колонке")
    pane.form.questions.add(QuestionRow(ru=WHY))
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: pane.band.asking)
    letter = saved(page, qtbot)
    assert inquiry_file(letters.office, letter).stage is InquiryStage.DRAFT
    assert no_printer == []
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: inquiry_file(letters.office, letter).stage is InquiryStage.REGISTERED)
    assert page.header.title.startswith("Inquiry №")
    assert no_printer[0].startswith(b"%PDF")


def test_what_is_missing_marks_its_field_and_keeps_what_was_typed(page: InquiryPage, letters: Letters) -> None:
    form = page.draft_pane.form
    form.questions.add(QuestionRow(ru=WHY))
    page.registering.begin()
    assert form._to.problem
    assert form.subject._boxes["ru"].problem
    assert [row.ru for row in form.questions.questions()] == [WHY]


def test_a_draft_for_complaints_says_who_turned_to_us(
    page: InquiryPage, letters: Letters, desk_window: MainWindow
) -> None:
    desk_window.open("inquiry", DraftWanted(complaint_ids=(letters.complaint,)))
    form = page.draft_pane.form
    assert form.served.ids == (letters.complaint,)
    # The Russian of the letter, whatever the language of the interface.
    assert "1\u00a0сентября\u00a02026\u00a0года" in form.text.text("ru")


def test_a_repeat_quotes_the_letter_before(page: InquiryPage, letters: Letters, desk_window: MainWindow) -> None:
    parent = letters.ids["replied"]
    asked = inquiry_file(letters.office, parent).questions[1].id
    desk_window.open("inquiry", FollowOnWanted(parent_id=parent, kind="repeat", question_ids=(asked,)))
    draft = page.draft_pane.form.draft()
    assert (draft.kind, draft.parent_id) == (InquiryKind.REPEAT, parent)
    assert [one.ru for one in draft.questions] == [WHEN]
    assert "№\u00a04-А" in draft.text_ru
    assert draft.subject_ru == "Об освещении (повторно)"
    assert page.draft_pane.form.served.ids == (letters.complaint,)


def test_a_registered_letter_is_shown_not_edited(
    page: InquiryPage, letters: Letters, desk_window: MainWindow, tmp_path: Path
) -> None:
    letter = letters.ids["waiting"]
    desk_window.open("inquiry", letter)
    assert page.registered.isVisible()
    assert page.registered.band.strip.cells[-1].day == date(2026, 12, 7)
    page.steps.files.write(inquiry_file(letters.office, letter).inquiry, tmp_path / "letter.docx")
    assert (tmp_path / "letter.docx").read_bytes()[:2] == b"PK"
    page.steps.files.write(inquiry_file(letters.office, letter).inquiry, tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes()[:4] == b"%PDF"


def test_enclosures_and_served_complaints_can_be_taken_away(
    page: InquiryPage, letters: Letters, desk_window: MainWindow, qtbot: QtBot
) -> None:
    desk_window.open("inquiry", letters.ids["draft"])
    form = page.draft_pane.form
    form.enclosures.add()
    row = form.enclosures._rows[0]
    row.text.set_texts("", "Фотография")
    row.sheets.setValue(2)
    form.served._picked(letters.complaint)
    saved(page, qtbot)
    file = inquiry_file(letters.office, letters.ids["draft"])
    assert [(one.text_ru, one.sheets) for one in file.enclosures] == [("Фотография", 2)]
    assert [one.complaint_id for one in file.served] == [letters.complaint]
    form.enclosures._remove(row)
    form.served._remove(form.served._lines[0])
    page.keeper.save_now()
    file = inquiry_file(letters.office, letters.ids["draft"])
    assert (file.enclosures, file.served) == ((), ())


def test_the_draft_can_be_thrown_away(page: InquiryPage, letters: Letters, desk_window: MainWindow) -> None:
    desk_window.open("inquiry", letters.ids["draft"])
    before = inquiry_count(letters.office)
    page.draft_pane.trash.click()
    assert desk_window.here == "inquiries"
    assert inquiry_count(letters.office) == before - 1
