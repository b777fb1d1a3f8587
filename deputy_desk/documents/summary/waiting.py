"""I2 on the first page: the median and the curve, or the sorted days when there are too few for a curve."""

from __future__ import annotations

from deputy_desk.documents.charts_block import FIGURE, NOTE, TEXT, TEXT_MEDIUM, Block
from deputy_desk.documents.charts_survival import Curve, Waiting, has_ticks, survival
from deputy_desk.documents.summary.book import Section
from deputy_desk.documents.summary.content import CHART, CHART_X, WORDS, Content, Json
from deputy_desk.documents.summary.rates import words
from deputy_desk.wording.summary_numbers import whole
from deputy_desk.wording.summary_waiting import (
    days,
    days_listed,
    earlier_median,
    half_sentence,
    has_curve,
    median_figure,
    median_label,
    median_line,
    still_waiting,
    three_quarters,
)

_DASHES = {"previous": (4.0, 2.4), "year_ago": (1.2, 1.8)}
CURVE_HEIGHT = 118.0


def _earlier(content: Content, waiting: Json) -> list[Curve]:
    return [
        Curve(steps=waiting[key]["curve"], name=name, dash=_DASHES[key])
        for key, name in content.compared.items()
        if has_curve(waiting[key])
    ]


def _chart(content: Content, waiting: Json) -> Waiting:
    t = content.t
    median = waiting["median"]
    term = waiting["common_term"]
    return Waiting(
        now=Curve(steps=waiting["curve"], name=content.now),
        earlier=_earlier(content, waiting),
        censored=[day for day, _ in waiting["censored"]],
        at_risk=[(day, whole(count)) for day, count in waiting["at_risk"]],
        median=median,
        median_label=median_label(waiting, content.language),
        median_short=t("median {days}", days=days(median, content.language)) if median is not None else "",
        term=term,
        term_label=t("term {days}", days=days(term, content.language)) if term is not None else "",
        days=t("w. day"),
        waiting=t("waiting"),
    )


def _legend(content: Content, chart: Waiting) -> str:
    t = content.t
    parts = [t("Share of inquiries still waiting for a reply.")]
    parts.append(t("Band: interval."))
    if has_ticks(chart.censored):
        parts.append(t("Tick: still open or out of the count."))
    return " ".join(parts)


def drawn(content: Content, height: float = CURVE_HEIGHT) -> Section:
    """Return the time to a reply as a section; ``height`` of the field of the curve in points."""
    t, waiting = content.t, content.indicator("I2")
    block = Block(content.language, "I2")
    left = words(
        block,
        "I2",
        t("How long a substantive reply takes"),
        t(
            "all inquiries of the period, {count}; those without a reply stay in (Kaplan–Meier)",
            count=whole(waiting["n"]),
        ),
    )
    left += FIGURE.leading
    block.fitted(0, left - 4.5, median_figure(waiting, content.language), FIGURE, WORDS, 11)
    line = median_line(waiting, content.language)
    left = block.text(0, left, line, block.snug(line, TEXT_MEDIUM, WORDS, 7.2), WORDS)
    notes = [still_waiting(waiting, content.language), three_quarters(waiting, content.language)]
    notes += [earlier_median(name, waiting[key], content.language) for key, name in reversed(content.compared.items())]
    for note in notes:
        if note:
            left = block.text(0, left + 1.5, note, NOTE, WORDS)
    if has_curve(waiting):
        chart = _chart(content, waiting)
        right = block.text(CHART_X, 4, _legend(content, chart), NOTE, CHART)
        right = survival(block, chart, CHART_X, right, CHART, height)
        right = block.text(CHART_X, right + 1, half_sentence(waiting, content.language), TEXT, CHART)
    else:
        listed = days_listed(waiting, content.language) if waiting["n"] else t("No inquiry was sent in this period.")
        right = block.text(CHART_X, 4, listed, TEXT, CHART, most=9)
    block.height = max(left, right)
    return Section(head=block)
