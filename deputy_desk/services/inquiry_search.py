"""The list of inquiries narrowed by a search line as well as by a filter. Reading only."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace

from deputy_desk.domain.query import fts_exclude, fts_match, parse_query
from deputy_desk.errors import Problem
from deputy_desk.services.desk import Desk
from deputy_desk.store import lists, search
from deputy_desk.store.list_filters import InquiryFilter
from deputy_desk.store.lists import InquirySort, Keys

_INQUIRIES: tuple[search.Kind, ...] = ("inquiry",)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchedInquiries:
    """Keys in their order, and what could not be understood of the search line."""

    keys: Keys
    problems: tuple[Problem, ...] = ()


def searched_inquiries(desk: Desk, typed: str, wanted: InquiryFilter, sort: InquirySort) -> SearchedInquiries:
    """Return the keys of inquiries that meet the filter and the search line (``domain.query``), in the order asked."""
    query = parse_query(typed)
    with desk.read() as view:
        if query.tree is None or not query.conditions:
            narrowed = replace(wanted, match=fts_match(query), exclude=fts_exclude(query))
            return SearchedInquiries(keys=lists.inquiry_keys(view, narrowed, sort), problems=query.problems)
        hits = search.find(view, query, desk.today(), limit=lists.EVERYTHING, kinds=_INQUIRIES)
        found = {hit.key for hit in hits}
        keys = lists.inquiry_keys(view, wanted, sort) if found else array("q")
        return SearchedInquiries(keys=array("q", [key for key in keys if key in found]), problems=query.problems)
