"""What one page asks another for through the shell. Plain values, so that pages do not know each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWanted:
    """A new inquiry that serves these complaints (and their problem): given to the page ``inquiry``."""

    complaint_ids: tuple[Id, ...]
    problem_id: Id | None = None
    body_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowOnWanted:
    """A letter after a registered one, drafted from it: given to the page ``inquiry``.

    ``question_ids`` empty = the questions that have no full answer yet.
    """

    parent_id: Id
    kind: Literal["reminder", "repeat"]
    question_ids: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationWanted:
    """A letter above the body that does not answer: given to the page ``inquiry``. ``step`` is a word of the ladder."""

    parent_id: Id
    step: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyWanted:
    """A reply to a letter: given to the page ``reply``. ``reply_id`` None = a new one is recorded."""

    inquiry_id: Id
    reply_id: Id | None = None
