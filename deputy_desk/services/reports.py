"""The effectiveness summary: computed as records, kept with its figures, drawn from what was kept."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from deputy_desk.domain.ids import Id
from deputy_desk.domain.indicators.as_json import as_json
from deputy_desk.domain.indicators.effectiveness import effectiveness
from deputy_desk.domain.indicators.period import CalendarIndex, Frame, Period, Snapshot
from deputy_desk.domain.office import Report
from deputy_desk.domain.people import Language
from deputy_desk.errors import InputError, Problem
from deputy_desk.services.collector import no_collection
from deputy_desk.services.desk import Desk
from deputy_desk.services.letters import write_with_digest
from deputy_desk.services.report_labels import labels
from deputy_desk.services.report_rows import RowBook, named, unpacked
from deputy_desk.store.figures import issued_reports, read_facts
from deputy_desk.store.shape import from_milliseconds, to_milliseconds
from deputy_desk.store.unit_of_work import View
from deputy_desk.wording.dates import end_of_day, local_day

Json = dict[str, Any]
KIND = "effectiveness"


@dataclass(frozen=True, slots=True)
class Summary:
    """An issued summary: its record, and the content a page is drawn from (figures with their words)."""

    report: Report
    content: Json

    @property
    def figures(self) -> Json:
        """The figures alone, after cli.md."""
        found: Json = self.content["figures"]
        return found


def _frame(period: tuple[date, date], at: datetime | None, now: datetime) -> tuple[Frame, datetime]:
    moment = at or now
    day = local_day(moment)
    whole = moment >= end_of_day(day)
    snapshot = Snapshot.end_of(day) if whole else Snapshot.during(day, to_milliseconds(moment))
    return Frame(period=Period.of(*period), snapshot=snapshot), moment


def _as_kept(instant: datetime) -> datetime:
    """Return an instant in milliseconds, as it is kept: an issued report equals the one read back."""
    return from_milliseconds(to_milliseconds(instant))


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class _Computed:
    content: Json
    kept: str
    snapshot: datetime
    calendar_version: str


def _computed(desk: Desk, first: date, last: date, at: datetime | None) -> _Computed:
    if last < first:
        raise InputError([Problem("to", "period_backwards")])
    frame, moment = _frame((first, last), at, desk.now())
    # Hundreds of thousands of tuples hold no cycles: pausing the collector saves a third of the time (measured).
    with desk.read() as view, no_collection():
        content, packed, version = _counted(view, desk, frame, local_day(moment))
        return _Computed(content, _canonical(packed), moment, version)


def _counted(view: View, desk: Desk, frame: Frame, day: date) -> tuple[Json, Json, str]:
    """Return the content, what is kept of it, and the calendar's version. The facts are let go here, uncollected."""
    calendar = desk.store.calendar_of(view)
    facts, ids = read_facts(view, calendar)
    found = effectiveness(facts, frame, CalendarIndex(calendar))
    figures, book = as_json(found, named(ids)), RowBook(ids)
    packed = as_json(found, book.naming)
    words = labels(view, desk, figures, [ids[int(ref)] for ref in found.complaint_ids], day)
    return (
        {"figures": figures, "labels": words},
        {"figures": packed, "rows": book.rows(), "labels": words},
        calendar.version,
    )


def compute_summary(desk: Desk, first: date, last: date, at: datetime | None = None) -> tuple[Json, datetime, str]:
    """Return the content of a summary, its snapshot and the calendar's version. Nothing is saved.

    Raises InputError when the period ends before it starts.
    """
    found = _computed(desk, first, last, at)
    return found.content, found.snapshot, found.calendar_version


def make_summary(
    desk: Desk, first: date, last: date, *, at: datetime | None = None, language: Language = Language.RU
) -> Summary:
    """Compute and keep a summary of what was sent and received from ``first`` to ``last``, both inclusive.

    ``at`` is the snapshot, None = now. The same facts, period and snapshot give the same digest.
    """
    found = _computed(desk, first, last, at)
    report = Report(
        id=desk.new_id(),
        kind=KIND,
        period_from=first,
        period_to=last,
        snapshot=_as_kept(found.snapshot),
        language=language,
        calendar_version=found.calendar_version,
        digest=hashlib.sha256(found.kept.encode()).hexdigest(),
        figures=found.kept,
        made_at=_as_kept(desk.now()),
    )
    with desk.change() as work:
        work.add(report)
    return Summary(report, found.content)


def summary_of(desk: Desk, report_id: Id) -> Summary:
    """Return a summary issued earlier, as it was. Raises DeskError("not_found")."""
    with desk.read() as view:
        report = view.get(Report, report_id)
    kept = json.loads(report.figures)
    return Summary(report, {"figures": unpacked(kept["figures"], kept["rows"]), "labels": kept["labels"]})


def issued_summaries(desk: Desk) -> list[Report]:
    """Return the summaries issued so far, newest first, without their figures: `summary_of` reads those of one."""
    with desk.read() as view:
        return issued_reports(view, KIND)


def draw_summary_pdf(summary: Summary, out: BinaryIO) -> int:
    """Draw a summary as PDF; returns the number of pages."""
    from deputy_desk.documents.summary import draw_summary

    report = summary.report
    return draw_summary(
        summary.content,
        snapshot=report.snapshot,
        calendar_version=report.calendar_version,
        digest=report.digest,
        language=report.language.value,
        out=out,
    )


def write_summary(summary: Summary, path: Path) -> str:
    """Write a summary as PDF, complete or not at all; returns the SHA-256 of the bytes."""
    return write_with_digest(path, lambda out: draw_summary_pdf(summary, out))
