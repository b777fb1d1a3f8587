"""The text of a summary read back from its PDF, cut into its sections, and the fixed words it is known by."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

from tests.documents import reading

Json = dict[str, Any]

HEADS = {
    "head": ("Сводка эффективности за", "кезеңіндегі тиімділік жиынтығы"),
    "I1": (" I1 Ответ", " I1 Мәні"),
    "I2": (" I2 Сколько", " I2 Мәні"),
    "I5": (" I5 Ответы", " I5 Сауал"),
    "I7": (" I7 Житель", " I7 Тұрғын"),
    "I9": (" I9 Разъяснено", " I9 Сол"),
    "I3": ("Где болит", "Түйткілді тұстар"),
    "oldest": ("Самые старые из", "Ең ескі ашық сауалдар"),
    "bodies": ("По органам", "Органдар бойынша"),
    "I6": ("Обещания с датой", "Мерзімі бар уәделер"),
    "C1": ("Люди и проблемы", "Адамдар мен мәселелер"),
    "problems": ("Одна проблема", "Бір мәселе"),
    "I8": ("Сделано только на бумаге", "Тек қағаз жүзінде орындалды"),
    "method": ("Как это посчитано", "Қалай есептелді"),
    "own": ("Сами о себе", "Өзіміз туралы"),
    "excluded": ("Не вошли и почему", "Кірмегендер және себебі"),
    "changes": ("Изменения классификации", "Жіктеудің өзгерістері"),
    "provenance": ("Происхождение", "Деректердің шығу тегі"),
}
BARS = {
    "I1": {
        "k": ("по существу в срок", "мәні бойынша мерзімінде"),
        "later": ("по существу позже", "мәні бойынша кейін"),
        "unanswered": ("ответа по существу нет", "мәні бойынша жауап жоқ"),
        "settled": ("решено без письма", "хатсыз шешілді"),
    },
    "I5": {
        "k": ("отвечен полностью", "толық жауап берілді"),
        "partly": ("частично", "ішінара"),
        "evaded": ("уклонение", "жалтару"),
        "not_answered": ("без ответа", "жауапсыз"),
    },
    "I7": {
        "k": ("решено", "шешілді"),
        "partly": ("частично", "ішінара"),
        "understood": ("понято", "түсінікті"),
        "not_solved": ("не решено", "шешілмеді"),
        "not_reached": ("нет связи", "байланыс жоқ"),
    },
    "I9": {
        "k": ("понято", "түсінікті"),
        "apart": ("не понято или нет связи", "түсініксіз не байланыс жоқ"),
        "rest": ("запрос или ещё в работе", "сауал не жұмыста"),
    },
}
STOCK = {
    "very_late": ("больше чем на 15 дней позже срока", "кешігуі 15 күннен көп"),
    "late": ("до 15 дней позже", "кешігуі 15 күнге дейін"),
    "in_term": ("срок не истёк", "мерзімі өтпеген"),
}
PROMISES = {
    "k": ("выполнено в срок", "мерзімінде орындалды"),
    "late": ("позже срока", "мерзімінен кейін"),
    "broken": ("не выполнено", "орындалмады"),
    "not_verified": ("не проверено", "тексерілмеді"),
    "ahead": ("срок впереди", "мерзімі алда"),
}
REASONS = {
    "term_running": ("срок не наступил; вошли в I2", "мерзімі келген жоқ; I2-ге кірді"),
    "annulled_before_due": ("отозваны до срока", "мерзіміне дейін қайтарып алынды"),
    "never_delivered": ("не доставлены", "жеткізілмеді"),
    "day_assumed": ("день поступления неизвестен, взят при загрузке", "түскен күні белгісіз, жүктеу кезінде алынды"),
    "complaint_withdrawn": ("обращения отозваны жителями", "өтінішті тұрғын қайтарып алды"),
    "complaint_not_considered": (
        "обращения без рассмотрения: анонимные, без сути",
        "өтініш қаралмады: анонимдік, мазмұнсыз",
    ),
}
VERDICTS = {
    "partly": ("частично", "ішінара"),
    "not_solved": ("не решено", "шешілмеді"),
    "not_understood": ("не понято", "түсініксіз"),
}
CHANNELS = {
    "reception": ("приём", "қабылдау"),
    "phone": ("телефон", "телефон"),
    "messenger": ("мессенджер", "мессенджер"),
    "letter": ("письмо", "хат"),
    "kk": ("казахский", "қазақша"),
    "ru": ("русский", "орысша"),
}


_FOOT = re.compile(r" \d+ (?:из|/) \d+ (?:период|кезең) [^·]+·[^·]+·[^·]+$")


def at(language: str) -> int:
    return ("ru", "kk").index(language)


def sections(pdf: bytes, language: str) -> dict[str, str]:
    """Return the text of each section; the first heading of a name counts, in the order of the report."""
    text = " ".join(_FOOT.sub("", page) for page in reading.pages(pdf))
    starts: list[tuple[str, int]] = []
    place = 0
    for name, heads in HEADS.items():
        found = text.find(heads[at(language)], place)
        if found >= 0:
            starts.append((name, found))
            place = found + 1
    ends = [start for _, start in starts[1:]] + [len(text)]
    return {name: text[start:end].strip() for (name, start), end in zip(starts, ends, strict=True)}


def count(value: Any) -> int:
    return value if isinstance(value, int) else len(value)


def has_bar(section: str, parts: list[tuple[int, str]]) -> bool:
    """Tell whether a bar is printed with exactly these counts.

    Numbers inside parts stand before the names, that of the first, black part at the end; a part too narrow for its
    number has it behind its name.
    """
    shown = [(n, name) for n, name in parts if n]
    first = parts[0][1]
    for size in range(len(shown) + 1):
        for narrow in combinations(range(len(shown)), size):
            inside = [str(n) for i, (n, name) in enumerate(shown) if i not in narrow and name != first]
            names = [f"{name}: {n}" if i in narrow else name for i, (n, name) in enumerate(shown)]
            black = [str(n) for i, (n, name) in enumerate(shown) if i not in narrow and name == first]
            if " ".join([*inside, *names]) in section and section.endswith("".join(f" {one}" for one in black)):
                return True
    return False


def day(text: str, year: str = "2026") -> str:
    """Return a day of a table: «12.03», of another year «12.03.25»."""
    found = f"{text[8:10]}.{text[5:7]}"
    return found if text[:4] == year else f"{found}.{text[2:4]}"
