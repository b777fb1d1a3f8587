"""Looking an office over: what the disk may have damaged, and whether lists and search still say what the records say.

Finds and names; mends nothing. Lists and index are made again by ``Store.rebuild``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.domain.office import Attachment
from deputy_desk.domain.people import Person
from deputy_desk.domain.problem import Problem
from deputy_desk.store.attachments import Blobs
from deputy_desk.store.list_filters import as_list
from deputy_desk.store.projection import Projection
from deputy_desk.store.rows import complaint_list, inquiry_list, schema, shape_of
from deputy_desk.store.unit_of_work import View

if TYPE_CHECKING:
    from deputy_desk.store.office_store import Store

SAMPLE = 500
UNREADABLE = "page_damaged"
_SHOWN = 5
_INDEXES = ("search_text", "search_name")
_MOST_FAULTS = 20
_SEARCHED = {"complaint": Complaint, "inquiry": Inquiry, "person": Person, "problem": Problem}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be. ``values`` hold names, counts and ids, never contents."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


def engine(view: View) -> str:
    """Return the versions of the database engine: what support asks for first."""
    ((cipher,),) = view.rows("PRAGMA cipher_version")
    ((sqlite,),) = view.rows("SELECT sqlite_version()")
    return f"SQLCipher {cipher}, SQLite {sqlite}"


def check_file_itself(view: View) -> Iterator[Finding]:
    """Yield damage of the file: pages whose seal is broken (then nothing else can be read), b-trees, broken links.

    The whole file is walked once: that walk asks each full-text table too, which can only be checked for its own
    structure, being contentless.
    """
    spoilt = [str(row[0]) for row in view.rows("PRAGMA cipher_integrity_check")]
    if spoilt:
        yield Finding(UNREADABLE, {"detail": "; ".join(spoilt[:_SHOWN])})
        return
    faults = [row[0] for row in view.rows(f"PRAGMA integrity_check({_MOST_FAULTS})") if row[0] != "ok"]
    of_index = {name: [one for one in faults if "fts5" in one.lower() and name in one] for name in _INDEXES}
    for name, some in of_index.items():
        if some:
            yield Finding("search_damaged", {"index": name})
    others = [one for one in faults if not any(one in some for some in of_index.values())]
    if others:
        yield Finding("integrity", {"detail": "; ".join(others[:_SHOWN])})
    broken: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in view.rows("PRAGMA foreign_key_check"):
        broken[table, parent] = broken.get((table, parent), 0) + 1
    for (table, parent), n in sorted(broken.items()):
        yield Finding("link_broken", {"table": table, "parent": parent, "n": n})


def check_schema(view: View) -> Iterator[Finding]:
    """Yield tables and columns that differ from what this program believes."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    def ours(_object: object, name: str | None, kind: str, _reflected: object, _other: object) -> bool:
        # The full-text tables and their shadows are no tables of the metadata.
        return kind != "table" or not str(name).startswith(("search_text", "search_name", "alembic_version"))

    context = MigrationContext.configure(view.connection, opts={"include_object": ours, "compare_type": True})
    for difference in compare_metadata(context, schema()):
        parts = difference if isinstance(difference, tuple) else difference[0]
        yield Finding("schema", {"detail": f"{parts[0]} {getattr(parts[-1], 'name', parts[-1])}"})


def check_journal(view: View) -> Iterator[Finding]:
    """Yield gaps in the numbers of a desk, and records the journal does not know."""
    sql = "SELECT device, count(*), min(number), max(number) FROM journal GROUP BY device ORDER BY device"
    for device, n, first, last in view.rows(sql):
        if (first, last) != (1, n):
            yield Finding("journal_gap", {"device": device, "missing": last - n})
    for name in _SEARCHED:
        sql = (
            f'SELECT count(*) FROM "{name}" AS t WHERE NOT EXISTS'
            " (SELECT 1 FROM journal AS j WHERE j.rec = t.id AND j.kind = 'ins')"
        )
        unknown = view.rows(sql)[0][0]
        if unknown:
            yield Finding("journal_misses", {"table": name, "n": unknown})


