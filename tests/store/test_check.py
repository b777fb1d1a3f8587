from __future__ import annotations

from collections.abc import Iterator

import pytest

from deputy_desk.store import check
from deputy_desk.store.check import Finding
from deputy_desk.store.office_store import Store
from deputy_desk.store.unit_of_work import View


def spoil(store: Store, *statements: str) -> None:
    with store.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            driver.execute(statement)
        driver.execute("PRAGMA foreign_keys=ON")


def found(store: Store, *, full: bool = True) -> list[Finding]:
    def all_of(view: View) -> Iterator[Finding]:
        yield from check.check_file_itself(view)
        yield from check.check_journal(view)
        yield from check.check_index(view)
        yield from check.check_lists(store, view, full=full)

    with store.read() as view:
        return list(all_of(view))


def test_an_office_in_order_has_no_findings(busy: Store) -> None:
    assert found(busy) == []
    assert found(busy, full=False) == []


_STRAY_LINE = (
    "INSERT INTO inquiry_list SELECT 99999, 'x', kind, year, n + 900, series, title, body_id, body, created_on,"
    " registered_on, sent_on, due_on, stage, answered_on, waiting, ungraded, complaints, live FROM inquiry_list LIMIT 1"
)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE complaint_list SET stage = 'told' WHERE n = 3", "list_stale"),
        ("DELETE FROM inquiry_list WHERE n = 3", "list_stale"),
        (_STRAY_LINE, "list_stale"),
        ("DELETE FROM search_doc WHERE kind = 'person'", "search_stale"),
        ("INSERT INTO search_doc (kind, rec) VALUES ('problem', 'x')", "search_stale"),
        ("INSERT INTO search_text(search_text) VALUES ('delete-all')", "search_stale"),
        ("DELETE FROM journal WHERE number = 5", "journal_gap"),
        ("DELETE FROM journal WHERE tbl = 'complaint'", "journal_misses"),
        ("INSERT INTO competence (id, body_id, topic_id) VALUES ('a', 'no', 'no')", "link_broken"),
    ],
)  # fmt: skip
def test_each_kind_of_damage_has_its_finding(busy: Store, statement: str, code: str) -> None:
    spoil(busy, statement)
    codes = {one.code for one in found(busy)}
    assert code in codes


def test_what_is_made_from_records_is_mended_by_making_it_again(busy: Store) -> None:
    spoil(
        busy,
        "UPDATE complaint_list SET stage = 'told', seq = seq + 100000 WHERE n = 3",
        "DELETE FROM inquiry_list WHERE n = 3",
        "DELETE FROM search_doc WHERE kind = 'person'",
        "INSERT INTO search_text(search_text) VALUES ('delete-all')",
    )
    assert found(busy)
    busy.rebuild()
    assert found(busy) == []


def test_a_broken_index_of_the_search_is_noticed(busy: Store) -> None:
    spoil(busy, "UPDATE search_text_data SET block = x'00' WHERE id > 1000")
    codes = {one.code for one in found(busy)}
    assert codes == {"search_damaged"}
    busy.rebuild()
    assert found(busy) == []


def test_lines_are_counted_while_they_are_compared(busy: Store) -> None:
    seen: list[tuple[int, int]] = []
    with busy.read() as view:
        assert list(check.check_lists(busy, view, full=True, progress=lambda *now: seen.append(now))) == []
        total = sum(view.rows(f"SELECT count(*) FROM {name}_list")[0][0] for name in ("complaint", "inquiry"))
    assert seen[-1] == (total, total)


def test_a_page_changed_from_outside_is_noticed(busy: Store) -> None:
    with busy.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
    with busy.file.open("r+b") as stream:
        stream.seek((pages - 1) * 4096 + 700)
        byte = stream.read(1)
        stream.seek(-1, 1)
        stream.write(bytes([byte[0] ^ 1]))
    with busy.read() as view:
        codes = [one.code for one in check.check_file_itself(view)]
    assert "page_damaged" in codes
