"""One problem, many voices; and I8, what was done on paper only, case by case. No person is named."""

from __future__ import annotations

from deputy_desk.documents.charts import Box
from deputy_desk.documents.charts_block import NOTE, TABLE_BOLD, Block
from deputy_desk.documents.summary.book import Section, heading
from deputy_desk.documents.summary.content import WIDTH, Content, Json
from deputy_desk.documents.summary.stock import joined
from deputy_desk.documents.summary.table import MIDDLE, Column, table_head, table_row
from deputy_desk.wording.summary_numbers import of, table_day, whole
from deputy_desk.wording.summary_rates import comparisons, earlier_rates, share_line
from deputy_desk.wording.summary_steps import said, word_of

_BAR_X, _BAR_WIDTH = 282.0, 52.0
MOST_CASES = 40


def problems(content: Content) -> Section:
    """Return the problems with the most complaints and what their people said."""
    t, rows, context = content.t, content.labels["problems"], content.indicator("C1")
    shown, behind = sum(one["complaints"] for one in rows), sum(n for _, n in context["problems"])
    if not rows:
        head = heading(content.language, "problems", t("One problem, many voices"))
        block = Block(content.language, "problems")
        block.height = block.text(0, 2, t("No complaint of this period is linked to a problem."), NOTE, WIDTH)
        return Section(head=head, rows=(block,))
    note = t(
        "most frequent problems: {problems}; {shown} of {behind} complaints with a problem, {alone} without",
        problems=whole(len(rows)),
        shown=whole(shown),
        behind=whole(behind),
        alone=whole(context["without_problem"]),
    )
    head = heading(content.language, "problems", t("One problem, many voices"), note)
    columns = (
        Column(x=0, width=160, title=t("problem")),
        Column(x=164, width=66, title=t("where")),
        Column(x=230, width=48, title=t("complaints"), align="right", style=TABLE_BOLD, most=1),
        Column(x=334, width=40, title=t("inquiries"), align="right", most=1),
        Column(x=382, width=WIDTH - 382, title=t("what people said")),
    )
    titles = table_head(content.language, "problems", columns)
    largest = max([one["complaints"] for one in rows], default=0) or 1
    drawn = []
    for one in rows:
        cells = [
            one["title"],
            content.label("places", one["place"]) if one["place"] else "\u2013",
            whole(one["complaints"]),
            whole(one["letters"]),
            said(one["said"], content.language),
        ]
        block = table_row(content.language, "problems", columns, cells)
        wide = max(_BAR_WIDTH * one["complaints"] / largest, 0.8)
        block.shapes.append(Box(_BAR_X, MIDDLE - 3.2, wide, 6.4, "solid", 0))
        drawn.append(block)
    return Section(head=joined(head, titles), rows=tuple(drawn), repeat=titles)


def _reported(content: Content, case: Json) -> str:
    """Return when a body said “done” and what it showed for it."""
    words = f"{table_day(case['said_on'], content.year)}: {content.t('“done”')}"
    evidence = content.labels.get("evidence", {}).get(case["reply"], "")
    return f"{words}; {evidence}" if evidence else words


def on_paper(content: Content) -> Section:
    """Return I8 with its cases; the count in the heading stays full."""
    t, language, rate = content.t, content.language, content.indicator("I8")
    if not rate["n"]:
        head = heading(language, "I8", t("Done on paper only: no data"), "I8")
        block = Block(language, "I8")
        nobody = t("No citizen was asked after a body reported “done”.")
        block.height = block.text(0, 2, nobody, NOTE, WIDTH)
        return Section(head=head, rows=(block,))
    note = f"I8 · {share_line(rate, language)} · {t('the body: “done”; the citizen: “no” or “partly”')}"
    head = heading(language, "I8", t("Done on paper only: {rate}", rate=of(rate["k"], rate["n"], language)), note)
    sentence = Block(language, "I8")
    words = (earlier_rates(rate, content.compared, language), comparisons(rate, content.compared, language))
    sentence.height = sentence.text(0, 1, " ".join(one for one in words if one), NOTE, WIDTH) + 2
    head = joined(head, sentence)
    cases = rate["cases"]
    if not cases:
        block = Block(language, "I8")
        block.height = block.text(0, 2, t("No such case."), NOTE, WIDTH)
        return Section(head=head, rows=(block,))
    columns = (
        Column(x=0, width=40, title=t("inquiry"), style=TABLE_BOLD, most=1),
        Column(x=44, width=104, title=t("body"), least=7),
        Column(x=153, width=108, title=t("about")),
        Column(x=266, width=118, title=t("the body said"), most=3),
        Column(x=389, width=WIDTH - 389, title=t("the citizen said")),
    )
    titles = table_head(language, "I8", columns)
    rows = []
    for one in cases[:MOST_CASES]:
        letter = content.labels["letters"].get(one["inquiry"], {})
        day = table_day(one["verdict_on"], content.year)
        verdict = f"{day}: {word_of(one['verdict'], language)}"
        cells = [
            content.number(one["inquiry"]),
            content.label("bodies", letter.get("body")),
            content.title(one["inquiry"]),
            _reported(content, one),
            t("{verdict} (complaint {number})", verdict=verdict, number=one["number"]),
        ]
        rows.append(table_row(language, "I8", columns, cells))
    foot = None
    if len(cases) > MOST_CASES:
        foot = Block(language, "I8")
        more = t("and {count} more cases, listed in the program", count=whole(len(cases) - MOST_CASES))
        foot.height = foot.text(0, 3, more, NOTE, WIDTH)
    return Section(head=joined(head, titles), rows=tuple(rows), foot=foot, repeat=titles)
