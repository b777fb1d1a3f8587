from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from deputy_desk.domain.inquiry import DispatchKind, DispatchWay, InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import Grade, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.domain.terms import TermUnit
from deputy_desk.wording import inquiry_labels as words
from deputy_desk.wording.dates import dated, long_date
from deputy_desk.wording.figure_names import period_title
from deputy_desk.wording.ladder import (
    Escalation,
    Quoted,
    QuotedReply,
    copy_of,
    copy_of_reply,
    escalation_label,
    escalation_text,
    follow_on_subject,
    reminder_text,
    repeat_text,
    unanswered_text,
    voices_text,
)

SENT, DUE, CAME = date(2026, 11, 3), date(2026, 11, 24), date(2026, 11, 19)
UNNUMBERED = QuotedReply(day=CAME, received_on=date(2026, 11, 20))
FIRST = Quoted(number="57-Б", day=SENT)
REPLY = QuotedReply(number="03-12/418", day=CAME, received_on=date(2026, 11, 20))


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
        [words.unit_label(one, language, 3) for one in TermUnit],
    ):
        assert all(said)
        assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("count", "expected"), [(1, "1 запрос"), (3, "3 запроса"), (14, "14 запросов"), (21, "21 запрос")]
)
def test_counts_follow_the_rules_of_russian(count: int, expected: str) -> None:
    assert words.inquiries_selected(count, 1, "ru") == expected


@pytest.mark.parametrize(("n", "expected"), [(1, "месяц"), (3, "месяца"), (11, "месяцев"), (21, "месяц")])
def test_a_unit_agrees_with_its_number(n: int, expected: str) -> None:
    assert words.unit_label(TermUnit.MONTHS, "ru", n) == expected
    assert words.unit_label(TermUnit.MONTHS, "kk", n) == "ай"


def test_several_selected_are_said() -> None:
    assert words.inquiries_selected(23, 2, "ru") == "23 запроса, выбрано 2"
    assert words.inquiries_selected(23, 2, "kk") == "23 сауал, 2 таңдалды"


@pytest.mark.parametrize(("numbers", "expected"), [([], ""), ([3], "3"), ([3, 4], "3 и 4"), ([1, 3, 4], "1, 3 и 4")])
def test_numbers_are_listed_as_people_say_them(numbers: list[int], expected: str) -> None:
    assert words.list_of_numbers(numbers, "ru") == expected


def test_when_a_reply_came() -> None:
    assert words.working_day_of_reply(15, "ru", in_time=True) == "Пришёл в срок, на 15-й рабочий день"
    assert words.working_day_of_reply(17, "kk", in_time=False) == "Кешігіп келді, 17-жұмыс күні"


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_reminder_says_when_the_term_ended_or_ends() -> None:
    assert plain(reminder_text(FIRST, DUE, "ru")) == (
        "На запрос № 57-Б от 3 ноября 2026 года ответа не поступило. Срок ответа истёк 24 ноября 2026 года."
    )
    assert plain(reminder_text(FIRST, DUE, "kk")) == (
        "2026 жылғы 3 қарашадағы № 57-Б сауалға жауап келіп түскен жоқ. "
        "Жауап беру мерзімі 2026 жылғы 24 қараша күні өтті."
    )
    early = plain(reminder_text(FIRST, DUE, "ru", over=False))
    assert early.endswith("ответа пока не поступило. Срок ответа истекает 24 ноября 2026 года.")
    assert "Срок" not in reminder_text(FIRST, None, "ru")


def test_a_repeat_quotes_the_reply_if_there_is_one() -> None:
    quoted = plain(repeat_text(FIRST, REPLY, "ru"))
    assert quoted.startswith("В ответе № 03-12/418 от 19 ноября 2026 года на запрос № 57-Б от 3 ноября 2026 года")
    assert plain(repeat_text(FIRST, REPLY, "kk")) == (
        "2026 жылғы 3 қарашадағы № 57-Б сауалға берілген 2026 жылғы 19 қарашадағы № 03-12/418 жауапта "
        "мына сұрақтарға жауап жоқ."
    )
    assert plain(repeat_text(FIRST, UNNUMBERED, "ru")).startswith("В ответе от 19 ноября 2026 года на запрос")
    assert "нет ответа по существу" in repeat_text(FIRST, None, "ru")


