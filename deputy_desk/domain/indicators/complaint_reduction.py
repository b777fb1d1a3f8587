"""From facts to what is known of each complaint as of a snapshot.

Knows rows; counts nothing. Reopening changes nothing here: a complaint keeps its day of receipt.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from operator import itemgetter

from deputy_desk.domain.complaint import Outcome
from deputy_desk.domain.indicators.cohort import DoneReply, TellingUnit, Voices
from deputy_desk.domain.indicators.facts import ComplaintRow, FollowUpRow, Ref, ReplyRow
from deputy_desk.domain.indicators.ledger import EARLIER, Answers, Ledger, by_day
from deputy_desk.domain.indicators.period import Frame
from deputy_desk.domain.reply import Grade

LEFT = frozenset({Outcome.WITHDRAWN.value, Outcome.NOT_CONSIDERED.value})

_received = itemgetter(2)


def received_in(book: Ledger, frame: Frame) -> dict[Ref, ComplaintRow]:
    """Take the complaints received in the period and by the snapshot, by day of receipt."""
    start = bisect_left(book.complaints, frame.period.first, key=_received)
    end = bisect_right(book.complaints, min(frame.period.last, frame.snapshot.day), key=_received)
    return {x[0]: x for x in book.complaints[start:end]}


def voices(book: Ledger, frame: Frame, known: Answers, ids: Collection[Ref]) -> Voices:
    """Gather what is known of some complaints at a snapshot; what happened later is not seen."""
    if not ids:
        return Voices()
    since, day = frame.period.first - EARLIER, frame.snapshot.day
    served = [x for x in book.served if x[1] in ids and x[2] <= day]
    lettered = {x[1] for x in served}
    reasons = [x for x in by_day(book.explanations, since, day) if x[0] in ids]
    explained: dict[Ref, int] = {}
    for id_, on in reasons:
        if id_ not in lettered:
            explained.setdefault(id_, on)
    past = [x for x in by_day(book.follow_ups, since, day) if x[0] in ids]
    left = _left(book, day, ids)
    final, done, tellings = _from_letters(served, known, past, left)
    final.update((id_, on) for id_, on in reasons if id_ not in lettered)
    return Voices(
        action={id_: on for id_, on in book.first_steps.items() if on <= day and id_ in ids},
        explained=explained,
        final=final,
        done=done,
        tellings=tellings,
        word={x[0]: (x[1], x[3]) for x in past if x[3] is not None},
        higher={x[0]: bool(x[4]) for x in past if x[4] is not None},
        left=left,
    )


def _left(book: Ledger, day: int, ids: Collection[Ref]) -> dict[Ref, str]:
    """Return who withdrew or was not considered, by the last closing that no reopening undid."""
    last = {x[0]: x[2] for x in book.closings if x[1] <= day and (x[3] is None or x[3] > day)}
    return {id_: outcome for id_, outcome in last.items() if outcome in LEFT and id_ in ids}


def _from_letters(
    served: Sequence[tuple[Ref, Ref, int]],
    known: Answers,
    past: Sequence[FollowUpRow],
    left: dict[Ref, str],
) -> tuple[dict[Ref, int], dict[Ref, DoneReply], list[TellingUnit]]:
    """Return for each complaint the last substantive reply, the last one graded "done", and what was to be told.

    A withdrawn complaint waits for nothing.
    """
    reached: dict[Ref, list[int]] = {}
    for row in past:
        if row[2]:
            reached.setdefault(row[0], []).append(row[1])
    grades, done_grade = known.grades, Grade.DONE.value
    replies: dict[Ref, list[ReplyRow]] = {}
    for x in known.substantive:
        replies.setdefault(x[1], []).append(x)
    last_done = {x[1]: (x[2], x[0], x[1]) for x in known.substantive if grades[x[0]] == done_grade}
    final: dict[Ref, int] = {}
    done: dict[Ref, DoneReply] = {}
    tellings: list[TellingUnit] = []
    for first, complaint_id, _ in served:
        answers = replies.get(first)
        if answers is None:
            continue
        last = answers[-1][2]
        if final.setdefault(complaint_id, last) < last:
            final[complaint_id] = last
        answer = last_done.get(first)
        if answer is not None and done.setdefault(complaint_id, answer) < answer:
            done[complaint_id] = answer
        if complaint_id in left:
            continue
        days = reached.get(complaint_id)
        for reply in answers:
            received = reply[2]
            told = days[bisect_left(days, received)] if days and days[-1] >= received else None
            tellings.append((complaint_id, received, told))
    return final, done, tellings
