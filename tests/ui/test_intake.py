from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deputy_desk.domain.complaint import Channel
from deputy_desk.errors import DeskError
from deputy_desk.services.complaint_view import complaint_view
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.lists import complaint_count, complaint_keys, complaint_lines
from deputy_desk.services.search import find_people
from tests.ui.complaint_office import office, page_of, window
from ui.bootstrap import Parts
from ui.dialogs.slip import SlipDialog
from ui.main_window import MainWindow
from ui.pages.complaints.page import ComplaintsPage
from ui.pages.intake.page import IntakePage

__all__ = ["office", "window"]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TEXT = "Второй месяц вода только с шести до восьми утра, напора нет, набираем у соседей."
Press = Callable[..., None]


@pytest.fixture
def page(window: MainWindow) -> IntakePage:
    window.open("new_complaint")
    return page_of(window, IntakePage)


@pytest.fixture
def press(page: IntakePage, qtbot: QtBot) -> Press:
    """Press a key where the focus is, as a person does."""

    def pressed(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(focused(), key, modifier)

    return pressed


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(text: str) -> None:
    """Type Cyrillic text where the focus is (the key presses of the test library know Latin letters only)."""
    widget = focused()
    insert = getattr(widget, "insert", None) or widget.insertPlainText  # type: ignore[attr-defined]
    insert(text)


def topic(page: IntakePage) -> str | None:
    return page.form.topic.value


def newest(office: Office) -> str:
    keys = complaint_keys(office)
    lines = complaint_lines(office, keys)
    return max(lines, key=lambda line: line.n).id


def test_a_complaint_is_logged_by_keys_alone(
    page: IntakePage, window: MainWindow, office: Office, press: Press, qtbot: QtBot
) -> None:
    assert focused() is page.form.applicant.picker
    write("Жұмабек")
    page.form.applicant.picker._ask()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert page.form.applicant.view is not None
    press(Qt.Key.Key_Right)
    assert page.form.channel.value == Channel.PHONE.value
    for _ in range(6):
        if focused() is page.form.text:
            break
        press(Qt.Key.Key_Tab)
    assert focused() is page.form.text
    write(TEXT)
    page.advice.ask()
    press(Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: page.advice.topic_name(page.form.topic.value).startswith("ЖКХ"))
    press(Qt.Key.Key_M, ALT)
    qtbot.waitUntil(lambda: page.advice.merged_id is not None)
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.here == "complaints")
    view = complaint_view(office, newest(office))
    assert view.file.complaint.text == TEXT
    assert view.file.complaint.channel is Channel.PHONE
    assert view.contact is not None
    assert view.contact.person.name.startswith("Жұмабекова")
    assert view.problem is not None
    assert view.problem.complaints == 3
    listed = page_of(window, ComplaintsPage)
    assert listed.listing.table.current_row().id == view.file.complaint.id


def test_a_new_person_is_typed_and_the_next_form_is_empty(
    page: IntakePage, office: Office, press: Press, qtbot: QtBot
) -> None:
    write("Сейдахметов Қайрат")
    press(Qt.Key.Key_Return)
    assert focused() is page.form.applicant.new.phone
    write("8 701 552 07 16")
    page.form.text.set_text("Школьный автобус не ходит вторую неделю")
    page.form.consent.setChecked(True)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: complaint_count(office) == 7)
    assert page.form.text.text == ""
    assert page.form.applicant.empty
    assert "7" in page.saved_line.text
    view = complaint_view(office, newest(office))
    assert view.contact is not None
    assert view.contact.phones == ("+77015520716",)
    assert view.contact.person.consent_on == date(2026, 11, 20)


def test_what_is_refused_is_marked_and_stays(page: IntakePage, office: Office) -> None:
    page.form.applicant.picker.typed.emit("Иманов Серік")
    page.form.day.set_day(date(1950, 1, 1))
    page.save.click()
    assert page.form._text_box.problem
    assert page.form._day_box.problem
    assert focused() in {page.form.text, page.form.day}
    assert page.form.applicant.new.name.text() == "Иманов Серік"
    assert complaint_count(office) == 6
    page.form.text.set_text("Нет света на улице")
    page.form.day.set_day(office.today())
    page.save_new.click()
    assert complaint_count(office) == 7
    assert not page.form._text_box.problem


def test_a_failure_of_the_disk_keeps_everything_and_offers_again(
    page: IntakePage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_what: object) -> None:
        raise DeskError("disk_full", path="x")

    page.form.text.set_text(TEXT)
    with monkeypatch.context() as broken:
        broken.setattr("ui.pages.intake.page.save", full)
        page.save.click()
    assert page.form.text.text == TEXT
    assert page.messages.text
    page.messages._again.click()
    assert complaint_count(office) == 7


