"""What every record shares: an identity, and being frozen. Knows no storage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from deputy_desk.domain.ids import Id

EARLIEST = date(1991, 12, 16)
"""No fact of an office is older than the state; a day before it is a slip of the pen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One fact with an identity. Fields are plain values; a link to another record is that record's id."""

    id: Id


R = TypeVar("R", bound=Record)
