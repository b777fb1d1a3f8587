from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from deputy_desk.domain.complaint import Applicant, Channel, Complaint, Urgency
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.inquiry import Inquiry, InquiryKind, Served
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.numbers import NumberRef
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.problem import Problem
from deputy_desk.store import lists
from deputy_desk.store.counters import complaint_counts, inquiry_counts
from deputy_desk.store.list_filters import ComplaintFilter, InquiryFilter
from deputy_desk.store.lists import ComplaintLine, ComplaintOrder, ComplaintSort, InquiryLine, InquiryOrder, InquirySort
from deputy_desk.store.office_store import Store
from deputy_desk.store.unit_of_work import View
from tests.offices import NOON, Ids

TODAY = date(2026, 11, 20)
FAR = date(9999, 1, 1)


def all_complaints(view: View) -> list[ComplaintLine]:
    return lists.complaint_lines(view, [row[0] for row in view.rows("SELECT seq FROM complaint_list WHERE live = 1")])


def all_inquiries(view: View) -> list[InquiryLine]:
    return lists.inquiry_lines(view, [row[0] for row in view.rows("SELECT seq FROM inquiry_list WHERE live = 1")])


@pytest.fixture
def drafts(busy: Store, ids: Ids) -> Store:
    with busy.change(None, NOON) as work:
        work.add(*(Inquiry(id=ids(), created_on=TODAY, subject_ru=f"черновик {n}") for n in range(3)))
    return busy


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("by", list(ComplaintOrder))
def test_complaints_in_each_order(busy: Store, by: ComplaintOrder, descending: bool) -> None:
    keys: dict[ComplaintOrder, Callable[[ComplaintLine], tuple[object, ...]]] = {
        ComplaintOrder.RECEIVED: lambda one: (one.received_on, one.key),
        ComplaintOrder.DUE: lambda one: (one.due_on or FAR, one.key),
        ComplaintOrder.NUMBER: lambda one: (one.year, one.n, one.key),
    }
    with busy.read() as view:
        lines = all_complaints(view)
        got = lists.complaint_lines(view, lists.complaint_keys(view, sort=ComplaintSort(by, descending)))
        sorts = dict(view.rows("SELECT seq, person_key FROM complaint_list"))
    keys[ComplaintOrder.PERSON] = lambda one: (sorts[one.key], one.key)
    assert len(got) == 240
    key: Callable[[ComplaintLine], object] = keys[by]
    if by is ComplaintOrder.DUE:
        filled = sorted((one for one in lines if one.due_on), key=key, reverse=descending)  # type: ignore[arg-type]
        empty = sorted((one for one in lines if not one.due_on), key=lambda one: one.key, reverse=descending)
        assert filled
        assert empty
        assert got == filled + empty
    else:
        assert got == sorted(lines, key=key, reverse=descending)  # type: ignore[arg-type]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("by", list(InquiryOrder))
def test_inquiries_in_each_order(drafts: Store, by: InquiryOrder, descending: bool) -> None:
    with drafts.read() as view:
        lines = all_inquiries(view)
        got = lists.inquiry_lines(view, lists.inquiry_keys(view, sort=InquirySort(by, descending)))
    fresh = sorted((one for one in lines if one.n is None), key=lambda one: one.key, reverse=descending)
    assert len(fresh) == 3
    if by is InquiryOrder.ENTERED:
        assert got == sorted(lines, key=lambda one: one.key, reverse=descending)
    elif by is InquiryOrder.NUMBER:
        rest = sorted((one for one in lines if one.n), key=lambda one: (one.year, one.n, one.key), reverse=descending)
        assert got == (fresh + rest if descending else rest + fresh)
    else:
        rest = sorted((one for one in lines if one.due_on), key=lambda one: (one.due_on, one.key), reverse=descending)
        assert got == rest + fresh


@pytest.mark.parametrize("by", list(ComplaintOrder))
@pytest.mark.parametrize("size", [1, 7, 100, 239, 240, 500])
def test_pages_put_together_are_the_list(busy: Store, by: ComplaintOrder, size: int) -> None:
    sort = ComplaintSort(by, descending=False)
    with busy.read() as view:
        whole = list(lists.complaint_keys(view, sort=sort))
        pages: list[ComplaintLine] = []
        for offset in range(0, 260 if size > 1 else 20, size):
            pages += lists.complaint_page(view, sort=sort, limit=size, offset=offset)
    assert [one.key for one in pages] == whole[: len(pages)]
    assert len(pages) == (20 if size == 1 else 240)


