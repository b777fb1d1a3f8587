"""Taking complaints from a table: every row becomes a complaint or goes to the rejects, and no row twice.

States and answers of the old register become a note, never an outcome (domain.md, Import). Rows are written in batches,
each a transaction of its own: an import that was cut off goes on where it stopped when the same file is taken again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from deputy_desk.domain.complaint import Applicant, Channel, Complaint, ComplaintKind, Urgency
from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Office
from deputy_desk.domain.people import Language
from deputy_desk.domain.text import clean
from deputy_desk.errors import DeskError
from deputy_desk.exchange.import_file import preview
from deputy_desk.exchange.records import ImportRow, Rejection
from deputy_desk.exchange.rejects import write_rejects
from deputy_desk.services.collector import no_collection
from deputy_desk.services.desk import Desk
from deputy_desk.services.import_directory import LONGEST_NAME, Directory
from deputy_desk.services.import_people import PersonBook
from deputy_desk.services.office import series_for_complaints
from deputy_desk.store.bulk import known_source_keys
from deputy_desk.store.numbering import next_complaint
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import office_zone

if TYPE_CHECKING:
    from deputy_desk.exchange.mapping import Mapping as ColumnMapping
    from deputy_desk.exchange.mapping import Mappings
    from deputy_desk.store.unit_of_work import UnitOfWork

BATCH = 5_000
Progress = Callable[[int], None]

_KINDS = {one.value: one for one in ComplaintKind}
_CHANNELS = {one.value: one for one in Channel}
_URGENCIES = {one.value: one for one in Urgency}
_LANGUAGES = {one.value: one for one in Language}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of a file. ``rows`` = imported + unchanged + rejected; ``mapping`` is sheet → mapping as used."""

    rows: int
    imported: int
    unchanged: int
    rejected: int
    rejects_file: Path | None
    mapping: Mapping[str, ColumnMapping]
    rejections: tuple[Rejection, ...]


@dataclass(slots=True)
class _Tally:
    imported: int = 0
    unchanged: int = 0
    rejections: list[Rejection] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return self.imported + self.unchanged + len(self.rejections)


def source_key(row: ImportRow) -> str:
    """Return the key against doubles that is kept with a complaint.

    The source's own id alone is not enough: two registers that both count from 1 would hide each other's rows. So the
    id counts together with its text; a row whose state changed since is still the same row.
    """
    if not row.source_id or "#" in row.key:
        return row.key
    text = blake2b(f"{row.text}\x1f{row.translation}".encode(), digest_size=12).hexdigest()
    return f"{row.key}#{text}"


