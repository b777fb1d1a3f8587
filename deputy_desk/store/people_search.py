"""Finding persons by what is typed of a name, a telephone or an IIN, and what the office knows of each."""

from __future__ import annotations

import re
from typing import NamedTuple

from deputy_desk.domain.ids import Id
from deputy_desk.domain.names import name_key
from deputy_desk.domain.phone import normalise_phone
from deputy_desk.domain.text import fold, words
from deputy_desk.store.list_filters import as_list
from deputy_desk.store.search_conditions import TRIGRAM, letters_match
from deputy_desk.store.unit_of_work import View

CANDIDATES = 200
"""Newest persons that are looked at before the best are chosen."""
LAST = 3
_NOT_DIGITS = re.compile(r"[^0-9]+")
_NUMBERISH = re.compile(r"[+\d\s().\-\u2010-\u2015]+")
_NATIONAL = 10


class Known(NamedTuple):
    """How often a person came, and the last complaints as (year, n, series), newest first."""

    complaints: int
    last: tuple[tuple[int, int, str], ...]


def find_persons(view: View, typed: str, limit: int) -> list[Id]:
    """Return the ids of persons that fit what was typed, best first: names that begin so, then the newest."""
    if _NUMBERISH.fullmatch(typed):
        digits = _digits(typed)
        return _by_letters(view, f'"{digits}"')[:limit] if len(digits) >= TRIGRAM else []
    parts = name_key(typed).split()
    if not parts:
        return []
    match = letters_match(typed)
    found = _by_letters(view, match) if match else _by_beginning(view, typed)
    ranked = [(_rank(parts, *names), at, person) for at, (person, names) in enumerate(_names(view, found))]
    return [person for rank, _, person in sorted(ranked) if rank < _NO_MATCH][:limit]


def _digits(typed: str) -> str:
    """Return the digits to look for; of a whole telephone number those after the country's."""
    number = normalise_phone(typed)
    digits = _NOT_DIGITS.sub("", number)
    return digits[-_NATIONAL:] if number.startswith("+") and len(digits) > _NATIONAL else digits


def _by_letters(view: View, match: str) -> list[Id]:
    sql = (
        "SELECT d.rec FROM search_name JOIN search_doc AS d ON d.seq = search_name.rowid"
        " WHERE search_name MATCH ? ORDER BY search_name.rowid DESC LIMIT ?"
    )
    return [row[0] for row in view.rows(sql, (match, CANDIDATES))]


def _by_beginning(view: View, typed: str) -> list[Id]:
    """One or two letters are no threes: the index of whole words knows beginnings."""
    match = " AND ".join(f'"{part}" *' for part in words(fold(typed)))
    sql = (
        "SELECT d.rec FROM search_text JOIN search_doc AS d ON d.seq = search_text.rowid"
        " WHERE search_text MATCH ? AND d.kind = 'person' ORDER BY search_text.rowid DESC LIMIT ?"
    )
    return [row[0] for row in view.rows(sql, (match, CANDIDATES))]


_NO_MATCH = 3


def _rank(parts: list[str], *names: str) -> int:
    """Return 0 when a spelling begins as typed, 1 when words of it do, 2 when it holds the letters, else 3."""
    best = _NO_MATCH
    for name in names:
        have = name_key(name).split()
        begins = [any(word.startswith(part) for word in have) for part in parts]
        if (
            have
            and have[: len(parts) - 1] == parts[:-1]
            and have[len(parts) - 1 : len(parts)]
            and (have[len(parts) - 1].startswith(parts[-1]))
        ):
            best = 0
        elif all(begins):
            best = min(best, 1)
        elif all(any(part in word for word in have) for part in parts):
            best = min(best, 2)
    return best


def _names(view: View, persons: list[Id]) -> list[tuple[Id, tuple[str, str]]]:
    sql = (
        "SELECT p.id, p.name, p.name_other FROM json_each(?) AS k CROSS JOIN person AS p ON p.id = k.value"
        " WHERE p.erased_on IS NULL"
    )
    found = {row[0]: (row[1], row[2]) for row in view.rows(sql, (as_list(persons),))}
    return [(person, found[person]) for person in persons if person in found]


def known_complaints(view: View, persons: list[Id]) -> dict[Id, Known]:
    """Return what is known of each person who came at least once."""
    sql = (
        "SELECT a.person_id, l.year, l.n, l.series FROM json_each(?) AS k"
        " CROSS JOIN applicant AS a ON a.person_id = k.value JOIN complaint_list AS l ON l.id = a.complaint_id"
        " WHERE l.live = 1 ORDER BY l.received_on DESC, l.seq DESC"
    )
    found: dict[Id, list[tuple[int, int, str]]] = {}
    for person, year, n, series in view.rows(sql, (as_list(persons),)):
        found.setdefault(person, []).append((year, n, series))
    return {person: Known(len(numbers), tuple(numbers[:LAST])) for person, numbers in found.items()}
