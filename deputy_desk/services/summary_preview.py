"""A summary to be looked at before it is issued: the same figures and words, but nothing is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from deputy_desk.domain.office import Report
from deputy_desk.domain.people import Language
from deputy_desk.services.desk import Desk
from deputy_desk.services.reports import KIND, Summary, compute_summary

NO_DIGEST = "\u2013"
"""What stands on the paper where an issued summary has the digest of its figures."""


def preview_summary(desk: Desk, first: date, last: date, *, language: Language = Language.RU) -> Summary:
    """Return the summary of a period as it would be issued now. Nothing is saved; its report is known to nobody.

    Raises InputError when the period ends before it starts.
    """
    content, snapshot, version = compute_summary(desk, first, last)
    report = Report(
        id=desk.new_id(),
        kind=KIND,
        period_from=first,
        period_to=last,
        snapshot=snapshot,
        language=language,
        calendar_version=version,
        digest=NO_DIGEST,
        figures="",
        made_at=snapshot,
    )
    return Summary(report, content)


def in_language(preview: Summary, language: Language) -> Summary:
    """Return the same preview with its paper in another language; the figures stay as they were counted."""
    return Summary(replace(preview.report, language=language), preview.content)
