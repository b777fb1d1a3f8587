"""The visitor's slip from a real office: number, the day to call by, the day a reply is due, who and where."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from deputy_desk.domain.complaint import ActionKind, Complaint, ContactWay, Outcome, Verdict
from deputy_desk.domain.inquiry import DispatchWay
from deputy_desk.domain.office import Office
from deputy_desk.domain.people import Language
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.errors import DeskError
from deputy_desk.services.complaints import add_action, close_complaint
from deputy_desk.services.desk import Desk
from deputy_desk.services.directory import topic_named
from deputy_desk.services.follow_up import NewFollowUp, record_follow_up
from deputy_desk.services.inquiries import mark_received, redirect_inquiry, send_inquiry
from deputy_desk.services.office import change_letterhead, office_card
from deputy_desk.services.people import NewPerson
from deputy_desk.services.slips import slip_content, slip_pdf, write_slip
from tests.documents.reading import words
from tests.fresh import codes_of, complaint, day, fresh, registered, some_body

__all__ = ["fresh"]

AIGUL = NewPerson(name="Жұмабекова Айгүл", phones=("8 705 123-45-67", "2-11-43"), address="ул. Мира, 5")


def test_a_slip_names_the_complaint_and_its_receiver(fresh: Desk) -> None:
    head = office_card(fresh).letterhead
    change_letterhead(fresh, replace(head, phone="8 (72533) 2-11-43"))
    water = topic_named(fresh, "ЖКХ")
    made = complaint(
        fresh,
        "Нет воды на улице Абая уже вторую неделю, " * 4,
        person=AIGUL,
        topic_id=water.id,
        received_at=datetime(2026, 10, 31, 6, 40, tzinfo=UTC),
        address="ул. Абая, 12",
    )
    slip = slip_content(fresh, made)
    assert (slip.number, slip.received_on, slip.received_time) == ("1", day(20), "11:40")
    assert (slip.receiver, slip.receiver_post_ru) == ("Омарова Сауле", "помощник депутата")
    assert slip.topic.startswith(f"{water.name_ru}: Нет воды на улице Абая")
    assert slip.topic[0].isupper()
    assert len(slip.topic) < len(water.name_ru) + 70
    assert (slip.person, slip.person_phone, slip.address) == ("Жұмабекова Айгүл", "+7 705 123 45 67", "ул. Мира, 5")
    assert (slip.phone, slip.contact_language) == ("8 (72533) 2-11-43", "ru")
    assert (slip.office_ru, slip.deputy) == ("Депутат маслихата Коктерекского района", head.signature_ru)
    assert slip.office_kk == ""  # this office gave its name in Russian only
    with fresh.change() as work:
        work.change(replace(work.get(Office, fresh.office_id), maslikhat_kk="Көктерек аудандық мәслихаты"))
    assert slip_content(fresh, made).office_kk == "Көктерек аудандық мәслихатының депутаты"


def test_an_anonymous_complaint_has_a_slip_too(fresh: Desk) -> None:
    made = complaint(
        fresh, "Су жоқ", language=Language.KK, address="Абай көшесі", topic_id=topic_named(fresh, "ЖКХ").id
    )
    slip = slip_content(fresh, made)
    assert (slip.person, slip.person_phone, slip.address) == ("", "", "Абай көшесі")
    assert (slip.received_time, slip.contact_language) == ("", "kk")
    assert slip.topic == f"{topic_named(fresh, 'ЖКХ').name_kk}: Су жоқ"
    assert slip_content(fresh, complaint(fresh, "Темно", title="Свет во дворе")).topic == "Свет во дворе"


def test_a_person_s_own_language_comes_first_and_anybody_may_receive(fresh: Desk) -> None:
    made = complaint(fresh, person=replace(AIGUL, phones=(), address="", language=Language.KK), address="у акимата")
    with fresh.change() as work:
        work.change(replace(work.get(Complaint, made), handler_id=office_card(fresh).deputy.id))
    slip = slip_content(fresh, made)
    assert (slip.contact_language, slip.person_phone, slip.address) == ("kk", "", "у акимата")
    assert slip.receiver == "Байжанов Нұрлан Серікұлы"
    with fresh.change() as work:
        work.change(replace(work.get(Complaint, made), handler_id=None))
    assert slip_content(fresh, made).receiver == "Омарова Сауле"


def test_the_day_to_call_by(fresh: Desk) -> None:
    made = complaint(fresh, received_on=date(2026, 11, 19))  # a Thursday: three working days
    assert slip_content(fresh, made).call_by == date(2026, 11, 24)
    assert slip_content(fresh, made).reply_due is None
    add_action(fresh, made, ActionKind.CALL, date(2026, 11, 20))
    assert slip_content(fresh, made).call_by == date(2026, 11, 24)
    said = NewFollowUp(
        complaint_id=made, on=date(2026, 11, 20), way=ContactWay.PHONE, reached=True, verdict=Verdict.SOLVED
    )
    record_follow_up(fresh, said)
    close_complaint(fresh, made, Outcome.SOLVED, date(2026, 11, 20))
    assert slip_content(fresh, made).call_by == date(2026, 11, 24)


def test_the_day_a_reply_is_due_is_that_of_the_citizen_s_clock(fresh: Desk) -> None:
    made = complaint(fresh, received_on=day(20))
    late = registered(fresh, made, back=15, term=Term(20, TermUnit.WORKING_DAYS))
    soon = registered(fresh, made, back=10, term=Term(10, TermUnit.WORKING_DAYS))
    assert slip_content(fresh, made).reply_due is None
    send_inquiry(fresh, late, day(15), DispatchWay.POST)
    assert slip_content(fresh, made).reply_due == date(2026, 12, 3)
    send_inquiry(fresh, soon, day(10), DispatchWay.POST)
    mark_received(fresh, soon, day(9))
    assert slip_content(fresh, made).reply_due == date(2026, 11, 25)
    assert slip_content(fresh, made).call_by == date(2026, 11, 25)
    redirect_inquiry(fresh, soon, some_body(fresh, 1), day(3))
    assert slip_content(fresh, made).reply_due == date(2026, 11, 25)


def test_a_slip_is_drawn_and_written(fresh: Desk, tmp_path: Path) -> None:
    made = complaint(fresh, person=AIGUL)
    text = words(slip_pdf(fresh, made))
    assert "Омарова Сауле" in text
    assert slip_pdf(fresh, made, "a5") != slip_pdf(fresh, made)
    digest = write_slip(fresh, made, tmp_path / "талон.pdf")
    assert digest == hashlib.sha256((tmp_path / "талон.pdf").read_bytes()).hexdigest()
    assert digest == hashlib.sha256(slip_pdf(fresh, made)).hexdigest()
    assert write_slip(fresh, made, tmp_path / "большой.pdf", "a5") != digest


def test_a_slip_that_cannot_be_made(fresh: Desk, tmp_path: Path) -> None:
    with pytest.raises(DeskError) as caught:
        slip_content(fresh, fresh.new_id())
    assert codes_of(caught) == ["not_found"]
    with pytest.raises(DeskError) as caught:
        write_slip(fresh, complaint(fresh), tmp_path / "missing" / "slip.pdf")
    assert codes_of(caught) == ["folder_missing"]
    with pytest.raises(DeskError) as caught:
        write_slip(fresh, complaint(fresh, "Вода \U0001f4a7"), tmp_path / "slip.pdf")
    assert codes_of(caught) == ["missing_glyph"]
    assert not (tmp_path / "slip.pdf").exists()
