"""Addressees as entries of one list: bodies, and their people by name. Decisions only, no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deputy_desk.domain.names import short_name
from ui.widgets.combo import Entry

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.services.drafts import Draft
    from deputy_desk.services.letter_choices import LetterChoices

_SEPARATOR = "/"


def addressee_entries(choices: LetterChoices, language: str) -> list[Entry]:
    """Return every addressee, a body first and then its people: «ГКП «Көктерек Су», директор Жаксыбеков Н. А.»."""
    kazakh = language == "kk"
    found = []
    for body in choices.bodies:
        name = (kazakh and body.name_kk) or body.name_ru
        if not body.retired:
            found.append(Entry(body.id, name, "domain"))
        short = (kazakh and body.short_kk) or body.short_ru or name
        for one in choices.officials:
            if one.body_id == body.id:
                post = (kazakh and one.post_kk) or one.post_ru
                who = f"{post} {short_name(one.name)}".strip()
                found.append(Entry(f"{body.id}{_SEPARATOR}{one.id}", f"{short}, {who}", "account-outline"))
    return found


def addressee_value(draft: Draft) -> str | None:
    """Return the entry of a draft's addressee."""
    if draft.body_id is None:
        return None
    return f"{draft.body_id}{_SEPARATOR}{draft.official_id}" if draft.official_id else draft.body_id


def addressee_of(value: str | None) -> tuple[Id | None, Id | None]:
    """Return body and official of an entry."""
    if not value:
        return None, None
    body, _, official = value.partition(_SEPARATOR)
    return body, official or None