def test_pages_of_inquiries_cross_from_filled_to_empty(drafts: Store) -> None:
    with drafts.read() as view:
        whole = list(lists.inquiry_keys(view))
        pages = [one.key for offset in range(0, 80, 5) for one in lists.inquiry_page(view, limit=5, offset=offset)]
    assert pages == whole
    assert len(whole) == 73 or len(whole) > 60


def test_lines_come_in_the_order_asked_and_gone_ones_are_left_out(busy: Store) -> None:
    with busy.read() as view:
        keys = list(lists.complaint_keys(view))[:5]
        got = lists.complaint_lines(view, [keys[3], 999_999, keys[0]])
        assert [one.key for one in got] == [keys[3], keys[0]]
        assert lists.complaint_lines(view, []) == []
        assert lists.complaint_key(view, got[0].id) == keys[3]
        assert lists.complaint_key(view, "no") is None
        letter = lists.inquiry_lines(view, lists.inquiry_keys(view)[:1])[0]
        assert lists.inquiry_key(view, letter.id) == letter.key


def test_a_line_says_what_the_record_says(busy: Store) -> None:
    with busy.read() as view:
        line = lists.complaint_page(view, limit=1)[0]
        one = view.get(Complaint, line.id)
    assert (line.year, line.n, line.series, line.received_on) == (one.year, one.n, one.series, one.received_on)
    assert (line.topic_id, line.place_id, line.handler_id) == (one.topic_id, one.place_id, one.handler_id)
    assert (line.channel, line.urgency, line.problem_id) == (one.channel, one.urgency, one.problem_id)
    assert one.text.startswith(line.line.rstrip("…"))


COMPLAINT_FILTERS: list[tuple[dict[str, object], Callable[[ComplaintLine], bool]]] = [
    ({"stages": frozenset({ComplaintStage.CLOSED})}, lambda one: one.stage is ComplaintStage.CLOSED),
    (
        {"stages": frozenset({ComplaintStage.NEW, ComplaintStage.WITH_BODY})},
        lambda one: one.stage in {ComplaintStage.NEW, ComplaintStage.WITH_BODY},
    ),
    ({"channel": Channel.PHONE}, lambda one: one.channel is Channel.PHONE),
    ({"urgency": Urgency.HIGH}, lambda one: one.urgency is Urgency.HIGH),
    ({"received_from": date(2024, 1, 1)}, lambda one: one.received_on >= date(2024, 1, 1)),
    ({"received_to": date(2024, 1, 1)}, lambda one: one.received_on <= date(2024, 1, 1)),
    ({"due_before": date(2024, 1, 1)}, lambda one: bool(one.due_on and one.due_on < date(2024, 1, 1))),
    ({"overdue_on": TODAY}, lambda one: bool(one.due_on and one.due_on < TODAY)),
    ({"number": NumberRef(n=7, year=2023)}, lambda one: (one.n, one.year) == (7, 2023)),
    ({"number": NumberRef(n=7)}, lambda one: one.n == 7),
    ({"number": NumberRef(n=7, series="Б")}, lambda one: False),
]


@pytest.mark.parametrize(("wanted", "meets"), COMPLAINT_FILTERS)
def test_filters_of_complaints(busy: Store, wanted: dict[str, object], meets: Callable[[ComplaintLine], bool]) -> None:
    chosen = ComplaintFilter(**wanted)  # type: ignore[arg-type]
    with busy.read() as view:
        right = {one.key for one in all_complaints(view) if meets(one)}
        for sort in (ComplaintSort(by, down) for by in ComplaintOrder for down in (False, True)):
            keys = lists.complaint_keys(view, chosen, sort)
            assert len(keys) == len(set(keys))
            assert set(keys) == right
        assert lists.complaint_count(view, chosen) == len(right)


