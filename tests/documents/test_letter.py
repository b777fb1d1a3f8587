from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from deputy_desk.documents import letter_frame
from deputy_desk.documents.letter import draw_letter, render_letter
from deputy_desk.documents.letter_content import LetterContent, LetterFace, LetterheadSide, Signature
from deputy_desk.errors import DeskError
from deputy_desk.wording.messages import sentence
from tests.documents.reading import KAZAKH, MARKUP, all_embedded, lines, pages, words
from tests.documents.samples import CLOSED_KK, CLOSED_RU, FACE_RU, letter

FIELDS_OF_A_FACE = 12
FIELDS_OF_A_SIDE = 4


def everywhere(text: str, lang: str) -> LetterFace:
    return LetterFace(
        lang=lang,
        addressee=(text,),
        heading=(text,),
        paragraphs=(text, text),
        questions=(text, text),
        legal_basis=text,
        term_basis=text,
        enclosures=(text,),
        signatures=(Signature(post="", name=text),),
        executor=text,
        executor_phone=text,
    )


def full(text: str, *langs: str) -> LetterContent:
    side = LetterheadSide(office=(text,), name=(text,), district=text, contacts=(text,))
    faces = tuple(everywhere(text, lang) for lang in langs)
    return replace(letter(*faces), head_kk=side, head_ru=side, number="7", answers_to_number=text)


@pytest.mark.parametrize("langs", [("kk",), ("ru",), ("kk", "ru")])
@pytest.mark.parametrize("text", [KAZAKH, MARKUP])
def test_every_field_comes_out_as_it_was_written(text: str, langs: tuple[str, ...], tmp_path: Path) -> None:
    pdf = render_letter(full(text, *langs))
    said = words(pdf)
    expected = len(langs) * (FIELDS_OF_A_FACE + 2 * FIELDS_OF_A_SIDE + 1)
    assert said.count(text) == expected
    assert all_embedded(pdf, tmp_path)


def test_a_post_comes_out_as_it_was_written() -> None:
    face = replace(CLOSED_KK, signatures=(Signature(post=KAZAKH, name="Т. Қ"),))
    said = words(render_letter(letter(face)))
    assert all(word in said for word in KAZAKH.split())


def test_same_letter_same_bytes() -> None:
    assert render_letter(letter(CLOSED_KK, CLOSED_RU)) == render_letter(letter(CLOSED_KK, CLOSED_RU))


def test_two_languages_are_two_faces_with_one_number_each_signed() -> None:
    out = io.BytesIO()
    info = draw_letter(letter(CLOSED_RU, CLOSED_KK), out)
    assert info.pages == 2
    assert info.face_pages == (1, 1)
    front, back = pages(out.getvalue())
    assert "жабдықтау туралы" in front
    assert "О водоснабжении" in back
    for side in (front, back):
        assert "20.11.2026 № 79-Б" in side
        assert "Л. Байтерекова" in side
    assert "Орысша мәтіні — сырт бетте · № 79-Б · 1 / 2" in front
    assert "Текст на казахском языке — на лицевой стороне · № 79-Б · 2 / 2" in back


def test_the_reply_date_and_its_basis_are_asked_for() -> None:
    said = words(render_letter(letter(CLOSED_RU)))
    assert "Ответ прошу направить до 11 декабря 2026 года (15 рабочих дней; основание: пункт 30 регламента)." in said
    said = words(render_letter(letter(CLOSED_KK)))
    assert "Жауапты 2026 жылғы 11 желтоқсанға дейін жіберуіңізді сұраймын" in said


def test_without_legal_basis_the_clause_is_left_out() -> None:
    said = words(render_letter(letter(replace(CLOSED_RU, legal_basis="", term_basis=""))))
    assert "На основании" not in said
    assert "основание" not in said
    assert "Прошу ответить на каждый вопрос отдельно:" in said
    assert "(15 рабочих дней)." in said


def test_references_are_filled_left_open_or_left_out() -> None:
    answered = replace(letter(CLOSED_RU), answers_to_number="03-14/1187", answers_to_day=date(2026, 9, 17))
    assert "на № 03-14/1187 от 17.09.2026" in words(render_letter(answered))
    assert "на № от" in words(render_letter(letter(CLOSED_RU)))
    assert "на № от" not in words(render_letter(replace(letter(CLOSED_RU), incoming_reference=False)))
    long = replace(answered, answers_to_number="03-14/1187-ЖТ-2026-00012345")
    assert "на № 03-14/1187-ЖТ-2026-00012345 от 17.09.2026" in words(render_letter(long))


