"""A small new office with a clock that moves a little at each look, and short ways to records in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from deputy_desk.demo.clock import DemoClock
from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import DispatchWay, LetterLanguage
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.inquiries import register_inquiry, send_inquiry
from deputy_desk.services.intake import NewComplaint, register_complaint
from deputy_desk.services.office import OfficeDetails, make_office

TODAY = date(2026, 11, 20)
DETAILS = OfficeDetails(
    deputy="Байжанов Нұрлан Серікұлы",
    maslikhat="маслихат Коктерекского района",
    district="избирательный округ № 7",
    assistant="Омарова Сауле",
)


def day(back: int) -> date:
    """Return the day ``back`` days ago."""
    return TODAY - timedelta(days=back)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Desk]:
    made = make_office(tmp_path / "office", DETAILS, None, clock=DemoClock(TODAY), random=Random(3).randbytes)
    yield made
    made.close()


def complaint(desk: Desk, text: str = "Нет воды на улице Абая", **fields: Any) -> Id:
    """Log a complaint and return its id."""
    return register_complaint(desk, NewComplaint(**{"text": text, "received_on": day(20), **fields})).id


def some_body(desk: Desk, at: int = 0) -> Id:
    """Return one of the shipped bodies."""
    with desk.read() as view:
        return sorted(view.all(Body), key=lambda one: one.name_ru)[at].id


def draft(desk: Desk, *complaints: Id, **fields: Any) -> Id:
    """Draft a letter with two questions in Russian."""
    values: dict[str, Any] = {
        "complaint_ids": complaints,
        "body_id": some_body(desk),
        "language": LetterLanguage.RU,
        "subject_ru": "О воде",
        "questions": (DraftQuestion(ru="Когда?"), DraftQuestion(ru="Кто?")),
    }
    return save_draft(desk, Draft(**{**values, **fields})).id


def registered(desk: Desk, *complaints: Id, back: int = 15, **fields: Any) -> Id:
    """Draft and register a letter ``back`` days ago."""
    made = draft(desk, *complaints, **fields)
    register_inquiry(desk, made, day(back), accept_unverified_term=True)
    return made


def sent(desk: Desk, *complaints: Id, back: int = 15, **fields: Any) -> Id:
    """Draft, register and send a letter."""
    made = registered(desk, *complaints, back=back, **fields)
    send_inquiry(desk, made, day(back), DispatchWay.POST)
    return made


def codes_of(caught: pytest.ExceptionInfo[DeskError]) -> list[str]:
    """Return the codes an error carries, those of fields for an InputError."""
    error = caught.value
    return [one.code for one in error.problems] if isinstance(error, InputError) else [error.code]
