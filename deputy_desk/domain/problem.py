"""One cause behind several complaints, and the systemic decisions that came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record


class DecisionKind(StrEnum):
    """Systemic results (indicator I13)."""

    BUDGET = "budget"
    REPAIR_PLAN = "repair_plan"
    RULE = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem(Record):
    """One cause; complaints point to it."""

    title: str
    opened_on: date
    topic_id: Id | None = None
    place_id: Id | None = None
    note: str = ""
    closed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """A systemic result of a problem. ``amount`` in tenge."""

    problem_id: Id
    kind: DecisionKind
    on: date
    text: str
    amount: int | None = None
    document: str = ""
