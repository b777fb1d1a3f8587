"""Names of persons: short forms, letters for an avatar, a key for spellings that meet, and the Kazakh order of letters.

A name is one text, surname first, as the person writes it: «Жұмабекова Айгүл Маратқызы». Initials first are
understood too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from deputy_desk.domain.text import fold

_NBSP = "\u00a0"
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+(?:-?[^\W\d_]\.)*")
_PATRONYMIC_TAIL = frozenset("кызы улы оглы угли гызы".split())
_LETTERS = re.compile(r"[^\W_]+")

_KEY_LETTERS = str.maketrans({"ь": None, "ъ": None, "й": "и", "ы": "и", "э": "е", "щ": "ш", "'": None, "’": None})
_REPEATED = re.compile(r"(.)\1+")

KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
# One character a letter, in the order of the alphabet, in a range above Latin: sorts alike as text and as UTF-8 bytes.
_ORDER = {ord(letter): chr(0x0400 + place) for place, letter in enumerate(KAZAKH_ALPHABET)}
_ORDER |= {ord(gap): " " for gap in "-\u2010\u2011\u2012\u2013\u2014\u00a0\t\n"}
_ORDER |= {ord(mark): "" for mark in "«»“”„\"'’.,;:!?()№"}


@dataclass(frozen=True, slots=True)
class _Parts:
    surname: str
    initials: tuple[str, ...]


def _parts(name: str) -> _Parts:
    words = re.sub(r"\.(?=[^\W\d_])", ". ", name).split()
    if len(words) > 1 and fold(words[-1]) in _PATRONYMIC_TAIL:
        words = words[:-1]  # «Марат қызы» is one patronymic in two words
    if len(words) > 1 and all(_INITIALS.fullmatch(word) for word in words[:-1]) and not words[-1].endswith("."):
        words = [words[-1], *words[:-1]]
    return _Parts(words[0] if words else "", tuple(letters for letters in map(_initial, words[1:]) if letters))


def _initial(word: str) -> str:
    """Return «А.», for a double name «А.-М.»; "" for a word without a letter."""
    firsts = [piece[0].upper() + "." for piece in word.replace("\u2011", "-").split("-") if piece[:1].isalpha()]
    return "-".join(firsts)


def short_name(name: str) -> str:
    """Return «Жұмабекова А. М.» with no-break spaces; a name of one word stays itself."""
    parts = _parts(name)
    return _NBSP.join((parts.surname, *parts.initials))


def initials_first(name: str) -> str:
    """Return «А. М. Жұмабекова» with no-break spaces."""
    parts = _parts(name)
    return _NBSP.join((*parts.initials, parts.surname))


def avatar_letters(name: str) -> str:
    """Return the initials of first name and surname, «ҚС» for «Сейдахметов Қайрат»; of one word its first letter."""
    parts = _parts(name)
    given = parts.initials[0][0] if parts.initials else ""
    surname = next((letter.upper() for letter in parts.surname if letter.isalpha()), "")
    return given + surname


@lru_cache(maxsize=16_384)
def name_key(name: str) -> str:
    """Return the key under which Kazakh and Russian spellings of a name meet: Қайрат and Кайрат, Айгүл and Айгуль.

    Folded; without ь ъ; й and ы as и, э as е, щ as ш; doubled letters as one; words apart by one space. It is for
    finding likely doubles, which a person then confirms: two persons may share a key.
    """
    words = _LETTERS.findall(fold(name).translate(_KEY_LETTERS))
    return _REPEATED.sub(r"\1", " ".join(words))


def kazakh_sort_key(text: str) -> str:
    """Return a text whose plain order (of code points or UTF-8 bytes) is the Kazakh order of ``text``.

    А Ә Б В Г Ғ … Ю Я without regard to case; space and hyphen first, then digits, Latin, Cyrillic; punctuation left
    out. Source of the order: the project's facts on the Kazakh alphabet.
    """
    return " ".join(normalize("NFC", text).casefold().translate(_ORDER).split())
