"""Reads the facts of effectiveness as plain tuples, each table once. What they mean is the domain's business.

Nothing is made into records here: a summary reads hundreds of thousands of rows. For the same reason records are named
by their places in one list of ids, kept beside the facts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any, TypeAlias

from deputy_desk.domain.ids import Id
from deputy_desk.domain.indicators.facts import (
    ChangeRow,
    DayNumbers,
    DayRow,
    ExtensionRow,
    Facts,
    GradingRow,
    LegRow,
    LetterRow,
)
from deputy_desk.domain.indicators.repeated import Asked, asked_again
from deputy_desk.domain.inquiry import FIRST_LETTERS, DispatchKind
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.office import Report
from deputy_desk.domain.terms import Term, TermUnit, due_day
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.store.rows import shape_of
from deputy_desk.store.unit_of_work import View

Rows: TypeAlias = list[Any]
Find: TypeAlias = Callable[[Any], Any]
"""Gives the place of an id, None for that of a record that is left out."""
_DAY_MS = 86_400_000
_UNIX_DAY = date(1970, 1, 1).toordinal()
_ZONE_MS = 5 * 3_600_000
"""Kazakhstan is UTC+5 since 1 March 2024; journal lines are dated by it (only for «changed in the period»)."""
_first = itemgetter(0)


@dataclass(frozen=True, slots=True)
class _Places:
    """The records of one kind stand in the list of ids from ``start`` on, in the order of their rows."""

    start: int
    known: dict[Id, int]

    @property
    def find(self) -> Find:
        return self.known.get

    def also(self, others: Mapping[Id, Id]) -> Find:
        """Give some ids the places of others."""
        return (self.known | {one: self.known[other] for one, other in others.items()}).get if others else self.find


@dataclass(frozen=True, slots=True)
class _Names:
    """All ids in one list, kind after kind, each kind in the order of its ids whatever the order of the table."""

    ids: list[Id] = field(default_factory=list)

    def places(self, rows: Rows) -> _Places:
        """Put rows in the order of their first column, an id, and give places to them."""
        rows.sort(key=_first)
        start = len(self.ids)
        own = list(map(_first, rows))
        self.ids.extend(own)
        return _Places(start, dict(zip(own, range(start, start + len(own)), strict=True)))


class _Clocks:
    """Day 0 and due day of sendings, each pair of day and term worked out once."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._known: dict[tuple[str, int, str, int], tuple[int, int]] = {}

    def days(self, start: str, n: int, unit: str, day_one: int) -> tuple[int, int]:
        key = (start, n, unit, day_one)
        found = self._known.get(key)
        if found is None:
            day = date.fromisoformat(start)
            due = due_day(day, Term(n, TermUnit(unit)), self._calendar, bool(day_one))
            found = (self._calendar.next_working(day).toordinal(), due.toordinal())
            self._known[key] = found
        return found

    def working(self, day: str) -> int:
        """Return a day, or the next working one: a term that is prolonged to a day off ends on it."""
        return self._calendar.next_working(date.fromisoformat(day)).toordinal()


_LETTERS = (
    "SELECT id, kind, parent_id, n, series, body_id, annulled_on, term_n, term_unit, receipt_is_day_one, "
    "registered_on, created_on FROM inquiry WHERE deleted_on IS NULL"
)
_SENDINGS = "SELECT inquiry_id, kind, body_id, sent_on, received_on, delivered, id FROM dispatch"
_FIRST = {kind.value for kind in FIRST_LETTERS}


def _first_of(rows: Rows) -> dict[Id, Id | None]:
    """Return letter → the first letter it belongs to, None for a first one."""
    found: dict[Id, Id | None] = dict.fromkeys(map(_first, rows))
    children = [row for row in rows if row[1] not in _FIRST]
    letters = {row[0]: row for row in rows} if children else {}
    for row in children:
        seen, at = {row[0]}, row
        while at[1] not in _FIRST and at[2] in letters and at[2] not in seen:
            seen.add(at[2])
            at = letters[at[2]]
        found[row[0]] = None if at is row else at[0]
    return found


def _ways(view: View) -> dict[Id, Rows]:
    """Return the sendings of each letter, by day and then in the order they were noted.

    A letter of which nothing but a repeated sending of a lost one is known was never sent.
    """
    found: dict[Id, Rows] = {}
    for row in view.rows(_SENDINGS):
        if row[0] in found:
            found[row[0]].append(row)
        else:
            found[row[0]] = [row]
    for id_ in [x for x, some in found.items() if len(some) > 1 or some[0][1] == DispatchKind.LOST]:
        found[id_].sort(key=itemgetter(3, 6))
        if all(row[1] == DispatchKind.LOST for row in found[id_]):
            del found[id_]
    return found


