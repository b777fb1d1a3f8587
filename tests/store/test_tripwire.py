from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import insert, update

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.places import Topic
from deputy_desk.store.office_store import Store
from deputy_desk.store.rows import SHAPES_BY_NAME, shape_of
from tests.offices import NOON, Ids


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO topic (id, name_ru, name_kk, position, retired) VALUES ('x', 'а', 'ә', 0, 0)",
        "UPDATE topic SET name_ru = 'другое'",
        "DELETE FROM topic",
    ],
)
def test_a_write_past_the_unit_of_work_rolls_everything_back(store: Store, ids: Ids, statement: str) -> None:
    topic = Topic(id=ids(), name_ru="Вода", name_kk="Су")
    with store.change(None, NOON) as work:
        work.add(topic)
    late = Topic(id=ids(), name_ru="Дороги", name_kk="Жолдар")

    def past_the_door() -> None:
        with store.change(None, NOON) as work:
            work.add(late)
            work.connection.exec_driver_sql(statement)

    with pytest.raises(RuntimeError, match="rows written"):
        past_the_door()
    with store.read() as view:
        assert view.all(Topic) == [topic]
        assert view.rows("SELECT count(*) FROM journal") == [(1,)]


def test_bulk_statements_of_the_library_are_noticed_too(busy: Store) -> None:
    table = shape_of(Complaint).table
    with pytest.raises(RuntimeError), busy.change(None, NOON) as work:
        work.connection.execute(update(table).values(note="все сразу"))
    topics = shape_of(Topic).table
    rows = [{"id": str(n), "name_ru": "", "name_kk": "", "position": 0, "retired": 0} for n in range(3)]
    with pytest.raises(RuntimeError), busy.change(None, NOON) as work:
        work.connection.execute(insert(topics), rows)


def test_every_table_of_records_has_its_three_triggers(store: Store) -> None:
    with store.read() as view:
        names = {row[0] for row in view.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    wanted = {f"tripwire_{name}_{verb}" for name in SHAPES_BY_NAME for verb in ("insert", "update", "delete")}
    assert names == wanted


def test_what_is_written_through_a_view_is_not_kept(store: Store) -> None:
    with store.read() as view:
        view.connection.exec_driver_sql("UPDATE tripwire SET writes = 99")
    with store.read() as view:
        assert view.rows("SELECT writes FROM tripwire") == [(0,)]


def test_links_to_nowhere_are_refused_at_commit(store: Store, ids: Ids) -> None:
    lost = Complaint(id=ids(), year=2026, n=1, text="а", received_on=date(2026, 1, 1), topic_id=ids())
    with pytest.raises(Exception, match="FOREIGN KEY"), store.change(None, NOON) as work:
        work.add(lost)
    with store.read() as view:
        assert view.all(Complaint) == []
