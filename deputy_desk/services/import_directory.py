"""Topics and places of an import: found by words, and made when the office has none of that name."""

from __future__ import annotations

import csv
from functools import cache

from deputy_desk import resources
from deputy_desk.domain.ids import Id
from deputy_desk.domain.places import Place, PlaceKind, Topic
from deputy_desk.services.desk import Desk
from deputy_desk.services.directory import key_of_words, places_of, topics_of
from deputy_desk.store.unit_of_work import View

LONGEST_NAME = 80
"""A longer cell is a sentence, not a name; it goes to the note."""


@cache
def _centres() -> dict[str, tuple[str, str, str]]:
    """Return the centres of regions: folded name → Kazakh name, Russian name, KATO of the region."""
    found = {}
    for row in csv.DictReader(resources.read_text("reference/regions.csv").splitlines(keepends=True)):
        names = [name.strip() for name in row["centre"].split("/") if name.strip()]
        for name in names:
            found[key_of_words(name)] = (names[0], names[-1], row["kato"])
    return found


class Directory:
    """The topics and places of an office while an import runs. New ones wait in ``topics`` and ``places``."""

    def __init__(self, desk: Desk, view: View) -> None:
        self._desk = desk
        self._known_topics = topics_of(view)
        self._known_places = places_of(view)
        self._position = len(view.all(Topic))
        self._topic_ids: dict[str, Id] = {}
        self._place_ids: dict[str, Id] = {}
        self.topics: list[Topic] = []
        self.places: list[Place] = []

    def written(self) -> None:
        """Forget the new ones: they are saved."""
        self.topics, self.places = [], []

    def topic_id(self, words: str) -> Id:
        """Return the topic of a cell, making one when needed."""
        found = self._topic_ids.get(words)
        if found is None:
            found = (self._known_topics.find(words) or self._new_topic(words)).id
            self._topic_ids[words] = found
        return found

    def place_id(self, words: str) -> Id:
        """Return the place of a cell, making one when needed."""
        found = self._place_ids.get(words)
        if found is None:
            found = (self._known_places.find(words) or self._new_place(words)).id
            self._place_ids[words] = found
        return found

    def _new_topic(self, words: str) -> Topic:
        topic = Topic(id=self._desk.new_id(), name_ru=words, name_kk=words, position=self._position)
        self._position += 1
        self._known_topics.add(topic)
        self.topics.append(topic)
        return topic

    def _new_place(self, words: str) -> Place:
        kazakh, russian, kato = _centres().get(key_of_words(words), (words, words, ""))
        region = self._known_places.region(kato) if kato else None
        place = Place(
            id=self._desk.new_id(),
            name_ru=russian,
            name_kk=kazakh,
            kind=PlaceKind.SETTLEMENT,
            parent_id=region.id if region else None,
        )
        self._known_places.add(place)
        self.places.append(place)
        return place
