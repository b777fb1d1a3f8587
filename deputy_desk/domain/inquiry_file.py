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
    InquiryKind,
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
from deputy_desk.domain.terms import Term, clock_start, due_day
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
    """The term of one leg: ``start`` the day received or sent, ``due`` its end, ``until`` that with extensions.

    ``extended_until`` is the day the body named; ``until`` is the next working day when that one is a day off.
    """

    start: date
    due: date
    until: date
    body_id: Id | None
    extended_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryFile:
    """The facts of one inquiry. Tuples are in the order of entry.

    ``kin`` are the other letters of its ladder (the first letter, its reminders and repeats), without kin of their own.
    """

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
    kin: tuple[InquiryFile, ...] = ()

    def grade_of(self, reply: Reply) -> Grading | None:
        """Return the last grade of a reply, None while it is not graded."""
        own = [one for one in self.gradings if one.reply_id == reply.id]
        return max(own, key=lambda one: (one.on, one.moment, one.id), default=None)

    def question_grade(self, question: Question) -> QuestionGradeValue | None:
        """Return the last grade of a question over all replies."""
        own = [one for one in self.question_gradings if one.question_id == question.id]
        last = max(own, key=lambda one: (one.on, one.moment, one.id), default=None)
        return last.grade if last else None

    def verdict_of(self, promise: Promise) -> PromiseVerdict | None:
        """Return the last verdict on a promise."""
        own = [one for one in self.verdicts if one.promise_id == promise.id]
        return max(own, key=lambda one: (one.on, one.moment, one.id), default=None)

    @property
    def ungraded(self) -> tuple[Reply, ...]:
        """Replies nobody has graded yet: each is on Today until it is (domain.md, Inquiry)."""
        return tuple(reply for reply in self.replies if self.grade_of(reply) is None)

    @property
    def own_substantive(self) -> tuple[Reply, ...]:
        """Replies on the merits that name this letter."""
        return tuple(reply for reply in self.replies if (g := self.grade_of(reply)) and g.grade in SUBSTANTIVE)

    @property
    def substantive(self) -> tuple[Reply, ...]:
        """Replies on the merits, by day of arrival: its own, and those to other letters of its ladder that answer it.

        Reminders and repeats count through their first letter (indicators.md, Cohort), so whichever of them a body
        names in its reply, none of them waits any longer.
        """
        kin = (reply for other in self.kin for reply in other.own_substantive if self._answered_by(reply))
        return tuple(sorted((*self.own_substantive, *kin), key=lambda reply: (reply.received_on, reply.id)))

    def _answered_by(self, reply: Reply) -> bool:
        """Whether a reply to another letter of the ladder answers this one: it came when this one was out already.

        A repeat is written over a reply that lies on the table, so one of the same day is no answer to it.
        """
        if not self.dispatches:
            return False
        sent = min(one.sent_on for one in self.dispatches)
        repeat = self.inquiry.kind is InquiryKind.REPEAT
        return reply.received_on > sent if repeat else reply.received_on >= sent

    @property
    def _to_be_graded(self) -> bool:
        return bool(self.ungraded) or any(self._answered_by(reply) for other in self.kin for reply in other.ungraded)

    @property
    def legs(self) -> tuple[Dispatch, ...]:
        """Sendings that started a clock, oldest first: a repeated sending of a lost letter starts none."""
        ordered = sorted(self.dispatches, key=lambda one: (one.sent_on, one.id))
        return tuple(one for one in ordered if one.kind is not DispatchKind.LOST)

    @property
    def last_dispatch(self) -> Dispatch | None:
        """The newest sending of any kind."""
        return max(self.dispatches, key=lambda one: (one.sent_on, one.id), default=None)

    def leg_on(self, day: date) -> Dispatch | None:
        """Return the leg that was running on a day: the newest begun by then, else the first; None before sending."""
        legs = self.legs
        begun = [one for one in legs if one.sent_on <= day] or legs[:1]
        return begun[-1] if begun else None

    def clock(self, leg: Dispatch, calendar: WorkCalendar) -> Clock:
        """Return the term of a leg. Extensions told while it ran belong to it; the latest day counts."""
        ends = next((one.sent_on for one in self.legs if (one.sent_on, one.id) > (leg.sent_on, leg.id)), date.max)
        return self._clock(leg, calendar, ends)

    def _clock(self, leg: Dispatch, calendar: WorkCalendar, ends: date) -> Clock:
        term = Term(self.inquiry.term_n, self.inquiry.term_unit)
        start = clock_start(leg.sent_on, leg.received_on)
        told = [one.until for one in self.extensions if leg.sent_on <= one.notified_on < ends]
        longest = max(told, default=None)
        day_one = self.inquiry.receipt_is_day_one
        due = due_day(start, term, calendar, receipt_is_day_one=day_one)
        # Counted as the explanation counts it: an extension that ends on a day off moves too.
        until = due_day(start, term, calendar, receipt_is_day_one=day_one, extended_until=longest)
        extended = longest if until > due else None
        body = leg.body_id or self.inquiry.body_id
        return Clock(start=start, due=due, until=until, body_id=body, extended_until=extended)

    def current_clock(self, calendar: WorkCalendar) -> Clock | None:
        """Return the term that runs now: that of the newest leg, None before sending."""
        return self.clock(self.legs[-1], calendar) if self.legs else None

    def first_clock(self, calendar: WorkCalendar) -> Clock | None:
        """Return the citizen's term: a redirect keeps it, a new sending because our address was wrong restarts it.

        Whichever body prolongs the term, prolongs it for the citizen (domain.md, Inquiry).
        """
        starts = [one for one in self.legs if one.kind is not DispatchKind.REDIRECT]
        return self._clock(starts[-1], calendar, date.max) if starts else None

    @property
    def stage(self) -> InquiryStage:
        """The stage that follows from the facts. A letter known not to have arrived waits to be sent again.

        It is the last leg that counts: what the body before it accepted says nothing about the one it went on to.
        """
        letter = self.inquiry
        if letter.annulled_on is not None:
            return InquiryStage.ANNULLED
        if letter.registered_on is None:
            return InquiryStage.DRAFT
        if letter.closed_on is not None or self.resolutions:
            return InquiryStage.CLOSED
        if self._to_be_graded or self.substantive:
            return InquiryStage.REPLIED
        last = self.last_dispatch
        if last is None or last.delivered is False:
            return InquiryStage.REGISTERED
        return InquiryStage.RECEIVED if self._accepted else InquiryStage.SENT

    @property
    def _accepted(self) -> bool:
        """Whether the body that has the letter now registered it, at the first sending to it or after losing it."""
        begun = max(((one.sent_on, one.id) for one in self.legs), default=(date.min, ""))
        return any(one.received_on for one in self.dispatches if (one.sent_on, one.id) >= begun)

    @property
    def waiting(self) -> bool:
        """Whether the body still owes an answer on the merits. A reply nobody graded yet is our debt, not theirs."""
        return self.stage in {InquiryStage.SENT, InquiryStage.RECEIVED}

    @property
    def pending(self) -> bool:
        """Whether an answer on the merits is still to come, or one that came is still to be graded."""
        stage = self.stage
        open_stage = stage in {InquiryStage.REGISTERED, InquiryStage.SENT, InquiryStage.RECEIVED}
        return open_stage or (stage is InquiryStage.REPLIED and not self.substantive)

    def unwritten(self, language: str) -> tuple[str, ...]:
        """Return the fields a letter lacks in a language (``kk``, ``ru``): no silent fallback (domain.md, Records).

        Text, enclosures and signers may be missing altogether, but not in one language only.
        """
        letter = self.inquiry
        texts = {"ru": letter.text_ru.strip(), "kk": letter.text_kk.strip()}
        lacking = {
            f"subject_{language}": not getattr(letter, f"subject_{language}").strip(),
            f"text_{language}": any(texts.values()) and not texts[language],
            "questions": any(not getattr(one, f"text_{language}").strip() for one in self.questions),
            "enclosures": any(not getattr(one, f"text_{language}").strip() for one in self.enclosures),
            "signers": any(not getattr(one, f"name_{language}").strip() for one in self.signers),
        }
        return tuple(field for field, lacks in lacking.items() if lacks)

    def overdue(self, today: date, calendar: WorkCalendar) -> bool:
        """Whether the term that runs now has passed without an answer: only from the day after the due day."""
        clock = self.current_clock(calendar)
        return self.waiting and clock is not None and clock.until < today
