"""Cuts a search line into pieces: phrases, fields, numbers, brackets, minus, OR, words. Judges nothing; never fails."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from deputy_desk.domain.query_words import DATES, FIELDS, LONGEST_VALUE, NUMBERS, OR_WORDS, VALUES, value_key

Kind: TypeAlias = Literal["word", "phrase", "field", "number", "open", "close", "minus", "or"]

_CLOSING = {'"': '"', "«": "»", "“": "”", "„": "“”"}
_NUMBER = re.compile(
    r"[№#]\s*([0-9]{1,9}"
    r"(?:\s?[-\u2010-\u2015\u2212]\s?[^\W\d_]{1,2}(?!\w)|[^\W\d_]{1,2}(?!\w))?"  # series
    r"(?:\s?/\s?(?:[0-9]{4}|[0-9]{2})(?!\w))?)(?!\w)"  # year
)
# A known name may stand apart from its sign («срок < 01.12.2026»); an unknown one is a field only when written
# together.
_FIELD = re.compile(r"([^\W\d][\w-]*(?:[ ][^\W\d][\w-]*)?)(\s*)(<=|>=|≤|≥|[:=<>])(\s*)")
_SIGNS = {"≤": "<=", "≥": ">="}
_PLAIN = re.compile(r"[^\s\"«“„()|]+")
_MINUS = "-\u2212\u2013"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece: where it starts, how it was typed, and what it holds."""

    kind: Kind
    start: int
    text: str
    value: str = ""
    name: str = ""
    op: str = ""
    closed: bool = True


def cut(line: str) -> list[Piece]:
    """Return the pieces of a line in their order."""
    pieces: list[Piece] = []
    at = 0
    while at < len(line):
        if line[at].isspace():
            at += 1
            continue
        piece = _next(line, at)
        pieces.append(piece)
        at += max(1, len(piece.text))
    return pieces


def _next(line: str, at: int) -> Piece:
    sign = line[at]
    if sign in "()":
        return Piece(kind="open" if sign == "(" else "close", start=at, text=sign)
    if sign == "|":
        return Piece(kind="or", start=at, text=sign)
    if sign in _MINUS and at + 1 < len(line) and not line[at + 1].isspace():
        return Piece(kind="minus", start=at, text=sign)
    if sign in _CLOSING:
        return _phrase(line, at)
    number = _NUMBER.match(line, at)
    if number:
        return Piece(kind="number", start=at, text=number[0], value=number[1])
    return _field(line, at) or _plain(line, at)


def _phrase(line: str, at: int) -> Piece:
    ends = [end for closing in _CLOSING[line[at]] if (end := line.find(closing, at + 1)) >= 0]
    end = min(ends, default=len(line))
    return Piece(kind="phrase", start=at, text=line[at : end + 1], value=line[at + 1 : end], closed=bool(ends))


def _field(line: str, at: int) -> Piece | None:
    found = _FIELD.match(line, at)
    if found is None:
        return None
    name, before, sign, after = found.groups()
    key = value_key(name)
    if key not in FIELDS and key not in DATES and key not in NUMBERS:
        follows = line[found.end() : found.end() + 1]
        if " " in name or before or after or not follows or follows in "/\\" or sign != ":":
            return None
    start = found.end()
    if line[start : start + 1] in _CLOSING:
        phrase = _phrase(line, start)
        value, end, closed = phrase.value, start + len(phrase.text), phrase.closed
    else:
        end, closed = _value_end(line, start, FIELDS.get(key, "")), True
        value = line[start:end]
    text = line[at:end]
    return Piece(kind="field", start=at, text=text, value=value, name=name, op=_SIGNS.get(sign, sign), closed=closed)


def _value_end(line: str, start: int, field: str) -> int:
    """Return where a value without quotes ends: after one word, or after as many as a known value has («в работе»)."""
    known = VALUES.get(field, {})
    at = start
    ends: list[int] = []
    while len(ends) < (LONGEST_VALUE if known else 1):
        gap = len(line[at:]) - len(line[at:].lstrip()) if ends else 0
        plain = _PLAIN.match(line, at + gap)
        if plain is None:
            break
        at = plain.end()
        ends.append(at)
    longest = (end for end in reversed(ends[1:]) if value_key(line[start:end]) in known)
    return next(longest, ends[0] if ends else start)


def _plain(line: str, at: int) -> Piece:
    found = _PLAIN.match(line, at)
    text = found[0] if found else line[at]
    return Piece(kind="or" if text in OR_WORDS else "word", start=at, text=text, value=text)
