from __future__ import annotations

import errno
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from deputy_desk.domain.places import Topic
from deputy_desk.errors import DeskError
from deputy_desk.store import engine as engines
from deputy_desk.store import keys
from deputy_desk.store.engine import check_file, check_library, named_failure, ours
from deputy_desk.store.office_store import Store, create_store, office_needs_password, open_store
from tests.offices import NOON, Ids, copied, seeded


def code_of(action: object, *args: object) -> str:
    with pytest.raises(DeskError) as caught:
        action(*args)  # type: ignore[operator]
    return caught.value.code


@pytest.fixture
def folder(empty_office: Path, tmp_path: Path) -> Path:
    return copied(empty_office, tmp_path / "office")


@pytest.fixture(scope="session")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("guarded") / "office"
    create_store(made, "Құпия сөз", Ids()(), seeded()).close()
    return made


def test_password_opens_and_a_wrong_one_does_not(guarded: Path, ids: Ids) -> None:
    assert office_needs_password(guarded)
    assert code_of(open_store, guarded, None, ids()) == "password_needed"
    assert code_of(open_store, guarded, "құпия сөз", ids()) == "wrong_password"
    store = open_store(guarded, "Құпия сөз", ids())
    with store.read() as view:
        assert view.all(Topic) == []
    store.close()


def test_password_is_the_same_composed_or_decomposed(guarded: Path, ids: Ids, tmp_path: Path) -> None:
    slots = [keys.password_slot(b"k" * 32, "й", seeded())]
    assert keys.unlock(slots, "и\u0306") == b"k" * 32


def test_empty_password_is_refused(tmp_path: Path, ids: Ids) -> None:
    assert code_of(create_store, tmp_path / "o", "", ids(), seeded()) == "password_empty"
    assert not (tmp_path / "o" / "keys.json").exists()
    create_store(tmp_path / "o", None, ids(), seeded()).close()


def test_office_is_made_once(folder: Path, ids: Ids) -> None:
    assert not office_needs_password(folder)
    assert code_of(create_store, folder, None, ids(), seeded()) == "office_exists"


class Crash(BaseException):
    """The program is gone: nothing is put in order any more."""


@pytest.mark.parametrize("gone", ["upgrade", "settle"])
def test_an_office_whose_making_was_cut_short_can_be_made_again(
    tmp_path: Path, ids: Ids, gone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_args: object) -> None:
        raise Crash

    folder = tmp_path / "office"
    monkeypatch.setattr("deputy_desk.store.office_store._remove", lambda *_names: None)
    monkeypatch.setattr(f"deputy_desk.store.migrations.{gone}", crash)
    with pytest.raises(Crash):
        create_store(folder, "один", ids(), seeded())
    (folder / "desk.new.db").touch()
    monkeypatch.undo()
    assert code_of(open_store, folder, "один", ids()) == "office_missing"
    create_store(folder, "два", ids(), seeded()).close()
    open_store(folder, "два", ids()).close()
    assert not list(folder.glob("desk.new.db*"))


def test_an_office_that_lost_its_database_is_not_made_over(folder: Path, ids: Ids) -> None:
    (folder / "desk.db").unlink()
    before = (folder / "keys.json").read_bytes()
    assert code_of(create_store, folder, None, ids(), seeded()) == "office_exists"
    assert (folder / "keys.json").read_bytes() == before


def test_what_an_office_begins_with_is_there_or_there_is_no_office(tmp_path: Path, ids: Ids) -> None:
    def half(store: Store) -> None:
        with store.change(None, NOON) as work:
            work.add(Topic(id=ids(), name_ru="Вода", name_kk="Су"))
        raise Crash

    with pytest.raises(Crash):
        create_store(tmp_path / "office", None, ids(), seeded(), half)
    assert {file.name for file in (tmp_path / "office").iterdir()} <= {"office.lock"}


def test_missing_office(tmp_path: Path, ids: Ids, folder: Path) -> None:
    assert code_of(open_store, tmp_path / "nowhere", None, ids()) == "office_missing"
    (folder / "desk.db").unlink()
    assert code_of(open_store, folder, None, ids()) == "office_missing"


