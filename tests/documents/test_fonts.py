from __future__ import annotations

import pytest

from deputy_desk.documents import fonts
from deputy_desk.errors import DeskError
from deputy_desk.wording.messages import sentence

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
ALL = (fonts.LETTER, fonts.LETTER_BOLD, fonts.PLAIN, fonts.MEDIUM, fonts.SEMIBOLD, fonts.BOLD)


@pytest.mark.parametrize("name", ALL)
def test_every_font_has_the_kazakh_letters_and_the_signs_of_letters(name: str) -> None:
    fonts.check_text(KAZAKH + "№«»—–−·…% ", name, "text")


@pytest.mark.parametrize("family", [ALL[:2], ALL[2:]])
def test_the_weights_of_a_family_have_the_same_characters(family: tuple[str, ...]) -> None:
    assert len({frozenset(fonts.face(name).widths) for name in family}) == 1


def test_a_letter_the_font_lacks_is_named_with_its_place() -> None:
    with pytest.raises(DeskError) as caught:
        fonts.check_text("Улица Теректы ☃ дом 5", fonts.LETTER, "heading")
    assert caught.value.code == "missing_glyph"
    assert caught.value.values["name"] == "SNOWMAN"
    assert caught.value.values["point"] == "U+2603"
    assert caught.value.values["where"] == "heading"
    for lang in ("en", "ru", "kk"):
        assert "U+2603" in sentence(caught.value, lang)
        assert "Теректы ☃ дом" in sentence(caught.value, lang)


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x9f"])
def test_a_control_character_is_refused_with_the_words_around_it(character: str) -> None:
    with pytest.raises(DeskError) as caught:
        fonts.clean(f"первый подъезд{character}второй", "text")
    assert caught.value.code == "control_character"
    assert caught.value.values["text"] == "первый подъездвторой"
    assert f"U+{ord(character):04X}" in sentence(caught.value, "ru")


def test_line_ends_and_characters_without_ink_are_made_plain() -> None:
    assert fonts.clean("а\r\nб\rв\u2028г\x0bд", "text") == "а\nб\nв\nг\nд"
    assert fonts.clean("по\u00adсё\u200bлок\ufeff", "text") == "посёлок"
    assert fonts.clean("79\u2011Б\tи\u202fещё", "text") == "79-Б и\u00a0ещё"
    assert fonts.clean("и\u0306", "text") == "й"


def test_widths_are_those_reportlab_draws_with() -> None:
    from reportlab.pdfbase import pdfmetrics

    face = fonts.face(fonts.LETTER)
    text = "Қазақстан Республикасының № 12 Заңы"
    assert face.width(text, 14) == pytest.approx(pdfmetrics.stringWidth(text, fonts.LETTER, 14), abs=1e-9)


def test_a_lone_surrogate_is_refused_as_any_missing_letter() -> None:
    with pytest.raises(DeskError, match="missing_glyph"):
        fonts.check_text("a\ud800", fonts.PLAIN, "text")
