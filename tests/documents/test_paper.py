from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.wording import paper
from deputy_desk.wording.messages import codes, sentence
from deputy_desk.wording.messages.documents import MESSAGES
from deputy_desk.wording.slip import DAY as SLIP_DAY
from deputy_desk.wording.slip import deputy_of, slip_words

DAY = date(2026, 12, 11)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("n", "unit", "ru", "kk"),
    [
        (1, "working_days", "1 рабочий день", "1 жұмыс күні"),
        (3, "working_days", "3 рабочих дня", "3 жұмыс күні"),
        (15, "working_days", "15 рабочих дней", "15 жұмыс күні"),
        (21, "calendar_days", "21 календарный день", "21 күнтізбелік күн"),
        (1, "months", "1 месяц", "1 ай"),
        (2, "months", "2 месяца", "2 ай"),
        (11, "months", "11 месяцев", "11 ай"),
    ],
)
def test_terms_in_words(n: int, unit: str, ru: str, kk: str) -> None:
    assert plain(paper.term_words(n, unit, "ru")) == ru
    assert plain(paper.term_words(n, unit, "kk")) == kk
    assert " " not in paper.term_words(n, unit, "ru")


DATIVE = (
    "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға"
).split()


@pytest.mark.parametrize(("month", "dative"), list(enumerate(DATIVE, 1)))
def test_by_a_day_in_kazakh(month: int, dative: str) -> None:
    assert plain(paper.by_date(date(2026, month, 5), "kk")) == f"2026 жылғы 5 {dative} дейін"


@pytest.mark.parametrize(
    ("term", "basis", "bracket"),
    [
        ((15, "working_days"), "пункт 30", " (15 рабочих дней; основание: пункт 30)"),
        ((1, "months"), "", " (1 месяц)"),
        (None, "пункт 30", " (основание: пункт 30)"),
        (None, "", ""),
    ],
)
def test_closing_with_a_day(term: tuple[int, str] | None, basis: str, bracket: str) -> None:
    spans = paper.closing(DAY, term, basis, 1, "ru")
    said = plain("".join(text for text, _ in spans))
    assert said == f"Ответ прошу направить до 11 декабря 2026 года{bracket}."
    assert [plain(text) for text, bold in spans if bold] == ["11 декабря 2026 года"]


def test_closing_before_the_day_is_known_names_the_term() -> None:
    (span,) = paper.closing(None, (1, "months"), "", 1, "ru")
    assert plain(span[0]) == "Ответ прошу направить в течение 1 месяца."
    (span,) = paper.closing(None, (15, "working_days"), "регламент", 2, "kk")
    assert plain(span[0]) == "Жауапты 15 жұмыс күні ішінде жіберуіңізді сұраймыз (негізі: регламент)."
    (span,) = paper.closing(None, (10, "calendar_days"), "", 2, "ru")
    assert plain(span[0]) == "Ответ просим направить в течение 10 календарных дней."
    assert paper.closing(None, None, "", 1, "ru") == ()


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("signers", [1, 2])
@pytest.mark.parametrize("questions", [0, 1, 3])
def test_the_sentence_before_the_questions_holds_the_basis_or_leaves_it_out(
    questions: int, signers: int, lang: str
) -> None:
    with_basis = paper.asking(questions, signers, "Б-негіз", lang)
    without = paper.asking(questions, signers, " ", lang)
    assert "Б-негіз" in with_basis
    assert with_basis == paper.asking(questions, signers, " Б-негіз. ", lang)
    assert bool(without) == bool(questions)
    assert with_basis.endswith(":" if questions else ".")


def test_a_sentence_that_begins_with_the_clause_begins_with_a_capital() -> None:
    said = paper.asking(2, 1, "мәслихат регламентінің 30-тармағына", "kk")
    assert said == "Мәслихат регламентінің 30-тармағына сәйкес әр сұраққа жеке жауап беруіңізді сұраймын:"
    assert paper.asking(2, 1, "«Бюджет» заңына", "kk").startswith("«Бюджет»")


def test_enclosures_name_their_sheets() -> None:
    assert plain(paper.enclosure_line("Копия обращения.", 3, "ru")) == "Копия обращения, 3 л."
    assert plain(paper.enclosure_line("Көшірме", 1, "kk")) == "Көшірме, 1 парақ."
    assert paper.enclosure_line("Диск", 0, "ru") == "Диск"


def test_titles_say_number_and_day() -> None:
    assert paper.letter_title(None, None, "ru") == "Проект письма"
    assert paper.letter_title("7", None, "kk") == "№ 7 хат"
    assert paper.letter_title("7", DAY, "ru") == "Письмо № 7 от 11.12.2026"
    assert plain(paper.number_and_day("7", None)) == "№ 7"


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_other_language_is_pointed_to(lang: str) -> None:
    assert paper.other_side(lang)
    assert "2" in paper.other_pages(lang, 2, 2)
    assert "2–3" in paper.other_pages(lang, 2, 3)


def test_slip_labels_differ_between_the_languages_or_are_the_same_word() -> None:
    kk, ru = slip_words("kk"), slip_words("ru")
    assert kk.consent != ru.consent
    assert kk.phone == ru.phone == "Телефон"
    assert kk.reply_due.count(SLIP_DAY) == ru.reply_due.count(SLIP_DAY) == 1


@pytest.mark.parametrize(
    ("typed", "lang", "title"),
    [
        ("маслихат Коктерекского района", "ru", "Депутат маслихата Коктерекского района"),
        ("Айдынкольский городской маслихат", "ru", "Депутат Айдынкольского городского маслихата"),
        ("Районный маслихат", "ru", "Депутат Районного маслихата"),
        ("Маслихат города Алматы", "ru", "Депутат маслихата города Алматы"),
        ("маслихата Мойынкумского района", "ru", "Депутат маслихата Мойынкумского района"),
        ("Собрание", "ru", "Депутат, Собрание"),
        ("Депутат городского маслихата", "ru", "Депутат городского маслихата"),
        ("Көктерек аудандық  мәслихаты", "kk", "Көктерек аудандық мәслихатының депутаты"),
        ("Аудандық мәслихат", "kk", "Аудандық мәслихатының депутаты"),
        ("Алматы қаласы мәслихатының", "kk", "Алматы қаласы мәслихатының депутаты"),
        ("Алматы қаласы мәслихатының депутаты", "kk", "Алматы қаласы мәслихатының депутаты"),
        ("Жиналыс", "kk", "Жиналыс депутаты"),
    ],
)
def test_whose_deputy_it_is_stands_in_its_case(typed: str, lang: str, title: str) -> None:
    assert deputy_of(typed, lang) == title


def test_every_refusal_has_its_sentence_in_three_languages() -> None:
    from deputy_desk.errors import DeskError

    values = {"point": "U+2603", "name": "SNOWMAN", "text": "снег", "language": "kk", "where": "heading"}
    for code in MESSAGES:
        assert code in codes()
        said = {sentence(DeskError(code, **values), lang) for lang in ("en", "ru", "kk")}
        assert len(said) == 3
        assert all("{" not in one for one in said)
