"""The timeline of a letter as moments, latest first, what is to come on top. Decisions only, no widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deputy_desk.domain.inquiry import DispatchKind
from deputy_desk.wording.dates import weekday
from deputy_desk.wording.due_words import time_left
from deputy_desk.wording.inquiry_labels import grade_label, promise_label, way_label
from ui.requests import ReplyWanted
from ui.widgets.timeline import DotTone, Moment

if TYPE_CHECKING:
    from deputy_desk.domain.reply import Reply
    from deputy_desk.services.inquiry_view import InquiryView
    from ui.pages.inquiries.names import Names

Dated = tuple[date, int, Moment]


def moments(view: InquiryView, names: Names) -> list[Moment]:
    """Return the moments of a letter."""
    found = [*_life(view, names), *_answers(view, names)]
    found.sort(key=lambda one: (one[0], one[1]), reverse=True)
    return [*_coming(view, names), *(moment for _, _, moment in found)]


def _coming(view: InquiryView, names: Names) -> Iterator[Moment]:
    deadline = view.deadline
    if deadline is not None and view.file.waiting:
        due = deadline.due
        left = time_left(names.days_left(due), names.language, late=due < names.today)
        title = QCoreApplication.translate("InquiryMoments", "The reply is due")
        under = f"{weekday(due, names.language)}, {names.day(due)}, {left}"
        yield Moment(title, under, "future" if due >= names.today else "red")
    for promise in view.file.promises:
        if view.file.verdict_of(promise) is None:
            title = QCoreApplication.translate("InquiryMoments", "Promised: {text}").format(text=promise.text)
            # Its day passed and nobody looked: that is still to be done, so it stays in sight.
            yield Moment(title, names.day(promise.due_on), "future" if promise.due_on >= names.today else "red")


def _under(day: date, names: Names, *more: str) -> str:
    return ", ".join([names.day(day), *(one for one in more if one)])


def _life(view: InquiryView, names: Names) -> Iterator[Dated]:
    file, letter = view.file, view.file.inquiry
    drafted = QCoreApplication.translate("InquiryMoments", "Drafted")
    yield letter.created_on, 0, Moment(drafted, _under(letter.created_on, names, letter.executor))
    if letter.registered_on is not None:
        title = QCoreApplication.translate("InquiryMoments", "Registered: {number}").format(number=names.number(letter))
        yield letter.registered_on, 1, Moment(title, _under(letter.registered_on, names))
    for sending in file.dispatches:
        title = {
            DispatchKind.FIRST: QCoreApplication.translate("InquiryMoments", "Sent"),
            DispatchKind.LOST: QCoreApplication.translate("InquiryMoments", "Sent again, the body had lost it"),
            DispatchKind.WRONG_ADDRESS: QCoreApplication.translate("InquiryMoments", "Sent again to the right address"),
            DispatchKind.REDIRECT: QCoreApplication.translate("InquiryMoments", "Passed on to another body"),
        }[sending.kind]
        body = names.body(sending.body_id)
        way = way_label(sending.way, names.language)
        yield sending.sent_on, 2, Moment(title, _under(sending.sent_on, names, body, way), "accent")
        if sending.received_on is not None:
            title = QCoreApplication.translate("InquiryMoments", "Accepted by the body")
            number = f"№\u00a0{sending.incoming_number}" if sending.incoming_number else ""
            yield sending.received_on, 3, Moment(title, _under(sending.received_on, names, number))
        elif sending.delivered is False:
            title = QCoreApplication.translate("InquiryMoments", "Not delivered")
            yield sending.sent_on, 3, Moment(title, _under(sending.sent_on, names), "red")
    for extension in file.extensions:
        title = QCoreApplication.translate("InquiryMoments", "The term is prolonged to {day}")
        told = title.format(day=names.day(extension.until))
        yield extension.notified_on, 4, Moment(told, _under(extension.notified_on, names, extension.basis))
    for settled in file.resolutions:
        title = QCoreApplication.translate("InquiryMoments", "Settled without a letter")
        yield settled.on, 6, Moment(title, _under(settled.on, names, settled.said_by), "green")
    for child in view.children:
        title = QCoreApplication.translate("InquiryMoments", "Followed by {number}")
        number = names.number(child) or QCoreApplication.translate("InquiryMoments", "a draft")
        day = child.registered_on or child.created_on
        yield day, 6, Moment(title.format(number=number), _under(day, names), "plain", child.id)
    if letter.annulled_on is not None:
        title = QCoreApplication.translate("InquiryMoments", "Annulled")
        yield letter.annulled_on, 8, Moment(title, _under(letter.annulled_on, names, letter.annulled_reason), "red")
    if letter.closed_on is not None:
        title = QCoreApplication.translate("InquiryMoments", "Closed")
        yield letter.closed_on, 8, Moment(title, _under(letter.closed_on, names))


def _answers(view: InquiryView, names: Names) -> Iterator[Dated]:
    file = view.file
    for reply in file.replies:
        yield reply.received_on, 5, _reply(view, reply, names)
    for verdict in file.verdicts:
        promise = next(one for one in file.promises if one.id == verdict.promise_id)
        title = QCoreApplication.translate("InquiryMoments", "Promise “{text}”: {verdict}")
        said = title.format(text=promise.text, verdict=promise_label(verdict.verdict, names.language).lower())
        yield verdict.on, 7, Moment(said, _under(verdict.on, names, names.user(verdict.user_id)))


def _reply(view: InquiryView, reply: Reply, names: Names) -> Moment:
    grading = view.file.grade_of(reply)
    opens = ReplyWanted(inquiry_id=view.file.inquiry.id, reply_id=reply.id)
    number = f"№\u00a0{reply.body_number}" if reply.body_number else ""
    under = _under(reply.received_on, names, number)
    if grading is None:
        return Moment(QCoreApplication.translate("InquiryMoments", "A reply came, not graded yet"), under, "red", opens)
    title = QCoreApplication.translate("InquiryMoments", "A reply came: {grade}")
    name = grade_label(grading.grade, names.language)[0].lower()
    tone: DotTone = "green" if reply in view.file.substantive else "plain"
    return Moment(title.format(grade=name), under, tone, opens)
