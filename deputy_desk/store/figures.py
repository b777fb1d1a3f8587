"""Reads the facts of effectiveness as plain tuples, each table once. What they mean is the domain's business.

Nothing is made into records here: a summary reads hundreds of thousands of rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from deputy_desk.domain.indicators.facts import DayNumbers, Facts, LegRow, LetterRow
from deputy_desk.domain.inquiry import FIRST_LETTERS, DispatchKind
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.terms import Term, TermUnit, due_day
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.store.unit_of_work import View

Rows: TypeAlias = list[Any]
_DAY_MS = 86_400_000
_UNIX_DAY = date(1970, 1, 1).toordinal()
_ZONE_MS = 5 * 3_600_000
"""Kazakhstan is UTC+5 since 1 March 2024; journal lines are dated by it (only for «changed in the period»)."""


def _raw(view: View, sql: str) -> Rows:
    """Return the rows of a query straight from the driver: SQLAlchemy's row objects are not needed for plain tuples."""
    driver = view.connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - an open connection has its driver
    found: Rows = driver.execute(sql).fetchall()
    return found


def _grouped(rows: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


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


_LETTERS = (
    "SELECT id, kind, parent_id, year, n, series, body_id, annulled_on, term_n, term_unit, receipt_is_day_one "
    "FROM inquiry WHERE registered_on IS NOT NULL AND deleted_on IS NULL"
)
_SENDINGS = (
    "SELECT inquiry_id, kind, body_id, sent_on, received_on, delivered FROM dispatch ORDER BY inquiry_id, sent_on, id"
)
_FIRST = {kind.value for kind in FIRST_LETTERS}


def _first_of(letters: dict[str, Any]) -> dict[str, str | None]:
    """Return letter → the first letter it belongs to, None for a first one."""
    found: dict[str, str | None] = {}
    for key, row in letters.items():
        seen, at = {key}, row
        while at[1] not in _FIRST and at[2] in letters and at[2] not in seen:
            seen.add(at[2])
            at = letters[at[2]]
        found[key] = None if at[0] == key else at[0]
    return found


def _letters(view: View, calendar: WorkCalendar, day: DayNumbers) -> tuple[list[LetterRow], list[LegRow]]:
    letters = {row[0]: row for row in _raw(view, _LETTERS)}
    sendings = _grouped(_raw(view, _SENDINGS))
    settled: dict[str, str] = {}
    for inquiry, on in _raw(view, 'SELECT inquiry_id, MIN("on") FROM resolution GROUP BY inquiry_id'):
        settled[inquiry] = on
    first_of, clocks = _first_of(letters), _Clocks(calendar)
    rows: list[LetterRow] = []
    legs: list[LegRow] = []
    for key, row in letters.items():
        ways = sendings.get(key)
        if not ways:
            continue
        term = (row[8], row[9], row[10])
        started = None
        for way in ways:
            if way[1] == DispatchKind.LOST:
                continue
            day0, due = clocks.days(way[4] or way[3], *term)
            if way[1] == DispatchKind.REDIRECT and started is not None:
                legs.append((key, way[2], day[way[3]] or 0, due))
            else:
                started = (day0, due)
        if started is None:
            continue
        last = ways[-1]
        lost = day[last[3]] if last[5] == 0 else None
        number = inquiry_number(row[4], row[5])
        sent = day[ways[0][3]] or 0
        rows.append((key, first_of[key], number, row[6], sent, *started, day[row[7]], lost, day[settled.get(key)]))
    return rows, legs


def _gradings(view: View, table: str, subject: str, day: DayNumbers, *, done: bool = False) -> Rows:
    last = "done_on" if done else "NULL"
    who = "user_id" if done else "grader_id"
    grade = "verdict" if done else "grade"
    sql = f'SELECT {subject}, {grade}, "on", moment, {who}, {last} FROM {table}'  # noqa: S608 - own names
    return [(a, b, day[c], d, e, day[f]) for a, b, c, d, e, f in _raw(view, sql)]


def _changes(view: View) -> Rows:
    """Return changes of kind and topic from the journal, as (record, what, day)."""
    sql = (
        "SELECT rec, fields, moment FROM journal WHERE kind = 'set' AND tbl IN ('complaint', 'inquiry') "
        "AND (fields LIKE '%\"topic_id\"%' OR fields LIKE '%\"kind\"%')"
    )
    found = []
    for record, fields, moment in _raw(view, sql):
        on = (moment + _ZONE_MS) // _DAY_MS + _UNIX_DAY
        found += [
            (record, what, on) for field, what in (("topic_id", "topic"), ("kind", "kind")) if f'"{field}"' in fields
        ]
    return found


def read_facts(view: View, calendar: WorkCalendar) -> Facts:
    """Return all facts of the office for the indicators. Trashed complaints and drafts are left out."""
    day: Any = DayNumbers()  # every day read here is filled
    letters, legs = _letters(view, calendar, day)
    extensions = _raw(view, "SELECT inquiry_id, until, notified_on FROM extension")
    replies = _raw(view, "SELECT id, inquiry_id, received_on, entered_on FROM reply")
    promises = _raw(
        view,
        "SELECT promise.id, promise.inquiry_id, COALESCE(reply.received_on, promise.due_on), promise.due_on "
        "FROM promise LEFT JOIN reply ON reply.id = promise.reply_id",
    )
    complaints = _raw(
        view,
        "SELECT id, n, series, received_on, day_assumed, channel, language, topic_id, place_id, problem_id "
        "FROM complaint WHERE deleted_on IS NULL",
    )
    follow_ups = _raw(view, 'SELECT complaint_id, "on", reached, verdict, went_higher FROM follow_up')
    closings = _raw(view, 'SELECT complaint_id, "on", outcome, reopened_on FROM closing')
    return Facts(
        letters=letters,
        legs=legs,
        extensions=[(a, day[b], day[c]) for a, b, c in extensions],
        replies=[(a, b, day[c], day[d]) for a, b, c, d in replies],
        gradings=_gradings(view, "grading", "reply_id", day),
        questions=_raw(view, "SELECT id, inquiry_id FROM question ORDER BY inquiry_id, position"),
        question_gradings=_gradings(view, "question_grading", "question_id", day),
        promises=[(a, b, day[c], day[d]) for a, b, c, d in promises],
        promise_verdicts=_gradings(view, "promise_verdict", "promise_id", day, done=True),
        complaints=[
            (a, f"{n}-{s}" if s else str(n), day[on], not assumed, channel, language, topic, place, problem)
            for a, n, s, on, assumed, channel, language, topic, place, problem in complaints
        ],
        actions=[(a, day[b]) for a, b in _raw(view, 'SELECT complaint_id, "on" FROM action')],
        explanations=[(a, day[b]) for a, b in _raw(view, 'SELECT complaint_id, "on" FROM explanation')],
        follow_ups=[(a, day[b], c, d, e) for a, b, c, d, e in follow_ups],
        closings=[(a, day[b], c, day[d]) for a, b, c, d in closings],
        served=_raw(view, "SELECT inquiry_id, complaint_id FROM served"),
        changes=_changes(view),
    )
