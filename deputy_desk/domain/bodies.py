"""Executive bodies and other addressees, their people and their competence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record


class BodyLevel(StrEnum):
    """At which level an addressee works."""

    OBLAST = "oblast"
    CITY = "city"
    DISTRICT = "district"
    OKRUG = "okrug"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Record):
    """An addressee. ``addressee_*``: hand-broken lines of a letter, in the dative, at most 33 characters a line."""

    name_ru: str
    name_kk: str
    short_ru: str = ""
    short_kk: str = ""
    level: BodyLevel = BodyLevel.OTHER
    addressee_ru: str = ""
    addressee_kk: str = ""
    phone: str = ""
    email: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Official(Record):
    """A person of a body. ``addressee_*`` as in `Body`, when letters go to this person by name."""

    body_id: Id
    name: str
    post_ru: str = ""
    post_kk: str = ""
    addressee_ru: str = ""
    addressee_kk: str = ""
    phone: str = ""
    email: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Competence(Record):
    """A body answers for a topic, in one place or everywhere."""

    body_id: Id
    topic_id: Id
    place_id: Id | None = None
