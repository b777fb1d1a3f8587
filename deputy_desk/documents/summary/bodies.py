"""I1 and I5 of each body, with intervals, in the order of the number of inquiries: a record, not a ranking."""

from __future__ import annotations

from itertools import combinations

from deputy_desk.documents.charts import Box, Stroke
from deputy_desk.documents.charts_block import AXIS, NOTE, TABLE, TABLE_HEAD, Block
from deputy_desk.documents.charts_proportion import Mark, interval_mark
from deputy_desk.documents.summary.book import Section, heading
from deputy_desk.documents.summary.content import WIDTH, Content, Json
from deputy_desk.documents.summary.stock import joined
from deputy_desk.documents.summary.table import MIDDLE, Column, table_head, table_row
from deputy_desk.wording.summary_numbers import of, share_of, whole
from deputy_desk.wording.summary_rates import pairs_sentence

MOST = 12
_AXIS = 68.0
_FIRST, _SECOND = 217.0, 359.0
_BARS, _BAR_WIDTH = 456.0, 42.0
_ROW = 16.0


def _columns(content: Content) -> tuple[Column, ...]:
    t = content.t
    return (
        Column(x=0, width=106, title=t("body"), least=7),
        Column(x=106, width=37, title=t("inquiries"), align="right", most=1),
        Column(x=149, width=58, title=t("on time"), align="right", least=6.4),
        Column(x=291, width=58, title=t("questions answered"), align="right", least=6.4),
        Column(x=431, width=21, align="right", most=1, least=6),
    )


def _rate(rate: Json, language: str) -> str:
    if not rate["n"]:
        return "\u2013"
    counts = of(rate["k"], rate["n"], language)
    return counts if rate["low"] is None else f"{counts}, {share_of(rate, language)}"


def _dot(content: Content, block: Block, rate: Json, x: float) -> None:
    for half in range(3):
        at = x + _AXIS * half / 2
        block.shapes.append(Stroke(((at, 0), (at, block.height)), 0.3 if half != 1 else 0.25, (0.8, 1.6)))
    if rate["low"] is not None:
        share = rate["k"] / rate["n"]
        mark = Mark(label="", share=share, low=rate["low"], high=rate["high"], hollow=rate["few"])
        interval_mark(block, mark, x, MIDDLE, _AXIS, wide=False)
    elif rate["n"]:
        note = content.t("below 5: counts")
        wide = AXIS.width(block.ready(note, AXIS)) + 2
        block.shapes.append(Box(x + 2, MIDDLE - 4, wide, 8, "white", 0))
        block.put(x + 3, MIDDLE + 2.4, note, AXIS)


def _row(content: Content, columns: tuple[Column, ...], one: Json, most_late: int) -> Block:
    very, late = len(one["very_late"]), len(one["late"])
    cells = [
        content.label("bodies", one["body"]),
        whole(one["letters"]),
        _rate(one["I1"], content.language),
        _rate(one["I5"], content.language),
        whole(very + late) if very + late else "\u2013",
    ]
    block = table_row(content.language, "bodies", columns, cells, least=_ROW)
    _dot(content, block, one["I1"], _FIRST)
    _dot(content, block, one["I5"], _SECOND)
    x = _BARS
    for count, fill in ((very, "solid"), (late, "hatch")):
        wide = _BAR_WIDTH * count / max(most_late, 1)
        if count:
            block.shapes.append(Box(x, MIDDLE - 3.2, max(wide, 1.2), 6.4, fill, 0.5))  # type: ignore[arg-type]
            x += wide
    return block


def _rest(content: Content, rest: list[Json]) -> Block:
    """Return the line for the bodies after the first twelve: counts alone."""
    t, language = content.t, content.language
    block = Block(language, "bodies")

    def total(code: str, key: str) -> int:
        return sum(one[code][key] for one in rest)

    late = sum(len(one["late"]) + len(one["very_late"]) for one in rest)
    names = t.plural("{count} more body", "{count} more bodies", len(rest), count=whole(len(rest)))
    text = t(
        "{bodies}: inquiries {letters}, on time {on_time}, questions answered {questions}, late {late}.",
        bodies=names,
        letters=whole(sum(one["letters"] for one in rest)),
        on_time=of(total("I1", "k"), total("I1", "n"), language),
        questions=of(total("I5", "k"), total("I5", "n"), language),
        late=whole(late),
    )
    block.height = block.text(0, 3, text, TABLE, WIDTH) + 3
    return block


def _overlaps(rows: list[Json]) -> tuple[list[tuple[str | None, str | None]], int]:
    """Return the pairs whose intervals of I1 do not meet, and how many pairs have intervals at all."""
    known = [one for one in rows if one["I1"]["low"] is not None]
    apart = [
        (a["body"], b["body"])
        for a, b in combinations(known, 2)
        if a["I1"]["high"] < b["I1"]["low"] or b["I1"]["high"] < a["I1"]["low"]
    ]
    return apart, len(known) * (len(known) - 1) // 2


def drawn(content: Content) -> Section:
    """Return the table of bodies; more than twelve are summed up in a line."""
    t, language, rows = content.t, content.language, content.figures["bodies"]
    head = heading(
        language, "bodies", t("By body"), t("I1 and I5 · in the order of the number of inquiries, not a rating")
    )
    if not rows:
        block = Block(language, "bodies")
        block.height = block.text(0, 2, t("No inquiry was sent in this period."), NOTE, WIDTH)
        return Section(head=head, rows=(block,))
    columns = _columns(content)
    titles = table_head(language, "bodies", columns)
    base = titles.height - 5.4
    for x in (_FIRST, _SECOND):
        for text, at in (("0", 0.0), ("50", _AXIS / 2), ("100\u00a0%", _AXIS)):
            titles.put(x + at, base, text, AXIS, "centre")
    titles.put(WIDTH, base, t("late now"), TABLE_HEAD, "right")
    shown = rows[:MOST]
    most_late = max(len(one["late"]) + len(one["very_late"]) for one in shown)
    drawn_rows = [_row(content, columns, one, most_late) for one in shown]
    if len(rows) > MOST:
        drawn_rows.append(_rest(content, rows[MOST:]))
    foot = Block(language, "bodies")
    apart, pairs = _overlaps(shown)
    named = [(content.label("bodies", a), content.label("bodies", b)) for a, b in apart]
    sentences = [t("Solid dot: 20 cases and more; hollow: 5 to 19; below 5 counts only. Line: 95 % interval.")]
    if pairs:
        sentences.append(pairs_sentence(named, pairs, language))
    passed = sum(len(one["passed_on"]) for one in rows)
    if passed:
        sentences.append(
            t("Passed on to another body within the term, outside its rate: {count}.", count=whole(passed))
        )
    foot.height = foot.text(0, 3, " ".join(sentences), NOTE, WIDTH)
    return Section(head=joined(head, titles), rows=tuple(drawn_rows), foot=foot, repeat=titles)
