"""The journal is complete: from its lines alone comes every row, and each line names what its writer saw."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Any

from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Person
from deputy_desk.services.complaints import trash_complaint
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import draft_of, save_draft
from deputy_desk.services.inquiries import inquiry_file, register_inquiry
from deputy_desk.services.people import NewPerson, change_person
from deputy_desk.store.rows import SHAPES_BY_NAME
from deputy_desk.store.shape import Shape
from deputy_desk.store.unit_of_work import View
from tests.fresh import complaint, draft, fresh

__all__ = ["fresh"]

Row = dict[str, Any]
Tables = dict[str, dict[Id, Row]]
BORN = "*"


def empty(shape: Shape[Any]) -> Row:
    """A row before anything is known: what a field left out of an insertion means."""
    return {column.name: None if column.nullable else "" for column in shape.table.columns}


class Replay:
    """Tables as the journal tells them."""

    def __init__(self, view: View) -> None:
        self.tables: Tables = {name: {} for name in SHAPES_BY_NAME}
        self.heads: dict[Id, dict[str, str]] = {}
        self.gone: dict[Id, str] = {}
        self.kinds: Counter[str] = Counter()
        for line in view.rows("SELECT stamp, tbl, rec, kind, fields, parents FROM journal ORDER BY stamp"):
            stamp, table, record, kind, fields, parents = line
            self.kinds[kind] += 1
            {"ins": self._inserted, "set": self._set, "del": self._removed}[kind](
                stamp, table, record, json.loads(fields), json.loads(parents)
            )

    def _inserted(self, stamp: str, table: str, record: Id, fields: Row, parents: dict[str, list[str]]) -> None:
        assert record not in self.tables[table]
        assert parents == ({BORN: [self.gone[record]]} if record in self.gone else {})
        self.tables[table][record] = empty(SHAPES_BY_NAME[table]) | fields
        self.heads[record] = {BORN: stamp}

    def _set(self, stamp: str, table: str, record: Id, fields: Row, parents: dict[str, list[str]]) -> None:
        known = self.heads[record]
        assert parents == {field: [known.get(field, known[BORN])] for field in fields}
        self.tables[table][record] |= fields
        known.update(dict.fromkeys(fields, stamp))

    def _removed(self, stamp: str, table: str, record: Id, fields: Row, parents: dict[str, list[str]]) -> None:
        assert fields == {}
        assert parents == {field: [seen] for field, seen in self.heads.pop(record).items()}
        del self.tables[table][record]
        self.gone[record] = stamp


def as_they_are(view: View) -> Tables:
    found: Tables = {}
    for name, shape in SHAPES_BY_NAME.items():
        rows = (dict(zip(shape.fields, row, strict=True)) for row in view.rows(shape.selection))
        found[name] = {row["id"]: row for row in rows}
    return found


def heads_as_they_are(view: View) -> set[tuple[Id, str, str]]:
    return {(rec, field, stamp) for rec, field, stamp in view.rows("SELECT rec, field, stamp FROM head")}


def check(desk: Desk) -> Replay:
    with desk.read() as view:
        told = Replay(view)
        assert told.tables == as_they_are(view)
        heads = {(rec, f, s) for rec, known in told.heads.items() for f, s in known.items() if f != BORN}
        assert heads_as_they_are(view) == heads
    return told


def test_a_busy_office_comes_out_of_its_journal(desk: Desk) -> None:
    told = check(desk)
    filled = [name for name, rows in told.tables.items() if rows]
    assert {"complaint", "inquiry", "question", "reply", "grading", "follow_up", "closing"} <= set(filled)


def test_so_does_one_where_things_were_taken_back_and_put_back(fresh: Desk) -> None:
    first = complaint(fresh, person=NewPerson(name="Айгүл", phones=("87053181842", "87010000000")))
    second = complaint(fresh)
    letter = draft(fresh, first, second)
    before = draft_of(inquiry_file(fresh, letter))
    asked = before.questions[0]
    save_draft(fresh, replace(before, questions=(replace(asked, ru="Когда же?"),), complaint_ids=(second,)))
    save_draft(fresh, replace(before, questions=before.questions[1:]))
    save_draft(fresh, before)
    save_draft(fresh, replace(before, questions=(replace(asked, ru="Почему?"),)))
    with fresh.read() as view:
        (person,) = view.all(Person)
    for phones in (("87010000000",), (), ("87053181842",)):
        change_person(fresh, replace(person, address="ул. Абая, 38"), phones)
    register_inquiry(fresh, letter, accept_unverified_term=True)
    trash_complaint(fresh, complaint(fresh))
    told = check(fresh)
    assert told.kinds["del"] > 5
    assert len(told.gone) == 5
    assert asked.id in told.tables["question"]
