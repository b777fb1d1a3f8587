"""The words of letters that follow an unanswered one: a reminder and a repeat. Pure; in the language of the letter.

Each quotes the number and day of the first letter, so that the reader need not look for it.
"""

from __future__ import annotations

from datetime import date

from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import long_date

_PART = "ladder"


def follow_on_subject(subject: str, language: str, *, repeat: bool) -> str:
    """Return the subject of a later letter: «О подаче воды (повторно)»; empty stays empty."""
    if not subject:
        return ""
    t = Catalogue(_PART, language)
    return t("{subject} (repeated)", subject=subject) if repeat else t("{subject} (reminder)", subject=subject)


def reminder_text(number: str, sent: date, due: date | None, language: str) -> str:
    """Return the first paragraph of a reminder."""
    t = Catalogue(_PART, language)
    if due is None:
        return t("No reply to inquiry № {number} of {day} has come.", number=number, day=long_date(sent, language))
    return t(
        "No reply to inquiry № {number} of {day} has come; its term ended on {due}.",
        number=number,
        day=long_date(sent, language),
        due=long_date(due, language),
    )


def repeat_text(number: str, sent: date, reply_number: str, replied: date | None, language: str) -> str:
    """Return the first paragraph of a repeated inquiry, which quotes the reply that left questions open."""
    t = Catalogue(_PART, language)
    first = long_date(sent, language)
    if replied is None:
        return t("Inquiry № {number} of {day} is still without an answer on the merits.", number=number, day=first)
    if not reply_number:
        return t(
            "The reply of {replied} to inquiry № {number} of {day} leaves the following questions without an answer.",
            replied=long_date(replied, language),
            number=number,
            day=first,
        )
    return t(
        "Reply № {reply} of {replied} to inquiry № {number} of {day} leaves the following questions without an answer.",
        reply=reply_number,
        replied=long_date(replied, language),
        number=number,
        day=first,
    )


def voices_text(first: date, last: date, count: int, language: str) -> str:
    """Return the beginning of a new letter: «С 18 августа 2026 года по … ко мне обратились 14 жителей.»."""
    t = Catalogue(_PART, language)
    if first == last:
        return t.plural(
            "On {day} {n} resident turned to me.",
            "On {day} {n} residents turned to me.",
            count,
            day=long_date(first, language),
        )
    return t.plural(
        "From {first} to {last} {n} resident turned to me.",
        "From {first} to {last} {n} residents turned to me.",
        count,
        first=long_date(first, language),
        last=long_date(last, language),
    )
