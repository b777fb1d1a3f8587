"""What happened to a complaint or an inquiry, newest first, with what is still to come on top. Reading only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import BecameOverdue
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.people import User
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.timeline import Event, complaint_ahead, complaint_events, inquiry_ahead, inquiry_events
from deputy_desk.errors import DeskError
from deputy_desk.store.files_of_cases import complaint_files, inquiry_files
from deputy_desk.store.timeline import Entry, entries
from deputy_desk.wording.dates import local_day

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk
    from deputy_desk.store.unit_of_work import View

_TOLD_BY_FACTS = frozenset(
    "year n series registered_on annulled_on annulled_reason closed_on reopened_on reopened_reason received_at".split()
)
"""Fields whose change is an event of its own."""


def complaint_timeline(desk: Desk, complaint: Id) -> list[Event]:
    """Return the events of a complaint with those of the letters that serve it. Raises DeskError("not_found").

    Values carry, besides those of ``domain.timeline``: ``user`` (a name), ``body_ru``, ``body_kk``, ``problem`` (a
    title).
    """
    with desk.read() as view:
        file = complaint_files(view, [complaint]).get(complaint)
        if file is None:
            raise DeskError("not_found", kind="complaint", id=complaint)
        calendar, today = desk.store.calendar_of(view), desk.today()
        known = list(complaint_events(file))
        ahead = list(complaint_ahead(file, calendar, desk.store.own_term(view), today))
        for letter in file.inquiries:
            known += _of_letter(view, letter)
            ahead += inquiry_ahead(letter, calendar, today)
        return _finished(view, known, ahead, [complaint])


def inquiry_timeline(desk: Desk, inquiry: Id) -> list[Event]:
    """Return the events of an inquiry. Raises DeskError("not_found"). Values as in `complaint_timeline`."""
    with desk.read() as view:
        file = inquiry_files(view, [inquiry]).get(inquiry)
        if file is None:
            raise DeskError("not_found", kind="inquiry", id=inquiry)
        ahead = list(inquiry_ahead(file, desk.store.calendar_of(view), desk.today()))
        return _finished(view, _of_letter(view, file), ahead, [inquiry])


def _of_letter(view: View, letter: InquiryFile) -> list[Event]:
    return list(inquiry_events(letter, tuple(view.find(BecameOverdue, inquiry_id=letter.inquiry.id))))


def _finished(view: View, known: list[Event], ahead: list[Event], own: list[Id]) -> list[Event]:
    """Put in who and when from the journal, changes of fields and names; order all."""
    logged = entries(view, {event.record for event in known} | set(own))
    made = {entry.record: entry for entry in logged if entry.kind == "ins"}
    events = [_entered(event, made.get(event.record)) for event in known]
    for entry in logged:
        if entry.kind == "set" and entry.record in own:
            events += _changed(view, entry)
    names = _Names(view, events + ahead)
    # What was entered at one moment stays in the order it follows by: a letter is drafted, then registered.
    events.sort(key=_when)
    events.reverse()
    ahead.sort(key=lambda event: event.on, reverse=True)
    return [names.put(event) for event in (*ahead, *events)]


def _when(event: Event) -> tuple[date, float]:
    return event.on, event.at.timestamp() if event.at else 0.0


def _entered(event: Event, entry: Entry | None) -> Event:
    if entry is None:
        return event
    return replace(event, at=entry.at, user_id=event.user_id or entry.user_id)


def _changed(view: View, entry: Entry) -> Iterable[Event]:
    """Yield what a change of the record itself tells that no other fact does."""
    on, fields = local_day(entry.at), dict(entry.fields)
    if "problem_id" in fields:
        problem = fields.pop("problem_id")
        title = view.get(Problem, problem).title if problem else ""
        yield _of(entry, on, "linked" if problem else "unlinked", {"problem": title, "problem_id": problem})
    if "deleted_on" in fields:
        yield _of(entry, on, "trashed" if fields.pop("deleted_on") else "restored", {})
    rest = sorted(fields.keys() - _TOLD_BY_FACTS)
    if rest and "registered_on" not in fields:
        yield _of(entry, on, "changed", {"fields": tuple(rest)})


def _of(entry: Entry, on: date, code: str, values: dict[str, object]) -> Event:
    return Event(
        on=on, code=code, record=entry.record, about=entry.record, values=values, at=entry.at, user_id=entry.user_id
    )


class _Names:
    """Names of users and bodies, read once for all events."""

    def __init__(self, view: View, events: Iterable[Event]) -> None:
        listed = list(events)
        self._users = view.by_ids(User, (event.user_id for event in listed))
        self._bodies = view.by_ids(Body, (event.body_id for event in listed))

    def put(self, event: Event) -> Event:
        user, body = self._users.get(event.user_id or ""), self._bodies.get(event.body_id or "")
        names: dict[str, object] = {"user": user.name if user else ""}
        names["body_ru"] = (body.short_ru or body.name_ru) if body else ""
        names["body_kk"] = (body.short_kk or body.name_kk) if body else ""
        return replace(event, values={**event.values, **names})


__all__ = ["Event", "complaint_timeline", "inquiry_timeline"]
