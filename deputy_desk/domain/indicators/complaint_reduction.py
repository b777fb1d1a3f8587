"""From facts to units of complaints and of tellings as of a snapshot.

Knows facts and units; counts nothing. Reopening changes nothing here: a complaint keeps its day of receipt.
"""

from __future__ import annotations

from deputy_desk.domain.complaint import Outcome
from deputy_desk.domain.indicators.cohort import ComplaintUnit, TellingUnit
from deputy_desk.domain.indicators.facts import FollowUpFact, Ledger, ReplyFact
from deputy_desk.domain.indicators.inquiry_reduction import Answers
from deputy_desk.domain.indicators.period import Frame
from deputy_desk.domain.reply import Grade

LEFT = frozenset({Outcome.WITHDRAWN.value, Outcome.NOT_CONSIDERED.value})


def complaint_units(book: Ledger, frame: Frame, known: Answers) -> tuple[ComplaintUnit, ...]:
    """Reduce the complaints received in the period and by the snapshot; what happened later is not seen."""
    period, day = frame.period, frame.snapshot.day
    first, last = period.first, min(period.last, day)
    letters = _Letters(book, day, known)
    explained = {x[0]: x[1] for x in reversed(book.explanations) if x[1] <= day}
    explained_last = {x[0]: x[1] for x in book.explanations if x[1] <= day}
    action = {x[0]: x[1] for x in reversed(book.actions) if x[1] <= day}
    for earlier in (explained, letters.sent):
        for id_, on in earlier.items():
            if on < action.get(id_, on + 1):
                action[id_] = on
    past = [x for x in book.follow_ups if x[1] <= day]
    words = {x[0]: x for x in past if x[3] is not None}
    higher = {x[0]: x[4] for x in past if x[4] is not None}
    attempts: dict[str, int] = {}
    for x in past:
        attempts[x[0]] = attempts.get(x[0], 0) + 1
    left = {
        x.complaint_id: x.outcome
        for x in sorted(book.facts.closings, key=lambda x: x.on)
        if x.on <= day and (x.reopened is None or x.reopened > day)
    }
    units: list[ComplaintUnit] = []
    for fact in book.facts.complaints:
        if not first <= fact[2] <= last:
            continue
        id_ = fact[0]
        done = letters.done.get(id_)
        has_letter = id_ in letters.sent
        word: FollowUpFact | None = words.get(id_)
        closed = left.get(id_)
        units.append(
            ComplaintUnit(
                *fact,
                has_letter,
                action.get(id_),
                None if has_letter else explained.get(id_),
                letters.final.get(id_) if has_letter else explained_last.get(id_),
                word[3] if word else None,
                word[1] if word else None,
                attempts.get(id_, 0),
                higher.get(id_),
                done[0] if done else None,
                done[1] if done else None,
                done[2] if done else None,
                closed if closed in LEFT else None,
            )
        )
    return tuple(units)


class _Letters:
    """What letters brought to each complaint: first sending, last substantive reply, last reply graded "done"."""

    def __init__(self, book: Ledger, day: int, known: Answers) -> None:
        root = book.first_letter
        sent_on = {x.id: x.sent for x in book.facts.letters if x.sent <= day}
        last = {root.get(x[1], x[1]): x[2] for x in known.substantive}
        done_grade = {id_ for id_, grade in known.grades.items() if grade == Grade.DONE.value}
        done = {
            first: (x[2], x[0], first)
            for x in known.substantive
            if x[0] in done_grade and (first := root.get(x[1], x[1]))
        }
        self.sent: dict[str, int] = {}
        self.final: dict[str, int] = {}
        self.done: dict[str, tuple[int, str, str]] = {}
        for inquiry_id, complaint_id in book.facts.served:
            sent = sent_on.get(inquiry_id)
            if sent is None:
                continue
            if sent < self.sent.get(complaint_id, sent + 1):
                self.sent[complaint_id] = sent
            first = root.get(inquiry_id, inquiry_id)
            reply = last.get(first)
            if reply is not None and reply > self.final.get(complaint_id, reply - 1):
                self.final[complaint_id] = reply
            answer = done.get(first)
            if answer is not None and answer > self.done.get(complaint_id, (answer[0] - 1,)):
                self.done[complaint_id] = answer


def telling_units(
    book: Ledger, day: int, known: Answers, complaints: tuple[ComplaintUnit, ...]
) -> tuple[TellingUnit, ...]:
    """Pair each substantive reply with the citizens whose complaints its letter serves.

    Withdrawn complaints wait for nothing.
    """
    waiting = {x.id for x in complaints if x.has_letter and x.left is None}
    if not waiting:
        return ()
    root = book.first_letter
    replies: dict[str, list[ReplyFact]] = {}
    for reply in known.substantive:
        replies.setdefault(root.get(reply[1], reply[1]), []).append(reply)
    reached: dict[str, list[int]] = {}
    for x in book.follow_ups:
        if x[2] and x[1] <= day and x[0] in waiting:
            reached.setdefault(x[0], []).append(x[1])
    units: list[TellingUnit] = []
    pairs = {(root.get(x[0], x[0]), x[1]): None for x in book.facts.served if x[1] in waiting}
    for first, complaint_id in pairs:
        days = reached.get(complaint_id, ())
        for reply in replies.get(first, ()):
            received = reply[2]
            units.append(TellingUnit(reply[0], complaint_id, received, next((x for x in days if x >= received), None)))
    return tuple(units)
