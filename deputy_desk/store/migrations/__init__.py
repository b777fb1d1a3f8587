"""Schema changes by Alembic, in-process. A new file takes the same road as an old one.

An existing file is brought up to date on a verified copy that then replaces it; a crash leaves the old file working.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from deputy_desk.errors import DeskError
from deputy_desk.files import sync_folder
from deputy_desk.store.engine import APPLICATION_ID, open_engine
from deputy_desk.store.schema_version import HEAD

if TYPE_CHECKING:
    from deputy_desk.store.office_store import Store

_NEXT = "desk.next.db"


def config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration over one connection; no ini file is read."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the database of ``engine`` to ``revision`` in one transaction, foreign keys off until it is checked."""
    with engine.connect() as raw:
        driver = raw.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver
        # Straight to the driver: SQLAlchemy would begin a transaction first, and inside one this pragma does nothing.
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            connection = raw.execution_options(writes=True)
            with connection.begin():
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
                command.upgrade(config(connection), revision)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                if broken:
                    message = f"foreign keys broken by the upgrade: {len(broken)}"
                    raise RuntimeError(message)
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def upgrade_copy(store: Store) -> None:
    """Upgrade a copy of the store's file, check it, and put it in the file's place. No copy stays when that fails."""
    target = store.file.with_name(_NEXT)
    _forget_copy(target)
    try:
        with store.engine.connect() as connection:
            connection.commit()
            driver = connection.connection.driver_connection
            assert driver is not None  # noqa: S101 - an open connection has its driver
            driver.execute("VACUUM INTO ?", (str(target),))
            # An empty log beside the old file: neither a crash before the replacement nor one after it can mix the two.
            empty_log(connection, store.file)
        _upgraded(target, store)
        store.engine.dispose()
        for suffix in ("-wal", "-shm"):
            store.file.with_name(store.file.name + suffix).unlink(missing_ok=True)
        target.replace(store.file)
    except BaseException:
        _forget_copy(target)
        raise
    sync_folder(store.file.parent)


def _forget_copy(target: Path) -> None:
    for leftover in target.parent.glob(f"{target.name}*"):
        leftover.unlink()


def _upgraded(target: Path, store: Store) -> None:
    copy = open_engine(target, store.key)
    try:
        upgrade(copy)
        with copy.connect() as connection:
            healthy = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
            revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
            empty_log(connection, target)
    finally:
        copy.dispose()
    if healthy != "ok" or revision != HEAD:
        raise DeskError("database_damaged", path=str(store.file))


def settle(engine: Engine, file: Path, target: Path) -> None:
    """Close a finished database, all of it in the one ``file``, and give it the name it is opened by."""
    with engine.connect() as connection:
        empty_log(connection, file)
    engine.dispose()
    file.replace(target)
    sync_folder(target.parent)


def empty_log(connection: Connection, file: Path) -> None:
    """Move everything from the log into the file. Raises DeskError("file_in_use") when somebody reads from the log."""
    connection.commit()
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - an open connection has its driver
    if driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise DeskError("file_in_use", path=str(file))
