"""The journal: who changed which field of which record when, and what it replaced (storage.md, sync.md).

Written in the transaction of the change itself. Stamps order changes for display only; what supersedes what is recorded
in ``parents``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from deputy_desk.domain.ids import Id
from deputy_desk.store.rows import head, journal

COUNTER_LIMIT = 999_999


class Stamps:
    """Gives stamps ``<ms>.<counter>.<device>`` that only grow on this desk, whatever its clock does."""

    def __init__(self, device: str, last: str = "") -> None:
        self._device = device
        self._milliseconds, self._counter = 0, -1
        if last:
            moment, counter, _ = last.split(".")
            self._milliseconds, self._counter = int(moment), int(counter)

    def next(self, milliseconds: int) -> str:
        """Return the next stamp at a wall-clock moment."""
        if milliseconds > self._milliseconds:
            self._milliseconds, self._counter = milliseconds, -1
        self._counter += 1
        if self._counter > COUNTER_LIMIT:
            self._milliseconds, self._counter = self._milliseconds + 1, 0
        return f"{self._milliseconds:015d}.{self._counter:06d}.{self._device}"


def as_json(value: object) -> str:
    """Return compact JSON with letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_NO_PARENTS = "{}"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Scribe:
    """Writes the journal lines of one transaction."""

    def __init__(self, connection: Connection, stamps: Stamps, device: str, user: Id | None, moment: int) -> None:
        self._connection = connection
        self._stamps = stamps
        self._device = device
        self._user = user
        self._moment = moment
        highest = connection.execute(select(func.max(journal.c.number)).where(journal.c.device == device)).scalar()
        self.number = int(highest or 0)

    def _line(self, table: str, record: Id, kind: str, fields: str, parents: str) -> dict[str, Any]:
        self.number += 1
        return {
            "stamp": self._stamps.next(self._moment),
            "device": self._device,
            "number": self.number,
            "moment": self._moment,
            "user": self._user,
            "tbl": table,
            "rec": record,
            "kind": kind,
            "fields": fields,
            "parents": parents,
        }

    def inserted(
        self, table: str, fields: Sequence[str], rows: Sequence[Sequence[Any]], *, parents: str = _NO_PARENTS
    ) -> None:
        """Log new records, each as values in the order of ``fields``, the id among them.

        Empty fields are left out: they are what a missing field means. ``parents`` is what `removal_of` told.
        """
        at = fields.index("id")
        number, following, moment = self.number, self._stamps.next, self._moment
        device, user = self._device, self._user
        lines = []
        for row in rows:
            number += 1
            named = zip(fields, row, strict=True)
            filled = {field: value for field, value in named if value is not None and value != ""}
            lines.append(
                (following(moment), device, number, moment, user, table, row[at], "ins", _encode(filled), parents)
            )
        self.number = number
        driver = self._connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver
        driver.executemany(_INSERTION, lines)

    def changed(self, table: str, record: Id, values: Mapping[str, Any]) -> None:
        """Log a change of some fields, with the stamps their writer saw, and make the new stamp their head."""
        parents = self._heads(record, values)
        line = self._line(table, record, "set", as_json(dict(values)), as_json(parents))
        self._connection.execute(insert(journal), [line])
        gone = head.c.rec == record
        self._connection.execute(head.delete().where(gone, head.c.field.in_(list(values))))
        self._connection.execute(insert(head), [{"rec": record, "field": f, "stamp": line["stamp"]} for f in values])

    def seen(self, table: str, record: Id, field: str) -> None:
        """Log that somebody looked at what is not shown otherwise. The line names the field, never what is in it."""
        self._connection.execute(insert(journal), [self._line(table, record, "see", as_json({field: None}), "{}")])

    def removed(self, table: str, record: Id) -> None:
        """Log that a record was removed, with every stamp its remover saw; its earlier lines stay.

        An edit that is not among these stamps was made by somebody who did not know of the removal.
        """
        seen = {"*": [self._first_stamp(record)]}
        query = select(head.c.field, head.c.stamp).where(head.c.rec == record).order_by(head.c.field, head.c.stamp)
        for field, stamp in self._connection.execute(query):
            seen.setdefault(field, []).append(stamp)
        line = self._line(table, record, "del", "{}", as_json(seen))
        self._connection.execute(insert(journal), [line])
        self._connection.execute(head.delete().where(head.c.rec == record))

    def removal_of(self, record: Id) -> str:
        """Return the parents of a record that comes back under its id: the removal its writer saw, if there was one."""
        removed = self._newest(record, "del")
        return _NO_PARENTS if removed is None else as_json({"*": [removed]})

    def _first_stamp(self, record: Id) -> str:
        """Return the stamp of the insertion that is in force: the last one, if the record went and came back."""
        made = self._newest(record, "ins")
        assert made is not None  # noqa: S101 - every record has its line
        return made

    def _newest(self, record: Id, kind: str) -> str | None:
        query = select(func.max(journal.c.stamp)).where(journal.c.rec == record, journal.c.kind == kind)
        return self._connection.execute(query).scalar()

    def _heads(self, record: Id, fields: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {field: [] for field in fields}
        query = select(head.c.field, head.c.stamp).where(head.c.rec == record).order_by(head.c.stamp)
        for field, stamp in self._connection.execute(query):
            if field in found:
                found[field].append(stamp)
        first = None
        for stamps in found.values():
            if not stamps:
                first = first or self._first_stamp(record)
                stamps.append(first)
        return found


_LINE = ("stamp", "device", "number", "moment", "user", "tbl", "rec", "kind", "fields", "parents")
_NAMES, _MARKS = ", ".join(f'"{name}"' for name in _LINE), ", ".join("?" * len(_LINE))
_INSERTION = f"INSERT INTO journal ({_NAMES}) VALUES ({_MARKS})"
