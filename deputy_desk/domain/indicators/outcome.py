"""I5 to I8 and I11: questions answered, promises kept, what the citizen says, and what was done on paper only.

Knows units; not dates of letters beyond what a denominator needs.
"""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.domain.complaint import Verdict
from deputy_desk.domain.indicators.cohort import Cohort, InquiryUnit
from deputy_desk.domain.indicators.facts import Ref
from deputy_desk.domain.indicators.stats import Rate, rate
from deputy_desk.domain.reply import PromiseVerdictValue, QuestionGradeValue

SAID_SOLVED = frozenset({Verdict.SOLVED.value, Verdict.UNDERSTOOD.value})
SAID_PARTLY = Verdict.PARTLY.value
NO_WORD = (0, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """I5 and its four parts. ``not_answered`` holds those never graded too: no reply, or nobody read it."""

    rate: Rate
    partly: tuple[Ref, ...]
    evaded: tuple[Ref, ...]
    not_answered: tuple[Ref, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """I6 and its parts; ``ahead`` are promises whose day has not passed, outside the denominator."""

    rate: Rate
    late: tuple[Ref, ...]
    broken: tuple[Ref, ...]
    not_verified: tuple[Ref, ...]
    ahead: tuple[Ref, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Solved:
    """I7: what the citizens say: solved, partly, not, not reached, and apart from them "understood".

    ``low_bound`` and ``high_bound``: solved ÷ all and (solved + not reached) ÷ all, None when nothing is to count.
    ``understood``: said of an explanation; not "solved", in no bound. ``contact``: citizens whose word is known, of
    all. ``never_answered``: complaints of the period without a final reply, beside the bar. ``not_yet``: the
    follow-up day is ahead.
    """

    rate: Rate
    partly: tuple[Ref, ...]
    not_solved: tuple[Ref, ...]
    not_reached: tuple[Ref, ...]
    understood: tuple[Ref, ...]
    contact: Rate
    never_answered: tuple[Ref, ...]
    not_yet: tuple[Ref, ...]

    @property
    def low_bound(self) -> float | None:
        """As if nobody of those not reached were solved."""
        return self.rate.share

    @property
    def high_bound(self) -> float | None:
        """As if all of those not reached were solved."""
        return (self.rate.k + len(self.not_reached)) / self.rate.n if self.rate.n else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDone:
    """One line of I8: which reply said "done" of which letter, and what the citizen said when."""

    complaint_id: Ref
    number: str
    inquiry_id: Ref
    reply_id: Ref
    said_on: int
    verdict: str
    verdict_on: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPaper:
    """I8 with its list."""

    rate: Rate
    cases: tuple[PaperDone, ...]


def questions_answered(cohort: Cohort, ripe: list[InquiryUnit]) -> Questions:
    """I5 over the questions of letters with any reply and of matured ones without."""
    inside = {x.id for x in ripe}
    inside.update([x.id for x in cohort.inquiries if x.reply is not None])
    parts: dict[str | None, list[Ref]] = {x.value: [] for x in QuestionGradeValue}
    parts[None] = parts[QuestionGradeValue.NOT_ANSWERED.value]
    everybody: list[Ref] = []
    for id_, inquiry_id, grade in cohort.questions:
        if inquiry_id in inside:
            everybody.append(id_)
            parts[grade].append(id_)
    return Questions(
        rate=rate(parts[QuestionGradeValue.ANSWERED.value], everybody),
        partly=tuple(parts[QuestionGradeValue.PARTLY.value]),
        evaded=tuple(parts[QuestionGradeValue.EVADED.value]),
        not_answered=tuple(parts[None]),
    )


def promises_kept(cohort: Cohort) -> Promises:
    """I6 over promises whose day has passed.

    Kept counts only when the fulfilment was seen and was not after the day.
    """
    full_day = cohort.frame.snapshot.full_day
    parts: dict[str | None, list[Ref]] = {x.value: [] for x in PromiseVerdictValue}
    parts[None] = parts[PromiseVerdictValue.NOT_VERIFIED.value]
    passed: list[Ref] = []
    ahead: list[Ref] = []
    for id_, _, due, verdict, done in cohort.promises:
        if due > full_day:
            ahead.append(id_)
            continue
        passed.append(id_)
        is_late = verdict == PromiseVerdictValue.KEPT.value and done is not None and done > due
        parts[PromiseVerdictValue.LATE.value if is_late else verdict].append(id_)
    return Promises(
        rate=rate(parts[PromiseVerdictValue.KEPT.value], passed),
        late=tuple(parts[PromiseVerdictValue.LATE.value]),
        broken=tuple(parts[PromiseVerdictValue.BROKEN.value]),
        not_verified=tuple(parts[None]),
        ahead=tuple(ahead),
    )


def solved(cohort: Cohort) -> Solved:
    """I7 over complaints whose follow-up day has passed. Nobody's silence is taken for consent."""
    ripe_by = cohort.frame.snapshot.full_day - cohort.limits.follow_up_days
    final, word, left = cohort.voices.final, cohort.voices.word, cohort.voices.left
    everybody = [id_ for id_, day in final.items() if day <= ripe_by]
    yes: list[Ref] = []
    partly: list[Ref] = []
    no: list[Ref] = []
    silent: list[Ref] = []
    understood: list[Ref] = []
    parts: dict[str | None, list[Ref]] = {x.value: no for x in Verdict}
    parts.update({SAID_PARTLY: partly, Verdict.SOLVED.value: yes, Verdict.UNDERSTOOD.value: understood, None: silent})
    for id_ in everybody:
        parts[word[id_][1] if id_ in word else None].append(id_)
    ahead = [id_ for id_, day in final.items() if day > ripe_by]
    return Solved(
        rate=rate(yes, everybody),
        partly=tuple(partly),
        not_solved=tuple(no),
        not_reached=tuple(silent),
        understood=tuple(understood),
        contact=rate([*yes, *understood, *partly, *no], everybody),
        never_answered=tuple([x for x in cohort.complaints if x not in final and x not in left]),
        not_yet=tuple(ahead),
    )


def done_on_paper(cohort: Cohort) -> OnPaper:
    """I8: a body said "done" and the citizen, asked on that day or later, says not or partly."""
    reached: list[Ref] = []
    cases: list[PaperDone] = []
    for id_, (said_on, reply_id, inquiry_id) in cohort.voices.done.items():
        verdict_on, verdict = cohort.voices.word.get(id_, NO_WORD)
        if verdict is None or verdict_on < said_on:
            continue
        reached.append(id_)
        if verdict not in SAID_SOLVED:
            cases.append(
                PaperDone(
                    complaint_id=id_,
                    number=cohort.complaints[id_][1],
                    inquiry_id=inquiry_id,
                    reply_id=reply_id,
                    said_on=said_on,
                    verdict=verdict,
                    verdict_on=verdict_on,
                )
            )
    return OnPaper(rate=rate([x.complaint_id for x in cases], reached), cases=tuple(cases))


def went_higher(cohort: Cohort) -> Rate:
    """I11: citizens who had to write higher, of those reached and asked."""
    asked = cohort.voices.higher
    return rate([x for x, wrote in asked.items() if wrote], list(asked))
