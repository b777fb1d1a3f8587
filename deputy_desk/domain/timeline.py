"""What happened to a complaint or an inquiry, as events made from its facts. Codes and values; sentences are wording's.

Nothing here is stored: a fact that is corrected changes its event with it. What a fact does not tell, who entered it
and when, comes from the journal and is put in by the caller.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal, TypeAlias

from deputy_desk.domain.complaint_file import ComplaintFile, ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import BecameOverdue, DispatchKind
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.records import Record
from deputy_desk.domain.reply import SUBSTANTIVE
from deputy_desk.domain.terms import Term, working_days_left
from deputy_desk.domain.workdays import WorkCalendar

Tone: TypeAlias = Literal["plain", "accent", "good", "bad", "ahead"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a timeline. ``record`` is the fact it tells of, ``about`` the complaint or inquiry to open.

    ``body_id`` is whom it concerns. ``at`` and ``user_id`` (when and by whom entered) are None until the journal is
    read.
    """

    on: date
    code: str
    record: Id
    about: Id
    values: Mapping[str, object] = field(default_factory=dict)
    body_id: Id | None = None
    tone: Tone = "plain"
    at: datetime | None = None
    user_id: Id | None = None


def _event(fact: Record, on: date, code: str, about: Id, tone: Tone = "plain", **values: object) -> Event:
    # Facts that name their doer are believed before the journal, which knows who typed.
    doer = getattr(fact, "user_id", None) or getattr(fact, "grader_id", None)
    return Event(on=on, code=code, record=fact.id, about=about, tone=tone, user_id=doer, values=values)


def complaint_events(file: ComplaintFile) -> Iterator[Event]:
    """Yield what happened to a complaint itself; its inquiries have events of their own."""
    one = file.complaint
    code = "received_day_assumed" if one.day_assumed else "received"
    yield _event(one, one.received_on, code, one.id, channel=one.channel.value)
    for action in file.actions:
        event = _event(action, action.on, f"action_{action.kind.value}", one.id, text=action.text)
        yield _with_body(event, action.body_id)
    for given in file.explanations:
        yield _event(given, given.on, f"explained_{given.way.value}", one.id, "good", text=given.text)
    for contact in file.follow_ups:
        said = contact.verdict
        if not contact.reached:
            yield _event(contact, contact.on, "not_reached", one.id)
        elif said is None:
            yield _event(contact, contact.on, "told", one.id, text=contact.told)
        else:
            yield _event(contact, contact.on, f"said_{said.value}", one.id, "good", text=contact.words)
    for closing in file.closings:
        yield _event(closing, closing.on, f"closed_{closing.outcome.value}", one.id, text=closing.reason)
        if closing.reopened_on is not None:
            yield _event(closing, closing.reopened_on, "reopened", one.id, text=closing.reopened_reason)


def _with_body(event: Event, body: Id | None) -> Event:
    return event if body is None else replace(event, body_id=body)


_SENDINGS = {
    DispatchKind.FIRST: "sent",
    DispatchKind.LOST: "sent_again_lost",
    DispatchKind.WRONG_ADDRESS: "sent_again_wrong_address",
    DispatchKind.REDIRECT: "redirected",
}


def inquiry_events(file: InquiryFile, overdue: tuple[BecameOverdue, ...] = ()) -> Iterator[Event]:
    """Yield what happened to an inquiry. ``overdue`` are its logged events of that kind."""
    letter = file.inquiry
    number = inquiry_number(letter.n, letter.series) if letter.n else ""
    for event in _inquiry_events(file, overdue):
        values = {"number": number, **event.values}
        yield replace(event, values=values, body_id=event.body_id or letter.body_id)


def _inquiry_events(file: InquiryFile, overdue: tuple[BecameOverdue, ...]) -> Iterator[Event]:
    letter = file.inquiry
    about = letter.id
    yield _event(letter, letter.created_on, "drafted", about)
    if letter.registered_on is not None:
        yield _event(letter, letter.registered_on, "registered", about)
    for sent in file.dispatches:
        yield _with_body(_event(sent, sent.sent_on, _SENDINGS[sent.kind], about, "accent"), sent.body_id)
        if sent.received_on is not None:
            event = _event(sent, sent.received_on, "reached_body", about, incoming=sent.incoming_number)
            yield _with_body(event, sent.body_id)
    for longer in file.extensions:
        yield _event(longer, longer.notified_on, "extended", about, until=longer.until, text=longer.basis)
    for late in overdue:
        yield _event(late, late.noticed_on, "became_overdue", about, "bad", due=late.due_on)
    yield from _answers(file)
    for settled in file.resolutions:
        yield _event(settled, settled.on, "settled", about, "good", text=settled.way, who=settled.said_by)
    if letter.annulled_on is not None:
        yield _event(letter, letter.annulled_on, "annulled", about, "bad", text=letter.annulled_reason)
    if letter.closed_on is not None:
        yield _event(letter, letter.closed_on, "letter_closed", about)


def _answers(file: InquiryFile) -> Iterator[Event]:
    about = file.inquiry.id
    for reply in file.replies:
        event = _event(reply, reply.received_on, "reply_came", about, "accent", incoming=reply.body_number)
        yield _with_body(event, reply.body_id)
    for graded in file.gradings:
        tone: Tone = "good" if graded.grade in SUBSTANTIVE else "plain"
        yield _event(graded, graded.on, f"graded_{graded.grade.value}", about, tone, text=graded.evidence)
    replies = {one.id: one for one in file.replies}
    texts = {promise.id: promise.text for promise in file.promises}
    for promise in file.promises:
        reply_ = replies.get(promise.reply_id or "")
        if reply_ is not None:
            yield _event(promise, reply_.received_on, "promised", about, text=promise.text, until=promise.due_on)
    for seen in file.verdicts:
        text = texts.get(seen.promise_id, "")
        yield _event(seen, seen.on, f"promise_{seen.verdict.value}", about, text=text)


def inquiry_ahead(file: InquiryFile, calendar: WorkCalendar, today: date) -> Iterator[Event]:
    """Yield the due day of a letter that waits, and of promises nobody looked at yet, to come or passed."""
    letter = file.inquiry
    number = inquiry_number(letter.n, letter.series) if letter.n else ""
    clock = file.current_clock(calendar)
    if file.waiting and clock is not None:
        yield _ahead("reply_due", clock.until, letter.id, today, calendar, number=number)
    if file.stage is InquiryStage.ANNULLED:
        return
    for promise in file.promises:
        if file.verdict_of(promise) is None:
            yield _ahead("promise_due", promise.due_on, letter.id, today, calendar, number=number, text=promise.text)


def complaint_ahead(file: ComplaintFile, calendar: WorkCalendar, own_term: Term, today: date) -> Iterator[Event]:
    """Yield the next own day of a complaint: first action, telling the citizen, asking again."""
    due = file.due_on(calendar, own_term)
    codes = {
        ComplaintStage.NEW: "first_action_due",
        ComplaintStage.REPLIED: "tell_due",
        ComplaintStage.EXPLAINED: "tell_due",
        ComplaintStage.TOLD: "ask_due",
    }
    code = codes.get(file.stage)
    if due is not None and code is not None:
        yield _ahead(code, due, file.complaint.id, today, calendar)


def _ahead(code: str, due: date, about: Id, today: date, calendar: WorkCalendar, **values: object) -> Event:
    late = due < today
    left = working_days_left(today, due, calendar)
    tone: Tone = "bad" if late else "ahead"
    return Event(on=due, code=code, record=about, about=about, tone=tone, values={**values, "left": left, "late": late})
