"""Labels of the slip a visitor takes home and of its stub, one language at a time. Pure; no layout."""

from __future__ import annotations

import re
from dataclasses import dataclass

from deputy_desk.wording.catalogue import Catalogue

DAY = "\ue000"
# Nominative to genitive of the adjectives before «маслихат»: районный, городской, Сарыдалинский.
_ENDINGS = {"кий": "кого", "ий": "его", "ый": "ого", "ой": "ого"}
_GENITIVE = re.compile("(кий|ий|ый|ой)$")
LANGUAGE_NAMES = {"kk": "қазақша", "ru": "русский"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipWords:
    """Labels in one language. ``reply_due`` holds `DAY` where the day stands."""

    title: str
    received: str
    received_by: str
    topic: str
    call_by: str
    reply_due: str
    even_if_none: str
    phone: str
    keep: str
    stub: str
    person: str
    address: str
    language: str
    consent: str
    signature: str
    date: str
    taken_by: str
    inquiry: str
    problem: str


def deputy_of(maslikhat: str, lang: str) -> str:
    """Return the deputy's title from the name of the maslikhat as the office typed it, in the case it needs.

    «маслихат Коктерекского района» → «Депутат маслихата Коктерекского района»; «Көктерек аудандық мәслихаты» →
    «Көктерек аудандық мәслихатының депутаты». A name that is none of the usual ones stands as it was typed.
    """
    name = " ".join(maslikhat.split())
    if "депутат" in name.lower():
        return name
    return _deputy_kk(name) if lang == "kk" else _deputy_ru(name)


def _deputy_kk(name: str) -> str:
    lower = name.lower()
    for end, added in (("мәслихаты", "ның"), ("мәслихат", "ының"), ("мәслихатының", "")):
        if lower.endswith(end):
            return f"{name}{added} депутаты"
    return f"{name} депутаты"


def _deputy_ru(name: str) -> str:
    words = name.split(" ")
    lower = [word.lower() for word in words]
    if "маслихата" in lower:
        return f"Депутат {name}"
    if "маслихат" not in lower:
        return f"Депутат, {name}"
    at = lower.index("маслихат")
    before = [_GENITIVE.sub(lambda found: _ENDINGS[found[1]], word) for word in words[:at]]
    return " ".join(["Депутат", *before, "маслихата", *words[at + 1 :]])


def slip_words(lang: str) -> SlipWords:
    """Return every label of the slip in ``lang``."""
    t = Catalogue("slip", lang)
    return SlipWords(
        title=t("Complaint slip"),
        received=t("Received"),
        received_by=t("Received by"),
        topic=t("Topic"),
        call_by=t("We will call you not later than"),
        reply_due=t("We expect the reply of the body by {date}.", date=DAY),
        even_if_none=t("We will tell you even if no reply comes."),
        phone=t("Phone"),
        keep=t("Keep this slip: by its number we will say what has been done."),
        stub=t("Stub, stays in the office"),
        person=t("Surname, first name"),
        address=t("Address"),
        language=t("Language of contact"),
        consent=t(
            "I agree that my personal data are processed and passed to the executive body "
            "in order to consider this complaint.",
        ),
        signature=t("signature"),
        date=t("date"),
        taken_by=t("Taken by"),
        inquiry=t("Inquiry"),
        problem=t("Problem"),
    )


def slip_title(number: str, lang: str) -> str:
    """Return the document's title for its properties."""
    return Catalogue("slip", lang)("Slip {number}", number=number)
