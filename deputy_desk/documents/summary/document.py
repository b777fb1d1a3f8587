"""The order of the summary: its pages, their sections, and what stands at the foot of each."""

from __future__ import annotations

from datetime import datetime
from typing import BinaryIO

from deputy_desk.documents.summary import (
    bodies,
    headline,
    heat,
    method,
    promises,
    provenance,
    rates,
    stock,
    voices,
    waiting,
)
from deputy_desk.documents.summary.book import ROOM, Book
from deputy_desk.documents.summary.content import Content, Json
from deputy_desk.wording.summary_numbers import period_dates

_BETWEEN, _NARROWEST = 5.0, 1.0
_LOWEST_CURVE, _HIGHEST_CURVE = 64.0, 160.0


def _first(book: Book, content: Content) -> None:
    t = content.t
    book.start(t("What came of complaints and inquiries"), shown=False)
    sections = [headline.drawn(content)]
    sections += [rates.drawn(content, one(content)) for one in (rates.on_time, rates.questions, rates.solved)]
    sections.append(rates.drawn(content, rates.on_the_spot(content)))
    rest = sum(one.height for one in sections) + _BETWEEN * len(sections)
    # The curve takes the room that is left, or gives some, before anything moves to another page.
    height = waiting.CURVE_HEIGHT + ROOM - rest - waiting.drawn(content).height
    sections.insert(2, waiting.drawn(content, min(max(height, _LOWEST_CURVE), _HIGHEST_CURVE)))
    over = sum(one.height for one in sections) + _BETWEEN * (len(sections) - 1) - ROOM
    between = _BETWEEN - max(over, 0.0) / (len(sections) - 1)
    for section in sections:
        book.add(section, max(between - 0.01, _NARROWEST))


def _others(book: Book, content: Content) -> None:
    t = content.t
    book.start(t("Where it hurts"))
    book.add(stock.opened(content))
    oldest = stock.oldest(content)
    if oldest:
        book.add(oldest)
    book.add(bodies.drawn(content))
    book.add(promises.drawn(content))
    book.start(t("People and problems"))
    book.add(heat.drawn(content))
    book.add(voices.problems(content))
    book.add(voices.on_paper(content))
    book.start(t("How it is computed"))
    for part in (method.drawn, method.own, provenance.left_out, provenance.drawn):
        book.add(part(content))


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
    _others(book, kept)
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
