"""Gettext catalogues of everything outside widgets. One catalogue a part and language; knows no records."""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

from deputy_desk import resources

LANGUAGES = ("kk", "ru", "en")


def N_(sentence: str) -> str:  # noqa: N802 - the name the extractors of gettext know
    """Mark a sentence for translation where it is declared; it is translated where it is used."""
    return sentence


@cache
def _load(part: str, language: str) -> gettext.NullTranslations:
    if language == "en":
        return gettext.NullTranslations()
    file: Path = resources.path(f"i18n/{language}/{part}.mo")
    with file.open("rb") as stream:
        return gettext.GNUTranslations(stream)


class Catalogue:
    """Sentences of one part in one language. ``Catalogue("letter", "kk")("Enclosures: {n}", n=3)``."""

    def __init__(self, part: str, language: str) -> None:
        if language not in LANGUAGES:
            message = f"no such language: {language}"
            raise ValueError(message)
        self.language = language
        self._translations = _load(part, language)

    def __call__(self, sentence: str, **values: object) -> str:
        """Return ``sentence`` in this language with ``{names}`` filled."""
        found = self._translations.gettext(sentence)
        return found.format(**values) if values else found

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """Return the form for ``n``; ``{n}`` is filled with it unless given."""
        found = self._translations.ngettext(one, many, n)
        return found.format(**{"n": n, **values})
