"""One cell that holds a person: name, address, telephone and IIN in any order, taken apart without losing a word.

What is neither a name, a number nor a telephone is the address. Knows no columns and no records.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from deputy_desk.exchange.phones_in_text import take_phones

_IIN = re.compile(r"(?:\b(?:ИИН|ЖСН|IIN)\b[\s:№.–—-]*)?(?<![\d+])(\d{12})(?!\d)", re.IGNORECASE)
_BORDERS = re.compile(r"[,;\n\r\t|/]+|\s[–—-]\s")
_NAME_LABEL = re.compile(
    r"^(?:ф\.?\s?и\.?\s?о\.?|т\.?\s?а\.?\s?ә\.?|аты-?жөні|заявитель|өтініш беруші|гр\.|гражданин|гражданка|азамат|name)"
    r"\s*[:.–—-]*\s*(?=\S)",
    re.IGNORECASE,
)
_ADDRESS_LABEL = re.compile(
    r"^(?:(?:дом(?:ашний)?\.?\s)?адрес(?: проживания)?|мекен-?жай\w*|address|прож(?:ивает|\.)?(?: по адресу)?|тұрады)"
    r"(?![\w])\s*[:.–—-]*\s*",
    re.IGNORECASE,
)
_PLACE_BEFORE = (
    r"(?:г|гор|с|пос|п|а|ул|пр|пр-т|просп|пер|мкр|мкрн|м-н|мк-н|д|кв|корп|обл|р-н|б-р|ш|снт|ст|көш|қ)\.\s?"
    r"|(?:город|село|посёлок|поселок|аул|улица|проспект|переулок|микрорайон|мкр|мкрн|дом|квартира|область|район|округ|"
    r"бульвар|станция|разъезд|ул|пр|мкр|кв)\s"
)
_PLACE_AFTER = (
    r"көшесі|көш|даңғылы|ауданы|ауылы|ауыл|облысы|қаласы|округі|шағын\s?ауданы|ықшам\s?ауданы|үй|пәтер|область|район|"
    r"округ|улица|проспект|street|ave"
)
_ADDRESS = re.compile(rf"(?<!\w)(?:{_PLACE_BEFORE})|(?<!\w)(?:{_PLACE_AFTER})(?!\w)|\d", re.IGNORECASE)
_STARTS_ADDRESS = re.compile(rf"(?<!\w)(?:{_PLACE_BEFORE}|(?:адрес|прож|мекен-?жай)\w*[\s:.]|\d)", re.IGNORECASE)
_CAPITAL = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_NAME_WORD = rf"[{_CAPITAL}][\w'’]*(?:-[{_CAPITAL}]?[\w'’]+)*"
_INITIALS = rf"[{_CAPITAL}]\.\s?(?:[{_CAPITAL}]\.)?"
_ENDINGS = r"(?:ұлы|қызы|улы|кызы|уулу|оглы|тегі)"
_WITH_INITIALS = re.compile(rf"{_NAME_WORD}\s+{_INITIALS}|{_INITIALS}\s?{_NAME_WORD}")
_NAME = re.compile(rf"(?:{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,3}}(?:\s{_ENDINGS})?|{_WITH_INITIALS.pattern})")
_HOME_PHONE = re.compile(r"\d{2,3}-\d{2}-\d{2}")
_PATRONYMIC = re.compile(rf"\w+(?:ович|евич|ич|овна|евна|ична|инична)|\w*{_ENDINGS}", re.IGNORECASE)
_SURNAME = re.compile(r"\w+(?:ов|ев|ёв|ин|ова|ева|ёва|ина|ский|ская|ко|баев|баева|пбек|бек)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonParts:
    """What one cell says about a person. Empty where it says nothing."""

    name: str = ""
    address: str = ""
    iin: str = ""
    phones: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def split_person(text: str) -> PersonParts:
    """Take a cell apart into name, address, IIN and telephones, whatever their order.

    Segments between commas, semicolons and new lines are judged one by one; a cell without them is cut where an
    address begins («Иванов Иван ул. Абая 5 87011234567»). A second number of twelve digits stays in the address.
    """
    iin = ""
    if match := _IIN.search(text):
        iin = match[1]
        text = f"{text[: match.start()]} ; {text[match.end() :]}"
    text, phones = take_phones(text)
    name = ""
    address: list[str] = []
    for segment in _segments(text):
        plain = _NAME_LABEL.sub("", segment)
        if not name and _is_name(plain, labelled=plain != segment):
            name = plain
        elif _HOME_PHONE.fullmatch(segment):
            phones.append(segment)
        else:
            address.append(segment)
    if not name:
        name, address = _name_inside(address)
    if not name and len(address) == 1 and not _ADDRESS.search(address[0]):
        name, address = address[0], []
    parts = [part for one in address if (part := _ADDRESS_LABEL.sub("", one).strip(" :"))]
    return PersonParts(name=name, address=", ".join(parts), iin=iin, phones=tuple(dict.fromkeys(phones)))


def _is_name(text: str, *, labelled: bool) -> bool:
    if _WITH_INITIALS.fullmatch(text):
        return True
    return (labelled or _NAME.fullmatch(text) is not None) and not _ADDRESS.search(text)


def _segments(text: str) -> list[str]:
    # A slash inside a house number (5/2) is no border.
    guarded = re.sub(r"(?<=\d)/(?=\d)", "\x01", text)
    pieces = (piece.replace("\x01", "/").strip(" :()") for piece in _BORDERS.split(guarded))
    return [" ".join(piece.split()) for piece in pieces if piece.strip(" .")]


def _name_inside(segments: list[str]) -> tuple[str, list[str]]:
    """Find a name glued to an address: before the word that starts it, or after the last number of it."""
    for at, segment in enumerate(segments):
        start = _STARTS_ADDRESS.search(segment)
        before = _NAME_LABEL.sub("", segment[: start.start()].strip(" .:")) if start else ""
        if before and start and _NAME.fullmatch(before):
            return before, [*segments[:at], segment[start.start() :].strip(), *segments[at + 1 :]]
        if found := _trailing_name(segment):
            return found, [*segments[:at], segment[: -len(found)].strip(), *segments[at + 1 :]]
    return "", segments


def _trailing_name(segment: str) -> str:
    words = segment.split()
    for length in (4, 3, 2):
        tail = words[-length:]
        if len(words) <= length or not _NAME.fullmatch(" ".join(tail)):
            continue
        if not any(_ADDRESS.search(word + " ") for word in tail) and any(
            _PATRONYMIC.fullmatch(word) or _SURNAME.fullmatch(word) for word in tail
        ):
            return " ".join(tail)
    return ""
