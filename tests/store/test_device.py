from __future__ import annotations

import json
import shutil
import uuid
from pathlib import Path

import pytest

from deputy_desk.domain.places import Topic
from deputy_desk.errors import DeskError
from deputy_desk.store import device as devices
from deputy_desk.store.office_store import open_store
from tests.offices import NOON, Ids, copied


def test_a_copied_folder_is_another_writer(empty_office: Path, tmp_path: Path, ids: Ids) -> None:
    first = open_store(copied(empty_office, tmp_path / "first"), None, ids())
    with first.change(None, NOON) as work:
        work.add(Topic(id=ids(), name_ru="Вода", name_kk="Су"))
    first.close()
    second = open_store(copied(tmp_path / "first", tmp_path / "second"), None, ids())
    assert second.device.id != first.device.id
    assert second.device.folder == str((tmp_path / "second").resolve())
    with second.change(None, NOON) as work:
        work.add(Topic(id=ids(), name_ru="Дороги", name_kk="Жолдар"))
    with second.read() as view:
        written = view.rows("SELECT device, number FROM journal ORDER BY line")
    assert written == [(first.device.short, 1), (second.device.short, 1)]
    second.close()
    again = open_store(tmp_path / "first", None, ids())
    assert again.device.id == first.device.id
    again.close()


def test_another_machine_is_another_writer(empty_office: Path, tmp_path: Path, ids: Ids) -> None:
    folder = copied(empty_office, tmp_path / "office")
    store = open_store(folder, None, ids())
    before = store.device
    store.close()
    content = json.loads((folder / "device.json").read_text())
    (folder / "device.json").write_text(json.dumps(content | {"machine": "another:0123"}))
    store = open_store(folder, None, ids())
    assert store.device.id != before.id
    store.close()


def test_a_moved_folder_gets_a_new_identity(empty_office: Path, tmp_path: Path, ids: Ids) -> None:
    store = open_store(copied(empty_office, tmp_path / "here"), None, ids())
    store.close()
    shutil.move(tmp_path / "here", tmp_path / "there")
    moved = open_store(tmp_path / "there", None, ids())
    assert moved.device.id != store.device.id
    moved.close()


def test_a_renamed_computer_with_another_card_keeps_its_identity(
    empty_office: Path, tmp_path: Path, ids: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(empty_office, tmp_path / "office")
    first = open_store(folder, None, ids())
    first.close()
    monkeypatch.setattr("platform.node", lambda: "renamed")
    monkeypatch.setattr(uuid, "getnode", lambda: 0x00AA00BB00CC)
    monkeypatch.setattr("deputy_desk.store.machine._FILES", (tmp_path / "machine-id",))
    (tmp_path / "machine-id").write_text("0123456789abcdef0123456789abcdef")
    again = open_store(folder, None, ids())
    again.close()
    monkeypatch.setattr("platform.node", lambda: "renamed again")
    last = open_store(folder, None, ids())
    last.close()
    assert last.device == again.device


@pytest.mark.parametrize("content", ["", "{", "[]", '{"id": "a"}', '{"id": 1, "name": 2}'])
def test_a_damaged_identity_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "device.json").write_text(content)
    with pytest.raises(DeskError) as caught:
        devices.load_device(tmp_path / "device.json")
    assert caught.value.code == "device_file_damaged"


def test_a_damaged_identity_leaves_the_office_free(empty_office: Path, tmp_path: Path, ids: Ids) -> None:
    folder = copied(empty_office, tmp_path / "office")
    (folder / "device.json").write_text("?")
    with pytest.raises(DeskError):
        open_store(folder, None, ids())
    (folder / "device.json").unlink()
    open_store(folder, None, ids()).close()


def test_an_identity_survives_writing(tmp_path: Path, ids: Ids) -> None:
    made = devices.new_device(tmp_path, ids())
    devices.save_device(tmp_path / "device.json", made)
    assert devices.load_device(tmp_path / "device.json") == made
    assert made.short == made.id.replace("-", "")[-8:]
