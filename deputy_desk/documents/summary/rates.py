"""I1, I5, I7 and I9 on the first page: what it is, k of n, the bar with its interval, and the difference in a sentence.

Draws from kept figures; computes no indicator.
"""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.documents.charts import Box, Fill
from deputy_desk.documents.charts_block import FIGURE, NAME, NOTE, TEXT, TEXT_MEDIUM, Block
from deputy_desk.documents.charts_proportion import Mark, Segment, axis, bar, bracket, marks
from deputy_desk.documents.summary.book import Section
from deputy_desk.documents.summary.content import CHART, CHART_X, WIDTH, WORDS, Content, Json
from deputy_desk.domain.indicators.cohort import Limits
from deputy_desk.wording.summary_numbers import digits_for, interval, of, rate_with_interval, whole
from deputy_desk.wording.summary_rates import comparisons, mark_label, share_line

_LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One proportion as it is shown. ``remarks`` are sentences after the comparison."""

    code: str
    name: str
    denominator: str
    segments: list[Segment]
    remarks: tuple[str, ...] = ()
    has_axis: bool = False
    has_bounds: bool = False


def code_box(block: Block, code: str, y: float) -> None:
    """Put the code of an indicator in its small box at the right of the words: the key to the page of definitions."""
    wide = NOTE.width(code) + 6
    block.shapes.append(Box(WORDS - wide, y, wide, 9.6, "white", 0.6))
    block.put(WORDS - wide / 2, y + 7.4, code, NOTE, "centre")


def words(block: Block, code: str, name: str, denominator: str) -> float:
    """Set name, code and denominator in the left column and return the bottom."""
    block.rule(0, WIDTH, 0.45, 0.9)
    code_box(block, code, 5.6)
    y = block.text(0, 4, name, NAME, WORDS - NOTE.width(code) - 10)
    return block.text(0, y + 1.5, denominator, NOTE, WORDS)


def _marks(content: Content, code: str) -> list[Mark]:
    rate = content.indicator(code)
    found = [
        _mark(name, rate[key], content.language, earlier=True)
        for key, name in content.compared.items()
        if rate[key]["n"]
    ]
    if rate["n"]:
        found.append(_mark(content.now, rate, content.language, earlier=False))
    return found


def _mark(name: str, rate: Json, language: str, *, earlier: bool) -> Mark:
    label = mark_label(name, rate, language, counts=earlier)
    if rate["low"] is None:
        return Mark(label=label, earlier=earlier)
    return Mark(
        label=label,
        share=rate["k"] / rate["n"],
        low=rate["low"],
        high=rate["high"],
        hollow=rate["few"],
        earlier=earlier,
    )


def _segment(count: int, fill: Fill, name: str) -> Segment:
    return Segment(count, whole(count), fill, name)


def on_time(content: Content) -> Indicator:
    """I1: settled without a letter is a part of its own."""
    t, rate = content.t, content.indicator("I1")
    held = content.indicator("I4")
    extended = rate_with_interval(rate["extended"], content.language)
    return Indicator(
        code="I1",
        name=t("Substantive reply on time"),
        denominator=t("of inquiries whose term has come; no reply means not on time"),
        segments=[
            _segment(rate["k"], "solid", t("substantive, on time")),
            _segment(len(rate["later"]), "hatch", t("substantive, later")),
            _segment(len(rate["unanswered"]), "white", t("no substantive reply")),
            _segment(len(rate["settled"]), "dots", t("settled without a letter")),
        ],
        remarks=(
            t("Extended or answered for the time being (I4): {rate}.", rate=of(held["k"], held["n"], content.language)),
            t("By the extended term: {rate}.", rate=extended),
        )
        if rate["n"]
        else (),
        has_axis=True,
    )


def questions(content: Content) -> Indicator:
    """I5: partly is never counted as a half."""
    t, rate = content.t, content.indicator("I5")
    return Indicator(
        code="I5",
        name=t("Questions of the inquiries answered"),
        denominator=t("of numbered questions of inquiries with a reply or past their term"),
        segments=[
            _segment(rate["k"], "solid", t("answered")),
            _segment(len(rate["partly"]), "hatch", t("partly")),
            _segment(len(rate["evaded"]), "white", t("evaded")),
            _segment(len(rate["not_answered"]), "dots", t("no answer")),
        ],
    )


def solved(content: Content) -> Indicator:
    """I7: bounds and the contact rate belong to it."""
    t, rate = content.t, content.indicator("I7")
    contact, silent = rate["contact"], len(rate["not_reached"])
    remarks: list[str] = []
    if rate["n"]:
        remarks.append(t("Reached: {rate}.", rate=rate_with_interval(contact, content.language)))
    if rate["n"] and silent:
        unknown = t("Outcome not known: {count}, hence the bounds.", count=whole(silent))
        remarks.append(unknown if rate["low"] is not None else t("Outcome not known: {count}.", count=whole(silent)))
    if rate["never_answered"]:
        remarks.append(
            t("Without any final reply yet, not in the bar: {count}.", count=whole(len(rate["never_answered"])))
        )
    return Indicator(
        code="I7",
        name=t("The citizen confirmed: solved"),
        denominator=t("of complaints for which {n} days have passed since the reply", n=_LIMITS.follow_up_days),
        segments=[
            _segment(rate["k"], "solid", t("solved")),
            _segment(len(rate["partly"]), "hatch", t("partly")),
            _segment(len(rate["understood"]), "lines", t("understood")),
            _segment(len(rate["not_solved"]), "white", t("not solved")),
            _segment(silent, "dots", t("nobody reached")),
        ],
        remarks=tuple(remarks),
        has_bounds=True,
    )


def on_the_spot(content: Content) -> Indicator:
    """I9: given but not understood, or without the citizen's word, stands apart."""
    t, rate = content.t, content.indicator("I9")
    return Indicator(
        code="I9",
        name=t("Explained on the spot and understood"),
        denominator=t(
            "of all complaints received at least {n} working days ago; no inquiry, the citizen said “understood”",
            n=_LIMITS.explain_within,
        ),
        segments=[
            _segment(rate["k"], "solid", t("understood")),
            _segment(len(rate["apart"]), "dots", t("not understood or no contact")),
            _segment(rate["rest"], "white", t("inquiry or still in work")),
        ],
        has_axis=True,
    )


