"""``complaint …``: log, show, list, tell, close."""

from __future__ import annotations

from collections.abc import Iterable

from deputy_desk.command_line.call import Call, day_of, text_from_stdin
from deputy_desk.command_line.complaint_lines import complaint_lines, complaint_table
from deputy_desk.command_line.output import Answer
from deputy_desk.command_line.records import Json, name_in, show_complaint
from deputy_desk.domain.complaint import Channel, ContactWay, Outcome, Verdict
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import Id
from deputy_desk.domain.iin import check_iin
from deputy_desk.domain.numbers import complaint_number
from deputy_desk.domain.people import Language
from deputy_desk.domain.places import Place, Topic
from deputy_desk.errors import Problem
from deputy_desk.exchange.language import language_of
from deputy_desk.services.complaints import close_complaint
from deputy_desk.services.directory import place_named, topic_named
from deputy_desk.services.follow_up import NewFollowUp, record_follow_up
from deputy_desk.services.intake import NewComplaint, register_complaint
from deputy_desk.services.lists import ComplaintFilter, ComplaintLine, complaint_page
from deputy_desk.services.numbers import complaint_id
from deputy_desk.services.people import NewPerson
from deputy_desk.wording.messages import sentence


def add(call: Call) -> Answer:
    """Log a complaint."""
    desk, args = call.desk(), call.args
    text = text_from_stdin() if args.text == "-" else args.text
    for code in check_iin(args.iin):
        call.say(sentence(Problem("iin", code), call.language))
    phones = tuple(one for one in args.phone if one.strip())
    person = None
    if args.person.strip() or args.iin.strip() or phones:
        person = NewPerson(name=args.person, iin=args.iin, phones=phones, address=args.address)
    new = NewComplaint(
        text=text,
        received_on=day_of(args.received) if args.received else desk.today(),
        received_at=None if args.received else desk.now(),
        person=person,
        channel=Channel(args.channel),
        title=args.title,
        language=Language(args.text_lang or language_of(text)),
        topic_id=topic_named(desk, args.topic).id if args.topic else None,
        place_id=place_named(desk, args.place).id if args.place else None,
        address=args.address,
    )
    return shown(call, register_complaint(desk, new).id)


def shown(call: Call, record: Id) -> Answer:
    """Answer with a complaint as it stands."""
    desk = call.desk()
    value = show_complaint(desk, record, call.language)
    return Answer(value, () if call.args.json else complaint_lines(desk, value, call.language))


def show(call: Call) -> Answer:
    """Show a complaint."""
    return shown(call, complaint_id(call.desk(), call.args.number))


def listed(call: Call) -> Answer:
    """List complaints, newest first."""
    desk, args = call.desk(), call.args
    overdue = args.state == "overdue"
    wanted = ComplaintFilter(
        stages=frozenset({ComplaintStage(args.state)}) if args.state and not overdue else frozenset(),
        topic_ids=frozenset({topic_named(desk, args.topic).id}) if args.topic else frozenset(),
        place_ids=frozenset({place_named(desk, args.place).id}) if args.place else frozenset(),
        overdue_on=desk.today() if overdue else None,
        live=not args.trash,
    )
    after = complaint_id(desk, args.after) if args.after else None
    lines, following = complaint_page(desk, wanted, limit=args.limit, after=after)
    items = items_of(call, lines)
    call.say_next(following)
    return Answer({"items": items, "next": following}, complaint_table(items, call.language))


def items_of(call: Call, lines: Iterable[ComplaintLine]) -> list[Json]:
    """Return the lines of a list as JSON."""
    with call.desk().read() as view:
        topics = {one.id: name_in(one, call.language) for one in view.all(Topic)}
        places = {one.id: name_in(one, call.language) for one in view.all(Place)}
    return [_item(one, topics, places) for one in lines]


def _item(line: ComplaintLine, topics: dict[Id, str | None], places: dict[Id, str | None]) -> Json:
    return {
        "id": line.id,
        "number": complaint_number(line.n, line.series, line.year, line.year, full=True),
        "stage": line.stage.value,
        "received": line.received_on.isoformat(),
        "person": line.person,
        "text": line.line,
        "topic": topics.get(line.topic_id or ""),
        "place": places.get(line.place_id or ""),
        "due": line.due_on.isoformat() if line.due_on else None,
        "channel": line.channel.value,
        "urgency": line.urgency.value,
        "problem": line.problem_id,
    }


def follow_up(call: Call) -> Answer:
    """Record an attempt to tell the citizen and ask."""
    desk, args = call.desk(), call.args
    record = complaint_id(desk, args.number)
    new = NewFollowUp(
        complaint_id=record,
        on=day_of(args.on) if args.on else desk.today(),
        way=ContactWay(args.way),
        reached=not args.not_reached,
        told=args.told,
        verdict=Verdict(args.verdict) if args.verdict else None,
        words=args.words,
    )
    record_follow_up(desk, new)
    return shown(call, record)


def close(call: Call) -> Answer:
    """Close a complaint."""
    desk, args = call.desk(), call.args
    record = complaint_id(desk, args.number)
    on = day_of(args.on) if args.on else desk.today()
    close_complaint(desk, record, Outcome(args.outcome), on, args.reason)
    return shown(call, record)
