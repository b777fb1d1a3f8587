"""C1: topic by place as squares whose area is the count, and the other volumes in small print. Up is not good."""

from __future__ import annotations

from deputy_desk.documents.charts import Box, Stroke
from deputy_desk.documents.charts_block import AXIS, NOTE, TABLE, TABLE_BOLD, TABLE_HEAD, TABLE_MEDIUM, Block, Style
from deputy_desk.documents.fonts import PLAIN
from deputy_desk.documents.summary.book import Section, heading
from deputy_desk.documents.summary.content import WIDTH, Content, Json
from deputy_desk.documents.summary.stock import joined
from deputy_desk.wording.summary_numbers import DASH, whole
from deputy_desk.wording.summary_steps import volumes

TOPICS, PLACES = 10, 8
_NAMES = 118.0
_TOTAL = 82.0
_APART = 8.0
_SIDE, _LARGEST = 3.05, 13.5
_ROW = 16.6
_MOST_BAR = 28.0

Key = str | None
_SMALL = Style(PLAIN, 7, 7.6)


def _kept(rows: list[Json], most: int) -> tuple[list[Key], int]:
    """Return the most frequent keys and how many others have complaints; a single other one is shown by itself."""
    used = [one["id"] for one in rows if one["n"]]
    if len(used) <= most + 1:
        return used, 0
    return used[:most], len(used) - most


class _Grid:
    """Counts by shown topic and place; everything else in the row and column of the others."""

    def __init__(self, context: Json) -> None:
        self.topics, self.other_topics = _kept(context["topics"], TOPICS)
        self.places, self.other_places = _kept(context["places"], PLACES)
        rows = {key: at for at, key in enumerate(self.topics)}
        columns = {key: at for at, key in enumerate(self.places)}
        height = len(rows) + (1 if self.other_topics else 0)
        width = len(columns) + (1 if self.other_places else 0)
        self.counts = [[0] * width for _ in range(height)]
        for topic, place, n in context["topic_place"]:
            self.counts[rows.get(topic, len(rows))][columns.get(place, len(columns))] += n

    @property
    def largest(self) -> int:
        """The largest count of a named topic and place: sums of the others get no square, they would hide the rest."""
        return max((n for row in self.counts[: len(self.topics)] for n in row[: len(self.places)]), default=0)


def _square(block: Block, x: float, n: int, side: float, *, bold: bool) -> None:
    """Set a count and its square around ``x``, none for side 0; nothing counted is a dot."""
    middle = _ROW / 2
    if not n:
        block.put(x - 2, middle + 2.6, "·", TABLE, "right")
        return
    block.put(x - 2, middle + 2.8, whole(n), TABLE_BOLD if bold else TABLE, "right")
    if side:
        block.shapes.append(Box(x + 3, middle - side / 2, side, side, "solid", 0))


def _others(content: Content, count: int) -> str:
    return content.t("others, {count}", count=whole(count))


def _head(content: Content, grid: _Grid, pitch: float) -> Block:
    block = Block(content.language, "places")
    names = [content.label("places", key) for key in grid.places]
    if grid.other_places:
        names.append(_others(content, grid.other_places))
    words = [word for name in names for word in block.ready(name, AXIS).split(" ")]
    staggered = max([AXIS.width(word) for word in words], default=0.0) > pitch - 3
    room = 2 * pitch - 5 if staggered else pitch - 3
    broken = [block.lines(name, AXIS, room, 2) for name in names]
    upper = max([len(one) for one in broken[::2]], default=0) if staggered else 0
    lower = max([len(one) for one in (broken[1::2] if staggered else broken)], default=1)
    bottom = (upper + lower) * AXIS.leading
    for at, lines in enumerate(broken):
        x = _NAMES + pitch * (at + 0.5)
        is_upper = staggered and at % 2 == 0
        end = upper * AXIS.leading if is_upper else bottom
        block.text(x, end - len(lines) * AXIS.leading, "\n".join(lines), AXIS, room, align="centre", most=2)
        if is_upper:
            block.shapes.append(Stroke(((x, end + 1), (x, bottom + 2)), 0.3))
    base = bottom - AXIS.leading + AXIS.baseline
    block.put(WIDTH - _TOTAL + 24, base, content.t("total"), TABLE_HEAD, "right")
    block.put(WIDTH, base, content.t("year ago"), AXIS, "right")
    block.height = bottom + 3
    block.rule(0, WIDTH, block.height - 0.3, 0.6)
    return block


def _topic(block: Block, name: str) -> None:
    """Set the name of a topic on one line, or on two small ones."""
    wide = TABLE.width(block.ready(name, TABLE)) / (_NAMES - 4)
    if wide * _SMALL.size <= TABLE.size:
        block.fitted(0, _ROW / 2 + 2.8, name, TABLE, _NAMES - 4, _SMALL.size)
    else:
        lines = block.lines(name, _SMALL, _NAMES - 4, 2)
        for at, line in enumerate(lines):
            block.put(0, _ROW / 2 + 2.6 + (at - (len(lines) - 1) / 2) * _SMALL.leading, line, _SMALL)