def check_index(view: View) -> Iterator[Finding]:
    """Yield records that cannot be found because they are not in the index, and entries of no record."""
    for kind, record in _SEARCHED.items():
        table = shape_of(record).name
        missing = view.rows(
            f'SELECT count(*) FROM "{table}" AS t WHERE NOT EXISTS (SELECT 1 FROM search_doc AS d WHERE d.rec = t.id)'
        )[0][0]
        extra = view.rows(
            f'SELECT count(*) FROM search_doc AS d WHERE d.kind = ? AND NOT EXISTS (SELECT 1 FROM "{table}" AS t'
            " WHERE t.id = d.rec)",
            (kind,),
        )[0][0]
        if missing or extra:
            yield Finding("search_stale", {"kind": kind, "missing": missing, "extra": extra})
    lost = view.rows(
        "SELECT count(*) FROM complaint_list AS l WHERE l.live = 1"
        " AND NOT EXISTS (SELECT 1 FROM search_text_docsize AS s WHERE s.id = l.seq)"
    )[0][0]
    if lost:
        yield Finding("search_stale", {"kind": "complaint", "missing": lost, "extra": 0})


def check_lists(
    store: Store, view: View, *, full: bool, progress: Callable[[int, int], None] | None = None
) -> Iterator[Finding]:
    """Yield lines that differ from what the records say: of all, or of the newest ones of each list.

    ``progress`` gets how many lines were compared, and of how many, after each batch.
    """
    total = sum(view.rows(f'SELECT count(*) FROM "{shape_of(kind).name}"')[0][0] for kind in (Complaint, Inquiry))
    compared = 0
    projection = Projection(view, store.calendar_of(view), store.own_term(view))
    for table, record, lines in (
        (complaint_list, Complaint, projection.complaint_rows),
        (inquiry_list, Inquiry, projection.inquiry_rows),
    ):
        ids = [row[0] for row in view.rows(f'SELECT id FROM "{shape_of(record).name}" ORDER BY id DESC')]
        names = [column.name for column in table.columns]
        wrong: list[str] = []
        sample = ids if full else ids[:SAMPLE]
        for start in range(0, len(sample), SAMPLE):
            some = sample[start : start + SAMPLE]
            wrong += _differing(view, table.name, names, some, lines(some))
            compared += len(some)
            if progress is not None:
                progress(compared, total)
        records = shape_of(record).name
        unknown = view.rows(f'SELECT count(*) FROM {table.name} WHERE id NOT IN (SELECT id FROM "{records}")')
        if wrong or unknown[0][0]:
            yield Finding("list_stale", {"list": table.name, "n": len(wrong) + unknown[0][0], "ids": wrong[:_SHOWN]})


def _differing(view: View, table: str, names: list[str], ids: list[str], wanted: list[dict[str, Any]]) -> list[str]:
    sql = f"SELECT {', '.join(names)} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    rows = view.rows(sql, (as_list(ids),))
    have = {row[names.index("id")]: dict(zip(names, row, strict=True)) for row in rows}
    made = {row["id"]: row for row in wanted}
    return [one for one in ids if {**have.get(one, {}), "seq": 0} != {**made[one], "seq": 0}]


def check_blobs(store: Store, view: View, *, full: bool) -> Iterator[Finding]:
    """Yield kept files that are missing, damaged (``full``: each is read through), or that no record tells of."""
    blobs = Blobs(store.folder, store.key)
    there = blobs.names()
    known: set[str] = set()
    for one in view.all(Attachment):
        known.add(one.blob)
        if one.blob not in there:
            yield Finding("attachment_missing", {"id": one.id, "name": one.id})
        elif full and not blobs.whole(one):
            yield Finding("attachment_damaged", {"id": one.id, "name": one.id})
    if there - known:
        yield Finding("attachment_unknown", {"n": len(there - known)})
