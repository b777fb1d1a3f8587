"""I3: what is open today as squares by lateness, and the ten oldest by name. Never an average age."""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.documents.charts import Box, Fill
from deputy_desk.documents.charts_block import COUNT, NAME, NOTE, TABLE_BOLD, TABLE_HEAD, Block, Style
from deputy_desk.documents.charts_proportion import Segment, bar
from deputy_desk.documents.fonts import SEMIBOLD
from deputy_desk.documents.summary.book import Section, heading
from deputy_desk.documents.summary.content import WIDTH, Content, Json
from deputy_desk.documents.summary.table import MIDDLE, Column, table_head, table_row
from deputy_desk.wording.summary_numbers import table_day, whole
from deputy_desk.wording.summary_steps import step

SQUARE, PITCH = 18.0, 19.0
_MOST_SQUARES = 80
_ROW = 26
_APART = 11.0
_MOST_BAR = 34.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Squares of one meaning. ``texts`` stand inside, "" leaves a square empty; ``dash`` breaks the outline."""

    count: int
    text: str
    name: str
    fill: Fill
    texts: tuple[str, ...] = ()
    dash: tuple[float, ...] = ()


def _square(block: Block, x: float, y: float, group: Group, text: str, side: float) -> None:
    block.shapes.append(Box(x, y, side, side, group.fill, 0.7, group.dash))
    if not text:
        return
    width = COUNT.width(block.ready(text, COUNT))
    style = Style(SEMIBOLD, min(COUNT.size, max(COUNT.size * (side - 3.4) / max(width, 1), 4.6)), 10)
    width, baseline = style.width(text), y + side / 2 + style.size * 0.36
    if group.fill == "solid":
        block.put_white(x + side / 2, baseline, text, style)
        return
    if group.fill != "white":
        block.shapes.append(Box(x + side / 2 - width / 2 - 1.4, y + 4.4, width + 2.8, side - 8.8, "white", 0))
    block.put(x + side / 2, baseline, text, style, "centre")


def _group(block: Block, group: Group, x: float, y: float, side: float, pitch: float) -> float:
    """Draw the name and the squares of a group and return its bottom."""
    end = block.put(x, y + 9.2, group.text, NAME)
    block.put(end + 4, y + 9.2, group.name, NOTE)
    y += 13.5
    for at in range(group.count):
        text = group.texts[at] if at < len(group.texts) else ""
        _square(block, x + at % _ROW * pitch, y + at // _ROW * pitch, group, text, side)
    return y + ((group.count - 1) // _ROW + 1) * pitch


def _width(block: Block, group: Group, pitch: float) -> float:
    words = NAME.width(group.text) + 4 + NOTE.width(block.ready(group.name, NOTE))
    return max(words, min(group.count, _ROW) * pitch)


def squares(block: Block, groups: list[Group], y: float, side: float = SQUARE, pitch: float = PITCH) -> float:
    """Draw groups beside each other while there is room, each square one case; above 80 a bar of counts."""
    shown = [one for one in groups if one.count]
    if max((one.count for one in shown), default=0) > _MOST_SQUARES:
        parts = [Segment(one.count, one.text, one.fill, one.name) for one in shown]
        return bar(block, parts, 0, y + 2, WIDTH) + 2
    x, bottom = 0.0, y
    for group in shown:
        wide = _width(block, group, pitch)
        if x and x + wide > WIDTH + 0.1:
            x, y = 0.0, bottom + 3
        bottom = max(bottom, _group(block, group, x, y, side, pitch))
        x += wide + _APART
    return bottom


def _short(numbers: list[str]) -> list[str]:
    """Return the numbers without their series when all have the same."""
    series = {number.partition("-")[2] for number in numbers}
    return [number.partition("-")[0] for number in numbers] if len(series) == 1 else numbers


def opened(content: Content) -> Section:
    """Return the open letters by lateness."""
    t, stock = content.t, content.indicator("I3")
    head = heading(
        content.language,
        "I3",
        t("Open inquiries: {count}", count=whole(stock["n"])),
        t("I3 · the number of the inquiry in its square · sent at any time · no average age"),
    )
    block = Block(content.language, "I3")
    bound = stock["bound"]
    parts: list[tuple[str, Fill, str]] = [
        ("very_late", "solid", t("more than {n} working days late", n=bound)),
        ("late", "hatch", t("up to {n} working days late", n=bound)),
        ("in_term", "white", t("in term")),
    ]
    numbers = {key: [content.number(one) for one in stock[key][:_MOST_SQUARES]] for key, _, _ in parts}
    short = iter(_short([number for some in numbers.values() for number in some]))
    groups = [
        Group(
            count=len(stock[key]),
            text=whole(len(stock[key])),
            name=name,
            fill=fill,
            texts=tuple(next(short) for _ in numbers[key]),
        )
        for key, fill, name in parts
    ]
    nothing = t("No inquiry is open.")
    bottom = squares(block, groups, 2) if stock["n"] else block.text(0, 2, nothing, NOTE, WIDTH)
    extended = len(stock["late_in_extended"])
    if extended:
        note = t("Of the late ones still within an extended term: {count}.", count=whole(extended))
        bottom = block.text(0, bottom + 2, note, NOTE, WIDTH)
    block.height = bottom
    return Section(head=head, rows=(block,))


def _columns(content: Content) -> tuple[Column, ...]:
    t = content.t
    return (
        Column(x=0, width=33, title=t("No."), style=TABLE_BOLD, most=1, least=5.6),
        Column(x=34, width=38, title=t("sent"), most=1),
        Column(x=73, width=38, title=t("due"), most=1),
        Column(x=115, width=117, title=t("about"), least=7),
        Column(x=238, width=99, title=t("to"), least=7),
        Column(x=344, width=96, title=t("last step"), least=7),
        Column(x=440, width=22, align="right", style=TABLE_BOLD, most=1),
    )


def oldest(content: Content) -> Section | None:
    """Return the table of the oldest open letters, with bars of lateness on one scale; None when nothing is open."""
    t, stock = content.t, content.indicator("I3")
    rows: list[Json] = stock["oldest"]
    if not rows:
        return None
    columns = _columns(content)
    title = t.plural("The oldest of {count} open", "The oldest of {count} open", stock["n"], count=whole(stock["n"]))
    head = heading(content.language, "I3", title, t("late: working days after the first term"))
    titles = table_head(content.language, "I3", columns)
    titles.put(442, titles.height - 5.4, t("late"), TABLE_HEAD)
    longest = max([one["days_late"] for one in rows], default=0) or 1
    drawn = []
    for one in rows:
        last = content.labels["letters"].get(one["id"], {}).get("last")
        cells = [
            content.number(one["id"]) or one["number"],
            table_day(one["sent"], content.year),
            table_day(one["due"], content.year),
            content.title(one["id"]),
            content.label("bodies", one["body"]),
            step(last, content.year, content.language),
            whole(one["days_late"]) if one["days_late"] else "\u2013",
        ]
        block = table_row(content.language, "I3", columns, cells, least=15.4)
        wide = _MOST_BAR * one["days_late"] / longest
        if wide:
            fill: Fill = "solid" if one["days_late"] > stock["bound"] else "hatch"
            block.shapes.append(Box(464.5, MIDDLE - 3, wide, 6, fill, 0.5))
        drawn.append(block)
    return Section(head=joined(head, titles), rows=tuple(drawn), repeat=titles)


def joined(first: Block, second: Block) -> Block:
    """Return a block with the second below the first."""
    both = Block(first.language, first.where, first.height + second.height)
    for block, y in ((first, 0.0), (second, first.height)):
        both.take(block, y)
    return both
