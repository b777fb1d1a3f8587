"""Replies of bodies and the grades people gave them. Grades are facts with a day and a grader; the last one counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record


class Grade(StrEnum):
    """What an answer is worth, in the order of the keys 1 to 8."""

    ACKNOWLEDGEMENT = "acknowledgement"
    HOLDING = "holding"
    REDIRECT = "redirect"
    FORMAL = "formal"
    EXPLANATION = "explanation"
    PROMISE = "promise"
    DONE = "done"
    REFUSAL = "refusal"


SUBSTANTIVE = frozenset({Grade.EXPLANATION, Grade.PROMISE, Grade.DONE, Grade.REFUSAL})


class QuestionGradeValue(StrEnum):
    """Whether a numbered question was answered, in the order of the keys 1 to 4."""

    ANSWERED = "answered"
    PARTLY = "partly"
    EVADED = "evaded"
    NOT_ANSWERED = "not_answered"


class PromiseVerdictValue(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    LATE = "late"
    BROKEN = "broken"
    NOT_VERIFIED = "not_verified"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(Record):
    """An answer that came. It counts by ``received_on``; ``entered_on`` is when it was typed in."""

    inquiry_id: Id
    received_on: date
    entered_on: date
    body_id: Id | None = None
    body_number: str = ""
    body_day: date | None = None
    incoming_number: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grading(Record):
    """A grade given to a reply on a day; ``moment`` (milliseconds since 1970, UTC) orders grades of one day."""

    reply_id: Id
    grade: Grade
    on: date
    moment: int
    grader_id: Id | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionGrading(Record):
    """A grade given to one question on the ground of one reply."""

    reply_id: Id
    question_id: Id
    grade: QuestionGradeValue
    on: date
    moment: int
    grader_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Record):
    """What an official promised by a date."""

    inquiry_id: Id
    reply_id: Id | None = None
    text: str
    due_on: date
    remind_on: date | None = None
    official: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseVerdict(Record):
    """What somebody saw of a promise; ``done_on`` is the day it was fulfilled, if it was."""

    promise_id: Id
    verdict: PromiseVerdictValue
    on: date
    moment: int
    done_on: date | None = None
    evidence: str = ""
    user_id: Id | None = None
