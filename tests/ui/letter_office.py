"""A small real office for tests of the screens of letters: one letter at each stage, invented people, a fixed day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import DispatchWay
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.services.choices import office_choices
from deputy_desk.services.desk import Desk as Office
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.inquiries import annul_inquiry, register_inquiry, send_inquiry
from deputy_desk.services.office import OfficeDetails, make_office
from deputy_desk.services.people import NewPerson
from deputy_desk.services.replies import NewReply, record_reply
from tests.ui.complaint_office import Clock, log
from ui.bootstrap import Parts, make_window
from ui.main_window import MainWindow
from ui.screens import screens

TODAY = date(2026, 11, 20)
WHY, WHEN = "Почему ограничена подача воды?", "Когда будет вода?"


@dataclass(slots=True)
class Letters:
    """The office and its letters by stage."""

    office: Office
    clock: Clock
    body: Id
    complaint: Id
    ids: dict[str, Id] = field(default_factory=dict)

    def on(self, day: date) -> None:
        """Let the clock stand at the morning of a day."""
        self.clock.now = datetime(day.year, day.month, day.day, 4, 0, tzinfo=UTC)

    def draft(self, name: str, subject: str, *, complaints: tuple[Id, ...] = ()) -> Id:
        """Keep a draft with two questions and a confirmed term of 15 working days."""
        draft = Draft(
            body_id=self.body,
            subject_ru=subject,
            text_ru="Прошу ответить.",
            questions=(DraftQuestion(ru=WHY), DraftQuestion(ru=WHEN)),
            complaint_ids=complaints,
            term=Term(15, TermUnit.WORKING_DAYS),
        )
        self.ids[name] = save_draft(self.office, draft).id
        return self.ids[name]

    def sent(self, name: str, subject: str, day: date, *, complaints: tuple[Id, ...] = ()) -> Id:
        """Register and send a letter on a day."""
        self.on(day)
        letter = self.draft(name, subject, complaints=complaints)
        register_inquiry(self.office, letter)
        send_inquiry(self.office, letter, day, DispatchWay.EDMS)
        return letter


@pytest.fixture
def letters(tmp_path: Path) -> Iterator[Letters]:
    """One letter each: overdue, annulled, waiting, answered but not graded, to be sent, a draft."""
    clock = Clock()
    details = OfficeDetails(
        deputy="Байжанов Нұрлан Серікұлы",
        maslikhat="Коктерекский районный маслихат",
        district="Избирательный округ № 7",
        assistant="Омарова Сауле",
    )
    made = make_office(tmp_path / "office", details, None, clock=clock)
    found = Letters(made, clock, office_choices(made).bodies[0].id, "")
    found.on(date(2026, 9, 1))
    person = NewPerson(name="Жұмабекова Айгүл Маратқызы", phones=("8 705 318 18 42",))
    found.complaint = log(made, "Воду дают два часа в сутки.", date(2026, 9, 1), person)
    found.sent("overdue", "О ремонте моста", date(2026, 10, 1))
    found.on(date(2026, 10, 5))
    letter = found.draft("annulled", "О заборе")
    register_inquiry(made, letter)
    annul_inquiry(made, letter, date(2026, 10, 5), "Ошибка в адресате")
    found.sent("waiting", "О подаче воды", date(2026, 11, 16), complaints=(found.complaint,))
    found.sent("replied", "Об освещении", date(2026, 11, 2), complaints=(found.complaint,))
    found.on(date(2026, 11, 18))
    record_reply(made, NewReply(inquiry_id=found.ids["replied"], received_on=date(2026, 11, 18), text="Рассмотрим."))
    found.on(TODAY)
    register_inquiry(made, found.draft("registered", "О дороге"))
    found.draft("draft", "О собаках")
    yield found
    made.close()


@pytest.fixture
def desk_window(parts: Parts, letters: Letters, qtbot: QtBot) -> MainWindow:
    """The real window over the office, shown on the list of letters."""
    made = make_window(parts, letters.office, screens(), letters.office.clock)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.open("inquiries")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made
