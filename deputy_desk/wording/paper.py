"""The standard sentences of letters: dates asked for, legal basis, enclosures, references, footers.

Pure functions of plain values and a language; no layout and no records. Legal references are printed as the office
wrote them, never composed here.
"""

from __future__ import annotations

from datetime import date

from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import NBSP, long_date, short_date

Spans = tuple[tuple[str, bool], ...]

DRAFT_MARK = "ЖОБА / ПРОЕКТ"
NUMBER = "{number}"
DAY = "{day}"
_BOLD = "\ue000"
_DATIVE_KK = {
    "қаңтар": "қаңтарға", "ақпан": "ақпанға", "наурыз": "наурызға", "сәуір": "сәуірге", "мамыр": "мамырға",
    "маусым": "маусымға", "шілде": "шілдеге", "тамыз": "тамызға", "қыркүйек": "қыркүйекке", "қазан": "қазанға",
    "қараша": "қарашаға", "желтоқсан": "желтоқсанға",
}  # fmt: skip


def by_date(day: date, lang: str) -> str:
    """Return the day as «by …» asks for it, held together: «11 декабря 2026 года», «… 11 желтоқсанға дейін»."""
    words = long_date(day, lang)
    if lang != "kk":
        return words
    rest, month = words.rsplit(NBSP, 1)
    return f"{rest}{NBSP}{_DATIVE_KK[month]}{NBSP}дейін"


def term_words(n: int, unit: str, lang: str) -> str:
    """Return «15 рабочих дней» for a number and a unit (``working_days``, ``calendar_days``, ``months``)."""
    t = Catalogue("letter", lang)
    if unit == "working_days":
        words = t.plural("{n} working day", "{n} working days", n)
    elif unit == "calendar_days":
        words = t.plural("{n} calendar day", "{n} calendar days", n)
    else:
        words = t.plural("{n} month", "{n} months", n)
    return words.replace(" ", NBSP)


def _within(n: int, unit: str, t: Catalogue) -> str:
    if unit == "working_days":
        words = t.plural("within {n} working day", "within {n} working days", n)
    elif unit == "calendar_days":
        words = t.plural("within {n} calendar day", "within {n} calendar days", n)
    else:
        words = t.plural("within {n} month", "within {n} months", n)
    return words.replace(" ", NBSP)


def asking(questions: int, signers: int, legal_basis: str, lang: str) -> str:
    """Return the sentence before the questions, or "" when a letter has neither questions nor a legal basis.

    ``legal_basis`` is the office's own clause in the case the sentence needs: Russian genitive after «На основании»,
    Kazakh dative before «сәйкес». Empty leaves the clause out.
    """
    t = Catalogue("letter", lang)
    several = signers > 1
    basis = _clause(legal_basis)
    if basis:
        sentence = _asking_under(basis, questions, t, several=several)
        return sentence[:1].upper() + sentence[1:]
    if questions > 1:
        found = t("We ask you to answer each question separately:")
        return found if several else t("I ask you to answer each question separately:")
    if questions == 1:
        return t("We ask you to answer the question:") if several else t("I ask you to answer the question:")
    return ""


def _clause(basis: str) -> str:
    """Return a clause without the stop it was typed or copied with: it stands inside a sentence."""
    return basis.strip().rstrip(" .")


def _asking_under(basis: str, questions: int, t: Catalogue, *, several: bool) -> str:
    if questions > 1 and several:
        return t("Under {basis} we ask you to answer each question separately:", basis=basis)
    if questions > 1:
        return t("Under {basis} I ask you to answer each question separately:", basis=basis)
    if questions == 1 and several:
        return t("Under {basis} we ask you to answer the question:", basis=basis)
    if questions == 1:
        return t("Under {basis} I ask you to answer the question:", basis=basis)
    if several:
        return t("Under {basis} we ask you for an answer in writing.", basis=basis)
    return t("Under {basis} I ask you for an answer in writing.", basis=basis)


