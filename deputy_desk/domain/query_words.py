"""The words of the query language in English, Russian and Kazakh: field names, states, channels, urgencies.

Written as a person may type them; compared folded. Data only.
"""

from __future__ import annotations

from typing import cast

from deputy_desk.domain.query_tree import DateField, FieldName
from deputy_desk.domain.text import fold

_FIELDS = {
    "topic": "topic, тема, категория, тақырып, санат, сала",
    "place": "place, место, село, нп, населенный пункт, орын, орны, жер, мекен, ауыл, елді мекен",
    "body": "body, орган, адресат, кому, мекеме, алушы, кімге",
    "person": "person, name, applicant, заявитель, человек, фио, имя, өтініш беруші, жолдаушы, адам, аты",
    "state": "state, stage, status, состояние, статус, этап, стадия, кезең, кезеңі, күй, күйі, мәртебе",
    "channel": "channel, канал, источник, арна, жол",
    "urgency": "urgency, срочность, шұғылдық, шұғылдығы",
}
_DATES = {
    "due": "due, deadline, срок, мерзім, мерзімі",
    "received": "received, поступило, поступила, получено, дата, келді, түсті, түскен, түскен күні, күні",
}
_NUMBERS = "number, no, номер, ном, нөмір, нөмірі"
# States of complaints and of letters stand in one table: a word means, for each of the two, the state it names there.
_STATES = {
    "new": "new, новое, новая, новые, новый, жаңа",
    "in_work": "in_work, in work, в работе, работа, жұмыста, орындалуда",
    "explained": "explained, разъяснено, объяснено, түсіндірілді",
    "with_body": "with_body, with body, awaiting reply, waiting for a reply, у органа, в органе, ждем ответ,"
    " ждем ответа, органда, жауап күтеміз, жауап күтілуде",
    "redirected": "redirected, перенаправлено, қайта жолданды, бағытталды",
    "waiting": "waiting, waiting for the citizen, ждет, ждем, ожидание, ждет заявителя, ждем заявителя, күтуде,"
    " күтілуде, өтініш берушіні күтеміз, жолдаушыны күтеміз",
    "replied": "replied, answered, to be told, ответ, есть ответ, отвечено, получен ответ, ответ получен, ждет звонка,"
    " сообщить заявителю, жауап, жауап келді, жауап берілді, жауап алынды, қоңырау күтеді, хабар күтеді",
    "told": "told, сообщено, заявитель знает, хабарланды, айтылды",
    "closed": "closed, letter closed, закрыто, закрыта, закрытые, закрыт, жабылды, жабық, хат жабылды",
    "overdue": "overdue, late, просрочено, просрочен, просрочена, просрочка, просроченные, мерзімі өткен, мерзімі өтті,"
    " кешіккен",
    "draft": "draft, drafts, черновик, черновики, жоба, жобалар, хат жобасы",
    "registered": "registered, to be sent, зарегистрирован, зарегистрировано, к отправке, не отправлен, тіркелді,"
    " тіркелген, жіберілуге тиіс",
    "sent": "sent, отправлен, отправлено, отправленные, жіберілді, жіберілген",
    "received": "accepted, received, accepted waiting for a reply, принят, принято, вручен, получен органом,"
    " принят ждем ответ, қабылданды, қабылданды жауап күтілуде,"
    " қабылданды жауап күтеміз",
    "ungraded": "ungraded, не оценен, не оценено, без оценки, бағаланбаған, бағаланбады",
    "annulled": "annulled, аннулирован, аннулировано, аннулированные, күші жойылды, күші жойылған",
}
_CHANNELS = {
    "reception": "reception, прием, личный прием, қабылдау",
    "phone": "phone, телефон, звонок, қоңырау",
    "messenger": "messenger, мессенджер, whatsapp, telegram, ватсап",
    "letter": "letter, письмо, почта, хат",
    "e_otinish": "e_otinish, e-otinish, eotinish, еотиниш, е-өтініш",
    "social": "social, social network, соцсеть, соцсети, социальная сеть, әлеуметтік желі",
    "other": "other, другое, иное, басқа",
}
_URGENCIES = {
    "low": "low, низкая, төмен",
    "normal": "normal, ordinary, обычная, средняя, қалыпты, орташа",
    "high": "high, высокая, срочно, срочная, жоғары, шұғыл",
}


def value_key(text: str) -> str:
    """Return a name or value as it is compared: folded, with one space for every gap, comma, dash or underscore."""
    return " ".join(fold(text).replace("_", " ").replace("-", " ").replace(",", " ").split())


def _table(source: dict[str, str]) -> dict[str, str]:
    return {value_key(name): key for key, names in source.items() for name in names.split(",")}


FIELDS = cast("dict[str, FieldName]", _table(_FIELDS))
DATES = cast("dict[str, DateField]", _table(_DATES))
NUMBERS = frozenset(value_key(name) for name in _NUMBERS.split(","))
VALUES: dict[str, dict[str, str]] = {
    "state": _table(_STATES),
    "channel": _table(_CHANNELS),
    "urgency": _table(_URGENCIES),
}
LONGEST_VALUE = max(len(value.split()) for known in VALUES.values() for value in known)
OR_WORDS = frozenset({"OR", "ИЛИ", "НЕМЕСЕ", "|"})