def _bounds(content: Content, block: Block, rate: Json, y: float) -> float:
    low, high = rate["bounds"]
    if low is None or rate["low"] is None or not rate["not_reached"]:
        return y
    label = content.t(
        "solved: between {ends} %", ends=interval(low, high, content.language, digits_for(rate["n"]))
    ).replace(" %", "\u00a0%")
    return bracket(block, low, high, label, CHART_X, y, CHART)


def drawn(content: Content, indicator: Indicator) -> Section:
    """Return the indicator as a section of the first page."""
    t, rate = content.t, content.indicator(indicator.code)
    block = Block(content.language, indicator.code)
    left = words(block, indicator.code, indicator.name, indicator.denominator)
    figure = of(rate["k"], rate["n"], content.language) if rate["n"] else t("no data")
    left += FIGURE.leading
    block.fitted(0, left - 4.5, figure, FIGURE, WORDS, 11)
    line = share_line(rate, content.language)
    left = block.text(0, left, line, block.snug(line, TEXT_MEDIUM, WORDS, 7.2), WORDS)
    right = marks(block, _marks(content, indicator.code), CHART_X, 3.5, CHART)
    right = bar(block, indicator.segments, CHART_X, right, CHART)
    if indicator.has_bounds:
        right = _bounds(content, block, rate, right)
    if indicator.has_axis:
        right = axis(block, CHART_X, right + 1.0, CHART)
    sentence = " ".join(
        part for part in (comparisons(rate, content.compared, content.language), *indicator.remarks) if part
    )
    right = block.text(CHART_X, right + 2.0, sentence, TEXT, CHART)
    block.height = max(left, right)
    return Section(head=block)
