"""An inquiry with everything that happened to it, and what follows: its clock, its stage, whether it waits.

Conclusions are computed here and stored nowhere as facts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import (
    Dispatch,
    DispatchKind,
    Enclosure,
    Extension,
    Inquiry,
    Question,
    Resolution,
    Served,
    Signer,
)
from deputy_desk.domain.reply import (
    SUBSTANTIVE,
    Grading,
    Promise,
    PromiseVerdict,
    QuestionGradeValue,
    QuestionGrading,
    Reply,
)
from deputy_desk.domain.terms import Term, due_day
from deputy_desk.domain.workdays import WorkCalendar


class InquiryStage(StrEnum):
    """Where a letter stands. Overdue is no stage: it is ``waiting`` past the due day."""

    DRAFT = "draft"
    REGISTERED = "registered"
    SENT = "sent"
    RECEIVED = "received"
    REPLIED = "replied"
    CLOSED = "closed"
    ANNULLED = "annulled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The term of one leg: ``start`` the day received or sent, ``due`` its end, ``until`` that with extensions."""

    start: date
    due: date
    until: date
    body_id: Id | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryFile:
    """The facts of one inquiry. Tuples are in the order of entry."""

    inquiry: Inquiry
    questions: tuple[Question, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    signers: tuple[Signer, ...] = ()
    served: tuple[Served, ...] = ()
    dispatches: tuple[Dispatch, ...] = ()
    extensions: tuple[Extension, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    replies: tuple[Reply, ...] = ()
    gradings: tuple[Grading, ...] = ()
    question_gradings: tuple[QuestionGrading, ...] = ()
    promises: tuple[Promise, ...] = ()
    verdicts: tuple[PromiseVerdict, ...] = ()

    def grade_of(self, reply: Reply) -> Grading | None:
        """Return the last grade of a reply, None while it is not graded."""
        own = [one for one in self.gradings if one.reply_id == reply.id]
        return max(own, key=lambda one: (one.on, one.moment), default=None)

    def question_grade(self, question: Question) -> QuestionGradeValue | None:
        """Return the last grade of a question over all replies."""
        own = [one for one in self.question_gradings if one.question_id == question.id]
        last = max(own, key=lambda one: (one.on, one.moment), default=None)
        return last.grade if last else None

    def verdict_of(self, promise: Promise) -> PromiseVerdict | None:
        """Return the last verdict on a promise."""
        own = [one for one in self.verdicts if one.promise_id == promise.id]
        return max(own, key=lambda one: (one.on, one.moment), default=None)

    @property
    def ungraded(self) -> tuple[Reply, ...]:
        """Replies nobody has graded yet."""
        return tuple(reply for reply in self.replies if self.grade_of(reply) is None)

    @property
    def substantive(self) -> tuple[Reply, ...]:
        """Replies on the merits, by day of arrival."""
        found = [reply for reply in self.replies if (g := self.grade_of(reply)) and g.grade in SUBSTANTIVE]
        return tuple(sorted(found, key=lambda reply: (reply.received_on, reply.id)))

    @property
    def legs(self) -> tuple[Dispatch, ...]:
        """Sendings that started a clock, oldest first: a repeated sending of a lost letter starts none."""
        ordered = sorted(self.dispatches, key=lambda one: (one.sent_on, one.id))
        return tuple(one for one in ordered if one.kind is not DispatchKind.LOST)

    def clock(self, leg: Dispatch, calendar: WorkCalendar) -> Clock:
        """Return the term of a leg. Extensions told after it began belong to it; the latest day counts."""
        term = Term(self.inquiry.term_n, self.inquiry.term_unit)
        start = leg.received_on or leg.sent_on
        due = due_day(start, term, calendar, receipt_is_day_one=self.inquiry.receipt_is_day_one)
        later = [one.until for one in self.extensions if one.notified_on >= leg.sent_on]
        body = leg.body_id or self.inquiry.body_id
        return Clock(start=start, due=due, until=max([due, *later]), body_id=body)

    def current_clock(self, calendar: WorkCalendar) -> Clock | None:
        """Return the term that runs now: that of the newest leg, None before sending."""
        return self.clock(self.legs[-1], calendar) if self.legs else None

    def first_clock(self, calendar: WorkCalendar) -> Clock | None:
        """Return the citizen's term: a redirect keeps it, a new sending because our address was wrong restarts it."""
        starts = [one for one in self.legs if one.kind is not DispatchKind.REDIRECT]
        return self.clock(starts[-1], calendar) if starts else None

    @property
    def stage(self) -> InquiryStage:
        """The stage that follows from the facts."""
        letter = self.inquiry
        decided: list[tuple[object, InquiryStage]] = [
            (letter.annulled_on, InquiryStage.ANNULLED),
            (letter.registered_on is None, InquiryStage.DRAFT),
            (letter.closed_on or self.resolutions, InquiryStage.CLOSED),
            (self.substantive or self.ungraded, InquiryStage.REPLIED),
            (any(one.received_on for one in self.dispatches), InquiryStage.RECEIVED),
            (self.dispatches, InquiryStage.SENT),
        ]
        return next((stage for holds, stage in decided if holds), InquiryStage.REGISTERED)

    @property
    def waiting(self) -> bool:
        """Whether the body still owes an answer on the merits. A reply nobody graded yet is our debt, not theirs."""
        return self.stage in {InquiryStage.SENT, InquiryStage.RECEIVED}

    def overdue(self, today: date, calendar: WorkCalendar) -> bool:
        """Whether the term that runs now has passed without an answer."""
        clock = self.current_clock(calendar)
        return self.waiting and clock is not None and clock.until < today