def test_a_number_too_long_for_its_line_takes_its_words_along() -> None:
    answered = replace(letter(CLOSED_KK), answers_to_number="03-14/1187-ЖТ-2026", answers_to_day=date(2026, 9, 17))
    tops = {text: top for _, top, text in lines(render_letter(answered))}
    assert tops["хатқа"] == pytest.approx(tops["03-14/1187-ЖТ-2026"])
    assert tops["17.09.2026"] < tops["хатқа"] - 10


def test_the_words_are_read_in_the_order_of_the_page() -> None:
    said = words(render_letter(letter(CLOSED_KK)))
    order = (
        "ДЕПУТАТЫ",
        "20.11.2026",
        "Жазықбаевқа",
        "жабдықтау",
        "Маған",
        "3. Жұмыс",
        "Қосымша:",
        "Депутат ",
        "Орынд.:",
    )
    places = [said.index(one) for one in order]
    assert places == sorted(places)


def test_nothing_is_ruled_where_no_letterhead_is_known() -> None:
    empty = LetterheadSide(office=(), name=())
    said = lines(render_letter(replace(letter(CLOSED_RU), head_kk=empty, head_ru=empty)))
    assert min(top for _, top, _ in said) < 110
    frame = letter_frame.head(replace(letter(CLOSED_RU), head_kk=empty, head_ru=empty), CLOSED_RU)
    assert all(thickness < 0.9 for *_, thickness in frame.rules)
    frame = letter_frame.head(letter(CLOSED_RU), CLOSED_RU)
    assert sum(thickness == 0.9 for *_, thickness in frame.rules) == 1


def test_a_heading_broken_by_the_program_leaves_no_word_alone() -> None:
    face = replace(CLOSED_KK, heading=("Тұрғын үйлер мен инженерлік желілерді күтіп ұстау туралы",))
    frame = letter_frame.head(letter(face), face)
    first, second = (run.text for run in frame.runs if run.font == "Tinos-Bold" and run.size == 14)
    assert f"{first} {second}".replace("\u00a0", " ") == face.heading[0]
    assert len(second) > len(first) / 2
    face = replace(CLOSED_KK, heading=("Көшелер мен тротуарларды жөндеу туралы (тұрақты комиссияның қарауына)",))
    frame = letter_frame.head(letter(face), face)
    assert [run.text for run in frame.runs if run.font == "Tinos-Bold" and run.size == 14][1].startswith("(тұрақты")


def test_a_long_post_stands_above_its_rule_and_the_name_at_its_end() -> None:
    post = "Депутат маслихата города Айдынколь Сарыдалинской области, председатель постоянной комиссии по вопросам ЖКХ"
    name = "Л. Е. Байтерекова-Жумагалиева"
    found = lines(render_letter(letter(replace(CLOSED_RU, signatures=(Signature(post=post, name=name),)))))
    top = next(top for _, top, text in found if text == "Байтерекова-Жумагалиева")
    above = [(round(y), x) for x, y, text in found if text in post.split() and top - 80 < y < top - 5]
    assert len({y for y, _ in above}) <= 3
    assert max(x for _, x in above) > 200


def test_the_texts_of_many_enclosures_stand_below_each_other() -> None:
    many = tuple(f"Снимок{n}" for n in range(1, 13))
    found = lines(render_letter(letter(replace(CLOSED_RU, enclosures=many))))
    assert len({round(x, 2) for x, _, text in found if text.startswith("Снимок")}) == 1


def test_a_draft_is_marked_and_has_neither_number_nor_day() -> None:
    marked = replace(letter(draft=True), number="79-Б", day=date(2026, 11, 20))
    for side in pages(render_letter(marked)):
        assert "ЖОБА / ПРОЕКТ" in side
        assert "79-Б" not in side
        assert "20.11.2026" not in side
    assert "ЖОБА" not in words(render_letter(letter(CLOSED_RU)))


def refused(content: LetterContent) -> DeskError:
    out = io.BytesIO()
    with pytest.raises(DeskError) as caught:
        draw_letter(content, out)
    assert out.getvalue() == b""
    for lang in ("en", "ru", "kk"):
        assert sentence(caught.value, lang)
    return caught.value


def test_a_final_letter_with_an_open_blank_is_refused() -> None:
    error = refused(letter(FACE_RU))
    assert error.code == "open_blank"
    assert "[__]" in str(error.values["text"])


@pytest.mark.parametrize("blank", ["[__]", "[_]", "[____]", "[ __ ]"])
@pytest.mark.parametrize("field", ["addressee", "heading", "paragraphs", "questions", "legal_basis", "enclosures"])
def test_an_open_blank_is_refused_wherever_it_stands(field: str, blank: str) -> None:
    value: object = f"пункта {blank}" if field == "legal_basis" else (f"дом {blank}",)
    error = refused(letter(replace(CLOSED_RU, **{field: value})))  # type: ignore[arg-type]  # a field by its name
    assert (error.code, error.values["where"], error.values["lang"]) == ("open_blank", field, "ru")


