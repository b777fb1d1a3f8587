"""How long a reply is awaited, in words of three languages."""

from __future__ import annotations

import pytest

from deputy_desk.wording.due_words import time_left


@pytest.mark.parametrize(
    ("left", "late", "ru", "kk", "en"),
    [
        (1, False, "остался 1 рабочий день", "1 жұмыс күні қалды", "1 working day left"),
        (2, False, "осталось 2 рабочих дня", "2 жұмыс күні қалды", "2 working days left"),
        (11, False, "осталось 11 рабочих дней", "11 жұмыс күні қалды", "11 working days left"),
        (0, False, "сегодня последний день", "бүгін соңғы күн", "today is the last day"),
        (0, True, "срок прошёл", "мерзімі өтті", "the term is over"),
        (-6, True, "6 рабочих дней назад", "6 жұмыс күні бұрын", "6 working days late"),
        (-21, True, "21 рабочий день назад", "21 жұмыс күні бұрын", "21 working days late"),
    ],
)
def test_what_is_left_of_a_term(left: int, ru: str, kk: str, en: str, *, late: bool) -> None:
    assert [time_left(left, one, late=late) for one in ("ru", "kk", "en")] == [ru, kk, en]
