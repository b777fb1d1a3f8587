"""A summary of a large office, against one raw pass over its rows and drawing the pages from ready figures."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

from deputy_desk.domain.people import Language
from deputy_desk.services.desk import Desk
from deputy_desk.services.reports import draw_summary_pdf, make_summary, write_summary
from tests.benchmarks.lists_and_search import raw_connection
from tests.benchmarks.measure import Measured, against

READ = (
    "inquiry",
    "dispatch",
    "resolution",
    "extension",
    "reply",
    "grading",
    "question",
    "question_grading",
    "promise",
    "promise_verdict",
    "complaint",
    "action",
    "explanation",
    "follow_up",
    "closing",
    "served",
)


def measured(desk: Desk, folder: Path) -> list[Measured]:
    """Measure a summary over the whole past."""
    first, last = date(2021, 1, 1), date(2026, 9, 30)
    ready = make_summary(desk, first, last, language=Language.RU)
    raw = raw_connection(desk.store)

    def ours() -> None:
        write_summary(make_summary(desk, first, last, language=Language.RU), folder / "summary.pdf")

    def floor() -> None:
        for table in READ:
            for _ in raw.execute(f"SELECT * FROM {table}"):
                pass
        draw_summary_pdf(ready, BytesIO())

    return [against("summary of all complaints and inquiries", ours, floor, 2.0)]
