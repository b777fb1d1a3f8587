"""Lines out of text: what must stay together, where a line ends, ragged right. Linear in the length of the text.

Knows fonts' widths only. ReportLab's Paragraph is not used: it reads markup, and `<b>` typed by a person is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from deputy_desk.documents.fonts import Face

NBSP = "\u00a0"
_U = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_L = "a-zа-яёәғқңөұүһі"
_JOINING = "и|или|а|но|до|по|и/или|және|мен|бен|пен|немесе|яки"
_SHORT_RU = (
    "в|во|к|ко|о|об|обо|с|со|у|на|по|до|за|из|от|ото|без|для|над|под|при|про|изо|и|а|не|ни"  # and what leans alike
)
_ALWAYS = tuple(
    (re.compile(pattern), f"\\1{NBSP}")
    for pattern in (
        r"(№) +",
        # a count and its noun, but not № 4471 and what follows, nor 18:00, nor 03-14
        rf"(?<![\w:.,/–-])(?<!№{NBSP})(\d+(?:,\d+)?) (?=[{_L}%])(?!(?:{_JOINING})\b)",
        rf"(?<!\w)([{_U}]\.) (?=[{_U}]\.|[{_U}][{_L}])",
        rf"([{_L}]{{2}}) (?=[{_U}]\.[ {NBSP}]?[{_U}]\.)",
        rf"(?<!\w)((?:г|ул|д|кв|каб|ст|п|пп|стр|тел|им|мкр|пр|обл|пер|қ|к-сі)\.) (?=[{_U}\d«№+])",
        r"(?<!\w)(т\.) (?=[деп]\.)",
        r"(\S) (?=[—–] )",
    )
)
_RUSSIAN = re.compile(rf"(?<![\w-])({_SHORT_RU}) (?=\S)", re.IGNORECASE)
# In Kazakh the abbreviation follows the name: Айдынкөл қ., Теректі к-сі.
_KAZAKH = re.compile(rf"([{_L}»]) (?=(?:қ\.|к-сі|ш\. ?а\.|обл\.|ауд\.)(?!\w))")
_SPACES = re.compile(" {2,}")
_BREAKS = frozenset("-–/_&=?")
_LONGEST_CHUNK = 64
_REMEMBERED = 300

Spans = tuple[tuple[str, bool], ...]
Pieces = tuple[tuple[float, bool, str], ...]


def bind(text: str, lang: str) -> str:
    """Return ``text`` with spaces made unbreakable where a line must not end (print notes, section 5).

    After №, between a count and its noun, inside initials, after abbreviations, before a dash; in Russian also after
    prepositions of one to three letters.
    """
    # Names, addresses and standard sentences come back in every letter of a batch; long texts do not.
    return _bound(text, lang) if len(text) <= _REMEMBERED else _bound.__wrapped__(text, lang)


@lru_cache(maxsize=1024)
def _bound(text: str, lang: str) -> str:
    for pattern, replacement in _ALWAYS:
        text = pattern.sub(replacement, text)
    if lang == "ru":
        text = _RUSSIAN.sub(f"\\1{NBSP}", text)
    elif lang == "kk":
        text = _KAZAKH.sub(f"\\1{NBSP}", text)
    return _SPACES.sub(" ", text).strip(" ")


def _chop(word: str, face: Face, limit: float, first: float) -> list[str]:
    """Return a word wider than a line in parts that fit: at its unbreakable spaces first, else between letters.

    The first part is at most ``first`` thousandths wide, because it may stand after an indent.
    """
    if NBSP in word:
        found: list[str] = []
        for part in word.split(NBSP):
            room = limit if found else first
            if part:
                found += _chop(part, face, limit, room) if face.thousandths(part) > room else [part]
        return found
    parts, start, reached, room = [], 0, 0.0, first
    for at, character in enumerate(word):
        width = face.widths.get(character, 0.0)
        if reached + width > room and at > start:
            # after a hyphen or in an address of the web rather than anywhere, if the line does not get too short
            end = next((one for one in range(at, (start + at) // 2, -1) if word[one - 1] in _BREAKS), at)
            parts.append(word[start:end])
            reached, room = sum([face.widths.get(one, 0.0) for one in word[end:at]]), limit
            start = end
        reached += width
    parts.append(word[start:])
    return parts


def lines(text: str, face: Face, size: float, width: float, first: float = 0.0) -> list[str]:
    """Return ``text`` broken into lines of at most ``width`` points; the first is ``first`` points shorter.

    Line ends in the text are kept. An empty text gives no line.
    """
    found: list[str] = []
    for part in text.split("\n"):
        found += _lines(part, face, size, width, 0.0 if found else first)
    return found


def _lines(text: str, face: Face, size: float, width: float, first: float) -> list[str]:
    full = width * 1000 / size
    limit = (width - first) * 1000 / size
    space = face.widths[" "]
    measure = face.thousandths
    found: list[str] = []
    line: list[str] = []
    reached = 0.0
    waiting = text.split(" ")
    waiting.reverse()
    while waiting:
        word = waiting.pop()
        if not word:
            continue
        wide = measure(word) if len(word) <= _LONGEST_CHUNK else sum([face.widths.get(one, 0.0) for one in word])
        if wide > (limit if not line else full):
            parts = _chop(word, face, full, full if line else limit)
            if parts != [word]:
                parts.reverse()
                waiting += parts
                continue
        if line and reached + space + wide > limit:
            found.append(" ".join(line))
            line, reached, limit = [], 0.0, full
        reached += (space if line else 0.0) + wide
        line.append(word)
    if line:
        found.append(" ".join(line))
    return found


@dataclass(frozen=True, slots=True)
class Type:
    """The two fonts of a paragraph and its size in points."""

    regular: Face
    bold: Face
    size: float

    def face(self, bold: bool) -> Face:  # noqa: FBT001 - the flag is the span's own
        """Return the font of a span."""
        return self.bold if bold else self.regular


def _tokens(spans: Spans) -> list[list[tuple[str, bool]]]:
    """Return what may not be broken, each as its parts by font: words are cut at plain spaces only."""
    tokens: list[list[tuple[str, bool]]] = [[]]
    for text, bold in spans:
        for count, part in enumerate(text.replace("\n", " ").split(" ")):
            if count:
                tokens.append([])
            if part:
                tokens[-1].append((part, bold))
    return [token for token in tokens if token]


def _fitting(
    tokens: list[list[tuple[str, bool]]], type_: Type, limit: float, first: float
) -> list[list[tuple[str, bool]]]:
    """Return the tokens with those wider than a line taken apart; the first line is ``first`` wide."""
    found: list[list[tuple[str, bool]]] = []
    for token in tokens:
        room = limit if found else first
        if sum(type_.face(bold).thousandths(text) for text, bold in token) <= room:
            found.append(token)
        else:
            found += [[(part, bold)] for text, bold in token for part in _chop(text, type_.face(bold), limit, room)]
    return found


def span_lines(spans: Spans, type_: Type, width: float, first: float = 0.0) -> list[Pieces]:
    """Return spans of (text, bold) broken into lines of pieces (x from the line's start in points, bold, text)."""
    scale = type_.size / 1000
    limit = (width - first) / scale
    space = type_.regular.widths[" "]
    found: list[Pieces] = []
    line: list[tuple[float, bool, str]] = []
    reached = 0.0
    for token in _fitting(_tokens(spans), type_, width / scale, limit):
        wide = sum(type_.face(bold).thousandths(text) for text, bold in token)
        if line and reached + space + wide > limit:
            found.append(tuple(line))
            line, reached, limit = [], 0.0, width / scale
        for count, (text, bold) in enumerate(token):
            gap = " " if line and not count else ""
            if line and line[-1][1] == bold:
                x, _, before = line.pop()
                line.append((x, bold, before + gap + text))
            elif bold and gap:
                # the space between belongs to the regular words, so that a bold date is the date alone
                x, _, before = line.pop()
                line += [(x, False, before + gap), ((reached + space) * scale, bold, text)]
            else:
                line.append((reached * scale, bold, gap + text))
            reached += (space if gap else 0.0) + type_.face(bold).thousandths(text)
    if line:
        found.append(tuple(line))
    return found


def cut(text: str, face: Face, size: float, width: float, most: int) -> list[str]:
    """Return at most ``most`` lines of ``text``; what does not fit ends with an ellipsis."""
    broken = lines(text, face, size, width)
    if len(broken) <= most:
        return broken
    last = broken[most - 1].rstrip(" .,;:")
    while last and face.width(last + "…", size) > width:
        last = last[:-1].rstrip()
    return [*broken[: most - 1], last + "…"]
