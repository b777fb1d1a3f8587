"""Topics, places, bodies and numbers by the words people write."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.domain.people import User
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.services.directory import body_named, place_named, topic_named, user_named
from deputy_desk.services.numbers import complaint_id, inquiry_id, number_of_complaint, number_of_inquiry
from tests.fresh import complaint, draft, fresh, registered

__all__ = ["fresh"]


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("дороги", "дороги и тротуары"),
        (" ЖКХ ", "ЖКХ и инженерные сети"),
        ("медицина", "здравоохранение"),
        ("Білім", "образование, детские сады"),
        ("жолдар мен тротуарлар", "дороги и тротуары"),
        ("соцподдержка", "социальная защита, пособия"),
    ],
)
def test_topics(fresh: Desk, words: str, topic: str) -> None:
    assert topic_named(fresh, words).name_ru == topic


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Алматы", "город Алматы"),
        ("г. Алматы", "город Алматы"),
        ("Алматы қаласы", "город Алматы"),
        ("Атырау облысы", "Атырауская область"),
        ("Атырауская обл.", "Атырауская область"),
        ("Абайская область", "область Абай"),
        ("Астана", "город Астана"),
    ],
)
def test_places(fresh: Desk, words: str, place: str) -> None:
    assert place_named(fresh, words).name_ru == place


def test_bodies(fresh: Desk) -> None:
    assert body_named(fresh, "Управление образования").name_ru == "Управление образования"
    assert body_named(fresh, "білім басқармасы").name_ru == "Управление образования"
    assert body_named(fresh, "транспорта и автомобильных дорог района").short_ru == "Отдел ЖКХ, ПТ и АД"
    known = body_named(fresh, "Прокуратура")
    assert body_named(fresh, known.id) == known


def test_people_of_the_office(fresh: Desk) -> None:
    with fresh.read() as view:
        known = view.get(User, fresh.user_id)
    assert user_named(fresh, known.id) == user_named(fresh, known.name.upper()) == known
    assert user_named(fresh, known.name.split()[0][:5]) == known


@pytest.mark.parametrize(
    ("find", "words", "code"),
    [
        (topic_named, "квантовая физика", "unknown_topic"),
        (place_named, "Атлантида", "unknown_place"),
        (body_named, "Министерство погоды", "unknown_body"),
        (body_named, "", "unknown_body"),
        (user_named, "Никто", "unknown_user"),
        (user_named, "", "unknown_user"),
        (body_named, "департамент", "body_not_clear"),
    ],
)
def test_what_is_not_known(fresh: Desk, find: object, words: str, code: str) -> None:
    assert callable(find)
    with pytest.raises(DeskError) as caught:
        find(fresh, words)
    assert caught.value.code == code


def test_numbers_find_records(fresh: Desk) -> None:
    one = complaint(fresh)
    letter = registered(fresh, one)
    assert [complaint_id(fresh, text) for text in ("1", "№ 1", "1/2026", "1/26", one, one.upper())] == [one] * 6
    assert [inquiry_id(fresh, text) for text in ("1-А/2026", "1-а", "1", "1А/26", letter)] == [letter] * 5
    without = draft(fresh)
    with fresh.read() as view:
        assert number_of_complaint(view.get(Complaint, one)) == "1/2026"
        assert number_of_inquiry(view.get(Inquiry, letter)) == "1-А/2026"
        assert number_of_inquiry(view.get(Inquiry, without)) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("семь", "bad_number"),
        ("", "bad_number"),
        ("2", "not_found"),
        ("1/2025", "not_found"),
        ("1-Б", "not_found"),
        ("01a1f71c-760c-7af8-99a3-e1f16bdc8e26", "not_found"),
    ],
)
def test_numbers_that_find_nothing(fresh: Desk, text: str, code: str) -> None:
    complaint(fresh)
    with pytest.raises(DeskError) as caught:
        complaint_id(fresh, text)
    assert caught.value.code == code


def test_a_number_of_two_series_must_be_told_apart(fresh: Desk) -> None:
    one = complaint(fresh)
    with fresh.change() as work:
        work.add(replace(work.get(Complaint, one), id=fresh.new_id(), series="Б"))
        work.add(replace(work.get(Complaint, one), id=fresh.new_id(), series="В"))
    assert complaint_id(fresh, "1") == one
    with fresh.change() as work:
        work.change(replace(work.get(Complaint, one), series="А"))
    with pytest.raises(DeskError) as caught:
        complaint_id(fresh, "1")
    assert caught.value.code == "number_not_clear"
    assert caught.value.values["names"] == "1-А/2026, 1-Б/2026, 1-В/2026"
