"""What is not in the figures and why, what was changed, and where everything comes from."""

from __future__ import annotations

from deputy_desk.documents.charts_block import SECTION, TABLE, TABLE_BOLD, Block
from deputy_desk.documents.summary.book import Section, heading
from deputy_desk.documents.summary.content import WIDTH, Content, Json
from deputy_desk.documents.summary.table import Column, table_row
from deputy_desk.domain.indicators.cohort import Limits
from deputy_desk.wording.dates import short_date
from deputy_desk.wording.summary_numbers import day, of, period_dates, whole
from deputy_desk.wording.summary_steps import reason

_HALF = WIDTH / 2 - 8
_MOST = 12


def _excluded(content: Content) -> list[tuple[str, str]]:
    """Return (count, why and which) by reason, in the order of the records."""
    t = content.t
    counts: dict[str, int] = {}
    numbers: dict[str, list[str]] = {}
    missing: dict[str, str] = {}
    for one in content.figures["excluded"]:
        code = one["reason"]
        counts[code] = counts.get(code, 0) + 1
        missing.setdefault(code, ", ".join(one["indicators"]))
        if counts[code] <= _MOST:
            numbers.setdefault(code, []).append(one["number"])
    found = []
    for code, count in counts.items():
        listed = ", ".join(numbers[code])
        if count > _MOST:
            listed = t("{numbers} and {count} more", numbers=listed, count=whole(count - _MOST))
        text = t(
            "{reason} (not in {codes}): {numbers}",
            reason=reason(code, content.language),
            codes=missing[code],
            numbers=listed,
        )
        found.append((whole(count), text))
    return found or [("0", t("Nothing is left out."))]


def _changes(content: Content) -> list[tuple[str, str]]:
    t, figures = content.t, content.figures
    received = content.indicator("C1")["complaints"]
    return [
        (
            whole(len(figures["changed_topic"])),
            t("records whose topic was changed in the period; complaints received: {count}", count=whole(received)),
        ),
        (whole(len(figures["changed_kind"])), t("records whose kind was changed in the period")),
        (
            of(len(figures["back_dated"]), figures["replies"], content.language) if figures["replies"] else "0",
            t("replies entered more than {n} working days after their arrival", n=Limits().back_dated_after),
        ),
    ]


def _side(block: Block, x: float, title: str, rows: list[tuple[str, str]]) -> float:
    block.rule(x, x + _HALF, 0.7, 1.4)
    y = block.text(x, 4.5, title, SECTION, _HALF) + 2
    first = max(TABLE_BOLD.width(count) for count, _ in rows) + 8
    for count, text in rows:
        block.put(x, y + 2.4 + TABLE_BOLD.baseline, count, TABLE_BOLD)
        y = block.text(x + first, y + 2.4, text, TABLE, _HALF - first, most=5) + 2.6
        block.rule(x, x + _HALF, y, 0.35)
    return y


def left_out(content: Content) -> Section:
    """Return exclusions with reasons beside the changes of classification."""
    t = content.t
    block = Block(content.language, "excluded")
    block.height = max(
        _side(block, 0, t("Left out and why"), _excluded(content)),
        _side(block, WIDTH - _HALF, t("Changes of classification"), _changes(content)),
    )
    return Section(head=block)


def _period(content: Content, period: Json) -> str:
    moment = short_date(day(period["at"]))
    return content.t("{period}, snapshot {day}", period=period_dates(period), day=moment)


def drawn(content: Content) -> Section:
    """Return where the figures come from, with the full digest and what is not here."""
    t, figures = content.t, content.figures
    compared = figures["compared_with"]
    others = [_period(content, compared["previous"])]
    if compared["previous"] != compared["year_ago"]:
        others.append(_period(content, compared["year_ago"]))
    rows = [
        (
            t("Snapshot"),
            t(
                "{moment}, time of Kazakhstan; kept with all its rows, the report can be made again",
                moment=content.snapshot_words,
            ),
        ),
        (
            t("Period and comparison"),
            t("{period}; compared with {others}", period=period_dates(figures["period"]), others="; ".join(others)),
        ),
        (t("Work calendar"), t("version {version}", version=content.calendar_version)),
        (t("Checksum of the data"), f"SHA-256 {content.digest}"),
        (
            t("What is not here"),
            t("a total score, a place in a ranking, “percent closed”, a mean time of answered letters alone"),
        ),
        (
            t("Made by"),
            t("{name}; checked by ____________________ date ____________", name=content.labels["office"]["author"]),
        ),
    ]
    columns = (Column(x=0, width=108, most=2), Column(x=112, width=WIDTH - 112, most=3))
    head = heading(content.language, "provenance", t("Provenance"))
    return Section(head=head, rows=tuple(table_row(content.language, "provenance", columns, row) for row in rows))
