"""Making and opening an office, its letterhead and the letters of its workplaces."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.office import Office, Series
from deputy_desk.domain.people import User
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.desk import Desk, wall_clock
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.office import (
    OfficeDetails,
    change_letterhead,
    make_office,
    needs_password,
    office_card,
    open_office,
)
from tests.fresh import DETAILS, codes_of, complaint, fresh, registered

__all__ = ["fresh"]


def test_an_office_with_a_password(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    make_office(folder, DETAILS, "тайна").close()
    assert needs_password(folder)
    for password, code in ((None, "password_needed"), ("угадай", "wrong_password")):
        with pytest.raises(DeskError, match=code):
            open_office(folder, password)
    desk = open_office(folder, "тайна")
    assert office_card(desk).user.name == "Омарова Сауле"
    desk.close()


def test_who_sits_down(tmp_path: Path) -> None:
    details = replace(DETAILS, assistant="")
    desk = make_office(tmp_path / "office", details, None)
    deputy = desk.user_id
    desk.close()
    assert not needs_password(tmp_path / "office")
    desk = open_office(tmp_path / "office")
    card = office_card(desk)
    assert (desk.user_id, card.deputy.id, card.office.maslikhat_kk) == (deputy, deputy, DETAILS.maslikhat)
    desk.close()


def test_details_are_needed(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        make_office(tmp_path / "office", OfficeDetails(deputy=" ", maslikhat="", district="о"), None)
    assert codes_of(caught) == ["required", "required"]
    assert not (tmp_path / "office").exists()
    make_office(tmp_path / "office", OfficeDetails(deputy="Жалғыз", maslikhat="м", district="о"), None).close()
    with pytest.raises(DeskError, match="office_exists"):
        make_office(tmp_path / "office", DETAILS, None)


def test_a_failure_while_filling_gives_the_folder_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[object]:
        raise DeskError("disk_full", path="x")

    monkeypatch.setattr("deputy_desk.services.office.shipped_topics", broken)
    with pytest.raises(DeskError, match="disk_full"):
        make_office(tmp_path / "office", DETAILS, None)
    with pytest.raises(DeskError, match="office_missing"):
        open_office(tmp_path / "office")
    monkeypatch.undo()
    make_office(tmp_path / "office", DETAILS, None).close()
    open_office(tmp_path / "office").close()


def test_a_retired_assistant_does_not_sit_down(fresh: Desk) -> None:
    assistant = fresh.user_id
    with fresh.change() as work:
        work.change(replace(work.get(User, assistant), retired_on=date(2026, 11, 1)))
    folder = fresh.store.folder
    fresh.close()
    desk = open_office(folder)
    assert desk.user_id != assistant
    with desk.read() as view:
        assert view.get(Office, desk.office_id).deputy_user_id == desk.user_id
    desk.close()


def test_the_letterhead_is_changed(fresh: Desk) -> None:
    head = office_card(fresh).letterhead
    assert (head.name_ru, head.signature_ru) == ("Байжанов\nНұрлан Серікұлы", "Н.\u00a0С.\u00a0Байжанов")
    change_letterhead(fresh, replace(head, phone="109"))
    assert office_card(fresh).letterhead.phone == "109"


def test_each_workplace_has_its_letter(fresh: Desk) -> None:
    first = inquiry_file(fresh, registered(fresh)).inquiry
    second = inquiry_file(fresh, registered(fresh)).inquiry
    assert [first.series, second.series] == ["А", "А"]
    with fresh.read() as view:
        assert [one.letter for one in view.all(Series)] == ["А"]
    with fresh.change() as work:
        work.add(Series(id=fresh.new_id(), letter="Б", device_id=fresh.new_id(), since=fresh.today()))
    one = complaint(fresh)
    with fresh.read() as view:
        assert view.get(Complaint, one).series == "А"


def test_a_second_workplace_without_a_letter_gets_one(fresh: Desk) -> None:
    with fresh.change() as work:
        work.add(Series(id=fresh.new_id(), letter="А", device_id=fresh.new_id(), since=fresh.today()))
    one = complaint(fresh)
    with fresh.read() as view:
        assert view.get(Complaint, one).series == "Б"


def test_many_ids_are_different_and_of_one_moment(fresh: Desk) -> None:
    ids = list(fresh.new_ids(100))
    assert len(set(ids)) == 100
    assert len({one[:13] for one in ids}) == 1
    assert wall_clock().tzinfo is not None
