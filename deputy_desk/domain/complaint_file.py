"""A complaint with everything that happened to it, and what follows: its stage and its next day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from deputy_desk.domain.complaint import (
    Action,
    ActionKind,
    Applicant,
    Closing,
    Complaint,
    Explanation,
    FollowUp,
    Outcome,
    Verdict,
)
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.people import Person
from deputy_desk.domain.terms import Term, TermUnit, due_day
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.errors import Problem

TELL_WITHIN = Term(5, TermUnit.WORKING_DAYS)
"""Citizens are told within five working days of a reply (indicator I12)."""
ASK_AFTER = timedelta(days=28)
"""A citizen is asked again 28 days after the final reply (domain.md)."""
ATTEMPTS = 2
"""Logged attempts before a complaint may be closed as unconfirmed (product.md, principle 1)."""


class ComplaintStage(StrEnum):
    """Where a complaint stands."""

    NEW = "new"
    IN_WORK = "in_work"
    EXPLAINED = "explained"
    WITH_BODY = "with_body"
    REDIRECTED = "redirected"
    WAITING = "waiting"
    REPLIED = "replied"
    TOLD = "told"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintFile:
    """The facts of one complaint. ``inquiries`` are those that serve it. Tuples are in the order of entry."""

    complaint: Complaint
    applicants: tuple[Applicant, ...] = ()
    persons: tuple[Person, ...] = ()
    actions: tuple[Action, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    closings: tuple[Closing, ...] = ()
    inquiries: tuple[InquiryFile, ...] = ()

    @property
    def closing(self) -> Closing | None:
        """The decision in force, None while open."""
        return next((one for one in reversed(self.closings) if one.reopened_on is None), None)

    @property
    def reopened_on(self) -> date | None:
        """The last day it was opened again."""
        return max((one.reopened_on for one in self.closings if one.reopened_on), default=None)

    def _fresh(self, day: date) -> bool:
        return self.reopened_on is None or day > self.reopened_on

    @property
    def letters(self) -> tuple[InquiryFile, ...]:
        """Registered letters that were not annulled."""
        dead = {InquiryStage.DRAFT, InquiryStage.ANNULLED}
        return tuple(one for one in self.inquiries if one.stage not in dead)

    @property
    def final_reply_on(self) -> date | None:
        """Day of the last substantive reply over all legs; for an explained complaint of the explanation (I7)."""
        replies = [reply.received_on for letter in self.letters for reply in letter.substantive]
        fresh = [day for day in replies if self._fresh(day)]
        if fresh:
            return max(fresh)
        return max((one.on for one in self.explanations if self._fresh(one.on)), default=None)

    @property
    def first_action_on(self) -> date | None:
        """Day of the office's first own step: a call, a note, an explanation, a letter, a contact with the citizen."""
        days = [one.on for one in self.actions]
        days += [one.on for one in self.explanations]
        days += [one.on for one in self.follow_ups]
        days += [one.inquiry.created_on for one in self.inquiries]
        return min(days, default=None)

    @property
    def stage(self) -> ComplaintStage:
        """The stage that follows from the facts."""
        asked = max((a.on for a in self.actions if a.kind is ActionKind.ASKED), default=None)
        answered = max((a.on for a in self.actions if a.kind is ActionKind.ANSWERED), default=None)
        final = self.final_reply_on
        told = final is not None and any(f.reached and f.on >= final for f in self.follow_ups)
        replied = final is not None and any(
            self._fresh(reply.received_on) for letter in self.letters for reply in letter.substantive
        )
        decided: list[tuple[object, ComplaintStage]] = [
            (self.closing, ComplaintStage.CLOSED),
            (told, ComplaintStage.TOLD),
            (replied, ComplaintStage.REPLIED),
            (asked is not None and (answered is None or answered < asked), ComplaintStage.WAITING),
            (self.letters, ComplaintStage.WITH_BODY),
            (any(a.kind is ActionKind.REDIRECTED for a in self.actions), ComplaintStage.REDIRECTED),
            (final is not None, ComplaintStage.EXPLAINED),
            (self.first_action_on is not None, ComplaintStage.IN_WORK),
        ]
        return next((stage for holds, stage in decided if holds), ComplaintStage.NEW)

    def due_on(self, calendar: WorkCalendar, own_term: Term) -> date | None:
        """Return the date of the column «Срок»: own first action, the nearest open inquiry, the day to call back."""
        stage = self.stage
        if stage is ComplaintStage.CLOSED:
            return None
        final = self.final_reply_on
        if stage is ComplaintStage.TOLD and final is not None:
            return final + ASK_AFTER
        clocks = [one.current_clock(calendar) for one in self.letters if one.waiting]
        open_days = [clock.until for clock in clocks if clock is not None]
        if open_days:
            return min(open_days)
        if final is not None:
            return due_day(final, TELL_WITHIN, calendar)
        if self.first_action_on is None:
            return due_day(self.complaint.received_on, own_term, calendar)
        return None

    def closing_problems(self, outcome: Outcome, reason: str) -> list[Problem]:
        """Return what forbids closing with ``outcome``: the gate of domain.md. Empty = it may be closed."""
        said = {one.verdict for one in self.follow_ups if one.reached}
        needs_word = {
            Outcome.SOLVED: Verdict.SOLVED,
            Outcome.PARTLY: Verdict.PARTLY,
            Outcome.UNDERSTOOD: Verdict.UNDERSTOOD,
            Outcome.NOT_UNDERSTOOD: Verdict.NOT_UNDERSTOOD,
        }
        if self.closing is not None:
            return [Problem("outcome", "already_closed")]
        if outcome in needs_word and needs_word[outcome] not in said:
            return [Problem("outcome", "citizen_has_not_said_so")]
        attempts = [one for one in self.follow_ups if not one.reached or one.verdict is None]
        if outcome is Outcome.UNCONFIRMED and len(attempts) < ATTEMPTS:
            return [Problem("outcome", "two_attempts_needed", {"attempts": len(attempts)})]
        reasoned = {Outcome.NOT_SOLVED, Outcome.WITHDRAWN, Outcome.NOT_CONSIDERED}
        if outcome in reasoned and not reason.strip():
            return [Problem("reason", "reason_needed")]
        return []
