"""From a real office to the letter: faces, addressee, signers, terms, drafts and final letters, files and refusals."""

from __future__ import annotations

import hashlib
import os
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PIL import Image

from deputy_desk.domain.bodies import Body, Official
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import DispatchWay, LetterLanguage, Signer
from deputy_desk.domain.office import Letterhead
from deputy_desk.domain.terms import Term, TermRule, TermUnit
from deputy_desk.errors import DeskError
from deputy_desk.services.attachments import add_attachment
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftEnclosure, DraftQuestion
from deputy_desk.services.inquiries import annul_inquiry, mark_received, redirect_inquiry, send_inquiry
from deputy_desk.services.letters import letter_content, letter_pdf, preview_letter, write_letter
from deputy_desk.services.office import change_letterhead, office_card
from deputy_desk.wording.paper import DRAFT_MARK
from tests.documents.reading import all_embedded, document_xml, pages, words
from tests.fresh import TODAY, codes_of, day, draft, fresh, registered, some_body

__all__ = ["fresh"]

BOTH = LetterLanguage.BOTH
WRITTEN: dict[str, Any] = {
    "language": BOTH,
    "subject_ru": "О подаче воды\nпо улице Абая",
    "subject_kk": "Абай көшесіне су беру туралы",
    "text_ru": "Воду дают два часа.\n\nДавления нет.",
    "text_kk": "Су екі сағат қана беріледі.",
    "questions": (DraftQuestion(ru="Когда будет вода?", kk="Су қашан болады?"),),
    "enclosures": (DraftEnclosure(ru="Копия обращения", kk="Өтініштің көшірмесі", sheets=3),),
    "executor": "Омарова С.",
    "executor_phone": "8 (7172) 55-00-00",
}


def test_both_faces_say_the_same_in_two_languages(fresh: Desk) -> None:
    letter = registered(fresh, back=15, **WRITTEN)
    content = letter_content(fresh, letter)
    kk, ru = content.faces
    assert (kk.lang, ru.lang) == ("kk", "ru")
    assert ru.heading == ("О подаче воды", "по улице Абая")
    assert ru.paragraphs == ("Воду дают два часа.", "Давления нет.")
    assert kk.questions == ("Су қашан болады?",)
    assert (ru.enclosures, kk.enclosures) == (("Копия обращения, 3\xa0л.",), ("Өтініштің көшірмесі, 3\xa0парақ.",))
    assert (ru.executor, ru.executor_phone) == ("Омарова С.", "8 (7172) 55-00-00")
    assert (content.number, content.day, content.draft) == ("1-А", day(15), False)
    assert content.head_ru.name == ("Байжанов", "Нұрлан Серікұлы")
    assert content.head_kk.office == ("МАСЛИХАТ КОКТЕРЕКСКОГО РАЙОНА", "ДЕПУТАТЫ")
    assert [one.lang for one in letter_content(fresh, letter, LetterLanguage.KK).faces] == ["kk"]
    text = words(letter_pdf(fresh, letter))
    assert "Су қашан болады?" in text
    assert "Когда будет вода?" in text


def test_the_deputy_signs_unless_others_do(fresh: Desk) -> None:
    alone = letter_content(fresh, registered(fresh)).faces[0]
    assert [(one.post, one.name) for one in alone.signatures] == [("Депутат", "Н.\xa0С.\xa0Байжанов")]
    others = tuple(
        Signer(id=fresh.new_id(), inquiry_id="", position=0, name_ru=f"А. {x}", name_kk=f"Ә. {x}", post_ru="Член")
        for x in ("Аханов", "Беков")
    )
    several = letter_content(fresh, registered(fresh, signers=others)).faces[0]
    assert [(one.post, one.name) for one in several.signatures] == [("Член", "А. Аханов"), ("Член", "А. Беков")]


def _addressed(desk: Desk, body: Body, official: Official | None) -> tuple[str, ...]:
    letter = draft(desk, body_id=body.id, official_id=official.id if official else None)
    return letter_content(desk, letter, draft=True).faces[0].addressee


