"""Importing 100,000 rows of a spreadsheet, against reading it and inserting the rows it leaves, raw."""

from __future__ import annotations

import random
import shutil
import statistics
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from deputy_desk.services.desk import Desk
from deputy_desk.services.imports import import_file
from deputy_desk.services.office import OfficeDetails, make_office
from deputy_desk.store.projection import Projection
from deputy_desk.store.rows import schema
from tests.benchmarks import words
from tests.benchmarks.lists_and_search import raw_connection
from tests.benchmarks.measure import RUNS, Measured, timed

HEADER = ("№ п/п", "Дата", "Заявитель", "Телефон", "Адрес", "Содержание", "Тема", "Населённый пункт", "Срочность")
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
Texts = dict[str, list[dict[str, Any]]]


def spreadsheet(path: Path, rows: int) -> None:
    """Write an office's register of ``rows`` complaints."""
    import xlsxwriter

    roll = random.Random(7)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "default_date_format": "dd.mm.yyyy"})
    sheet = book.add_worksheet("Обращения")
    sheet.write_row(0, 0, HEADER)
    first = date(2024, 1, 9)
    for at in range(1, rows + 1):
        topic = roll.randrange(len(words.TOPICS))
        name = f"{roll.choice(words.SURNAMES)} {roll.choice(words.MEN)} {roll.choice(words.MEN)}ұлы"
        sheet.write_number(at, 0, at)
        sheet.write_datetime(at, 1, first + timedelta(days=at * 1000 // rows))
        cells = (
            name,
            f"8705{roll.randrange(10_000_000):07d}",
            words.address(roll),
            words.text(roll, topic, roll.choice(("ru", "kk"))),
            words.TOPICS[topic][0],
            roll.choice(words.PLACES)[0],
            roll.choice(("низкая", "средняя", "высокая")),
        )
        for column, cell in enumerate(cells, 2):
            sheet.write_string(at, column, cell)
    book.close()


def office(folder: Path) -> Desk:
    """Make an empty office, the same each time: the rows of one fit into another."""
    shutil.rmtree(folder, ignore_errors=True)
    details = OfficeDetails(deputy="Байжанов Нұрлан", maslikhat="Коктерекский районный маслихат", district="№ 7")
    roll = random.Random(3)
    return make_office(folder, details, None, clock=lambda: NOW, random=roll.randbytes)


def listening() -> tuple[Texts, Any]:
    """Note what goes into the full-text tables, which do not give it back; return the notes and the way to stop."""
    texts: Texts = {"search_text": [], "search_name": []}
    index = Projection._index

    def note(self: Projection, add: Any, drop: Any, rows: Sequence[dict[str, Any]], *rest: Any, **named: Any) -> None:
        table = "search_name" if "search_name" in str(add) else "search_text"
        texts[table] += rows
        index(self, add, drop, rows, *rest, **named)

    Projection._index = note  # type: ignore[method-assign, assignment]
    return texts, index


def left_behind(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of an office."""
    with desk.read() as view:
        return {
            table.name: [tuple(row) for row in view.connection.execute(table.select()).all()]
            for table in schema().sorted_tables
        }


def insert_raw(desk: Desk, rows: dict[str, list[tuple[Any, ...]]], texts: Texts, known: dict[str, int]) -> None:
    """Insert the rows an import left, in one transaction of a bare connection, without the tripwire."""
    raw = raw_connection(desk.store)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("BEGIN IMMEDIATE")
    for table, some in rows.items():
        fresh = some[known[table] :]
        if fresh and table != "tripwire":
            marks = ", ".join("?" * len(fresh[0]))
            raw.executemany(f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})', fresh)
    for table, some_texts in texts.items():
        pairs = [(one["seq"], one["body"]) for one in some_texts]
        raw.executemany(f"INSERT INTO {table}(rowid, body) VALUES (?, ?)", pairs)
    raw.execute("COMMIT")
    raw.close()


def read_sheet(path: Path) -> None:
    """Read the spreadsheet with calamine alone."""
    from python_calamine import CalamineWorkbook

    CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def bare(desk: Desk, sheet: Path, rows: dict[str, list[tuple[Any, ...]]], texts: Texts, known: dict[str, int]) -> None:
    """Read the spreadsheet and insert what an import leaves: the floor."""
    read_sheet(sheet)
    insert_raw(desk, rows, texts, known)


def measured(folder: Path, rows: int) -> list[Measured]:
    """Measure the import of ``rows`` rows."""
    sheet = folder / "register.xlsx"
    spreadsheet(sheet, rows)
    texts, index = listening()
    desk = office(folder / "imported")
    known = {table: len(some) for table, some in left_behind(desk).items()}
    texts["search_text"].clear()
    texts["search_name"].clear()
    import_file(desk, sheet)
    left = left_behind(desk)
    desk.close()
    Projection._index = index  # type: ignore[method-assign]
    ours, floor = [], []
    for _ in range(RUNS):
        desk = office(folder / "imported")
        ours.append(timed(lambda: import_file(desk, sheet)))  # noqa: B023 - called at once
        desk.close()
        desk = office(folder / "raw")
        floor.append(timed(lambda: bare(desk, sheet, left, texts, known)))  # noqa: B023
        desk.close()
    return [Measured(f"import of {rows} rows", statistics.median(ours), statistics.median(floor), 2.5)]
