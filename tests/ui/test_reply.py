from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.services.attachments import attachments_of, read_attachment
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.letters import letter_pdf
from tests.ui.complaint_office import page_of
from tests.ui.letter_office import TODAY, Letters, desk_window, letters
from ui.main_window import MainWindow
from ui.pages.inquiries.editor_page import InquiryPage
from ui.pages.reply.details import typed_day
from ui.pages.reply.page import ReplyPage
from ui.requests import ReplyWanted

__all__ = ["desk_window", "letters"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk_window: MainWindow, letters: Letters) -> ReplyPage:
    """The page of a new reply to the letter that waits."""
    desk_window.open("reply", ReplyWanted(inquiry_id=letters.ids["waiting"]))
    return page_of(desk_window, ReplyPage)


@pytest.fixture
def graded(desk_window: MainWindow, letters: Letters) -> ReplyPage:
    """The page of the reply nobody graded."""
    reply = inquiry_file(letters.office, letters.ids["replied"]).replies[0]
    desk_window.open("reply", ReplyWanted(inquiry_id=letters.ids["replied"], reply_id=reply.id))
    return page_of(desk_window, ReplyPage)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def drop(page: ReplyPage) -> None:
    """Leave what was typed: asked once, meant the second time."""
    assert not page.may_leave()
    assert page.may_leave()


def save_by_keys(page: ReplyPage, qtbot: QtBot) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not page._dirty)


def test_a_reply_is_graded_by_digits_and_saved_by_keys(graded: ReplyPage, letters: Letters, qtbot: QtBot) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_5)
    assert graded.grading.grade is Grade.EXPLANATION
    graded.grading.questions.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_1)
    qtbot.keyClick(focused(), Qt.Key.Key_4)
    assert graded.grading.questions.grades == ("answered", "not_answered")
    assert focused() is graded.save
    save_by_keys(graded, qtbot)
    file = inquiry_file(letters.office, letters.ids["replied"])
    assert file.stage is InquiryStage.REPLIED
    assert [file.question_grade(one) for one in file.questions] == [
        QuestionGradeValue.ANSWERED,
        QuestionGradeValue.NOT_ANSWERED,
    ]


def test_digits_in_a_text_do_not_grade(page: ReplyPage, qtbot: QtBot) -> None:
    page.paper.details.number.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_7)
    assert page.paper.details.number.text() == "7"
    assert page.grading.grade is None
    drop(page)


def test_a_grade_given_again_keeps_the_earlier_one(
    graded: ReplyPage, letters: Letters, desk_window: MainWindow, qtbot: QtBot
) -> None:
    letter = letters.ids["replied"]
    graded.grading.grades.choose("formal")
    graded.save_reply(graded=True)
    assert inquiry_file(letters.office, letter).waiting, "a formal reply is no answer"
    reply = inquiry_file(letters.office, letter).replies[0]
    desk_window.open("reply", ReplyWanted(inquiry_id=letter, reply_id=reply.id))
    assert graded.grading.grade is Grade.FORMAL
    graded.grading.grades.choose("refusal")
    graded.save_reply(graded=True)
    file = inquiry_file(letters.office, letter)
    assert [one.grade for one in file.gradings] == [Grade.FORMAL, Grade.REFUSAL]
    assert not file.waiting


def test_a_new_reply_with_its_numbers_promise_and_more_time(page: ReplyPage, letters: Letters) -> None:
    details = page.paper.details
    details.received.set_day(date(2026, 11, 19))
    details.number.setText("03-12/418")
    details.day.setText("18.11.2026")
    details.incoming.setText("63")
    page.paper.text.set_text("Поставим шесть площадок.")
    page.grading.grades.choose("promise")
    page.grading.promises._rows[0].text.setText("Поставить 6 площадок")
    page.grading.promises._rows[0].day.set_day(date(2026, 12, 15))
    page.grading.extension.tick.setChecked(True)
    page.grading.extension.until.set_day(date(2026, 12, 20))
    page.grading.extension.basis.setText("нужна смета")
    page.save_reply(graded=True)
    file = inquiry_file(letters.office, letters.ids["waiting"])
    reply = file.replies[0]
    assert (reply.received_on, reply.body_number, reply.body_day) == (
        date(2026, 11, 19),
        "03-12/418",
        date(2026, 11, 18),
    )
    assert [(one.text, one.due_on) for one in file.promises] == [("Поставить 6 площадок", date(2026, 12, 15))]
    assert [(one.until, one.basis) for one in file.extensions] == [(date(2026, 12, 20), "нужна смета")]


