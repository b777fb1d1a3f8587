"""Which questions of a ladder are one question asked again: reminders and repeats count through their first letter.

Knows texts of questions; not where they are kept and not their grades.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from deputy_desk.domain.indicators.facts import Ref
from deputy_desk.domain.text import fold, words


class Asked(NamedTuple):
    """A question as it stands in a letter of a ladder; ``ladder`` names that, ``sent`` orders its letters."""

    ladder: Ref
    sent: str | int
    letter: Ref
    position: int
    question: Ref
    text_ru: str
    text_kk: str


def asked_again(questions: Iterable[Asked]) -> dict[Ref, Ref]:
    """Lead from each question that an earlier letter of the ladder had asked to the first asking of it.

    It is the same when its words are, in either language, whatever the punctuation; numbers in another letter may
    differ. Two questions of one letter are two, also with the same words (one question, one number, one row of I5).
    """
    known: dict[tuple[Ref, str, tuple[str, ...], int], Ref] = {}
    again: dict[Ref, Ref] = {}
    ordered = sorted(questions, key=lambda one: (str(one.ladder), one.sent, str(one.letter), one.position))
    for _, letter in groupby(ordered, key=attrgetter("letter")):
        seen: Counter[tuple[str, tuple[str, ...]]] = Counter()
        for one in letter:
            keys = []
            for language, text in (("ru", one.text_ru), ("kk", one.text_kk)):
                said = tuple(words(fold(text)))
                if said:
                    seen[language, said] += 1
                    keys.append((one.ladder, language, said, seen[language, said]))
            first = next((known[key] for key in keys if key in known), one.question)
            if first != one.question:
                again[one.question] = first
            for key in keys:
                known.setdefault(key, first)
    return again
