"""The main job from end to end in the real window: a register is read, a citizen comes, a body answers.

Everything after the import is done by keys; only system dialogs (printer) are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from deputy_desk.domain.complaint import Verdict
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.imports import import_file
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.lists import complaint_page, inquiry_page
from deputy_desk.services.office import OfficeDetails, make_office
from deputy_desk.services.reports import issued_summaries
from tests.journeys.keyboard import CTRL, SHIFT, Keyboard, focused
from ui.bootstrap import Parts, make_window
from ui.main_window import MainWindow
from ui.pages.complaints.linking import LinkingForm
from ui.pages.complaints.page import ComplaintsPage
from ui.pages.complaints.telling import TellingForm
from ui.pages.inquiries.editor_page import InquiryPage
from ui.pages.inquiries.page import InquiriesPage
from ui.pages.inquiries.sending import SendingForm
from ui.pages.intake.page import IntakePage
from ui.pages.reply.page import ReplyPage
from ui.pages.reports.page import ReportsPage
from ui.screens import screens

REGISTER = """дата;ФИО;телефон;суть
12.10.2026;Оспанов Дәурен;8 701 200 10 10;Вода не доходит до дома 38 на улице Абая
2026 ж. 13 қазан;Тлеубаева Гүлнар;;Абай көшесінде су таңертең ғана болады
14/10/26;;;Бродячие собаки у школы
"""
TEXT = "Воду дают два часа в сутки, с шести до восьми утра."
WHY, WHEN = "Почему ограничена подача воды?", "Когда будет вода?"


class Clock:
    """The day of the story; it goes on by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 10, 15, 4, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def go(self, day: date) -> None:
        """Go on to the morning of a day."""
        self.now = datetime(day.year, day.month, day.day, 4, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    details = OfficeDetails(
        deputy="Байжанов Нұрлан Серікұлы",
        maslikhat="Коктерекский районный маслихат",
        district="Избирательный округ № 7",
    )
    made = make_office(tmp_path / "office", details, None, clock=clock)
    yield made
    made.close()


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What would be printed is kept instead: no system dialog opens."""
    kept: list[bytes] = []
    monkeypatch.setattr("ui.dialogs.printing.print_pdf", lambda pdf, _parent: kept.append(pdf))
    return kept


@pytest.fixture
def window(parts: Parts, office: Office, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The real window over an office into which a register was read."""
    register = tmp_path / "register.csv"
    register.write_text(REGISTER, encoding="utf-8")
    report = import_file(office, register)
    assert (report.imported, report.rejected) == (3, 0)
    made = make_window(parts, office, screens(), office.clock)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.open("complaints")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


class Story:
    """The window, the keys, and what the office knows."""

    def __init__(self, window: MainWindow, office: Office, keys: Keyboard, clock: Clock) -> None:
        self.window = window
        self.office = office
        self.keys = keys
        self.clock = clock

    def close_dialog(self, page: ComplaintsPage | InquiryPage) -> None:
        """The dialog is done; a window manager gives the keys back to the window under it."""
        self.keys.wait(lambda: page.steps.form is None)
        self.window.activateWindow()
        self.keys.wait(self.window.isActiveWindow)

    def log_a_complaint(self) -> str:
        """A citizen calls: Ctrl+N, name, text, Ctrl+S."""
        self.keys.press(Qt.Key.Key_N, CTRL)
        page = self.window.page()
        assert isinstance(page, IntakePage)
        self.keys.write("Жұмабекова Айгүл")
        self.keys.press(Qt.Key.Key_Return)
        self.keys.write("8 705 318 18 42")
        page.form.text.setFocus()
        self.keys.write(TEXT)
        self.keys.press(Qt.Key.Key_S, CTRL)
        self.keys.wait(lambda: self.window.here == "complaints")
        return next(one.id for one in complaint_page(self.office)[0] if one.n == 4)

    def gather_a_problem(self) -> None:
        """Three complaints of one cause: chosen in the list, Ctrl+L, a title, Ctrl+Enter."""
        page = self.window.page()
        assert isinstance(page, ComplaintsPage)
        page.choose_view("all")
        table = page.listing.table
        rows = [page.listing.model.row(n) for n in range(page.listing.model.rowCount())]
        water = [n for n, row in enumerate(rows) if row is not None and row.n in {1, 2, 4}]
        table.setFocus()
        table.clearSelection()
        flags = table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows
        for n in water:
            table.selectionModel().select(page.listing.model.index(n, 0), flags)
        self.keys.press(Qt.Key.Key_L, CTRL)
        form = page.steps.form
        assert isinstance(form, LinkingForm)
        self.keys.wait(form.isActiveWindow)
        form.title.setFocus()
        form.title.selectAll()
        self.keys.write("нет воды на ул. Абая")
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.close_dialog(page)

    def write_an_inquiry(self, complaint: str) -> str:
        """Ctrl+I on a complaint: the letter serves the whole problem; addressee, subject, two questions."""
        self.window.open("complaints", complaint)
        listed = self.window.page()
        assert isinstance(listed, ComplaintsPage)
        self.keys.wait(lambda: listed.detail.view is not None and listed.detail.view.file.complaint.id == complaint)
        listed.listing.table.setFocus()
        self.keys.press(Qt.Key.Key_I, CTRL)
        page = self.window.page()
        assert isinstance(page, InquiryPage)
        form = page.draft_pane.form
        assert len(form.served.ids) == 3
        form.to.setFocus()
        form.to.set_value(form.to.itemData(0))
        self.keys.tab_to(form.subject)
        self.keys.write("О подаче воды на ул. Абая")
        for question in (WHY, WHEN):
            before = len(form.questions.questions())
            self.keys.press(Qt.Key.Key_Q, CTRL | SHIFT)
            self.keys.wait(lambda before=before: len(form.questions.questions()) > before)  # type: ignore[misc]
            self.keys.wait(lambda: isinstance(focused(), QLineEdit))
            self.keys.write(question)
            self.keys.press(Qt.Key.Key_Return)
            rows = form.questions
            self.keys.wait(lambda one=question, of=rows: of.questions()[-1].ru == one)  # type: ignore[misc]
        self.keys.wait(lambda: page.preview.pdf.pages == 1)
        self.keys.wait(lambda: page.keeper.id is not None and not page.keeper.dirty)
        assert page.keeper.id is not None
        return page.keeper.id

    def register(self, letter: str) -> None:
        """Ctrl+Enter: the term nobody confirmed is asked about in place, Ctrl+Enter again accepts it."""
        page = self.window.page()
        assert isinstance(page, InquiryPage)
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.keys.wait(lambda: page.draft_pane.band.asking)
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.keys.wait(lambda: inquiry_file(self.office, letter).stage is InquiryStage.REGISTERED)

    def send(self) -> None:
        """The next step of a registered letter: its dialog, the day, Ctrl+Enter."""
        page = self.window.page()
        assert isinstance(page, InquiryPage)
        page.registered.detail.next.setFocus()
        self.keys.press(Qt.Key.Key_Space)
        form = page.steps.form
        assert isinstance(form, SendingForm)
        self.keys.wait(form.isActiveWindow)
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.close_dialog(page)

    def grade_a_reply(self, letter: str) -> None:
        """The reply came: Space in the list, 6 for a promise, its words, 1 and 3 for the questions, Ctrl+Enter."""
        self.window.open("inquiries", letter)
        listed = self.window.page()
        assert isinstance(listed, InquiriesPage)
        self.keys.wait(lambda: listed.detail.view is not None and listed.detail.view.file.inquiry.id == letter)
        listed.listing.table.setFocus()
        self.keys.press(Qt.Key.Key_Space)
        page = self.window.page()
        assert isinstance(page, ReplyPage)
        page.paper.text.setFocus()
        self.keys.write("Насос заменят до 1 декабря.")
        page.grading.grades.setFocus()
        self.keys.press(Qt.Key.Key_6)
        page.grading.questions.setFocus()
        self.keys.press(Qt.Key.Key_1)
        self.keys.press(Qt.Key.Key_3)
        self.keys.write("Заменить насос")
        page.grading.promises._rows[0].day.set_day(date(2026, 12, 1))
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.keys.wait(lambda: self.window.here == "inquiries")

    def tell_the_citizen(self, complaint: str) -> None:
        """Space on the complaint: she is reached and says it is solved."""
        self.window.open("complaints", complaint)
        page = self.window.page()
        assert isinstance(page, ComplaintsPage)
        self.keys.wait(lambda: page.detail.view is not None and page.detail.view.file.complaint.id == complaint)
        page.listing.table.setFocus()
        self.keys.press(Qt.Key.Key_Space)
        form = page.steps.form
        assert isinstance(form, TellingForm)
        self.keys.wait(form.isActiveWindow)
        self.keys.write("Насос заменили, вода есть")
        form.verdict.set_value(Verdict.SOLVED.value)
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.close_dialog(page)

    def issue_a_summary(self) -> ReportsPage:
        """The summary of the quarter is made and shown as its own paper."""
        self.window.open("reports")
        page = self.window.page()
        assert isinstance(page, ReportsPage)
        page.parameters.set_span(date(2026, 10, 1), date(2026, 12, 31))
        page.issue()
        self.keys.wait(lambda: bool(issued_summaries(self.office)))
        return page


@pytest.fixture
def story(window: MainWindow, office: Office, clock: Clock, qtbot: QtBot) -> Story:
    return Story(window, office, Keyboard(qtbot), clock)


def test_from_a_complaint_to_an_honest_summary(story: Story, office: Office, printed: list[bytes]) -> None:
    complaint = story.log_a_complaint()
    story.gather_a_problem()
    with office.read() as view:
        (problem,) = view.all(Problem)
    assert problem.title == "нет воды на ул. Абая"

    letter = story.write_an_inquiry(complaint)
    story.register(letter)
    assert printed[0].startswith(b"%PDF")
    assert inquiry_file(office, letter).inquiry.n == 1
    story.send()
    assert inquiry_file(office, letter).stage is InquiryStage.SENT
    assert complaint_file(office, complaint).stage is ComplaintStage.WITH_BODY

    story.clock.go(date(2026, 11, 5))
    story.grade_a_reply(letter)
    file = inquiry_file(office, letter)
    assert file.stage is InquiryStage.REPLIED
    assert [one.grade for one in file.gradings] == [Grade.PROMISE]
    assert [file.question_grade(one) for one in file.questions] == [
        QuestionGradeValue.ANSWERED,
        QuestionGradeValue.EVADED,
    ]
    assert [(one.text, one.due_on) for one in file.promises] == [("Заменить насос", date(2026, 12, 1))]
    assert complaint_file(office, complaint).stage is ComplaintStage.REPLIED

    story.clock.go(date(2026, 12, 20))
    story.tell_the_citizen(complaint)
    assert complaint_file(office, complaint).follow_ups[0].verdict is Verdict.SOLVED

    story.clock.go(date(2027, 1, 11))
    page = story.issue_a_summary()
    assert page._made is not None
    found = page._made.summary.figures["indicators"]
    assert (found["I1"]["k"], found["I1"]["n"], found["I1"]["ids"]) == (1, 1, [letter])
    assert (found["I5"]["k"], found["I5"]["n"]) == (1, 2)
    assert complaint in found["I7"]["ids"]
    assert page.paper.pdf.pages >= 1
    assert page.source.open_figure("I1")
    (record,) = page.source.records.lines
    assert record.title == "О подаче воды на ул. Абая"
    page.source.records.opened.emit(record.opens)
    assert isinstance(story.window.page(), InquiryPage)
    assert [one.id for one in inquiry_page(office)[0]] == [letter]
