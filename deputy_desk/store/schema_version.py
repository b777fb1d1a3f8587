"""Which schema a file has, told without loading Alembic: that costs as much as a whole screen at start."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from deputy_desk.errors import DeskError
from deputy_desk.store.engine import APPLICATION_ID

REVISIONS = ("0001",)
"""All revisions this program knows, oldest first."""
HEAD = REVISIONS[-1]


def is_older(revision: str) -> bool:
    """Return whether this program can bring a file of ``revision`` up to date."""
    return revision in REVISIONS[:-1]


def stored_revision(connection: Connection, file: Path) -> str:
    """Return the revision of a file. Raises DeskError("not_our_database") for a database of another program."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        raise DeskError("not_our_database", path=str(file))
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
