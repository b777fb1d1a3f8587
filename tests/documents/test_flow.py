from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.documents import flow, fonts


def face() -> fonts.Face:
    return fonts.face(fonts.LETTER)


@pytest.mark.parametrize(
    ("text", "lang", "bound"),
    [
        ("дом № 12 рядом", "ru", "дом №~12 рядом"),
        ("23 жителя и 5 детей", "ru", "23~жителя и~5~детей"),
        ("15 жұмыс күні", "kk", "15~жұмыс күні"),
        ("45 % жителей", "ru", "45~% жителей"),
        ("№ 4471 және № 4502 өтінім", "kk", "№~4471 және №~4502 өтінім"),
        ("с 18:00 до 23:00 давление", "ru", "с~18:00 до~23:00 давление"),
        ("Акиму Жазыкбаеву К. М. лично", "ru", "Акиму Жазыкбаеву~К.~М. лично"),
        ("Т. Б. Өтегеновке", "kk", "Т.~Б.~Өтегеновке"),
        ("и в доме не было", "ru", "и~в~доме не~было"),
        ("В доме", "ru", "В~доме"),
        ("в Қазақстан", "kk", "в Қазақстан"),
        ("по-русски из-за дома", "ru", "по-русски из-за дома"),
        ("г. Айдынколь, ул. Теректы", "ru", "г.~Айдынколь, ул.~Теректы"),
        ("Корешок — остаётся", "ru", "Корешок~— остаётся"),
        ("Айдынкөл қ., Теректі к-сі, 14", "kk", "Айдынкөл~қ., Теректі~к-сі, 14"),
        ("тау қарашасы к-сіне", "kk", "тау қарашасы к-сіне"),
        ("в 18:00 и т. д.", "ru", "в~18:00 и~т.~д."),
        ("3 и 5 этаж", "ru", "3 и~5~этаж"),
        ("  два   пробела ", "ru", "два пробела"),
    ],
)
def test_spaces_where_a_line_may_not_end(text: str, lang: str, bound: str) -> None:
    assert flow.bind(text, lang) == bound.replace("~", "\u00a0")


def test_no_line_is_wider_than_the_column_and_the_first_is_shorter() -> None:
    text = "Тұрғындардың айтуынша, диспетчерлік қызметке берілген өтінімдер жауапсыз қалған. " * 8
    broken = flow.lines(text, face(), 14, 300, first=35)
    assert face().width(broken[0], 14) <= 265
    assert all(face().width(line, 14) <= 300 for line in broken)
    assert " ".join(broken) == " ".join(text.split())


def test_a_line_takes_every_word_that_fits() -> None:
    broken = flow.lines("a " * 100, face(), 10, 100)
    for line in broken[:-1]:
        assert face().width(line + " a", 10) > 100


def test_a_word_wider_than_the_column_is_cut_without_loss() -> None:
    word = "ы" * 1000
    broken = flow.lines(f"a {word} b", face(), 14, 100)
    assert "".join(broken).replace(" ", "") == f"a{word}b"
    assert all(face().width(line, 14) <= 100 for line in broken)


def test_what_holds_together_but_does_not_fit_is_parted_at_its_spaces() -> None:
    assert flow.lines("один\u00a0два\u00a0три", face(), 14, 40) == ["один", "два", "три"]


@given(st.text(alphabet="аб ёқ\u00a0\n№1.-", max_size=200), st.floats(20, 300))
def test_breaking_loses_nothing(text: str, width: float) -> None:
    broken = flow.lines(text, face(), 12, width)
    assert "".join("".join(broken).split()) == "".join(text.split())


def test_a_bold_date_stays_whole_and_the_words_around_keep_their_spaces() -> None:
    type_ = flow.Type(face(), fonts.face(fonts.LETTER_BOLD), 14)
    spans = (
        ("Ответ прошу направить до\u00a0", False),
        ("11\u00a0декабря\u00a02026\u00a0года", True),
        (" (скоро).", False),
    )
    for width in range(150, 420, 10):
        broken = flow.span_lines(spans, type_, width)
        bold = [text for line in broken for _, is_bold, text in line if is_bold]
        assert bold == ["11\u00a0декабря\u00a02026\u00a0года"]
        said = " ".join("".join(text for _, _, text in line) for line in broken)
        assert said.split() == "Ответ прошу направить до 11 декабря 2026 года (скоро).".split()
        for line in broken:
            x, is_bold, text = line[-1]
            assert x + type_.face(is_bold).width(text, 14) <= width + 1e-6


def test_a_field_cut_to_its_place_says_so() -> None:
    kept = flow.cut("слово " * 50, face(), 10, 100, 2)
    assert len(kept) == 2
    assert kept[1].endswith("…")
    assert face().width(kept[1], 10) <= 100
    assert flow.cut("коротко", face(), 10, 100, 2) == ["коротко"]


@pytest.mark.parametrize("first", [35.0, 200.0])
def test_a_long_word_keeps_to_the_shorter_first_line(first: float) -> None:
    type_ = flow.Type(face(), fonts.face(fonts.LETTER_BOLD), 14)
    for word in ("ы" * 300, "ы" * 40):
        broken = flow.lines(word, face(), 14, 300, first)
        assert "".join(broken) == word
        assert face().width(broken[0], 14) <= 300 - first
        spans = flow.span_lines(((word, False),), type_, 300, first)
        assert face().width(spans[0][0][2], 14) <= 300 - first
        assert "".join(text for line in spans for _, _, text in line) == word


def test_a_long_word_is_parted_after_a_hyphen_or_a_stroke_of_an_address() -> None:
    assert flow.lines("тұрғын-үй-коммуналдық", face(), 14, 90) == ["тұрғын-үй-", "коммуналдық"]
    first, *rest = flow.lines("https://example.kz/maslikhat/otvety/2026", face(), 14, 160)
    assert first.endswith("/")
    assert "".join((first, *rest)) == "https://example.kz/maslikhat/otvety/2026"
