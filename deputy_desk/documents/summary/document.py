"""The order of the summary: its pages, their sections, and what stands at the foot of each."""

from __future__ import annotations

from datetime import datetime
from typing import BinaryIO

from deputy_desk.documents.summary import headline, rates, waiting
from deputy_desk.documents.summary.book import Book
from deputy_desk.documents.summary.content import Content, Json
from deputy_desk.wording.summary_numbers import period_dates

_BETWEEN = 5.0


def _first(book: Book, content: Content) -> None:
    book.start(content.t("What came of complaints and inquiries"), shown=False)
    book.add(headline.drawn(content))
    book.add(rates.drawn(content, rates.on_time(content)), _BETWEEN)
    book.add(waiting.drawn(content), _BETWEEN)
    for indicator in (rates.questions, rates.solved, rates.on_the_spot):
        book.add(rates.drawn(content, indicator(content)), _BETWEEN)


def draw_summary(
    content: Json,
    *,
    snapshot: datetime,
    calendar_version: str,
    digest: str,
    language: str,
    out: BinaryIO,
) -> int:
    """Write the summary as PDF to ``out`` and return the number of pages.

    ``content`` is ``{"figures": as_json(...), "labels": {...}}`` as kept with the report; ``snapshot`` an aware
    instant; ``digest`` the SHA-256 of the figures in hexadecimal; ``language`` "ru" or "kk". The same arguments give
    the same bytes.

    Raises `DeskError` ``missing_glyph`` or ``control_character``; then nothing was written.
    """
    kept = Content(
        figures=content["figures"],
        labels=content["labels"],
        snapshot=snapshot,
        calendar_version=calendar_version,
        digest=digest,
        language=language,
    )
    t = kept.t
    book = Book(language, t("continued"))
    _first(book, kept)
    deputy, period = kept.office("deputy_short"), period_dates(kept.figures["period"])
    moment = kept.snapshot_words.replace(",", "")
    footer = (
        t("Effectiveness summary, deputy {name}", name=deputy),
        t("period {period} · snapshot {moment} · data {digest}", period=period, moment=moment, digest=digest[:8]),
    )
    total = len(book.sheets)
    numbers = [t("page {n} of {total}", n=count, total=total) for count in range(1, total + 1)]
    title = t("Effectiveness summary for {period}.", period=period).rstrip(".")
    book.save(out, footer, numbers, title=title, author=kept.office("deputy"), subject=footer[1])
    return total
