"""No list and no search reads a whole table: what SQLite says it will do is held to that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from deputy_desk.domain.complaint import Channel, Urgency
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.numbers import NumberRef
from deputy_desk.domain.query import parse_query
from deputy_desk.store import lists, search
from deputy_desk.store.counters import complaint_counts, inquiry_counts
from deputy_desk.store.list_filters import ComplaintFilter, InquiryFilter
from deputy_desk.store.lists import ComplaintOrder, ComplaintSort, InquiryOrder, InquirySort
from deputy_desk.store.neighbours import earlier_complaints, sent_on
from deputy_desk.store.office_store import Store
from deputy_desk.store.people_search import find_persons, known_complaints
from deputy_desk.store.timeline import entries
from deputy_desk.store.unit_of_work import View

TODAY = date(2026, 11, 20)
# The full-text table is read by its own index (M), newest first.
_SCAN = re.compile(
    r"SCAN (?!(k|json_each|inside|y|letters|t|o|l|\(subquery|CONSTANT|d VIRTUAL|search_\w+ VIRTUAL)\b)(\S+)"
)


class Planned(View):
    """A view that writes down the plan of each statement it is asked."""

    def __init__(self, view: View) -> None:
        super().__init__(view.connection)
        self.plans: list[tuple[str, str]] = []

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        plan = super().rows(f"EXPLAIN QUERY PLAN {statement}", values)
        self.plans += [(statement, row[3]) for row in plan]
        return super().rows(statement, values)


@contextmanager
def planned(store: Store) -> Iterator[Planned]:
    with store.read() as view:
        watched = Planned(view)
        yield watched
        for statement, step in watched.plans:
            found = _SCAN.match(step)
            assert not found or "VIRTUAL TABLE INDEX" in step, f"{step}\n{statement}"


def test_whole_lists_come_from_their_index_without_sorting(busy: Store) -> None:
    with planned(busy) as view:
        for down in (False, True):
            for by in ComplaintOrder:
                lists.complaint_keys(view, sort=ComplaintSort(by, down))
            for order in InquiryOrder:
                lists.inquiry_keys(view, sort=InquirySort(order, down))
    assert view.plans
    for statement, step in view.plans:
        if "ORDER BY seq" in statement and "IS NULL" not in statement:
            continue  # the order of entry: lines out of the trash, told by their row ids
        assert "COVERING INDEX" in step, statement
        assert "TEMP B-TREE" not in step, statement


def test_one_stage_topic_or_handler_keeps_the_order_of_its_index(busy: Store) -> None:
    with planned(busy) as view:
        lists.complaint_keys(view, ComplaintFilter(stages=frozenset({ComplaintStage.NEW})))
        lists.complaint_keys(view, ComplaintFilter(handler_id="x"))
    for statement, step in view.plans:
        assert "TEMP B-TREE" not in step, statement
        assert "COVERING INDEX" in step, statement


def test_what_is_shown_at_start_is_read_from_an_index_alone(busy: Store) -> None:
    mine = ComplaintFilter(stages=frozenset(ComplaintStage) - {ComplaintStage.CLOSED}, handler_id="x")
    with planned(busy) as view:
        lists.complaint_keys(view, mine, ComplaintSort(ComplaintOrder.DUE, descending=False))
    assert all("COVERING INDEX" in step for _, step in view.plans if "complaint_list" in step)


@pytest.mark.parametrize(
    "wanted",
    [
        {"stages": frozenset({ComplaintStage.NEW, ComplaintStage.TOLD})},
        {"topic_ids": frozenset({"a"})},
        {"place_ids": frozenset({"a", "b"})},
        {"body_ids": frozenset({"a"})},
        {"channel": Channel.PHONE, "urgency": Urgency.HIGH},
        {"problem_id": "a"},
        {"person_id": "a"},
        {"number": NumberRef(n=4)},
        {"number": NumberRef(n=4, year=2025, series="Б")},
        {"received_from": TODAY, "received_to": TODAY},
        {"due_before": TODAY},
        {"match": '"вода"'},
        {"exclude": '"вода"', "live": False},
    ],
)
def test_filtered_complaints(busy: Store, wanted: dict[str, Any]) -> None:
    with planned(busy) as view:
        for by in ComplaintOrder:
            lists.complaint_keys(view, ComplaintFilter(**wanted), ComplaintSort(by))
        lists.complaint_count(view, ComplaintFilter(**wanted))


@pytest.mark.parametrize(
    "wanted",
    [{"problem_id": "a"}, {"person_id": "a"}, {"match": '"вода"'}, {"number": NumberRef(n=4)}, {"topic_ids": {"a"}}],
)
def test_narrow_filters_go_by_an_index_of_their_own(busy: Store, wanted: dict[str, Any]) -> None:
    with planned(busy) as view:
        lists.complaint_keys(view, ComplaintFilter(**wanted))
    steps = [step for _, step in view.plans if "SEARCH complaint_list" in step]
    # The years there are: one step to the first of an index each.
    steps = [step for step in steps if "COVERING INDEX ix_complaint_list_live_year_n" not in step]
    assert steps or "number" in wanted
    assert not [step for step in steps if step.endswith("(live=?)")]


@pytest.mark.parametrize(
    "wanted",
    [
        {"stages": frozenset({InquiryStage.SENT, InquiryStage.RECEIVED})},
        {"body_ids": frozenset({"a"})},
        {"complaint_id": "a"},
        {"problem_id": "a"},
        {"number": NumberRef(n=4)},
        {"waiting": True, "overdue_on": TODAY},
        {"ungraded": True},
        {"due_from": TODAY, "due_to": TODAY},
        {"match": '"вода"'},
    ],
)
def test_filtered_inquiries(busy: Store, wanted: dict[str, Any]) -> None:
    with busy.read() as view:
        watched = Planned(view)
        for by in InquiryOrder:
            lists.inquiry_keys(watched, InquiryFilter(**wanted), InquirySort(by))
    for statement, step in watched.plans:
        assert not step.startswith("SCAN inquiry_list"), statement


def test_lines_counts_people_timelines(busy: Store) -> None:
    with planned(busy) as view:
        lists.complaint_lines(view, [1, 2, 3])
        lists.inquiry_lines(view, [1, 2, 3])
        complaint_counts(view, TODAY, "x")
        inquiry_counts(view, TODAY)
        find_persons(view, "Айгүл", 5)
        find_persons(view, "ай", 5)
        find_persons(view, "+7 705 123", 5)
        known_complaints(view, ["a", "b"])
        entries(view, ["a", "b"])
        earlier_complaints(view, "нет воды в колонке", TODAY, topic_id="a", place_id="b", person_id="c")
        sent_on(view, "a", None, TODAY)
    stages = [step for statement, step in view.plans if statement.startswith("SELECT stage") and "_list" in step]
    assert stages
    assert all("COVERING INDEX" in step for step in stages if step.startswith(("SEARCH", "SCAN")))


@pytest.mark.parametrize(
    "typed",
    [
        "вода",
        "вода -снег",
        "№57",
        "№57/2026",
        "тема:дороги вода",
        "место:бирлик",
        "заявитель:Айгүл вода",
        "срок<2026-12-01",
    ],
)
def test_searches(busy: Store, typed: str) -> None:
    query = parse_query(typed)
    with busy.read() as view:
        watched = Planned(view)
        search.find(watched, query, TODAY)
    for statement, step in watched.plans:
        # A first stretch of the newest entries is read by row id; beyond it an index is asked.
        assert not re.match(r"SCAN (complaint_list|inquiry_list|search_doc|complaint|inquiry)\b(?! USING)", step), (
            f"{step}\n{statement}"
        )