def closing(day: date | None, term: tuple[int, str] | None, basis: str, signers: int, lang: str) -> Spans:
    """Return the sentence that asks for the reply as spans of (text, bold), or () when there is no day and no term.

    ``basis`` is the source of the term as the office words it; empty leaves it out.
    """
    t = Catalogue("letter", lang)
    several = signers > 1
    basis = _clause(basis)
    if day is not None:
        words = term_words(*term, lang) if term else ""
        if words and basis:
            bracket = t(" ({term}; basis: {basis})", term=words, basis=basis)
        elif basis:
            bracket = t(" (basis: {basis})", basis=basis)
        else:
            bracket = f" ({words})" if words else ""
        if several:
            sentence = t("We ask you to send the answer by {date}{bracket}.", date=_BOLD, bracket=bracket)
        else:
            sentence = t("I ask you to send the answer by {date}{bracket}.", date=_BOLD, bracket=bracket)
        before, after = sentence.split(_BOLD, 1)
        return ((before, False), (by_date(day, lang), True), (after, False))
    if term is None:
        return ()
    bracket = t(" (basis: {basis})", basis=basis) if basis else ""
    within = _within(*term, t)
    if several:
        return ((t("We ask you to send the answer {within}{bracket}.", within=within, bracket=bracket), False),)
    return ((t("I ask you to send the answer {within}{bracket}.", within=within, bracket=bracket), False),)


def reference_pieces(lang: str) -> tuple[tuple[str, ...], ...]:
    """Return «на № … от …» or «… № … хатқа» in order, grouped by what stays on one line.

    `NUMBER` and `DAY` stand for the two rules.
    """
    if lang == "kk":
        return ((DAY,), ("№", NUMBER, "хатқа"))
    return (("на №", NUMBER), ("от", DAY))


def enclosures_label(lang: str) -> str:
    """Return «Приложение:»."""
    return Catalogue("letter", lang)("Enclosures:")


def enclosure_line(text: str, sheets: int, lang: str) -> str:
    """Return an enclosure with its sheets: «Копия обращения, 3 л.»; without sheets the text alone."""
    if not sheets:
        return text
    return Catalogue("letter", lang)("{text}, {n} sheets", text=text.rstrip(" ."), n=sheets)


def executor_lines(name: str, phone: str, lang: str) -> tuple[str, ...]:
    """Return the lines of who prepared the letter; empty parts are left out."""
    t = Catalogue("letter", lang)
    lines = (t("Prepared by: {name}", name=name) if name else "", t("tel. {phone}", phone=phone) if phone else "")
    return tuple(line for line in lines if line)


def number_and_day(number: str, day: date | None) -> str:
    """Return «№ 79-Б, 20.11.2026», the running head of a second page."""
    return f"№{NBSP}{number}, {short_date(day)}" if day else f"№{NBSP}{number}"


def other_side(lang: str) -> str:
    """Return where the text in the other language stands when each takes one side of the sheet."""
    t = Catalogue("letter", lang)
    return t("Russian text on the back") if lang == "kk" else t("Kazakh text on the front")


def other_pages(lang: str, first: int, last: int) -> str:
    """Return on which pages the text in the other language stands."""
    t = Catalogue("letter", lang)
    if first == last:
        return t("Russian text: page {page}", page=first) if lang == "kk" else t("Kazakh text: page {page}", page=first)
    pages = f"{first}–{last}"
    return (
        t("Russian text: pages {pages}", pages=pages) if lang == "kk" else t("Kazakh text: pages {pages}", pages=pages)
    )


def letter_title(number: str | None, day: date | None, lang: str) -> str:
    """Return the document's title for its properties."""
    t = Catalogue("letter", lang)
    if number is None:
        return t("Letter, draft")
    if day is None:
        return t("Letter No. {number}", number=number)
    return t("Letter No. {number} of {day}", number=number, day=short_date(day))
