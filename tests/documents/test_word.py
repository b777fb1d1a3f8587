from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest

from deputy_desk.documents.letter_content import LetterheadSide
from deputy_desk.documents.word import render_word, write_word
from deputy_desk.errors import DeskError
from tests.documents.reading import KAZAKH, MARKUP, document_xml
from tests.documents.samples import CLOSED_KK, CLOSED_RU, letter
from tests.documents.test_letter import full


def text(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    found = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    found += [paragraph.text for paragraph in document.paragraphs]
    return " ".join(" ".join(found).split())


@pytest.mark.parametrize("langs", [("kk",), ("ru",), ("kk", "ru")])
@pytest.mark.parametrize("sample", [KAZAKH, MARKUP])
def test_every_field_comes_out_as_it_was_written(sample: str, langs: tuple[str, ...]) -> None:
    said = text(render_word(full(sample, *langs)))
    assert said.count(sample) == len(langs) * (12 + 2 * 4 + 1)


def test_same_letter_same_bytes_whenever_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    first = render_word(letter(CLOSED_KK, CLOSED_RU))
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 0, 0, 0, 0, 0, 0))
    assert render_word(letter(CLOSED_KK, CLOSED_RU)) == first
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_font_is_the_one_of_the_office() -> None:
    xml = document_xml(render_word(letter(CLOSED_RU)))
    assert xml.count('w:ascii="Times New Roman"') == xml.count("<w:rFonts")


def test_questions_are_numbered_and_the_date_is_bold() -> None:
    document = docx.Document(io.BytesIO(render_word(letter(CLOSED_RU))))
    said = [paragraph.text for paragraph in document.paragraphs]
    assert any(one.startswith("3.\tКак до\u00a0окончания работ") for one in said)
    bold = [run.text for paragraph in document.paragraphs for run in paragraph.runs if run.bold]
    assert "11\u00a0декабря\u00a02026\u00a0года" in bold


def test_a_draft_is_marked_and_numberless() -> None:
    data = render_word(letter(draft=True))
    for section in docx.Document(io.BytesIO(data)).sections:
        for head in (section.first_page_header, section.header):
            assert head.paragraphs[0].text == "ЖОБА / ПРОЕКТ"
    assert "79-Б" not in text(data)
    assert "[__]" in text(data)


def test_columns_have_their_widths_for_every_reader() -> None:
    document = docx.Document(io.BytesIO(render_word(letter(CLOSED_RU))))
    head = document.tables[0]
    assert [round(column.width.mm) for column in head.columns] == [69, 32, 69]
    assert [round(cell.width.mm) for cell in head.rows[0].cells] == [69, 32, 69]
    assert document_xml(render_word(letter(CLOSED_RU))).count("<w:tblCellMar>") == len(document.tables)


def test_every_word_says_its_language() -> None:
    document = docx.Document(io.BytesIO(render_word(letter(CLOSED_KK, CLOSED_RU))))
    spoken = {
        run.text: run._element.get_or_add_rPr().xpath("w:lang/@w:val")
        for paragraph in document.paragraphs
        for run in paragraph.runs
    }
    assert spoken["О водоснабжении"] == ["ru-RU"]
    assert spoken["«Жайлау» шағын ауданын"] == ["kk-KZ"]
    assert all(len(one) == 1 for one in spoken.values())


def test_each_face_begins_a_page_and_the_next_ones_carry_number_and_page() -> None:
    document = docx.Document(io.BytesIO(render_word(letter(CLOSED_KK, CLOSED_RU))))
    assert len(document.sections) == 2
    for section in document.sections:
        assert section.different_first_page_header_footer
        assert section.first_page_header.paragraphs[0].text == ""
        (head,) = section.header.paragraphs
        assert head.text.startswith("№\u00a079-Б, 20.11.2026\t")
        asked = head._p.xpath("w:fldSimple/@w:instr")
        assert asked == ["PAGE", "NUMPAGES"]


def test_no_letterhead_leaves_no_empty_table() -> None:
    empty = LetterheadSide(office=(), name=())
    bare = replace(letter(CLOSED_RU), head_kk=empty, head_ru=empty)
    assert len(docx.Document(io.BytesIO(render_word(bare))).tables) == 1


def test_what_the_pdf_refuses_the_word_file_refuses() -> None:
    for content, code in (
        (letter(), "open_blank"),
        (letter(replace(CLOSED_RU, heading=())), "language_not_written"),
        (letter(replace(CLOSED_RU, heading=("а\x00",))), "control_character"),
        (replace(letter(CLOSED_RU), logo=b"no picture"), "bad_logo"),
    ):
        out = io.BytesIO()
        with pytest.raises(DeskError) as caught:
            write_word(content, out)
        assert caught.value.code == code
        assert out.getvalue() == b""
