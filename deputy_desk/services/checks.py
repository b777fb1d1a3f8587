"""Is the office in order? One look over everything that a disk, a crash or a strange tool may have spoilt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from deputy_desk.store import check
from deputy_desk.store.check import Finding

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk

Progress: TypeAlias = Callable[[int, int], None]
MENDED_BY_REBUILD = frozenset({"list_stale", "search_stale", "search_damaged"})
"""Findings that `repair_lists` mends: what they are about is made from the records."""
_FILE_DAMAGED = frozenset({check.UNREADABLE, "page_damaged", "integrity", "schema"})


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found; no findings = in order."""

    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether everything is in order."""
        return not self.findings

    @property
    def mended_by_rebuild(self) -> tuple[Finding, ...]:
        """What `repair_lists` mends, nothing while the file itself is damaged: nothing is written into such a one."""
        if any(one.code in _FILE_DAMAGED for one in self.findings):
            return ()
        return tuple(one for one in self.findings if one.code in MENDED_BY_REBUILD)

    @property
    def mendable(self) -> bool:
        """Whether making lists and index again would mend all of it."""
        return bool(self.findings) and all(one.code in MENDED_BY_REBUILD for one in self.findings)


def check_office(desk: Desk, *, full: bool = False, progress: Progress | None = None) -> CheckReport:
    """Look the office over. ``full`` compares every line of the lists and reads every attachment through.

    ``progress`` gets how many lines of the lists were compared, and of how many; the file itself is read before.
    Raises DeskError("database_damaged") when the file cannot even be read.
    """
    with desk.read() as view:
        found = [*check.check_file_itself(view)]
        if any(one.code == check.UNREADABLE for one in found):
            return CheckReport(tuple(found))
        found += [
            *check.check_schema(view),
            *check.check_journal(view),
            *check.check_index(view),
            *check.check_lists(desk.store, view, full=full, progress=progress),
            *check.check_blobs(desk.store, view, full=full),
        ]
    return CheckReport(tuple(found))


def repair_lists(desk: Desk) -> CheckReport:
    """Make lists and search index again from the records, and return what is still not in order."""
    desk.store.rebuild()
    return check_office(desk, full=True)


__all__ = ["MENDED_BY_REBUILD", "CheckReport", "Finding", "Progress", "check_office", "repair_lists"]


def engine_of(desk: Desk) -> str:
    """Return the versions of the database engine under an office."""
    with desk.read() as view:
        return check.engine(view)
