"""Header words of registers in Russian, Kazakh and English, and the field each stands for. Knows no tables.

Words are written folded (see `folded`): lower case, Kazakh letters as the nearest Russian.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from deputy_desk.exchange.cells import Cell, Row

FIELDS = (
    "source_id",
    "received",
    "text",
    "text_kk",
    "text_ru",
    "topic",
    "urgency",
    "place",
    "address",
    "person",
    "iin",
    "phone",
    "person_cell",
    "channel",
    "external_number",
    "state",
    "reply",
    "note",
    "kind",
)
"""Fields a column can be mapped to."""

ROW_NUMBER = "row_number"
"""The column of running numbers: dropped, it says nothing about the appeal."""
REASON = "reason"
"""Our own last column of a rejects file: dropped when the file comes back."""
IGNORED = (ROW_NUMBER, REASON)

_TO_PLAIN = str.maketrans("әғқңөұүһіё", "агкноуухие")
_PUNCTUATION = re.compile(r"[^\w№#]+")
_LONGEST_HEADER = 120

_NAME = (
    "фио ф_и_о таа т_а_а теги аты_жони фамилия* заявител* отиниш_беруши* арыз_иеси* full_name applicant* "
    "citizen гражданин* азамат*"
)
_ADDRESS = "адрес* мекен_жай* мекенжай* address место_жительств* прожива* турагы турады"
_PHONE = "тел телефон* phone mobile моб мобильн* сотовый уялы контакт* contact* байланыс whatsapp ватсап"
_APPEAL = (
    "обращени* жалоб* отиниш* шагым* жолданым* арыз* заявлени* сообщени* хабарлама просьб* наказ* complaint appeal"
)
_TEXT = (
    "текст* содержани* суть существо матин* мазмун* мани text content description описани* сипаттама* message вопрос* "
    "проблем* маселе* essence body " + _APPEAL
)
_KAZAKH = "kz kk kaz каз казахск* казакша казак мемлекеттик_тил* kazakh"
_RUSSIAN = "ru rus рус русск* орысша орыс russian"
_REPLY = (
    "ответ* жауап* reply* response answer результат* натиже* result принятые_меры меры шара* решени* шешим* resolution "
    "итог"
)
_DATE = "дата* кун* date received когда уакыт* время created* поступил*"
_NUMBER = "№* #* номер* номири* number no рег вх кирис"
_OF_APPEAL = (
    "регистрац* рег тирке* вход* вх кирис талон* заявк* e_otinish е_отиниш registration incoming внешн* external "
    + _APPEAL
)
_OTHER_DAY = "ответ* исполн* закрыт* рассмотр* решени* отправ* жауап* орында* reply closed answer* рожден* туган birth"


def _words(words: str) -> str:
    """Return the pattern of any of ``words``: ``*`` is any ending, ``_`` a space."""
    alternatives = "|".join(re.escape(word).replace(r"\*", r"[^\W_]*").replace("_", " ") for word in words.split())
    return rf"(?<![^\W_])(?:{alternatives})(?![^\W_])"


def _all(*groups: str) -> str:
    return "".join(rf"(?=.*{_words(group)})" for group in groups)


def _whole(words: str) -> str:
    return rf"^{_words(words)}$"


# In this order the first that fits, and is not excluded, wins: field, pattern, words that exclude it.
_RULES = tuple(
    (field, re.compile(fits), re.compile(_words(unless)) if unless else None)
    for field, fits, unless in (
        (REASON, _whole("why_not_imported почему_не_принято неге_кабылданбады"), ""),
        (
            "source_id",
            _whole(
                "id ид идентификатор uuid guid код record_id source_id appeal_id complaint_id id_записи id_обращения"
            ),
            "",
        ),
        ("iin", _words("иин жсн iin"), f"{_ADDRESS} {_PHONE}"),
        (ROW_NUMBER, r"^(?:№|#|n|no)? ?(?:п п|пп|р с|рс|р н|п н)(?: ?№)?$", ""),
        (ROW_NUMBER, _whole("порядковый_номер реттик_номири реттик_№ рет_саны row_number row"), ""),
        (
            "person_cell",
            _all(_NAME, f"{_ADDRESS} {_PHONE} сведения данные малимет* малимети деректер* details data"),
            "номер_телефона адрес_заявителя телефон_заявителя applicant_phone applicant_address категори*",
        ),
        ("person_cell", _all(_ADDRESS, _PHONE), ""),
        ("phone", _words(_PHONE), "дата куни"),
        ("address", _words(_ADDRESS), "адресат* кому дата"),
        (
            "external_number",
            _all(_NUMBER, _OF_APPEAL),
            "тел ответ* исх* шыгыс* дата куни число количеств* саны",
        ),
        ("note", _all("дата куни кун* срок* мерзим* date due deadline год", _OTHER_DAY), "обращения_рассмотр"),
        ("note", _whole("срок мерзим мерзими deadline due_date"), ""),
        ("received", _words(_DATE), "обновл* updated срок"),
        ("urgency", _words("срочност* приоритет* важност* шугыл* басымдык* манызды* urgency priority"), ""),
        (
            "state",
            _words("статус* состояни* стади* мартебе* жагдайы куйи кезени status state stage исполнено")
            + "|"
            + _words("отметка_об_исполнении"),
            "",
        ),
        ("text_kk", _all(_TEXT, _KAZAKH), _REPLY),
        ("text_ru", _all(_TEXT, _RUSSIAN), _REPLY),
        (
            "channel",
            _words(
                "канал* источник* форма_обращения форма_поступления форма_подачи способ* откуда арна* кайдан тусу_жолы "
                "тусу_тури тусу_нысаны нысаны channel source via"
            ),
            "",
        ),
        ("kind", _words("вид тип тури type kind"), "заявител* проблем* маселе*"),
        (
            "topic",
            _words(
                "тема темы тематик* категори* рубрик* такырып* такырыб* санат* "
                "сала сфера отрасль topic category subject"
            ),
            "заявител* граждан* льгот*",
        ),
        ("reply", _words(_REPLY), "ответственн* срок* дата номер* № вопрос*"),
        ("note", _words("примечани* заметк* комментари* ескерт* пикир* note* comment* remark*"), ""),
        (
            "text",
            _words(_TEXT),
            "№ номер* номири число кол количеств* саны автор* заявител* беруши* иеси категори* дата вид форма",
        ),
        (
            "person",
            _words(_NAME)
            + "|"
            + _whole("имя аты name от_кого person кимнен автор* тургын* житель сайлаушы избиратель"),
            "категори* исполнител* id код пол возраст",
        ),
        (
            "place",
            _words(
                "место* район* регион* област* город* село населенн* округ* аудан* облыс* кала* ауыл* жер жери елди* "
                "онир* микрорайон* мкр place region district city location village okrug"
            ),
            "работ* рожд* туган выдач*",
        ),
        ("external_number", _whole("номер номири number талон регистрация регистрационный тиркеу"), ""),
        (ROW_NUMBER, r"^(?:№|#|n|no)$", ""),
    )
)


def folded(text: str) -> str:
    """Return a header for comparing: lower case, Kazakh letters as the nearest Russian, words with single spaces."""
    lower = unicodedata.normalize("NFC", text).lower().translate(_TO_PLAIN)
    return _PUNCTUATION.sub(" ", lower).strip()


@lru_cache(maxsize=4096)
def field_of(header: str) -> str | None:
    """Return the field a header stands for, `ROW_NUMBER`, `REASON`, or None when no word in it is known."""
    if not header or len(header) > _LONGEST_HEADER:
        return None
    name = folded(header)
    if name.replace(" ", "_") in FIELDS:
        return name.replace(" ", "_")
    return next(
        (field for field, fits, unless in _RULES if fits.search(name) and not (unless and unless.search(name))), None
    )


def header_field(cell: Cell) -> str | None:
    """Return the field of a cell if it could be a header: a text that is not too long."""
    return field_of(cell.strip()) if isinstance(cell, str) else None


def known_words(row: Row) -> int:
    """Return how many different fields the cells of ``row`` name."""
    return len({field for cell in row if (field := header_field(cell))})
