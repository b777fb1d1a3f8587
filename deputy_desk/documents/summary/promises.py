"""I6: promises with a date as squares, and by name those that were not kept in time."""

from __future__ import annotations

from deputy_desk.documents.charts_block import NOTE, TABLE, Block
from deputy_desk.documents.summary.book import Section, heading
from deputy_desk.documents.summary.content import WIDTH, Content, Json
from deputy_desk.documents.summary.stock import Group, squares
from deputy_desk.wording.dates import day_month_digits, short_date
from deputy_desk.wording.summary_numbers import day, of, whole
from deputy_desk.wording.summary_rates import comparisons, earlier_rates, share_line

_MOST = 6
_SIDE, _PITCH = 13.0, 15.0
_COLUMN = WIDTH / 2 - 6


def _groups(content: Content, part: Json) -> list[Group]:
    t = content.t

    def group(count: int, name: str, fill: str, dash: tuple[float, ...] = ()) -> Group:
        return Group(count=count, text=whole(count), name=name, fill=fill, dash=dash)  # type: ignore[arg-type]

    return [
        group(part["k"], t("kept in time"), "solid"),
        group(len(part["late"]), t("later"), "hatch"),
        group(len(part["broken"]), t("not kept"), "white"),
        group(len(part["not_verified"]), t("not verified"), "dots"),
        group(len(part["ahead"]), t("date ahead"), "white", (1.2, 1.6)),
    ]


def _entry(content: Content, promise: Json) -> str:
    due = day(promise["due"])
    until = day_month_digits(due) if due.year == content.year else short_date(due)
    body = content.label("bodies", promise["body"])
    return content.t(
        "{number} {body}: “{text}”, by {day}", number=promise["number"], body=body, text=promise["text"], day=until
    )


def _lists(content: Content, part: Json, block: Block, y: float) -> float:
    t = content.t
    names = {"broken": t("Not kept:"), "late": t("Kept later:"), "not_verified": t("Not verified:")}
    for key, name in names.items():
        known = [content.labels["promises"][one] for one in part[key][:_MOST] if one in content.labels["promises"]]
        if not known:
            continue
        hidden = len(part[key]) - len(known)
        title = name
        if hidden:
            title = f"{name} {t('the first {shown} of {count}', shown=whole(len(known)), count=whole(len(part[key])))}"
        y = block.text(0, y + 3, title, NOTE, WIDTH)
        for first in range(0, len(known), 2):
            bottoms = [
                block.text(at * (_COLUMN + 12), y, _entry(content, promise), TABLE, _COLUMN, most=2)
                for at, promise in enumerate(known[first : first + 2])
            ]
            y = max(bottoms)
    return y


def drawn(content: Content) -> Section:
    """Return the promises."""
    t, language, part = content.t, content.language, content.indicator("I6")
    total = part["n"] + len(part["ahead"])
    if not part["n"]:
        title = t("Promises with a date: no data")
        note = "I6"
    else:
        title = t("Promises with a date: kept in time {rate}", rate=of(part["k"], part["n"], language))
        note = f"I6 · {share_line(part, language)} · {t('promises in all: {count}', count=whole(total))}"
    head = heading(language, "I6", title, note)
    block = Block(language, "I6")
    if total:
        bottom = squares(block, _groups(content, part), 2, _SIDE, _PITCH)
    else:
        bottom = block.text(0, 2, t("No reply of this period promised a date."), NOTE, WIDTH)
    words = (earlier_rates(part, content.compared, language), comparisons(part, content.compared, language))
    sentence = " ".join(one for one in words if one)
    if sentence:
        bottom = block.text(0, bottom + 2, sentence, NOTE, WIDTH)
    block.height = _lists(content, part, block, bottom)
    return Section(head=head, rows=(block,))
