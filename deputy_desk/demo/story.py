"""Nine months of the office, day by day, through the same use cases a person would use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from deputy_desk.demo.cases import Cases
from deputy_desk.demo.clock import FIRST_DAY, LAST_DAY, DemoClock
from deputy_desk.demo.diary import Diary
from deputy_desk.demo.letters import Letters
from deputy_desk.demo.register import Register, write_register
from deputy_desk.demo.texts import DECISIONS
from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.places import Topic
from deputy_desk.domain.problem import DecisionKind, Problem
from deputy_desk.services.desk import Desk
from deputy_desk.services.imports import import_file
from deputy_desk.services.lists import notice_overdue
from deputy_desk.services.problems import record_decision

_LETTERS_BEGIN = FIRST_DAY + timedelta(days=14)


@dataclass(slots=True)
class Taken:
    """What the imports took."""

    rows: int = 0
    imported: int = 0
    unchanged: int = 0
    rejected: int = 0


class Story:
    """Lives the nine months of one register."""

    def __init__(self, desk: Desk, clock: DemoClock, rng: Random, register: Register) -> None:
        self._desk, self._clock, self._register = desk, clock, register
        with desk.read() as view:
            topics: dict[Id, str] = {one.id: one.name_ru for one in view.all(Topic)}
            bodies = {one.name_ru: one for one in view.all(Body)}
        self._diary = Diary(desk, clock, rng)
        self._cases = Cases(self._diary, topics)
        self._letters = Letters(self._diary, self._cases, bodies)
        self._known: set[Id] = set()
        self.taken = Taken()

    def live(self) -> None:
        """Go through all working days."""
        last, worked = FIRST_DAY - timedelta(days=1), 0
        day = FIRST_DAY
        with TemporaryDirectory() as folder:
            while day <= LAST_DAY:
                if self._diary.calendar.is_working(day) or day == LAST_DAY:
                    self._clock.begin(day)
                    self._take(Path(folder) / f"register-{day.isoformat()}.csv", last, day)
                    last = day
                    worked += 1
                    self._work(day, worked)
                day += timedelta(days=1)

    def _take(self, path: Path, after: date, day: date) -> None:
        lines = self._register.between(after, day)
        if not lines:
            return
        write_register(path, lines)
        report = import_file(self._desk, path)
        self.taken.rows += report.rows
        self.taken.imported += report.imported
        self.taken.unchanged += report.unchanged
        self.taken.rejected += report.rejected
        for complaint in self._new(sorted({line.day for line in lines})):
            self._cases.arrived(complaint, day)

    def _new(self, days: list[date]) -> list[Complaint]:
        with self._desk.read() as view:
            found = view.find_in(Complaint, "received_on", [day.isoformat() for day in days])
        new = sorted((one for one in found if one.id not in self._known), key=lambda one: (one.year, one.n))
        self._known.update(one.id for one in new)
        return new

    def _work(self, day: date, worked: int) -> None:
        self._diary.live(day)
        ending = day > LAST_DAY - timedelta(days=3)
        if day >= _LETTERS_BEGIN and worked % 5 in {1, 3} and (ending or self._letters.gathered()):
            self._letters.write_next(day, leave_draft=ending)
        if day == LAST_DAY:
            self._letters.answers.last_days(day)
        if day.weekday() == 0 or day == LAST_DAY:
            notice_overdue(self._desk)
        if worked % 60 == 59:  # noqa: PLR2004 - three times in nine months
            self._decide(day, worked // 60)

    def _decide(self, day: date, which: int) -> None:
        with self._desk.read() as view:
            problems = view.all(Problem)
        if problems and which < len(DECISIONS):
            kind, text, amount = DECISIONS[which]
            problem = problems[which % len(problems)].id
            record_decision(self._desk, problem, DecisionKind(kind), day, text, amount=amount)
