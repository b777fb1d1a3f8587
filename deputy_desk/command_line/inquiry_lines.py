"""An inquiry and a list of inquiries as lines for a person: the same as the JSON, with words in place of codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deputy_desk.command_line.complaint_lines import history
from deputy_desk.command_line.printing import block, fields, listing, shown_day, table
from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import Grade, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.services.numbers import number_of_complaint
from deputy_desk.services.timeline import inquiry_timeline
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.explanations import term_text
from deputy_desk.wording.inquiry_labels import (
    grade_label,
    inquiry_stage_label,
    kind_label,
    promise_label,
    question_grade_label,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deputy_desk.services.desk import Desk

Json = dict[str, Any]


def inquiry_lines(desk: Desk, value: Json, language: str) -> tuple[str, ...]:
    """Return an inquiry's JSON as lines."""
    t = Catalogue("cli", language)
    with desk.read() as view:
        served = view.by_ids(Complaint, value["complaints"])
    n, _, unit = value["term"].partition(" ")
    head = fields(
        (
            (t("Letter"), f"№ {value['number']}" if value["number"] else t("draft")),
            (t("Kind"), kind_label(InquiryKind(value["kind"]), language)),
            (t("Stage"), inquiry_stage_label(InquiryStage(value["stage"]), language)),
            (t("In the trash since"), shown_day(value["trashed"])),
            (t("Addressee"), value["body"] or ""),
            (t("Subject"), "\n".join(text for text in value["subject"].values() if text)),
            (t("Registered"), shown_day(value["registered"])),
            (t("Sent"), shown_day(value["sent"])),
            (t("Term"), term_text(Term(int(n), TermUnit(unit)), language)),
            (t("Due"), _due(value, t)),
            (t("Settled without a letter"), "\n".join(_settled(one) for one in value["settled"])),
            (t("Annulled"), shown_day(value["annulled"])),
            (t("Complaints"), listing(f"№ {number_of_complaint(one)}" for one in served.values())),
            (t("Related letters"), "\n".join(_step(one, t) for one in value["ladder"])),
            ("ID", value["id"]),
        )
    )
    return (
        *head,
        *block(t("Questions"), [_question(one, language) for one in value["questions"]]),
        *block(t("Replies"), [_reply(one, t) for one in value["replies"]]),
        *block(t("Promises"), [_promise(one, t) for one in value["promises"]]),
        *block(t("History"), history(desk, inquiry_timeline(desk, value["id"]), language)),
    )


def _step(one: Json, t: Catalogue) -> str:
    name = f"№ {one['number']}" if one["number"] else f"{t('draft')} {one['id']}"
    kind = kind_label(InquiryKind(one["kind"]), t.language)
    return listing((name, kind, inquiry_stage_label(InquiryStage(one["stage"]), t.language)))


def _due(value: Json, t: Catalogue) -> str:
    day = shown_day(value["due"])
    if not value["overdue"]:
        return day
    late = t.plural("late by {n} working day", "late by {n} working days", value["overdue_days"])
    return f"{day}, {late}"


def _settled(one: Json) -> str:
    return listing((shown_day(one["on"]), one["way"], one["said_by"]))


def _question(one: Json, language: str) -> str:
    grade = question_grade_label(QuestionGradeValue(one["grade"]), language) if one["grade"] else ""
    lead = f"{one['n']}. "
    texts = f"\n{' ' * len(lead)}".join(text for text in (one["ru"], one["kk"]) if text)
    return f"{lead}{texts}{f' — {grade}' if grade else ''}"


def _reply(one: Json, t: Catalogue) -> str:
    grade = grade_label(Grade(one["grade"]), t.language)[0] if one["grade"] else t("not graded yet")
    number = f"№ {one['body_number']}" if one["body_number"] else ""
    lead = listing((shown_day(one["on"]), number, grade))
    return "\n".join(part for part in (lead, one["evidence"], one["text"]) if part)


def _promise(one: Json, t: Catalogue) -> str:
    verdict = promise_label(PromiseVerdictValue(one["verdict"]), t.language) if one["verdict"] else ""
    due = t("by {day}", day=shown_day(one["due"]))
    return f"{listing((due, one['text'], one['official'], verdict))}\nID {one['id']}"


def inquiry_table(items: Sequence[Json], language: str) -> tuple[str, ...]:
    """Return a list of inquiries as lines with a head. A draft is named by its id: it has no number."""
    t = Catalogue("cli", language)
    if not items:
        return (t("There is nothing in this list."),)
    heads = (t("Number"), t("Due"), t("Stage"), t("Addressee"), t("Subject"))
    return table(
        heads,
        [
            (
                one["number"] or one["id"],
                shown_day(one["due"]),
                inquiry_stage_label(InquiryStage(one["stage"]), language, short=True),
                one["body"],
                one["title"],
            )
            for one in items
        ],
    )
