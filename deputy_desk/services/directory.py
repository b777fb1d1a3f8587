"""Finding topics, places and bodies by the words people write for them.

Words meet folded: «Дороги», «дороги» and «жолдар» are one topic (``resources/reference/topic_words.csv`` holds what
registers write). What is not known stays unknown here; an import makes new entries of its own.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import cache

from deputy_desk import resources
from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id, derived_id
from deputy_desk.domain.people import User
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.text import fold
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.store.unit_of_work import View

_SPACES = re.compile(r"[\s\u00a0]+")
_KIND_OF_PLACE = re.compile(
    r"\b(?:республика|город|гор|г|область|обл|район|р н|село|с|поселок|пос|п|аул|а|сельский округ|с о|"
    r"каласы|облысы|ауданы|ауылы|ауылдык округи|кенти)\b\.?"
)

_OBLAST = re.compile(r"\b(?:область|обл|облысы)\b")


def key_of_words(text: str) -> str:
    """Return the key under which spellings of a name meet."""
    return _SPACES.sub(" ", fold(text)).strip(" .,;:«»\"'")


def _place_key(text: str) -> str:
    key = key_of_words(text).replace("-", " ")
    return _SPACES.sub(" ", _KIND_OF_PLACE.sub(" ", key)).strip(" .,") or key


@cache
def _table(name: str, target: str) -> tuple[tuple[str, str], ...]:
    rows = csv.DictReader(resources.read_text(f"reference/{name}.csv").splitlines(keepends=True))
    return tuple((row["word"], row[target]) for row in rows)


class Topics:
    """The topics of an office by their words."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._by_key: dict[str, Topic] = {}
        for one in topics:
            self.add(one)
        for word, name in _table("topic_words", "topic"):
            known = self._by_key.get(key_of_words(name))
            if known is not None:
                self._by_key.setdefault(key_of_words(word), known)

    def add(self, topic: Topic) -> None:
        """Make a topic known by its names and its id."""
        for word in (topic.id, topic.name_ru, topic.name_kk):
            self._by_key.setdefault(key_of_words(word), topic)

    def find(self, words: str) -> Topic | None:
        """Return the topic that is meant, None when nothing fits."""
        return self._by_key.get(key_of_words(words))


class Places:
    """The places of an office by their words, with or without «город», «область», «ауылы»."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._exact: dict[str, Place] = {}
        self._bare: dict[str, Place] = {}
        self._oblasts: dict[str, Place] = {}
        self._by_id: dict[Id, Place] = {}
        for one in places:
            self.add(one)
        for word, kato in _table("place_words", "kato"):
            known = self._by_id.get(derived_id("place", kato))
            if known is not None:
                self._exact.setdefault(key_of_words(word), known)

    def add(self, place: Place) -> None:
        """Make a place known by its names and its id."""
        self._by_id[place.id] = place
        for word in (place.id, place.name_ru, place.name_kk):
            self._exact.setdefault(key_of_words(word), place)
            # «Алматы облысы» and «Алматы қаласы» are one word apart: what is no oblast comes first.
            table = self._oblasts if _OBLAST.search(key_of_words(word)) else self._bare
            table.setdefault(_place_key(word), place)

    def find(self, words: str) -> Place | None:
        """Return the place that is meant, None when nothing fits."""
        key, bare = key_of_words(words), _place_key(words)
        tables = (self._oblasts, self._bare) if _OBLAST.search(key) else (self._bare, self._oblasts)
        return self._exact.get(key) or tables[0].get(bare) or tables[1].get(bare)

    def region(self, kato: str) -> Place | None:
        """Return a shipped region by its KATO prefix."""
        return self._by_id.get(derived_id("place", kato))


def topics_of(view: View) -> Topics:
    """Return the topics in use."""
    return Topics(one for one in view.all(Topic) if not one.retired)


def places_of(view: View) -> Places:
    """Return the places."""
    return Places(view.all(Place))


def topic_named(desk: Desk, words: str) -> Topic:
    """Return a topic by what somebody typed. Raises DeskError("unknown_topic")."""
    with desk.read() as view:
        found = topics_of(view).find(words)
    if found is None:
        raise DeskError("unknown_topic", text=words)
    return found


def place_named(desk: Desk, words: str) -> Place:
    """Return a place by what somebody typed. Raises DeskError("unknown_place")."""
    with desk.read() as view:
        found = places_of(view).find(words)
    if found is None:
        raise DeskError("unknown_place", text=words)
    return found


def user_named(desk: Desk, words: str) -> User:
    """Return a person of the office by the name or a part of it, or by id.

    Raises DeskError("unknown_user"), also when several fit: it names those who can be meant.
    """
    wanted = key_of_words(words)
    with desk.read() as view:
        users = [one for one in view.all(User) if one.retired_on is None]
    exact = [one for one in users if wanted in {key_of_words(name) for name in (one.id, one.name, one.name_kk)}]
    fitting = exact or [one for one in users if wanted and wanted in key_of_words(f"{one.name}\n{one.name_kk}")]
    if len(fitting) != 1:
        names = "; ".join(one.name for one in fitting or users)
        raise DeskError("unknown_user", text=words, names=names)
    return fitting[0]


def body_named(desk: Desk, words: str) -> Body:
    """Return a body by its name, short name, id, or by words that only one body's name holds.

    Raises DeskError("unknown_body") and DeskError("body_not_clear") with the names that fit.
    """
    wanted = key_of_words(words)
    with desk.read() as view:
        bodies = [one for one in view.all(Body) if not one.retired]
    names = {
        one.id: [key_of_words(name) for name in (one.id, one.name_ru, one.name_kk, one.short_ru, one.short_kk)]
        for one in bodies
    }
    exact = [one for one in bodies if wanted in names[one.id]]
    fitting = exact or [one for one in bodies if wanted and any(wanted in name for name in names[one.id])]
    if not fitting:
        raise DeskError("unknown_body", text=words)
    if len(fitting) > 1:
        raise DeskError("body_not_clear", text=words, names="; ".join(one.name_ru for one in fitting[:5]))
    return fitting[0]
