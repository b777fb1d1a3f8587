"""The shipped terms with their sources (``resources/terms.json``): defaults that an office sees and can change."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

from deputy_desk import resources
from deputy_desk.domain.ids import derived_id
from deputy_desk.domain.terms import TermRule, parse_term


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _rule(entry: dict[str, Any]) -> TermRule:
    term = parse_term(entry["term"])
    return TermRule(
        id=derived_id("term_rule", entry["key"]),
        key=entry["key"],
        n=term.n,
        unit=term.unit,
        basis_ru=entry["basis_ru"],
        basis_kk=entry["basis_kk"],
        source=entry["source"],
        verified=entry["verified"],
        valid_from=_day(entry.get("valid_from")),
        valid_to=_day(entry.get("valid_to")),
    )


@cache
def shipped_term_rules() -> tuple[TermRule, ...]:
    """Return the default rules; their ids are the same on every desk, so that two desks do not hold them twice."""
    return tuple(_rule(entry) for entry in json.loads(resources.read_text("terms.json"))["terms"])
