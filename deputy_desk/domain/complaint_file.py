"""A complaint with everything that happened to it, and what follows: its stage and its next day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

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
from deputy_desk.domain.ids import Id
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


_NEEDS_WORD = {
    Outcome.SOLVED: Verdict.SOLVED,
    Outcome.PARTLY: Verdict.PARTLY,
    Outcome.UNDERSTOOD: Verdict.UNDERSTOOD,
    Outcome.NOT_UNDERSTOOD: Verdict.NOT_UNDERSTOOD,
}
_NEEDS_REASON = frozenset({Outcome.NOT_SOLVED, Outcome.WITHDRAWN, Outcome.NOT_CONSIDERED})


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
    def _untouched(self) -> bool:
        """Whether nothing was done yet. A big import asks this of each of its rows, so it comes before all else."""
        return not (self.actions or self.inquiries or self.explanations or self.follow_ups or self.closings)

    @property
    def closing(self) -> Closing | None:
        """The decision in force, None while open."""
        return next((one for one in reversed(self.closings) if one.reopened_on is None), None)

    @property
    def _reopening(self) -> Closing | None:
        undone = (one for one in self.closings if one.reopened_on is not None)
        return max(undone, key=lambda one: (one.reopened_on or date.min, one.id), default=None)

    @property
    def reopened_on(self) -> date | None:
        """The last day it was opened again."""
        last = self._reopening
        return last.reopened_on if last else None

    def _fresh(self, fact: Id, day: date) -> bool:
        """Whether a fact counts after the last reopening: it is of a later day, or entered after the closing undone."""
        last = self._reopening
        if last is None or last.reopened_on is None:
            return True
        return day > last.reopened_on or (day == last.reopened_on and fact > last.id)

    @property
    def letters(self) -> tuple[InquiryFile, ...]:
        """Registered letters that were not annulled."""
        dead = {InquiryStage.DRAFT, InquiryStage.ANNULLED}
        return tuple(one for one in self.inquiries if one.stage not in dead)

    @property
    def _answered_on(self) -> date | None:
        """Day of the last substantive reply over all legs. One typed in late is news from the day it was typed."""
        replies = (reply for letter in self.letters for reply in letter.substantive)
        fresh = (one.received_on for one in replies if self._fresh(one.id, max(one.received_on, one.entered_on)))
        return max(fresh, default=None)

    @property
    def final_reply_on(self) -> date | None:
        """Day of the last substantive reply over all legs; for an explained complaint of the explanation (I7).

        An explanation given while a letter still waits for its answer is not the final word.
        """
        answered = self._answered_on
        if answered is not None or any(one.pending for one in self.letters):
            return answered
        return max((one.on for one in self.explanations if self._fresh(one.id, one.on)), default=None)

    @property
    def _settled_on(self) -> date | None:
        days = (one.on for letter in self.letters for one in letter.resolutions if self._fresh(one.id, one.on))
        return max(days, default=None)

    @property
    def news_on(self) -> date | None:
        """Day of the last thing the citizen is to be told: the final reply, or the matter was settled without one."""
        days = [day for day in (self.final_reply_on, self._settled_on) if day is not None]
        return max(days, default=None)

    @property
    def fresh_follow_ups(self) -> tuple[FollowUp, ...]:
        """Attempts since it was last opened, by day, those of one day in the order of entry."""
        fresh = (one for one in self.follow_ups if self._fresh(one.id, one.on))
        return tuple(sorted(fresh, key=lambda one: (one.on, one.id)))

    @property
    def word(self) -> Verdict | None:
        """The last word of the citizen since it was last opened: the one that counts (I7)."""
        return next((one.verdict for one in reversed(self.fresh_follow_ups) if one.verdict is not None), None)

    @property
    def told(self) -> bool:
        """Whether the citizen was reached on or after the day of the news."""
        news = self.news_on
        return news is not None and any(one.reached and one.on >= news for one in self.fresh_follow_ups)

    @property
    def first_action_on(self) -> date | None:
        """Day of the office's first own step: a call, a note, an explanation, a letter, a contact with the citizen.

        A draft counts from the day it was made (domain.md, *in work*); one made before the complaint came, for others
        of the same problem, from the day it came.
        """
        days = [one.on for one in self.actions]
        days += [one.on for one in self.explanations]
        days += [one.on for one in self.follow_ups]
        days += [max(one.inquiry.created_on, self.complaint.received_on) for one in self.inquiries]
        return min(days, default=None)

    @property
    def _own_term_from(self) -> date | None:
        """The day the own term runs from: no step yet, or none since it was opened again. None: a step was made.

        The call in which the citizen asked to open it again is no step on it.
        """
        if self.first_action_on is None:
            return self.complaint.received_on
        again = self.reopened_on
        if again is None:
            return None
        steps = [(one.id, one.on) for one in self.actions]
        steps += [(one.id, one.on) for one in self.explanations]
        steps += [(one.inquiry.id, one.inquiry.created_on) for one in self.inquiries]
        called = any(one.on > again for one in self.follow_ups)
        return None if called or any(self._fresh(*step) for step in steps) else again

    @property
    def _waits_for_citizen(self) -> bool:
        """Whether the last thing asked has no answer yet; of one day the later entry counts."""
        talk = (ActionKind.ASKED, ActionKind.ANSWERED)
        said = [one for one in self.actions if one.kind in talk and self._fresh(one.id, one.on)]
        last = max(said, key=lambda one: (one.on, one.id), default=None)
        return last is not None and last.kind is ActionKind.ASKED

    @property
    def stage(self) -> ComplaintStage:
        """The stage that follows from the facts.

        An open letter is the nearer truth than what was told before it; news that was not told yet comes before both.
        """
        if self._untouched:
            return ComplaintStage.NEW
        told, news = self.told, self.news_on
        pending = any(one.pending for one in self.letters)
        by_letter = self._answered_on is not None or self._settled_on is not None
        redirected = any(a.kind is ActionKind.REDIRECTED and self._fresh(a.id, a.on) for a in self.actions)
        decided: list[tuple[bool, ComplaintStage]] = [
            (self.closing is not None, ComplaintStage.CLOSED),
            (told and not pending, ComplaintStage.TOLD),
            (by_letter and not told, ComplaintStage.REPLIED),
            (self._waits_for_citizen, ComplaintStage.WAITING),
            (pending, ComplaintStage.WITH_BODY),
            (redirected, ComplaintStage.REDIRECTED),
            (news is not None, ComplaintStage.EXPLAINED),
        ]
        return next((stage for holds, stage in decided if holds), ComplaintStage.IN_WORK)

    def due_on(self, calendar: WorkCalendar, own_term: Term) -> date | None:
        """Return the date of the column «Срок» (domain.md, Complaint): what is owed next.

        First own action; then the nearest of the citizen's terms of open letters and the day to tell news by; told,
        the day to ask again. Opened again, the own term runs anew from that day. None: nothing is owed.
        """
        if self._untouched:
            return due_day(self.complaint.received_on, own_term, calendar)
        if self.closing is not None:
            return None
        clocks = [one.first_clock(calendar) for one in self.letters if one.waiting]
        owed = [clock.until for clock in clocks if clock is not None]
        news, told = self.news_on, self.told
        if news is not None and not told:
            owed.append(due_day(news, TELL_WITHIN, calendar))
        if owed:
            return min(owed)
        if news is not None:
            return self._ask_again_on(news)
        start = self._own_term_from
        return None if start is None else due_day(start, own_term, calendar)

    def _ask_again_on(self, news: date) -> date | None:
        """Return the day to ask again, None when the citizen was asked on it or later."""
        day = news + ASK_AFTER
        return None if any(one.reached and one.on >= day for one in self.fresh_follow_ups) else day

    def closing_problems(self, outcome: Outcome, reason: str) -> list[Problem]:
        """Return what forbids closing with ``outcome``: the gate of domain.md. Empty = it may be closed.

        Only what happened since it was last opened counts, and of the citizen's words the last (product.md,
        principle 1).
        """
        if self.closing is not None:
            return [Problem("outcome", "already_closed")]
        if outcome in _NEEDS_WORD and self.word is not _NEEDS_WORD[outcome]:
            return [Problem("outcome", "citizen_has_not_said_so")]
        if outcome is Outcome.UNCONFIRMED and self.attempts < ATTEMPTS:
            return [Problem("outcome", "two_attempts_needed", {"attempts": self.attempts})]
        if outcome is Outcome.NOT_CONSIDERED and self.applicants:
            return [Problem("outcome", "not_anonymous")]
        if outcome in _NEEDS_REASON and not reason.strip():
            return [Problem("reason", "reason_needed")]
        return []

    @property
    def attempts(self) -> int:
        """Attempts without a word since the citizen's last word and, if there are news, since their day."""
        news = self.news_on or date.min
        silent = takewhile(lambda one: one.verdict is None, reversed(self.fresh_follow_ups))
        return sum(one.on >= news for one in silent)

    @property
    def earliest_closing_on(self) -> date:
        """The first day a closing may bear: not before it came, was opened again, or the citizen was last spoken to."""
        days = [self.complaint.received_on, self.reopened_on, *(one.on for one in self.fresh_follow_ups)]
        return max(day for day in days if day is not None)
