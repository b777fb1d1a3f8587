"""The papers of the story: letters in each language, slips, summaries, a table."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from deputy_desk.domain.complaint import Applicant, Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import LetterLanguage
from deputy_desk.domain.people import Language, Phone
from deputy_desk.services.desk import Desk
from deputy_desk.services.exports import export_file
from deputy_desk.services.letters import write_letter
from deputy_desk.services.lists import InquiryFilter, inquiry_page
from deputy_desk.services.reports import Summary, make_summary, write_summary
from deputy_desk.services.slips import write_slip
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.wording.dates import end_of_day

PERIOD = (date(2026, 7, 1), date(2026, 10, 31))
"""Four whole months; the summary compares them with the four before."""
Paper = dict[str, object]


def _chosen(desk: Desk) -> dict[LetterLanguage, Id]:
    """Return for each language the newest letter with most questions."""
    lines, _ = inquiry_page(desk, InquiryFilter(), limit=10_000)
    with desk.read() as view:
        files = inquiry_files(view, [one.id for one in lines if one.n is not None])
    chosen: dict[LetterLanguage, Id] = {}
    alive = [one for one in files.values() if one.inquiry.annulled_on is None]
    ordered = sorted(alive, key=lambda one: (len(one.questions), one.inquiry.n or 0), reverse=True)
    for file in ordered:
        chosen.setdefault(file.inquiry.language, file.inquiry.id)
    return chosen


def _visitor(desk: Desk) -> Id:
    """Return the newest complaint of somebody with a telephone."""
    with desk.read() as view:
        reachable = {one.person_id for one in view.all(Phone)}
        owners = {one.complaint_id for one in view.all(Applicant) if one.person_id in reachable}
        found = [one for one in view.all(Complaint) if one.id in owners]
    return max(found, key=lambda one: (one.year, one.n)).id


def _paper(name: str, data: bytes, **more: object) -> Paper:
    return {"path": name, "sha256": hashlib.sha256(data).hexdigest(), **more}


def write_papers(desk: Desk, folder: Path) -> Iterator[Paper]:
    """Write all papers into ``folder`` and yield what each is; paths are relative to it."""
    for language, letter in sorted(_chosen(desk).items()):
        for ending in ("pdf", "docx"):
            name = f"letter-{language.value}.{ending}"
            made = write_letter(desk, letter, language, folder / name)
            pages = {"pages": made.pages} if ending == "pdf" else {}
            yield {"path": name, "sha256": made.sha256, **pages}
    visitor = _visitor(desk)
    yield {"path": "slip-a6.pdf", "sha256": write_slip(desk, visitor, folder / "slip-a6.pdf", "a6")}
    yield {"path": "slip-a5.pdf", "sha256": write_slip(desk, visitor, folder / "slip-a5.pdf", "a5")}
    for tongue in (Language.RU, Language.KK):
        summary = _summary(desk, tongue)
        name = f"summary-{tongue.value}.pdf"
        digest = write_summary(summary, folder / name)
        yield {"path": name, "sha256": digest, "digest": summary.report.digest, "id": summary.report.id}
    name = "export.xlsx"
    rows = export_file(desk, folder / name)
    yield _paper(name, (folder / name).read_bytes(), rows=rows)


def _summary(desk: Desk, language: Language) -> Summary:
    return make_summary(desk, *PERIOD, at=end_of_day(desk.today()), language=language)
