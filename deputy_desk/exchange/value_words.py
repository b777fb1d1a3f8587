"""Words that registers write for urgency, channel and kind, in Russian, Kazakh and English. Knows no rows."""

from __future__ import annotations

import re
from functools import lru_cache

from deputy_desk.exchange.header_words import folded

# Patterns over folded words (Kazakh letters as the nearest Russian); the first that fits wins.
_URGENCY = (
    ("low", r"^(низк|невысок|не ?срочн|томен|шугыл емес|low|minor|обычн.*низк)"),
    ("high", r"^(высок|срочн|критич|очень|важн|шугыл|жогары|асыгыс|экстренн|неотлож|high|urgent|critical|!+$)"),
    ("normal", r"^(средн|обычн|нормальн|плановая?|орта|калыпты|кадимги|normal|ordinar|medium|middle|стандарт)"),
)
_CHANNEL = (
    ("e_otinish", r"\b[eе][ -]?otinish|\b[eе] ?отиниш|egov|егов|епир|ешп\b|e[ -]?gov"),
    (
        "messenger",
        r"whats ?app|ватсап|вотсап|уатсап|telegram|телеграм|viber|вайбер|мессендж|messenger|\bwa\b|\btg\b|чат",
    ),
    ("social", r"соц ?сет|социальн\w* сет|алеуметтик|instagram|инстаграм|facebook|фейсбук|tiktok|social|вконтакте"),
    ("phone", r"телефон|звон|phone|call|конырау|колл|\bтел\b|горяч|109|ikomek|айкомек"),
    ("reception", r"при[её]м|кабылдау|личн\w*|устн\w*|ауызша|жеке|reception|visit|встреч|кездесу"),
    ("letter", r"письм|хат|почт|пошта|letter|mail|письменн|жазбаша|канцеляр|кенсе|нарочн"),
    ("other", r"^(друг|ино[йе]|прочее|проч|баска|other)"),
)
_KIND = (
    ("complaint", r"жалоб|шагым|complaint"),
    ("proposal", r"предложен|усыныс|proposal|suggestion"),
    ("request", r"запрос|сурау|request|inquiry"),
    ("report", r"сообщен|хабарлама|report|сигнал"),
    ("response", r"отклик|ун косу|response"),
    ("application", r"заявлен|арыз|отиниш|application|просьб|ходатайств"),
)
_BLANK = re.compile(r"[-–—_.?/ ]*")


def _table(rows: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((value, re.compile(pattern)) for value, pattern in rows)


_TABLES = {"urgency": _table(_URGENCY), "channel": _table(_CHANNEL), "kind": _table(_KIND)}


@lru_cache(maxsize=4096)
def value_of(field: str, word: str) -> str | None:
    """Return what ``word`` stands for in ``field`` (urgency, channel or kind), or None when it is not known."""
    name = word.strip().lower() if set(word.strip()) == {"!"} else folded(word)
    return next((value for value, pattern in _TABLES[field] if pattern.search(name)), None)


def is_placeholder(text: str) -> bool:
    """Tell whether a cell says "nothing" with a dash, dots or a question mark."""
    return _BLANK.fullmatch(text) is not None
