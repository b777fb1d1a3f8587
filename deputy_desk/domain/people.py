"""People: applicants and the members of the office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record


class Language(StrEnum):
    """Languages people are written to in."""

    KK = "kk"
    RU = "ru"


class Role(StrEnum):
    """What a member of the office is."""

    DEPUTY = "deputy"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """An applicant. ``name`` as the person writes it; ``name_other`` its spelling in the other language."""

    name: str
    name_other: str = ""
    iin: str = ""
    address: str = ""
    place_id: Id | None = None
    language: Language | None = None
    consent_on: date | None = None
    consent_way: str = ""
    notes: str = ""
    erased_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Record):
    """A number of a person: E.164 where it is one, else as typed (short codes)."""

    person_id: Id
    number: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class User(Record):
    """A deputy or assistant of this office. ``post_*`` is printed under slips."""

    name: str
    role: Role
    name_kk: str = ""
    post_ru: str = ""
    post_kk: str = ""
    phone: str = ""
    retired_on: date | None = None
