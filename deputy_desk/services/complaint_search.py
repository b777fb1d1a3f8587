"""The list of complaints narrowed by a search line as well as by filters. Reading only."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace

from deputy_desk.domain.query import fts_exclude, fts_match, parse_query
from deputy_desk.errors import Problem
from deputy_desk.services.desk import Desk
from deputy_desk.store import lists, search
from deputy_desk.store.list_filters import ComplaintFilter
from deputy_desk.store.lists import ComplaintSort, Keys

_COMPLAINTS: tuple[search.Kind, ...] = ("complaint",)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchedKeys:
    """Keys in their order, and what could not be understood of the search line."""

    keys: Keys
    problems: tuple[Problem, ...] = ()


def searched_keys(desk: Desk, typed: str, wanted: ComplaintFilter, sort: ComplaintSort) -> SearchedKeys:
    """Return the keys of complaints that meet the filter and the search line (``domain.query``), in the order asked."""
    query = parse_query(typed)
    with desk.read() as view:
        if query.tree is None or not query.conditions:
            narrowed = replace(wanted, match=fts_match(query), exclude=fts_exclude(query))
            return SearchedKeys(keys=lists.complaint_keys(view, narrowed, sort), problems=query.problems)
        hits = search.find(view, query, desk.today(), limit=lists.EVERYTHING, kinds=_COMPLAINTS)
        found = {hit.key for hit in hits}
        keys = lists.complaint_keys(view, wanted, sort) if found else array("q")
        return SearchedKeys(keys=array("q", [key for key in keys if key in found]), problems=query.problems)
