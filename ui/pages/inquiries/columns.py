"""The columns of the list of letters, and the tone of a stage and of a due day. Decisions only, no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.wording.complaint_labels import days_to_due, table_date
from deputy_desk.wording.inquiry_labels import inquiry_stage_label
from ui import tokens
from ui.tables.columns import Column

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.services.inquiry_view import InquiryView
    from deputy_desk.services.lists import InquiryLine
    from ui.pages.inquiries.names import Names

CONTEXT: Final = "InquiryColumns"

STAGE_TONES: Final = {
    InquiryStage.DRAFT: "neutral",
    InquiryStage.REGISTERED: "info",
    InquiryStage.SENT: "accent",
    InquiryStage.RECEIVED: "accent",
    InquiryStage.REPLIED: "green",
    InquiryStage.CLOSED: "neutral",
    InquiryStage.ANNULLED: "neutral",
}


def number_of(line: InquiryLine, names: Names) -> str:
    """Return the number of a letter as people say it this year; a draft has none."""
    if line.n is None:
        return "—"
    return inquiry_number(line.n, line.series, None if line.year == names.today.year else line.year)


def _state(stage: InquiryStage, due: date | None, names: Names, *, ungraded: bool, waiting: bool) -> tuple[str, str]:
    """Return the word of the badge and its tone. A reply nobody graded is our debt and is said so."""
    if ungraded and stage not in {InquiryStage.ANNULLED, InquiryStage.CLOSED}:
        return QCoreApplication.translate("InquiryColumns", "Grade the reply"), "amber"
    if waiting and due is not None and due < names.today:
        return QCoreApplication.translate("InquiryColumns", "Overdue"), "red"
    return inquiry_stage_label(stage, names.language, short=True), STAGE_TONES[stage]


def state_of(line: InquiryLine, names: Names) -> tuple[str, str]:
    """Return the word of the badge of a line and its tone."""
    return _state(line.stage, line.due_on, names, ungraded=bool(line.ungraded), waiting=line.waiting)


def state_of_letter(view: InquiryView, names: Names) -> tuple[str, str]:
    """Return the same for a letter that is open: list, pane and page never disagree."""
    due = view.deadline.due if view.deadline else None
    file = view.file
    return _state(file.stage, due, names, ungraded=bool(file.ungraded), waiting=file.waiting)


def due_tone(line: InquiryLine, names: Names) -> str:
    """Return red when late, amber within five working days, else quiet."""
    if line.due_on is None or not line.waiting:
        return "text2"
    if line.due_on < names.today:
        return "red_text"
    return "amber_text" if names.days_left(line.due_on) <= tokens.DUE_SOON_WORKING_DAYS else "text2"


def due_words(line: InquiryLine, names: Names) -> str:
    """Return «−6 дней», «2 дня» or «сегодня» while a reply is awaited."""
    if line.due_on is None or not line.waiting:
        return ""
    return days_to_due(names.days_left(line.due_on), names.language, late=line.due_on < names.today)


def title_of(line: InquiryLine) -> str:
    """Return what a letter is about."""
    return line.title or QCoreApplication.translate("InquiryColumns", "New inquiry")


def columns(names: Names) -> tuple[Column[InquiryLine], ...]:
    """Return the columns; ``names`` may change later, the cells follow."""
    return (
        Column(
            key="no",
            title=str(QT_TRANSLATE_NOOP("InquiryColumns", "No.")),
            width=78,
            text=lambda one: number_of(one, names),
            sort="number",
        ),
        Column(
            key="date",
            title=str(QT_TRANSLATE_NOOP("InquiryColumns", "Date")),
            width=60,
            text=lambda one: table_date(one.registered_on or one.created_on, names.today),
            tone=lambda _one: "text2",
            tip=lambda one: names.day(one.registered_on or one.created_on),
        ),
        Column(
            key="body",
            title=str(QT_TRANSLATE_NOOP("InquiryColumns", "Addressee")),
            width=170,
            text=lambda one: names.body(one.body_id) or one.body,
            tip=lambda one: names.body(one.body_id, short=False) or one.body,
            stretch=True,
        ),
        Column(
            key="title",
            title=str(QT_TRANSLATE_NOOP("InquiryColumns", "About")),
            width=220,
            text=title_of,
            tip=title_of,
            stretch=True,
        ),
        Column(
            key="complaints",
            title=str(QT_TRANSLATE_NOOP("InquiryColumns", "For")),
            width=70,
            text=lambda one: str(one.complaints) if one.complaints else "",
            tone=lambda _one: "text2",
            tip=lambda one: QCoreApplication.translate("InquiryColumns", "complaints served: {n}").format(
                n=one.complaints
            ),
            align="right",
        ),
        Column(
            key="state",
            title=str(QT_TRANSLATE_NOOP("InquiryColumns", "State")),
            width=142,
            text=lambda one: state_of(one, names)[0],
            kind="badge",
            tone=lambda one: state_of(one, names)[1],
            tip=lambda one: inquiry_stage_label(one.stage, names.language),
        ),
        Column(
            key="deadline",
            title=str(QT_TRANSLATE_NOOP("InquiryColumns", "Due")),
            width=120,
            text=lambda one: "" if one.due_on is None else table_date(one.due_on, names.today),
            kind="deadline",
            tone=lambda one: due_tone(one, names),
            extra=lambda one: due_words(one, names),
            sort="due",
        ),
    )
