"""Every kind of record: frozen, with an identity, without columns for conclusions."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from deputy_desk.domain.records import Record
from deputy_desk.store.rows import SHAPES_BY_NAME
from tests.domain.cases import complaint

CONCLUSIONS = {"stage", "overdue", "due", "days_waiting", "lateness", "late", "state", "status"}
KINDS = [shape.record for shape in SHAPES_BY_NAME.values()]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_facts_are_stored_conclusions_are_not(kind: type[Record]) -> None:
    names = {field.name for field in fields(kind)}
    assert issubclass(kind, Record)
    assert "id" in names
    assert not names & CONCLUSIONS
    assert kind.__doc__


def test_a_record_is_frozen_and_has_no_room_for_more() -> None:
    one = complaint()
    with pytest.raises(FrozenInstanceError):
        one.text = "другое"  # type: ignore[misc]
    assert not hasattr(one, "__dict__")
