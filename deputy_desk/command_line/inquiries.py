"""``inquiry …``: what happens to a letter after its draft."""

from __future__ import annotations

from deputy_desk.command_line.call import Call, day_of
from deputy_desk.command_line.inquiry_lines import inquiry_lines, inquiry_table
from deputy_desk.command_line.output import Answer
from deputy_desk.command_line.records import show_inquiry
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import DispatchKind, DispatchWay
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.terms import lateness
from deputy_desk.services.directory import body_named
from deputy_desk.services.inquiries import annul_inquiry, extend_inquiry, redirect_inquiry, send_inquiry
from deputy_desk.services.lists import InquiryFilter, inquiry_page
from deputy_desk.services.numbers import inquiry_id


def shown(call: Call, record: Id) -> Answer:
    """Answer with an inquiry as it stands."""
    desk = call.desk()
    value = show_inquiry(desk, record, call.language)
    return Answer(value, () if call.args.json else inquiry_lines(desk, value, call.language))


def show(call: Call) -> Answer:
    """Show an inquiry."""
    return shown(call, inquiry_id(call.desk(), call.args.number))


def listed(call: Call) -> Answer:
    """List inquiries, the nearest due day first."""
    desk, args = call.desk(), call.args
    today = desk.today()
    wanted = InquiryFilter(
        stages=frozenset({InquiryStage(args.state)}) if args.state else frozenset(),
        overdue_on=today if args.overdue else None,
        ungraded=args.ungraded,
        live=not args.trash,
    )
    after = inquiry_id(desk, args.after) if args.after else None
    lines, following = inquiry_page(desk, wanted, limit=args.limit, after=after)
    calendar = desk.calendar
    items = [
        {
            "id": one.id,
            "number": None if one.n is None else inquiry_number(one.n, one.series, one.year),
            "stage": one.stage.value,
            "title": one.title,
            "body": one.body,
            "registered": one.registered_on.isoformat() if one.registered_on else None,
            "sent": one.sent_on.isoformat() if one.sent_on else None,
            "due": one.due_on.isoformat() if one.due_on else None,
            "overdue_days": lateness(today, one.due_on, calendar) if one.waiting and one.due_on else 0,
            "ungraded": one.ungraded,
            "complaints": one.complaints,
        }
        for one in lines
    ]
    call.say_next(following)
    return Answer({"items": items, "next": following}, inquiry_table(items, call.language))


def send(call: Call) -> Answer:
    """Record a sending."""
    desk, args = call.desk(), call.args
    record = inquiry_id(desk, args.number)
    send_inquiry(
        desk,
        record,
        day_of(args.on),
        DispatchWay(args.way),
        kind=DispatchKind(args.kind),
        received_on=day_of(args.received) if args.received else None,
        incoming_number=args.incoming,
    )
    return shown(call, record)


def extend(call: Call) -> Answer:
    """Record a longer term."""
    desk, args = call.desk(), call.args
    record = inquiry_id(desk, args.number)
    notified = day_of(args.notified) if args.notified else desk.today()
    extend_inquiry(desk, record, day_of(args.until), args.basis, notified)
    return shown(call, record)


def redirect(call: Call) -> Answer:
    """Record that a letter went on to another body."""
    desk, args = call.desk(), call.args
    record = inquiry_id(desk, args.number)
    redirect_inquiry(desk, record, body_named(desk, args.body).id, day_of(args.on))
    return shown(call, record)


def annul(call: Call) -> Answer:
    """Annul a registered letter."""
    desk, args = call.desk(), call.args
    record = inquiry_id(desk, args.number)
    annul_inquiry(desk, record, day_of(args.on) if args.on else desk.today(), args.reason)
    return shown(call, record)
