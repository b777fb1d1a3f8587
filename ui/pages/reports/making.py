"""Making and drawing a summary. Runs off the user-interface thread; shows nothing."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from deputy_desk.domain.people import Language
from deputy_desk.services.reports import draw_summary_pdf, issued_summaries, make_summary, summary_of

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.domain.office import Report
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.reports import Summary


@dataclass(frozen=True, slots=True)
class Made:
    """A summary with its paper, and all that are issued."""

    summary: Summary
    pdf: bytes
    issued: tuple[Report, ...]


def _drawn(office: Office, summary: Summary) -> Made:
    out = BytesIO()
    draw_summary_pdf(summary, out)
    return Made(summary, out.getvalue(), tuple(issued_summaries(office)))


def make(office: Office, first: date, last: date, language: str) -> Made:
    """Compute, keep and draw a summary."""
    return _drawn(office, make_summary(office, first, last, language=Language(language)))


def read(office: Office, report_id: str) -> Made:
    """Draw a summary issued before, as it was."""
    return _drawn(office, summary_of(office, report_id))


def newest(office: Office) -> Made | None:
    """Draw the summary issued last, None when there is none."""
    issued = issued_summaries(office)
    return read(office, issued[0].id) if issued else None
