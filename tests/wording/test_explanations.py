"""Deadlines in words, in three languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.terms import Deadline, Term, TermRule, TermUnit, count_deadline, parse_term
from deputy_desk.domain.workdays import CalendarEdit, Day, DayKind
from deputy_desk.errors import DeskError
from deputy_desk.store.calendar import base_calendar
from deputy_desk.wording import explanations, messages

KZ = base_calendar()
LANGUAGES = ("en", "ru", "kk")


def deadline(start: date, term: str, *, first: bool = False, until: date | None = None) -> Deadline:
    return count_deadline(start, parse_term(term), KZ, receipt_is_day_one=first, extended_until=until)


def lines(of: Deadline, language: str) -> list[str]:
    return [line.replace("\u00a0", " ") for line in explanations.explain_deadline(of, language)]


def short(of: Deadline, language: str, *, received: bool = False) -> str:
    return explanations.short_explanation(of, language, received=received).replace("\u00a0", " ")


def test_each_line_has_its_date_and_reason() -> None:
    inquiry = deadline(date(2026, 11, 25), "15wd")
    russian = lines(inquiry, "ru")
    assert len(russian) == 23
    assert russian[0] == "25 ноября, среда: день 0, счёт начинается со следующего дня"
    assert russian[1] == "26 ноября, четверг: 1-й рабочий день"
    assert russian[3] == "28 ноября, суббота: не считается, выходной"
    assert russian[21] == "16 декабря, среда: не считается, День Независимости"
    assert russian[22] == "17 декабря, четверг: 15-й рабочий день; последний день срока"
    assert lines(inquiry, "kk")[21] == "16 желтоқсан, сәрсенбі: есептелмейді, Тәуелсіздік күні"
    assert lines(inquiry, "en")[22] == "17 December, Thursday: working day 15; last day in term"


def test_years_are_written_when_the_deadline_crosses_one() -> None:
    found = lines(deadline(date(2026, 12, 30), "3wd"), "ru")
    assert found[0] == "30 декабря 2026 года, среда: день 0, счёт начинается со следующего дня"
    assert found[2] == "1 января 2027 года, пятница: не считается, Новый год"
    assert found[5] == "4 января 2027 года, понедельник: не считается, перенос выходного: Новый год"


def test_the_short_sentence() -> None:
    inquiry = deadline(date(2026, 11, 25), "15wd")
    assert short(inquiry, "ru") == "15 рабочих дней после отправки. 16 декабря, День Независимости, не считается."
    assert short(inquiry, "ru", received=True).startswith("15 рабочих дней после дня поступления.")
    assert short(inquiry, "kk") == "Жіберілгеннен кейін 15 жұмыс күні. 16 желтоқсан, Тәуелсіздік күні, есептелмейді."
    two = deadline(date(2026, 5, 6), "3wd")
    assert short(two, "en") == (
        "3 working days after sending. Not counted: 7 May, Defender of the Fatherland Day; "
        "11 May, day off carried over: Victory Day."
    )


def test_the_short_sentence_names_every_move() -> None:
    assert short(deadline(date(2026, 1, 30), "1m"), "ru") == (
        "1 месяц после отправки. Конец срока выпадает на 28 февраля (выходной) и переходит на 2 марта."
    )
    assert short(deadline(date(2026, 10, 24), "10cd"), "en") == (
        "10 calendar days after sending. 24 October is not worked (day off), so day 0 is 27 October."
    )
    extended = deadline(date(2026, 10, 9), "9cd", until=date(2026, 10, 25))
    assert short(extended, "en") == (
        "9 calendar days after sending. The end falls on 18 October (day off) and moves to 19 October. "
        "Extended by the body; the first term ended on 19 October 2026. "
        "The end falls on 25 October (Republic Day) and moves to 27 October."
    )
    assert short(deadline(date(2026, 3, 4), "2wd", first=True), "en") == "2 working days, the day of receipt counted."


def test_swapped_days_are_explained() -> None:
    found = lines(deadline(date(2025, 1, 2), "1wd"), "ru")
    assert found[1].startswith("3 января, пятница: не считается, выходной перенесён с 5 января; регистрация")
    assert found[3] == "5 января, воскресенье: день 0 (рабочий день вместо 3 января), счёт начинается со следующего дня"
    passed = lines(count_deadline(date(2024, 5, 3), Term(2, TermUnit.WORKING_DAYS), KZ), "en")
    assert passed[1] == "4 May, Saturday: working day 1 (working day instead of 8 May)"


def test_months_calendar_days_and_extensions_are_explained() -> None:
    assert "2-й месяц истекает: то же число" in lines(deadline(date(2026, 11, 26), "2m"), "ru")[-1]
    assert "such" not in lines(deadline(date(2028, 1, 31), "1m"), "en")[-1]
    assert "the last day of a shorter month" in lines(deadline(date(2028, 1, 31), "1m"), "en")[-1]
    month = lines(deadline(date(2026, 11, 26), "1m"), "en")
    assert month[1] == "27 November, Friday: the term runs"
    assert month[2] == "28 November, Saturday: the term runs (day off)"
    calendar_days = lines(deadline(date(2026, 12, 4), "12cd"), "en")
    assert calendar_days[1] == "5 December, Saturday: calendar day 1 (day off)"
    assert calendar_days[3] == "7 December, Monday: calendar day 3"
    extended = lines(deadline(date(2026, 12, 1), "1wd", until=date(2026, 12, 4)), "en")
    assert extended[2:] == [
        "3 December, Thursday: extended term",
        "4 December, Friday: the extended term ends; last day in term",
    ]


@given(
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    st.integers(1, 12),
    st.sampled_from(list(TermUnit)),
    st.booleans(),
    st.sampled_from(LANGUAGES),
)
def test_every_deadline_can_be_said(start: date, n: int, unit: TermUnit, first: bool, language: str) -> None:
    counted = count_deadline(start, Term(n, unit), KZ, receipt_is_day_one=first)
    said = explanations.explain_deadline(counted, language)
    assert len(said) == len(counted.days)
    assert len(set(said)) == len(said)
    assert not any("{" in line for line in [*said, short(counted, language)])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(DayKind))
def test_every_kind_of_day_has_words(kind: DayKind, language: str) -> None:
    named = Day(date(2026, 5, 4), kind, working=False, reason_ru="по приказу")
    assert explanations.day_reason(named, language)
    if kind is not DayKind.HOLIDAY:
        assert explanations.day_reason(Day(date(2026, 5, 4), kind, working=False), language)


def test_the_offices_words_are_shown_and_a_missing_language_falls_back() -> None:
    edited = KZ.with_edits([CalendarEdit(date(2026, 12, 31), working=False, reason_kk="санитарлық күн")])
    assert explanations.day_reason(edited.day(date(2026, 12, 31)), "ru") == "санитарлық күн"
    bare = KZ.with_edits([CalendarEdit(date(2026, 12, 31), working=False)])
    assert explanations.day_reason(bare.day(date(2026, 12, 31)), "ru") == "выходной по календарю приёмной"
    assert explanations.day_reason(KZ.day(date(2027, 5, 16)), "ru") == "Курбан айт, дата расчётная"


@pytest.mark.parametrize(
    ("term", "russian"),
    [
        ("1wd", "1 рабочий день"),
        ("3wd", "3 рабочих дня"),
        ("15wd", "15 рабочих дней"),
        ("21cd", "21 календарный день"),
        ("2m", "2 месяца"),
        ("12m", "12 месяцев"),
    ],
)
def test_terms_are_said_with_the_right_ending(term: str, russian: str) -> None:
    assert explanations.term_text(parse_term(term), "ru").replace("\u00a0", " ") == russian


def test_what_is_not_certain_is_said() -> None:
    crossing = deadline(date(2026, 12, 20), "15wd")
    assert "(2027)" in explanations.calendar_note(crossing, KZ, "ru")
    assert explanations.calendar_note(deadline(date(2026, 5, 4), "3wd"), KZ, "kk") == ""
    rule = TermRule(id="1", key="x", n=1, unit=TermUnit.MONTHS, basis_ru="статья", basis_kk="бап")
    assert "регламент" in explanations.rule_note(rule, "ru")
    assert (explanations.basis_text(rule, "kk"), explanations.basis_text(rule, "en")) == ("бап", "статья")
    sure = TermRule(id="1", key="x", n=1, unit=TermUnit.MONTHS, verified=True)
    assert explanations.rule_note(sure, "kk") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_failures_have_a_sentence(language: str) -> None:
    with pytest.raises(DeskError) as caught:
        parse_term("15")
    assert "15wd" in messages.sentence(caught.value, language)
