from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from deputy_desk.domain.complaint import ActionKind, Outcome, Urgency, Verdict
from deputy_desk.domain.people import Language
from deputy_desk.services.choices import problem_choices
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.lists import complaint_ids
from tests.ui.complaint_office import log, office, page_of, window
from tests.ui.test_complaints import choose, numbers
from ui.main_window import MainWindow
from ui.pages.complaints.changing import ChangeForm, PersonForm
from ui.pages.complaints.ending import ClosingForm, ReopeningForm
from ui.pages.complaints.happening import EventForm, ExplainForm
from ui.pages.complaints.linking import LinkingForm
from ui.pages.complaints.page import ComplaintsPage
from ui.pages.complaints.telling import TellingForm
from ui.tables.paged_model import PAGE

__all__ = ["office", "window"]


@pytest.fixture
def page(window: MainWindow) -> ComplaintsPage:
    return page_of(window, ComplaintsPage)


def shown_id(page: ComplaintsPage) -> str:
    assert page.detail.view is not None
    return page.detail.view.file.complaint.id


def test_solved_needs_the_citizens_word_and_then_closes(page: ComplaintsPage, office: Office, qtbot: QtBot) -> None:
    choose(page, 1, qtbot)
    page.steps.close()
    closing = page.steps.form
    assert isinstance(closing, ClosingForm)
    closing.outcome.set_value(Outcome.SOLVED.value)
    closing._look()
    assert closing._gate.problem
    assert not closing.save.isEnabled()
    closing.reject()

    page.steps.tell()
    telling = page.steps.form
    assert isinstance(telling, TellingForm)
    telling.told.set_text("Рассказали о ремонте")
    telling.verdict.set_value(Verdict.SOLVED.value)
    telling.submit()
    file = complaint_file(office, shown_id(page))
    assert [one.verdict for one in file.follow_ups] == [Verdict.SOLVED]

    page.steps.close()
    closing = page.steps.form
    assert isinstance(closing, ClosingForm)
    assert closing.outcome.value == Outcome.SOLVED.value
    closing.submit()
    assert complaint_file(office, shown_id(page)).closing is not None
    assert page.listing.tabs.accessibleTabName(5).endswith("2")


def test_a_refused_day_marks_its_field_and_keeps_the_words(page: ComplaintsPage, office: Office, qtbot: QtBot) -> None:
    choose(page, 1, qtbot)
    page.steps.note()
    form = page.steps.form
    assert isinstance(form, EventForm)
    form.text.set_text("Позвонили")
    form.day.set_day(date(2026, 1, 1))
    form.submit()
    assert form.isVisible()
    assert form._boxes["on"].problem
    assert form.text.text == "Позвонили"
    form.day.set_day(office.today())
    form.submit()
    assert page.steps.form is None
    assert [one.kind for one in complaint_file(office, shown_id(page)).actions] == [ActionKind.NOTE]


def test_an_explanation_needs_words(page: ComplaintsPage, office: Office, qtbot: QtBot) -> None:
    choose(page, 6, qtbot)
    page.steps.explain()
    form = page.steps.form
    assert isinstance(form, ExplainForm)
    form.submit()
    assert form._boxes["text"].problem
    form.text.set_text("Өтініш беру тәртібі түсіндірілді")
    form.submit()
    assert len(complaint_file(office, shown_id(page)).explanations) == 1


def test_a_closed_complaint_opens_again_with_words(page: ComplaintsPage, office: Office, qtbot: QtBot) -> None:
    choose(page, 3, qtbot)
    assert page.detail.told.isHidden()
    page.steps.reopen()
    form = page.steps.form
    assert isinstance(form, ReopeningForm)
    form.submit()
    assert form._boxes["reason"].problem
    form.reason.set_text("Яма снова появилась")
    form.submit()
    assert complaint_file(office, shown_id(page)).closing is None
    assert not page.detail.told.isHidden()


