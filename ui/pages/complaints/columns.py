"""The columns of the list of complaints, and the tone of a stage and of a due day. Decisions only, no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.numbers import complaint_number
from deputy_desk.wording.complaint_labels import days_to_due, stage_label, table_date
from ui import tokens
from ui.tables.columns import Column

if TYPE_CHECKING:
    from deputy_desk.services.lists import ComplaintLine
    from ui.pages.complaints.names import Names

CONTEXT: Final = "ComplaintColumns"

STAGE_TONES: Final = {
    ComplaintStage.NEW: "info",
    ComplaintStage.IN_WORK: "neutral",
    ComplaintStage.EXPLAINED: "green",
    ComplaintStage.WITH_BODY: "accent",
    ComplaintStage.REDIRECTED: "accent",
    ComplaintStage.WAITING: "info",
    ComplaintStage.REPLIED: "amber",
    ComplaintStage.TOLD: "green",
    ComplaintStage.CLOSED: "neutral",
}


def number_of(line: ComplaintLine, names: Names) -> str:
    """Return the number of a complaint as people say it this year."""
    return complaint_number(line.n, line.series, line.year, names.today.year)


def due_tone(line: ComplaintLine, names: Names) -> str:
    """Return red when late, amber within five working days, else quiet."""
    if line.due_on is None:
        return "text2"
    if line.due_on < names.today:
        return "red_text"
    return "amber_text" if names.days_left(line.due_on) <= tokens.DUE_SOON_WORKING_DAYS else "text2"


def due_words(line: ComplaintLine, names: Names) -> str:
    """Return «−6 дней», «2 дня» or «сегодня»; empty without a due day."""
    if line.due_on is None:
        return ""
    return days_to_due(names.days_left(line.due_on), names.language, late=line.due_on < names.today)


def columns(names: Names) -> tuple[Column[ComplaintLine], ...]:
    """Return the columns; ``names`` may change later, the cells follow."""
    return (
        Column(
            key="no",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "No.")),
            width=64,
            widest=90,
            text=lambda one: number_of(one, names),
            sort="number",
        ),
        Column(
            key="date",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "Date")),
            width=56,
            text=lambda one: table_date(one.received_on, names.today),
            tone=lambda _one: "text2",
            sort="received",
        ),
        Column(
            key="person",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "Applicant")),
            width=118,
            widest=160,
            text=lambda one: one.person or "—",
            tone=lambda one: "text" if one.person else "text3",
            tip=lambda one: one.person,
            sort="person",
        ),
        Column(
            key="text",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "Essence")),
            width=158,
            text=lambda one: one.line,
            tip=lambda one: one.line,
            stretch=True,
        ),
        Column(
            key="topic",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "Topic")),
            width=96,
            widest=220,
            text=lambda one: names.topic(one.topic_id),
            tone=lambda _one: "text2",
            tip=lambda one: names.topic(one.topic_id),
        ),
        Column(
            key="place",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "Place")),
            width=88,
            widest=150,
            text=lambda one: names.short_place(one.place_id),
            tone=lambda _one: "text2",
            tip=lambda one: names.place(one.place_id),
        ),
        Column(
            key="state",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "State")),
            width=124,
            widest=180,
            text=lambda one: stage_label(one.stage, names.language),
            kind="badge",
            tone=lambda one: STAGE_TONES[one.stage],
            tip=lambda one: stage_label(one.stage, names.language),
        ),
        Column(
            key="deadline",
            title=str(QT_TRANSLATE_NOOP("ComplaintColumns", "Due")),
            width=132,
            text=lambda one: "" if one.due_on is None else table_date(one.due_on, names.today),
            kind="deadline",
            tone=lambda one: due_tone(one, names),
            extra=lambda one: due_words(one, names),
            tip=lambda one: due_words(one, names),
            sort="due",
        ),
    )