def test_an_open_blank_in_the_letterhead_is_refused() -> None:
    side = LetterheadSide(office=("Маслихат",), name=("А",), contacts=("тел. [__]",))
    for content in (replace(letter(CLOSED_RU), head_ru=side), replace(letter(CLOSED_RU), answers_to_number="03-[__]")):
        assert refused(content).code == "open_blank"
    assert render_letter(replace(letter(CLOSED_RU, draft=True), head_ru=side))


def test_a_language_that_is_not_written_is_refused() -> None:
    empty = replace(CLOSED_KK, heading=(), paragraphs=(), questions=())
    assert refused(letter(CLOSED_RU, empty)).values == {"language": "kk"}
    assert refused(letter(empty, draft=True)).code == "language_not_written"
    assert refused(letter(replace(CLOSED_KK, questions=("Бір?", " ")))).code == "language_not_written"
    half = replace(CLOSED_KK, questions=("Бір?", " "))
    assert "2." in words(render_letter(letter(half, draft=True)))


@pytest.mark.parametrize("field", ["heading", "addressee", "paragraphs", "questions", "enclosures", "executor"])
def test_a_missing_letter_is_refused_with_its_field_and_nothing_written(field: str) -> None:
    value: object = "☃" if field == "executor" else ("снег ☃",)
    error = refused(letter(replace(CLOSED_RU, **{field: value})))  # type: ignore[arg-type]  # a field by its name
    assert error.code == "missing_glyph"
    assert error.values["where"] == field


def test_a_control_character_is_refused_and_nothing_written() -> None:
    assert refused(letter(replace(CLOSED_RU, paragraphs=("а\x07б",)))).code == "control_character"


def test_a_logo_that_is_no_picture_is_refused() -> None:
    assert refused(replace(letter(CLOSED_RU), logo=b"<svg/>")).code == "bad_logo"


def test_the_logo_stands_in_its_place() -> None:
    from PIL import Image

    picture = io.BytesIO()
    Image.new("L", (40, 20)).save(picture, "PNG")
    pdf = render_letter(replace(letter(CLOSED_RU), logo=picture.getvalue()))
    assert len(PdfReader(io.BytesIO(pdf)).pages[0].images) == 1
    assert render_letter(replace(letter(CLOSED_RU), logo=picture.getvalue())) == pdf


def test_several_signers_ask_together_and_each_has_a_line() -> None:
    signers = tuple(Signature(post="Депутат", name=f"А. Б. Подписант{n}") for n in range(3))
    said = words(render_letter(letter(replace(CLOSED_RU, signatures=signers))))
    assert "Ответ просим направить" in said
    for n in range(3):
        assert f"А. Б. Подписант{n}" in said
    assert said.count("Депутат ") >= 3


def test_the_document_says_what_it_is() -> None:
    found = PdfReader(io.BytesIO(render_letter(letter(CLOSED_RU))))
    assert found.metadata is not None
    assert found.metadata.title == "Письмо № 79-Б от 20.11.2026"
    assert found.metadata.author == "Л. Байтерекова"
    assert str(found.root_object["/Lang"]) == "ru"


def test_margins_and_places_of_the_target() -> None:
    mm = 72 / 25.4
    found = lines(render_letter(letter(CLOSED_KK)))
    assert min(x for x, _, _ in found) == pytest.approx(25 * mm, abs=0.6)
    addressee = next(x for x, _, text in found if text == "Қ.")
    assert addressee == pytest.approx(110 * mm, abs=0.6)
    hanging = next(x for x, _, text in found if text == "Қандай")
    assert hanging == pytest.approx(37.5 * mm, abs=0.6)
    indented = next(x for x, _, text in found if text == "Маған")
    assert indented == pytest.approx(37.5 * mm, abs=0.6)


def test_a_final_letter_without_a_number_is_a_bug() -> None:
    with pytest.raises(ValueError, match="number"):
        render_letter(replace(letter(CLOSED_RU), number=None))


def test_an_office_name_that_fills_the_page_is_refused() -> None:
    side = LetterheadSide(office=("Очень длинное название " * 60,), name=("А",))
    assert refused(replace(letter(CLOSED_RU), head_ru=side)).code == "too_long_for_page"


def test_an_addressee_and_a_letterhead_that_leave_no_room_are_refused() -> None:
    side = LetterheadSide(office=("Строка",) * 20, name=("А",))
    crowded = replace(letter(replace(CLOSED_RU, addressee=("Строка",) * 20)), head_ru=side)
    assert refused(crowded).code == "too_long_for_page"
