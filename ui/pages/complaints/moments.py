"""The timeline of a complaint as moments, latest first, what is to come on top. Decisions only, no widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.wording.complaint_labels import action_label, days_to_due, outcome_label, verdict_label
from deputy_desk.wording.dates import day_month, long_date, weekday
from ui.widgets.timeline import DotTone, Moment

if TYPE_CHECKING:
    from deputy_desk.domain.complaint_file import ComplaintFile
    from deputy_desk.domain.inquiry_file import InquiryFile
    from deputy_desk.services.complaint_view import ComplaintView
    from ui.pages.complaints.names import Names

Dated = tuple[date, int, Moment]


def moments(view: ComplaintView, names: Names) -> list[Moment]:
    """Return the moments of a complaint."""
    found = [*_own(view.file, names), *(one for letter in view.file.inquiries for one in _letter(letter, names))]
    found.sort(key=lambda one: (one[0], one[1]), reverse=True)
    return [*_coming(view, names), *(moment for _, _, moment in found)]


def _day(day: date, names: Names) -> str:
    return day_month(day, names.language) if day.year == names.today.year else long_date(day, names.language)


def _under(day: date, who: str, names: Names) -> str:
    return f"{_day(day, names)}, {who}" if who else _day(day, names)


def _coming(view: ComplaintView, names: Names) -> Iterator[Moment]:
    due = view.due_on
    if due is None:
        return
    waiting = [one for one in view.file.letters if one.waiting]
    if waiting:
        number = inquiry_number(waiting[-1].inquiry.n or 0, waiting[-1].inquiry.series)
        title = QCoreApplication.translate("Moments", "The reply to inquiry № {number} is due").format(number=number)
    elif view.file.final_reply_on is not None:
        title = QCoreApplication.translate("Moments", "Tell the citizen")
    else:
        title = QCoreApplication.translate("Moments", "First own step")
    left = days_to_due(names.days_left(due), names.language, late=due < names.today)
    under = f"{weekday(due, names.language)}, {_day(due, names)}: {left}"
    yield Moment(title, under, "future" if due >= names.today else "red", waiting[-1].inquiry.id if waiting else None)


def _own(file: ComplaintFile, names: Names) -> Iterator[Dated]:
    one = file.complaint
    logged = QCoreApplication.translate("Moments", "Logged")
    yield one.received_on, 0, Moment(logged, _under(one.received_on, names.user(one.handler_id), names))
    for action in file.actions:
        title = action_label(action.kind, names.language)
        title = f"{title}: {action.text}" if action.text else title
        yield action.on, 2, Moment(title, _under(action.on, names.user(action.user_id), names))
    for explanation in file.explanations:
        title = QCoreApplication.translate("Moments", "Explained on the spot")
        yield explanation.on, 2, Moment(title, _under(explanation.on, names.user(explanation.user_id), names), "green")
    for attempt in file.follow_ups:
        who = _under(attempt.on, names.user(attempt.user_id), names)
        if not attempt.reached:
            yield attempt.on, 3, Moment(QCoreApplication.translate("Moments", "Called, not reached"), who)
            continue
        title = attempt.told or QCoreApplication.translate("Moments", "Talked with the citizen")
        if attempt.verdict is not None:
            said = verdict_label(attempt.verdict, names.language)
            title = QCoreApplication.translate("Moments", "The citizen says: {verdict}").format(verdict=said)
        yield attempt.on, 3, Moment(title, who, "green" if attempt.verdict is not None else "plain")
    for closing in file.closings:
        said = outcome_label(closing.outcome, names.language, short=True)
        title = QCoreApplication.translate("Moments", "Closed: {outcome}").format(outcome=said)
        yield closing.on, 4, Moment(title, _under(closing.on, names.user(closing.user_id), names))
        if closing.reopened_on is not None:
            again = QCoreApplication.translate("Moments", "Opened again: {reason}")
            title = again.format(reason=closing.reopened_reason)
            yield closing.reopened_on, 5, Moment(title, _day(closing.reopened_on, names))


def _letter(letter: InquiryFile, names: Names) -> Iterator[Dated]:
    one = letter.inquiry
    number = inquiry_number(one.n, one.series) if one.n else ""
    target = one.id

    def made(day: date, order: int, text: str, tone: DotTone = "plain") -> Dated:
        return day, order, Moment(text.format(number=number), _day(day, names), tone, target)

    if one.registered_on is None:
        yield made(one.created_on, 1, QCoreApplication.translate("Moments", "An inquiry is drafted"))
        return
    yield made(one.registered_on, 2, QCoreApplication.translate("Moments", "Inquiry № {number} is registered"))
    for sending in letter.dispatches:
        yield made(sending.sent_on, 3, QCoreApplication.translate("Moments", "Inquiry № {number} is sent"), "accent")
    for extension in letter.extensions:
        text = QCoreApplication.translate("Moments", "The term of inquiry № {number} is prolonged")
        yield made(extension.notified_on, 4, text)
    for reply in letter.replies:
        text = QCoreApplication.translate("Moments", "A reply to inquiry № {number} came")
        yield made(reply.received_on, 5, text, "green" if reply in letter.substantive else "plain")
    if one.annulled_on is not None:
        yield made(one.annulled_on, 6, QCoreApplication.translate("Moments", "Inquiry № {number} is annulled"), "red")
