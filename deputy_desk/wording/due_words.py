"""How long a reply is still awaited, as people say it: «осталось 2 рабочих дня», «6 рабочих дней назад». Pure."""

from __future__ import annotations

from deputy_desk.wording.catalogue import Catalogue

_PART = "due_words"


def time_left(left: int, language: str, *, late: bool) -> str:
    """Return the words after a due day. ``left`` in working days; a day off right after the due day is late by none."""
    t = Catalogue(_PART, language)
    if late:
        return t.plural("{n} working day late", "{n} working days late", abs(left)) if left else t("the term is over")
    return t.plural("{n} working day left", "{n} working days left", left) if left else t("today is the last day")