def import_file(
    desk: Desk,
    path: Path,
    mapping: Mappings | None = None,
    *,
    dry_run: bool = False,
    rejects: Path | None = None,
    language: str | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Import the table at ``path``. ``mapping`` replaces the guess of columns; ``dry_run`` writes nothing at all.

    ``rejects`` names the file for rows that could not be taken; None = beside the table under a free name. ``language``
    is that of notes and reasons, None = the office's. ``progress`` gets the number of rows done after each batch.
    Raises DeskError as ``exchange.import_file.preview`` before the first row, "file_empty" when there is no row,
    "rejects_over_table", and the codes of writing files.
    """
    if rejects is not None and _same_file(rejects, Path(path)):
        # The register itself would be written over with the few rows that were not taken.
        raise DeskError("rejects_over_table", path=str(rejects))
    found = preview(Path(path), mapping)
    writer = _Writer(desk, language or _office_language(desk))
    tally = _Tally()
    rows = found.import_rows(desk.today())
    while batch := list(islice(rows, BATCH)):
        taken = [one for one in batch if isinstance(one, ImportRow)]
        tally.rejections += [one for one in batch if isinstance(one, Rejection)]
        with no_collection():
            written = writer.count(taken) if dry_run else writer.write(taken)
        tally.imported += written
        tally.unchanged += len(taken) - written
        if progress is not None:
            progress(tally.rows)
    if not tally.rows:
        raise DeskError("file_empty", name=Path(path).name)
    rejects_file = None
    if tally.rejections and not dry_run:
        rejects_file = rejects or _free_name(Path(path))
        write_rejects(rejects_file, (), tally.rejections, writer.language)
    return ImportReport(
        rows=tally.rows,
        imported=tally.imported,
        unchanged=tally.unchanged,
        rejected=len(tally.rejections),
        rejects_file=rejects_file,
        mapping=found.mappings,
        rejections=tuple(tally.rejections),
    )


def _office_language(desk: Desk) -> str:
    with desk.read() as view:
        return view.get(Office, desk.office_id).language.value


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _free_name(path: Path) -> Path:
    """Return a name beside the table that is free: an earlier file of rejects may be under repair."""
    suffix = ".csv" if path.suffix.lower() == ".csv" else ".xlsx"
    number, made = 1, path.with_name(f"{path.stem}.rejects{suffix}")
    while made.exists():
        number += 1
        made = path.with_name(f"{path.stem}.rejects-{number}{suffix}")
    return made


class _Writer:
    """Writes batches. What was met in one batch is known in the next."""

    def __init__(self, desk: Desk, language: str) -> None:
        self._desk = desk
        self.language = language
        self._today = desk.today()
        self._people = PersonBook(desk)
        self._seen: set[str] = set()
        t = Catalogue("services", language)
        self._state = t("State in the earlier register: {text}", text="\x00")
        self._reply = t("Reply in the earlier register: {text}", text="\x00")
        with desk.read() as view:
            self._directory = Directory(desk, view)

    def _fresh(self, rows: Sequence[ImportRow], known: set[str], keys: Sequence[str]) -> list[tuple[ImportRow, str]]:
        fresh = []
        for row, key in zip(rows, keys, strict=True):
            if key not in known and key not in self._seen:
                self._seen.add(key)
                fresh.append((row, key))
        return fresh

    def count(self, rows: Sequence[ImportRow]) -> int:
        """Return how many rows would be written."""
        keys = [source_key(row) for row in rows]
        with self._desk.read() as view:
            return len(self._fresh(rows, known_source_keys(view, keys), keys))

    def write(self, rows: Sequence[ImportRow]) -> int:
        """Write those rows that the office does not know, and return how many."""
        if not rows:
            return 0
        keys = [source_key(row) for row in rows]
        with self._desk.change() as work:
            fresh = self._fresh(rows, known_source_keys(work, keys), keys)
            if fresh:
                self._write(work, fresh)
        return len(fresh)

    def _write(self, work: UnitOfWork, fresh: list[tuple[ImportRow, str]]) -> None:
        self._people.prepare(work, [row for row, _ in fresh])
        ids = self._desk.new_ids(2 * len(fresh))
        series = series_for_complaints(work, self._desk)
        numbers: dict[int, int] = {}
        complaints: list[Complaint] = []
        applicants: list[Applicant] = []
        for row, key in fresh:
            day = row.received or self._today
            if day.year not in numbers:
                numbers[day.year] = next_complaint(work, day.year, series)
            complaint = self._complaint(row, key, day, (next(ids), series, numbers[day.year]))
            numbers[day.year] += 1
            complaints.append(complaint)
            person = self._people.person_of(row, complaint.place_id)
            if person is not None:
                applicants.append(Applicant(id=next(ids), complaint_id=complaint.id, person_id=person))
        work.add_many(self._directory.topics)
        work.add_many(self._directory.places)
        work.add_many(self._people.persons)
        work.add_many(self._people.phones)
        work.add_many(complaints)
        work.add_many(applicants)
        self._directory.written()

    def _complaint(self, row: ImportRow, key: str, day: date, number: tuple[Id, str, int]) -> Complaint:
        identity, series, n = number
        received_at = None
        if row.received is not None and row.received_time is not None:
            received_at = datetime.combine(day, row.received_time, office_zone()).astimezone(UTC)
        note = [row.note] if row.note else []
        topic_id = place_id = None
        if row.topic:
            topic_id, note = self._named(row.topic, note, self._directory.topic_id)
        if row.place:
            place_id, note = self._named(row.place, note, self._directory.place_id)
        if row.old_state:
            note.append(self._state.replace("\x00", row.old_state))
        if row.old_reply:
            note.append(self._reply.replace("\x00", row.old_reply))
        return Complaint(
            id=identity,
            year=day.year,
            n=n,
            series=series,
            text=clean(row.text) or row.text,
            received_on=day,
            received_at=received_at,
            day_assumed=row.received is None,
            handler_id=self._desk.user_id,
            kind=_KINDS[row.kind],
            channel=_CHANNELS[row.channel],
            external_number=row.external_number,
            language=_LANGUAGES[row.text_language],
            translation=clean(row.translation),
            topic_id=topic_id,
            place_id=place_id,
            address=row.address,
            urgency=_URGENCIES[row.urgency],
            note=clean("\n".join(note)),
            source_key=key,
        )

    @staticmethod
    def _named(words: str, note: list[str], find: Callable[[str], Id]) -> tuple[Id | None, list[str]]:
        return (None, [*note, words]) if len(words) > LONGEST_NAME else (find(words), note)
