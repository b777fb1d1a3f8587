"""Ids of the rows behind a summary, kept once: figures name a row by its place in one list.

A summary of 100,000 complaints names each of them in several figures; written out as ids, that is 34 MB instead of 7.
The list is the 16 bytes of each id, one after another; places are whole numbers of 4 bytes, least significant first.
Both are written as Base64, in which a text of JSON carries bytes.
"""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from typing import Any, cast

from deputy_desk.domain.ids import Id
from deputy_desk.domain.indicators.as_json import Naming
from deputy_desk.domain.indicators.facts import Ref

Json = dict[str, Any]
ROWS = "rows"
_HEX = 32
_NOWHERE = -1
_FOREIGN = sys.byteorder == "big"


class RowBook:
    """Gives places to the ids that the figures of one summary name, in the order in which they are first named.

    ``ids`` are what the whole numbers in the facts stand for; in the facts of an office every reference is one. A list
    of them becomes ``{"rows": places}``.
    """

    def __init__(self, ids: Sequence[Id]) -> None:
        self._ids = ids
        self._places = [_NOWHERE] * len(ids)
        self._named: list[int] = []
        self.naming = Naming(self._many, self._one)

    def _many(self, refs: Sequence[Ref]) -> Json:
        places, wanted = self._places, cast("Sequence[int]", refs)
        new = list(dict.fromkeys([ref for ref in wanted if places[ref] < 0]))
        for place, ref in enumerate(new, len(self._named)):
            places[ref] = place
        self._named += new
        return {ROWS: _written(array("I", map(places.__getitem__, wanted)))}

    def _one(self, ref: Ref) -> Id:
        return self._ids[cast("int", ref)]

    def rows(self) -> str:
        """Return the ids named so far, to be kept beside the figures."""
        named = "".join(map(self._ids.__getitem__, self._named))
        return b64encode(bytes.fromhex(named.replace("-", ""))).decode("ascii")


def named(ids: Sequence[Id]) -> Naming:
    """Return a naming by the ids that the whole numbers in the facts stand for."""
    find = cast("Callable[[Ref], Id]", ids.__getitem__)  # in the facts of an office every reference is a place
    return Naming(lambda refs: list(map(find, refs)), find)


def _written(places: array[int]) -> str:
    if _FOREIGN:
        places.byteswap()
    return b64encode(places.tobytes()).decode("ascii")


def _read(text: str) -> array[int]:
    places = array("I", b64decode(text))
    if _FOREIGN:
        places.byteswap()
    return places


def _ids(text: str) -> list[Id]:
    digits = b64decode(text).hex()
    every = (digits[at : at + _HEX] for at in range(0, len(digits), _HEX))
    return [f"{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}" for x in every]


def unpacked(figures: Json, rows: str) -> Json:
    """Return figures with each ``{"rows": places}`` replaced by the list of ids that it stands for."""
    ids = _ids(rows)

    def visit(value: Any) -> Any:
        if isinstance(value, dict):
            if value.keys() == {ROWS}:
                return [ids[place] for place in _read(value[ROWS])]
            return {key: visit(one) for key, one in value.items()}
        if isinstance(value, list):
            return [visit(one) if isinstance(one, dict | list) else one for one in value]
        return value

    found: Json = visit(figures)
    return found
