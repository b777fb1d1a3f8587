"""A small real office for tests of the complaint screens: invented people, a fixed day, several stages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from deputy_desk.domain.complaint import ActionKind, Channel, Outcome
from deputy_desk.domain.ids import Id
from deputy_desk.services.choices import office_choices
from deputy_desk.services.complaints import add_action, close_complaint
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.intake import NewComplaint, register_complaint
from deputy_desk.services.office import OfficeDetails, make_office
from deputy_desk.services.people import NewPerson
from deputy_desk.services.problems import NewProblem, make_problem
from ui.bootstrap import Parts, make_window
from ui.main_window import MainWindow
from ui.page import Page
from ui.screens import screens

P = TypeVar("P", bound=Page)
TODAY = date(2026, 11, 20)
WATER = "Воду дают два часа в сутки, с шести до восьми утра. Напора нет, набираем у соседей."


class Clock:
    """Stands still but for the moment that keeps ids apart."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


def log(office: Office, text: str, day: date, person: Id | NewPerson | None = None, topic: Id | None = None) -> Id:
    """Log a complaint and return its id."""
    new = NewComplaint(text=text, received_on=day, person=person, topic_id=topic, channel=Channel.PHONE)
    return register_complaint(office, new).id


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office with six complaints: two about water under one problem, one closed, one overdue."""
    details = OfficeDetails(
        deputy="Байжанов Нұрлан Серікұлы",
        maslikhat="Коктерекский районный маслихат",
        district="Избирательный округ № 7",
        assistant="Омарова Сауле",
    )
    made = make_office(tmp_path / "office", details, None, clock=Clock())
    topics = {one.name_ru: one.id for one in office_choices(made).topics}
    water = topics["ЖКХ и инженерные сети"]
    person = NewPerson(name="Жұмабекова Айгүл Маратқызы", iin="850315400017", phones=("8 705 318 18 42",))
    first = log(made, WATER, date(2026, 11, 18), person, water)
    second = log(made, "Напора воды нет, утром с шести до восьми тонкая струя.", date(2026, 11, 19), None, water)
    make_problem(made, NewProblem(title="нет воды на ул. Абая", complaint_ids=(first, second)))
    closed = log(made, "Яма у школы на улице Абая", date(2026, 11, 2))
    add_action(made, closed, ActionKind.NOTE, date(2026, 11, 3), "Позвонили в отдел")
    close_complaint(made, closed, Outcome.WITHDRAWN, date(2026, 11, 4), "Отозвал сам")
    log(made, "Бродячие собаки у школы", date(2026, 11, 9))
    busy = log(made, "Автобус не берёт детей", TODAY)
    add_action(made, busy, ActionKind.CALL, TODAY, "Уточнили маршрут")
    log(made, "Мектеп жанында жарық жоқ", TODAY)
    yield made
    made.close()


@pytest.fixture
def window(parts: Parts, office: Office, qtbot: QtBot) -> MainWindow:
    """The real window over the office, shown on the list of complaints."""
    made = make_window(parts, office, screens(), office.clock)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.open("complaints")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def page_of(window: MainWindow, kind: type[P]) -> P:
    """Return the page shown, which must be of this kind."""
    found = window.page()
    assert isinstance(found, kind)
    return found
