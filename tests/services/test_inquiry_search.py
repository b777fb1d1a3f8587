"""The list of letters narrowed by a search line and a filter together."""

from __future__ import annotations

import pytest

from deputy_desk.domain.ids import Id
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiry_search import searched_inquiries
from deputy_desk.services.lists import ALL_INQUIRIES, BY_DUE, InquiryFilter, InquiryOrder, InquirySort, inquiry_lines
from tests.fresh import draft, fresh, sent

__all__ = ["fresh"]
BY_NUMBER = InquirySort(InquiryOrder.NUMBER, descending=True)


@pytest.fixture
def letters(fresh: Desk) -> list[Id]:
    """A letter about water, one about a road, and a draft about water."""
    return [
        sent(fresh, back=15, subject_ru="О подаче воды"),
        sent(fresh, back=10, subject_ru="О ремонте дороги"),
        draft(fresh, subject_ru="О качестве воды"),
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", {0, 1, 2}),
        ("вода", {0, 2}),
        ("-вода", {1}),
        ("вода -качество", {0}),
        ("№2", {1}),
        ("№7", set()),
        ("этап:новое", {2}),
        ("этап:новое вода", {2}),
        ("этап:новое дорога", set()),
        ("этап:черновик", {2}),
        ("-этап:черновик", {0, 1}),
        ("состояние:Ждём ответ", {0, 1}),
        ("этап:отправлен дорога", {1}),
        ("этап:аннулирован", set()),
        ("этап:не оценён", set()),
        ("номер:2 дорога", {1}),
        ("номер:1 дорога", set()),
        ("снег", set()),
    ],
)
def test_words_and_conditions(fresh: Desk, letters: list[Id], typed: str, found: set[int]) -> None:
    answer = searched_inquiries(fresh, typed, ALL_INQUIRIES, BY_DUE)
    assert answer.problems == ()
    assert {one.id for one in inquiry_lines(fresh, answer.keys)} == {letters[at] for at in found}


def test_the_filter_holds_beside_the_line_and_the_order_is_kept(fresh: Desk, letters: list[Id]) -> None:
    waiting = InquiryFilter(waiting=True)
    both = searched_inquiries(fresh, "", waiting, BY_NUMBER)
    assert [one.id for one in inquiry_lines(fresh, both.keys)] == [letters[1], letters[0]]
    for typed in ("вода", "№1"):
        found = searched_inquiries(fresh, typed, waiting, BY_NUMBER)
        assert [one.id for one in inquiry_lines(fresh, found.keys)] == [letters[0]]
    assert list(searched_inquiries(fresh, "этап:новое", waiting, BY_NUMBER).keys) == []


def test_what_is_not_understood_is_told(fresh: Desk, letters: list[Id]) -> None:
    answer = searched_inquiries(fresh, "дорога срок<вчера", ALL_INQUIRIES, BY_DUE)
    assert [one.code for one in answer.problems] == ["query_date"]
    assert [one.id for one in inquiry_lines(fresh, answer.keys)] == [letters[1]]