def test_filters_by_links(busy: Store, ids: Ids) -> None:
    with busy.read() as view:
        lines = all_complaints(view)
        person = view.all(Applicant)[0].person_id
        own = {one.complaint_id for one in view.find(Applicant, person_id=person)}
        letter = next(one for one in view.all(Inquiry) if view.find(Served, inquiry_id=one.id))
        served = {
            link.complaint_id for one in view.find(Inquiry, body_id=letter.body_id)
            for link in view.find(Served, inquiry_id=one.id)
        }  # fmt: skip
        topic, handler = lines[0].topic_id, lines[0].handler_id
        assert topic
        assert handler
        assert letter.body_id

        def ids_of(**wanted: object) -> set[str]:
            keys = lists.complaint_keys(view, ComplaintFilter(**wanted))  # type: ignore[arg-type]
            return {one.id for one in lists.complaint_lines(view, keys)}

        assert ids_of(person_id=person) == own
        assert ids_of(body_ids=frozenset({letter.body_id})) == served
        assert ids_of(topic_ids=frozenset({topic})) == {one.id for one in lines if one.topic_id == topic}
        assert ids_of(handler_id=handler) == {one.id for one in lines if one.handler_id == handler}
        both = ids_of(handler_id=handler, topic_ids=frozenset({topic}), person_id=person)
        assert both == {one.id for one in lines if (one.handler_id, one.topic_id) == (handler, topic) and one.id in own}


def test_subtopics_and_places_inside_are_taken_in(store: Store, ids: Ids) -> None:
    district = Place(id=ids(), name_ru="Район", name_kk="Аудан")
    okrug = Place(id=ids(), name_ru="Округ", name_kk="Округ", parent_id=district.id)
    village = Place(id=ids(), name_ru="Село", name_kk="Ауыл", parent_id=okrug.id)
    water = Topic(id=ids(), name_ru="Вода", name_kk="Су")
    pump = Topic(id=ids(), name_ru="Колонка", name_kk="Колонка", parent_id=water.id)
    facts = [(village, water), (okrug, pump), (None, pump), (district, None)]
    some = [
        Complaint(
            id=ids(),
            year=2026,
            n=n + 1,
            text=str(n),
            received_on=TODAY,
            place_id=place.id if place else None,
            topic_id=topic.id if topic else None,
        )
        for n, (place, topic) in enumerate(facts)
    ]
    with store.change(None, NOON) as work:
        work.add(district, okrug, village, water, pump, *some)
    with store.read() as view:

        def numbers(**wanted: object) -> list[str]:
            narrowed = ComplaintFilter(**wanted)  # type: ignore[arg-type]
            keys = lists.complaint_keys(view, narrowed, ComplaintSort(ComplaintOrder.NUMBER, False))
            return [one.line for one in lists.complaint_lines(view, keys)]

        assert numbers(place_ids=frozenset({district.id})) == ["0", "1", "3"]
        assert numbers(place_ids=frozenset({village.id})) == ["0"]
        assert numbers(topic_ids=frozenset({water.id})) == ["0", "1", "2"]
        assert numbers(topic_ids=frozenset({pump.id}), place_ids=frozenset({okrug.id, village.id})) == ["1"]


def test_trash_problem_and_text(busy: Store, ids: Ids) -> None:
    problem = Problem(id=ids(), title="Нет воды", opened_on=TODAY)
    with busy.read() as view:
        first, second, third = (view.get(Complaint, one.id) for one in lists.complaint_page(view, limit=3))
    from dataclasses import replace

    with busy.change(None, NOON) as work:
        work.add(problem)
        work.change(replace(first, deleted_on=TODAY))
        work.change(replace(second, problem_id=problem.id, text="электросамокат у подъезда"))
        work.change(replace(third, problem_id=problem.id))
    with busy.read() as view:

        def ids_of(**wanted: object) -> set[str]:
            keys = lists.complaint_keys(view, ComplaintFilter(**wanted))  # type: ignore[arg-type]
            return {one.id for one in lists.complaint_lines(view, keys)}

        assert ids_of(live=False) == {first.id}
        assert lists.complaint_count(view) == 239
        assert ids_of(problem_id=problem.id) == {second.id, third.id}
        assert ids_of(match='"электросамокат"') == {second.id}
        assert ids_of(problem_id=problem.id, exclude='"электросамокат"') == {third.id}


