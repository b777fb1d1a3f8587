"""``complaint link`` and ``complaint unlink``: complaints of one cause under a problem."""

from __future__ import annotations

from deputy_desk.command_line.call import Call
from deputy_desk.command_line.complaint_lines import complaint_table
from deputy_desk.command_line.complaints import items_of, shown
from deputy_desk.command_line.output import Answer
from deputy_desk.command_line.printing import fields
from deputy_desk.command_line.records import name_in
from deputy_desk.domain.ids import Id
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.problem import Problem
from deputy_desk.services.lists import ComplaintFilter, complaint_keys, complaint_lines
from deputy_desk.services.numbers import complaint_id
from deputy_desk.services.problems import NewProblem, link_complaints, make_problem, unlink_complaint
from deputy_desk.wording.catalogue import Catalogue


def _problem(call: Call, problem: Id) -> Answer:
    """Answer with a problem and the complaints it gathers."""
    desk, language = call.desk(), call.language
    with desk.read() as view:
        found = view.get(Problem, problem)
        topic = name_in(view.find_one(Topic, found.topic_id) if found.topic_id else None, language)
        place = name_in(view.find_one(Place, found.place_id) if found.place_id else None, language)
    lines = complaint_lines(desk, complaint_keys(desk, ComplaintFilter(problem_id=problem)))
    items = items_of(call, lines)
    value: dict[str, object] = {
        "id": found.id,
        "title": found.title,
        "opened": found.opened_on.isoformat(),
        "topic": topic,
        "place": place,
        "complaints": items,
    }
    t = Catalogue("cli", language)
    head = fields(
        ((t("Problem"), found.title), (t("Topic"), topic or ""), (t("Place"), place or ""), ("ID", found.id)),
    )
    return Answer(value, (*head, "", *complaint_table(items, language)))


def link(call: Call) -> Answer:
    """Add complaints to a problem, a new one or one that exists."""
    desk, args = call.desk(), call.args
    records = tuple(complaint_id(desk, number) for number in args.numbers)
    if args.problem is None:
        return _problem(call, make_problem(desk, NewProblem(title=args.new_problem, complaint_ids=records)).id)
    link_complaints(desk, records, args.problem)
    return _problem(call, args.problem)


def unlink(call: Call) -> Answer:
    """Take a complaint out of its problem."""
    record = complaint_id(call.desk(), call.args.number)
    unlink_complaint(call.desk(), record)
    return shown(call, record)
