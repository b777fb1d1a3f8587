"""Text as it is stored (`clean`) and as it is searched (`fold`). Knows nothing of records or the index.

Folding follows storage.md, Search. It runs once for every text of an import of 100,000 rows, so the common path is a
handful of scans in C: ten ``str.replace`` calls cost an eighth of one ``str.translate`` with a table of wide
characters (measured).
"""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

_LETTERS = tuple(zip("ёәғқңөұүһі", "еагкноуухи", strict=True))

# Latin letters that look like a Cyrillic one. In a Kazakh word a small Latin h stands for һ; a capital H looks like Н.
_LOOKALIKES = str.maketrans(
    "ABCEHKMOPTXYIabcehkmoptxyiƏəƟɵ",
    "АВСЕНКМОРТХУІавсеһкмортхуіӘәӨө",
)
_LATIN = re.compile("[A-Za-zƏəƟɵ]")
_LATIN_WORD = re.compile(rf"\b\w*?{_LATIN.pattern}\w*")
_WORD = re.compile(r"[^\W_]+")

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls (U+0085 is a line end and is handled before)
    "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # soft hyphen, zero width, directions: from the web
    "\ud800-\udfff\ufffe\uffff]"  # what no file can hold
)
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029]")


def clean(text: str) -> str:
    """Return ``text`` as it is stored: NFC, one kind of line end, no invisible characters but it and tab, stripped."""
    if not text.isprintable():
        text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))
    return normalize("NFC", text).strip()


def fold(text: str) -> str:
    """Return ``text`` as it is searched: equal for spellings that people do not tell apart.

    NFC, casefold, ё as е, ә ғ қ ң ө ұ ү һ і as а г к н о у у х и, Latin look-alikes in Cyrillic words as Cyrillic. A
    word with a Latin letter that has no Cyrillic twin («WhatsAppқа») keeps its Latin letters. Folding a folded text
    changes nothing.
    """
    text = normalize("NFC", text)
    folded = _fold_once(text)
    if len(folded) == len(text) and is_normalized("NFC", folded):
        return folded
    # Letters that grow by casefolding or meet a loose accent may need another round; the rounds settle after two or
    # three.
    while (again := _fold_once(normalize("NFC", folded))) != folded:
        folded = again
    return folded


def _fold_once(text: str) -> str:
    if _LATIN.search(text):
        text = _LATIN_WORD.sub(_cyrillic, text)
    text = text.casefold()
    for letter, plain in _LETTERS:
        text = text.replace(letter, plain)
    return text


def _cyrillic(match: re.Match[str]) -> str:
    word = match[0]
    if word.isascii() or not any(_is_cyrillic(letter) for letter in word):
        return word
    turned = word.translate(_LOOKALIKES)
    return word if _LATIN.search(turned) else turned


def _is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u052f"


def words(folded: str) -> list[str]:
    """Return the words of a folded text as the index cuts them: runs of letters and digits."""
    return _WORD.findall(folded)
