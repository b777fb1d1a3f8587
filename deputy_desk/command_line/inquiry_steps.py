"""``inquiry …`` at the ends of its way: received or not, settled, closed, a draft thrown away and taken back."""

from __future__ import annotations

from datetime import date

from deputy_desk.command_line.call import Call, day_of
from deputy_desk.command_line.inquiries import shown
from deputy_desk.command_line.output import Answer
from deputy_desk.services.drafts import restore_draft, trash_draft
from deputy_desk.services.inquiries import close_inquiry, mark_not_delivered, mark_received, settle_inquiry
from deputy_desk.services.numbers import inquiry_id


def _on(call: Call) -> date:
    return day_of(call.args.on) if call.args.on else call.desk().today()


def received(call: Call) -> Answer:
    """Record that the body registered the letter."""
    record = inquiry_id(call.desk(), call.args.number)
    mark_received(call.desk(), record, day_of(call.args.on), call.args.incoming)
    return shown(call, record)


def not_delivered(call: Call) -> Answer:
    """Record that the last sending never arrived."""
    record = inquiry_id(call.desk(), call.args.number)
    mark_not_delivered(call.desk(), record)
    return shown(call, record)


def settle(call: Call) -> Answer:
    """Record that the matter was settled without a letter."""
    args = call.args
    record = inquiry_id(call.desk(), args.number)
    agrees = None if args.citizen is None else args.citizen == "agrees"
    settle_inquiry(call.desk(), record, _on(call), args.way, args.said_by, citizen_agrees=agrees)
    return shown(call, record)


def close(call: Call) -> Answer:
    """Close an answered letter."""
    record = inquiry_id(call.desk(), call.args.number)
    close_inquiry(call.desk(), record, _on(call))
    return shown(call, record)


def trash(call: Call) -> Answer:
    """Put a draft into the trash."""
    record = inquiry_id(call.desk(), call.args.id)
    trash_draft(call.desk(), record)
    return shown(call, record)


def restore(call: Call) -> Answer:
    """Take a draft out of the trash."""
    record = inquiry_id(call.desk(), call.args.id)
    restore_draft(call.desk(), record)
    return shown(call, record)
