"""I1 to I4: a substantive reply on time, the time to it, what is open, and what was prolonged.

Knows units of letters; not citizens and not questions.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from deputy_desk.domain.indicators.cohort import Cohort, InquiryUnit, left_before_due, oldest
from deputy_desk.domain.indicators.facts import Ref
from deputy_desk.domain.indicators.stats import Rate, rate
from deputy_desk.domain.indicators.survival import Survival, kaplan_meier

OLDEST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """A record that is not in a rate, and why; ``indicators`` names where it is missing.

    Reasons: "annulled_before_due", "never_delivered", "term_running", "day_assumed", "complaint_withdrawn" and
    "complaint_not_considered".
    """

    id: Ref
    number: str
    reason: str
    day: int
    indicators: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTime:
    """I1 by the original term, with the parts of its denominator, and by the extended term beside it.

    ``later``: substantive, after the due day. ``settled``: without a letter. ``unanswered``: the rest; all four make up
    the denominator.
    """

    rate: Rate
    later: tuple[Ref, ...]
    settled: tuple[Ref, ...]
    unanswered: tuple[Ref, ...]
    extended: Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """I2 in working days from day 0. ``common_term``: the term in working days if all letters share it, else None."""

    survival: Survival
    common_term: int | None
    ids: tuple[Ref, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLetter:
    """An open letter with its lateness in working days after the original due day.

    0 = in term, or late by days off only.
    """

    id: Ref
    number: str
    body_id: str | None
    sent: int
    due: int
    days_late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStock:
    """I3: letters without a substantive reply at the snapshot, by lateness after the original due day.

    ``late``: up to the bound; ``very_late``: more. ``late_in_extended``: of both, those still inside a prolonged term.
    """

    bound: int
    in_term: tuple[Ref, ...]
    late: tuple[Ref, ...]
    very_late: tuple[Ref, ...]
    late_in_extended: tuple[Ref, ...]
    oldest: tuple[OpenLetter, ...]

    @property
    def total(self) -> int:
        """All open letters."""
        return len(self.in_term) + len(self.late) + len(self.very_late)


def exclusions(cohort: Cohort) -> tuple[Exclusion, ...]:
    """List the letters of the cohort that do not enter I1 and I4, with reasons."""
    full_day = cohort.frame.snapshot.full_day
    found: list[Exclusion] = []
    for unit in cohort.inquiries:
        out = left_before_due(unit, unit.due)
        if out is not None:
            reason = "never_delivered" if out == unit.undelivered else "annulled_before_due"
            found.append(_excluded(unit, reason, out, ("I1", "I4")))
        elif unit.due > full_day:
            found.append(_excluded(unit, "term_running", unit.due, ("I1", "I4")))
    return tuple(found)


def _excluded(unit: InquiryUnit, reason: str, day: int, indicators: tuple[str, ...]) -> Exclusion:
    return Exclusion(id=unit.id, number=unit.number, reason=reason, day=day, indicators=indicators)


def matured(units: Iterable[InquiryUnit], full_day: int) -> list[InquiryUnit]:
    """Keep those whose due day is over and that did not leave the count before it."""
    return [
        x
        for x in units
        if x.due <= full_day and ((x.annulled is None and x.undelivered is None) or left_before_due(x, x.due) is None)
    ]


def on_time(cohort: Cohort, ripe: list[InquiryUnit]) -> OnTime:
    """I1 over the matured letters; the unanswered are failures and stay."""
    good: list[Ref] = []
    later: list[Ref] = []
    settled: list[Ref] = []
    unanswered: list[Ref] = []
    for x in ripe:
        if x.event is None:
            (unanswered if x.settled is None else settled).append(x.id)
        else:
            (good if x.event <= x.due else later).append(x.id)
    return OnTime(
        rate=rate(good, [x.id for x in ripe]),
        later=tuple(later),
        settled=tuple(settled),
        unanswered=tuple(unanswered),
        extended=_by_extended_term(cohort),
    )


def _by_extended_term(cohort: Cohort) -> Rate:
    full_day = cohort.frame.snapshot.full_day
    good: list[Ref] = []
    everybody: list[Ref] = []
    for x in cohort.inquiries:
        due = x.due if x.extended is None else x.extended
        if due <= full_day and ((x.annulled is None and x.undelivered is None) or left_before_due(x, due) is None):
            everybody.append(x.id)
            if x.event is not None and x.event <= due:
                good.append(x.id)
    return rate(good, everybody)


def waiting(cohort: Cohort) -> Waiting:
    """I2 over the whole cohort: the open ones are kept in as censored, not dropped."""
    since, today = cohort.elapsed.since, cohort.frame.snapshot.day
    events: list[int] = []
    censored: list[int] = []
    for x in cohort.inquiries:
        end = today
        if x.annulled is not None or x.undelivered is not None:
            out = left_before_due(x, x.due)
            end = today if out is None else out
        if x.settled is not None and x.settled < end:
            end = x.settled
        if x.event is not None and x.event <= end:
            events.append(since(x.day0, x.event))
        else:
            censored.append(since(x.day0, end))
    terms = {since(day0, due) for day0, due in {(x.day0, x.due) for x in cohort.inquiries}}
    return Waiting(
        survival=kaplan_meier(events, censored),
        common_term=terms.pop() if len(terms) == 1 else None,
        ids=tuple([x.id for x in cohort.inquiries]),
    )


def is_open(unit: InquiryUnit) -> bool:
    """Whether an answer is still waited for at the snapshot."""
    return unit.event is None and unit.settled is None and unit.annulled is None and unit.undelivered is None


def open_stock(cohort: Cohort) -> OpenStock:
    """I3 over everything that is open, sent in the period or before it: a period must not hide the oldest."""
    today, bound, late_by = cohort.frame.snapshot.day, cohort.limits.very_late_after, cohort.elapsed.after
    in_term: list[Ref] = []
    late: list[Ref] = []
    very_late: list[Ref] = []
    extended: list[Ref] = []
    for x in cohort.open_letters:
        if x.due >= today:
            in_term.append(x.id)
            continue
        (late if late_by(x.due, today) <= bound else very_late).append(x.id)
        if x.extended is not None and x.extended >= today:
            extended.append(x.id)
    return OpenStock(
        bound=bound,
        in_term=tuple(in_term),
        late=tuple(late),
        very_late=tuple(very_late),
        late_in_extended=tuple(extended),
        oldest=tuple(
            OpenLetter(
                id=x.id, number=x.number, body_id=x.body_id, sent=x.sent, due=x.due, days_late=late_by(x.due, today)
            )
            for x in oldest(cohort.open_letters, OLDEST)
        ),
    )


def prolonged(ripe: list[InquiryUnit]) -> Rate:
    """I4: matured letters with at least one extension or holding reply."""
    return rate([x.id for x in ripe if x.holding], [x.id for x in ripe])
