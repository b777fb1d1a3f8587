"""The embedded fonts: registered once a process, measured, and asked about every character before it is drawn.

Knows ReportLab's font tables and nothing of what is written with them. ReportLab draws nothing for a character the font
lacks and says nothing; therefore `check_text` refuses the text first.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from threading import Lock

from deputy_desk import resources
from deputy_desk.errors import DeskError

LETTER = "Tinos"
LETTER_BOLD = "Tinos-Bold"
PLAIN = "GolosTab"
MEDIUM = "GolosTab-Medium"
SEMIBOLD = "GolosTab-SemiBold"
BOLD = "GolosTab-Bold"

_FILES = {
    LETTER: "Tinos_400Regular.ttf",
    LETTER_BOLD: "Tinos_700Bold.ttf",
    PLAIN: "GolosTab_400Regular.ttf",
    MEDIUM: "GolosTab_500Medium.ttf",
    SEMIBOLD: "GolosTab_600SemiBold.ttf",
    BOLD: "GolosTab_700Bold.ttf",
}
_WORDS_KEPT = 20_000
_SNIPPET = 24
_registering = Lock()

# What has no ink of its own is mapped to what the page can show; NBSP is drawn as a space.
_SILENT = dict.fromkeys(
    [0x00AD, 0x061C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)]
)
_PLAIN = {
    0x0009: " ",
    0x000B: "\n",
    0x000C: "\n",
    0x0085: "\n",
    0x2028: "\n",
    0x2029: "\n",
    0x2007: "\u00a0",
    0x202F: "\u00a0",
    0x2010: "-",
    0x2011: "-",
    **dict.fromkeys([*range(0x2000, 0x2007), *range(0x2008, 0x200B), 0x205F, 0x3000], " "),
}
_TABLE = {**_SILENT, **_PLAIN}
_CHANGED = re.compile("[" + "".join(f"\\u{code:04x}" for code in _TABLE) + "\r]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


@dataclass(frozen=True, slots=True)
class Face:
    """One registered font. ``widths`` are thousandths of the size by character; ``ascent`` and ``descent`` likewise."""

    name: str
    widths: dict[str, float]
    ascent: float
    descent: float
    _measured: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    def width(self, text: str, size: float) -> float:
        """Return the width of ``text`` in points. A character the font lacks counts as nothing: check first."""
        return self.thousandths(text) * size / 1000

    def thousandths(self, text: str) -> float:
        """Return the width of ``text`` for size 1000; remembered for each word."""
        known = self._measured.get(text)
        if known is None:
            widths = self.widths
            known = sum([widths.get(one, 0.0) for one in text])
            if len(self._measured) >= _WORDS_KEPT:
                self._measured.clear()
            self._measured[text] = known
        return known

    def baseline(self, size: float, leading: float) -> float:
        """Return how far below the top of a line ``leading`` points high its baseline stands (CSS half-leading)."""
        return (leading - (self.ascent - self.descent) * size / 1000) / 2 + self.ascent * size / 1000


_registered: dict[str, Face] = {}


@cache
def face(name: str) -> Face:
    """Return the font ``name``, parsed and registered with ReportLab at its first use.

    Registered once, whatever number of threads asks first: a font registered anew under the pen of another thread would
    give its page letters out of two subsets.
    """
    with _registering:
        known = _registered.get(name)
        if known is None:
            known = _registered[name] = _register(name)
        return known


def _register(name: str) -> Face:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, str(resources.path(f"fonts/{_FILES[name]}")), shapable=False)
    pdfmetrics.registerFont(font)
    parsed = font.face
    widths = {chr(code): float(parsed.charWidths.get(code, parsed.defaultWidth)) for code in parsed.charToGlyph}
    widths.setdefault("\u00a0", widths[" "])
    # The line metrics of the font files (hhea), which ReportLab does not keep in every case.
    ascent, descent = (891.1, -216.3) if name in (LETTER, LETTER_BOLD) else (980.0, -220.0)
    return Face(name, widths, ascent, descent)


def _around(text: str, at: int) -> str:
    start = max(0, at - _SNIPPET)
    shown = text[start : at + 1 + _SNIPPET].replace("\n", " ").replace("\u00a0", " ")
    return ("…" if start else "") + _CONTROL.sub("", shown).strip() + ("…" if at + 1 + _SNIPPET < len(text) else "")


def clean(text: str, where: str) -> str:
    r"""Return ``text`` in NFC with line ends as ``\\n`` and without characters that have no ink.

    Raises `DeskError` ``control_character`` for any other control character: the letter is a legal document, so nothing
    is dropped from it silently. ``where`` names the field for the screen, the sentence shows the words around.
    """
    found = _CONTROL.search(text)
    if found:
        point = f"U+{ord(found.group()):04X}"
        raise DeskError("control_character", point=point, where=where, text=_around(text, found.start()))
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if _CHANGED.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_TABLE)
    return text


def check_text(text: str, font: str, where: str) -> None:
    """Raise `DeskError` ``missing_glyph`` when ``font`` lacks a character of ``text`` (line ends are no characters)."""
    missing = set(text).difference(face(font).widths)
    missing.discard("\n")
    if missing:
        at = min(text.index(one) for one in missing)
        character = text[at]
        name = unicodedata.name(character, "?")
        point = f"U+{ord(character):04X}"
        raise DeskError("missing_glyph", name=name, point=point, where=where, text=_around(text, at))


def ready(text: str, font: str, where: str) -> str:
    """Return ``text`` cleaned and checked against ``font``: what may be drawn."""
    cleaned = clean(text, where)
    check_text(cleaned, font, where)
    return cleaned
