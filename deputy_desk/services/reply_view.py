"""A reply with what its screen shows beside it: the letter it answers, its papers, the people to tell. Reading only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.office import Attachment
from deputy_desk.domain.reply import Reply
from deputy_desk.domain.terms import lateness
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.services.follow_up import PersonToTell, people_to_tell
from deputy_desk.services.inquiry_view import InquiryView, inquiry_view


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When a reply came: the working day of the term it came on, and by how many working days it is late."""

    working_day: int
    late: int
    in_time: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyView:
    """``reply`` is None for one that is being recorded."""

    letter: InquiryView
    reply: Reply | None
    attachments: tuple[Attachment, ...]
    people: tuple[PersonToTell, ...]
    calendar: WorkCalendar


def reply_view(desk: Desk, inquiry_id: Id, reply_id: Id | None) -> ReplyView:
    """Return a reply of a letter, or the place for a new one. Raises DeskError("not_found")."""
    letter = inquiry_view(desk, inquiry_id)
    reply = next((one for one in letter.file.replies if one.id == reply_id), None)
    if reply_id is not None and reply is None:
        raise DeskError("not_found", kind="reply", id=reply_id)
    return ReplyView(
        letter=letter,
        reply=reply,
        attachments=letter.attachments.get(reply.id, ()) if reply else (),
        people=tuple(people_to_tell(desk, inquiry_id)),
        calendar=desk.calendar,
    )


def timing(file: InquiryFile, day: date, calendar: WorkCalendar) -> Timing | None:
    """Return when a reply of ``day`` comes, by the leg that ran then; None before a sending."""
    legs = [one for one in file.legs if one.sent_on <= day]
    if not legs:
        return None
    clock = file.clock(legs[-1], calendar)
    counted = calendar.working_days_between(calendar.next_working(clock.start), day)
    late = lateness(day, clock.until, calendar) if day > clock.until else 0
    return Timing(working_day=max(0, counted), late=late, in_time=day <= clock.until)
