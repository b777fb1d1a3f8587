"""Which earlier texts are like this one, and what their labels suggest. The store finds the candidates in its index.

Cosine of tf-idf weights over stems; the weights come from the candidates themselves, so a word that all of them share
tells little. The same input gives the same answer on every machine.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt

from deputy_desk.domain.ids import Id
from deputy_desk.domain.query_tree import Or, Word, fts_match
from deputy_desk.domain.stems import MIN_STEM, stem_ru, strip_kk
from deputy_desk.domain.stop_words import STOP_WORDS
from deputy_desk.domain.text import fold, words

_SHOWN_WORDS = 5
_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A candidate that is like the text. ``score`` 0 to 1; ``shared``: words of the text that count most, as typed."""

    id: Id
    score: float
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value of like records: ``share`` of their scores that speaks for it, 0 to 1; ``from_ids`` most alike first."""

    value: str
    share: float
    from_ids: tuple[Id, ...]


def terms(text: str) -> Counter[str]:
    """Return the stems of a text with their counts, without words that tell nothing."""
    return Counter(_stem(word) for word in words(fold(text)) if _tells(word))


def similar(
    text: str, candidates: Sequence[tuple[Id, str]], *, least: float = 0.1, limit: int | None = None
) -> list[Neighbour]:
    """Return the candidates (id, text) at least ``least`` alike, most alike first; equal ones by id."""
    bags = [(id_, terms(body)) for id_, body in candidates]
    known = Counter(term for _, bag in bags for term in bag)
    wanted = _weights(terms(text), known, len(bags))
    length = _length(wanted)
    surface = _surface(text)
    found = []
    for id_, bag in bags:
        weights = _weights(bag, known, len(bags))
        products = {term: weight * weights[term] for term, weight in wanted.items() if term in weights}
        if not products:
            continue
        score = min(1.0, sum(products.values()) / (length * _length(weights)))
        if score >= least:
            ranked = sorted(products, key=lambda term, of=products: (-of[term], term))  # type: ignore[misc]
            best = ranked[:_SHOWN_WORDS]
            found.append(Neighbour(id_, round(score, _DIGITS), tuple(surface[term] for term in best)))
    found.sort(key=lambda one: (-one.score, one.id))
    return found[:limit]


def suggest(neighbours: Iterable[tuple[Neighbour, str | None]], *, least: float = 0.3) -> list[Suggestion]:
    """Return the labels of like records, each weighed by the scores of the records that bear it; strongest first.

    ``least``: the smallest share worth showing. Records without a label count against every one.
    """
    total = 0.0
    weight: defaultdict[str, float] = defaultdict(float)
    bearers: defaultdict[str, list[Neighbour]] = defaultdict(list)
    for neighbour, label in neighbours:
        total += neighbour.score
        if label:
            weight[label] += neighbour.score
            bearers[label].append(neighbour)
    shares = {label: score / total for label, score in weight.items() if total}
    ranked = sorted((label for label in shares if shares[label] >= least), key=lambda label: (-shares[label], label))
    return [
        Suggestion(
            label,
            round(shares[label], _DIGITS),
            tuple(one.id for one in sorted(bearers[label], key=lambda one: (-one.score, one.id))),
        )
        for label in ranked
    ]


def top_terms(text: str, n: int = 8) -> tuple[str, ...]:
    """Return the ``n`` folded words likely to tell most about a text: repeated, then long, then early ones."""
    order: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for word in words(fold(text)):
        if _tells(word) and not word.isdigit():
            order.setdefault(_stem(word), word)
            counts[_stem(word)] += 1
    place = {stem: index for index, stem in enumerate(order)}
    ranked = sorted(order, key=lambda stem: (-counts[stem], -len(stem), place[stem]))
    return tuple(order[stem] for stem in ranked[:n])


def candidates_match(text: str, n: int = 8) -> str | None:
    """Return the FTS5 expression for texts that share a word with this one; None when it tells nothing yet."""
    found = tuple(Word(word) for word in top_terms(text, n))
    return fts_match(Or(found)) if found else None


def _tells(word: str) -> bool:
    return word not in STOP_WORDS and len(word) > 1


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    """One stem for the forms of a word whichever language it is of: the shorter one, if three letters remain."""
    if not word.isalpha() or len(word) < MIN_STEM:
        return word
    stems = [stem for stem in (stem_ru(word), strip_kk(word)) if len(stem) >= MIN_STEM]
    return min(stems, key=lambda stem: (len(stem), stem), default=word)


def _surface(text: str) -> dict[str, str]:
    """Return each stem with the word as it was first typed."""
    found: dict[str, str] = {}
    for typed in words(text):
        for word in words(fold(typed)):
            if _tells(word):
                found.setdefault(_stem(word), typed)
    # A decomposed letter cuts a typed word otherwise than its folded form: then the folded word is shown.
    for word in words(fold(text)):
        if _tells(word):
            found.setdefault(_stem(word), word)
    return found


def _weights(bag: Counter[str], known: Counter[str], size: int) -> dict[str, float]:
    return {term: (1 + log(count)) * log(1 + (size + 1) / (known[term] + 1)) for term, count in bag.items()}


def _length(weights: dict[str, float]) -> float:
    return sqrt(sum(weight * weight for weight in weights.values()))
