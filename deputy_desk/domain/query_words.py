"""The words of the query language in English, Russian and Kazakh: field names, states, channels, urgencies.

Written as a person may type them; compared folded. Data only.
"""

from __future__ import annotations

from typing import cast

from deputy_desk.domain.query_tree import DateField, FieldName
from deputy_desk.domain.text import fold

_FIELDS = {
    "topic": "topic, тема, категория, тақырып, санат",
    "place": "place, место, село, нп, орын, жер, мекен, ауыл",
    "body": "body, орган, адресат, мекеме",
    "person": "person, name, заявитель, человек, фио, өтініш беруші, адам, аты",
    "state": "state, status, состояние, статус, этап, күй, күйі, мәртебе",
    "channel": "channel, канал, источник, арна, жол",
    "urgency": "urgency, срочность, шұғылдық, шұғылдығы",
}
_DATES = {
    "due": "due, deadline, срок, мерзім, мерзімі",
    "received": "received, поступило, получено, дата, келді, түсті, түскен, күні",
}
_STATES = {
    "new": "new, новое, новая, новые, новый, жаңа",
    "in_work": "in_work, in work, в работе, работа, жұмыста, орындалуда",
    "explained": "explained, разъяснено, объяснено, түсіндірілді",
    "with_body": "with_body, with body, у органа, в органе, органда",
    "redirected": "redirected, перенаправлено, қайта жолданды, бағытталды",
    "waiting": "waiting, ждет, ждем, ожидание, ждет заявителя, күтуде, күтілуде",
    "replied": "replied, ответ, есть ответ, отвечено, получен ответ, жауап, жауап келді, жауап берілді",
    "told": "told, сообщено, заявитель знает, хабарланды, айтылды",
    "closed": "closed, закрыто, закрыта, закрытые, жабылды, жабық",
    "overdue": "overdue, просрочено, просрочка, просроченные, мерзімі өткен, мерзімі өтті, кешіккен",
}
_CHANNELS = {
    "reception": "reception, прием, личный прием, қабылдау",
    "phone": "phone, телефон, звонок, қоңырау",
    "messenger": "messenger, мессенджер, whatsapp, telegram, ватсап",
    "letter": "letter, письмо, почта, хат",
    "e_otinish": "e_otinish, e-otinish, eotinish, еотиниш, е-өтініш",
    "social": "social, соцсеть, соцсети, социальная сеть, әлеуметтік желі",
    "other": "other, другое, иное, басқа",
}
_URGENCIES = {
    "low": "low, низкая, төмен",
    "normal": "normal, обычная, средняя, қалыпты, орташа",
    "high": "high, высокая, срочно, срочная, жоғары, шұғыл",
}


def value_key(text: str) -> str:
    """Return a name or value as it is compared: folded, with one space for every gap, dash or underscore."""
    return " ".join(fold(text).replace("_", " ").replace("-", " ").split())


def _table(source: dict[str, str]) -> dict[str, str]:
    return {value_key(name): key for key, names in source.items() for name in names.split(",")}


FIELDS = cast("dict[str, FieldName]", _table(_FIELDS))
DATES = cast("dict[str, DateField]", _table(_DATES))
VALUES: dict[str, dict[str, str]] = {
    "state": _table(_STATES),
    "channel": _table(_CHANNELS),
    "urgency": _table(_URGENCIES),
}
OR_WORDS = frozenset({"OR", "ИЛИ", "НЕМЕСЕ", "|"})
