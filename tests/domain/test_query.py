from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.numbers import NumberRef
from deputy_desk.domain.query import Query, parse_query
from deputy_desk.domain.query_tree import And, DateBound, Field, Node, Not, NumberIs, Or, Phrase, Word, is_text

WATER, GAS, LIGHT = Word("вода"), Word("газ"), Word("свет")
DEC = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("", None),
        (" - ", None),
        ("Вода", WATER),
        ("вода газ", And((WATER, GAS))),
        ('"Горячая  вода"', Phrase("горячая вода")),
        ("«горячая вода» свет", And((Phrase("горячая вода"), LIGHT))),
        ("вод*", Word("вод", prefix=True)),
        ("жол-көлік", Word("жол колик")),
        ("-вода", Not(WATER)),
        ("вода -газ", And((WATER, Not(GAS)))),
        ("вода -(газ свет)", And((WATER, Not(And((GAS, LIGHT)))))),
        ("вода OR газ", Or((WATER, GAS))),
        ("вода | газ ИЛИ свет", Or((WATER, GAS, LIGHT))),
        ("вода НЕМЕСЕ газ", Or((WATER, GAS))),
        ("вода или газ", And((WATER, Word("или"), GAS))),
        ("(вода|газ) свет", And((Or((WATER, GAS)), LIGHT))),
        ("topic:water", Field("topic", "water")),
        ("Тема: Вода", Field("topic", "вода")),
        ("тақырып:су", Field("topic", "су")),
        ('место:"село Бірлік" вода', And((Field("place", "село бирлик"), WATER))),
        ("орган:акимат -место:Орал", And((Field("body", "акимат"), Not(Field("place", "орал"))))),
        ("өтініш беруші:Ахметов", Field("person", "ахметов")),
        ("состояние:просрочено", Field("state", "overdue")),
        ('күйі:"мерзімі өткен"', Field("state", "overdue")),
        ("этап:черновик", Field("state", "draft")),
        ("кезең:жоба", Field("state", "draft")),
        ("Этап: к отправке вода", And((Field("state", "registered"), WATER))),
        ("состояние:в работе", Field("state", "in_work")),
        ("состояние:новое газ", And((Field("state", "new"), GAS))),
        ("state:Accepted, waiting for a reply", Field("state", "received")),
        ("населенный пункт:Орал", Field("place", "орал")),
        ("кімге:әкім", Field("body", "аким")),
        ("state:new OR state:in_work", Or((Field("state", "new"), Field("state", "in_work")))),
        ("канал:e-Otinish", Field("channel", "e_otinish")),
        ("шұғылдық:жоғары", Field("urgency", "high")),
        ("due<2026-12-01", DateBound("due", "<", DEC)),
        ("срок < 01.12.2026", DateBound("due", "<", DEC)),
        ("мерзім≤1/12/26", DateBound("due", "<=", DEC)),
        ("due>2026", DateBound("due", ">", date(2026, 12, 31))),
        ("received>=12.03.2026", DateBound("received", ">=", date(2026, 3, 12))),
        (
            "поступило:02.2028",
            And((DateBound("received", ">=", date(2028, 2, 1)), DateBound("received", "<=", date(2028, 2, 29)))),
        ),
        ("№57", NumberIs(NumberRef(n=57))),
        ("№ 57-Б/2026", NumberIs(NumberRef(n=57, series="Б", year=2026))),
        ("№57 тема:вода", And((NumberIs(NumberRef(n=57)), Field("topic", "вода")))),
        ("школа №24", And((Word("школа"), Word("24")))),
        ("школа №24/2026", And((Word("школа"), NumberIs(NumberRef(n=24, year=2026))))),
        ("вода -(№24)", And((WATER, Not(Word("24"))))),
        ("номер:57", NumberIs(NumberRef(n=57), named=True)),
        ("нөмірі=79-б/26 вода", And((NumberIs(NumberRef(n=79, series="Б", year=2026), named=True), WATER))),
        ("number:24 вода", And((NumberIs(NumberRef(n=24), named=True), WATER))),
        ("11:30 https://x.kz", And((Word("11 30"), Word("https x kz")))),
        ("--вода", Not(WATER)),
        ("-(-вода)", WATER),
        ("-(-вода -газ)", Or((WATER, GAS))),
    ],
)
def test_what_a_line_means(line: str, tree: Node | None) -> None:
    assert parse_query(line) == Query(tree)


