"""Telephone numbers inside a text, Kazakhstan first: the international form, or short numbers as they are written.

Knows no persons and no rows.
"""

from __future__ import annotations

import re
from functools import lru_cache

# 8 701 123-45-67, +7 (7212) 31 22 45, 7011234567; never a piece of a longer number such as an IIN.
_NATIONAL = re.compile(r"(?<![\d+])(?:\+?\s?7|8)[\s\-‒–.()]{0,3}(?:\d[\s\-‒–.()]{0,3}){9}\d(?!\d)|(?<!\d)7\d{9}(?!\d)")
_FOREIGN = re.compile(r"(?<!\d)\+(?:\d[\s\-().]{0,2}){8,14}\d(?!\d)")
_LOCAL = re.compile(r"(?<![\d\-])\d{2,3}[\-‒– ]\d{2}[\-‒– ]\d{2}(?![\d\-])|(?<!\d)\d{5,7}(?!\d)")
_SHORT = re.compile(r"(?<!\d)\d{3,4}(?!\d)")
_KNOWN_SHORT = re.compile(r"(?<!\d)(?:109|112|1414)(?!\d)")
_LABEL = re.compile(
    r"(?:(?:моб(?:ильный|\.)?|сот(?:овый|\.)?|дом(?:ашний|\.)?|раб(?:очий|\.)?|конт(?:актный|\.)?|ұялы|байланыс)\s*)?"
    r"(?:телефоны?\w*|тел|phone|mobile|моб|сот|ұялы|whatsapp|ватсап)\b\s*(?:№|номер|нөмірі)?[\s.:–—-]*",
    re.IGNORECASE,
)
_LABELLED = tuple(re.compile(f"({_LABEL.pattern})({one.pattern})", re.IGNORECASE) for one in (_LOCAL, _SHORT))
_TAKEN = re.compile(f"(?:{_LABEL.pattern})?\x00", re.IGNORECASE)
_NOT_DIGITS = re.compile(r"\D+")
_SPACING = dict.fromkeys(map(ord, " -()"))
_ONE_NUMBER = re.compile(r"(?:\+7|8)[ \-(]{0,2}[67](?:[ \-()]{0,2}\d){9}")
_KAZAKHSTAN = re.compile(r"(?:[78])?([67]\d{9})")


def phones_of(text: str) -> tuple[str, ...]:
    """Return the numbers of a cell that holds telephones only, in the order written, each once.

    Full numbers come as ``+77011234567``; short and local ones stay as written; words without digits give nothing.
    """
    # The usual cell, one number of eleven digits, is decided without searching.
    if _ONE_NUMBER.fullmatch(text):
        return ("+7" + text.translate(_SPACING)[-10:],)
    return _phones_among_words(text)


@lru_cache(maxsize=4096)
def _phones_among_words(text: str) -> tuple[str, ...]:
    rest, found = take_phones(text)
    local = [match[0] for match in _LOCAL.finditer(rest)]
    for one in local:
        rest = rest.replace(one, " ", 1)
    short = [match[0] for match in _SHORT.finditer(rest)]
    return tuple(dict.fromkeys([*found, *local, *short]))


def take_phones(text: str) -> tuple[str, list[str]]:
    """Return ``text`` without its telephones and their labels, and the telephones.

    Local numbers are taken only after a label («тел. 31-22-45»): elsewhere they may be houses, years or sums.
    """
    found: list[str] = []

    def keep(match: re.Match[str]) -> str:
        found.append(_international(match[0]))
        return "\x00"

    rest = _FOREIGN.sub(keep, _NATIONAL.sub(keep, text))
    for pattern in _LABELLED:
        rest = pattern.sub(lambda match: _labelled(match, found), rest)
    rest = _KNOWN_SHORT.sub(keep, rest) if not found and _KNOWN_SHORT.fullmatch(rest.strip()) else rest
    return _TAKEN.sub(" ; ", rest), found


def _labelled(match: re.Match[str], found: list[str]) -> str:
    found.append(match[2].strip())
    return " ; "


def _international(written: str) -> str:
    digits = _NOT_DIGITS.sub("", written)
    if not written.lstrip().startswith("+") or digits.startswith("7"):
        home = _KAZAKHSTAN.fullmatch(digits)
        if home:
            return "+7" + home[1]
    return _by_the_book(written)


@lru_cache(maxsize=1024)
def _by_the_book(written: str) -> str:
    """Numbers of other countries: the library's tables decide; what they do not know stays as written."""
    import phonenumbers

    try:
        number = phonenumbers.parse(written, "KZ")
    except phonenumbers.NumberParseException:
        return written.strip()
    if not phonenumbers.is_possible_number(number):
        return written.strip()
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