def test_a_day_that_is_not_on_the_reply_is_not_called_its_day() -> None:
    came = QuotedReply(number="03-12/418", received_on=CAME)
    assert plain(repeat_text(FIRST, came, "ru")) == (
        "В ответе № 03-12/418, поступившем 19 ноября 2026 года, на запрос № 57-Б от 3 ноября 2026 года "
        "нет ответа на следующие вопросы."
    )
    assert "2026 жылғы 19 қараша күні келіп түскен № 03-12/418 жауапта" in plain(repeat_text(FIRST, came, "kk"))
    assert plain(copy_of_reply(came, "ru")) == "Копия ответа № 03-12/418"
    came = QuotedReply(received_on=CAME)
    assert plain(unanswered_text(FIRST, came, "ru")).startswith("В ответе, поступившем 19 ноября 2026 года, на запрос")
    assert plain(copy_of_reply(came, "kk")) == "19.11.2026 күні келіп түскен жауаптың көшірмесі"


@pytest.mark.parametrize(
    ("kind", "russian", "kazakh"),
    [
        (InquiryKind.INQUIRY, "На запрос", "сауалға"),
        (InquiryKind.LETTER, "На письмо", "хатқа"),
        (InquiryKind.REMINDER, "На напоминание", "еске салу хатына"),
        (InquiryKind.REPEAT, "На повторный запрос", "қайталама сауалға"),
    ],
)
def test_what_is_quoted_is_called_by_its_name(kind: InquiryKind, russian: str, kazakh: str) -> None:
    quoted = replace(FIRST, kind=kind)
    assert plain(reminder_text(quoted, None, "ru")).startswith(f"{russian} № 57-Б от")
    assert f"№ 57-Б {kazakh} жауап" in plain(reminder_text(quoted, None, "kk"))


def test_a_subject_says_the_step_once() -> None:
    assert follow_on_subject("", "kk", InquiryKind.REPEAT) == ""
    assert follow_on_subject("Су туралы", "kk", InquiryKind.REPEAT) == "Су туралы (қайталап)"
    assert follow_on_subject("О воде (напоминание)", "ru", InquiryKind.REPEAT) == "О воде (повторно)"
    assert follow_on_subject("О воде (повторно)", "ru", Escalation.SESSION) == "О воде (вопрос на сессию)"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_each_step_above_the_body_quotes_all_letters(language: str) -> None:
    later = (
        Quoted(kind=InquiryKind.REMINDER, number="61-Б", day=DUE),
        Quoted(kind=InquiryKind.REPEAT, number="65-Б", day=date(2026, 12, 1)),
    )
    texts = [escalation_text(step, "Айтылды.", "Әкімдік", later, language) for step in Escalation]
    assert len(set(texts)) == len(Escalation)
    for text in texts:
        assert all(part in text for part in ("Айтылды. ", "Әкімдік", "61-Б", "65-Б"))
        assert text.count("\n") == 1
    assert escalation_text(Escalation.SESSION, "Айтылды.", "", (), language).startswith("Айтылды.\n")
    assert len({escalation_label(step, language) for step in Escalation}) == len(Escalation)


def test_a_reply_without_an_answer_is_quoted_above() -> None:
    assert plain(unanswered_text(FIRST, REPLY, "kk")) == (
        "2026 жылғы 3 қарашадағы № 57-Б сауалға берілген 2026 жылғы 19 қарашадағы № 03-12/418 жауапта "
        "төменде көрсетілген сұрақтарға жауап жоқ."
    )
    assert plain(unanswered_text(FIRST, UNNUMBERED, "ru")).startswith(
        "В ответе от 19 ноября 2026 года на запрос № 57-Б"
    )


def test_copies_are_named_by_number_and_day() -> None:
    assert plain(copy_of(FIRST, "ru")) == "Копия запроса № 57-Б от 03.11.2026"
    assert plain(copy_of(FIRST, "kk")) == "03.11.2026 № 57-Б сауалдың көшірмесі"
    assert plain(copy_of_reply(REPLY, "ru")) == "Копия ответа № 03-12/418 от 19.11.2026"
    assert plain(copy_of_reply(UNNUMBERED, "ru")) == "Копия ответа от 19.11.2026"


MONTHS_KK = (
    "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы "
    "қарашадағы желтоқсандағы"
).split()


@pytest.mark.parametrize(("month", "word"), list(enumerate(MONTHS_KK, 1)))
def test_the_day_of_a_paper_in_kazakh(month: int, word: str) -> None:
    assert plain(dated(date(2026, month, 5), "kk")) == f"2026 жылғы 5 {word}"
    assert dated(date(2026, month, 5), "ru") == long_date(date(2026, month, 5), "ru")


def test_a_new_letter_says_who_turned_to_us() -> None:
    one_day = voices_text(SENT, SENT, 1, "ru").replace("\u00a0", " ")
    assert one_day == "3 ноября 2026 года ко мне обратился 1 житель."
    several = voices_text(SENT, DUE, 14, "kk").replace("\u00a0", " ")
    assert several == "2026 жылғы 3 қараша – 2026 жылғы 24 қараша аралығында маған 14 тұрғын жүгінді."


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
