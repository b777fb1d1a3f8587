"""The search line: words, "phrases", ``тема:вода``, ``срок<01.12.2026``, ``№57``, ``-слово``, ``ИЛИ``, brackets.

Nothing typed is refused: what cannot be understood becomes a `Problem` shown under the box, and the rest is searched.
Knows neither tables nor screens. ``№24`` beside other words is a word of the text («школа №24»), alone it is the
record's number.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from deputy_desk.domain.numbers import parse_number
from deputy_desk.domain.query_dates import bounds
from deputy_desk.domain.query_pieces import Piece, cut
from deputy_desk.domain.query_tree import (
    And,
    DateField,
    Field,
    Node,
    Not,
    NumberIs,
    Or,
    Phrase,
    Query,
    Word,
    fts_exclude,
    fts_match,
    is_text,
    leaves,
)
from deputy_desk.domain.query_words import DATES, FIELDS, NUMBERS, VALUES, value_key
from deputy_desk.domain.text import clean, fold, words
from deputy_desk.errors import Problem

MAX_LENGTH = 1000
MAX_PIECES = 64
MAX_DEPTH = 8
_SHOWN = 40


@dataclass(slots=True)
class _Reader:
    """Walks over the pieces once; gathers problems as it goes."""

    pieces: list[Piece]
    at: int = 0
    problems: list[Problem] = field(default_factory=list)

    def problem(self, code: str, piece: Piece) -> None:
        shown = piece.text if len(piece.text) <= _SHOWN else piece.text[: _SHOWN - 1] + "…"
        self.problems.append(Problem("query", code, {"piece": shown, "position": piece.start + 1}))

    def peek(self) -> Piece | None:
        return self.pieces[self.at] if self.at < len(self.pieces) else None

    def either(self, depth: int) -> Node | None:
        """Read ``a b OR c``: OR binds weaker than standing side by side."""
        choices: list[Node] = []
        opening = self.peek()
        while True:
            choice = self.together(depth)
            if choice is not None:
                choices.append(choice)
            sign = self.peek()
            if sign is None or sign.kind != "or":
                break
            self.at += 1
            following = self.peek()
            if choice is None or following is None or following.kind == "close":
                self.problem("query_or_alone", sign)
        if len(choices) <= 1:
            return choices[0] if choices else None
        if any(_only_excludes(choice) for choice in choices):
            # «a OR -b» would be nearly everything and cannot be looked up.
            self.problem("query_not_in_or", opening or self.pieces[-1])
            choices = [choice for choice in choices if not _only_excludes(choice)]
        return _joined_or(choices)

    def together(self, depth: int) -> Node | None:
        """Read the parts up to an OR, a closing bracket or the end."""
        parts: list[Node] = []
        while (piece := self.peek()) is not None and piece.kind != "or":
            if piece.kind == "close":
                if depth:
                    break
                self.problem("query_bracket", piece)
                self.at += 1
                continue
            part = self.one(depth)
            if part is not None:
                parts += part.parts if isinstance(part, And) else (part,)
        return _joined_and(parts)

    def one(self, depth: int) -> Node | None:
        """Read one term, a bracket, or either with a minus before it."""
        piece = self.pieces[self.at]
        self.at += 1
        if piece.kind == "minus":
            following = self.peek()
            if following is None or following.kind in {"or", "close", "minus"}:
                return None
            part = self.one(depth)
            return _negated(part)
        if piece.kind == "open":
            return self.bracket(piece, depth)
        return self.term(piece)

    def bracket(self, opening: Piece, depth: int) -> Node | None:
        if depth >= MAX_DEPTH:
            self.problem("query_too_deep", opening)
            self.at = len(self.pieces)
            return None
        part = self.either(depth + 1)
        if self.peek() is not None:
            self.at += 1
        elif not any(problem.code == "query_too_deep" for problem in self.problems):
            self.problem("query_bracket", opening)
        return part

    def term(self, piece: Piece) -> Node | None:
        if piece.kind == "phrase":
            if not piece.closed:
                self.problem("query_quote", piece)
            return _phrase(piece.value)
        if piece.kind == "number":
            ref = parse_number(piece.value)
            return NumberIs(ref) if ref else _word(piece.value)
        if piece.kind == "field":
            return self.field_term(piece)
        return _word(piece.value)

    def field_term(self, piece: Piece) -> Node | None:
        name, value = value_key(piece.name), piece.value.strip()
        if not piece.closed:
            self.problem("query_quote", piece)
        if not value:
            self.problem("query_no_value", piece)
            return None
        if name in NUMBERS:
            return self.number_term(piece)
        if name in DATES:
            return self.date_term(piece, DATES[name])
        key = FIELDS.get(name)
        if key is None:
            self.problem("query_unknown_field", piece)
            return _joined_and([part for part in (_word(piece.name), _word(value)) if part])
        if piece.op not in {":", "="}:
            self.problem("query_not_comparable", piece)
        known = VALUES.get(key)
        if known is None:
            return Field(key, " ".join(fold(value).split()))
        found = known.get(value_key(value))
        if found is None:
            self.problem(f"query_unknown_{key}", piece)
            return None
        return Field(key, found)

    def number_term(self, piece: Piece) -> Node | None:
        if piece.op not in {":", "="}:
            self.problem("query_not_comparable", piece)
        ref = parse_number(piece.value)
        if ref is None:
            self.problem("query_number", piece)
        return NumberIs(ref, named=True) if ref else None

    def date_term(self, piece: Piece, name: DateField) -> Node | None:
        found = bounds(name, piece.op, piece.value)
        if not found:
            self.problem("query_date", piece)
            return None
        return _joined_and(list(found))


def parse_query(text: str) -> Query:
    """Read a search line. Never raises; see the module for the language."""
    line = clean(text)
    problems: list[Problem] = []
    if len(line) > MAX_LENGTH:
        problems.append(Problem("query", "query_too_long", {"limit": MAX_LENGTH}))
        line = line[:MAX_LENGTH]
    pieces = cut(line)
    if len(pieces) > MAX_PIECES:
        problems.append(Problem("query", "query_too_many", {"limit": MAX_PIECES}))
        pieces = pieces[:MAX_PIECES]
    reader = _Reader(pieces)
    tree = reader.either(0)
    tree = _numbers_in_text(tree) if tree else None
    kept = []
    for part in tree.parts if isinstance(tree, And) else [tree] if tree else []:
        if is_text(part) or not any(isinstance(leaf, Word | Phrase) for leaf in leaves(part)):
            kept.append(part)
        else:
            reader.problems.append(Problem("query", "query_mixed", {}))
    return Query(_joined_and(kept), (*problems, *reader.problems))


def _word(text: str) -> Node | None:
    folded = fold(text)
    found = words(folded)
    return Word(" ".join(found), prefix=folded.endswith("*")) if found else None


def _phrase(text: str) -> Node | None:
    found = words(fold(text))
    return Phrase(" ".join(found)) if found else None


def _joined_and(parts: list[Node]) -> Node | None:
    if len(parts) <= 1:
        return parts[0] if parts else None
    return And(tuple(parts))


def _joined_or(parts: list[Node]) -> Node | None:
    if len(parts) <= 1:
        return parts[0] if parts else None
    return Or(tuple(choice for part in parts for choice in (part.parts if isinstance(part, Or) else (part,))))


def _negated(part: Node | None) -> Node | None:
    if part is None:
        return None
    if isinstance(part, Not):
        return part.part
    if isinstance(part, And) and all(isinstance(inner, Not) for inner in part.parts):
        return _joined_or([inner.part for inner in part.parts if isinstance(inner, Not)])
    return Not(part)


def _only_excludes(node: Node) -> bool:
    if isinstance(node, And):
        return all(_only_excludes(part) for part in node.parts)
    return isinstance(node, Not)


def _numbers_in_text(tree: Node) -> Node:
    """Take a bare «№24» as text where other words stand beside it; a series or a year makes it the record's number."""
    if not any(isinstance(leaf, Word | Phrase) for leaf in leaves(tree)):
        return tree
    return _bare_numbers(tree)


def _bare_numbers(node: Node) -> Node:
    if isinstance(node, NumberIs) and not node.named and not node.ref.series and node.ref.year is None:
        return Word(str(node.ref.n))
    if isinstance(node, And):
        return And(tuple(_bare_numbers(part) for part in node.parts))
    if isinstance(node, Or):
        return Or(tuple(_bare_numbers(part) for part in node.parts))
    return Not(_bare_numbers(node.part)) if isinstance(node, Not) else node


__all__ = ["Query", "fts_exclude", "fts_match", "parse_query"]