def _clock(at: int, ways: Rows, term: Sequence[Any], clocks: _Clocks, day: Any) -> tuple[tuple[int, int], list[LegRow]]:
    """Return day 0 and due day of the citizen's clock, and the legs of redirects with clocks of their own."""
    started = clocks.days(ways[0][4] or ways[0][3], *term)
    if len(ways) == 1:
        return started, []
    legs: list[LegRow] = []
    own = [way for way in ways if way[1] != DispatchKind.LOST]
    for turn, way in enumerate(own):
        clock = clocks.days(way[4] or way[3], *term)
        if not turn or way[1] != DispatchKind.REDIRECT:
            started = clock
        elif way[5] != 0:  # one that never arrived starts no clock of the new body
            legs.append((at, way[2], day[way[3]], clock[1]))
    return started, legs


def _came_back(ways: Rows) -> bool:
    """Tell whether a letter whose last sending did not arrive never did.

    A body that had it and lost it, or passed it on, had been reached; what arrived at our wrong address was not.
    """
    for way in reversed(ways):
        if way[5] == 1 or way[4] or way[1] == DispatchKind.REDIRECT:
            return False
        if way[1] == DispatchKind.WRONG_ADDRESS:
            return True
    return True


def _letters(
    letters: Rows,
    all_ways: dict[Id, Rows],
    settled: dict[Id, str],
    place: _Places,
    first_of: dict[Id, Id | None],
    clocks: _Clocks,
    day: Any,
) -> tuple[list[LetterRow], list[LegRow]]:
    rows: list[LetterRow] = []
    legs: list[LegRow] = []
    for at, (id_, _, _, n, series, body, annulled, *term, _, _) in enumerate(letters, place.start):
        ways = all_ways[id_]
        (day0, due), redirects = _clock(at, ways, term, clocks, day)
        legs += redirects
        lost = day[ways[-1][3]] if ways[-1][5] == 0 and _came_back(ways) else None
        first = first_of[id_] and place.find(first_of[id_])
        sent, done = day[ways[0][3]], day[settled.get(id_)]
        rows.append((at, first, inquiry_number(n, series), body, sent, day0, due, day[annulled], lost, done))
    return rows, legs


def _extensions(view: View, find: Find, ways: dict[Id, Rows], clocks: _Clocks, day: Any) -> list[ExtensionRow]:
    """Return prolonged terms. What was told before our wrong address restarted the clock is gone with that clock."""
    rows = view.rows("SELECT inquiry_id, until, notified_on FROM extension")
    wrong: dict[Id, str] = {}
    for id_ in {row[0] for row in rows if len(ways.get(row[0], ())) > 1}:
        wrong.update((id_, way[3]) for way in ways[id_] if way[1] == DispatchKind.WRONG_ADDRESS)
    return [
        (at, clocks.working(until), day[told])
        for id_, until, told in rows
        if (at := find(id_)) is not None and told >= wrong.get(id_, told)
    ]


_ASKED = (
    "SELECT id, inquiry_id, position, text_ru, text_kk FROM question WHERE inquiry_id IN (SELECT id FROM inquiry "
    "WHERE parent_id IS NOT NULL UNION SELECT parent_id FROM inquiry WHERE parent_id IS NOT NULL)"
)


def _again(view: View, first_of: dict[Id, Id | None], ways: dict[Id, Rows]) -> dict[Id, Id]:
    """Return questions of reminders and repeats that an earlier letter had asked, each with the first asking.

    Texts are read of ladders alone: there are few, and questions are many.
    """
    if not any(first_of.values()):
        return {}
    found = asked_again(
        Asked(first_of[letter] or letter, ways[letter][0][3], letter, position, question, ru, kk)
        for question, letter, position, ru, kk in view.rows(_ASKED)
        if letter in first_of
    )
    return {str(one): str(other) for one, other in found.items()}


def _gradings(rows: Rows, find: Find, day: Any) -> list[GradingRow]:
    """Return gradings of known subjects; rows are subject, grade, day, moment."""
    return [(at, b, day[c], d, None, None) for a, b, c, d in rows if (at := find(a)) is not None]


def _days(rows: Rows, find: Find, day: Any) -> list[DayRow]:
    return [(at, day[b]) for a, b in rows if (at := find(a)) is not None]


def _drafts(links: Rows, made: dict[Id, str], find: Find, day: Any) -> list[DayRow]:
    """Return complaints with the day on which a letter for them was begun, sent since or not."""
    return [(to, day[made[a]]) for a, b in links if a in made and (to := find(b)) is not None]


def _noted(rows: Rows) -> Rows:
    """Put rows in the order of their last column, an id: of one day in the order they were noted."""
    rows.sort(key=itemgetter(-1))
    return rows


_CHANGES = (
    "SELECT rec, fields, moment FROM journal WHERE kind = 'set' AND tbl IN ('complaint', 'inquiry') AND "
    "(fields LIKE '%\"topic_id\"%' OR fields LIKE '%\"kind\"%' OR fields LIKE '%\"registered_on\"%') ORDER BY line"
)


