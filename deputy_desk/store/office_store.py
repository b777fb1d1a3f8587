"""One open office: its folder, lock, key and database. Made by `create_store` and `open_store`.

Files: ``desk.db`` (``desk.new.db`` while it is made), ``keys.json``, ``device.json``, ``blobs/``, ``backups/``,
``office.lock`` (storage.md, Files).
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import Connection, func, select

from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import CalendarChange
from deputy_desk.domain.terms import Term, TermRule, TermUnit
from deputy_desk.domain.workdays import CalendarEdit, WorkCalendar
from deputy_desk.errors import DeskError
from deputy_desk.files import fault_code
from deputy_desk.store import device as devices
from deputy_desk.store import keys
from deputy_desk.store.calendar import office_calendar
from deputy_desk.store.engine import check_file, open_engine, ours
from deputy_desk.store.journal import Scribe, Stamps
from deputy_desk.store.projection import Projection
from deputy_desk.store.rows import journal, shape_of
from deputy_desk.store.shape import to_milliseconds
from deputy_desk.store.unit_of_work import UnitOfWork, View

DATABASE, KEYS, DEVICE, LOCK, HOLDER = "desk.db", "keys.json", "device.json", "office.lock", "office.holder.json"
NEW = "desk.new.db"
"""The database of an office that is being made. It takes its name at the very end: what bears this one is nobody's."""
OWN_TERM = Term(3, TermUnit.WORKING_DAYS)
FIRST_ACTION = "first_action"
Random = Callable[[int], bytes]


class Store:
    """An open office. Safe to read from several threads; one change at a time."""

    def __init__(
        self, folder: Path, key: bytes, device: devices.Device, lock: FileLock, *, database: str = DATABASE
    ) -> None:
        self.folder = folder
        self.key = key
        self.device = device
        self._lock = lock
        self._writing = RLock()
        self._calendar: tuple[tuple[CalendarChange, ...], WorkCalendar] | None = None
        self._stamps: Stamps | None = None
        self.file = folder / database
        self.engine = open_engine(self.file, key)

    @contextmanager
    def read(self) -> Iterator[View]:
        """Give a consistent view; nothing can be written through it."""
        with ours(self.file), self.engine.connect() as connection:
            transaction = connection.begin()
            try:
                yield View(connection)
            finally:
                transaction.rollback()

    @contextmanager
    def change(self, user: Id | None, now: datetime) -> Iterator[UnitOfWork]:
        """Give one transaction; it commits when the block ends, with journal, lists and index, or not at all."""
        with self._writing, ours(self.file), self.engine.connect() as raw:
            connection = raw.execution_options(writes=True)
            with connection.begin():
                moment = to_milliseconds(now)
                scribe = Scribe(connection, self._clockwork(connection), self.device.short, user, moment)
                work = UnitOfWork(connection, scribe)
                yield work
                work.check_tripwire()
                if work.touched:
                    Projection(work, self.calendar_of(work), self.own_term(work)).update(work.touched, work.added)
                self._reserve(scribe.number)

    def _clockwork(self, connection: Connection) -> Stamps:
        if self._stamps is None:
            last = connection.execute(select(func.max(journal.c.stamp))).scalar()
            self._stamps = Stamps(self.device.short, last or "")
        return self._stamps

    def _reserve(self, number: int) -> None:
        if number > self.device.reserved_to:
            self.device = replace(self.device, reserved_to=number + devices.RESERVED)
            devices.save_device(self.folder / DEVICE, self.device)

    def calendar(self) -> WorkCalendar:
        """Return the work calendar in force: shipped days with the office's own edits."""
        with self.read() as view:
            return self.calendar_of(view)

    def calendar_of(self, view: View) -> WorkCalendar:
        """Return the same inside an open view."""
        changes = tuple(view.all(CalendarChange))
        # Read once: another thread that sees other edits may put its own calendar there meanwhile.
        known = self._calendar
        if known is None or known[0] != changes:
            ordered = sorted(changes, key=lambda one: (one.made_at, one.id))
            edits = [CalendarEdit(one.day, one.working, one.reason_ru, one.reason_kk) for one in ordered]
            known = self._calendar = (changes, office_calendar(edits))
        return known[1]

    def own_term(self, view: View) -> Term:
        """Return the office's own term for its first action on a complaint."""
        table = shape_of(TermRule).table
        rules = view.select(TermRule, select(table).where(table.c.key == FIRST_ACTION).order_by(table.c.id))
        return rules[-1].term if rules else OWN_TERM

    def rebuild(self) -> None:
        """Make all lists and the search index again from the records."""
        with self._writing, ours(self.file), self.engine.connect() as raw:
            connection = raw.execution_options(writes=True)
            with connection.begin():
                view = View(connection)
                Projection(view, self.calendar_of(view), self.own_term(view)).rebuild()

    def close(self) -> None:
        """Close the database and give the folder free."""
        self.engine.dispose()
        (self.folder / HOLDER).unlink(missing_ok=True)
        self._lock.release()