def _rows(content: Content, grid: _Grid, pitch: float) -> list[Block]:
    context = content.indicator("C1")
    totals = {one["id"]: (one["n"], one["year_ago"]) for one in context["topics"]}
    keys: list[tuple[str, tuple[int, int]]] = [(content.label("topics", key), totals[key]) for key in grid.topics]
    if grid.other_topics:
        shown = set(grid.topics)
        rest = [one for one in context["topics"] if one["id"] not in shown]
        summed = (sum(one["n"] for one in rest), sum(one["year_ago"] for one in rest))
        keys.append((_others(content, grid.other_topics), summed))
    # Between narrow columns a square leaves room for a number of three digits.
    scale = min(_SIDE, min(_LARGEST, pitch - 20.5) / max(grid.largest, 1) ** 0.5)
    most = max([totals[key][0] for key in grid.topics], default=1)
    blocks = []
    for row, ((name, (n, ago)), counts) in enumerate(zip(keys, grid.counts, strict=True)):
        is_named = row < len(grid.topics)
        block = Block(content.language, "topics", _ROW)
        _topic(block, name[:1].upper() + name[1:])
        largest = max(counts[: len(grid.places)])
        for at, count in enumerate(counts):
            x = _NAMES + pitch * (at + 0.5)
            is_drawn = is_named and at < len(grid.places)
            side = max(scale * count**0.5, 0.8) if is_drawn else 0.0
            _square(block, x, count, side, bold=is_drawn and count == largest > 1)
        block.put(WIDTH - _TOTAL + 24, _ROW / 2 + 2.8, whole(n), TABLE_BOLD, "right")
        if is_named:
            wide = max(_MOST_BAR * n / most, 0.8)
            block.shapes.append(Box(WIDTH - _TOTAL + 27, _ROW / 2 - 3.4, wide, 6.8, "solid", 0))
        block.put(WIDTH, _ROW / 2 + 2.6, whole(ago) if context["complaints_year_ago"] else DASH, AXIS, "right")
        block.rule(0, WIDTH, _ROW - 0.17, 0.3)
        blocks.append(block)
    return blocks


def _totals(content: Content, grid: _Grid, pitch: float) -> list[Block]:
    """Return the sums of the columns, and those of a year ago when there were any."""
    context = content.indicator("C1")
    ago = context["complaints_year_ago"]
    block = Block(content.language, "places", _ROW)
    block.put(0, _ROW / 2 + 2.8, content.t("total"), TABLE_MEDIUM)
    for at in range(len(grid.counts[0]) if grid.counts else 0):
        count = sum(row[at] for row in grid.counts)
        block.put(_NAMES + pitch * (at + 0.5) - 2, _ROW / 2 + 2.8, whole(count), TABLE_BOLD, "right")
    block.put(WIDTH - _TOTAL + 24, _ROW / 2 + 2.8, whole(context["complaints"]), TABLE_BOLD, "right")
    block.put(WIDTH, _ROW / 2 + 2.6, whole(ago) if ago else DASH, AXIS, "right")
    if not ago:
        return [block]
    earlier = Block(content.language, "places", _ROW - 5)
    earlier.put(0, _ROW / 2, content.t("year ago"), AXIS)
    counts = {one["id"]: one["year_ago"] for one in context["places"]}
    shown = [counts.pop(key) for key in grid.places]
    for at, count in enumerate([*shown, sum(counts.values())] if grid.other_places else shown):
        earlier.put(_NAMES + pitch * (at + 0.5) - 2, _ROW / 2, whole(count), AXIS, "right")
    return [block, earlier]


def _letters(content: Content) -> str:
    t, context = content.t, content.indicator("C1")
    now, then, complaints = (whole(context[key]) for key in ("letters", "letters_year_ago", "complaints_year_ago"))
    if not context["letters_year_ago"] and not context["complaints_year_ago"]:
        return t("Inquiries: {now}. A year ago: no data.", now=now)
    return t(
        "Inquiries: {now}, a year ago {then}. Complaints a year ago: {complaints}.",
        now=now,
        then=then,
        complaints=complaints,
    )


def _small_print(content: Content) -> Block:
    t, context = content.t, content.indicator("C1")
    block = Block(content.language, "C1")
    ago = bool(context["complaints_year_ago"])
    parts = [
        t("How they came: {list}.", list=volumes("channels", context["channels"], content.language, ago=ago)),
        t("Languages: {list}.", list=volumes("languages", context["languages"], content.language, ago=ago)),
        t("In brackets: a year ago.") if ago else "",
        _letters(content),
        t("Volumes are context: more is neither better nor worse."),
    ]
    block.height = block.text(0, 3, " ".join(one for one in parts if one), NOTE, WIDTH)
    return block


def drawn(content: Content) -> Section:
    """Return the table of topics and places with its margins."""
    t, context = content.t, content.indicator("C1")
    received = context["complaints"]
    title = t.plural(
        "About what and from where: {count} complaint",
        "About what and from where: {count} complaints",
        received,
        count=whole(received),
    )
    head = heading(content.language, "C1", title, t("C1 · area of a square: number of complaints; not per resident"))
    if not received:
        block = Block(content.language, "C1")
        block.height = block.text(0, 2, t("No complaint was received in this period."), NOTE, WIDTH)
        return Section(head=head, rows=(block,))
    grid = _Grid(context)
    pitch = min((WIDTH - _NAMES - _TOTAL - _APART) / max(len(grid.counts[0]), 1), 60.0)
    titles = _head(content, grid, pitch)
    rows = (*_rows(content, grid, pitch), *_totals(content, grid, pitch))
    return Section(head=joined(head, titles), rows=rows, foot=_small_print(content), repeat=titles)
