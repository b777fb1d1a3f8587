"""Word stems for the query side of the search, of folded words: Snowball for Russian, a suffix list for Kazakh.

The index holds whole folded words; a query word becomes a few prefixes and exact words that meet its other forms
(storage.md, Search). The endings are the list of the project's facts on Kazakh nouns, here with the sound each one
may follow (and the dative after «my», the -у of verbs): without that check «горка» would lose a Kazakh «-ка» and meet
«город».
"""

from __future__ import annotations

from functools import lru_cache

MIN_STEM = 3
"""Letters a stem must keep; shorter words are met exactly or in listed forms."""

_ROUNDS = 4
_VOWELS = "аеиоуыэюя"
_VOICELESS = "кпстфхцчшщбвгд"  # б в г д end only loan words and sound voiceless there
_SONANT = "жзйлмнру"
_ANY = "абвгдежзийклмнопрстуфхцчшщыэюя"

# Folded endings and the folded letters they may follow.
_ENDINGS = (
    ("лар лер лары лери", _VOWELS + "рйу"),
    ("дар дер дары дери", "лмнзж"),
    ("тар тер тары тери", _VOICELESS),
    ("нын нин", _VOWELS + "мн"),
    ("дын дин", _SONANT),
    ("тын тин", _VOICELESS),
    ("га ге", _VOWELS + _SONANT),
    ("ка ке", _VOICELESS),
    ("на не", "ыи"),
    ("ны ни", _VOWELS),
    ("ды ди", _SONANT),
    ("ты ти", _VOICELESS),
    ("да де", _VOWELS + _SONANT),
    ("та те", _VOICELESS),
    ("нда нде", "ыи"),
    ("дан ден", _VOWELS + _SONANT),
    ("тан тен", _VOICELESS),
    ("нан нен", "ыимн"),
    ("ма ме", _VOWELS),
    ("мен", _VOWELS + _SONANT),
    ("бен", "зж"),
    ("пен", _VOICELESS),
    ("м н мыз миз ныз низ", _VOWELS),
    ("ымыз имиз ы и", "".join(letter for letter in _ANY if letter not in "аеиоыэя")),
    ("сы си сына сине сында синде", _VOWELS),
    ("лыгы лиги", _ANY),
    ("дагы деги", _VOWELS + _SONANT),
    ("тагы теги", _VOICELESS),
)
_FOLLOWS = {ending: frozenset(letters) for endings, letters in _ENDINGS for ending in endings.split()}
_SUFFIXES = tuple(sorted(_FOLLOWS, key=lambda ending: (-len(ending), ending)))
_BACK = frozenset("аы")
_FRONT = frozenset("еэ")
_FRONT_ENDING = frozenset("еи")
_INVARIABLE = frozenset({"мен", "бен", "пен"})

# Russian prefixes: a stem cut down to one of these would meet every word that begins so («приём» → «при»).
_TOO_WIDE = frozenset("при про пре под раз рас без бес над воз вос изо обо ото пол нед пос пер нез".split())
# After a short stem: the endings of «яма», «еда», «год».
_SHORT_RU = (
    "",
    "а",
    "ы",
    "и",
    "у",
    "е",
    "о",
    "ой",
    "ей",
    "ам",
    "ами",
    "ах",
    "я",
    "ю",
    "ям",
    "ями",
    "ях",
    "ом",
    "ем",
    "ов",
)
_FUNCTION_WORDS = frozenset(
    "в во на не ни но по до за из из-за к ко с со у о об от и а я ты он мы вы да же ли бы то же".split()
)
# A Kazakh stem softens before a vowel: мектеп → мектебі, көлік → көлігі, тақтақ → тақтағы.
_SOFTENED = {"п": "б", "к": "г", "б": "п", "г": "к"}


@lru_cache(maxsize=20_000)
def stem_ru(word: str) -> str:
    """Return the Russian Snowball stem of a folded word."""
    from snowballstemmer import stemmer  # 40 ms to load, and the first screen does not search

    # A stemmer keeps the word it works on, so each call has its own: searches run on several threads.
    stem: str = stemmer("russian").stemWord(word)
    return stem


@lru_cache(maxsize=20_000)
def strip_kk(word: str) -> str:
    """Return a folded Kazakh word without endings: longest first, at most four times, at least three letters remain."""
    for _ in range(_ROUNDS):
        for suffix in _SUFFIXES:
            rest = word[: -len(suffix)]
            if (
                len(rest) >= MIN_STEM
                and word.endswith(suffix)
                and rest[-1] in _FOLLOWS[suffix]
                and _sounds(rest, suffix)
            ):
                word = rest
                break
        else:
            break
    # The name of an action ends in -у: тексеру is looked for to find тексереді, тексерді.
    return word[:-1] if word.endswith("у") and len(word) > MIN_STEM + 1 else word


