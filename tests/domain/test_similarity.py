from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.similarity import (
    Neighbour,
    Suggestion,
    candidates_match,
    similar,
    suggest,
    terms,
    top_terms,
)

WATER = "Вода два часа в сутки, с шести до восьми утра на улице Абая"
PRESSURE = "Вода не доходит до дома 38, нет давления"
PUMP = "Колонка на углу сломана с лета"
DOGS = "Бездомные собаки у школы"
TYPED = "Здравствуйте! Второй месяц воду дают только утром, с шести до восьми. В нашем конце улицы Абая давления нет."


def test_the_most_alike_comes_first_with_its_reason() -> None:
    found = similar(TYPED, [("d", DOGS), ("b", PRESSURE), ("c", PUMP), ("a", WATER)])
    assert [one.id for one in found] == ["a", "b"]
    assert 1 > found[0].score > found[1].score > 0
    assert set(found[0].shared) == {"утром", "шести", "восьми", "улицы", "Абая"}
    assert set(found[1].shared) == {"воду", "давления"}


def test_kazakh_forms_meet() -> None:
    found = similar(
        "Ауылымызда суға қысым жоқ, көліктер жүрмейді", [("a", "Көлікпен ауылға жету қиын"), ("b", "Мектеп суық")]
    )
    assert [one.id for one in found] == ["a"]
    assert set(found[0].shared) == {"Ауылымызда", "көліктер"}


def test_the_same_text_is_wholly_alike_and_ties_go_by_id() -> None:
    found = similar(WATER, [("z", WATER), ("y", WATER), ("x", DOGS)])
    assert [(one.id, one.score) for one in found] == [("y", 1.0), ("z", 1.0)]
    assert [one.id for one in similar(WATER, [("z", WATER), ("y", WATER)], limit=1)] == ["y"]


def test_greetings_alone_are_not_alike() -> None:
    assert similar("Здравствуйте, прошу помогите!", [("a", "Здравствуйте! Прошу вас помогите")]) == []
    assert terms("Сәлеметсіз бе, сізден өтінемін") == {}
    assert similar("", [("a", WATER)]) == []
    assert similar(WATER, []) == []


def test_suggestions_say_from_which_records() -> None:
    near = [Neighbour("a", 0.9, ()), Neighbour("b", 0.5, ()), Neighbour("c", 0.5, ()), Neighbour("d", 0.1, ())]
    labels = ["вода", "свет", "вода", None]
    assert suggest(zip(near, labels, strict=True)) == [Suggestion("вода", 0.7, ("a", "c"))]
    assert suggest(zip(near, labels, strict=True), least=0.2) == [
        Suggestion("вода", 0.7, ("a", "c")),
        Suggestion("свет", 0.25, ("b",)),
    ]
    assert suggest([]) == []
    assert suggest([(Neighbour("a", 0.0, ()), "вода")]) == []


def test_the_terms_that_tell_most() -> None:
    assert top_terms("Прошу: вода, вода, воду! Электричество. Газ 2026", 2) == ("вода", "электричество")
    assert candidates_match("Здравствуйте") is None
    match = candidates_match("Нет воды", 3)
    assert match == '("вод" *)'


@given(st.text(), st.lists(st.text(), max_size=5))
def test_nothing_typed_makes_it_fail(text: str, others: list[str]) -> None:
    candidates = [(str(place), other) for place, other in enumerate([*others, text])]
    found = similar(text, candidates)
    assert all(0 < one.score <= 1 for one in found)
    assert found == similar(text, candidates[::-1])
    assert bool(terms(text)) == (str(len(others)) in {one.id for one in found})
