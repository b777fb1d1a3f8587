"""Telephone numbers: E.164 where it is one, else kept as typed (109, 1414, «у соседей»). Home region Kazakhstan.

The usual writings of a Kazakh number are read here by pattern; ``phonenumbers`` is loaded only for what is left,
because it takes long to load and an import of 100,000 rows would spend ten seconds in it.
"""

from __future__ import annotations

import re

_REGION = "KZ"
_COUNTRY = "+7"
_JUNK = re.compile(r"[\s().\-\u2010-\u2015\u00a0]+")
_USUAL = re.compile(r"(?:\+?7|8)?((?:70[0-25-8]|747|76[0-4]|77[15-8]|785)\d{7})", re.ASCII)
_KAZAKH = re.compile(r"\+7(7\d{9})", re.ASCII)
_ALMATY = "727"


def normalise_phone(text: str) -> str:
    """Return ``text`` as E.164 (``+77053181842``), or with spaces tidied when it is no full number."""
    bare = _JUNK.sub("", text)
    usual = _USUAL.fullmatch(bare)
    if usual:
        return _COUNTRY + usual[1]
    return _by_library(bare) or " ".join(text.split())


def _by_library(bare: str) -> str | None:
    if not re.fullmatch(r"\+?\d{7,15}", bare, re.ASCII):
        return None
    import phonenumbers  # its tables take long to load

    try:
        number = phonenumbers.parse(bare, _REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def format_phone(number: str) -> str:
    """Return a stored number for reading: ``+7 705 318 18 42``, ``+7 7172 55 12 34``; no E.164 stays as it is."""
    kazakh = _KAZAKH.fullmatch(number)
    if kazakh:
        return f"{_COUNTRY} {_grouped(kazakh[1])}"
    if not re.fullmatch(r"\+\d{7,15}", number, re.ASCII):
        return number
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, _REGION)
    except phonenumbers.NumberParseException:
        return number
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def _grouped(ten: str) -> str:
    """Group ten digits: mobile and Almaty 3-3-2-2, the four-digit area codes of other places 4-2-2-2."""
    if ten[1] in "12" and not ten.startswith(_ALMATY):
        parts = (ten[:4], ten[4:6], ten[6:8], ten[8:])
    else:
        parts = (ten[:3], ten[3:6], ten[6:8], ten[8:])
    return " ".join(parts)
