"""What a search means: the tree that `query.parse_query` reads from a line of text and the store turns into SQL.

`fts_match` makes the full-text part. It knows the syntax of FTS5, no tables. Every piece of the user's text goes into
a quoted FTS5 string of letters and digits only, so that nothing typed can become syntax.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from deputy_desk.domain.numbers import NumberRef
from deputy_desk.domain.stems import exact_forms, search_prefixes
from deputy_desk.domain.text import words
from deputy_desk.errors import Problem

FieldName: TypeAlias = Literal["topic", "place", "body", "person", "state", "channel", "urgency"]
DateField: TypeAlias = Literal["due", "received"]
DateOp: TypeAlias = Literal["<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word in any of its forms; may hold several index words («отдел-2»). ``prefix``: typed with ``*``."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words that follow each other exactly so."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field holds a value: a key for state, channel and urgency, else folded text to be met by its words."""

    name: FieldName
    value: str


@dataclass(frozen=True, slots=True)
class DateBound:
    """A legal day of the record lies before or after a day. Equality is two bounds."""

    field: DateField
    op: DateOp
    day: date


@dataclass(frozen=True, slots=True)
class NumberIs:
    """The record's own number; series and year may be open. ``named``: typed as «номер:57», never a word of a text."""

    ref: NumberRef
    named: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """Records without the part."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """Records that meet every part."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Records that meet one of the parts."""

    parts: tuple[Node, ...]


Node: TypeAlias = Word | Phrase | Field | DateBound | NumberIs | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A search: ``tree`` (None: everything) and what could not be understood, to be shown under the box.

    Each top part of the tree is either wholly of words and phrases or wholly of conditions, so that the text goes to
    the full-text index and the rest to SQL. A `Problem` has the field ``query`` and the values ``piece`` and
    ``position`` (from 1).
    """

    tree: Node | None
    problems: tuple[Problem, ...] = ()

    @property
    def parts(self) -> tuple[Node, ...]:
        """The parts that must all be met."""
        if self.tree is None:
            return ()
        return self.tree.parts if isinstance(self.tree, And) else (self.tree,)

    @property
    def texts(self) -> tuple[Node, ...]:
        """The parts for the full-text index."""
        return tuple(part for part in self.parts if is_text(part))

    @property
    def conditions(self) -> tuple[Node, ...]:
        """The parts for SQL, all to be met."""
        return tuple(part for part in self.parts if not is_text(part))


def leaves(node: Node) -> list[Word | Phrase | Field | DateBound | NumberIs]:
    """Return the leaves of a tree in their order."""
    if isinstance(node, And | Or):
        return [leaf for part in node.parts for leaf in leaves(part)]
    return leaves(node.part) if isinstance(node, Not) else [node]


def is_text(node: Node) -> bool:
    """Whether a part is wholly of words and phrases."""
    return all(isinstance(leaf, Word | Phrase) for leaf in leaves(node))


def fts_match(query: Query | Node) -> str | None:
    """Return the FTS5 MATCH expression of the text in a query, or None where it has none that an index can look up.

    A query that only excludes («-вода») has none: use `fts_exclude` then.
    """
    parts = query.texts if isinstance(query, Query) else (query,)
    return _all(parts) if parts else None


def fts_exclude(query: Query) -> str | None:
    """Return a MATCH expression for what must be left out, where `fts_match` gives None; else it is in that one."""
    parts = query.texts
    excluded = [_expression(part.part) for part in parts if isinstance(part, Not)]
    if not excluded or len(excluded) < len(parts):
        return None
    found = [expression for expression in excluded if expression]
    return " OR ".join(found) or None


def _all(parts: tuple[Node, ...]) -> str | None:
    wanted = [found for part in parts if not isinstance(part, Not) and (found := _expression(part))]
    unwanted = [found for part in parts if isinstance(part, Not) and (found := _expression(part.part))]
    if not wanted:
        return None
    joined = " AND ".join(wanted)
    return f"({joined}) NOT ({' OR '.join(unwanted)})" if unwanted else joined


def _expression(node: Node) -> str | None:
    if isinstance(node, Word):
        return _word(node)
    if isinstance(node, Phrase):
        return _quoted(words(node.text))
    if isinstance(node, And):
        found = _all(node.parts)
        return f"({found})" if found else None
    if isinstance(node, Or):
        choices = [found for part in node.parts if (found := _expression(part))]
        return f"({' OR '.join(choices)})" if choices else None
    return None


def _word(word: Word) -> str | None:
    """All forms of a word. Of a compound («жол-көлік») the last word is bent, the others stand exactly before it."""
    *before, last = words(word.text) or [""]
    if not last:
        return None
    if word.prefix:
        return f"{_quoted([*before, last])} *"
    prefixes = search_prefixes(last)
    if prefixes:
        choices = [f"{_quoted([*before, prefix])} *" for prefix in prefixes]
    elif before:
        choices = [str(_quoted([*before, last]))]
    else:
        choices = [str(_quoted([form])) for form in exact_forms(last)]
    # The typed word itself may be shorter than its stems say: «ям» beside «ямы».
    if prefixes and not before:
        choices += [str(_quoted([form])) for form in exact_forms(last) if not form.startswith(prefixes)]
    return choices[0] if len(choices) == 1 else f"({' OR '.join(choices)})"


def _quoted(tokens: list[str]) -> str | None:
    return '"{}"'.format(" ".join(tokens)) if tokens else None
