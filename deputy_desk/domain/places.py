"""Places and topics: the two words every complaint is filed under."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record


class PlaceKind(StrEnum):
    """Steps of the tree of places."""

    REGION = "region"
    DISTRICT = "district"
    OKRUG = "okrug"
    SETTLEMENT = "settlement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Record):
    """A node of the tree region, district, okrug, settlement."""

    name_ru: str
    name_kk: str
    kind: PlaceKind = PlaceKind.SETTLEMENT
    parent_id: Id | None = None
    kato: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Record):
    """What a complaint is about."""

    name_ru: str
    name_kk: str
    parent_id: Id | None = None
    position: int = 0
    retired: bool = False
