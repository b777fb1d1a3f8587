"""How a frozen record becomes a row and back. Derived from the record's own fields, so there is one place of truth.

Plain SQLite values only: dates as ISO text, instants as milliseconds since 1970 in UTC, flags as 0 and 1, choices as
their words. Knows nothing of tables' meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from threading import Lock
from types import NoneType, UnionType
from typing import Any, Generic, TypeAlias, Union, get_args, get_origin, get_type_hints

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text

from deputy_desk.domain.records import R, Record

Plain: TypeAlias = str | int | None
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_building = Lock()


def to_milliseconds(instant: datetime) -> int:
    """Return Unix milliseconds of an aware instant."""
    return (instant - _EPOCH) // _MILLISECOND


def from_milliseconds(value: int) -> datetime:
    """Return the aware UTC instant of Unix milliseconds."""
    return _EPOCH + value * _MILLISECOND


def _same(value: Any) -> Any:
    return value


def _pair(kind: type) -> tuple[Callable[[Any], Plain], Callable[[Any], object]]:
    if issubclass(kind, StrEnum):
        return attrgetter("_value_"), kind  # the property ``value`` costs several times as much
    if kind is datetime:
        return to_milliseconds, from_milliseconds
    if kind is date:
        return date.isoformat, date.fromisoformat
    if kind is bool:
        return int, bool
    return _same, _same


def _plain_type(hint: object) -> tuple[type, bool]:
    if get_origin(hint) in {Union, UnionType}:
        inner = [one for one in get_args(hint) if one is not NoneType]
        return inner[0], True
    if not isinstance(hint, type):
        message = f"no column for {hint}"
        raise TypeError(message)
    return hint, False


def _optional(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return convert if convert is _same else (lambda value: None if value is None else convert(value))


class Shape(Generic[R]):
    """The table of one kind of record, with both directions of conversion.

    What costs time, the table and the conversions, is made when it is first asked for: the window opens with a few
    kinds only.
    """

    def __init__(
        self,
        record: type[R],
        name: str,
        metadata: MetaData,
        links: dict[str, str],
        indexes: Iterable[Sequence[str]] = (),
        more: Callable[[Table], object] | None = None,
    ) -> None:
        self.record = record
        self.name = name
        self.fields = tuple(field.name for field in fields(record))
        self._metadata = metadata
        self._links = links
        self._indexes = tuple(indexes)
        self._more = more
        self._table: Table | None = None
        listed = ", ".join(f'"{field}"' for field in self.fields)
        self.selection = f'SELECT {listed} FROM "{name}"'
        """The beginning of a query for whole records, columns in the order `decode` wants."""
        marks = ", ".join("?" * len(self.fields))
        self.insertion = f'INSERT INTO "{name}" ({listed}) VALUES ({marks})'
        """The statement that writes what `values` returns."""
        self._read = attrgetter(*self.fields)

    @cached_property
    def _kinds(self) -> list[tuple[str, type, bool]]:
        hints = get_type_hints(self.record)
        return [(field, *_plain_type(hints[field])) for field in self.fields]

    @cached_property
    def _encoders(self) -> list[tuple[str, Callable[[Any], Plain]]]:
        return [
            (field, _optional(_pair(kind)[0]) if optional else _pair(kind)[0]) for field, kind, optional in self._kinds
        ]

    @cached_property
    def _decoders(self) -> list[tuple[str, Callable[[Any], Any]]]:
        return [
            (field, _optional(_pair(kind)[1]) if optional else _pair(kind)[1]) for field, kind, optional in self._kinds
        ]

    @cached_property
    def _turned(self) -> list[tuple[int, Callable[[Any], Plain]]]:
        return [(at, turn) for at, (_, turn) in enumerate(self._encoders) if turn is not _same]

    @property
    def table(self) -> Table:
        """The table with its keys and indexes, part of the metadata from then on."""
        with _building:  # two readers may be the first to ask
            if self._table is None:
                self._table = self._built()
            return self._table

    def _built(self) -> Table:
        columns: list[Column[Any]] = []
        for field, kind, optional in self._kinds:
            sql = Integer if kind in {int, bool, datetime} else Text
            target = self.name if field == "parent_id" else self._links.get(field)
            keys = [ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")] if target else []
            columns.append(Column(field, sql, *keys, primary_key=field == "id", nullable=optional and field != "id"))
        table = Table(self.name, self._metadata, *columns)
        for index in self._indexes:
            Index(f"ix_{self.name}_{'_'.join(index)}", *(table.c[column] for column in index))
        if self._more is not None:
            self._more(table)
        return table

    def column(self, field: str) -> str:
        """Return a field's column for an SQL text. Raises KeyError when there is no such field."""
        if field not in self.fields:
            raise KeyError(field)
        return f'"{field}"'

    def values(self, record: Record) -> list[Plain]:
        """Return the row of a record as values in the order of ``fields``: the quick way for many."""
        found = list(self._read(record))
        for at, turn in self._turned:
            found[at] = turn(found[at])
        return found

    def encode(self, record: Record) -> dict[str, Plain]:
        """Return the row of a record."""
        return {field: convert(getattr(record, field)) for field, convert in self._encoders}

    def decode(self, row: Sequence[Any]) -> R:
        """Return the record of a row whose values stand in the order of ``fields``."""
        values = {field: convert(value) for (field, convert), value in zip(self._decoders, row, strict=True)}
        return self.record(**values)
