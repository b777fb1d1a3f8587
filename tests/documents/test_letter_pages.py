from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest

from deputy_desk.documents.letter import draw_letter, render_letter
from deputy_desk.documents.letter_content import LetterFace, Signature
from deputy_desk.documents.letter_pages import BOTTOM, TOP, Space, joined, laid_out
from deputy_desk.documents.letter_rows import STEPS, body, broken
from deputy_desk.documents.page import MM
from deputy_desk.errors import DeskError
from tests.documents.reading import lines, pages
from tests.documents.samples import CLOSED_KK, CLOSED_RU, letter

SENTENCE = "Тұрғындардың айтуынша, диспетчерлік қызметке берілген өтінімдер осы күнге дейін жауапсыз қалып отыр. "
SPACE = Space(start=286, last=776)


def longer(sentences: int, questions: int = 3) -> LetterFace:
    """Return a letter of that many sentences; each question is two lines and carries its number at both ends."""
    asked = tuple(f"сұрақ{n} " + "қалай қамтамасыз етіледі және кім " * 3 + f"соңы{n}" for n in range(1, questions + 1))
    return replace(CLOSED_KK, paragraphs=(SENTENCE * sentences,), questions=asked)


def test_a_longer_text_takes_the_steps_in_their_order() -> None:
    steps = [laid_out(longer(n), letter(CLOSED_KK), SPACE)[0] for n in range(1, 30)]
    assert steps == sorted(steps)
    assert set(steps) == set(range(len(STEPS) + 1))


@pytest.mark.parametrize("sentences", range(1, 30))
def test_a_step_on_one_page_ends_above_the_executor(sentences: int) -> None:
    step, laid = laid_out(longer(sentences), letter(CLOSED_KK), SPACE)
    assert (len(laid) == 1) == (step < len(STEPS))
    for number, rows in enumerate(laid):
        tops = [top for top, _ in rows]
        assert tops == sorted(tops)
        assert tops[0] >= (SPACE.start if not number else TOP)
        limit = SPACE.last if number == len(laid) - 1 else BOTTOM
        assert rows[-1][0] + rows[-1][1].leading <= limit + 0.02


@pytest.mark.parametrize("sentences", [*range(8, 60, 3), 80, 110])
def test_the_signature_is_never_alone_and_no_question_is_parted(sentences: int) -> None:
    face = longer(sentences, questions=9)
    pdf = render_letter(letter(face))
    said = pages(pdf)
    assert "Л. Байтерекова" in said[-1]
    before = said[-1].split("Қосымша:")[0]
    assert "желтоқсанға дейін" in before
    for n in range(1, 10):
        assert [f"сұрақ{n} " in one for one in said] == [f"соңы{n}" in one or f"соңы{n} " in one for one in said]
    assert len(re.findall("Тұрғындардың", " ".join(said))) == sentences


@pytest.mark.parametrize(("sentences", "count"), [(3, 1), (20, 2), (45, 3), (72, 4), (100, 5), (125, 6)])
def test_one_to_six_pages_carry_number_and_page(sentences: int, count: int) -> None:
    out = io.BytesIO()
    info = draw_letter(letter(longer(sentences)), out)
    assert info.pages == count
    said = pages(out.getvalue())
    assert len(said) == count
    for number, one in enumerate(said[1:], 2):
        assert "№ 79-Б, 20.11.2026" in one
        assert f"{number} / {count}" in one
    assert ("1 / " in said[0]) == (count > 1)


def test_a_draft_of_two_pages_names_no_number() -> None:
    said = pages(render_letter(letter(longer(30), draft=True)))
    assert len(said) == 2
    assert "79-Б" not in " ".join(said)
    assert "2 / 2" in said[1]


def test_two_languages_over_one_page_say_where_the_other_stands() -> None:
    info_pages = pages(render_letter(letter(longer(30), CLOSED_RU)))
    assert len(info_pages) == 3
    assert "Орысша мәтіні — 3-бетте · № 79-Б · 1 / 3" in info_pages[0]
    assert "Текст на казахском языке — стр. 1–2 · № 79-Б · 3 / 3" in info_pages[2]


def test_paragraphs_leave_no_single_line_on_a_page() -> None:
    face = replace(CLOSED_KK, paragraphs=tuple(SENTENCE * 3 for _ in range(40)))
    _, laid = laid_out(face, letter(face), SPACE)
    lines_of_paragraph = len(broken(face, letter(face), 14).paragraphs[0])
    assert lines_of_paragraph >= 4
    count = 0
    for rows in laid[:-1]:
        count += len(rows)
        assert count % lines_of_paragraph not in {1, lines_of_paragraph - 1}


def test_the_last_two_lines_stay_with_enclosures_and_signature() -> None:
    lines_ = broken(CLOSED_KK, letter(CLOSED_KK), 14)
    made = body(CLOSED_KK, lines_, STEPS[0])
    last = joined(made)[-1]
    assert len(last) >= 2 + len(made.tail)
    assert last[-len(made.tail) :] == made.tail


def test_more_enclosures_than_a_page_and_thirty_signers_are_printed() -> None:
    many = replace(
        CLOSED_RU,
        enclosures=tuple(f"приложение{n} по списку, 1 л." for n in range(120)),
        signatures=tuple(Signature(post="Депутат", name=f"А. Подписант{n}") for n in range(30)),
    )
    said = " ".join(pages(render_letter(letter(many))))
    assert all(f"приложение{n} " in said for n in range(120))
    assert all(f"Подписант{n}" in said for n in range(30))


def test_a_question_longer_than_a_page_is_printed_whole() -> None:
    said = " ".join(
        pages(render_letter(letter(replace(CLOSED_RU, questions=("начало " + "вопрос " * 900 + "конец?",)))))
    )
    assert said.count("вопрос ") >= 900
    assert "конец?" in said


@pytest.mark.parametrize("text", ["Сөз үй " * 80_000, "ы" * 1_000_000, "№ 1 а " * 90_000])
def test_a_megabyte_of_text_is_printed(text: str) -> None:
    out = io.BytesIO()
    info = draw_letter(letter(replace(CLOSED_KK, paragraphs=(text,))), out)
    assert info.pages > 150


@pytest.mark.parametrize("field", ["addressee", "heading", "executor"])
def test_a_megabyte_where_only_lines_fit_is_refused(field: str) -> None:
    value: object = "сөз " * 250_000 if field == "executor" else ("сөз " * 250_000,)
    out = io.BytesIO()
    with pytest.raises(DeskError) as caught:
        draw_letter(letter(replace(CLOSED_KK, **{field: value})), out)  # type: ignore[arg-type]  # a field by its name
    assert caught.value.code == "too_long_for_page"
    assert caught.value.values["where"] == field
    assert out.getvalue() == b""


def test_nothing_leaves_the_sheet() -> None:
    face = replace(
        longer(40, questions=120),
        signatures=(Signature(post="Тұрақты комиссияның төрағасы " * 6, name="Т. " + "Қ" * 90),),
    )
    pdf = render_letter(letter(face))
    for page in range(1, len(pages(pdf)) + 1):
        for x, top, _ in lines(pdf, page):
            assert 10 * MM <= x <= 195 * MM
            assert 5 * MM <= top <= 285 * MM