def test_the_letter_goes_to_the_official_else_to_the_body(fresh: Desk) -> None:
    body = Body(id=fresh.new_id(), name_ru="Отдел ЖКХ", name_kk="ТКШ бөлімі", addressee_ru="Руководителю\nотдела ЖКХ")
    plain = Body(id=fresh.new_id(), name_ru="Акимат\nрайона", name_kk="Әкімдік")
    named = Official(
        id=fresh.new_id(), body_id=body.id, name="Ким", addressee_ru="Киму А.Б.", addressee_kk="А.Б. Кимге"
    )
    silent = Official(id=fresh.new_id(), body_id=body.id, name="Ли")
    with fresh.change() as work:
        work.add(body, plain, named, silent)
    assert _addressed(fresh, body, named) == ("Киму А.Б.",)
    assert _addressed(fresh, body, silent) == ("Руководителю", "отдела ЖКХ")
    assert _addressed(fresh, body, None) == ("Руководителю", "отдела ЖКХ")
    assert _addressed(fresh, plain, None) == ("Акимат", "района")
    nobody = preview_letter(fresh, Draft(subject_ru="О воде", questions=(DraftQuestion(ru="Когда?"),)))
    assert "О воде" in words(nobody)


def test_the_day_asked_for_counts_from_the_letter_and_never_moves(fresh: Desk) -> None:
    letter = registered(fresh, back=15, term=Term(10, TermUnit.WORKING_DAYS))
    before = letter_content(fresh, letter)
    assert (before.reply_by, before.term) == (date(2026, 11, 19), (10, "working_days"))
    send_inquiry(fresh, letter, day(14), DispatchWay.POST)
    mark_received(fresh, letter, day(10))
    redirect_inquiry(fresh, letter, some_body(fresh, 1), day(5))
    assert letter_content(fresh, letter) == before


def test_grounds_are_printed_when_they_are_set(fresh: Desk) -> None:
    letter = registered(fresh)
    bare = letter_content(fresh, letter).faces[0]
    assert bare.legal_basis == ""
    head = office_card(fresh).letterhead
    logo = BytesIO()
    Image.new("RGB", (40, 40), "navy").save(logo, "PNG")
    kept = add_attachment(fresh, head.id, logo.getvalue(), "герб.png").id
    change_letterhead(fresh, replace(head, legal_basis_ru="ст. 21 Закона", logo_id=kept, incoming_reference=False))
    with fresh.change() as work:
        for rule in work.find(TermRule, key="deputy_inquiry"):
            work.change(replace(rule, basis_ru="Регламент, п. 5"))
    content = letter_content(fresh, letter)
    assert (content.faces[0].legal_basis, content.faces[0].term_basis) == ("ст. 21 Закона", "Регламент, п. 5")
    assert (content.logo, content.incoming_reference) == (logo.getvalue(), False)
    assert "ст. 21 Закона" in words(letter_pdf(fresh, letter))


def test_a_draft_has_no_number_and_no_day_and_no_letter(fresh: Desk) -> None:
    letter = draft(fresh)
    content = letter_content(fresh, letter, draft=True)
    assert (content.number, content.day, content.reply_by, content.draft) == (None, None, None, True)
    assert DRAFT_MARK in words(letter_pdf(fresh, letter, draft=True))
    assert DRAFT_MARK not in words(letter_pdf(fresh, registered(fresh)))
    with pytest.raises(DeskError) as caught:
        letter_content(fresh, letter)
    assert codes_of(caught) == ["not_registered"]
    with pytest.raises(DeskError) as caught:
        letter_content(fresh, fresh.new_id())
    assert codes_of(caught) == ["not_found"]


def test_an_annulled_letter_is_not_printed_again(fresh: Desk) -> None:
    letter = registered(fresh)
    annul_inquiry(fresh, letter, TODAY, "Отправлен дважды")
    for as_draft in (False, True):
        with pytest.raises(DeskError) as caught:
            letter_content(fresh, letter, draft=as_draft)
        assert codes_of(caught) == ["annulled"]


@pytest.mark.parametrize(
    "missing",
    [
        {"subject_kk": ""},
        {"text_kk": ""},
        {"questions": (DraftQuestion(ru="Когда?"),)},
        {"enclosures": (DraftEnclosure(ru="Акт"),)},
        {"signers": (Signer(id="", inquiry_id="", position=1, name_ru="А. Аханов", name_kk=""),)},
    ],
    ids=lambda one: next(iter(one)),
)
def test_a_language_not_written_is_refused_and_never_replaced(fresh: Desk, missing: dict[str, Any]) -> None:
    signers = tuple(replace(one, id=fresh.new_id()) for one in missing.get("signers", ()))
    fields = {**WRITTEN, **missing, "language": LetterLanguage.RU, **({"signers": signers} if signers else {})}
    letter = registered(fresh, **fields)
    assert letter_content(fresh, letter).faces[0].lang == "ru"
    for language in (BOTH, LetterLanguage.KK):
        with pytest.raises(DeskError) as caught:
            letter_content(fresh, letter, language)
        assert (codes_of(caught), caught.value.values["language"]) == (["language_not_written"], "kk")


