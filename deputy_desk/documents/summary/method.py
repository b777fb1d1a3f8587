"""How it is computed: definitions with the actual denominators, and the office's own promptness."""

from __future__ import annotations

from deputy_desk.documents.charts_block import NOTE, TABLE, TABLE_BOLD, Block
from deputy_desk.documents.summary.book import Section, heading
from deputy_desk.documents.summary.content import WIDTH, Content, Json
from deputy_desk.documents.summary.stock import joined
from deputy_desk.documents.summary.table import Column, table_head, table_row
from deputy_desk.wording.summary_method import LIMITS, definitions, rules
from deputy_desk.wording.summary_numbers import whole
from deputy_desk.wording.summary_rates import short_difference, short_rate, short_share
from deputy_desk.wording.summary_waiting import earlier_median, has_curve, median_figure, median_line, still_waiting

_HALF = WIDTH / 2 - 8


def drawn(content: Content) -> Section:
    """Return the table of definitions and the rules below it."""
    t, language = content.t, content.language
    columns = (
        Column(x=0, width=20, style=TABLE_BOLD, most=1),
        Column(x=22, width=90, title=t("indicator"), most=3),
        Column(x=116, width=112, title=t("numerator"), most=4),
        Column(x=232, width=138, title=t("denominator"), most=4),
        Column(x=374, width=WIDTH - 374, title=t("note"), most=4),
    )
    head = heading(language, "method", t("Definitions and denominators"))
    titles = table_head(language, "method", columns)
    rows = tuple(
        table_row(language, "method", columns, (one.code, one.name, one.numerator, one.denominator, one.note))
        for one in definitions(content.figures, language)
    )
    foot = Block(language, "method")
    first, second = rules(language)
    bottoms = [foot.text(x, 4, text, NOTE, _HALF) for x, text in ((0, first), (WIDTH - _HALF, second))]
    foot.height = max(bottoms)
    return Section(head=joined(head, titles), rows=rows, foot=foot, repeat=titles)


def _own_rows(content: Content) -> list[tuple[str, str, Json]]:
    t = content.t
    return [
        ("I4", t("Term extended or a holding reply, of inquiries whose term has come"), content.indicator("I4")),
        ("I11", t("Citizens who had to write higher, of those reached and asked"), content.indicator("I11")),
        (
            "I12",
            t("Citizens told within {n} working days of a reply", n=LIMITS.tell_within),
            content.indicator("I12b"),
        ),
    ]


def own(content: Content) -> Section:
    """Return I4, I11 and I12 with both comparisons."""
    t, language = content.t, content.language
    names = list(reversed(content.compared.items()))
    wide, gap = 94.0, 6.0
    start = WIDTH - wide * len(names)
    columns = [
        Column(x=0, width=20, style=TABLE_BOLD, most=1),
        Column(x=22, width=start - 22 - 122, title=t("indicator"), most=3),
        Column(x=start - 118, width=48, title=t("count"), align="right", style=TABLE_BOLD, least=5.6),
        Column(x=start - 66, width=62, title=t("share (interval)"), align="right"),
        *[
            Column(x=start + at * wide + gap, width=wide - gap, title=name, align="right", style=NOTE, most=3)
            for at, (_, name) in enumerate(names)
        ],
    ]
    head = heading(
        language,
        "own",
        t("About ourselves and the rest"),
        t("earlier periods: k of n; difference in points; * few cases"),
    )
    titles = table_head(language, "own", columns)
    rows = []
    for code, name, rate in _own_rows(content):
        earlier = [short_difference(rate, key, language) for key, _ in names]
        cells = [code, name, short_rate(rate, language), short_share(rate, language), *earlier]
        rows.append(table_row(language, "own", columns, cells))
    return Section(head=joined(head, titles), rows=tuple(rows), foot=_first_action(content), repeat=titles)


def _first_action(content: Content) -> Block:
    """Return the line of I12 (a): it is a time, not a share."""
    t, language, waiting = content.t, content.language, content.indicator("I12a")
    block = Block(language, "I12a")
    name = t("From a complaint to the first own action, of {count} complaints", count=whole(waiting["n"]))
    parts = [median_figure(waiting, language)]
    if waiting["n"]:
        parts = [parts[0], f"({median_line(waiting, language)})"]
        late = still_waiting(waiting, language)
        parts += [f"– {late}"] if late else []
    earlier = [earlier_median(period, waiting[key], language) for key, period in reversed(content.compared.items())]
    text = f"{name}: {' '.join(parts)}. {' '.join(earlier)}"
    if waiting["n"] and not has_curve(waiting):
        text += " " + t("few cases").capitalize() + "."
    block.put(0, 2.6 + TABLE.baseline, "I12", TABLE_BOLD)
    block.height = block.text(22, 2.6, text, TABLE, WIDTH - 22) + 2.6
    block.rule(0, WIDTH, block.height - 0.17, 0.35)
    return block
