"""What the list asks for in one go off the user-interface thread: keys in order and the first lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deputy_desk.services.lists import (
    ComplaintOrder,
    ComplaintSort,
    complaint_keys,
    complaint_lines,
)
from ui.tables.paged_model import PAGE

if TYPE_CHECKING:
    from deputy_desk.errors import Problem
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.lists import ComplaintFilter, ComplaintLine, Keys

SOONEST: Final = ComplaintSort(ComplaintOrder.DUE, descending=False)


@dataclass(frozen=True, slots=True)
class Loaded:
    """An answer: keys, the lines of the first page, what was not understood of the search."""

    keys: Keys
    first: Sequence[ComplaintLine]
    problems: tuple[Problem, ...]


def load(office: Office, typed: str, wanted: ComplaintFilter, sort: ComplaintSort) -> Loaded:
    """Read the list."""
    if typed.strip():
        from deputy_desk.services.complaint_search import searched_keys  # the first list is shown without it

        found = searched_keys(office, typed, wanted, sort)
        keys, problems = found.keys, found.problems
    else:
        keys, problems = complaint_keys(office, wanted, sort), ()
    return Loaded(keys, complaint_lines(office, keys[:PAGE]), problems)


def page_of(office: Office, keys: Keys, page: int) -> Sequence[ComplaintLine]:
    """Read the lines of one page."""
    return complaint_lines(office, keys[page * PAGE : (page + 1) * PAGE])
