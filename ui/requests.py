"""What one page asks another for through the shell. Plain values, so that pages do not know each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWanted:
    """A new inquiry that serves these complaints (and their problem): given to the page ``inquiry``."""

    complaint_ids: tuple[Id, ...]
    problem_id: Id | None = None
    body_id: Id | None = None
