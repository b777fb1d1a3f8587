"""The piece of a text that shows why it was found, with the found words marked. Compares folded words, as the index."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from deputy_desk.domain.query import Query
from deputy_desk.domain.query_tree import Node, Not, Phrase, Word, leaves
from deputy_desk.domain.stems import exact_forms, search_prefixes
from deputy_desk.domain.text import fold, words

LETTERS = 160
_BEFORE = 40
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Snippet:
    """Text on one line; ``marks`` are (start, end) of the found words in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words as the index meets them: whole ones and beginnings."""

    exact: frozenset[str]
    beginnings: tuple[str, ...]

    def meets_any(self, typed: str) -> bool:
        """Whether a word as typed is one of the wanted."""
        return any(word in self.exact or word.startswith(self.beginnings) for word in _folded(typed))


@lru_cache(maxsize=50_000)
def _folded(typed: str) -> tuple[str, ...]:
    return tuple(words(fold(typed)))


def wanted_words(query: Query) -> Wanted:
    """Return the words a query looks for, not those it leaves out."""
    exact: set[str] = set()
    beginnings: set[str] = set()
    for leaf in _positive(query.texts):
        parts = words(leaf.text)
        if isinstance(leaf, Phrase):
            exact.update(parts)
            continue
        exact.update(parts[:-1])
        for last in parts[-1:]:
            beginnings.update([last] if leaf.prefix else search_prefixes(last))
            exact.update(exact_forms(last))
    return Wanted(frozenset(exact), tuple(sorted(beginnings)))


def _positive(nodes: Iterable[Node]) -> list[Word | Phrase]:
    found: list[Word | Phrase] = []
    for node in nodes:
        if isinstance(node, Not):
            continue
        parts = getattr(node, "parts", None)
        if parts is not None:
            found += _positive(parts)
        else:
            found += [leaf for leaf in leaves(node) if isinstance(leaf, Word | Phrase)]
    return found


def snippet(texts: Iterable[str], wanted: Wanted) -> Snippet:
    """Return the piece around the first found word of the first text that has one, else how the first text begins."""
    first = ""
    for text in texts:
        if not text:
            continue
        first = first or text
        for match in _WORD.finditer(text):
            if wanted.meets_any(match[0]):
                return _piece(text, match.start(), wanted)
    return _piece(first, 0, Wanted(frozenset(), ("\0",)))


def _piece(text: str, at: int, wanted: Wanted) -> Snippet:
    start = 0
    if at > _BEFORE:
        # From the beginning of a word, so that nothing begins in the middle.
        gap = re.search(r"\s", text[at - _BEFORE : at])
        start = at - _BEFORE + gap.end() if gap else at
    end = start + LETTERS
    cut = text[start:end]
    if end < len(text) and not text[end].isspace() and " " in cut.strip():
        cut = cut[: cut.rstrip().rfind(" ")]
    goes_on = start + len(cut.rstrip()) < len(text.rstrip())
    flat = ("…" if start else "") + " ".join(cut.split()) + ("…" if goes_on else "")
    marks = tuple((match.start(), match.end()) for match in _WORD.finditer(flat) if wanted.meets_any(match[0]))
    return Snippet(flat, marks)
