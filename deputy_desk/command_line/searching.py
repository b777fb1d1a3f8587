"""``search``."""

from __future__ import annotations

from time import perf_counter

from deputy_desk.command_line.call import Call
from deputy_desk.command_line.output import Answer
from deputy_desk.command_line.printing import table
from deputy_desk.services.search import search as find
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.messages import sentence

_LONGEST_TITLE = 60


def search(call: Call) -> Answer:
    """Find records by words."""
    desk, args = call.desk(), call.args
    started = perf_counter()
    found = find(desk, args.query, args.limit)
    spent = round((perf_counter() - started) * 1000, 1)
    for problem in found.problems:
        call.say(sentence(problem, call.language))
    hits = [
        {
            "kind": one.kind,
            "id": one.id,
            "number": _with_year(one.number, desk.today().year),
            "title": one.title,
            "snippet": one.snippet.text,
        }
        for one in found.hits
    ]
    t = Catalogue("cli", call.language)
    kinds = {"complaint": t("Complaint"), "inquiry": t("Letter"), "person": t("Applicant"), "problem": t("Problem")}
    heads = (t("Kind"), t("Number"), t("Name"), t("Found in"))
    rows = [(kinds[one.kind], one.number, _cut(one.title), _beside(one.title, one.snippet.text)) for one in found.hits]
    lines = table(heads, rows) if rows else (t("Nothing was found."),)
    value: dict[str, object] = {"hits": hits, "total": found.total, "ms": spent}
    return Answer(value, lines)


def _with_year(number: str, year: int) -> str:
    """Every other command names its year, which people leave out while it is this one."""
    return f"{number}/{year}" if number and "/" not in number else number


def _cut(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def _beside(title: str, snippet: str) -> str:
    """A piece that the title holds already tells nothing more."""
    return "" if len(title) <= _LONGEST_TITLE and snippet in title else snippet