def test_going_back_keeps_what_was_typed(page: IntakePage, window: MainWindow) -> None:
    page.form.text.set_text(TEXT)
    page.cancel.click()
    assert window.here == "complaints"
    window.open("new_complaint")
    assert page_of(window, IntakePage).form.text.text == TEXT
    page.again.click()
    assert not page.dirty


def test_hints_never_apply_themselves_and_can_be_given_back(page: IntakePage) -> None:
    page.form.text.set_text(TEXT)
    page.advice.ask()
    assert topic(page) is None
    assert page.wanted().complaint.problem_id is None
    chip = page.form.chips.chips["topic"]
    assert "№" in chip.accessibleDescription()
    page.advice.accept("topic")
    assert topic(page) is not None
    accepted = chip.taken
    assert accepted
    page.advice.remove("topic")
    assert topic(page) is None
    assert not page.hints.cards[0].isHidden()


def test_a_key_that_nothing_answers_types_nothing(page: IntakePage, press: Press) -> None:
    page.form.text.setFocus()
    press(Qt.Key.Key_M, ALT)
    press(Qt.Key.Key_1, ALT)
    assert page.form.text.text == ""


def test_the_strip_follows_the_date(page: IntakePage) -> None:
    assert page.form.term.strip.cells[-1].day == date(2026, 11, 25)
    page.form.day.setDate(QDate(2026, 11, 16))
    assert page.form.term.strip.cells[-1].day == date(2026, 11, 19)


def test_the_slip_is_shown_after_saving(page: IntakePage, office: Office) -> None:
    page.form.text.set_text("Прошу установить лавочку")
    page.slip.click()
    dialog = page.findChild(SlipDialog)
    assert dialog is not None
    assert dialog._bytes.startswith(b"%PDF")
    assert complaint_file(office, newest(office)).complaint.text == "Прошу установить лавочку"
    dialog.reject()


def test_another_language_reaches_every_field(page: IntakePage, parts: Parts) -> None:
    page.form.text.set_text(TEXT)
    parts.language.choose("kk")
    assert page.header.title == "Жаңа жолданым"
    assert page.form._text_box._label.text() == "Не болды, өтініш берушінің сөзімен"
    assert page.save_new.text() == "Сақтап, жаңасын бастау"
    assert page.form.text.text == TEXT
    parts.language.choose("ru")
    assert page.form.consent.text().startswith("Заявитель согласен")


def test_a_known_person_takes_no_more_room_than_needed(page: IntakePage, office: Office, qtbot: QtBot) -> None:
    page.form.applicant.show_new(name="Иманов Серік", iin="850315400018")
    page.form.applicant.picked.emit(find_people(office, "Жұмабек")[0].id)
    known = page.form.applicant.known
    qtbot.waitUntil(known.isVisible)
    qtbot.waitUntil(lambda: known.height() <= known.sizeHint().height() + 4)
    assert not page.form.applicant.new.isVisible()


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_consent_and_deadline_are_seen_in_a_low_window(
    page: IntakePage, window: MainWindow, parts: Parts, language: str
) -> None:
    parts.language.choose(language)
    window.resize(1280, 720)
    page.form.applicant.show_new(name="Ким")
    page.form.text.set_text(TEXT)
    page.advice.ask()
    QApplication.processEvents()
    form = page.form
    for seen in (form.consent, form.term):
        assert form.rect().contains(seen.mapTo(form, seen.rect().center()))
        assert seen.visibleRegion().boundingRect().size() == seen.size()
    assert form.term.strip.isHidden()
    assert "25.11" in form.term.toolTip()
    how = {box.y() for box in (form._channel_box, form._day_box, form._language_box)}
    assert len(how) == 1, "one row"
    window.resize(1440, 900)
    QApplication.processEvents()
    assert form.area.verticalScrollBar().maximum() == 0, "the fields are seen whole, the strip gives way"
    page._start_over()
    QApplication.processEvents()
    assert not form.term.strip.isHidden()


def test_what_a_suggestion_names_is_there_to_be_looked_at(page: IntakePage) -> None:
    page.form.text.set_text("Из крана тонкая струя воды, когда будет лучше?")
    page.advice.ask()
    told = page.advice._told
    assert told is not None
    named = {source.id for one in (*told.labels.topics[:1], *told.labels.places[:1]) for source in one.sources[:2]}
    assert named
    assert named <= {one.id for one in told.similar}
    assert not page.hints.cards[0].isHidden()
    assert page.hints._none.isHidden()
