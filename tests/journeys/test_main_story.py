"""The main job from end to end in the real window: a register is read, a citizen comes, a body answers.

The register is read by the service that the command line calls too: the window has no import of its own yet. All that
follows is done by keys sent to where the focus is, never by a call to a field or a button. Two things a test has to
stand in for: the window manager (it gives the focus back when a dialog or a list closes) and the printer's dialog.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from deputy_desk.domain.complaint import Channel, Complaint, Verdict
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.people import Phone
from deputy_desk.domain.places import Topic
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.reply import Grade, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.imports import import_file
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.lists import inquiry_page
from deputy_desk.services.numbers import number_of_inquiry
from deputy_desk.services.office import OfficeDetails, make_office
from tests.journeys.keyboard import Keyboard
from tests.journeys.paper import Sheet, ink_of, words_of
from tests.journeys.story import ANSWER, EVIDENCE, PROMISE, SUBJECT, TEXT, WHEN, WHY, WORDS, Clock, Story
from ui.bootstrap import Parts, make_window
from ui.main_window import MainWindow
from ui.pages.reports.page import ReportsPage
from ui.screens import screens

REGISTER = """дата;ФИО;телефон;суть
12.10.2026;Оспанов Дәурен;8 701 200 10 10;Вода не доходит до дома 38 на улице Абая
2026 ж. 13 қазан;Тлеубаева Гүлнар;;Абай көшесінде су таңертең ғана болады
14/10/26;;;Бродячие собаки у школы
"""


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


@pytest.fixture
def story(window: MainWindow, office: Office, clock: Clock, qtbot: QtBot) -> Story:
    return Story(window, office, Keyboard(qtbot), clock)


def _is_logged(office: Office, complaint: Id) -> None:
    file = complaint_file(office, complaint)
    assert (file.complaint.text, file.complaint.channel) == (TEXT, Channel.PHONE)
    assert [one.name for one in file.persons] == ["Жұмабекова Айгүл"]
    with office.read() as view:
        assert [one.number for one in view.find(Phone, person_id=file.persons[0].id)] == ["+77053181842"]
        assert view.get(Topic, file.complaint.topic_id or "").name_ru == "ЖКХ и инженерные сети"


def _is_gathered(office: Office) -> None:
    with office.read() as view:
        (problem,) = view.all(Problem)
        gathered = sorted(one.n for one in view.find(Complaint, problem_id=problem.id))
    assert (problem.title, gathered) == ("нет воды на ул. Абая", [1, 2, 4])


def _is_previewed(shown: QPdfDocument) -> None:
    assert shown.pageCount() == 1
    assert 0.005 < ink_of(shown) < 0.5
    words = words_of(shown)
    assert all(asked in words for asked in (SUBJECT, WHY, WHEN))
    assert "№ 1-А" not in words


def _is_printed(office: Office, letter: Id, paper: bytes) -> None:
    number = number_of_inquiry(inquiry_file(office, letter).inquiry)
    assert number == "1-А/2026"
    words = Sheet(paper).words
    assert all(printed in words for printed in ("№ 1-А", SUBJECT, WHY, WHEN))


def _is_graded(office: Office, letter: Id) -> None:
    file = inquiry_file(office, letter)
    assert file.stage is InquiryStage.REPLIED
    assert [(one.text, one.received_on) for one in file.replies] == [(ANSWER, date(2026, 11, 5))]
    assert [one.grade for one in file.gradings] == [Grade.PROMISE]
    answered = [file.question_grade(one) for one in file.questions]
    assert answered == [QuestionGradeValue.ANSWERED, QuestionGradeValue.EVADED]
    assert [(one.text, one.due_on) for one in file.promises] == [(PROMISE, date(2026, 12, 1))]


def _is_summed_up(page: ReportsPage, letter: Id, complaint: Id) -> None:
    assert page._made is not None
    found = page._made.summary.figures["indicators"]
    assert {code: (found[code]["k"], found[code]["n"]) for code in ("I1", "I4", "I5", "I6", "I7")} == {
        "I1": (1, 1),  # answered on the merits in its term
        "I4": (0, 1),
        "I5": (1, 2),  # the second question was evaded
        "I6": (1, 1),  # the pump was replaced before its day
        "I7": (1, 3),  # the two neighbours were not asked
    }
    assert (found["I1"]["ids"], found["I7"]["ids"]) == ([letter], [complaint])
    shown = page.paper.pdf.document()
    assert all(0.005 < ink_of(shown, at) < 0.6 for at in range(shown.pageCount()))
    words = words_of(shown)
    for code in ("I1", "I5", "I6", "I7"):
        assert f"{found[code]['k']} из {found[code]['n']}" in words
    assert "Из 3 обращений, по которым пора было спросить человека, решение подтвердили 1" in words


def test_from_a_complaint_to_an_honest_summary(story: Story, office: Office, printed: list[bytes]) -> None:
    story.log_a_complaint()
    complaint = story.go_to_complaint(4)
    _is_logged(office, complaint)
    story.gather_a_problem()
    _is_gathered(office)

    letter = story.write_an_inquiry()
    _is_previewed(story.letter().preview.pdf.document())
    story.register(letter)
    (paper,) = printed
    _is_printed(office, letter, paper)
    story.send()
    assert inquiry_file(office, letter).stage is InquiryStage.SENT
    assert complaint_file(office, complaint).stage is ComplaintStage.WITH_BODY

    story.clock.go(date(2026, 11, 5))
    story.grade_a_reply()
    _is_graded(office, letter)
    assert complaint_file(office, complaint).stage is ComplaintStage.REPLIED
    assert f"Promised: {PROMISE}" in story.timeline()

    story.clock.go(date(2026, 12, 20))
    story.tell_the_citizen()
    (told,) = complaint_file(office, complaint).follow_ups
    assert (told.reached, told.verdict, told.words) == (True, Verdict.SOLVED, WORDS)
    assert complaint_file(office, complaint).stage is ComplaintStage.TOLD
    assert any(WORDS in moment for moment in story.timeline())

    story.go_to_letters()
    assert f"Promised: {PROMISE}" in story.timeline()  # its day passed, and nobody said what became of it
    story.judge_the_promise()
    (verdict,) = inquiry_file(office, letter).verdicts
    assert (verdict.verdict, verdict.done_on, verdict.evidence) == (
        PromiseVerdictValue.KEPT,
        date(2026, 11, 28),
        EVIDENCE,
    )

    story.clock.go(date(2027, 1, 11))
    page = story.issue_a_summary()
    _is_summed_up(page, letter, complaint)
    story.ask_where_a_number_comes_from(page)
    assert [one.id for one in inquiry_page(office)[0]] == [letter]
