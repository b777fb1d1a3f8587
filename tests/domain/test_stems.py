from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.stems import exact_forms, search_prefixes, stem_ru, strip_kk
from deputy_desk.domain.text import fold


def finds(query: str, form: str) -> bool:
    query, form = fold(query), fold(form)
    return form in exact_forms(query) or form.startswith(search_prefixes(query) or ("\0",))


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("вода", "воду"),
        ("дорога", "дорогами"),
        ("ремонтировали", "ремонтируют"),
        ("справка", "справок"),
        ("справок", "справку"),
        ("скамеек", "скамейки"),
        ("уровню", "уровень"),
        ("ямы", "ям"),
        ("ямы", "яму"),
        ("еда", "еды"),
        ("мектеп", "мектебіндегі"),
        ("мектебі", "мектеп"),
        ("көлік", "көлігімді"),
        ("көлігі", "көліктерде"),
        ("балабақшаларындағы", "балабақша"),
        ("жолдарының", "жолға"),
        ("су", "судың"),
        ("су", "суымен"),
        ("үй", "үйден"),
        ("орын", "орнында"),
        ("тексеру", "тексереді"),
        ("ағаштарды", "АҒАШ"),
        ("ещё", "еще"),
    ],
)
def test_a_word_finds_another_form_of_it(query: str, form: str) -> None:
    assert finds(query, form)


@pytest.mark.parametrize(
    ("query", "other"),
    [
        ("горка", "город"),
        ("просим", "проблема"),
        ("приёма", "природа"),
        ("ремонт", "ремесло"),
        ("на", "нам"),
        ("су", "суд"),
    ],
)
def test_a_word_does_not_find_a_stranger(query: str, other: str) -> None:
    assert not finds(query, other)


def test_short_words_and_figures_are_met_exactly() -> None:
    assert search_prefixes("су") == ()
    assert search_prefixes("79") == ()
    assert search_prefixes("5g") == ()
    assert exact_forms("79") == ("79",)
    assert exact_forms("на") == ("на",)


def test_the_stems_themselves() -> None:
    assert stem_ru("дорогами") == "дорог"
    assert strip_kk("балабакшаларындагы") == "балабакша"
    assert strip_kk("мектептен") == "мектеп"
    assert strip_kk("жер") == "жер"


@given(st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъыьэюя", min_size=1, max_size=20))
def test_every_word_finds_itself(word: str) -> None:
    assert finds(word, word)
    assert all(len(prefix) >= 3 for prefix in search_prefixes(word))
    assert len(exact_forms(word)) < 120
