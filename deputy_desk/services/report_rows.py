"""Ids of the rows behind a summary, kept once: figures name a row by its place in one list.

A summary of 100,000 complaints names each of them in several figures; written out, that is 34 MB instead of 4.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
_ID_LETTERS = 36
ROWS = "rows"


def _is_ids(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], str) and len(value[0]) == _ID_LETTERS


def packed(figures: Json) -> Json:
    """Return the figures with each list of ids replaced by ``{"rows": [places]}``, and the ids once under "rows"."""
    places: dict[str, int] = {}

    def visit(value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, dict):
            return {key: visit(one) for key, one in value.items()}
        if _is_ids(value):
            for one in value:
                if one not in places:
                    places[one] = len(places)
            return {ROWS: [places[one] for one in value]}
        if isinstance(value, list):
            return [visit(one) if isinstance(one, dict | list) else one for one in value]
        return value

    return {"figures": visit(figures), ROWS: list(places)}


def unpacked(kept: Json) -> Json:
    """Return the figures with their ids: the inverse of `packed`."""
    ids = kept[ROWS]

    def visit(value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, dict):
            if value.keys() == {ROWS}:
                return [ids[place] for place in value[ROWS]]
            return {key: visit(one) for key, one in value.items()}
        if isinstance(value, list):
            return [visit(one) if isinstance(one, dict | list) else one for one in value]
        return value

    found: Json = visit(kept["figures"])
    return found