def _changes(view: View, *finds: Find) -> list[ChangeRow]:
    """Return changes of kind and topic from the journal. What was changed in a draft is no change of a letter."""
    found: dict[Id, list[ChangeRow]] = defaultdict(list)
    for record, fields, moment in view.rows(_CHANGES):
        at = next((at for find in finds if (at := find(record)) is not None), None)
        if at is None:
            continue
        on = (moment + _ZONE_MS) // _DAY_MS + _UNIX_DAY
        found[record] += [
            (at, what, on) for what, name in (("topic", '"topic_id"'), ("kind", '"kind"')) if name in fields
        ]
        if '"registered_on"' in fields:
            del found[record]
    return [change for some in found.values() for change in some]


def read_facts(view: View, calendar: WorkCalendar) -> tuple[Facts, Sequence[Id]]:
    """Return all facts of the office for the indicators, and the ids that the whole numbers in them stand for.

    Trashed complaints and letters that were not sent are left out, with everything that belongs to them.
    """
    day: Any = DayNumbers()  # every day read here is filled
    names = _Names()
    complaints = view.rows(
        "SELECT id, n, series, received_on, day_assumed, channel, language, topic_id, place_id, problem_id "
        "FROM complaint INDEXED BY ix_complaint_facts WHERE deleted_on IS NULL ORDER BY id"
    )
    complaint = names.places(complaints)
    ways, clocks = _ways(view), _Clocks(calendar)
    written = view.rows(_LETTERS)
    sent = [row for row in written if row[-2] and row[0] in ways]
    letter, first_of = names.places(sent), _first_of(sent)
    settled = dict(view.rows('SELECT inquiry_id, MIN("on") FROM resolution GROUP BY inquiry_id'))
    letters, legs = _letters(sent, ways, settled, letter, first_of, clocks, day)
    replies = view.rows("SELECT id, inquiry_id, received_on, entered_on FROM reply")
    reply = names.places(replies)
    again = _again(view, first_of, ways)
    questions = view.rows("SELECT id, inquiry_id FROM question")
    if again:
        questions = [row for row in questions if row[0] not in again]
    question = names.places(questions)
    links = view.rows("SELECT inquiry_id, complaint_id FROM served")
    promises = view.rows(
        "SELECT promise.id, promise.inquiry_id, COALESCE(reply.received_on, promise.due_on), promise.due_on "
        "FROM promise LEFT JOIN reply ON reply.id = promise.reply_id"
    )
    promise = names.places(promises)
    facts = Facts(
        letters=letters,
        legs=legs,
        extensions=_extensions(view, letter.find, ways, clocks, day),
        replies=[
            (at, to, day[c], day[d])
            for at, (_, b, c, d) in enumerate(replies, reply.start)
            if (to := letter.find(b)) is not None
        ],
        gradings=_gradings(view.rows('SELECT reply_id, grade, "on", moment FROM grading'), reply.find, day),
        questions=[
            (at, to) for at, (_, b) in enumerate(questions, question.start) if (to := letter.find(b)) is not None
        ],
        question_gradings=_gradings(
            view.rows('SELECT question_id, grade, "on", moment FROM question_grading'), question.also(again), day
        ),
        promises=[
            (at, to, day[c], day[d])
            for at, (_, b, c, d) in enumerate(promises, promise.start)
            if (to := letter.find(b)) is not None
        ],
        promise_verdicts=[
            (at, b, day[c], d, None, day[e])
            for a, b, c, d, e in view.rows('SELECT promise_id, verdict, "on", moment, done_on FROM promise_verdict')
            if (at := promise.find(a)) is not None
        ],
        complaints=[
            (at, f"{n}-{s}" if s else str(n), day[on], not assumed, channel, language, topic, about, problem)
            for at, (_, n, s, on, assumed, channel, language, topic, about, problem) in enumerate(
                complaints, complaint.start
            )
        ],
        actions=_days(view.rows('SELECT complaint_id, "on" FROM action'), complaint.find, day),
        explanations=_days(view.rows('SELECT complaint_id, "on" FROM explanation'), complaint.find, day),
        follow_ups=[
            (at, day[b], c, d, e)
            for a, b, c, d, e, _ in _noted(
                view.rows('SELECT complaint_id, "on", reached, verdict, went_higher, id FROM follow_up')
            )
            if (at := complaint.find(a)) is not None
        ],
        closings=[
            (at, day[b], c, day[d])
            for a, b, c, d, _ in _noted(view.rows('SELECT complaint_id, "on", outcome, reopened_on, id FROM closing'))
            if (at := complaint.find(a)) is not None
        ],
        drafts=_drafts(links, {row[0]: row[-1] for row in written}, complaint.find, day),
        served=[
            (at, to) for a, b in links if (at := letter.find(a)) is not None and (to := complaint.find(b)) is not None
        ],
        changes=_changes(view, complaint.find, letter.find),
    )
    return facts, names.ids


def issued_reports(view: View, kind: str) -> list[Report]:
    """Return the reports of a kind, newest first, with empty ``figures``: they are megabytes, a list needs none."""
    shape = shape_of(Report)
    selection = shape.selection.replace(shape.column("figures"), "''")
    return [shape.decode(row) for row in view.rows(f"{selection} WHERE kind = ? ORDER BY id DESC", (kind,))]
