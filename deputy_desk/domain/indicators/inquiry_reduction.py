"""From facts to units of letters, questions and promises as of a snapshot: the rules against gaming live here.

Knows rows and units; counts nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter

from deputy_desk.domain.indicators.cohort import InquiryUnit, LegUnit, PromiseUnit, QuestionUnit
from deputy_desk.domain.indicators.facts import LetterRow, Ref
from deputy_desk.domain.indicators.ledger import EARLIER, Answers, Ledger, last_grades
from deputy_desk.domain.indicators.period import Elapsed, Frame, Period, Snapshot
from deputy_desk.domain.reply import SUBSTANTIVE, Grade

SUBSTANTIVE_GRADES = frozenset(grade.value for grade in SUBSTANTIVE)

_sent = itemgetter(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reducer:
    """What is known at a snapshot of each first letter; what happened later is not seen.

    A reply to a reminder or a repeat counts for the first letter, whose day 0 stays, whatever was sent after it.
    """

    day: int
    letters: list[LetterRow]
    event: dict[Ref, int]
    reply: dict[Ref, int]
    holding: set[Ref]
    extended: dict[Ref, int]
    legs: dict[Ref, list[LegUnit]]
    children: Counter[Ref]

    @classmethod
    def of(cls, book: Ledger, snapshot: Snapshot, known: Answers) -> Reducer:
        """Look at a ledger from a snapshot."""
        day, root = snapshot.day, book.root
        holding = Grade.HOLDING.value
        held = {reply_id for reply_id, grade in known.grades.items() if grade == holding}
        extended: dict[Ref, int] = {}
        for inquiry_id, until, notified in book.facts.extensions:
            if notified <= day:
                first = root.get(inquiry_id, inquiry_id)
                extended[first] = max(until, extended.get(first, until))
        legs: dict[Ref, list[LegUnit]] = {}
        for inquiry_id, body_id, opened, due in sorted(book.facts.legs, key=itemgetter(2)):
            if opened <= day:
                legs.setdefault(root.get(inquiry_id, inquiry_id), []).append(LegUnit(body_id, opened, due))
        return cls(
            day=day,
            letters=book.letters,
            event={x[1]: x[2] for x in reversed(known.substantive)},
            reply={x[1]: x[2] for x in reversed(known.replies)},
            holding={x[1] for x in known.replies if x[0] in held}.union(extended),
            extended=extended,
            legs=legs,
            children=Counter(x[0] for x in book.children if x[1] <= day),
        )

    def sent_in(self, period: Period) -> tuple[InquiryUnit, ...]:
        """Reduce the first letters sent in a period and by the snapshot, by day of sending."""
        start = bisect_left(self.letters, period.first, key=_sent)
        end = bisect_right(self.letters, min(period.last, self.day), key=_sent)
        return self._units(self.letters[start:end])

    def still_open(self) -> tuple[InquiryUnit, ...]:
        """Reduce all first letters sent by the snapshot for which an answer is still waited."""
        day, event = self.day, self.event
        upto = bisect_right(self.letters, day, key=_sent)
        return self._units(
            x
            for x in self.letters[:upto]
            if x[0] not in event
            and (x[7] is None or x[7] > day)
            and (x[8] is None or x[8] > day)
            and (x[9] is None or x[9] > day)
        )

    def _units(self, letters: Iterable[LetterRow]) -> tuple[InquiryUnit, ...]:
        day, event, reply, holding = self.day, self.event.get, self.reply.get, self.holding
        extended, legs, children = self.extended.get, self.legs, self.children.get
        return tuple(
            [
                InquiryUnit(
                    id_,
                    number,
                    body_id,
                    sent,
                    day0,
                    due,
                    until if (until := extended(id_, due)) > due else None,
                    event(id_),
                    reply(id_),
                    id_ in holding,
                    None if annulled is None or annulled > day else annulled,
                    None if undelivered is None or undelivered > day else undelivered,
                    None if settled is None or settled > day else settled,
                    children(id_, 0),
                    tuple(legs[id_]) if id_ in legs else (),
                )
                for id_, _, number, body_id, sent, day0, due, annulled, undelivered, settled in letters
            ]
        )


def owners(book: Ledger, inquiries: Iterable[InquiryUnit], snapshot: Snapshot) -> dict[Ref, Ref]:
    """Lead from each letter of a cohort to its first letter: from a first letter to itself, from a child to its own.

    A child sent after the snapshot is not seen, nor what it asks.
    """
    first = {x.id: x.id for x in inquiries}
    first.update({child: root for root, sent, child in book.children if sent <= snapshot.day and root in first})
    return first


def question_units(book: Ledger, frame: Frame, owner: Mapping[Ref, Ref]) -> list[QuestionUnit]:
    """Reduce the questions of a cohort's letters, those that a repeat asked first included."""
    if not owner:
        return []
    grade = last_grades(book.question_gradings, frame.snapshot, frame.period.first - EARLIER).get
    return [(id_, owner[letter], grade(id_)) for id_, letter in book.facts.questions if letter in owner]


def promise_units(book: Ledger, snapshot: Snapshot, owner: Mapping[Ref, Ref]) -> list[PromiseUnit]:
    """Reduce the promises made by the snapshot in replies to a cohort's letters."""
    day, moment = snapshot.day, snapshot.moment
    last = {x[0]: x for x in book.promise_verdicts if x[2] <= day and x[3] <= moment}
    units: list[PromiseUnit] = []
    for id_, inquiry_id, made, due in book.facts.promises:
        first = owner.get(inquiry_id)
        if first is not None and made <= day:
            verdict = last.get(id_)
            units.append(PromiseUnit(id_, first, due, verdict[1] if verdict else None, verdict[5] if verdict else None))
    return units


def back_dated(known: Answers, inquiries: Collection[Ref], elapsed: Elapsed, limit: int) -> tuple[int, tuple[Ref, ...]]:
    """Count the replies of some letters and list those typed in more than ``limit`` working days after arrival."""
    own = [x for x in known.replies if x[1] in inquiries]
    return len(own), tuple(x[0] for x in own if x[3] > x[2] and elapsed.after(x[2], x[3]) > limit)
