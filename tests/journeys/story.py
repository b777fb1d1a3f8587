"""What a person does in the window, step by step, by keys alone: they go where the focus is, to no field by name."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from deputy_desk.domain.complaint import Verdict
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import PromiseVerdictValue
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.reports import issued_summaries
from tests.journeys.keyboard import CTRL, SHIFT, Keyboard, focused
from tests.journeys.paper import words_of
from ui.main_window import MainWindow
from ui.pages.complaints.linking import LinkingForm
from ui.pages.complaints.page import ComplaintsPage
from ui.pages.complaints.telling import TellingForm
from ui.pages.inquiries.editor_page import InquiryPage
from ui.pages.inquiries.judging import JudgingForm
from ui.pages.inquiries.page import InquiriesPage
from ui.pages.inquiries.sending import SendingForm
from ui.pages.intake.page import IntakePage
from ui.pages.reply.page import ReplyPage
from ui.pages.reports.page import ReportsPage
from ui.widgets.timeline import Timeline

TEXT = "Воду дают два часа в сутки, с шести до восьми утра."
SUBJECT = "О подаче воды на ул. Абая"
WHY, WHEN = "Почему ограничена подача воды?", "Когда будет вода?"
ANSWER = "Насос заменят до 1 декабря."
WORDS = "Вода есть, рақмет"
EVIDENCE = "Акт от 28 ноября, насос видели сами"
PROMISE = "Заменить насос № 2"


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


class Story:
    """The window, the keys, and what the office knows."""

    def __init__(self, window: MainWindow, office: Office, keys: Keyboard, clock: Clock) -> None:
        self.window = window
        self.office = office
        self.keys = keys
        self.clock = clock

    # Where the person is

    def complaints(self) -> ComplaintsPage:
        """The page of complaints, which is shown."""
        page = self.window.page()
        assert isinstance(page, ComplaintsPage)
        return page

    def letter(self) -> InquiryPage:
        """The page of a letter, which is shown."""
        page = self.window.page()
        assert isinstance(page, InquiryPage)
        return page

    def timeline(self) -> list[str]:
        """What the pane beside the list tells of the record."""
        pane = self.window.page().findChild(Timeline)
        assert pane is not None
        return [moment.title for moment in pane.moments]

    def close_dialog(self, page: ComplaintsPage | InquiriesPage | InquiryPage) -> None:
        """The dialog is done; a window manager gives the keys back to the window under it."""
        self.keys.wait(lambda: page.steps.form is None)
        self.window.activateWindow()
        self.keys.wait(self.window.isActiveWindow)

    def go_to_complaint(self, number: int) -> str:
        """Ctrl+1, then the arrows, until the pane beside the list shows the complaint."""
        self.keys.press(Qt.Key.Key_1, CTRL)
        page = self.complaints()
        assert page.listing.table.hasFocus(), focused()
        self.walk_to(page, number)
        wanted = str(page.listing.table.current_row().id)
        self.keys.wait(lambda: page.detail.view is not None and page.detail.view.file.complaint.id == wanted)
        return wanted

    def go_to_letters(self) -> None:
        """Ctrl+2: the pane beside the list shows the only letter."""
        self.keys.press(Qt.Key.Key_2, CTRL)
        page = self.window.page()
        assert isinstance(page, InquiriesPage)
        assert page.listing.table.hasFocus(), focused()
        self.keys.wait(lambda: page.detail.view is not None)

    def walk_to(
        self, page: ComplaintsPage, number: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """The arrows as often as the eye says."""
        model, table = page.listing.model, page.listing.table
        numbers = [row.n if (row := model.row(at)) is not None else 0 for at in range(model.rowCount())]
        way = numbers.index(number) - table.currentIndex().row()
        self.keys.press(Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up, modifier, times=abs(way))
        assert table.current_row().n == number

    # What the person does

    def log_a_complaint(self) -> None:
        """A citizen calls: Ctrl+N, a name nobody knows, the telephone, by phone, the words, the topic, Ctrl+S."""
        keys = self.keys
        keys.press(Qt.Key.Key_N, CTRL)
        page = self.window.page()
        assert isinstance(page, IntakePage)
        form = page.form
        assert focused() is form.applicant.picker
        keys.write("Жұмабекова Айгүл")
        keys.press(Qt.Key.Key_Return)
        assert focused() is form.applicant.new.phone
        keys.write("8 705 318 18 42")
        keys.tab_to(form.channel)
        keys.press(Qt.Key.Key_Right)
        keys.tab_to(form.text)
        keys.write(TEXT)
        keys.tab_to(form.topic)
        keys.pick("жкх")
        keys.press(Qt.Key.Key_S, CTRL)
        keys.wait(lambda: self.window.here == "complaints")

    def gather_a_problem(self) -> None:
        """Three complaints of one cause: held together with Ctrl in the list, Ctrl+L, a title, Ctrl+Enter."""
        self.go_to_complaint(4)
        page, keys = self.complaints(), self.keys
        table = page.listing.table
        for n in (2, 1):
            self.walk_to(page, n, CTRL)
            keys.press(Qt.Key.Key_Space, CTRL)
        assert {row.n for row in table.selected_rows()} == {1, 2, 4}
        keys.press(Qt.Key.Key_L, CTRL)
        form = page.steps.form
        assert isinstance(form, LinkingForm)
        keys.wait(form.isActiveWindow)
        assert focused() is form.title
        keys.press(Qt.Key.Key_A, CTRL)
        keys.write("нет воды на ул. Абая")
        keys.press(Qt.Key.Key_Return, CTRL)
        self.close_dialog(page)

    def write_an_inquiry(self) -> str:
        """Ctrl+I on the complaint: the letter serves the whole problem; addressee, subject, two questions."""
        self.go_to_complaint(4)
        keys = self.keys
        keys.press(Qt.Key.Key_I, CTRL)
        page = self.letter()
        form = page.draft_pane.form
        assert len(form.served.ids) == 3
        keys.tab_to(form.to)
        keys.pick("энергет")
        keys.tab_to(form.subject)
        keys.write(SUBJECT)
        for question in (WHY, WHEN):
            keys.press(Qt.Key.Key_Q, CTRL | SHIFT)
            keys.wait(lambda: isinstance(focused(), QLineEdit) and form.questions.isAncestorOf(focused()))
            keys.write(question)
            keys.press(Qt.Key.Key_Return)
            keys.wait(lambda one=question: form.questions.questions()[-1].ru == one)  # type: ignore[misc]
        keys.wait(lambda: WHEN in words_of(page.preview.pdf.document()))
        keys.wait(lambda: page.keeper.id is not None and not page.keeper.dirty)
        assert page.keeper.id is not None
        return page.keeper.id

    def register(self, letter: str) -> None:
        """Ctrl+Enter: the term nobody confirmed is asked about in place, Ctrl+Enter again accepts it."""
        page = self.letter()
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.keys.wait(lambda: page.draft_pane.band.asking)
        assert inquiry_file(self.office, letter).inquiry.n is None
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.keys.wait(lambda: inquiry_file(self.office, letter).stage is InquiryStage.REGISTERED)

    def send(self) -> None:
        """The next step of a registered letter has the focus: Space opens its dialog, Ctrl+Enter says «today»."""
        page = self.letter()
        assert focused() is page.registered.detail.next
        self.keys.press(Qt.Key.Key_Space)
        form = page.steps.form
        assert isinstance(form, SendingForm)
        self.keys.wait(form.isActiveWindow)
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.close_dialog(page)

    def grade_a_reply(self) -> None:
        """The reply came: Ctrl+2, Space, its words, 6 for a promise, 1 and 3 for questions, the promise, its day."""
        keys = self.keys
        self.go_to_letters()
        keys.press(Qt.Key.Key_Space)
        page = self.window.page()
        assert isinstance(page, ReplyPage)
        keys.tab_to(page.paper.text)
        keys.write(ANSWER)
        keys.tab_to(page.grading.grades)
        keys.press(Qt.Key.Key_6)
        keys.tab_to(page.grading.questions)
        keys.press(Qt.Key.Key_1)
        keys.press(Qt.Key.Key_3)
        keys.write(PROMISE)
        keys.press(Qt.Key.Key_Tab)
        keys.write("01122026")
        keys.press(Qt.Key.Key_Return, CTRL)
        keys.wait(lambda: self.window.here == "inquiries")

    def tell_the_citizen(self) -> None:
        """Space on the complaint: she is reached, what was told, her verdict and her words, Ctrl+Enter."""
        self.go_to_complaint(4)
        page, keys = self.complaints(), self.keys
        keys.press(Qt.Key.Key_Space)
        form = page.steps.form
        assert isinstance(form, TellingForm)
        keys.wait(form.isActiveWindow)
        assert focused() is form.told
        keys.write("Насос заменили")
        keys.tab_to(form.verdict)
        keys.press(Qt.Key.Key_Down)
        assert form.verdict.value == Verdict.SOLVED.value
        keys.tab_to(form.words)
        keys.write(WORDS)
        keys.press(Qt.Key.Key_Return, CTRL)
        self.close_dialog(page)

    def judge_the_promise(self) -> None:
        """More actions of the letter, by arrows to the promise: it was kept, on the day typed, Ctrl+Enter."""
        keys = self.keys
        self.go_to_letters()
        page = self.window.page()
        assert isinstance(page, InquiriesPage)
        keys.tab_to(page.detail.more, at_most=30)
        keys.press(Qt.Key.Key_Space)
        keys.choose("What became of the promise…")
        form = page.steps.form
        assert isinstance(form, JudgingForm)
        keys.wait(form.isActiveWindow)
        keys.tab_to(form.day)
        keys.write("28112026")
        assert form.verdict.value == PromiseVerdictValue.KEPT.value
        keys.tab_to(form.evidence)
        keys.write(EVIDENCE)
        keys.press(Qt.Key.Key_Return, CTRL)
        self.close_dialog(page)

    def issue_a_summary(self) -> ReportsPage:
        """The menu's page of reports shows the last quarter, as a person wants it in January; Ctrl+Enter issues it."""
        self.keys.press(Qt.Key.Key_3, CTRL)
        page = self.window.page()
        assert isinstance(page, ReportsPage)
        assert page.parameters.span == (date(2026, 10, 1), date(2026, 12, 31))
        self.keys.wait(page.foot.issue.isEnabled)
        assert not issued_summaries(self.office)
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.keys.wait(lambda: bool(issued_summaries(self.office)))
        return page

    def ask_where_a_number_comes_from(self, page: ReportsPage) -> None:
        """F6 to the figures, Enter on the first: the letter it counts stands there, Enter opens it."""
        keys, source = self.keys, page.source
        for _ in range(4):
            if not source.isAncestorOf(focused()):
                keys.press(Qt.Key.Key_F6)
        keys.tab_to(source.figures)
        keys.press(Qt.Key.Key_Home)
        keys.press(Qt.Key.Key_Return)
        assert source.code == "I1"
        assert [line.title for line in source.records.lines] == [SUBJECT]
        keys.tab_to(source.records)
        keys.press(Qt.Key.Key_Home)
        keys.press(Qt.Key.Key_Return)
        keys.wait(lambda: self.window.here == "inquiry")
