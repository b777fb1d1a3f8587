"""Pages of the list and the newest hits of a search, against a raw cursor on the same file."""

from __future__ import annotations

from datetime import date

import sqlcipher3.dbapi2 as driver

from deputy_desk.domain.query import parse_query
from deputy_desk.domain.text import fold
from deputy_desk.store.lists import ComplaintLine, ComplaintOrder, ComplaintSort, complaint_keys, complaint_lines
from deputy_desk.store.office_store import Store
from deputy_desk.store.search import find
from tests.benchmarks.measure import Measured, against

PAGE = 100
NEWEST = 50
WORDS = ("вода", "жол", "электросамокат")


def raw_connection(store: Store, name: str = "desk.db") -> driver.Connection:
    """Return a bare connection of the driver to a file of the office's folder, with the same key and pragmas."""
    connection = driver.connect(str(store.folder / name), check_same_thread=False, isolation_level=None)
    for statement in (
        f"PRAGMA key=\"x'{store.key.hex()}'\"",
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "PRAGMA foreign_keys=ON",
        "PRAGMA secure_delete=ON",
        "PRAGMA temp_store=MEMORY",
    ):
        connection.execute(statement)
    return connection


def pages(store: Store) -> list[Measured]:
    """Measure the first, a middle and the last page in each order."""
    raw = raw_connection(store)
    fields = ", ".join("seq" if name == "key" else name for name in ComplaintLine._fields)
    found = []
    for order in ComplaintOrder:
        with store.read() as view:
            keys = complaint_keys(view, sort=ComplaintSort(by=order))
        for place, start in (("first", 0), ("middle", len(keys) // 2), ("last", len(keys) - PAGE)):
            wanted = keys[start : start + PAGE]
            marks = ", ".join("?" * len(wanted))
            sql = f"SELECT {fields} FROM complaint_list WHERE seq IN ({marks})"

            def ours(wanted: object = wanted) -> None:
                with store.read() as view:
                    complaint_lines(view, wanted)  # type: ignore[arg-type]

            def floor(sql: str = sql, wanted: object = wanted) -> None:
                raw.execute(sql, list(wanted)).fetchall()  # type: ignore[call-overload]

            found.append(against(f"page: {order.value}, {place}", ours, floor, 3.0, repeat=20))
    return found


def searches(store: Store) -> list[Measured]:
    """Measure the newest 50 hits of common and rare words against a scan of the same folded text."""
    texts = raw_connection(store)
    rows = texts.execute("SELECT l.seq, c.text FROM complaint c JOIN complaint_list l ON l.id = c.id").fetchall()
    raw = raw_connection(store, "floor.db")
    raw.execute("DROP TABLE IF EXISTS folded")
    raw.execute("CREATE TABLE folded (seq INTEGER PRIMARY KEY, body TEXT)")
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO folded VALUES (?, ?)", [(seq, fold(text)) for seq, text in rows])
    raw.execute("COMMIT")
    found = []
    for word in WORDS:

        def ours(word: str = word) -> None:
            with store.read() as view:
                find(view, parse_query(word), date(2026, 11, 20), limit=NEWEST)

        def floor(word: str = word) -> None:
            raw.execute("SELECT seq FROM folded WHERE body LIKE ? ORDER BY seq DESC", (f"%{fold(word)}%",)).fetchall()

        found.append(against(f"newest {NEWEST} of «{word}»", ours, floor, 0.01))
    return found