INQUIRY_FILTERS: list[tuple[dict[str, object], Callable[[InquiryLine], bool]]] = [
    ({"stages": frozenset({InquiryStage.DRAFT})}, lambda one: one.stage is InquiryStage.DRAFT),
    (
        {"stages": frozenset({InquiryStage.RECEIVED, InquiryStage.REPLIED})},
        lambda one: one.stage in {InquiryStage.RECEIVED, InquiryStage.REPLIED},
    ),
    ({"kinds": frozenset({InquiryKind.REMINDER})}, lambda one: False),
    ({"waiting": True}, lambda one: one.waiting),
    ({"waiting": False}, lambda one: not one.waiting),
    ({"ungraded": True}, lambda one: one.ungraded > 0),
    ({"overdue_on": TODAY}, lambda one: one.waiting and bool(one.due_on and one.due_on < TODAY)),
    ({"due_from": date(2023, 1, 1)}, lambda one: bool(one.due_on and one.due_on >= date(2023, 1, 1))),
    ({"due_to": date(2023, 1, 1)}, lambda one: bool(one.due_on and one.due_on <= date(2023, 1, 1))),
    ({"created_from": date(2023, 1, 1)}, lambda one: one.created_on >= date(2023, 1, 1)),
    ({"created_to": date(2023, 1, 1)}, lambda one: one.created_on <= date(2023, 1, 1)),
    ({"number": NumberRef(n=3, year=2022)}, lambda one: (one.n, one.year) == (3, 2022)),
    ({"number": NumberRef(n=3)}, lambda one: one.n == 3),
]


@pytest.mark.parametrize(("wanted", "meets"), INQUIRY_FILTERS)
def test_filters_of_inquiries(drafts: Store, wanted: dict[str, object], meets: Callable[[InquiryLine], bool]) -> None:
    chosen = InquiryFilter(**wanted)  # type: ignore[arg-type]
    with drafts.read() as view:
        right = {one.key for one in all_inquiries(view) if meets(one)}
        for sort in (InquirySort(by, down) for by in InquiryOrder for down in (False, True)):
            assert set(lists.inquiry_keys(view, chosen, sort)) == right
        assert lists.inquiry_count(view, chosen) == len(right)


def test_inquiries_by_links(busy: Store, ids: Ids) -> None:
    from dataclasses import replace

    problem = Problem(id=ids(), title="Нет воды", opened_on=TODAY)
    with busy.read() as view:
        link = view.all(Served)[0]
        letter = view.get(Inquiry, link.inquiry_id)
    assert letter.body_id
    with busy.change(None, NOON) as work:
        work.add(problem)
        work.change(replace(letter, problem_id=problem.id, text_ru="электросамокат"))
    with busy.read() as view:

        def ids_of(**wanted: object) -> set[str]:
            keys = lists.inquiry_keys(view, InquiryFilter(**wanted))  # type: ignore[arg-type]
            return {one.id for one in lists.inquiry_lines(view, keys)}

        assert ids_of(complaint_id=link.complaint_id) == {
            one.inquiry_id for one in view.find(Served, complaint_id=link.complaint_id)
        }
        assert ids_of(problem_id=problem.id) == {letter.id}
        assert ids_of(match='"электросамокат"') == {letter.id}
        assert ids_of(problem_id=problem.id, exclude='"электросамокат"') == set()
        body = ids_of(body_ids=frozenset({letter.body_id}))
        assert body == {one.id for one in view.all(Inquiry) if one.body_id == letter.body_id}


def test_counts_of_saved_views_equal_the_lists(drafts: Store) -> None:
    with drafts.read() as view:
        complaints, inquiries = all_complaints(view), all_inquiries(view)
        handler = complaints[0].handler_id
        counted = complaint_counts(view, TODAY, handler)
        letters = inquiry_counts(view, TODAY)
    assert counted.all == 240
    assert counted.open == sum(one.stage is not ComplaintStage.CLOSED for one in complaints)
    assert counted.mine_open == sum(
        one.stage is not ComplaintStage.CLOSED and one.handler_id == handler for one in complaints
    )
    assert counted.overdue == sum(bool(one.due_on and one.due_on < TODAY) for one in complaints)
    assert {stage: n for stage, n in counted.stages.items() if n} == {
        stage: n for stage in ComplaintStage if (n := sum(one.stage is stage for one in complaints))
    }
    assert letters.all == len(inquiries)
    assert letters.stages[InquiryStage.DRAFT] == 3
    assert letters.open == sum(one.stage is not InquiryStage.CLOSED for one in inquiries)
    assert letters.overdue == sum(one.waiting and bool(one.due_on and one.due_on < TODAY) for one in inquiries)
    assert letters.ungraded == sum(one.ungraded > 0 for one in inquiries)
