"""What the list asks for in one go off the user-interface thread: keys in order and the first lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deputy_desk.services.inquiry_search import searched_inquiries
from deputy_desk.services.lists import InquiryOrder, InquirySort, inquiry_keys, inquiry_lines
from ui.tables.paged_model import PAGE

if TYPE_CHECKING:
    from deputy_desk.errors import Problem
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.lists import InquiryFilter, InquiryLine, Keys

NEWEST: Final = InquirySort(InquiryOrder.NUMBER, descending=True)


@dataclass(frozen=True, slots=True)
class Loaded:
    """An answer: keys, the lines of the first page, what was not understood of the search."""

    keys: Keys
    first: Sequence[InquiryLine]
    problems: tuple[Problem, ...]


def load(office: Office, typed: str, wanted: InquiryFilter, sort: InquirySort) -> Loaded:
    """Read the list."""
    if typed.strip():
        found = searched_inquiries(office, typed, wanted, sort)
        keys, problems = found.keys, found.problems
    else:
        keys, problems = inquiry_keys(office, wanted, sort), ()
    return Loaded(keys, inquiry_lines(office, keys[:PAGE]), problems)


def page_of(office: Office, keys: Keys, page: int) -> Sequence[InquiryLine]:
    """Read the lines of one page."""
    return inquiry_lines(office, keys[page * PAGE : (page + 1) * PAGE])
