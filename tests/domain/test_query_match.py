"""The MATCH expressions, run by a real FTS5 table over folded text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deputy_desk.domain.query import fts_exclude, fts_match, parse_query
from deputy_desk.domain.query_tree import Field, Word
from deputy_desk.domain.text import clean, fold

TEXTS = {
    1: "Во дворе нет воды, дорогу размыло.",
    2: "Горячая вода с перебоями, газ есть.",
    3: "Ауылда су жоқ, мектептің жолы нашар.",
    4: "Судың сапасы төмен. Мектебіндегі асхана.",
    5: "Жол-көлік оқиғасы, школа №24",
    6: "Яма на дороге, ещё не засыпана. OR AND NEAR",
}


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize='unicode61', prefix='2 3 4')")
    rows = [(key, fold(text)) for key, text in TEXTS.items()]
    connection.executemany("INSERT INTO texts(rowid, text) VALUES (?, ?)", rows)
    yield connection
    connection.close()


def hits(index: sqlite3.Connection, line: str) -> set[int]:
    query = parse_query(line)
    match, exclude = fts_match(query), fts_exclude(query)
    rows = "SELECT rowid FROM texts WHERE texts MATCH ?"
    found = {key for (key,) in index.execute(rows, (match,))} if match else set(TEXTS)
    return found - {key for (key,) in index.execute(rows, (exclude,))} if exclude else found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("вода", {1, 2}),
        ("ВОДОЙ", {1, 2}),
        ("су", {3, 4}),
        ("мектеп", {3, 4}),
        ("мектебі", {3, 4}),
        ("дороги", {1, 6}),
        ("ямы", {6}),
        ("еще", {6}),
        ("вода -газ", {1}),
        ("-вода", {3, 4, 5, 6}),
        ("-вода -мектеп", {5, 6}),
        ("газ OR мектеп", {2, 3, 4}),
        ("(газ OR мектеп) су", {3, 4}),
        ("(вода -газ) OR школа", {1, 5}),
        ("вода -(газ OR двор)", set()),
        ('"горячая вода"', {2}),
        ('"вода горячая"', set()),
        ("жол-көлігі", {5}),
        ("школа №24", {5}),
        ("засып*", {6}),
        ("жол-көл*", {5}),
        ("тема:вода", set(TEXTS)),
        ("вода тема:ЖКХ", {1, 2}),
        ('"OR AND NEAR"', {6}),
        ("near", {6}),
        ("text:вода", set()),
    ],
)
def test_hits(index: sqlite3.Connection, line: str, expected: set[int]) -> None:
    assert hits(index, line) == expected


def test_the_expression_of_one_part() -> None:
    assert fts_match(Word("вод", prefix=True)) == '"вод" *'
    assert fts_match(parse_query("тема:вода")) is None
    assert fts_match(parse_query("")) is None
    assert fts_match(Word("")) is None
    assert fts_match(Field("topic", "вода")) is None
    assert fts_exclude(parse_query("вода -газ")) is None
    assert fts_exclude(parse_query("вода")) is None


SPICE = [
    "вода",
    "су",
    "-",
    "(",
    ")",
    "|",
    '"',
    "'",
    "*",
    "^",
    "+",
    "{",
    "}",
    ":",
    "NEAR(",
    " OR ",
    " AND ",
    " NOT ",
    " ",
    "a",
    ";",
    "--",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.lists(st.sampled_from(SPICE)).map("".join))
def test_nothing_typed_becomes_syntax(index: sqlite3.Connection, line: str) -> None:
    assert hits(index, line) <= set(TEXTS)


@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_every_word_of_a_text_finds_it(index: sqlite3.Connection, key: int, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(clean(TEXTS[key]).replace("OR", "or").replace("№", "").split()))
    assert key in hits(index, word)
