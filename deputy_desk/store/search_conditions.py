"""The conditions of a search line as SQL over the lists: ``topic:water``, ``state:overdue``, ``due<2026-12-01``.

Each condition is said once for complaints and once for inquiries; "0" where a kind of record cannot meet it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.names import name_key
from deputy_desk.domain.numbers import NumberRef
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.query_tree import And, DateBound, Field, Node, Not, NumberIs, Or, leaves
from deputy_desk.domain.text import fold, words
from deputy_desk.store.list_filters import SERVED_BY_BODY, any_year, as_list, below
from deputy_desk.store.unit_of_work import View

Listed: TypeAlias = Literal["complaint", "inquiry"]
NEVER = "0"
TRIGRAM = 3
_INDEXED: dict[Listed, frozenset[str]] = {
    "complaint": frozenset({"topic", "place", "state"}),
    "inquiry": frozenset({"body", "state"}),
}
_PERSONS = "SELECT rec FROM search_doc WHERE seq IN (SELECT rowid FROM search_name WHERE search_name MATCH ?)"
_OF_PERSONS = f"SELECT complaint_id FROM applicant WHERE person_id IN ({_PERSONS})"
_SERVING = "SELECT inquiry_id FROM served WHERE complaint_id IN"
_INQUIRY_STATES = {
    **{stage.value: f"stage = '{stage}'" for stage in InquiryStage},
    "new": f"stage = '{InquiryStage.DRAFT}'",
    "with_body": "waiting = 1",
    "waiting": "waiting = 1",
    "in_work": f"stage = '{InquiryStage.REGISTERED}'",
    "ungraded": "ungraded > 0",
}
_COMPLAINT_STAGES = frozenset(stage.value for stage in ComplaintStage)


@dataclass(slots=True)
class Conditions:
    """Turns conditions into SQL for one kind of record; ``values`` fill the signs in their order."""

    view: View
    kind: Listed
    today: date
    values: list[str | int] = field(default_factory=list)

    def sql(self, nodes: Iterable[Node]) -> str:
        """Return conditions that must all hold."""
        return " AND ".join(self._one(node) for node in nodes)

    def _one(self, node: Node) -> str:
        if isinstance(node, And):
            return f"({' AND '.join(self._one(part) for part in node.parts)})"
        if isinstance(node, Or):
            return f"({' OR '.join(self._one(part) for part in node.parts)})"
        if isinstance(node, Not):
            # An empty field meets no condition, and so it meets its opposite.
            return f"NOT coalesce({self._one(node.part)}, 0)"
        if isinstance(node, DateBound):
            return self._day(node)
        if isinstance(node, NumberIs):
            return self._number(node.ref)
        return self._field(node) if isinstance(node, Field) else NEVER

    def _day(self, bound: DateBound) -> str:
        if bound.field == "received" and self.kind == "inquiry":
            return NEVER
        self.values.append(bound.day.isoformat())
        return f"{'due_on' if bound.field == 'due' else 'received_on'} {bound.op} ?"

    def _number(self, ref: NumberRef) -> str:
        years = any_year(f"{self.kind}_list") if ref.year is None else "year = ?"
        if ref.year is not None:
            self.values.append(ref.year)
        self.values.append(ref.n)
        if not ref.series:
            return f"({years} AND n = ?)"
        self.values.append(ref.series)
        return f"({years} AND n = ? AND series = ?)"

    def _field(self, node: Field) -> str:
        if node.name == "state":
            return self._state(node.value)
        if node.name in {"channel", "urgency"}:
            if self.kind == "inquiry":
                return NEVER
            self.values.append(node.value)
            return f"{node.name} = ?"
        if node.name == "person":
            return self._person(node.value)
        if node.name == "body":
            return self._body(node.value)
        nodes: list[Topic] | list[Place] = self.view.all(Topic) if node.name == "topic" else self.view.all(Place)
        found = [one.id for one in nodes if named(node.value, one.name_ru, one.name_kk)]
        return self._filed(f"{node.name}_id", below(node.name), found)

    def _filed(self, column: str, tree: str, ids: list[Id]) -> str:
        if not ids:
            return NEVER
        self.values.append(as_list(ids))
        if self.kind == "complaint":
            return f"{column} IN ({tree})"
        return f"id IN ({_SERVING} (SELECT id FROM complaint_list WHERE live = 1 AND {column} IN ({tree})))"

    def _body(self, value: str) -> str:
        bodies = self.view.all(Body)
        found = [one.id for one in bodies if named(value, one.name_ru, one.name_kk, one.short_ru, one.short_kk)]
        self.values.append(as_list(found))
        if self.kind == "complaint":
            return f"id IN ({SERVED_BY_BODY})"
        return "body_id IN (SELECT value FROM json_each(?))"

    def _person(self, value: str) -> str:
        match = letters_match(value)
        if match is None:
            return NEVER
        self.values.append(match)
        return f"id IN ({_OF_PERSONS})" if self.kind == "complaint" else f"id IN ({_SERVING} ({_OF_PERSONS}))"

    def _state(self, value: str) -> str:
        if value == "overdue":
            self.values.append(self.today.isoformat())
            return "due_on < ?" if self.kind == "complaint" else "(waiting = 1 AND due_on < ?)"
        if self.kind == "inquiry":
            return _INQUIRY_STATES.get(value, NEVER)
        if value not in _COMPLAINT_STAGES:
            return NEVER
        self.values.append(value)
        return "stage = ?"


def named(wanted: str, *names: str) -> bool:
    """Whether each wanted word begins a word of one of the names."""
    parts = words(wanted)
    folded = [words(fold(name)) for name in names if name]
    return any(all(any(have.startswith(part) for have in name) for part in parts) for name in folded)


def letters_match(typed: str) -> str | None:
    """Return the expression for ``search_name``: each word of three letters or more, in any spelling, anywhere."""
    parts = [part for part in name_key(typed).split() if len(part) >= TRIGRAM]
    return " AND ".join(f'"{part}"' for part in parts) or None


def covered(node: Node, kind: Listed) -> bool:
    """Whether an index of the list holds all that a condition asks, so that the set of its lines is cheap to read."""
    found = leaves(node)
    return all(
        isinstance(leaf, DateBound | NumberIs) or (isinstance(leaf, Field) and leaf.name in _INDEXED[kind])
        for leaf in found
    )
