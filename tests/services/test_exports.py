"""Complaints and inquiries out of the office as a workbook and as JSON."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from deputy_desk.domain.complaint import Channel, Urgency
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.errors import DeskError
from deputy_desk.exchange.value_words import value_of
from deputy_desk.services.desk import Desk
from deputy_desk.services.exports import COMPLAINT_KEYS, INQUIRY_KEYS, export_file
from deputy_desk.services.imports import import_file
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.people import NewPerson
from deputy_desk.services.replies import Assessment, NewReply, record_graded_reply
from deputy_desk.wording.complaint_labels import channel_label, urgency_label
from tests.fresh import complaint, day, fresh, sent

__all__ = ["fresh"]


def filled(desk: Desk) -> None:
    first = complaint(desk, "Нет воды", person=NewPerson(name="Ахметов Ерлан", phones=("87053181842",)))
    complaint(desk, "=1+1 не формула", received_on=day(100))
    letter = sent(desk, first)
    question = inquiry_file(desk, letter).questions[0].id
    assessment = Assessment(grade=Grade.EXPLANATION, questions={question: QuestionGradeValue.ANSWERED})
    record_graded_reply(desk, NewReply(inquiry_id=letter, received_on=day(3)), assessment)


def read_json(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_workbook_has_a_sheet_for_each(fresh: Desk, tmp_path: Path) -> None:
    filled(fresh)
    assert export_file(fresh, tmp_path / "a.xlsx") == 3
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Обращения", "Запросы"]
    rows = list(book["Обращения"].iter_rows(values_only=True))
    assert len(rows[0]) == len(COMPLAINT_KEYS)
    assert [row[0] for row in rows[1:]] == ["1/2026", "2/2026"]
    assert rows[1][2:4] == ("Ахметов Ерлан", "+77053181842")
    assert rows[2][5] == "=1+1 не формула"
    letters = list(book["Запросы"].iter_rows(values_only=True))
    assert len(letters[0]) == len(INQUIRY_KEYS)
    assert letters[1][0] == "1-А/2026"
    assert letters[1][-4:] == ("Разъяснение", 2, 1, 0)
    assert letters[1][1] == "Депутатский запрос"
    column = rows[0].index("Канал")
    assert rows[1][column : column + 3] == ("Приём", "Обычная", "Ждёт звонка")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_words_of_the_workbook_are_taken_back_by_an_import(language: str) -> None:
    for field, labels in (
        ("channel", {one.value: channel_label(one, language) for one in Channel}),
        ("urgency", {one.value: urgency_label(one, language) for one in Urgency}),
    ):
        assert {value: value_of(field, label) for value, label in labels.items()} == {value: value for value in labels}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_an_exported_workbook_brings_its_complaints_and_no_letters(fresh: Desk, tmp_path: Path, language: str) -> None:
    filled(fresh)
    export_file(fresh, tmp_path / "a.xlsx", language=language)
    report = import_file(fresh, tmp_path / "a.xlsx")
    assert (report.imported, [one.code for one in report.rejections]) == (2, ["sheet_without_text"])


def test_json_in_kazakh_between_two_days(fresh: Desk, tmp_path: Path) -> None:
    filled(fresh)
    assert export_file(fresh, tmp_path / "a.json", day(30), day(0), language="kk") == 2
    found = read_json(tmp_path / "a.json")
    assert [one["text"] for one in found["complaints"]] == ["Нет воды"]
    assert found["complaints"][0]["letters"] == "1-А/2026"
    assert found["inquiries"][0]["questions_answered"] == 1
    assert found["inquiries"][0]["subject"] == "О воде"
    assert found["language"] == "kk"


def test_an_office_without_records_gives_an_empty_file(fresh: Desk, tmp_path: Path) -> None:
    assert export_file(fresh, tmp_path / "a.json") == 0
    assert read_json(tmp_path / "a.json")["complaints"] == []


def test_slices_meet(fresh: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deputy_desk.services.exports.SLICE", 2)
    for n in range(5):
        complaint(fresh, f"Письмо номер {n}")
    assert export_file(fresh, tmp_path / "a.json") == 5
    assert [one["number"] for one in read_json(tmp_path / "a.json")["complaints"]] == [f"{n}/2026" for n in range(1, 6)]


def test_refusals_write_nothing(fresh: Desk, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="bad_export_name"):
        export_file(fresh, tmp_path / "a.doc")
    with pytest.raises(DeskError, match="period_backwards"):
        export_file(fresh, tmp_path / "a.json", date(2026, 2, 1), date(2026, 1, 1))
    with pytest.raises(DeskError, match="folder_missing"):
        export_file(fresh, tmp_path / "none" / "a.json")
    assert list(tmp_path.iterdir()) == [tmp_path / "office"]
