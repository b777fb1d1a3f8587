"""The figures of a summary in words: name, what is counted, value, the parts that add up. Pure; ids stay ids.

Uses the sentences of the printed summary where there are any, so that screen and paper say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from deputy_desk.domain.indicators.cohort import Limits
from deputy_desk.wording.catalogue import N_, Catalogue
from deputy_desk.wording.dates import NBSP, month_title
from deputy_desk.wording.summary_numbers import of, whole
from deputy_desk.wording.summary_rates import share_line
from deputy_desk.wording.summary_waiting import median_figure, median_line, still_waiting

Json = dict[str, Any]
_PART = "figure_names"
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class FigurePart:
    """Records that are counted together. ``apart``: not in the total; ``many``: how many when ids are not kept."""

    name: str
    ids: tuple[str, ...]
    apart: bool = False
    many: int | None = None

    @property
    def count(self) -> int:
        """How many records."""
        return len(self.ids) if self.many is None else self.many


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its code in the summary, its words, and its parts. ``total`` is what the parts add up to."""

    code: str
    name: str
    meaning: str
    value: str
    under: str
    parts: tuple[FigurePart, ...]
    total: int


def _rate(found: Json, language: str) -> tuple[str, str]:
    t = Catalogue("summary", language)
    if not found["n"]:
        return t("no data"), ""
    return of(found["k"], found["n"], language), share_line(found, language)


def _part(name: str, ids: list[str], *, apart: bool = False) -> FigurePart:
    return FigurePart(name, tuple(ids), apart)


def _rest(name: str, found: Json, *taken: list[str]) -> FigurePart:
    known = {one for some in taken for one in some}
    return _part(name, [one for one in found["ids_of_n"] if one not in known])


def figures_of(summary: Json, language: str) -> list[Figure]:
    """Return the figures of a summary (``figures`` of its JSON) in the order of the paper."""
    parts = summary["indicators"]
    made = [
        _on_time(parts["I1"], language),
        _waiting(parts["I2"], language),
        _open(parts["I3"], language),
        _extended(parts["I4"], language),
        _questions(parts["I5"], language),
        _promises(parts["I6"], language),
        _solved(parts["I7"], language),
        _on_paper(parts["I8"], language),
        _on_the_spot(parts["I9"], language),
        _higher(parts["I11"], language),
        _first_step(parts["I12a"], language),
        _told(parts["I12b"], language),
    ]
    left_out = [one["id"] for one in summary["excluded"]]
    t = Catalogue(_PART, language)
    name = t("Left out of a rate")
    meaning = t("Records that are not counted in some rate, each with its reason in print.")
    made.append(Figure("excluded", name, meaning, whole(len(left_out)), "", (_part(name, left_out),), len(left_out)))
    return made


def _on_time(found: Json, language: str) -> Figure:
    t = Catalogue("summary", language)
    return Figure(
        "I1",
        t("Substantive reply on time"),
        t("of inquiries whose term has come; no reply means not on time"),
        *_rate(found, language),
        (
            _part(t("substantive, on time"), found["ids"]),
            _part(t("substantive, later"), found["later"]),
            _part(t("settled without a letter"), found["settled"]),
            _part(t("no substantive reply"), found["unanswered"]),
        ),
        found["n"],
    )


def _waiting(found: Json, language: str) -> Figure:
    t = Catalogue("summary", language)
    own = Catalogue(_PART, language)
    under = still_waiting(found, language) or median_line(found, language)
    meaning = t(
        "all inquiries of the period, {count}; those without a reply stay in (Kaplan–Meier)", count=whole(found["n"])
    )
    part = _part(own("all inquiries of the period"), found["ids"])
    value = median_figure(found, language)
    return Figure("I2", t("How long a substantive reply takes"), meaning, value, under, (part,), found["n"])


def _open(found: Json, language: str) -> Figure:
    t = Catalogue("summary", language)
    own = Catalogue(_PART, language)
    bound = found["bound"]
    return Figure(
        "I3",
        own("Open inquiries"),
        own("Inquiries without a substantive reply on the day of the snapshot, sent at any time."),
        whole(found["n"]),
        "",
        (
            _part(t("in term"), found["in_term"]),
            _part(t("up to {n} working days late", n=bound), found["late"]),
            _part(t("more than {n} working days late", n=bound), found["very_late"]),
        ),
        found["n"],
    )


def _extended(found: Json, language: str) -> Figure:
    t = Catalogue(_PART, language)
    name = t("Extended or answered for the time being")
    parts = (_part(name, found["ids"]), _rest(t("neither"), found, found["ids"]))
    meaning = t("Of inquiries whose term has come.")
    return Figure("I4", name, meaning, *_rate(found, language), parts, found["n"])


