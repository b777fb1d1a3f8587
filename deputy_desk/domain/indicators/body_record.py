"""I1, I5 and lateness of each body: a record, not a ranking.

Knows units of letters and questions. A redirect starts a clock for the new body, so here each leg counts by its own
clock; in the figures of the whole office the letter stays one unit with the citizen's clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from deputy_desk.domain.indicators.cohort import Cohort, InquiryUnit, left_before_due
from deputy_desk.domain.indicators.facts import Ref
from deputy_desk.domain.indicators.stats import Rate, rate
from deputy_desk.domain.indicators.timeliness import is_open
from deputy_desk.domain.reply import QuestionGradeValue


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyRecord:
    """One body in the period. ``passed_on``: letters it redirected within its term, outside its I1."""

    body_id: str | None
    letters: tuple[Ref, ...]
    on_time: Rate
    questions: Rate
    late: tuple[Ref, ...]
    very_late: tuple[Ref, ...]
    passed_on: tuple[Ref, ...]


@dataclass(slots=True)
class _Pile:
    letters: list[Ref] = field(default_factory=list)
    good: list[Ref] = field(default_factory=list)
    ripe: list[Ref] = field(default_factory=list)
    answered: list[Ref] = field(default_factory=list)
    asked: list[Ref] = field(default_factory=list)
    late: list[Ref] = field(default_factory=list)
    very_late: list[Ref] = field(default_factory=list)
    passed_on: list[Ref] = field(default_factory=list)


def body_records(cohort: Cohort) -> tuple[BodyRecord, ...]:
    """Sort the letters of the cohort by body; most letters first, ties by body, not known last."""
    full_day, today = cohort.frame.snapshot.full_day, cohort.frame.snapshot.day
    late_by, bound = cohort.elapsed.after, cohort.limits.very_late_after
    piles: dict[str | None, _Pile] = {}
    holder: dict[Ref, _Pile] = {}
    for unit in cohort.inquiries:
        id_, body_id, due, event = unit.id, unit.body_id, unit.due, unit.event
        has_come_earlier = False
        if unit.legs:
            _earlier_legs(unit, full_day, piles)
            body_id, opened, due = unit.legs[-1]
            has_come_earlier = event is not None and event < opened
        pile = piles.get(body_id) or piles.setdefault(body_id, _Pile())
        pile.letters.append(id_)
        is_whole = unit.annulled is None and unit.undelivered is None
        is_ripe = due <= full_day and (is_whole or left_before_due(unit, due) is None)
        if is_ripe and not has_come_earlier:
            pile.ripe.append(id_)
            if event is not None and event <= due:
                pile.good.append(id_)
        if is_ripe or unit.reply is not None:
            holder[id_] = pile
        if event is None and due < today and is_open(unit):
            (pile.late if late_by(due, today) <= bound else pile.very_late).append(id_)
    answered = QuestionGradeValue.ANSWERED.value
    for id_, inquiry_id, grade in cohort.questions:
        owner = holder.get(inquiry_id)
        if owner is not None:
            owner.asked.append(id_)
            if grade == answered:
                owner.answered.append(id_)
    order = sorted(piles.items(), key=lambda x: (-len(x[1].letters), x[0] is None, x[0] or ""))
    return tuple(
        BodyRecord(
            body_id=body_id,
            letters=tuple(pile.letters),
            on_time=rate(pile.good, pile.ripe),
            questions=rate(pile.answered, pile.asked),
            late=tuple(pile.late),
            very_late=tuple(pile.very_late),
            passed_on=tuple(pile.passed_on),
        )
        for body_id, pile in order
    )


def _earlier_legs(unit: InquiryUnit, full_day: int, piles: dict[str | None, _Pile]) -> None:
    """Give the bodies that passed a letter on what is theirs.

    Nothing when it was in time, a failure when it was late.
    """
    starts = [(unit.body_id, unit.sent, unit.due), *unit.legs]
    for (body_id, opened, due), (_, passed, _) in pairwise(starts):
        pile = piles.setdefault(body_id, _Pile())
        pile.letters.append(unit.id)
        event = unit.event
        has_answered = event is not None and opened <= event < passed
        if passed <= due and not has_answered:
            pile.passed_on.append(unit.id)
        elif due <= full_day:
            pile.ripe.append(unit.id)
            if has_answered and event is not None and event <= due:
                pile.good.append(unit.id)
