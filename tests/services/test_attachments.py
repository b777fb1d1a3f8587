from __future__ import annotations

import os
from pathlib import Path

import pytest

from deputy_desk.domain.office import Attachment
from deputy_desk.errors import DeskError
from deputy_desk.services.attachments import add_attachment, attachments_of, read_attachment, save_attachment
from deputy_desk.services.checks import check_office
from deputy_desk.services.desk import Desk
from deputy_desk.store.attachments import Blobs
from deputy_desk.store.unit_of_work import UnitOfWork
from tests.fresh import complaint, fresh

__all__ = ["fresh"]


def test_a_file_is_kept_read_and_saved_elsewhere(desk: Desk, tmp_path: Path) -> None:
    data = os.urandom(1_500_000)
    (tmp_path / "Акт осмотра.pdf").write_bytes(data)
    made = add_attachment(desk, "owner", tmp_path / "Акт осмотра.pdf", mime="application/pdf")
    assert made.touches(Attachment)
    kept = attachments_of(desk, "owner")
    assert [(one.id, one.name, one.size) for one in kept] == [(made.id, "Акт осмотра.pdf", 1_500_000)]
    assert read_attachment(desk, made.id) == data
    save_attachment(desk, made.id, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == data


def test_equal_files_are_kept_once_and_each_has_its_name(desk: Desk) -> None:
    first = add_attachment(desk, "one", b"same", "a.txt")
    second = add_attachment(desk, "two", b"same", "и\u0306.txt")
    third = add_attachment(desk, "two", b"")
    assert len(list((desk.store.folder / "blobs").glob("??/*"))) == 2
    assert {one.name for one in attachments_of(desk, "two")} == {"й.txt", "file"}
    assert read_attachment(desk, first.id) == read_attachment(desk, second.id) == b"same"
    assert read_attachment(desk, third.id) == b""


def test_damage_and_absence_are_told_and_nothing_is_half_saved(desk: Desk, tmp_path: Path) -> None:
    made = add_attachment(desk, "one", b"x" * 100, "a.txt")
    file = next((desk.store.folder / "blobs").glob("??/*"))
    file.write_bytes(file.read_bytes()[:-1])
    for action in (lambda: read_attachment(desk, made.id), lambda: save_attachment(desk, made.id, tmp_path / "out")):
        with pytest.raises(DeskError) as caught:
            action()
        assert (caught.value.code, caught.value.values["name"]) == ("attachment_damaged", "a.txt")
    assert not (tmp_path / "out").exists()
    file.unlink()
    with pytest.raises(DeskError) as caught:
        read_attachment(desk, made.id)
    assert caught.value.code == "attachment_missing"
    again = add_attachment(desk, "two", b"x" * 100, "b.txt")
    assert read_attachment(desk, made.id) == read_attachment(desk, again.id) == b"x" * 100


def test_what_cannot_be_read_leaves_no_record(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(DeskError) as caught:
        add_attachment(desk, "one", tmp_path / "nothing")
    assert caught.value.code == "file_unreadable"
    assert attachments_of(desk, "one") == []


def test_a_file_whose_record_is_not_saved_does_not_stay(fresh: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_work: UnitOfWork) -> None:
        raise DeskError("disk_full", path="x")

    owner = complaint(fresh)
    kept = add_attachment(fresh, owner, b"kept", "a.txt").id
    blobs = Blobs(fresh.store.folder, fresh.store.key)
    before = blobs.names()
    monkeypatch.setattr(UnitOfWork, "check_tripwire", full)
    for content in (b"kept", b"new"):
        with pytest.raises(DeskError, match="disk_full"):
            add_attachment(fresh, owner, content, "b.txt")
    monkeypatch.undo()
    assert blobs.names() == before
    assert read_attachment(fresh, kept) == b"kept"
    assert check_office(fresh, full=True).ok