def test_what_is_refused_marks_its_field_and_nothing_is_saved(page: ReplyPage, letters: Letters) -> None:
    letter = letters.ids["waiting"]
    page.save_reply(graded=True)
    assert not page.grading._problem.isHidden(), "the kind of reply must be chosen"
    page.grading.grades.choose("promise")
    page.save_reply(graded=True)
    assert not page.grading.promises._problem.isHidden()
    page.grading.grades.choose("done")
    page.save_reply(graded=True)
    assert page.grading._evidence.problem
    page.grading.grades.choose("explanation")
    page.grading.extension.tick.setChecked(True)
    page.save_reply(graded=True)
    assert page.grading.extension._until.problem
    page.grading.extension.tick.setChecked(False)
    page.paper.details.received.set_day(date(2026, 11, 1))
    page.save_reply(graded=True)
    assert page.paper.details._boxes["received_on"].problem
    page.paper.details.received.set_day(TODAY)
    page.paper.details.day.setText("31.31.2026")
    page.save_reply(graded=True)
    assert page.paper.details._boxes["body_day"].problem
    assert inquiry_file(letters.office, letter).replies == ()
    assert inquiry_file(letters.office, letter).extensions == ()
    drop(page)


def test_done_needs_what_shows_it(page: ReplyPage, letters: Letters) -> None:
    page.grading.grades.choose("done")
    assert not page.grading._evidence.isHidden()
    page.grading.evidence.set_text("акт от 19 ноября")
    page.save_reply(graded=True)
    file = inquiry_file(letters.office, letters.ids["waiting"])
    assert file.gradings[0].evidence == "акт от 19 ноября"


def test_a_reply_may_be_recorded_and_graded_later(page: ReplyPage, letters: Letters, desk_window: MainWindow) -> None:
    page.paper.text.set_text("Ответ.")
    page.later.click()
    assert len(inquiry_file(letters.office, letters.ids["waiting"]).ungraded) == 1
    assert desk_window.here == "inquiries"


def test_the_scan_is_shown_and_kept_with_the_reply(page: ReplyPage, letters: Letters, tmp_path: Path) -> None:
    scan = tmp_path / "ответ.pdf"
    scan.write_bytes(letter_pdf(letters.office, letters.ids["waiting"]))
    page.attach(scan)
    assert page.paper.pdf.pages == 1
    page.grading.grades.choose("holding")
    page.save_reply(graded=True)
    reply = inquiry_file(letters.office, letters.ids["waiting"]).replies[0]
    kept = attachments_of(letters.office, reply.id)
    assert [(one.name, one.mime) for one in kept] == [("ответ.pdf", "application/pdf")]
    assert read_attachment(letters.office, kept[0].id) == scan.read_bytes()


def test_a_picture_is_shown_and_a_file_that_is_gone_is_said(page: ReplyPage, tmp_path: Path) -> None:
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    (tmp_path / "scan.png").write_bytes(held.data().data())
    page.attach(tmp_path / "scan.png")
    assert page.paper._stack.currentWidget() is page.paper.picture
    page.attach(tmp_path / "nowhere.png")
    assert "nowhere.png" in page.messages.text
    drop(page)


def test_unanswered_questions_can_be_asked_again(graded: ReplyPage, letters: Letters, desk_window: MainWindow) -> None:
    graded.grading.grades.choose("explanation")
    graded.grading.questions._boxes[0].choice.choose("evaded")
    graded.grading.questions._boxes[1].choice.choose("answered")
    assert graded.repeat.text() == "Repeat question 1"
    graded.repeat.click()
    editor = page_of(desk_window, InquiryPage)
    assert len(editor.draft_pane.form.draft().questions) == 1


def test_leaving_warns_once(page: ReplyPage, desk_window: MainWindow) -> None:
    page.grading.grades.choose("formal")
    desk_window.open("inquiries")
    assert desk_window.here == "reply"
    assert "not saved" in page.messages.text
    desk_window.open("inquiries")
    assert desk_window.here == "inquiries"


def test_people_behind_the_letter_are_listed(page: ReplyPage, letters: Letters, desk_window: MainWindow) -> None:
    assert page._view is not None
    assert [one.complaint.id for one in page._view.people] == [letters.complaint]
    page.grading.people.opened.emit(letters.complaint)
    assert desk_window.here == "complaints"


@pytest.mark.parametrize(
    ("typed", "day"),
    [("", None), ("19.11.2026", date(2026, 11, 19)), (" 19.11.26 ", date(2026, 11, 19))],
)
def test_days_are_read_as_people_write_them(typed: str, day: date | None) -> None:
    assert typed_day(typed) == day
