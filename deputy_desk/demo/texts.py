"""What the made-up office writes, topic by topic (``resources/samples/letters.json``), and what others answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from deputy_desk import resources
from deputy_desk.domain.reply import Grade


@dataclass(frozen=True, slots=True)
class TopicTexts:
    """The words for letters and talks on one topic. ``questions`` are pairs Russian, Kazakh."""

    title: str
    problem: str
    subject_ru: str
    subject_kk: str
    intro_ru: str
    intro_kk: str
    questions: tuple[tuple[str, str], ...]
    body: str
    other: str
    explain_ru: str
    explain_kk: str
    promise_ru: str
    done_ru: str


@cache
def _all() -> dict[str, TopicTexts]:
    found = {}
    for topic, values in json.loads(resources.read_text("samples/letters.json")).items():
        questions = tuple((ru, kk) for ru, kk in values.pop("questions"))
        found[topic] = TopicTexts(questions=questions, **values)
    return found


def texts_of(topic: str) -> TopicTexts:
    """Return the words for a topic by its Russian name; general ones for any other."""
    return _all().get(topic) or _all()["*"]


REPLIES = {
    Grade.ACKNOWLEDGEMENT: "Ваш запрос поступил и зарегистрирован. Ответ будет дан в установленный срок.",
    Grade.HOLDING: "Для полного ответа запрошены сведения у подрядчиков. О результате сообщим дополнительно.",
    Grade.REDIRECT: "Поставленные вопросы не входят в нашу компетенцию, запрос направлен по принадлежности.",
    Grade.FORMAL: "Вопросы приняты к сведению. Работа ведётся в соответствии с законодательством.",
    Grade.EXPLANATION: "По каждому вопросу сообщаем причины, порядок и имена ответственных лиц.",
    Grade.PROMISE: "Работы включены в план, ответственный назначен, срок указан в ответе.",
    Grade.DONE: "Работы выполнены в полном объёме, подтверждающие документы прилагаются.",
    Grade.REFUSAL: "В просьбе отказано: средства в бюджете этого года не предусмотрены, основание приведено.",
}
WORDS_SOLVED = ("Всё сделали, спасибо.", "Да, теперь порядок.", "Мәселе шешілді, рақмет.", "Иә, жөнделді.")
WORDS_PARTLY = ("Сделали только половину.", "Начали, но не закончили.", "Жартысы ғана істелді.")
WORDS_NOT = ("Ничего не изменилось.", "Никто не приезжал.", "Ештеңе өзгерген жоқ.")
WORDS_UNDERSTOOD = ("Теперь понятно, куда идти.", "Түсінікті, рақмет.", "Понял, спасибо за разъяснение.")
WORDS_NOT_UNDERSTOOD = ("Всё равно непонятно.", "Түсінбедім.")
OFFICIALS = ("Т. Б. Утегенов", "К. М. Жазыкбаев", "А. С. Муканова", "Е. Р. Сапаров", "Г. Т. Ибраева")
DECISIONS = (
    ("budget", "Средства на ремонт заложены в бюджет района на 2027 год", 48_000_000),
    ("repair_plan", "Улицы включены в план среднего ремонта", None),
    ("rule", "Изменён порядок выдачи ответов на заявки жителей", None),
)
