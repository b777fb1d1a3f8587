"""``complaint …`` after logging: corrected, noted, explained, opened again, put into the trash and taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from deputy_desk.command_line.call import Call, day_of, text_from_stdin
from deputy_desk.command_line.complaints import shown
from deputy_desk.command_line.output import Answer
from deputy_desk.domain.complaint import ActionKind, Channel, ComplaintKind, ExplanationWay, Urgency
from deputy_desk.domain.people import Language
from deputy_desk.domain.text import clean
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.complaints import (
    add_action,
    change_complaint,
    complaint_file,
    explain,
    reopen_complaint,
    restore_complaint,
    trash_complaint,
)
from deputy_desk.services.directory import body_named, place_named, topic_named, user_named
from deputy_desk.services.numbers import complaint_id

_PLAIN = ("translation", "title", "address", "external_number", "note")
_CHOSEN = {"channel": Channel, "kind": ComplaintKind, "urgency": Urgency, "language": Language}
_FLAGS = "--text --topic --place --address --channel --external-number --received --kind --urgency --language --handler"


def _on(call: Call) -> date:
    return day_of(call.args.on) if call.args.on else call.desk().today()


def _words(text: str) -> str:
    return text_from_stdin() if text == "-" else text


def _named_fields(call: Call) -> dict[str, Any]:
    """Return the fields the call names, with their new values."""
    desk, args = call.desk(), call.args
    found: dict[str, Any] = {}
    if args.text is not None:
        found["text"] = _words(args.text)
    found |= {name: clean(getattr(args, name)) for name in _PLAIN if getattr(args, name) is not None}
    found |= {name: kind(getattr(args, name)) for name, kind in _CHOSEN.items() if getattr(args, name) is not None}
    for name, finder in (("topic", topic_named), ("place", place_named), ("handler", user_named)):
        words = getattr(args, name)
        if words is not None:
            found[f"{name}_id"] = finder(desk, words).id if words.strip() else None
    if args.received is not None:
        # The hour that was known belonged to the other day.
        found |= {"received_on": day_of(args.received), "received_at": None}
    return found


def change(call: Call) -> Answer:
    """Correct a complaint."""
    desk = call.desk()
    record = complaint_id(desk, call.args.number)
    fields = _named_fields(call)
    if not fields:
        raise DeskError("usage", detail=_FLAGS)
    before = complaint_file(desk, record).complaint
    if fields.get("received_on") == before.received_on:
        del fields["received_at"]
    change_complaint(desk, replace(before, **fields))
    return shown(call, record)


def note(call: Call) -> Answer:
    """Record a step of the office."""
    desk, args = call.desk(), call.args
    record, text, kind = complaint_id(desk, args.number), _words(args.text), ActionKind(args.kind)
    if not clean(text):
        raise InputError([Problem("text", "required")])
    if args.body and kind is not ActionKind.REDIRECTED:
        raise DeskError("usage", detail="--body, --kind redirected")
    body = body_named(desk, args.body).id if args.body else None
    add_action(desk, record, kind, _on(call), text, body_id=body)
    return shown(call, record)


def explain_(call: Call) -> Answer:
    """Record an explanation."""
    desk, args = call.desk(), call.args
    record = complaint_id(desk, args.number)
    language = Language(args.language) if args.language else complaint_file(desk, record).complaint.language
    explain(desk, record, _on(call), text=_words(args.text), way=ExplanationWay(args.way), language=language)
    return shown(call, record)


def reopen(call: Call) -> Answer:
    """Open a closed complaint again."""
    record = complaint_id(call.desk(), call.args.number)
    reopen_complaint(call.desk(), record, _on(call), call.args.reason)
    return shown(call, record)


def trash(call: Call) -> Answer:
    """Put a complaint into the trash."""
    record = complaint_id(call.desk(), call.args.number)
    trash_complaint(call.desk(), record)
    return shown(call, record)


def restore(call: Call) -> Answer:
    """Take a complaint out of the trash."""
    record = complaint_id(call.desk(), call.args.number)
    restore_complaint(call.desk(), record)
    return shown(call, record)
