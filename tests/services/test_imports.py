"""Registers become complaints: every row in or refused, none twice, nothing of the old register becomes an outcome."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from deputy_desk.domain.complaint import Applicant, Channel, Complaint, Urgency
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.people import Language, Person, Phone
from deputy_desk.domain.places import Place, Topic
from deputy_desk.errors import DeskError
from deputy_desk.services import imports
from deputy_desk.services.complaints import complaint_file
from deputy_desk.services.desk import Desk
from deputy_desk.services.imports import import_file
from tests.fresh import TODAY, complaint, fresh

__all__ = ["fresh"]
HEADER = ("Дата", "Заявитель", "ИИН", "Телефон", "Текст обращения", "Тема", "Место", "Статус", "Ответ")


def table(path: Path, *rows: tuple[str, ...], header: tuple[str, ...] = HEADER) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(header)
        writer.writerows(rows)
    return path


def row(text: str, **cells: str) -> tuple[str, ...]:
    names = ("day", "person", "iin", "phone", "text", "topic", "place", "state", "reply")
    return tuple({"day": "12.03.2026", "text": text, **cells}.get(name, "") for name in names)


def all_complaints(desk: Desk) -> list[Complaint]:
    with desk.read() as view:
        return sorted(view.all(Complaint), key=lambda one: (one.year, one.n))


def test_a_row_becomes_a_complaint_with_all_its_cells(fresh: Desk, tmp_path: Path) -> None:
    cells = row("Жарық жоқ", person="Ахметов Ерлан", phone="8 705 318 18 42", topic="дороги", place="Алматы")
    report = import_file(fresh, table(tmp_path / "a.csv", cells))
    assert (report.rows, report.imported, report.unchanged, report.rejected) == (1, 1, 0, 0)
    one = all_complaints(fresh)[0]
    assert (one.year, one.n, one.received_on, one.day_assumed) == (2026, 1, date(2026, 3, 12), False)
    assert (one.text, one.language, one.urgency, one.channel) == (
        "Жарық жоқ",
        Language.KK,
        Urgency.NORMAL,
        Channel.OTHER,
    )
    assert one.handler_id == fresh.user_id
    with fresh.read() as view:
        assert view.get(Topic, one.topic_id or "").name_ru == "дороги и тротуары"
        assert view.get(Place, one.place_id or "").name_ru == "город Алматы"
        person = view.all(Person)[0]
        assert person.name == "Ахметов Ерлан"
        assert [phone.number for phone in view.all(Phone)] == ["+77053181842"]
        assert [link.person_id for link in view.all(Applicant)] == [person.id]


def test_old_state_and_reply_become_a_note_never_an_outcome(fresh: Desk, tmp_path: Path) -> None:
    import_file(fresh, table(tmp_path / "a.csv", row("Яма", state="решена", reply="Отремонтировано")))
    one = all_complaints(fresh)[0]
    assert "решена" in one.note
    assert "Отремонтировано" in one.note
    assert complaint_file(fresh, one.id).stage is ComplaintStage.NEW


def test_the_same_file_twice_adds_nothing_and_equal_rows_are_all_kept(fresh: Desk, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", row("Яма"), row("Яма"), row("Яма на дороге"))
    assert import_file(fresh, path).imported == 3
    again = import_file(fresh, path)
    assert (again.imported, again.unchanged) == (0, 3)
    assert len(all_complaints(fresh)) == 3


def test_numbers_run_on_and_each_year_has_its_own(fresh: Desk, tmp_path: Path) -> None:
    complaint(fresh)
    rows = [row("а один два", day="05.05.2025"), row("б один два"), row("в один два", day="06.05.2025")]
    import_file(fresh, table(tmp_path / "a.csv", *rows))
    assert [(one.year, one.n) for one in all_complaints(fresh)] == [(2025, 1), (2025, 2), (2026, 1), (2026, 2)]


def test_no_day_means_today_and_says_so(fresh: Desk, tmp_path: Path) -> None:
    import_file(fresh, table(tmp_path / "a.csv", row("Яма на дороге", day="")))
    one = all_complaints(fresh)[0]
    assert (one.received_on, one.day_assumed) == (TODAY, True)


def test_the_time_of_receipt_is_an_instant(fresh: Desk, tmp_path: Path) -> None:
    import_file(fresh, table(tmp_path / "a.csv", row("Яма на дороге", day="12.03.2026 14:30")))
    assert all_complaints(fresh)[0].received_at == datetime(2026, 3, 12, 9, 30, tzinfo=UTC)


def test_people_are_found_again(fresh: Desk, tmp_path: Path) -> None:
    rows = [
        row("первое письмо", person="Ахметов Ерлан", phone="87053181842"),
        row("второе письмо", person="АХМЕТОВ  ерлан", phone="8 (705) 318-18-42"),
        row("третье письмо", person="Ахметов Ерлан", iin="850315300019", phone="87011112233"),
        row("четвёртое письмо", person="Ахметов Е.", iin="850315300019"),
        row("пятое письмо", person="Другой Человек", phone="87053181842"),
        row("шестое письмо"),
    ]
    import_file(fresh, table(tmp_path / "a.csv", *rows))
    later = table(tmp_path / "b.csv", row("седьмое письмо", person="Ахметов Ерлан", phone="+77053181842"))
    import_file(fresh, later)
    with fresh.read() as view:
        people = view.all(Person)
        links = view.all(Applicant)
    assert len(links) == 6
    assert sorted(one.name for one in people) == ["Ахметов Ерлан", "Ахметов Ерлан", "Другой Человек"]


def test_an_iin_that_cannot_be_right_does_not_join_people(fresh: Desk, tmp_path: Path) -> None:
    rows = [
        row("первое письмо", person="А Б", iin="111111111111"),
        row("второе письмо", person="В Г", iin="111111111111"),
    ]
    import_file(fresh, table(tmp_path / "a.csv", *rows))
    with fresh.read() as view:
        assert len(view.all(Person)) == 2


def test_a_known_person_gets_the_new_telephone(fresh: Desk, tmp_path: Path) -> None:
    import_file(fresh, table(tmp_path / "a.csv", row("первое письмо", person="А Б", iin="850315300019")))
    second = row("второе письмо", person="А Б", iin="850315300019", phone="87053181842")
    import_file(fresh, table(tmp_path / "b.csv", second))
    with fresh.read() as view:
        assert len(view.all(Person)) == 1
        assert [one.number for one in view.all(Phone)] == ["+77053181842"]


def test_unknown_topics_and_places_are_made_once(fresh: Desk, tmp_path: Path) -> None:
    rows = [
        row("письмо номер раз", topic="Лифты", place="Темиртау"),
        row("письмо два", topic="лифты", place="г. Темиртау"),
    ]
    import_file(fresh, table(tmp_path / "a.csv", *rows))
    import_file(fresh, table(tmp_path / "b.csv", row("письмо три", topic="ЛИФТЫ", place="Караганда")))
    with fresh.read() as view:
        assert [one.name_ru for one in view.all(Topic) if "ифт" in one.name_ru] == ["Лифты"]
        assert [one.name_ru for one in view.all(Place) if "Темиртау" in one.name_ru] == ["Темиртау"]
        centre = next(one for one in view.all(Place) if one.name_ru == "Караганда")
        assert view.get(Place, centre.parent_id or "").name_ru == "Карагандинская область"


def test_a_sentence_in_the_column_of_topics_goes_to_the_note(fresh: Desk, tmp_path: Path) -> None:
    long = "очень длинное рассуждение о том, к какой теме это отнести, вместо названия темы, как положено"
    import_file(fresh, table(tmp_path / "a.csv", row("Яма на дороге", topic=long, place=long)))
    one = all_complaints(fresh)[0]
    assert (one.topic_id, one.place_id) == (None, None)
    assert one.note.count(long) == 2


def test_refused_rows_can_be_repaired_and_imported(fresh: Desk, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", row("Яма на дороге"), row("Свет не горит", day="31.02.2026"))
    report = import_file(fresh, path)
    assert (report.imported, report.rejected) == (1, 1)
    assert [one.code for one in report.rejections] == ["impossible_date"]
    assert report.rejects_file == tmp_path / "a.rejects.csv"
    text = report.rejects_file.read_text(encoding="utf-8-sig")
    report.rejects_file.write_text(text.replace("31.02.2026", "28.02.2026"), encoding="utf-8")
    assert import_file(fresh, report.rejects_file).imported == 1
    assert len(all_complaints(fresh)) == 2


def test_rejects_under_repair_are_not_written_over(fresh: Desk, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", row("Свет не горит", day="31.02.2026"))
    first = import_file(fresh, path).rejects_file
    second = import_file(fresh, path).rejects_file
    assert (first, second) == (tmp_path / "a.rejects.csv", tmp_path / "a.rejects-2.csv")
    named = import_file(fresh, path, rejects=tmp_path / "mine.xlsx").rejects_file
    assert named == tmp_path / "mine.xlsx"
    assert named.exists()


def test_a_look_writes_nothing(fresh: Desk, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", row("Яма на дороге"), row("Свет", day="31.02.2026"))
    report = import_file(fresh, path, dry_run=True)
    assert (report.imported, report.rejected, report.rejects_file) == (1, 1, None)
    assert all_complaints(fresh) == []
    assert list(tmp_path.glob("*.rejects*")) == []


def test_two_registers_that_both_count_from_one_do_not_hide_each_other(fresh: Desk, tmp_path: Path) -> None:
    header = ("id", "Текст обращения", "Статус")
    first = table(tmp_path / "a.csv", ("1", "Яма на дороге", "новая"), header=header)
    second = table(tmp_path / "b.csv", ("1", "Свет не горит", "новая"), header=header)
    moved_on = table(tmp_path / "c.csv", ("1", "Яма на дороге", "решена"), header=header)
    assert import_file(fresh, first).imported == 1
    assert import_file(fresh, second).imported == 1
    assert import_file(fresh, moved_on).unchanged == 1


def test_batches_know_each_other_and_tell_how_far_they_are(
    fresh: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "BATCH", 2)
    rows = [row(f"письмо номер {n}", person="А Б", phone="87053181842", topic="Лифты") for n in range(5)]
    done: list[int] = []
    report = import_file(fresh, table(tmp_path / "a.csv", *rows), progress=done.append)
    assert (report.imported, done) == (5, [2, 4, 5])
    assert [one.n for one in all_complaints(fresh)] == [1, 2, 3, 4, 5]
    with fresh.read() as view:
        assert len(view.all(Person)) == 1
        assert len([one for one in view.all(Topic) if one.name_ru == "Лифты"]) == 1


def test_a_file_that_is_no_table_adds_nothing(fresh: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04 half of a workbook")
    with pytest.raises(DeskError, match=r"file_incomplete|not_a_table"):
        import_file(fresh, path)
    assert all_complaints(fresh) == []