def _sounds(rest: str, suffix: str) -> bool:
    """Whether the vowels agree: а or ы never follows a stem with a last е, nor е or и one with a last ы.

    Folding hid the difference of а and ә, о and ө, у and ү, so after these both are possible.
    """
    if suffix in _INVARIABLE:
        return True
    last = next((letter for letter in reversed(rest) if letter in _VOWELS), "")
    if last in _FRONT:
        return _BACK.isdisjoint(suffix)
    return last != "ы" or _FRONT_ENDING.isdisjoint(suffix)


@lru_cache(maxsize=20_000)
def search_prefixes(word: str) -> tuple[str, ...]:
    """Return the prefixes that find the forms of a folded query word; none for a word that must be met exactly."""
    if len(word) < MIN_STEM or not word.isalpha():
        return ()
    russian, kazakh = stem_ru(word), strip_kk(word)
    if russian.endswith("ирова"):  # ремонтировали, ремонтируют
        russian = russian[:-3]
    stems = {stem for stem in (russian, kazakh) if len(stem) >= MIN_STEM and stem not in _TOO_WIDE} or {word}
    for stem in (*stems,):
        stems |= _fleeting(stem)
    if kazakh in stems and kazakh[-1] in _SOFTENED and len(kazakh) > MIN_STEM:
        stems.add(kazakh[:-1] + _SOFTENED[kazakh[-1]])
    stems |= {
        base[:-2] + base[-1]  # орын, орнына
        for base in (word, kazakh)
        if len(base) in {4, 5} and base[-2] in "ыи" and base[-1] in "нзпр" and base[-3] not in _VOWELS
    }
    return _widest(stems)


def _fleeting(stem: str) -> set[str]:
    """Return the twins of a Russian stem with a vowel that comes and goes: справк-, справок; уровень, уровн-."""
    if len(stem) <= MIN_STEM or stem[-1] not in "кнцл":
        return set()
    before, last = stem[-2], stem[-1]
    if before in "ео" and stem[-3] not in _VOWELS:
        return {stem[:-2] + last} if len(stem) > MIN_STEM + 1 else set()
    if before in _VOWELS:
        return {stem[:-2] + "й" + last} if stem.endswith("еек") else set()
    head = stem[:-2] if before in "йь" else stem[:-1]
    return {head + "е" + last, head + "о" + last} if last == "к" else {head + "е" + last}


def _widest(prefixes: set[str]) -> tuple[str, ...]:
    """Drop a prefix that another one covers: «дорогам» is not needed beside «дорог»."""
    kept: list[str] = []
    for prefix in sorted(prefixes):
        if not kept or not prefix.startswith(kept[-1]):
            kept.append(prefix)
    return tuple(kept)


@lru_cache(maxsize=2_000)
def exact_forms(word: str) -> tuple[str, ...]:
    """Return the forms of a short folded word that are met exactly, itself first: су → суды, судын; яма → ямы, ям.

    A prefix of two letters would meet half the dictionary, so the forms are listed. Longer words have only
    themselves.
    """
    forms = [word]
    if word.isalpha() and word not in _FUNCTION_WORDS:
        if len(word) == MIN_STEM - 1:
            forms += _forms_kk(word) + [word + ending for ending in _SHORT_RU if word[-1] not in _VOWELS + "й"]
        elif len(word) == MIN_STEM and len(stem := stem_ru(word)) == MIN_STEM - 1 and stem[-1] not in _VOWELS:
            forms += [stem + ending for ending in _SHORT_RU]
    return tuple(dict.fromkeys(forms))


def _forms_kk(word: str) -> list[str]:
    first = [word + ending for ending in _SUFFIXES if _may_follow(word, ending)]
    stems = [form for form in first if form[len(word) :] in {"ы", "и"}]
    # Here the и is a folded і, so only front endings may follow it.
    agree = {"и": _BACK, "ы": _FRONT_ENDING}
    return first + [
        stem + ending
        for stem in stems
        for ending in _SUFFIXES
        if _may_follow(stem, ending) and (ending in _INVARIABLE or agree[stem[-1]].isdisjoint(ending))
    ]


def _may_follow(stem: str, ending: str) -> bool:
    return stem[-1] in _FOLLOWS[ending] and _sounds(stem, ending)
