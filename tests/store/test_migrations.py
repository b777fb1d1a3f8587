from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.config import Config
from sqlalchemy import Connection

from deputy_desk.domain.places import Topic
from deputy_desk.errors import DeskError
from deputy_desk.store import migrations, schema_version
from deputy_desk.store.check import check_schema
from deputy_desk.store.office_store import Store, open_store
from deputy_desk.store.rows import SHAPES_BY_NAME, VIRTUAL, schema
from tests.offices import NOON, Ids

_NEXT = """
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.execute("CREATE TABLE later (a INTEGER)")
    {more}
"""


def test_a_new_file_is_what_the_rows_believe(store: Store) -> None:
    with store.read() as view:
        assert list(check_schema(view)) == []
        version = view.rows("SELECT version_num FROM alembic_version")
        made = {row[0] for row in view.rows("SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'")}
    assert version == [(schema_version.HEAD,)]
    assert made == set(VIRTUAL)
    assert set(SHAPES_BY_NAME) <= set(schema().tables)


def test_another_schema_is_told(store: Store) -> None:
    with store.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("ALTER TABLE topic ADD COLUMN colour TEXT")
        connection.exec_driver_sql("DROP INDEX ix_person_iin")
    with store.read() as view:
        found = sorted(str(one.values["detail"]) for one in check_schema(view))
    assert found == ["add_index ix_person_iin", "remove_column colour"]


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A program that knows one revision more than this one."""
    scripts = tmp_path / "scripts"
    shutil.copytree(Path(migrations.__file__).parent, scripts)
    (scripts / "versions" / "0002_later.py").write_text(_NEXT.format(more=""))

    def config(connection: Connection | None = None) -> Config:
        made = Config()
        made.set_main_option("script_location", str(scripts))
        made.attributes["connection"] = connection
        return made

    monkeypatch.setattr(migrations, "config", config)
    monkeypatch.setattr(schema_version, "REVISIONS", ("0001", "0002"))
    monkeypatch.setattr(schema_version, "HEAD", "0002")
    monkeypatch.setattr(migrations, "HEAD", "0002")
    return scripts / "versions" / "0002_later.py"


@pytest.fixture
def filled(store: Store, ids: Ids) -> tuple[Path, Topic]:
    topic = Topic(id=ids(), name_ru="Вода", name_kk="Су")
    with store.change(None, NOON) as work:
        work.add(topic)
    store.close()
    return store.folder, topic


def test_an_older_file_is_upgraded_on_a_copy(filled: tuple[Path, Topic], later: Path, ids: Ids) -> None:
    folder, topic = filled
    (folder / "desk.next.db").write_text("left over from a crash")
    opened = open_store(folder, None, ids())
    with opened.read() as view:
        assert view.rows("SELECT version_num FROM alembic_version") == [("0002",)]
        assert view.rows("SELECT count(*) FROM later") == [(0,)]
        assert view.all(Topic) == [topic]
    with opened.change(None, NOON) as work:
        work.add(Topic(id=ids(), name_ru="Дороги", name_kk="Жолдар"))
    opened.close()
    assert not list(folder.glob("desk.next.db*"))
    again = open_store(folder, None, ids())
    with again.read() as view:
        assert len(view.all(Topic)) == 2
    again.close()


@pytest.mark.parametrize(
    "more",
    [
        "raise OSError('the power went')",
        "op.execute(\"INSERT INTO competence (id, body_id, topic_id) VALUES ('x', 'y', 'z')\")",
    ],
)
def test_an_upgrade_that_fails_leaves_the_old_file_working(
    filled: tuple[Path, Topic], later: Path, ids: Ids, monkeypatch: pytest.MonkeyPatch, more: str
) -> None:
    folder, topic = filled
    later.write_text(_NEXT.format(more=more))
    before = (folder / "desk.db").read_bytes()
    with pytest.raises(Exception, match=r"the power went|foreign keys broken"):
        open_store(folder, None, ids())
    assert (folder / "desk.db").read_bytes() == before
    monkeypatch.undo()
    opened = open_store(folder, None, ids())
    with opened.read() as view:
        assert view.all(Topic) == [topic]
    opened.close()


def test_a_disk_too_full_for_an_upgrade_is_named_and_the_old_file_works(
    filled: tuple[Path, Topic], later: Path, ids: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, topic = filled
    copied = []

    def full(_connection: object, _file: object) -> None:
        copied.append((folder / "desk.next.db").exists())
        raise driver.OperationalError("database or disk is full")

    monkeypatch.setattr(migrations, "empty_log", full)
    with pytest.raises(DeskError) as caught:
        open_store(folder, None, ids())
    assert caught.value.code == "disk_full"
    assert copied == [True]
    assert not list(folder.glob("desk.next.db*"))
    monkeypatch.undo()
    opened = open_store(folder, None, ids())
    with opened.read() as view:
        assert view.all(Topic) == [topic]
    opened.close()


def test_links_are_watched_again_after_an_upgrade(store: Store) -> None:
    with store.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("INSERT INTO competence (id, body_id, topic_id) VALUES ('a', 'no', 'no')")
    with pytest.raises(RuntimeError, match="foreign keys broken"):
        migrations.upgrade(store.engine)
    with store.read() as view:
        assert view.rows("PRAGMA foreign_keys") == [(1,)]


def test_a_copy_that_does_not_pass_its_checks_is_not_taken(
    filled: tuple[Path, Topic], later: Path, ids: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = filled
    monkeypatch.setattr(migrations, "HEAD", "0003")
    before = (folder / "desk.db").read_bytes()
    with pytest.raises(DeskError) as caught:
        open_store(folder, None, ids())
    assert caught.value.code == "database_damaged"
    assert (folder / "desk.db").read_bytes() == before


def test_vacuum_keeps_row_ids_of_the_search(busy: Store) -> None:
    sql = "SELECT d.rec FROM search_text JOIN search_doc d ON d.seq = search_text.rowid WHERE search_text MATCH ?"
    with busy.read() as view:
        before = sorted(view.rows(sql, ('"вод" *',)))
        lines = view.rows(
            "SELECT l.seq, d.seq, l.id FROM complaint_list l JOIN search_doc d ON d.rec = l.id ORDER BY 1"
        )
    assert before
    with busy.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("DELETE FROM setting")
        driver.execute("VACUUM")
    with busy.read() as view:
        assert sorted(view.rows(sql, ('"вод" *',))) == before
        assert all(seq == doc for seq, doc, _ in lines)
        after = view.rows(
            "SELECT l.seq, d.seq, l.id FROM complaint_list l JOIN search_doc d ON d.rec = l.id ORDER BY 1"
        )
        assert after == lines
        assert view.rows("PRAGMA integrity_check") == [("ok",)]
