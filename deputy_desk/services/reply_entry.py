"""A reply as the screen takes it: recorded, graded, its promise and a prolonged term, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Extension
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.reply import Reply
from deputy_desk.domain.text import clean
from deputy_desk.errors import InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import file_of
from deputy_desk.services.replies import Assessment, NewReply, check_assessment, put_grades, put_reply
from deputy_desk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolonged:
    """A new end of the term that a reply names."""

    until: date
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyEntry:
    """What was typed. ``reply_id`` None = a new reply; ``assessment`` None = graded later."""

    new: NewReply
    reply_id: Id | None = None
    assessment: Assessment | None = None
    prolonged: Prolonged | None = None


def save_reply(desk: Desk, entry: ReplyEntry) -> Changes:
    """Save a reply with its grades and what it brings; ``Changes.id`` is the reply. All or nothing.

    Raises InputError: what `replies.record_reply` and `grade_reply` refuse, "extension_not_later".
    """
    with desk.change() as work:
        file = file_of(work, entry.new.inquiry_id)
        problems = check_assessment(file, entry.assessment, entry.reply_id) if entry.assessment else []
        problems += _prolonged_problems(work, desk, file, entry)
        if problems:
            raise InputError(problems)
        reply = put_reply(work, desk, entry.new) if entry.reply_id is None else work.get(Reply, entry.reply_id)
        if entry.prolonged is not None:
            work.add(
                Extension(
                    id=desk.new_id(),
                    inquiry_id=file.inquiry.id,
                    until=entry.prolonged.until,
                    basis=clean(entry.prolonged.basis),
                    notified_on=reply.received_on,
                )
            )
        if entry.assessment is not None:
            put_grades(work, desk, reply, entry.assessment)
        return changes(reply.id, work.touched)


def _prolonged_problems(work: UnitOfWork, desk: Desk, file: InquiryFile, entry: ReplyEntry) -> list[Problem]:
    clock = file.current_clock(desk.store.calendar_of(work))
    if entry.prolonged is None or clock is None or entry.prolonged.until > clock.due:
        return []
    return [Problem("until", "extension_not_later", {"due": clock.due.isoformat()})]
