"""The whole summary as one value: every indicator of a period, of the one before, and of the same months a year ago.

Knows the set of indicators; not how it is printed. The same facts give the same value.
"""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.domain.indicators.body_record import BodyRecord, body_records
from deputy_desk.domain.indicators.cohort import Cohort, Limits
from deputy_desk.domain.indicators.context import Context, context
from deputy_desk.domain.indicators.facts import Facts, Ref
from deputy_desk.domain.indicators.ledger import ledger
from deputy_desk.domain.indicators.outcome import (
    OnPaper,
    Promises,
    Questions,
    Solved,
    done_on_paper,
    promises_kept,
    questions_answered,
    solved,
    went_higher,
)
from deputy_desk.domain.indicators.own import (
    FirstAction,
    OnTheSpot,
    explained_on_the_spot,
    first_action,
    own_exclusions,
    told_in_time,
)
from deputy_desk.domain.indicators.period import Frame, WorkdayIndex
from deputy_desk.domain.indicators.reduction import elapsed_for, reduce
from deputy_desk.domain.indicators.stats import Difference, Rate, difference
from deputy_desk.domain.indicators.timeliness import (
    Exclusion,
    OnTime,
    OpenStock,
    Waiting,
    exclusions,
    matured,
    on_time,
    open_stock,
    prolonged,
    waiting,
)

RATES = ("I1", "I4", "I5", "I6", "I7", "I8", "I9", "I11", "I12b")
"""Indicators that are a share of something and are compared with their Newcombe interval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicators:
    """I1 to I9, I11 and I12 of one period (named by what they say)."""

    frame: Frame
    on_time: OnTime
    waiting: Waiting
    prolonged: Rate
    questions: Questions
    promises: Promises
    solved: Solved
    on_paper: OnPaper
    on_the_spot: OnTheSpot
    went_higher: Rate
    first_action: FirstAction
    told: Rate

    def rates(self) -> dict[str, Rate]:
        """Return the shares by the codes of `RATES`."""
        return {
            "I1": self.on_time.rate,
            "I4": self.prolonged,
            "I5": self.questions.rate,
            "I6": self.promises.rate,
            "I7": self.solved.rate,
            "I8": self.on_paper.rate,
            "I9": self.on_the_spot.rate,
            "I11": self.went_higher,
            "I12b": self.told,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Effectiveness:
    """What a summary prints.

    ``from_previous`` and ``from_year_ago``: differences by code, None where a side is too small.

    ``open_stock`` is I3, of the snapshot alone. ``complaint_ids`` and ``letter_ids`` are the cohort: what a report
    stores.
    """

    limits: Limits
    now: Indicators
    previous: Indicators
    year_ago: Indicators
    from_previous: dict[str, Difference | None]
    from_year_ago: dict[str, Difference | None]
    open_stock: OpenStock
    bodies: tuple[BodyRecord, ...]
    context: Context
    exclusions: tuple[Exclusion, ...]
    replies: int
    back_dated: tuple[Ref, ...]
    changed_kind: tuple[Ref, ...]
    changed_topic: tuple[Ref, ...]
    complaint_ids: tuple[Ref, ...]
    letter_ids: tuple[Ref, ...]


def indicators(cohort: Cohort) -> Indicators:
    """Compute the indicators of one cohort."""
    ripe = matured(cohort.inquiries, cohort.frame.snapshot.full_day)
    return Indicators(
        frame=cohort.frame,
        on_time=on_time(cohort, ripe),
        waiting=waiting(cohort),
        prolonged=prolonged(ripe),
        questions=questions_answered(cohort, ripe),
        promises=promises_kept(cohort),
        solved=solved(cohort),
        on_paper=done_on_paper(cohort),
        on_the_spot=explained_on_the_spot(cohort),
        went_higher=went_higher(cohort),
        first_action=first_action(cohort),
        told=told_in_time(cohort),
    )


def compare(cohort: Cohort, previous: Cohort, year_ago: Cohort) -> Effectiveness:
    """Join three reduced cohorts into a summary; the same cohort given twice is computed once."""
    now, before = indicators(cohort), indicators(previous)
    year = before if year_ago is previous else indicators(year_ago)
    return Effectiveness(
        limits=cohort.limits,
        now=now,
        previous=before,
        year_ago=year,
        from_previous=_differences(now, before),
        from_year_ago=_differences(now, year),
        open_stock=open_stock(cohort),
        bodies=body_records(cohort),
        context=context(cohort, year_ago),
        exclusions=(*exclusions(cohort), *own_exclusions(cohort)),
        replies=cohort.replies,
        back_dated=cohort.back_dated,
        changed_kind=cohort.changed_kind,
        changed_topic=cohort.changed_topic,
        complaint_ids=tuple(cohort.complaints),
        letter_ids=tuple([x.id for x in cohort.inquiries]),
    )


def effectiveness(facts: Facts, frame: Frame, workdays: WorkdayIndex, limits: Limits | None = None) -> Effectiveness:
    """Compute the summary of a period as of a snapshot, with both comparisons, each looked at after the same time.

    Raises:
        ValueError: letters are children of each other in a circle.
    """
    book = ledger(facts)
    before, year = frame.previous(), frame.year_ago()
    elapsed = elapsed_for(book, workdays, frame, before, year)
    previous = reduce(book, before, elapsed, limits, with_stock=False)
    return compare(
        reduce(book, frame, elapsed, limits),
        previous,
        previous if year == before else reduce(book, year, elapsed, limits, with_stock=False),
    )


def _differences(now: Indicators, then: Indicators) -> dict[str, Difference | None]:
    old = then.rates()
    return {code: difference(value, old[code]) for code, value in now.rates().items()}
