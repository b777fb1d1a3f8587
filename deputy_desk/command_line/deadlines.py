"""``deadline``: a due day and the way there. Works without an office; with one, its own calendar counts."""

from __future__ import annotations

import os

from deputy_desk.command_line.call import OFFICE_VARIABLE, Call, day_of
from deputy_desk.command_line.output import Answer
from deputy_desk.domain.terms import count_deadline, parse_term
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.wording.explanations import calendar_note, explain_deadline, explained_days


def _calendar(call: Call) -> WorkCalendar:
    if call.args.office or os.environ.get(OFFICE_VARIABLE):
        return call.desk().calendar
    from deputy_desk.store.calendar import base_calendar

    return base_calendar()


def deadline(call: Call) -> Answer:
    """Count a due day."""
    args = call.args
    start, term = day_of(args.start), parse_term(args.term)
    until = day_of(args.extended_until) if args.extended_until else None
    calendar = _calendar(call)
    found = count_deadline(start, term, calendar, receipt_is_day_one=args.receipt_is_day_one, extended_until=until)
    language = call.language
    value: dict[str, object] = {
        "start": found.start.isoformat(),
        "day0": found.day0.isoformat(),
        "due": found.due.isoformat(),
        "days": [
            {"date": one.day.isoformat(), "counted": one.counted, "n": one.n, "reason": reason}
            for one, reason in explained_days(found, language)
        ],
    }
    note = calendar_note(found, calendar, language)
    if note:
        call.say(note)
    lines = [found.due.isoformat()]
    if args.explain:
        lines += [
            f"{one.day.isoformat()}  {line}"
            for one, line in zip(found.days, explain_deadline(found, language), strict=True)
        ]
    return Answer(value, tuple(lines))
