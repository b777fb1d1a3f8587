"""``search``."""

from __future__ import annotations

from time import perf_counter

from deputy_desk.command_line.call import Call
from deputy_desk.command_line.output import Answer
from deputy_desk.services.search import search as find
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.messages import sentence


def search(call: Call) -> Answer:
    """Find records by words."""
    desk, args = call.desk(), call.args
    started = perf_counter()
    found = find(desk, args.query, args.limit)
    spent = round((perf_counter() - started) * 1000, 1)
    for problem in found.problems:
        call.say(sentence(problem, call.language))
    hits = [
        {"kind": one.kind, "id": one.id, "number": one.number, "title": one.title, "snippet": one.snippet.text}
        for one in found.hits
    ]
    t = Catalogue("cli", call.language)
    lines = [f"{one['number'] or '—'}  {one['title']}  {one['snippet']}" for one in hits]
    value: dict[str, object] = {"hits": hits, "total": found.total, "ms": spent}
    return Answer(value, tuple(lines) or (t("Nothing was found."),))