def _acquire(folder: Path) -> FileLock:
    lock = FileLock(folder / LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise DeskError("office_in_use", path=str(folder), holder=_holder(folder)) from None
    except OSError as fault:
        raise DeskError(fault_code(fault, folder) or "permission_denied", path=str(folder)) from fault
    holder = {"machine": platform.node(), "process": os.getpid()}
    try:
        (folder / HOLDER).write_text(json.dumps(holder), encoding="utf-8")
    except OSError as fault:
        lock.release()
        raise DeskError(fault_code(fault, folder) or "permission_denied", path=str(folder)) from fault
    return lock


def _holder(folder: Path) -> str:
    try:
        found = json.loads((folder / HOLDER).read_text(encoding="utf-8"))
        return f"{found['machine']}, {found['process']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "?"


def office_needs_password(folder: Path) -> bool:
    """Return whether the office in ``folder`` opens only with a password. Raises DeskError("office_missing")."""
    return keys.needs_password(keys.load_slots(folder / KEYS))


def create_store(
    folder: Path,
    password: str | None,
    identity: Id,
    random: Random,
    fill: Callable[[Store], object] = lambda _store: None,
) -> Store:
    """Make an office in ``folder`` (made if missing), ``fill`` it and open it. ``password`` None = none.

    All of it or nothing: after a crash in the middle the office can be made again.
    Raises DeskError: "office_exists", "password_empty", "read_only_folder", "disk_full" and the like.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise DeskError(fault_code(fault, folder) or "folder_missing", path=str(folder)) from fault
    _refuse_another(folder)
    lock = _acquire(folder)
    try:
        _refuse_another(folder)  # somebody else may have finished one before the folder was ours
        _remove(folder, NEW, KEYS)
        key = random(keys.KEY_BYTES)
        slot = keys.bare_slot(key) if password is None else keys.password_slot(key, password, random)
        store = Store(folder, key, devices.new_device(folder, identity), lock, database=NEW)
        _make(store, slot, fill)
        return Store(folder, key, store.device, lock)
    except BaseException:
        (folder / HOLDER).unlink(missing_ok=True)
        lock.release()
        raise


def _refuse_another(folder: Path) -> None:
    half_made = (folder / NEW).exists()
    if (folder / DATABASE).exists() or ((folder / KEYS).exists() and not half_made):
        raise DeskError("office_exists", path=str(folder))


def _make(store: Store, slot: dict[str, Any], fill: Callable[[Store], object]) -> None:
    """Make the files of an office, the name of its database last."""
    from deputy_desk.store.migrations import settle, upgrade

    folder = store.folder
    try:
        with ours(store.file):
            upgrade(store.engine)
            devices.save_device(folder / DEVICE, store.device)
            fill(store)
            keys.save_slots(folder / KEYS, [slot])
            settle(store.engine, store.file, folder / DATABASE)
    except BaseException:
        store.engine.dispose()
        # Nothing of a half-made office stays: without its key file nobody could open it.
        _remove(folder, NEW, KEYS, DEVICE)
        raise


def _remove(folder: Path, *names: str) -> None:
    for name in names:
        for suffix in ("", "-journal", "-wal", "-shm") if name == NEW else ("",):
            (folder / (name + suffix)).unlink(missing_ok=True)


def open_store(folder: Path, password: str | None, identity: Id) -> Store:
    """Open the office in ``folder``. ``identity`` is used when this copy needs a new one (moved or cloned).

    Raises DeskError: "office_missing", "office_in_use", "key_file_damaged", "password_needed", "wrong_password",
    "not_our_database", "database_damaged", "newer_file", "old_file".
    """
    slots = keys.load_slots(folder / KEYS)
    key = keys.unlock(slots, password)
    check_file(folder / DATABASE)
    lock = _acquire(folder)
    try:
        device = devices.load_device(folder / DEVICE)
        if device is None:
            device = devices.new_device(folder, identity)
            devices.save_device(folder / DEVICE, device)
        store = Store(folder, key, device, lock)
        try:
            _check_schema(store)
        except BaseException:
            store.engine.dispose()
            raise
    except BaseException:
        lock.release()
        raise
    return store


def _check_schema(store: Store) -> None:
    from deputy_desk.store.schema_version import HEAD, is_older, stored_revision

    with ours(store.file), store.engine.connect() as connection:
        revision = stored_revision(connection, store.file)
    if revision == HEAD:
        return
    if is_older(revision):
        from deputy_desk.store.migrations import upgrade_copy

        with ours(store.file):
            upgrade_copy(store)
        return
    raise DeskError("newer_file", path=str(store.file), version=revision)
