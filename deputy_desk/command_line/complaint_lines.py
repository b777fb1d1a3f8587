"""A complaint and a list of complaints as lines for a person: the same as the JSON, with words in place of codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deputy_desk.command_line.printing import block, fields, listing, shown_day, table
from deputy_desk.domain.complaint import Channel, Outcome, Urgency
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.problem import Problem
from deputy_desk.services.timeline import complaint_timeline
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.complaint_labels import channel_label, outcome_label, stage_label, urgency_label
from deputy_desk.wording.events import event_detail, event_title
from deputy_desk.wording.inquiry_labels import inquiry_stage_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deputy_desk.services.desk import Desk
    from deputy_desk.services.timeline import Event

Json = dict[str, Any]


def complaint_lines(desk: Desk, value: Json, language: str) -> tuple[str, ...]:
    """Return a complaint's JSON as lines."""
    t = Catalogue("cli", language)
    with desk.read() as view:
        problem = view.find_one(Problem, value["problem"]) if value["problem"] else None
    letters = (
        f"{one['number'] or t('draft')} ({inquiry_stage_label(InquiryStage(one['stage']), language)})"
        for one in value["inquiries"]
    )
    received = shown_day(value["received"])
    head = fields(
        (
            (t("Complaint"), f"№ {value['number']}"),
            (t("Stage"), stage_label(ComplaintStage(value["stage"]), language)),
            (t("In the trash since"), shown_day(value["trashed"])),
            (t("Outcome"), outcome_label(Outcome(value["outcome"]), language) if value["outcome"] else ""),
            (t("Received"), t("{day}, the day is assumed", day=received) if value["day_assumed"] else received),
            (t("Channel"), listing((channel_label(Channel(value["channel"]), language), value["external_number"]))),
            (t("Urgency"), urgency_label(Urgency(value["urgency"]), language)),
            (t("Handled by"), value["handler"] or ""),
            (t("Subject"), value["title"]),
            (t("Topic"), value["topic"] or ""),
            (t("Place"), value["place"] or ""),
            (t("Address"), value["address"]),
            (t("Applicant"), "\n".join(_person(one) for one in value["persons"])),
            (t("Problem"), problem.title if problem else ""),
            (t("Letters"), listing(letters)),
            ("ID", value["id"]),
        )
    )
    return (
        *head,
        *block(t("Text"), [value["text"]]),
        *block(t("Translation"), [value["translation"]]),
        *block(t("Note"), [value["note"]]),
        *block(t("History"), history(desk, complaint_timeline(desk, value["id"]), language)),
    )


def _person(one: Json) -> str:
    return listing((one["name"], one["iin"], *one["phones"], one["address"]))


def history(desk: Desk, events: Sequence[Event], language: str) -> list[str]:
    """Return events, the oldest first and what is still to come last."""
    today = desk.today()
    return [f"{event_detail(one, language, today)}: {event_title(one, language)}" for one in reversed(events)]


def complaint_table(items: Sequence[Json], language: str) -> tuple[str, ...]:
    """Return a list of complaints as lines with a head."""
    t = Catalogue("cli", language)
    if not items:
        return (t("There is nothing in this list."),)
    heads = (t("Number"), t("Received"), t("Due"), t("Stage"), t("Applicant"), t("Text"))
    return table(
        heads,
        [
            (
                one["number"],
                shown_day(one["received"]),
                shown_day(one["due"]),
                stage_label(ComplaintStage(one["stage"]), language),
                one["person"],
                one["text"],
            )
            for one in items
        ],
    )
