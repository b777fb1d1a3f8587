"""The head of the first page: whose, for when, three sentences, and what became of every complaint received."""

from __future__ import annotations

from deputy_desk.documents.charts_block import LEAD, NOTE, TEXT_MEDIUM, TITLE, Block
from deputy_desk.documents.charts_proportion import Segment, bar
from deputy_desk.documents.summary.book import Section
from deputy_desk.documents.summary.content import WIDTH, Content
from deputy_desk.domain.indicators.cohort import Limits
from deputy_desk.wording.summary_numbers import period_dates, period_name, whole
from deputy_desk.wording.summary_rates import lead


def _segments(content: Content) -> list[Segment]:
    t, rate = content.t, content.indicator("I7")
    followed, recent, waiting = rate["n"], len(rate["not_yet"]), len(rate["never_answered"])
    gone = content.indicator("C1")["complaints"] - followed - recent - waiting
    n = Limits().follow_up_days
    return [
        Segment(followed, whole(followed), "solid", t("answered or explained, {n} days ago or more", n=n)),
        Segment(recent, whole(recent), "hatch", t("answered less than {n} days ago", n=n)),
        Segment(waiting, whole(waiting), "white", t("no final reply yet")),
        Segment(gone, whole(gone), "dots", t("withdrawn or not considered")),
    ]


def _compared(content: Content) -> str:
    t, periods = content.t, content.figures["compared_with"]
    previous, year = period_name(periods["previous"]), period_name(periods["year_ago"])
    if previous == year:
        return t("Compared with {previous}.", previous=previous)
    return t("Compared with {previous} and {year_ago}.", previous=previous, year_ago=year)


def drawn(content: Content) -> Section:
    """Return the head of the report."""
    t, language = content.t, content.language
    block = Block(language, "headline")
    office = ", ".join(part for part in (content.office("maslikhat"), content.office("district")) if part)
    office = office[:1].upper() + office[1:]
    who = t("{office}. Deputy {name}", office=office, name=content.office("deputy"))
    y = block.text(0, 0, who, TEXT_MEDIUM, WIDTH, most=2)
    y = block.text(0, y, t("What came of complaints and inquiries"), TITLE, WIDTH, most=2)
    period = t("Effectiveness summary for {period}.", period=period_dates(content.figures["period"]))
    snapshot = t("Snapshot {moment}.", moment=content.snapshot_words)
    y = block.text(0, y, f"{period} {snapshot} {_compared(content)}", TEXT_MEDIUM, WIDTH)
    y = block.text(0, y + 4, lead(content.figures, language), LEAD, WIDTH)
    received = content.indicator("C1")["complaints"]
    y = bar(block, _segments(content), 0, y + 4, WIDTH)
    note = t.plural("{count} complaint received.", "{count} complaints received.", received, count=whole(received))
    key = t("Dot and line: a share and its 95 % interval; hollow dot: few cases; thin: earlier periods.")
    block.height = block.text(0, y, f"{note} {key}", NOTE, WIDTH) + 4
    return Section(head=block)