def _questions(found: Json, language: str) -> Figure:
    t = Catalogue("summary", language)
    return Figure(
        "I5",
        t("Questions of the inquiries answered"),
        t("of numbered questions of inquiries with a reply or past their term"),
        *_rate(found, language),
        (
            _part(t("answered"), found["ids"]),
            _part(t("partly"), found["partly"]),
            _part(t("evaded"), found["evaded"]),
            _part(t("no answer"), found["not_answered"]),
        ),
        found["n"],
    )


def _promises(found: Json, language: str) -> Figure:
    t = Catalogue(_PART, language)
    return Figure(
        "I6",
        t("Promises kept"),
        t("Of promises whose date has passed; kept means that somebody saw it done by that day."),
        *_rate(found, language),
        (
            _part(t("kept"), found["ids"]),
            _part(t("kept late"), found["late"]),
            _part(t("broken"), found["broken"]),
            _part(t("not verified"), found["not_verified"]),
            _part(t("date still to come"), found["ahead"], apart=True),
        ),
        found["n"],
    )


def _solved(found: Json, language: str) -> Figure:
    t = Catalogue("summary", language)
    own = Catalogue(_PART, language)
    return Figure(
        "I7",
        t("The citizen confirmed: solved"),
        own("Of complaints for which the day to ask has come. Only the citizen’s own word counts."),
        *_rate(found, language),
        (
            _part(t("solved"), found["ids"]),
            _part(t("partly"), found["partly"]),
            _part(t("understood"), found["understood"]),
            _part(t("not solved"), found["not_solved"]),
            _part(t("nobody reached"), found["not_reached"]),
            _part(t("answered less than {n} days ago", n=Limits().follow_up_days), found["not_yet"], apart=True),
            _part(t("no final reply yet"), found["never_answered"], apart=True),
        ),
        found["n"],
    )


def _on_paper(found: Json, language: str) -> Figure:
    t = Catalogue(_PART, language)
    name = t("Done on paper only")
    meaning = t("The body says done, the citizen who was reached says it is not.")
    parts = (_part(name, found["ids"]), _rest(t("the citizen agrees"), found, found["ids"]))
    return Figure("I8", name, meaning, *_rate(found, language), parts, found["n"])


def _on_the_spot(found: Json, language: str) -> Figure:
    t = Catalogue("summary", language)
    own = Catalogue(_PART, language)
    return Figure(
        "I9",
        t("Explained on the spot and understood"),
        own("Of all complaints received that are at least three working days old."),
        *_rate(found, language),
        (
            _part(t("understood"), found["ids"]),
            _part(t("not understood or no contact"), found["apart"]),
            _rest(t("inquiry or still in work"), found, found["ids"], found["apart"]),
        ),
        found["n"],
    )


def _higher(found: Json, language: str) -> Figure:
    t = Catalogue(_PART, language)
    name = t("Had to write higher")
    meaning = t("Of citizens who were reached and asked: those who had to write to the oblast, a ministry or higher.")
    parts = (_part(t("wrote higher"), found["ids"]), _rest(t("did not"), found, found["ids"]))
    return Figure("I11", name, meaning, *_rate(found, language), parts, found["n"])


def _first_step(found: Json, language: str) -> Figure:
    t = Catalogue(_PART, language)
    part = _part(t("all complaints of the period"), found["ids"])
    name, meaning = t("Our first own step"), t("Working days from a complaint to the first thing we did about it.")
    under = "" if found["median"] is None else median_line(found, language)
    return Figure("I12a", name, meaning, median_figure(found, language), under, (part,), found["n"])


def _told(found: Json, language: str) -> Figure:
    t = Catalogue(_PART, language)
    name = t("Citizens told in time")
    meaning = t("Of replies on the merits: those after which the citizen was told within five working days.")
    parts = (_part(t("told in time"), found["ids"]), _rest(t("later or not at all"), found, found["ids"]))
    return Figure("I12b", name, meaning, *_rate(found, language), parts, found["n"])


_PERIODS = {
    "month": N_("{month} {year}"),
    "quarter": N_("quarter {quarter} of {year}"),
    "year": N_("the year {year}"),
}


def period_title(kind: str, first: date, language: str) -> str:
    """Return a period as a choice: «ноябрь 2026», «III квартал 2026», «2026 год»."""
    t = Catalogue(_PART, language)
    quarter = _ROMAN[(first.month - 1) // 3]
    text = t(_PERIODS[kind], month=month_title(first, language), year=first.year, quarter=quarter)
    return text.replace(" ", NBSP) if kind == "year" else text