@pytest.mark.parametrize(
    ("line", "tree", "code", "position", "piece"),
    [
        ('вода "газ', And((WATER, Phrase("газ"))), "query_quote", 6, '"газ'),
        ('тема:"газ', Field("topic", "газ"), "query_quote", 1, 'тема:"газ'),
        ("(вода", WATER, "query_bracket", 1, "("),
        ("вода) газ", And((WATER, GAS)), "query_bracket", 5, ")"),
        ("вода OR", WATER, "query_or_alone", 6, "OR"),
        ("| вода", WATER, "query_or_alone", 1, "|"),
        ("(|) вода", WATER, "query_or_alone", 2, "|"),
        ("вода OR -газ", WATER, "query_not_in_or", 1, "вода"),
        ("вода OR (-газ -свет)", WATER, "query_not_in_or", 1, "вода"),
        ("вода тема:", WATER, "query_no_value", 6, "тема:"),
        ("тмеа:вода", And((Word("тмеа"), WATER)), "query_unknown_field", 1, "тмеа:вода"),
        ("место>5", Field("place", "5"), "query_not_comparable", 1, "место>5"),
        ("срок<31.02.2026", None, "query_date", 1, "срок<31.02.2026"),
        ("номер:семь вода", WATER, "query_number", 1, "номер:семь"),
        ("номер<7", NumberIs(NumberRef(n=7), named=True), "query_not_comparable", 1, "номер<7"),
        ("этап: в доме", Word("доме"), "query_unknown_state", 1, "этап: в"),
        ("срок<завтра", None, "query_date", 1, "срок<завтра"),
        ("состояние:хз", None, "query_unknown_state", 1, "состояние:хз"),
        ("канал:голубь", None, "query_unknown_channel", 1, "канал:голубь"),
        ("срочность:так", None, "query_unknown_urgency", 1, "срочность:так"),
        ("вода " + "(" * 9 + "газ", WATER, "query_too_deep", 14, "("),
        ("б:" + "а" * 60, And((Word("б"), Word("а" * 60))), "query_unknown_field", 1, "б:" + "а" * 37 + "…"),
    ],
)
def test_what_is_not_understood_is_told_and_the_rest_is_searched(
    line: str, tree: Node | None, code: str, position: int, piece: str
) -> None:
    query = parse_query(line)
    assert query.tree == tree
    assert [(problem.field, problem.code) for problem in query.problems] == [("query", code)]
    assert query.problems[0].values == {"piece": piece, "position": position}


def test_text_and_fields_cannot_be_one_choice() -> None:
    query = parse_query("газ (тема:вода OR свет)")
    assert query.tree == GAS
    assert [problem.code for problem in query.problems] == ["query_mixed"]


def test_limits_are_told() -> None:
    assert [problem.code for problem in parse_query("а" * 2000).problems] == ["query_too_long"]
    many = parse_query("а " * 100)
    assert [problem.code for problem in many.problems] == ["query_too_many"]
    assert len(many.parts) == 64


def test_text_and_conditions_are_apart() -> None:
    query = parse_query("вода -газ тема:ЖКХ срок<2026-12-01")
    assert query.texts == (WATER, Not(GAS))
    assert query.conditions == (Field("topic", "жкх"), DateBound("due", "<", DEC))
    assert parse_query("").parts == ()


PIECES = [
    "вода",
    "-",
    "(",
    ")",
    "|",
    " OR ",
    '"',
    "«",
    "»",
    "тема:",
    "срок<",
    "2026-12-01",
    "№5",
    "*",
    " ",
    "state:new",
    "\0",
    ":",
]


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_nothing_typed_makes_it_fail(line: str) -> None:
    query = parse_query(line)
    assert len(query.texts) + len(query.conditions) == len(query.parts)
    assert all(is_text(part) for part in query.texts)