@pytest.mark.parametrize("name", ["keys.json", "device.json", "desk.db"])
def test_what_cannot_be_read_as_a_file_is_named(folder: Path, ids: Ids, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    with pytest.raises(DeskError) as caught:
        open_store(folder, None, ids())
    assert (caught.value.code, caught.value.values["path"]) == ("path_is_folder", str(folder / name))


@pytest.mark.parametrize("name", ["keys.json", "device.json", "desk.db"])
def test_a_file_held_by_another_program_is_named(
    folder: Path, ids: Ids, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(self: Path, *args: object, **more: object) -> object:
        if self.name == name:
            raise OSError(errno.EBUSY, "held", str(self))
        return opened(self, *args, **more)

    opened: Any = Path.open
    monkeypatch.setattr(Path, "open", busy)
    assert code_of(open_store, folder, None, ids()) == "file_in_use"


def test_nothing_of_the_content_can_be_read_from_the_file(folder: Path, ids: Ids) -> None:
    store = open_store(folder, None, ids())
    with store.change(None, NOON) as work:
        work.add(Topic(id=ids(), name_ru="Водоснабжение", name_kk="Сумен жабдықтау"))
    data = b"".join(file.read_bytes() for file in folder.glob("desk.db*"))
    store.close()
    assert "Водоснабжение".encode() not in data
    assert b"complaint" not in data
    assert not data.startswith(b"SQLite format 3")


@pytest.mark.parametrize("content", [b"SQLite format 3\x00" + b"\x00" * 4080, b""])
def test_plain_or_empty_database_is_not_ours(folder: Path, ids: Ids, content: bytes) -> None:
    (folder / "desk.db").write_bytes(content)
    assert code_of(open_store, folder, None, ids()) == "not_our_database"


def test_plain_sqlite_of_another_program_is_left_as_it_is(folder: Path, ids: Ids) -> None:
    (folder / "desk.db").unlink()
    other = sqlite3.connect(folder / "desk.db")
    other.execute("CREATE TABLE notes (a)")
    other.commit()
    other.close()
    before = (folder / "desk.db").read_bytes()
    assert code_of(open_store, folder, None, ids()) == "not_our_database"
    assert (folder / "desk.db").read_bytes() == before


def _encrypted(folder: Path, *statements: str) -> None:
    (folder / "desk.db").unlink()
    key = keys.unlock(keys.load_slots(folder / "keys.json"), None)
    other = driver.connect(str(folder / "desk.db"))
    other.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    for statement in statements:
        other.execute(statement)
    other.commit()
    other.close()


def test_encrypted_database_of_another_program(folder: Path, ids: Ids) -> None:
    _encrypted(folder, "CREATE TABLE notes (a)")
    assert code_of(open_store, folder, None, ids()) == "not_our_database"


def test_file_of_a_newer_program(folder: Path, ids: Ids) -> None:
    _encrypted(
        folder,
        "PRAGMA journal_mode=WAL",
        f"PRAGMA application_id={engines.APPLICATION_ID}",
        "CREATE TABLE alembic_version (version_num TEXT)",
        "INSERT INTO alembic_version VALUES ('0999')",
    )
    before = (folder / "desk.db").read_bytes()
    with pytest.raises(DeskError) as caught:
        open_store(folder, None, ids())
    assert (caught.value.code, caught.value.values["version"]) == ("newer_file", "0999")
    assert (folder / "desk.db").read_bytes() == before


def test_a_file_under_another_key_is_damaged_for_us(folder: Path, ids: Ids) -> None:
    keys.save_slots(folder / "keys.json", [keys.bare_slot(b"z" * 32)])
    assert code_of(open_store, folder, None, ids()) == "database_damaged"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_file_that_cannot_be_opened_is_not_held(folder: Path, ids: Ids) -> None:
    keys.save_slots(folder / "keys.json", [keys.bare_slot(b"?" * 32)])
    with pytest.raises(DeskError) as caught:
        open_store(folder, None, ids())
    assert caught.value.code == "database_damaged"
    held = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
    assert str(folder / "desk.db") not in held


def test_a_flipped_bit_of_the_database_is_noticed(folder: Path, ids: Ids) -> None:
    """A flipped bit anywhere in a page that is read spoils its seal."""
    file = folder / "desk.db"
    whole = file.read_bytes()
    for place in (0, 100, 2000, 4095):
        spoilt = bytearray(whole)
        spoilt[place] ^= 1
        file.write_bytes(bytes(spoilt))
        assert code_of(open_store, folder, None, ids()) == "database_damaged"
    file.write_bytes(whole)
    open_store(folder, None, ids()).close()


def test_each_flipped_byte_of_the_key_file_is_noticed(folder: Path) -> None:
    file = folder / "keys.json"
    whole = file.read_bytes()
    random = Random(3)
    for place in range(len(whole)):
        spoilt = bytearray(whole)
        spoilt[place] ^= 1 << random.randrange(8)
        file.write_bytes(bytes(spoilt))
        # A blank turned into another blank says the same thing.
        if _same(whole, bytes(spoilt)):
            continue
        assert code_of(keys.load_slots, file) in {"key_file_damaged", "newer_file"}, place


def _same(one: bytes, other: bytes) -> bool:
    try:
        return bool(json.loads(one) == json.loads(other))
    except ValueError:
        return False


def test_key_file_of_a_newer_program_and_one_without_slots(folder: Path) -> None:
    file = folder / "keys.json"
    content = json.loads(file.read_bytes())
    file.write_text(json.dumps(content | {"version": 2}))
    assert code_of(keys.load_slots, file) == "newer_file"
    file.write_text(json.dumps({"version": 1, "slots": [], "digest": ""}))
    assert code_of(keys.load_slots, file) == "key_file_damaged"
    file.write_text("[]")
    assert code_of(keys.load_slots, file) == "key_file_damaged"


def test_slots_of_kinds_this_program_does_not_know_are_passed_over() -> None:
    known = keys.password_slot(b"k" * 32, "да", seeded())
    assert keys.unlock([{"kind": "keyring"}, known], "да") == b"k" * 32
    assert code_of(keys.unlock, [{"kind": "keyring"}], "да") == "wrong_password"


_HOLD = """
import sys
from pathlib import Path
from deputy_desk.store.office_store import open_store
store = open_store(Path(sys.argv[1]), None, "018f0000-0000-7000-8000-000000000000")
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@pytest.fixture
def held(folder: Path) -> Iterator[tuple[Path, int]]:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield folder, process.pid
        process.communicate()


def test_two_processes_do_not_share_an_office(held: tuple[Path, int], ids: Ids) -> None:
    folder, pid = held
    with pytest.raises(DeskError) as caught:
        open_store(folder, None, ids())
    assert caught.value.code == "office_in_use"
    assert str(pid) in str(caught.value.values["holder"])


def test_the_holder_may_be_unknown(held: tuple[Path, int], ids: Ids) -> None:
    folder, _ = held
    (folder / "office.holder.json").write_text("?")
    with pytest.raises(DeskError) as caught:
        open_store(folder, None, ids())
    assert caught.value.values["holder"] == "?"


def test_an_office_is_free_again_after_closing(folder: Path, ids: Ids) -> None:
    for _ in range(2):
        open_store(folder, None, ids()).close()
    assert not (folder / "office.holder.json").exists()


def test_old_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "sqlite_version", "3.40.1")
    assert code_of(check_library) == "unsafe_sqlite"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database or disk is full", "disk_full"),
        ("attempt to write a readonly database", "read_only_folder"),
        ("unable to open database file", "permission_denied"),
        ("database is locked", "file_in_use"),
        ("database disk image is malformed", "database_damaged"),
        ("UNIQUE constraint failed: inquiry.year, inquiry.series, inquiry.n", "number_taken"),
        ("no such table: x", None),
    ],
)
def test_failures_of_the_library_have_names(words: str, code: str | None, tmp_path: Path) -> None:
    found = named_failure(driver.OperationalError(words), tmp_path / "desk.db")
    assert (found.code if found else None) == code
    with pytest.raises(DeskError if code else driver.OperationalError), ours(tmp_path / "desk.db"):
        raise driver.OperationalError(words)


def test_other_failures_of_the_system_pass(tmp_path: Path) -> None:
    with pytest.raises(DeskError) as caught, ours(tmp_path):
        raise OSError(28, os.strerror(28))
    assert caught.value.code == "disk_full"
    with pytest.raises(OSError, match="I/O"), ours(tmp_path):
        raise OSError(5, "I/O")


def test_a_folder_that_cannot_be_made_or_read(tmp_path: Path, ids: Ids, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    assert code_of(create_store, tmp_path / "file" / "office", None, ids(), seeded()) == "folder_missing"
    monkeypatch.setattr(Path, "open", _refuse)
    assert code_of(check_file, tmp_path / "file") == "permission_denied"


def _refuse(*_args: object, **_options: object) -> None:
    raise PermissionError(13, "no")


def test_a_holder_that_cannot_be_written_gives_the_folder_free(
    folder: Path, ids: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", _refuse)
        assert code_of(open_store, folder, None, ids()) == "permission_denied"
    open_store(folder, None, ids()).close()


def test_unknown_kinds_cannot_become_columns() -> None:
    from dataclasses import dataclass

    from sqlalchemy import MetaData

    from deputy_desk.domain.records import Record
    from deputy_desk.store.shape import Shape

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Odd(Record):
        many: "tuple[str, ...]"  # noqa: UP037 - a hint that is no plain type

    with pytest.raises(TypeError, match="no column"):
        _ = Shape(Odd, "odd", MetaData(), {}).table


def test_the_calendar_is_read_once_for_the_same_edits(store: Store) -> None:
    assert store.calendar() is store.calendar()