def test_the_preview_shows_what_is_typed_and_saves_nothing(fresh: Desk) -> None:
    letter = draft(fresh)
    typed = Draft(
        id=letter,
        subject_ru="Совсем другое",
        questions=(DraftQuestion(ru="Где?"),),
        term=Term(5, TermUnit.WORKING_DAYS),
    )
    text = words(preview_letter(fresh, typed))
    assert "Совсем другое" in text
    assert "27 ноября 2026" in text
    assert "9 декабря 2026" in words(preview_letter(fresh, typed, day=date(2026, 12, 2)))
    assert letter_content(fresh, letter, draft=True).faces[0].heading == ("О воде",)
    kazakh = words(
        preview_letter(
            fresh, replace(typed, subject_kk="Басқа", questions=(DraftQuestion(kk="Қайда?"),)), LetterLanguage.KK
        )
    )
    assert "Қайда?" in kazakh


def test_a_letter_is_written_as_pdf_and_as_word(fresh: Desk, tmp_path: Path) -> None:
    letter = registered(fresh, **WRITTEN)
    pdf = write_letter(fresh, letter, None, tmp_path / "письмо.pdf")
    data = pdf.path.read_bytes()
    assert (pdf.sha256, pdf.pages) == (hashlib.sha256(data).hexdigest(), len(pages(data)))
    assert all_embedded(data, tmp_path)
    assert write_letter(fresh, letter, None, tmp_path / "second.pdf").sha256 == pdf.sha256
    word = write_letter(fresh, letter, LetterLanguage.RU, tmp_path / "письмо.DOCX")
    made = word.path.read_bytes()
    assert word.sha256 == hashlib.sha256(made).hexdigest()
    assert zipfile.is_zipfile(word.path)
    assert "Когда будет вода?" in document_xml(made)
    draft_file = write_letter(fresh, draft(fresh), None, tmp_path / "draft.pdf", draft=True)
    assert draft_file.pages == 1


def _refused(desk: Desk, letter: Id, path: Path) -> str:
    with pytest.raises(DeskError) as caught:
        write_letter(desk, letter, None, path)
    return caught.value.code


def test_what_cannot_be_written_leaves_nothing_behind(fresh: Desk, tmp_path: Path) -> None:
    letter = registered(fresh)
    folder = tmp_path / "out"
    assert _refused(fresh, letter, folder / "letter.pdf") == "folder_missing"
    folder.mkdir()
    (folder / "letter.pdf").mkdir()
    assert _refused(fresh, letter, folder / "letter.pdf") == "path_is_folder"
    (folder / "letter.pdf").rmdir()
    unprinted = registered(fresh, subject_ru="Символ \U0001f4a7 в теме")
    assert _refused(fresh, unprinted, folder / "letter.pdf") == "missing_glyph"
    blank = registered(fresh, text_ru="Срок [__] дней")
    assert _refused(fresh, blank, folder / "letter.pdf") == "open_blank"
    assert list(folder.iterdir()) == []


def test_a_read_only_folder_keeps_the_older_letter(fresh: Desk, tmp_path: Path) -> None:
    letter = registered(fresh)
    (tmp_path / "letter.pdf").write_bytes(b"older")

    def refused(*_: object, **__: object) -> None:
        raise OSError(30, os.strerror(30))

    with patch.object(Path, "open", refused):
        assert _refused(fresh, letter, tmp_path / "letter.pdf") == "read_only_folder"
    assert (tmp_path / "letter.pdf").read_bytes() == b"older"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["letter.pdf", "office"]


def test_the_letterhead_is_the_one_of_the_office(fresh: Desk) -> None:
    head = office_card(fresh).letterhead
    change_letterhead(fresh, replace(head, contacts_ru="ул. Абая, 1\nтел. 2-11", contacts_kk="Абай к., 1"))
    content = letter_content(fresh, registered(fresh))
    assert (content.head_ru.contacts, content.head_kk.contacts) == (("ул. Абая, 1", "тел. 2-11"), ("Абай к., 1",))
    assert isinstance(head, Letterhead)
    assert content.head_ru.district == "избирательный округ № 7"
