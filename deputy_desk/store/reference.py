"""The shipped directories a new office starts with: topics, regions, typical bodies. All can be edited later."""

from __future__ import annotations

import csv

from deputy_desk import resources
from deputy_desk.domain.bodies import Body, BodyLevel
from deputy_desk.domain.ids import derived_id
from deputy_desk.domain.places import Place, PlaceKind, Topic


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(resources.read_text(f"reference/{name}.csv").splitlines(keepends=True)))


def shipped_topics() -> list[Topic]:
    """Return the topics; ids are the same on every desk."""
    return [
        Topic(id=derived_id("topic", row["russian"]), name_ru=row["russian"], name_kk=row["kazakh"], position=position)
        for position, row in enumerate(_rows("topics"))
    ]


def shipped_regions() -> list[Place]:
    """Return the regions with their KATO prefix."""
    return [
        Place(
            id=derived_id("place", row["kato"]),
            name_ru=row["russian"],
            name_kk=row["kazakh"],
            kind=PlaceKind.REGION,
            kato=row["kato"],
        )
        for row in _rows("regions")
    ]


def shipped_bodies() -> list[Body]:
    """Return typical addressees; names vary from place to place, so they are a start, not a register."""
    return [
        Body(
            id=derived_id("body", row["russian"]),
            name_ru=row["russian"],
            name_kk=row["kazakh"],
            short_ru=row["short_ru"],
            short_kk=row["short_kk"],
            level=BodyLevel(row["level"]),
            addressee_ru=row["addressee_ru"],
            addressee_kk=row["addressee_kk"],
        )
        for row in _rows("bodies")
    ]
