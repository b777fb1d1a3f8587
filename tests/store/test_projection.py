"""Lists and index made bit by bit are those made at once, whatever was done in whatever order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import (
    Action,
    ActionKind,
    Applicant,
    Closing,
    Complaint,
    ContactWay,
    Explanation,
    FollowUp,
    Outcome,
    Verdict,
)
from deputy_desk.domain.inquiry import Dispatch, Extension, Inquiry, Question, Served
from deputy_desk.domain.office import CalendarChange
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.records import Record
from deputy_desk.domain.reply import Grade, Grading, Reply
from deputy_desk.domain.terms import TermRule, TermUnit
from deputy_desk.store.office_store import FIRST_ACTION, Store, open_store
from deputy_desk.store.unit_of_work import UnitOfWork
from tests.offices import NOON, Ids, copied

DAY = date(2026, 9, 1)
WORDS = ["вода", "дорога", "жарық", "Ёлка", "мектеп"]


def made(store: Store) -> dict[str, Any]:
    """Return lists and index by record, without row ids."""
    found: dict[str, Any] = {}
    with store.read() as view:
        for table in ("complaint_list", "inquiry_list"):
            rows = view.connection.exec_driver_sql(f"SELECT * FROM {table}").mappings().all()
            found |= {row["id"]: {k: v for k, v in row.items() if k != "seq"} for row in rows}
            assert len(rows) == view.rows(f"SELECT count(*) FROM {table} l JOIN search_doc d USING (seq)")[0][0]
        found["docs"] = sorted(view.rows("SELECT kind, rec FROM search_doc"))
        for index in ("search_text", "search_name"):
            view.rows(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.v_{index} USING fts5vocab(main, {index}, 'instance')")
            terms = view.rows(
                f"SELECT d.rec, v.term, v.offset FROM temp.v_{index} v LEFT JOIN search_doc d ON d.seq = v.doc"
            )
            found[index] = sorted(terms, key=str)
    return found


class Office:
    """Does random things to an office, each in a transaction of its own or together with others."""

    def __init__(self, store: Store, pick: Callable[[int], int]) -> None:
        self.store, self.pick = store, pick
        self.ids = Ids(11)
        self.numbers = count(1)
        self.have: dict[type, list[Any]] = {}

    def one(self, kind: type[Any]) -> Any:
        some = self.have.get(kind)
        return some[self.pick(len(some))] if some else None

    def id(self, kind: type[Any]) -> str | None:
        found = self.one(kind)
        return found.id if found else None

    def word(self) -> str:
        return WORDS[self.pick(len(WORDS))]

    def day(self) -> date:
        return DAY + timedelta(days=self.pick(60))

    def new(self) -> list[Record]:
        ids, day = self.ids, self.day()
        complaint, inquiry, person, reply = (self.id(kind) for kind in (Complaint, Inquiry, Person, Reply))
        choices: list[Record | None] = [
            Complaint(
                id=ids(),
                year=2026,
                n=next(self.numbers),
                text=self.word(),
                received_on=day,
                problem_id=self.id(Problem),
            ),
            Person(id=ids(), name=f"{self.word()} {self.word()}"),
            Problem(id=ids(), title=self.word(), opened_on=day),
            Body(id=ids(), name_ru=self.word(), name_kk=self.word()),
            Inquiry(
                id=ids(),
                created_on=day,
                year=2026,
                n=next(self.numbers),
                registered_on=day,
                body_id=self.id(Body),
                problem_id=self.id(Problem),
                subject_ru=self.word(),
            ),
            Inquiry(id=ids(), created_on=day, subject_kk=self.word(), term_n=15, term_unit=TermUnit.WORKING_DAYS),
            CalendarChange(id=ids(), day=day, working=False, made_at=NOON),
            TermRule(id=ids(), key=FIRST_ACTION, n=1 + self.pick(9), unit=TermUnit.WORKING_DAYS),
        ]
        if person:
            choices.append(Phone(id=ids(), person_id=person, number=f"+7705{self.pick(9999999):07d}"))
        if complaint:
            choices += [
                Action(id=ids(), complaint_id=complaint, kind=list(ActionKind)[self.pick(6)], on=day),
                Explanation(id=ids(), complaint_id=complaint, on=day),
                Closing(id=ids(), complaint_id=complaint, on=day, outcome=Outcome.WITHDRAWN),
                FollowUp(
                    id=ids(), complaint_id=complaint, on=day, way=ContactWay.PHONE, reached=True, verdict=Verdict.SOLVED
                ),
            ]
        if complaint and person:
            choices.append(Applicant(id=ids(), complaint_id=complaint, person_id=person))
        if inquiry:
            choices += [
                Dispatch(id=ids(), inquiry_id=inquiry, sent_on=day),
                Question(id=ids(), inquiry_id=inquiry, position=1, text_ru=self.word()),
                Extension(id=ids(), inquiry_id=inquiry, until=day + timedelta(days=90), notified_on=day),
                Reply(id=ids(), inquiry_id=inquiry, received_on=day, entered_on=day, text=self.word()),
            ]
        if inquiry and complaint:
            choices.append(Served(id=ids(), inquiry_id=inquiry, complaint_id=complaint))
        if reply:
            choices.append(
                Grading(id=ids(), reply_id=reply, grade=list(Grade)[self.pick(8)], on=day, moment=self.pick(1000))
            )
        made_ = choices[self.pick(len(choices))]
        assert made_ is not None
        self.have.setdefault(type(made_), []).append(made_)
        return [made_]

    def change(self, work: UnitOfWork) -> None:
        kinds = [
            kind for kind in (Complaint, Inquiry, Person, Body, Problem, Closing, Served, Phone) if self.have.get(kind)
        ]
        if not kinds:
            return
        kind = kinds[self.pick(len(kinds))]
        at = self.pick(len(self.have[kind]))
        one = self.have[kind][at]
        changes: dict[type, list[dict[str, Any]]] = {
            Complaint: [
                {"text": self.word()},
                {"deleted_on": DAY},
                {"deleted_on": None},
                {"problem_id": self.id(Problem)},
            ],
            Inquiry: [
                {"subject_ru": self.word()},
                {"annulled_on": DAY, "annulled_reason": "ошибка"},
                {"deleted_on": DAY},
                {"body_id": self.id(Body)},
                {"problem_id": self.id(Problem)},
            ],
            Person: [{"name": self.word()}, {"name_other": self.word()}],
            Body: [{"name_ru": self.word()}, {"short_ru": self.word()}],
            Problem: [{"title": self.word()}],
            Closing: [{"reopened_on": one.on if kind is Closing else None, "reopened_reason": "да"}],
            Served: [{"complaint_id": self.id(Complaint)}],
            Phone: [{"number": "109"}, {"person_id": self.id(Person)}],
        }
        self.have[kind][at] = work.change(replace(one, **changes[kind][self.pick(len(changes[kind]))]))

    def remove(self, work: UnitOfWork) -> None:
        kinds = [kind for kind in (Applicant, Served, Question, Action, Dispatch, Phone) if self.have.get(kind)]
        if kinds:
            some = self.have[kinds[self.pick(len(kinds))]]
            work.remove(some.pop(self.pick(len(some))))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=st.data())
def test_lists_made_step_by_step_equal_those_made_at_once(
    data: st.DataObject, empty_office: Path, tmp_path_factory: Any
) -> None:
    folder = copied(empty_office, tmp_path_factory.mktemp("use") / "office")
    store = open_store(folder, None, Ids(2)())
    try:
        random = data.draw(st.randoms(use_true_random=False))
        office = Office(store, random.randrange)
        for _ in range(data.draw(st.integers(3, 12))):
            with store.change(None, NOON) as work:
                for _ in range(random.randrange(1, 7)):
                    deed = random.randrange(10)
                    if deed < 7:
                        work.add(*office.new())
                    elif deed < 9:
                        office.change(work)
                    else:
                        office.remove(work)
        before = made(store)
        store.rebuild()
        after = made(store)
        for key in before.keys() | after.keys():
            assert before.get(key) == after.get(key), key
    finally:
        store.close()


def test_the_busy_office_equals_its_rebuild_and_is_numbered_by_age(busy: Store) -> None:
    before = made(busy)
    busy.rebuild()
    assert made(busy) == before
    with busy.read() as view:
        kinds = view.rows("SELECT kind, rec FROM search_doc ORDER BY seq")
    assert [row[1] for row in kinds] == sorted(row[1] for row in kinds)
    assert Counter(row[0] for row in kinds)["complaint"] == 240


def test_a_record_removed_for_good_leaves_lists_and_index(busy: Store) -> None:
    with busy.read() as view:
        complaint = next(one for one in view.all(Complaint) if not view.find(Served, complaint_id=one.id))
        owned = [
            *view.find(Applicant, complaint_id=complaint.id),
            *view.find(Action, complaint_id=complaint.id),
            *view.find(Explanation, complaint_id=complaint.id),
            *view.find(FollowUp, complaint_id=complaint.id),
            *view.find(Closing, complaint_id=complaint.id),
        ]
    draft = Inquiry(id=Ids(8)(), created_on=DAY, subject_ru="черновик")
    with busy.change(None, NOON) as work:
        work.add(draft)
    with busy.change(None, NOON) as work:
        for one in (*owned, complaint, draft):
            work.remove(one)
    after = made(busy)
    assert complaint.id not in after
    assert draft.id not in after
    assert complaint.id not in [rec for _, rec in after["docs"]]
    busy.rebuild()
    assert made(busy) == after
