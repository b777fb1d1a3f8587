"""A hundred rows that somebody made to break an import: each comes out as a row or with a reason, and none is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from deputy_desk.exchange.double_key import DoubleKeys
from deputy_desk.exchange.import_file import import_rows
from deputy_desk.exchange.mapping import guess_mapping
from deputy_desk.exchange.records import ImportRow, Rejection
from deputy_desk.exchange.rejects import reason_of, write_rejects
from deputy_desk.exchange.rows import RowReader
from tests.exchange import making

TODAY = date(2026, 11, 22)
HEADER = ["id", "Дата", "ФИО, адрес, телефон", "ИИН", "Текст", "Тема", "Срочность", "Источник", "Примечание"]
PIECES = [
    "'; DROP TABLE complaints; --",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "%s%n",
    "{0.__class__}",
    "{name}",
    "\x00\x01\x02",
    "\u202eгород",
    "\ufeff",
    "𝕬𝖑𝖒𝖆𝖙𝖞",
    "👩‍👩‍👧",
    "и\u0306",
    "\ud7ff",
    "٣٤٥",
    "12.03.2025",
    "31.02.2025",
    "9999-99-99",
    "1e308",
    "nan",
    "-inf",
    "0",
    "-1",
    "999999999999999999999",
    "Итого",
    "Всего хорошего вам",
    "№ п/п",
    "текст",
    "a" * 5000,
    "ё" * 100_001,
    "\n\n\n",
    "\t;|,\"'",
    '"',
    "\\",
    "../../etc/passwd",
    "C:\\nul",
    "NULL",
    "#REF!",
    "#N/A",
    "8" * 40,
    "+7" * 20,
    "850315301801" * 3,
    "()[]{}*+?",
    "г." * 30,
    "ұлы " * 50,
    "Ө" * 300,
    "...",
    "—",
]


def hostile() -> list[list[str]]:
    rows = []
    for number in range(100):
        row = [PIECES[(number * 7 + at * (number // 10 + 1)) % len(PIECES)] for at in range(len(HEADER))]
        row[0] = f"х{number}"
        rows.append(row)
    return rows


def test_a_hundred_hostile_rows(tmp_path: Path) -> None:
    rows = hostile()
    for name, separator in (("a.csv", ","), ("a.tsv", "\t")):
        path = making.text_table(tmp_path / name, [HEADER, *rows], separator=separator)
        found = list(import_rows(path, None, TODAY))
        # A totals row and a blank one are no appeals; each other row is accounted for.
        assert {one.row for one in found} == set(range(2, 102))
        taken = [one for one in found if isinstance(one, ImportRow)]
        refused = [one for one in found if isinstance(one, Rejection)]
        assert len(taken) > 20
        assert len(refused) > 20
        assert all(one.text and len(one.text) <= 100_000 for one in taken)
        assert all("\x00" not in f"{one.text}{one.person}{one.note}{one.topic}" for one in taken)
        assert len({one.key for one in taken}) == len(taken)
        assert all(reason_of(one, lang) for one in refused for lang in ("kk", "ru", "en"))
        target = tmp_path / "rejects.xlsx"
        assert write_rejects(target, HEADER, refused, "ru") == len(refused)
        again = [one for one in import_rows(target, None, TODAY) if isinstance(one, Rejection)]
        assert len(again) == len(refused)


CELL = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.floats(),
    st.integers(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.sampled_from(PIECES[:28]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(CELL, min_size=len(HEADER) - 2, max_size=len(HEADER) + 2))
def test_any_cells_make_a_row_a_refusal_or_nothing(cells: list[object]) -> None:
    reader = RowReader(
        sheet="A",
        header=HEADER,
        names=HEADER,
        mapping=guess_mapping([*HEADER], []),
        keys=DoubleKeys(),
        today=TODAY,
    )
    found = reader.read(cells, 2)  # type: ignore[arg-type]
    if isinstance(found, ImportRow):
        assert found.text
        assert found.key
        found.note.encode("utf-8")
