"""Reading records and changing them. The one door through which records are written: the journal misses nothing.

A `View` reads frozen records. A `UnitOfWork` is one transaction: it writes rows and their journal lines together, then
the lists and the search index made from them, and commits. Rows and connections never leave this floor.

Written over SQLAlchemy Core rather than mapped classes: records are the only objects, and capture is explicit instead
of an event.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.sql import Select

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import R, Record
from deputy_desk.errors import DeskError
from deputy_desk.store.rows import shape_of, tripwire

if TYPE_CHECKING:
    from deputy_desk.store.journal import Scribe

CHUNK = 500
"""How many values one IN list holds; SQLite's limit is 32,766, short lists keep plans cached."""


class View:
    """A consistent sight of the office."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the plain rows of an SQL text with ``?`` for values: for lists, where microseconds show."""
        driver = self.connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver
        found: list[tuple[Any, ...]] = driver.execute(statement, tuple(values)).fetchall()
        return found

    def run_many(self, statement: str, rows: Iterable[Sequence[Any] | Mapping[str, Any]]) -> None:
        """Run an SQL text once for each row of values: for writing many, where each microsecond of a row shows."""
        driver = self.connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - as above
        driver.executemany(statement, rows)

    def find_one(self, kind: type[R], record: Id) -> R | None:
        """Return a record or None."""
        shape = shape_of(kind)
        rows = self.rows(f"{shape.selection} WHERE id = ?", (record,))
        return shape.decode(rows[0]) if rows else None

    def get(self, kind: type[R], record: Id) -> R:
        """Return a record. Raises DeskError("not_found")."""
        found = self.find_one(kind, record)
        if found is None:
            raise DeskError("not_found", kind=shape_of(kind).name, id=record)
        return found

    def find(self, kind: type[R], **equal: object) -> list[R]:
        """Return the records whose columns equal the given plain values, in the order of their ids."""
        shape = shape_of(kind)
        # IS is = for values and finds what is empty too; both use an index.
        where = " AND ".join(f"{shape.column(name)} IS ?" for name in equal)
        query = f"{shape.selection} WHERE {where} ORDER BY id" if where else f"{shape.selection} ORDER BY id"
        return [shape.decode(row) for row in self.rows(query, tuple(equal.values()))]

    def find_in(self, kind: type[R], column: str, values: Iterable[Any]) -> list[R]:
        """Return the records whose ``column`` is one of ``values``, in the order of their ids."""
        wanted = list(dict.fromkeys(values))
        if not wanted:
            return []
        shape = shape_of(kind)
        # One parameter whatever their number: the statement stays the same text and is prepared once.
        query = f"{shape.selection} WHERE {shape.column(column)} IN (SELECT value FROM json_each(?))"
        found = [shape.decode(row) for row in self.rows(query, (json.dumps(wanted),))]
        found.sort(key=lambda record: record.id)
        return found

    def by_ids(self, kind: type[R], ids: Iterable[Id | None]) -> dict[Id, R]:
        """Return records by id; ids that are None or unknown are left out."""
        return {one.id: one for one in self.find_in(kind, "id", [i for i in ids if i is not None])}

    def all(self, kind: type[R]) -> list[R]:
        """Return every record of a small kind (directories, settings)."""
        return self.find(kind)

    def select(self, kind: type[R], query: Select[Any]) -> list[R]:
        """Return the records of a query over the kind's own table."""
        decode = shape_of(kind).decode
        return [decode(row) for row in self.connection.execute(query)]


class UnitOfWork(View):
    """One transaction of changes. Made by ``Store.change``; commits when its block ends well."""

    def __init__(self, connection: Connection, scribe: Scribe) -> None:
        super().__init__(connection)
        self._scribe = scribe
        self._writes = 0
        self._before = self._counted()
        self.touched: list[Record] = []
        self.added: list[Record] = []

    def _counted(self) -> int:
        return int(self.connection.execute(select(tripwire.c.writes)).scalar_one())

    def add(self, *records: Record) -> None:
        """Write new records of any kinds, in the order given. One that was removed may come back under its id."""
        for record in records:
            self._insert([record], self._scribe.removal_of(record.id))

    def add_many(self, records: Sequence[R]) -> None:
        """Write new records of one kind at once. Their ids are new: none of them was ever removed."""
        if records:
            self._insert(records)

    def _insert(self, records: Sequence[Record], parents: str = "{}") -> None:
        shape = shape_of(type(records[0]))
        rows = [shape.values(record) for record in records]
        self.run_many(shape.insertion, rows)
        self._scribe.inserted(shape.name, shape.fields, rows, parents=parents)
        self._writes += len(rows)
        self.touched += records
        self.added += records

    def change(self, record: R) -> R:
        """Write what differs from the stored record; returns ``record``. Unchanged records write nothing."""
        before = self.get(type(record), record.id)
        shape = shape_of(type(record))
        old, new = shape.encode(before), shape.encode(record)
        values = {name: value for name, value in new.items() if old[name] != value}
        if values:
            self._write(shape_of(type(record)).name, shape.table, record.id, values)
            self.touched += [before, record]
        return record

    def _write(self, name: str, table: Any, record: Id, values: Mapping[str, Any]) -> None:
        changed = update(table).where(table.c.id == bindparam("record")).values(values)
        self.connection.execute(changed, {"record": record})
        self._scribe.changed(name, record, values)
        self._writes += 1

    def note_look(self, record: Record, field: str) -> None:
        """Write into the journal that this user looked at a field that is masked otherwise; nothing is changed."""
        self._scribe.seen(shape_of(type(record)).name, record.id, field)

    def remove(self, record: Record) -> None:
        """Delete a record (a link, a draft's question); its journal lines stay."""
        shape = shape_of(type(record))
        self._scribe.removed(shape.name, record.id)
        done = self.connection.execute(delete(shape.table).where(shape.table.c.id == record.id))
        self._writes += done.rowcount
        self.touched.append(record)

    def replace_all(self, kind: type[R], owned: Mapping[str, object], wanted: Sequence[R]) -> None:
        """Make the records of an owner be exactly ``wanted``: adds, changes and removes what differs."""
        before = {one.id: one for one in self.find(kind, **owned)}
        for gone in before.keys() - {one.id for one in wanted}:
            self.remove(before[gone])
        for one in wanted:
            if one.id in before:
                self.change(one)
            else:
                self.add(one)

    def check_tripwire(self) -> None:
        """Raise RuntimeError when rows were written that the journal does not know: the transaction must not commit."""
        written = self._counted() - self._before
        if written != self._writes:
            message = f"{written} rows written, {self._writes} in the journal"
            raise RuntimeError(message)
