from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.inquiry import DispatchKind, DispatchWay, InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import Grade, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.domain.terms import TermUnit
from deputy_desk.wording import inquiry_labels as words
from deputy_desk.wording.figure_names import period_title
from deputy_desk.wording.ladder import follow_on_subject, reminder_text, repeat_text, voices_text

SENT, DUE, CAME = date(2026, 11, 3), date(2026, 11, 24), date(2026, 11, 19)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_each_choice_has_a_word_of_its_own(language: str) -> None:
    for said in (
        [words.inquiry_stage_label(one, language) for one in InquiryStage],
        [words.kind_label(one, language) for one in InquiryKind],
        [words.way_label(one, language) for one in DispatchWay],
        [words.sending_label(one, language) for one in DispatchKind],
        [words.grade_label(one, language)[0] for one in Grade],
        [words.grade_label(one, language)[1] for one in Grade],
        [words.question_grade_label(one, language) for one in QuestionGradeValue],
        [words.promise_label(one, language) for one in PromiseVerdictValue],
        [words.unit_label(one, language) for one in TermUnit],
    ):
        assert all(said)
        assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("count", "expected"), [(1, "1 запрос"), (3, "3 запроса"), (14, "14 запросов"), (21, "21 запрос")]
)
def test_counts_follow_the_rules_of_russian(count: int, expected: str) -> None:
    assert words.inquiries_selected(count, 1, "ru") == expected


def test_several_selected_are_said() -> None:
    assert words.inquiries_selected(23, 2, "ru") == "23 запроса, выбрано 2"
    assert words.inquiries_selected(23, 2, "kk") == "23 сауал, 2 таңдалды"


@pytest.mark.parametrize(("numbers", "expected"), [([], ""), ([3], "3"), ([3, 4], "3 и 4"), ([1, 3, 4], "1, 3 и 4")])
def test_numbers_are_listed_as_people_say_them(numbers: list[int], expected: str) -> None:
    assert words.list_of_numbers(numbers, "ru") == expected


def test_when_a_reply_came() -> None:
    assert words.working_day_of_reply(15, "ru", in_time=True) == "Пришёл в срок, на 15-й рабочий день"
    assert words.working_day_of_reply(17, "kk", in_time=False) == "Кешігіп келді, 17-жұмыс күні"


def test_a_reminder_says_when_the_term_ended() -> None:
    text = reminder_text("57-Б", SENT, DUE, "ru").replace("\u00a0", " ")
    assert text == "На запрос № 57-Б от 3 ноября 2026 года ответа не поступило. Срок ответа истёк 24 ноября 2026 года."
    assert "истёк" not in reminder_text("57-Б", SENT, None, "ru")


def test_a_repeat_quotes_the_reply_if_there_is_one() -> None:
    quoted = repeat_text("57-Б", SENT, "03-12/418", CAME, "ru").replace("\u00a0", " ")
    assert quoted.startswith("В ответе № 03-12/418 от 19 ноября 2026 года на запрос № 57-Б от 3 ноября 2026 года")
    assert "03-12" not in repeat_text("57-Б", SENT, "", CAME, "ru")
    assert "остаётся без ответа" in repeat_text("57-Б", SENT, "", None, "ru")
    assert follow_on_subject("", "kk", repeat=True) == ""
    assert follow_on_subject("Су туралы", "kk", repeat=True) == "Су туралы (қайталап)"


def test_a_new_letter_says_who_turned_to_us() -> None:
    one_day = voices_text(SENT, SENT, 1, "ru").replace("\u00a0", " ")
    assert one_day == "3 ноября 2026 года ко мне обратился 1 житель."
    several = voices_text(SENT, DUE, 14, "kk").replace("\u00a0", " ")
    assert several == "Маған 14 тұрғын жүгінді (2026 жылғы 3 қараша – 2026 жылғы 24 қараша)."


@pytest.mark.parametrize(
    ("kind", "language", "expected"),
    [
        ("month", "ru", "ноябрь 2026"),
        ("quarter", "ru", "IV квартал 2026"),
        ("year", "ru", "2026 год"),
        ("quarter", "kk", "2026 жылғы IV тоқсан"),
        ("month", "en", "November 2026"),
    ],
)
def test_periods_have_names(kind: str, language: str, expected: str) -> None:
    assert period_title(kind, date(2026, 11, 1), language).replace("\u00a0", " ") == expected
