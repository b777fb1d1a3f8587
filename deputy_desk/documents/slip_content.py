"""What a visitor's slip says, as plain data. Always in both languages."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date

from deputy_desk.documents import fonts


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipContent:
    """The slip and its stub. ``number`` is printed as given; ``received_time`` is ``11:40`` or empty.

    ``call_by`` is the day we call, ours to keep; ``reply_due`` the day the body's reply is due, None while no letter
    was sent. ``person`` and the three after it stand on the stub only; ``contact_language`` is kk, ru or empty.
    """

    office_kk: str
    office_ru: str
    deputy: str
    number: str
    received_on: date
    received_time: str = ""
    receiver: str
    receiver_post_kk: str = ""
    receiver_post_ru: str = ""
    topic: str
    call_by: date
    reply_due: date | None = None
    phone: str = ""
    phone_hours: str = ""
    person: str = ""
    person_phone: str = ""
    address: str = ""
    contact_language: str = ""


def prepared(content: SlipContent) -> SlipContent:
    """Return the content cleaned and checked against the font.

    Raises `DeskError` ``control_character`` or ``missing_glyph`` with the field's name.
    """
    ready: dict[str, str] = {}
    for field in fields(content):
        value = getattr(content, field.name)
        if isinstance(value, str):
            ready[field.name] = " ".join(fonts.ready(value, fonts.PLAIN, field.name).split())
    return replace(content, **ready)  # type: ignore[arg-type]  # only fields that are str are named
