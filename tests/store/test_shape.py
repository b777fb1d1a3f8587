"""A record becomes a row and back without loss, and a row holds plain values only."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import MetaData

from deputy_desk.domain.records import Record
from deputy_desk.store.rows import SHAPES_BY_NAME
from deputy_desk.store.shape import Shape, from_milliseconds, to_milliseconds

_instants = st.integers(-(2**45), 2**45).map(from_milliseconds)
_values: dict[type, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    int: st.integers(-(2**31), 2**31),
    bool: st.booleans(),
    date: st.dates(),
    datetime: _instants,
}


def _value(hint: Any) -> st.SearchStrategy[Any]:
    args = [one for one in getattr(hint, "__args__", ()) if one is not type(None)]
    if args:
        return st.none() | _value(args[0])
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return _values[hint]


def _records(kind: type[Record]) -> st.SearchStrategy[Record]:
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: _value(hints[field.name]) for field in fields(kind)})


@pytest.mark.parametrize("shape", SHAPES_BY_NAME.values(), ids=lambda shape: shape.name)
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_there_and_back(shape: Shape[Any], data: st.DataObject) -> None:
    record = data.draw(_records(shape.record))
    row = shape.encode(record)
    assert all(value is None or isinstance(value, str | int) for value in row.values())
    assert shape.values(record) == [row[name] for name in shape.fields]
    assert shape.decode(shape.values(record)) == record
    assert tuple(column.name for column in shape.table.columns) == shape.fields


@given(_instants)
def test_instants_are_whole_milliseconds_in_utc(moment: datetime) -> None:
    assert from_milliseconds(to_milliseconds(moment)) == moment
    assert moment.tzinfo is UTC
    assert to_milliseconds(moment + timedelta(microseconds=999)) == to_milliseconds(moment)


def test_columns_know_what_may_be_empty_and_where_they_lead() -> None:
    columns = SHAPES_BY_NAME["complaint"].table.c
    assert not columns["text"].nullable
    assert columns["topic_id"].nullable
    assert [key.target_fullname for key in columns["topic_id"].foreign_keys] == ["topic.id"]
    assert columns["id"].primary_key
    parents = SHAPES_BY_NAME["inquiry"].table.c["parent_id"].foreign_keys
    assert [key.target_fullname for key in parents] == ["inquiry.id"]
    assert SHAPES_BY_NAME["complaint"].column("text") == '"text"'
    with pytest.raises(KeyError):
        SHAPES_BY_NAME["complaint"].column("nonsense")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Odd(Record):
    many: list[str]


def test_a_field_without_a_plain_value_is_a_bug() -> None:
    with pytest.raises(TypeError, match="no column"):
        _ = Shape(_Odd, "odd", MetaData(), {}).table
