"""What is typed into a new complaint survives a closed window and a crash, and is gone when it is saved."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from deputy_desk.domain.complaint import Channel
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.intake import Intake, log_complaint
from deputy_desk.services.intake_draft import kept_intake_draft
from deputy_desk.services.lists import complaint_count
from deputy_desk.services.search import find_people
from tests.ui.complaint_office import office, page_of, window
from ui.bootstrap import Parts, make_window
from ui.main_window import MainWindow
from ui.pages.intake.page import IntakePage
from ui.screens import screens

__all__ = ["office", "window"]
TEXT = "Второй месяц вода только с шести до восьми утра, напора нет."


@pytest.fixture
def page(window: MainWindow) -> IntakePage:
    window.open("new_complaint")
    return page_of(window, IntakePage)


def opened_again(parts: Parts, office: Office, qtbot: QtBot) -> IntakePage:
    other = make_window(parts, office, screens(), office.clock)
    qtbot.addWidget(other)
    other.open("new_complaint")
    return page_of(other, IntakePage)


def test_a_closed_window_loses_nothing(
    page: IntakePage, window: MainWindow, parts: Parts, office: Office, qtbot: QtBot
) -> None:
    page.form.text.set_text(TEXT)
    page.form.applicant.show_new(name="Иманов Серік", phone="8 701 552 07 16", address="Абая, 12")
    page.form.channel.set_value(Channel.LETTER.value)
    page.form.topic.set_value(page.form.topic.itemData(2))
    page.form.consent.setChecked(True)
    window.close()
    again = opened_again(parts, office, qtbot)
    assert again.form.text.text == TEXT
    assert again.form.applicant.new.name.text() == "Иманов Серік"
    assert again.form.applicant.new.phone.text() == "8 701 552 07 16"
    assert again.form.channel.value == Channel.LETTER.value
    assert again.form.topic.value == page.form.topic.value
    assert again.form.topic.value is not None
    assert again.form.consent.isChecked()
    assert "09:00" in again.saved_line.text
    again.save_new.click()
    assert complaint_count(office) == 7
    assert kept_intake_draft(office) is None


def test_a_pause_keeps_what_is_typed_and_says_when(page: IntakePage, office: Office) -> None:
    page.form.text.set_text(TEXT)
    assert page.keeping._rest.isActive()
    page.keeping._rest.timeout.emit()
    kept = kept_intake_draft(office)
    assert kept is not None
    assert kept.draft.text == TEXT
    assert "09:00" in page.saved_line.text
    page.again.click()
    assert kept_intake_draft(office) is None
    assert page.saved_line.text == ""


def test_a_known_person_comes_back_with_the_draft(page: IntakePage, parts: Parts, office: Office, qtbot: QtBot) -> None:
    person = find_people(office, "Жұмабек")[0].id
    page.form.applicant.picked.emit(person)
    page.form.text.set_text(TEXT)
    page.keeping.keep()
    again = opened_again(parts, office, qtbot)
    assert again.form.applicant.person_id == person
    assert again.keeping.complaint_id == page.keeping.complaint_id


def test_a_text_erased_by_hand_leaves_no_draft(page: IntakePage, office: Office) -> None:
    page.form.text.set_text(TEXT)
    page.keeping.keep()
    page.form.text.set_text("")
    page.keeping.keep()
    assert kept_intake_draft(office) is None


def test_saving_pressed_again_after_a_failure_logs_one_complaint(
    page: IntakePage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(desk: Office, wanted: Intake) -> None:
        log_complaint(desk, wanted)
        raise DeskError("disk_full", path="x")

    page.form.text.set_text(TEXT)
    with monkeypatch.context() as broken:
        broken.setattr("ui.pages.intake.page.save", cut_off)
        page.save.click()
    assert page.form.text.text == TEXT
    page.save_new.click()
    assert complaint_count(office) == 7
    assert page.form.text.text == ""


def test_what_cannot_be_kept_is_told_and_tried_again(
    page: IntakePage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_what: object) -> None:
        raise DeskError("disk_full", path="x")

    page.form.text.set_text(TEXT)
    with monkeypatch.context() as broken:
        broken.setattr("ui.pages.intake.keeping.keep_intake_draft", full)
        page.keeping.keep()
    assert page.messages.text
    assert page.form.text.text == TEXT
    page.messages._again.click()
    assert kept_intake_draft(office) is not None


def test_keys_of_suggestions_stay_when_one_is_accepted(page: IntakePage) -> None:
    page.form.text.set_text(TEXT)
    page.advice.ask()
    keys = {field: chip.shortcut().toString() for field, chip in page.form.chips.chips.items() if not chip.isHidden()}
    assert keys["topic"] == "Alt+1"
    page.advice.accept("topic")
    left = {field: chip.shortcut().toString() for field, chip in page.form.chips.chips.items() if not chip.isHidden()}
    assert left.pop("topic") == ""
    assert left == {field: key for field, key in keys.items() if field != "topic"}
