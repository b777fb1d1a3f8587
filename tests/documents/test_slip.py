from __future__ import annotations

import io
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from deputy_desk.documents.page import A5_LANDSCAPE, A6, MM
from deputy_desk.documents.slip import Size, draw_slip, render_slip
from deputy_desk.documents.slip_content import SlipContent
from deputy_desk.errors import DeskError
from tests.documents.reading import KAZAKH, MARKUP, all_embedded, lines, words
from tests.documents.samples import SLIP

ON_THE_STUB = {"person", "person_phone", "address"}


def everywhere(text: str) -> SlipContent:
    named = {
        field.name: text
        for field in fields(SLIP)
        if isinstance(getattr(SLIP, field.name), str) and field.name not in {"contact_language", "received_time"}
    }
    return replace(SLIP, **named)  # type: ignore[arg-type]  # only fields that are str are named


@pytest.mark.parametrize("size", ["a6", "a5"])
@pytest.mark.parametrize("text", [KAZAKH, MARKUP])
def test_every_field_comes_out_as_it_was_written(text: str, size: Size, tmp_path: Path) -> None:
    pdf = render_slip(replace(everywhere(text), receiver_post_ru=""), size)
    said = words(pdf)
    # office twice, deputy, number, receiver, post, topic, phone, hours; on the stub number, three fields, receiver
    assert said.count(text) == (9 if size == "a6" else 14)
    assert all_embedded(pdf, tmp_path)


@pytest.mark.parametrize("size", ["a6", "a5"])
def test_same_slip_same_bytes_on_one_sheet_of_its_size(size: Size) -> None:
    pdf = render_slip(SLIP, size)
    assert pdf == render_slip(SLIP, size)
    found = PdfReader(io.BytesIO(pdf)).pages
    assert len(found) == 1
    width, height = A6 if size == "a6" else A5_LANDSCAPE
    assert float(found[0].mediabox.width) == pytest.approx(width, abs=0.01)
    assert float(found[0].mediabox.height) == pytest.approx(height, abs=0.01)


def test_the_law_s_fields_and_both_days_are_on_the_slip() -> None:
    said = words(render_slip(SLIP))
    for part in (
        "2026-247",
        "20.11.2026, 11:40",
        "Самалова Г. Т.",
        "депутат көмекшісі / помощник депутата",
        "25.11.2026 сәрсенбі / среда",
        "Органның жауабын 11.12.2026 күніне дейін күтеміз.",
        "Ответ органа ждём до 11.12.2026.",
        "+7 7199 20-00-15",
    ):
        assert part in said
    assert "Жолбарысова" not in said


def test_while_no_letter_was_sent_no_reply_is_promised() -> None:
    said = words(render_slip(replace(SLIP, reply_due=None)))
    assert "25.11.2026" in said
    assert "Ответ органа" not in said
    assert "Жауап келмесе" not in said


def test_the_stub_has_the_consent_and_the_person() -> None:
    said = words(render_slip(SLIP, "a5"))
    for part in ("Жолбарысова Айман", "«Жайлау», Теректы, 5, кв. 31", "Даю согласие", "келісемін", "қолы / подпись"):
        assert part in said


def test_the_box_of_the_language_is_filled() -> None:
    kk, ru = (render_slip(replace(SLIP, contact_language=one), "a5") for one in ("kk", "ru"))
    assert kk != ru
    assert words(kk) == words(ru)


@pytest.mark.parametrize("size", ["a6", "a5"])
@pytest.mark.parametrize("text", ["ұзақ сөз " * 40, "ы" * 300, "сөз " * 250_000])
def test_long_fields_stay_on_the_sheet(text: str, size: Size) -> None:
    pdf = render_slip(everywhere(text), size)
    found = lines(pdf)
    assert "…" in words(pdf)
    assert max(top for _, top, _ in found) < A6[1] - 6 * MM
    assert all(x < (A6 if size == "a6" else A5_LANDSCAPE)[0] - 5 * MM for x, _, _ in found)


LONG = replace(
    SLIP,
    office_kk="Сарыдала облысы Айдынкөл қалалық мәслихатының депутаты",
    receiver="Жұмағалиева-Сейітқазықызы Гүлбаршын Төлегенқызы",
    receiver_post_kk="ауылдық округтер тұрғындарының өтініштерімен жұмыс жөніндегі депутат көмекшісі",
    receiver_post_ru="помощник депутата по работе с обращениями жителей сельских округов",
    topic="Водоснабжение: " + "низкий напор вечером и ночью, ржавая вода, протечки " * 6,
    person="Абдрахманова-Құдайбергенова Гүлнұр Әбілқайырқызы",
    address="Сарыдалинская область, город Айдынколь, микрорайон «Жайлау», улица Теректы, дом 5, корпус 2, квартира 31",
)


@pytest.mark.parametrize("size", ["a6", "a5"])
def test_who_received_it_is_named_whole_however_long_the_topic(size: Size) -> None:
    said = words(render_slip(LONG, size))
    for part in (*LONG.receiver.split(), "ауылдық округтер", "помощник депутата", "низкий напор вечером и ночью"):
        assert part in said


def test_a_long_topic_takes_nothing_from_the_stub() -> None:
    said = words(render_slip(LONG, "a5"))
    assert "Әбілқайырқызы" in said
    assert "квартира 31" in said


def test_a_missing_letter_is_refused_and_nothing_written() -> None:
    out = io.BytesIO()
    with pytest.raises(DeskError) as caught:
        draw_slip(replace(SLIP, topic="снег ☃"), out)
    assert caught.value.code == "missing_glyph"
    assert caught.value.values["where"] == "topic"
    assert out.getvalue() == b""


def test_a_slip_without_phone_and_hours_is_printed() -> None:
    said = words(render_slip(replace(SLIP, phone="", phone_hours="", received_time="", call_by=date(2026, 12, 1))))
    assert "01.12.2026" in said
    assert "Сохраните талон" in said
