"""What a use case did: the small value screens refresh from. No catch-all reset."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Changes:
    """``id`` is the record the use case was about; ``kinds`` the classes it touched; ``ids`` every touched record."""

    id: Id
    kinds: frozenset[str] = frozenset()
    ids: frozenset[Id] = field(default_factory=frozenset)

    def touches(self, *kinds: type[Record]) -> bool:
        """Return whether any record of these kinds was touched."""
        return any(kind.__name__ in self.kinds for kind in kinds)


def changes(record: Id, touched: Iterable[Record]) -> Changes:
    """Return the value for a transaction's touched records."""
    listed = list(touched)
    return Changes(record, frozenset(type(one).__name__ for one in listed), frozenset(one.id for one in listed))
