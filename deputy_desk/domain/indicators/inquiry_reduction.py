"""From facts to units of letters, questions and promises as of a snapshot: the rules against gaming live here.

Knows facts and units; counts nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from deputy_desk.domain.indicators.cohort import InquiryUnit, LegUnit, PromiseUnit, QuestionUnit
from deputy_desk.domain.indicators.facts import Ledger, ReplyFact, last_grades
from deputy_desk.domain.indicators.period import Elapsed, Frame, Snapshot
from deputy_desk.domain.reply import SUBSTANTIVE, Grade

SUBSTANTIVE_GRADES = frozenset(grade.value for grade in SUBSTANTIVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Replies that had arrived by the snapshot, in order of arrival, with their grades as of it (ungraded ones have
    none).

    ``substantive``: those graded as such.
    """

    replies: list[ReplyFact]
    grades: dict[str, str]
    substantive: list[ReplyFact]


def answers(book: Ledger, snapshot: Snapshot) -> Answers:
    """Take the replies by their day of arrival and each with its last grade given by the snapshot."""
    day = snapshot.day
    grades = last_grades(book.gradings, day, snapshot.moment)
    good = {reply for reply, grade in grades.items() if grade in SUBSTANTIVE_GRADES}
    replies = [x for x in book.replies if x[2] <= day]
    return Answers(replies=replies, grades=grades, substantive=[x for x in replies if x[0] in good])


def inquiry_units(book: Ledger, snapshot: Snapshot, known: Answers) -> tuple[InquiryUnit, ...]:
    """Reduce every first letter sent by the snapshot; what happened later is not seen.

    A reply to a reminder or a repeat counts for the first letter. Day 0 is the first letter's, whatever was sent after
    it.
    """
    day = snapshot.day
    root = book.first_letter
    event = {root.get(x[1], x[1]): x[2] for x in reversed(known.substantive)}
    reply = {root.get(x[1], x[1]): x[2] for x in reversed(known.replies)}
    held = {reply_id for reply_id, grade in known.grades.items() if grade == Grade.HOLDING.value}
    holding = {root.get(x[1], x[1]) for x in known.replies if x[0] in held} if held else set()
    extended: dict[str, int] = {}
    for inquiry_id, until, notified in book.facts.extensions:
        if notified <= day:
            first = root.get(inquiry_id, inquiry_id)
            extended[first] = max(until, extended.get(first, until))
    holding.update(extended)
    legs: dict[str, list[LegUnit]] = {}
    for inquiry_id, body_id, opened, due in sorted(book.facts.legs, key=lambda x: x.opened):
        if opened <= day:
            legs.setdefault(root.get(inquiry_id, inquiry_id), []).append(LegUnit(body_id, opened, due))
    children = Counter(root[x.id] for x in book.facts.letters if x.first_id is not None and x.sent <= day)
    units: list[InquiryUnit] = []
    for id_, parent, number, body_id, sent, day0, due, annulled, undelivered, settled in book.facts.letters:
        if parent is not None or sent > day:
            continue
        until_ = extended.get(id_)
        units.append(
            InquiryUnit(
                id_,
                number,
                body_id,
                sent,
                day0,
                due,
                until_ if until_ is not None and until_ > due else None,
                event.get(id_),
                reply.get(id_),
                id_ in holding,
                annulled if annulled is None or annulled <= day else None,
                undelivered if undelivered is None or undelivered <= day else None,
                settled if settled is None or settled <= day else None,
                children[id_] if children else 0,
                tuple(legs[id_]) if id_ in legs else (),
            )
        )
    return tuple(units)


def question_units(book: Ledger, snapshot: Snapshot, inquiries: Collection[str]) -> tuple[QuestionUnit, ...]:
    """Reduce the questions of some first letters, those asked in their repeats included."""
    grades = last_grades(book.question_gradings, snapshot.day, snapshot.moment)
    root = book.first_letter
    return tuple(
        QuestionUnit(id_, first, grades.get(id_))
        for id_, inquiry_id in book.facts.questions
        if (first := root.get(inquiry_id, inquiry_id)) in inquiries
    )


def promise_units(book: Ledger, snapshot: Snapshot, inquiries: Collection[str]) -> tuple[PromiseUnit, ...]:
    """Reduce the promises made by the snapshot in replies to some first letters."""
    day, moment = snapshot.day, snapshot.moment
    last = {x.subject_id: x for x in book.promise_verdicts if x.on <= day and x.moment <= moment}
    units: list[PromiseUnit] = []
    for id_, inquiry_id, made, due in book.facts.promises:
        first = book.first_letter.get(inquiry_id, inquiry_id)
        if made <= day and first in inquiries:
            verdict = last.get(id_)
            units.append(PromiseUnit(id_, first, due, verdict and verdict.grade, verdict and verdict.done))
    return tuple(units)


def back_dated(
    book: Ledger, known: Answers, inquiries: Collection[str], elapsed: Elapsed, limit: int
) -> tuple[int, tuple[str, ...]]:
    """Return how many replies the letters had, and the ids of those typed in more than ``limit`` working days after
    arrival."""
    root = book.first_letter
    own = [x for x in known.replies if root.get(x[1], x[1]) in inquiries]
    return len(own), tuple(x[0] for x in own if x[3] > x[2] and elapsed.after(x[2], x[3]) > limit)


def sent_in(frame: Frame, units: tuple[InquiryUnit, ...]) -> tuple[InquiryUnit, ...]:
    """Keep the letters sent in the period; the same tuple when all were."""
    first, last = frame.period.first, frame.period.last
    kept = tuple(x for x in units if first <= x.sent <= last)
    return units if len(kept) == len(units) else kept