def test_two_complaints_are_gathered_under_a_new_problem_by_keys(
    page: ComplaintsPage, office: Office, qtbot: QtBot
) -> None:
    page.choose_view("all")
    table = page.listing.table
    table.clearSelection()
    table.setFocus()
    wanted = [numbers(page).index(4), numbers(page).index(5)]
    for row in wanted:
        flags = table.selectionModel().SelectionFlag
        table.selectionModel().select(page.listing.model.index(row, 0), flags.Select | flags.Rows)
    page.steps.link()
    form = page.steps.form
    assert isinstance(form, LinkingForm)
    form.submit()
    assert form.isVisible()
    assert form._known.problem
    form.which.choose("new")
    form.title.setText("школа на улице Абая")
    form.submit()
    problems = {complaint_file(office, one).complaint.problem_id for one in complaint_ids(office, page.selected_keys())}
    assert len(problems) == 1
    assert None not in problems


def test_the_menu_says_every_step(page: ComplaintsPage, qtbot: QtBot) -> None:
    choose(page, 1, qtbot)
    texts = [action.text().split("\t")[0] for action in page.steps.menu().actions() if not action.isSeparator()]
    assert "Take out of the problem" in texts
    assert "Close…" in texts
    page.steps.unlink()
    assert page.detail.view is not None
    assert page.detail.view.problem is None


def test_a_complaint_is_corrected_and_what_was_not_touched_stays(
    page: ComplaintsPage, office: Office, qtbot: QtBot
) -> None:
    choose(page, 1, qtbot)
    before = complaint_file(office, shown_id(page)).complaint
    page.steps.change()
    form = page.steps.form
    assert isinstance(form, ChangeForm)
    assert form.topic.value == before.topic_id
    form.text.set_text("")
    form.submit()
    assert form._boxes["text"].problem
    form.text.set_text("Су екі күн болған жоқ")
    form.urgency.set_value(Urgency.HIGH.value)
    form.answer.set_value("kk")
    form.submit()
    after = complaint_file(office, before.id).complaint
    assert after.text == "Су екі күн болған жоқ"
    assert after.urgency is Urgency.HIGH
    assert after.language is Language.KK
    assert (after.topic_id, after.received_on, after.problem_id) == (
        before.topic_id,
        before.received_on,
        before.problem_id,
    )


def test_an_applicant_is_corrected_without_showing_the_iin(page: ComplaintsPage, qtbot: QtBot) -> None:
    choose(page, 1, qtbot)
    page.steps.change_person()
    form = page.steps.form
    assert isinstance(form, PersonForm)
    assert form.iin.text() == ""
    assert form.iin.placeholderText() == "850315•••••7"
    form.name.setText("Жұмабекова Айгүл Маратқызы (Сейітова)")
    form.phones.setText("8 705 318 18 42, 109")
    form.submit()
    assert page.detail.view is not None
    contact = page.detail.view.contact
    assert contact is not None
    assert contact.person.name.endswith("(Сейітова)")
    assert contact.person.iin == "850315400017"
    assert contact.phones == ("+77053181842", "109")


def test_what_went_to_the_trash_can_be_brought_back_at_once(page: ComplaintsPage, qtbot: QtBot) -> None:
    choose(page, 6, qtbot)
    page.steps.trash()
    assert 6 not in numbers(page)
    assert "trash" in page.messages.text
    page.messages._again.click()
    assert 6 in numbers(page)
    assert page.messages.text == ""


def test_all_selected_complaints_are_gathered_also_those_never_shown(
    page: ComplaintsPage, office: Office, qtbot: QtBot
) -> None:
    for n in range(PAGE * 2):
        log(office, f"Нет света в доме {n}", date(2026, 11, 19))
    page.choose_view("all")
    page.listing.table.selectAll()
    page.steps.link()
    form = page.steps.form
    assert isinstance(form, LinkingForm)
    form.which.choose("new")
    form.title.setText("свет по всему округу")
    form.submit()
    assert [one.complaints for one in problem_choices(office) if one.problem.title == "свет по всему округу"] == [
        PAGE * 2 + 6
    ]
