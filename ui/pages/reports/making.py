"""Counting, issuing and drawing a summary. Runs off the user-interface thread; shows nothing."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from deputy_desk.domain.people import Language
from deputy_desk.services.reports import draw_summary_pdf, issued_summaries, make_summary, summary_of
from deputy_desk.services.summary_preview import in_language, preview_summary

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.domain.office import Report
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.reports import Summary


@dataclass(frozen=True, slots=True)
class Made:
    """A summary with its paper, all that are issued, and whether this one is among them."""

    summary: Summary
    pdf: bytes
    issued: tuple[Report, ...]
    kept: bool

    @property
    def span(self) -> tuple[date, date]:
        """The period counted, both ends inclusive."""
        return self.summary.report.period_from, self.summary.report.period_to

    @property
    def empty(self) -> bool:
        """Whether there is nothing at all to count: nothing received, nothing sent, nothing open."""
        found = self.summary.figures["indicators"]
        context = found["C1"]
        return not (context["complaints"] or context["letters"] or found["I3"]["n"])


def _drawn(office: Office, summary: Summary, *, kept: bool) -> Made:
    out = BytesIO()
    draw_summary_pdf(summary, out)
    return Made(summary, out.getvalue(), tuple(issued_summaries(office)), kept)


def look(office: Office, first: date, last: date, language: str, known: Made | None = None) -> Made:
    """Count and draw a summary without keeping it.

    ``known`` is the preview shown: its figures are drawn in another language without being counted again.
    """
    if known is not None and not known.kept and known.span == (first, last):
        return _drawn(office, in_language(known.summary, Language(language)), kept=False)
    return _drawn(office, preview_summary(office, first, last, language=Language(language)), kept=False)


def issue(office: Office, first: date, last: date, language: str) -> Made:
    """Count, keep and draw a summary."""
    return _drawn(office, make_summary(office, first, last, language=Language(language)), kept=True)


def read(office: Office, report_id: str) -> Made:
    """Draw a summary issued before, as it was."""
    return _drawn(office, summary_of(office, report_id), kept=True)
