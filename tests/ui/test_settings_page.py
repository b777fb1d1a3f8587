from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit

from deputy_desk.domain.inquiry import DispatchWay
from deputy_desk.domain.workdays import DayKind
from deputy_desk.services.calendar_edits import calendar_changes
from deputy_desk.services.choices import office_choices
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.inquiries import register_inquiry, send_inquiry
from deputy_desk.services.office import office_card
from deputy_desk.services.terms import term_rules
from tests.ui.complaint_office import office, page_of, window
from ui.bootstrap import Parts
from ui.main_window import MainWindow
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.term_sources import SHIPPED, shown_source
from ui.session import show_people
from ui.widgets.fields import TextArea, show_line

__all__ = ["office", "window"]


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.open("settings")
    return page_of(window, SettingsPage)


def test_the_letterhead_is_saved_as_typed(page: SettingsPage, office: Office) -> None:
    field = page.letterhead._fields["contacts_kk"]
    field.set_text("Көктерек ауылы\nАбай көшесі, 1")  # type: ignore[union-attr]
    page.letterhead.save.click()
    assert office_card(office).letterhead.contacts_kk == "Көктерек ауылы\nАбай көшесі, 1"


def test_a_term_nobody_checked_is_marked_until_somebody_confirms_it(page: SettingsPage, office: Office) -> None:
    def row() -> int:
        return next(n for n, one in enumerate(page.terms.rows) if one._shown.key == "deputy_inquiry")

    assert page.terms.rows[row()].badge.tone == "amber"
    page.terms.rows[row()].confirm.click()
    assert page.terms.rows[row()].badge.tone == "green"
    page.terms.rows[row()].edit.click()
    page.terms.rows[row()].n.setValue(20)
    page.terms.rows[row()].unit.set_value("working_days")
    page.terms.rows[row()].save.click()
    saved = next(one for one in term_rules(office) if one.key == "deputy_inquiry")
    assert (saved.n, saved.unit.value, saved.verified) == (20, "working_days", True)


def test_a_day_off_shows_the_due_days_it_moves_before_it_is_saved(page: SettingsPage, office: Office) -> None:
    body = office_choices(office).bodies[0].id
    draft = save_draft(office, Draft(body_id=body, subject_ru="О воде", questions=(DraftQuestion(ru="Когда?"),)))
    register_inquiry(office, draft.id, date(2026, 11, 18), accept_unverified_term=True)
    send_inquiry(office, draft.id, date(2026, 11, 18), DispatchWay.EDMS)
    page.calendar.day.setDate(QDate(2026, 12, 18))
    assert page.calendar.save.isHidden()
    page.calendar.look.click()
    effect = page.calendar._effect
    assert effect is not None
    assert [(one.moved.before, one.moved.after) for one in effect.letters] == [(date(2026, 12, 18), date(2026, 12, 21))]
    assert calendar_changes(office) == []
    page.calendar.reason_ru.setText("решение приёмной")
    page.calendar.save.click()
    assert [one.day for one in calendar_changes(office)] == [date(2026, 12, 18)]
    assert office.calendar.day(date(2026, 12, 18)).kind is DayKind.OFFICE_OFF
    assert page.calendar.save.isHidden()


def test_language_and_look_change_at_once_and_are_remembered(
    page: SettingsPage, parts: Parts, window: MainWindow
) -> None:
    page.look.language.choose("kk")
    assert page.header.title == "Баптаулар"
    assert window.desk.remembered.now.language == "kk"
    page.look.theme.choose("dark")
    assert parts.theme.dark
    assert window.desk.remembered.now.theme == "dark"


def test_nothing_of_the_letterhead_is_cut_and_long_lines_show_their_beginning(page: SettingsPage) -> None:
    section = page.letterhead
    for box in section._boxes.values():
        assert box.height() >= box.minimumSizeHint().height()
        assert box.rect().contains(box.field.geometry())
    post = section._fields["post_ru"]
    assert isinstance(post, QLineEdit)
    show_line(post, "Депутат маслихата " * 9)
    assert post.cursorPosition() == 0
    assert section.height() >= section.heightForWidth(section.width())


def test_a_legal_basis_is_seen_whole_and_saved_as_one_line(page: SettingsPage, office: Office) -> None:
    basis = page.letterhead._fields["legal_basis_ru"]
    assert isinstance(basis, TextArea)
    basis.set_text("Закона «О местном управлении»\nи Регламента")
    page.letterhead.save.click()
    assert office_card(office).letterhead.legal_basis_ru == "Закона «О местном управлении» и Регламента"


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_shipped_term_names_its_source_in_the_language_of_the_interface(
    page: SettingsPage, office: Office, parts: Parts, language: str
) -> None:
    parts.language.choose(language)
    for rule, row in zip(page.terms._rules, page.terms.rows, strict=True):
        assert rule.source in SHIPPED
        assert row._source.text() != rule.source
        assert row.badge.width() >= row.badge.sizeHint().width()
        assert shown_source("a source of our own") == "a source of our own"


def test_terms_are_words_until_they_are_changed_and_stand_under_one_another(page: SettingsPage) -> None:
    rows = page.terms.rows
    assert all(row._fields.isHidden() and row._term.text().startswith(str(row._shown.n)) for row in rows)
    assert len({row._term.mapTo(page, row._term.rect().topLeft()).x() for row in rows}) == 1
    row = rows[0]
    row.edit.click()
    assert not row._fields.isHidden()
    row.n.setValue(9)
    row.leave.click()
    assert row._fields.isHidden()
    assert row.n.value() == row._shown.n


def test_the_names_of_the_office_change_on_every_screen(page: SettingsPage, office: Office, window: MainWindow) -> None:
    show_people(window, office)
    assert page.identity.fields["deputy_ru"].text() == "Байжанов Нұрлан Серікұлы"
    page.identity.fields["deputy_ru"].setText("Сәрсенова Айман Ерланқызы")
    page.identity.fields["district_kk"].setText("  ")
    page.identity.fields["district_ru"].setText("Избирательный округ № 3")
    page.identity.save.click()
    card = office_card(office)
    assert card.deputy.name == "Сәрсенова Айман Ерланқызы"
    assert (card.office.district_ru, card.office.district_kk) == ("Избирательный округ № 3",) * 2
    assert window.rail.user.accessibleName() == "Сәрсенова\u00a0А.\u00a0Е., Избирательный округ № 3"
    page.identity.fields["maslikhat_ru"].setText("")
    page.identity.save.click()
    assert page.identity._boxes["maslikhat_ru"].problem
    assert office_card(office).office.maslikhat_ru == "Коктерекский районный маслихат"
