"""Figures packed with places come back with their ids."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.services import report_rows
from deputy_desk.services.report_rows import RowBook, named, unpacked

IDS = st.lists(st.uuids().map(str), min_size=1, max_size=40, unique=True)


@st.composite
def offices(draw: st.DrawFn) -> tuple[list[str], list[list[int]]]:
    ids = draw(IDS)
    places = st.lists(st.integers(0, len(ids) - 1), max_size=30)
    return ids, draw(st.lists(places, min_size=1, max_size=6))


def figures(naming: Any, lists: list[list[int]]) -> dict[str, Any]:
    """Make data of the shape of the figures: lists of rows at any depth, single rows, and other lists beside them."""
    return {
        "indicators": {
            f"I{n}": {"ids": naming.many(some), "k": len(some), "few": False} for n, some in enumerate(lists)
        },
        "bodies": [{"body": None, "late": naming.many(some)} for some in lists],
        "curve": [[0, 1.0, None, None], [3, 0.5, 0.25, 0.75]],
        "first": naming.one(0),
        "nothing": [],
    }


@given(office=offices())
def test_unpacked_is_the_inverse(office: tuple[list[str], list[list[int]]]) -> None:
    ids, lists = office
    book = RowBook(ids)
    kept = json.loads(json.dumps({"figures": figures(book.naming, lists), "rows": book.rows()}))
    assert unpacked(kept["figures"], kept["rows"]) == figures(named(ids), lists)


@given(office=offices())
def test_only_rows_that_are_named_are_kept_each_once(office: tuple[list[str], list[list[int]]]) -> None:
    ids, lists = office
    book = RowBook(ids)
    figures(book.naming, lists)
    assert report_rows._ids(book.rows()) == list(dict.fromkeys(ids[at] for some in lists for at in some))


def test_bytes_are_the_same_on_machines_that_count_them_the_other_way() -> None:
    ids = ["0196f0ff-8604-7517-9125-88f769ceb16a", "01944938-1610-7980-ae64-d347bdcd17b9"]
    book = RowBook(ids)
    assert book.naming.many([1, 0, 1]) == {"rows": "AAAAAAEAAAAAAAAA"}
    with patch.object(report_rows, "_FOREIGN", new=True):
        other = RowBook(ids)
        packed = {"ids": other.naming.many([1, 0, 1])}
        assert packed["ids"] == {"rows": "AAAAAAAAAAEAAAAA"}
        assert unpacked(packed, other.rows()) == {"ids": [ids[1], ids[0], ids[1]]}
