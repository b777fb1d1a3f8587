"""The indicators once more, slowly and in plain Python over plain rows, to hold the program's own against.

Written from the definitions; shares only the work calendar and the counting of terms with the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from deputy_desk.domain.terms import Term, TermUnit, due_day
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.store.unit_of_work import View

Row = dict[str, Any]
SUBSTANTIVE = {"explanation", "promise", "done", "refusal"}
GOOD = {"solved", "understood"}


def table(view: View, name: str) -> list[Row]:
    """Return the rows of a table in the order of their ids, days as dates."""
    columns = [row[1] for row in view.rows(f"PRAGMA table_info({name})")]
    found = []
    for row in view.rows(f'SELECT * FROM "{name}" ORDER BY {"id" if "id" in columns else "line"}'):
        one = dict(zip(columns, row, strict=True))
        days = {k: date.fromisoformat(v) for k, v in one.items() if (k == "on" or k.endswith(("_on", "until"))) and v}
        found.append({**one, **days})
    return found


@dataclass
class Family:
    """A first letter with its reminders and repeats, as it is known at the snapshot."""

    letter: Row
    members: set[str]
    ways: list[Row]
    sent: date
    start: date
    due: date
    annulled: date | None = None
    undelivered: date | None = None
    settled: date | None = None
    event: date | None = None
    replies: list[Row] = field(default_factory=list)
    substantive: list[Row] = field(default_factory=list)
    extensions: list[Row] = field(default_factory=list)

    def left(self, due: date) -> date | None:
        """Return the day it left the count before it was due."""
        outs = [x for x in (self.undelivered, self.annulled if self.annulled and self.annulled < due else None) if x]
        if not outs or (self.event and self.event <= min(outs)):
            return None
        return min(outs)


class ByHand:
    """Everything of an office as of the end of ``day``, or as of ``moment`` within it."""

    def __init__(self, view: View, calendar: WorkCalendar, day: date, moment: int | None = None) -> None:
        self.calendar, self.day, self.moment = calendar, day, moment
        self.over = day if moment is None else day - timedelta(days=1)
        names = (
            "inquiry dispatch extension resolution reply grading question question_grading promise promise_verdict "
            "complaint action explanation follow_up closing served journal"
        ).split()
        self.rows = {name: table(view, name) for name in names}
        self.families = {one.letter["id"]: one for one in self._families()}
        self.complaints = [one for one in self.rows["complaint"] if one["deleted_on"] is None]

    # Days

    def since(self, start: date, day: date) -> int:
        """Return working days from day 0 of ``start``."""
        while not self.calendar.is_working(start):
            start += timedelta(days=1)
        return max(0, self.after(start, day))

    def after(self, start: date, day: date) -> int:
        """Return working days after ``start`` up to ``day``."""
        return sum(self.calendar.is_working(start + timedelta(days=n)) for n in range(1, (day - start).days + 1))

    # Letters

    def last(self, table_: str, subject: str, key: str) -> Row | None:
        """Return the last grade or verdict that was given by the snapshot."""
        seen = [x for x in self.rows[table_] if x[subject] == key and x["on"] <= self.day]
        if self.moment is not None:
            seen = [x for x in seen if x["moment"] <= self.moment]
        return max(seen, key=lambda x: (x["on"], x["moment"]), default=None)

    def of(self, table_: str, members: set[str], day: str) -> list[Row]:
        """Return what belongs to some letters and had happened."""
        return [x for x in self.rows[table_] if x["inquiry_id"] in members and x[day] <= self.day]

    def _families(self) -> Iterable[Family]:
        sendings: dict[str, list[Row]] = {}
        for way in self.rows["dispatch"]:
            sendings.setdefault(way["inquiry_id"], []).append(way)
        known = {
            x["id"]: x
            for x in self.rows["inquiry"]
            if x["registered_on"]
            and not x["deleted_on"]
            and any(w["kind"] != "lost" for w in sendings.get(x["id"], ()))
        }

        def first(one: Row) -> str:
            while one["kind"] in {"reminder", "repeat"} and one["parent_id"] in known:
                one = known[one["parent_id"]]
            return str(one["id"])

        for id_, letter in known.items():
            if first(letter) != id_:
                continue
            ways = sorted(sendings[id_], key=lambda x: (x["sent_on"], x["id"]))
            own = [x for x in ways if x["kind"] != "lost"]
            counts = [x for n, x in enumerate(own) if n == 0 or x["kind"] != "redirect"][-1]
            start = counts["received_on"] or counts["sent_on"]
            term = Term(letter["term_n"], TermUnit(letter["term_unit"]))
            members = {x for x, one in known.items() if first(one) == id_}
            settled = min((x["on"] for x in self.rows["resolution"] if x["inquiry_id"] == id_), default=None)
            lost = ways[-1]["sent_on"] if ways[-1]["delivered"] == 0 and not _arrived(ways) else None
            family = Family(
                letter=letter,
                members=members,
                ways=ways,
                sent=ways[0]["sent_on"],
                start=start,
                due=due_day(start, term, self.calendar, bool(letter["receipt_is_day_one"])),
                annulled=self._by_now(letter["annulled_on"]),
                undelivered=self._by_now(lost),
                settled=self._by_now(settled),
                replies=self.of("reply", members, "received_on"),
                extensions=[x for x in self.of("extension", members, "notified_on") if not _gone(x, sendings)],
            )
            for reply in sorted(family.replies, key=lambda x: x["received_on"]):
                if (grade := self.last("grading", "reply_id", reply["id"])) and grade["grade"] in SUBSTANTIVE:
                    family.substantive.append(reply)
            family.event = family.substantive[0]["received_on"] if family.substantive else None
            yield family

    def _by_now(self, day: date | None) -> date | None:
        return day if day and day <= self.day else None

    def sent_in(self, first: date, last: date) -> list[Family]:
        """Return the cohort of letters."""
        return [x for x in self.families.values() if first <= x.sent <= min(last, self.day)]

    def ripe(self, family: Family) -> bool:
        """Tell whether a letter is in the denominators."""
        return family.due <= self.over and family.left(family.due) is None

    def is_open(self, one: Family) -> bool:
        """Tell whether an answer is waited for."""
        return one.sent <= self.day and not (one.event or one.annulled or one.undelivered or one.settled)

    def longest(self, one: Family) -> date:
        """Return the prolonged due day."""
        return max([one.due, *(self.calendar.next_working(x["until"]) for x in one.extensions)])

    def waits(self, cohort: list[Family]) -> tuple[list[int], list[int]]:
        """Return times to events and to the ends of watching."""
        events, censored = [], []
        for x in cohort:
            end = min(y for y in (self.day, x.left(x.due), x.settled) if y)
            if x.event and x.event <= end:
                events.append(self.since(x.start, x.event))
            else:
                censored.append(self.since(x.start, end))
        return events, censored

    # Complaints

    def word(self, complaint: str) -> Row | None:
        """Return the citizen's last word."""
        said = [x for x in self.tries(complaint) if x["verdict"]]
        return max(said, key=lambda x: (x["on"], x["id"]), default=None)

    def tries(self, complaint: str) -> list[Row]:
        """Return the attempts to reach a citizen so far."""
        return [x for x in self.rows["follow_up"] if x["complaint_id"] == complaint and x["on"] <= self.day]

    def facts(self, name: str, complaint: str) -> list[date]:
        """Return the days of actions or explanations so far."""
        return [x["on"] for x in self.rows[name] if x["complaint_id"] == complaint and x["on"] <= self.day]

    def sent_on(self, letter: str) -> date:
        """Return the day a letter was first sent."""
        days: list[date] = [x["sent_on"] for x in self.rows["dispatch"] if x["inquiry_id"] == letter]
        return min(days)

    def begun(self, complaint: str, received: date) -> list[date]:
        """Return the days on which letters for a complaint were drafted, not before it came."""
        letters = {x["inquiry_id"] for x in self.rows["served"] if x["complaint_id"] == complaint}
        made = [x["created_on"] for x in self.rows["inquiry"] if x["id"] in letters and not x["deleted_on"]]
        return [max(x, received) for x in made if x <= self.day]

    def serving(self, complaint: str) -> list[tuple[Family, date]]:
        """Return the families that serve a complaint, each with the day since when."""
        found: dict[str, tuple[Family, date]] = {}
        for link in self.rows["served"]:
            for one in self.families.values():
                if link["complaint_id"] == complaint and link["inquiry_id"] in one.members:
                    sent = min(x["sent_on"] for x in self.rows["dispatch"] if x["inquiry_id"] == link["inquiry_id"])
                    if sent <= self.day:
                        known = found.get(one.letter["id"], (one, sent))
                        found[one.letter["id"]] = (one, min(sent, known[1]))
        return list(found.values())

    def final(self, complaint: str) -> date | None:
        """Return the day of the final reply."""
        serving = self.serving(complaint)
        if serving:
            return max((x.substantive[-1]["received_on"] for x, _ in serving if x.substantive), default=None)
        return max(self.facts("explanation", complaint), default=None)

    def gone(self, complaint: str) -> bool:
        """Tell whether a complaint was withdrawn or not considered."""
        standing = [
            x
            for x in self.rows["closing"]
            if x["complaint_id"] == complaint
            and x["on"] <= self.day
            and (not x["reopened_on"] or x["reopened_on"] > self.day)
        ]
        last = max(standing, key=lambda x: (x["on"], x["id"]), default=None)
        return last is not None and last["outcome"] in {"withdrawn", "not_considered"}


def _gone(extension: Row, sendings: dict[str, list[Row]]) -> bool:
    """Tell whether a term was prolonged before the letter went out anew to the right address."""
    wrong = [x["sent_on"] for x in sendings[extension["inquiry_id"]] if x["kind"] == "wrong_address"]
    return bool(wrong) and extension["notified_on"] < max(wrong)


def _arrived(ways: list[Row]) -> bool:
    """Tell whether some body had the letter, our wrong addresses aside."""
    wrong = max([n for n, x in enumerate(ways) if x["kind"] == "wrong_address"], default=0)
    return any(x["delivered"] or x["received_on"] or x["kind"] == "redirect" for x in ways[wrong:])


def kaplan_meier(events: list[int], censored: list[int], level: Fraction) -> int | None:
    """Return the first day with S(t) ≤ level, by the product of fractions."""
    share = Fraction(1)
    for day in sorted(set(events)):
        risk = sum(t >= day for t in [*events, *censored])
        share *= 1 - Fraction(events.count(day), risk)
        if share <= level:
            return day
    return None
