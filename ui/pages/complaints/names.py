"""Names of topics, places and people by id, in the language shown now, from the short lists of the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from deputy_desk.domain.names import short_name

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.workdays import WorkCalendar
    from deputy_desk.services.choices import Choices


_SHORT: Final = {
    "город": "г.",
    "область": "обл.",
    "район": "р-н",
    "село": "с.",
    "посёлок": "пос.",
    "қаласы": "қ.",
    "облысы": "обл.",
    "ауданы": "ауд.",
    "ауылы": "а.",
    "кенті": "к.",
}
"""Narrow columns have no room for these; the name itself is what tells places apart."""


@dataclass(slots=True)
class Names:
    """What columns and the detail pane read. It is changed in place; the table is then repainted."""

    language: str
    today: date
    calendar: WorkCalendar | None = None
    choices: Choices | None = None
    _topics: Mapping[Id, tuple[str, str]] = field(default_factory=dict)
    _places: Mapping[Id, tuple[str, str]] = field(default_factory=dict)
    _users: Mapping[Id, str] = field(default_factory=dict)

    def fill(self, choices: Choices, calendar: WorkCalendar) -> None:
        """Take new short lists."""
        self.choices = choices
        self.calendar = calendar
        self._topics = {one.id: (one.name_ru, one.name_kk) for one in choices.topics}
        self._places = {one.id: (one.name_ru, one.name_kk) for one in choices.places}
        self._users = {one.id: one.name for one in choices.users}

    def topic(self, identity: Id | None) -> str:
        """Return the name of a topic, empty for none, with a capital letter."""
        name = self._of(self._topics, identity)
        return name[:1].upper() + name[1:]

    def place(self, identity: Id | None) -> str:
        """Return the name of a place, empty for none."""
        return self._of(self._places, identity)

    def short_place(self, identity: Id | None) -> str:
        """Return the name of a place with the usual short word for its kind: «г. Алматы», «Ақмола обл.»."""
        words = self.place(identity).split()
        return "\u00a0".join(_SHORT.get(word.lower(), word) for word in words)

    def user(self, identity: Id | None) -> str:
        """Return the short name of a member of the office."""
        return short_name(self._users.get(identity or "", ""))

    def _of(self, table: Mapping[Id, tuple[str, str]], identity: Id | None) -> str:
        russian, kazakh = table.get(identity or "", ("", ""))
        return (kazakh or russian) if self.language == "kk" else russian

    def days_left(self, due: date) -> int:
        """Return the working days left to a day, negative when it passed."""
        if self.calendar is None:
            return (due - self.today).days
        from deputy_desk.domain.terms import working_days_left

        return working_days_left(self.today, due, self.calendar)
