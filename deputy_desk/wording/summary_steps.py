"""What last happened to a letter, why a record is not counted, and what citizens said, each in a few words. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deputy_desk.wording.catalogue import N_, Catalogue
from deputy_desk.wording.dates import NBSP
from deputy_desk.wording.summary_numbers import table_day, whole

Json = dict[str, Any]

_STEPS = {
    "reply_acknowledgement": N_("receipt confirmed"),
    "reply_holding": N_("holding reply"),
    "reply_redirect": N_("redirected"),
    "reply_formal": N_("formal reply"),
    "reply_explanation": N_("explanation"),
    "reply_promise": N_("promise"),
    "reply_done": N_("reported done"),
    "reply_refusal": N_("refusal"),
    "reply_ungraded": N_("reply not graded yet"),
    "extended": N_("term extended"),
    "sent_first": N_("no reply"),
    "sent_lost": N_("sent again after a loss"),
    "sent_wrong_address": N_("sent again, wrong address"),
    "sent_redirect": N_("redirected"),
}
_SAID = {
    "solved": N_("solved"),
    "understood": N_("understood"),
    "partly": N_("partly"),
    "not_solved": N_("not solved"),
    "not_understood": N_("not understood"),
    "not_reached": N_("nobody reached"),
    "waiting": N_("not asked yet"),
}
_REASONS = {
    "term_running": N_("the term has not come yet; counted in I2"),
    "annulled_before_due": N_("withdrawn before the term came"),
    "never_delivered": N_("not delivered"),
    "day_assumed": N_("the day of receipt is not known, assumed at import"),
    "complaint_withdrawn": N_("complaint withdrawn by the citizen"),
    "complaint_not_considered": N_("complaint not considered, anonymous without essence"),
}
_CHANNELS = {
    "reception": N_("reception"),
    "phone": N_("phone"),
    "messenger": N_("messenger"),
    "letter": N_("letter"),
    "e_otinish": N_("e-Otinish"),
    "social": N_("social networks"),
    "other": N_("other"),
}
_LANGUAGES = {"kk": N_("in Kazakh"), "ru": N_("in Russian"), "other": N_("in other languages")}


def _named(names: Mapping[str, str], code: str | None, language: str) -> str:
    t = Catalogue("summary", language)
    sentence = names.get(code or "")
    return t("not given") if sentence is None else Catalogue("summary", language)(sentence)


def step(last: Json | None, year: int, language: str) -> str:
    """Return the last step of a letter with its day: «формальный ответ 12.03»."""
    if last is None:
        return ""
    words = _named(_STEPS, last["code"], language)
    # The day of sending has a column of its own.
    return words if last["code"] == "sent_first" else f"{words} {table_day(last['day'], year)}"


def reason(code: str, language: str) -> str:
    """Return why a record is missing in a rate."""
    return _named(_REASONS, code, language)


def said(counts: Mapping[str, int], language: str) -> str:
    """Return what people said: «решено 7, не решено 1»."""
    order = list(_SAID)
    known = sorted(counts, key=lambda x: (order.index(x) if x in order else len(order), x))
    words = [f"{_named(_SAID, code, language)} {whole(counts[code])}".replace(" ", NBSP) for code in known]
    return ", ".join(words)


def word_of(code: str, language: str) -> str:
    """Return one verdict."""
    return _named(_SAID, code, language)


def volumes(kind: str, rows: list[Json], language: str, *, ago: bool = False) -> str:
    """Return counts by channel or language: «приём 120, телефон 80», with those of a year ago «приём 120 (95)»."""
    names = _CHANNELS if kind == "channels" else _LANGUAGES
    shown = [one for one in rows if one["n"] or (ago and one["year_ago"])]
    return ", ".join(
        f"{_named(names, one['id'], language)}{NBSP}{whole(one['n'])}"
        + (f"{NBSP}({whole(one['year_ago'])})" if ago else "")
        for one in shown
    )
