"""An office with a long past for benchmarks: invented people, complaints in two languages, letters, replies.

``python -m tests.benchmarks.office_100k FOLDER [complaints] [inquiries]``. The same seed makes the same records.
Written through the store's own transactions, so the journal, lists and index are what the program would have made.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from deputy_desk.domain.bodies import Body, BodyLevel
from deputy_desk.domain.complaint import (
    Action,
    ActionKind,
    Applicant,
    Channel,
    Closing,
    Complaint,
    ContactWay,
    Explanation,
    FollowUp,
    Outcome,
    Urgency,
    Verdict,
)
from deputy_desk.domain.ids import RANDOM_BYTES, Id, uuid7
from deputy_desk.domain.inquiry import Dispatch, Inquiry, Question, Served
from deputy_desk.domain.office import Office
from deputy_desk.domain.people import Language, Person, Phone, Role, User
from deputy_desk.domain.places import Place, PlaceKind, Topic
from deputy_desk.domain.records import Record
from deputy_desk.domain.reply import Grade, Grading, QuestionGradeValue, QuestionGrading, Reply
from deputy_desk.domain.terms import TermUnit
from deputy_desk.store.office_store import Store, create_store
from tests.benchmarks import words

FIRST_DAY, TODAY = date(2021, 1, 4), date(2026, 11, 20)
BATCH = 2_500
PEOPLE_A_BATCH = 1_500


@dataclass
class Past:
    """What is known while the past is being made."""

    random: Random
    moment: int = 0
    numbers: dict[tuple[str, int], int] = field(default_factory=dict)
    places: list[Id] = field(default_factory=list)
    topics: list[Id] = field(default_factory=list)
    bodies: list[Id] = field(default_factory=list)
    users: list[Id] = field(default_factory=list)

    def id(self) -> Id:
        """Return the next id; they grow by a millisecond."""
        self.moment += 1
        return uuid7(self.moment, self.random.randbytes(RANDOM_BYTES))

    def number(self, kind: str, year: int) -> int:
        """Return the next number of a year."""
        self.numbers[kind, year] = self.numbers.get((kind, year), 0) + 1
        return self.numbers[kind, year]


def directories(past: Past) -> list[Record]:
    """Return the office itself: its people, places, topics and bodies."""
    deputy = User(id=past.id(), name="Байжанов Нұрлан Серікұлы", role=Role.DEPUTY)
    helper = User(id=past.id(), name="Омарова Сауле Ержанқызы", role=Role.ASSISTANT)
    past.users = [deputy.id, helper.id]
    office = Office(
        id=past.id(),
        maslikhat_ru="Коктерекский районный маслихат",
        maslikhat_kk="Көктерек аудандық мәслихаты",
        district_ru="№ 7",
        district_kk="№ 7",
        deputy_user_id=deputy.id,
        language=Language.RU,
        created_on=FIRST_DAY,
    )
    region = Place(id=past.id(), name_ru="Коктерекский район", name_kk="Көктерек ауданы", kind=PlaceKind.DISTRICT)
    places = [
        Place(id=past.id(), name_ru=ru, name_kk=kk, kind=PlaceKind.SETTLEMENT, parent_id=region.id)
        for ru, kk in words.PLACES
    ]
    topics = [Topic(id=past.id(), name_ru=ru, name_kk=kk) for ru, kk in words.TOPICS]
    bodies = [Body(id=past.id(), name_ru=ru, name_kk=kk, level=BodyLevel.DISTRICT) for ru, kk in words.BODIES]
    past.places, past.topics = [one.id for one in places], [one.id for one in topics]
    past.bodies = [one.id for one in bodies]
    return [deputy, helper, office, region, *places, *topics, *bodies]


def person(past: Past) -> tuple[Person, Phone]:
    """Return an invented person with a telephone."""
    roll = past.random
    male = roll.random() < 0.5
    stem = roll.choice(words.SURNAMES)
    first, father = roll.choice(words.MEN if male else words.WOMEN), roll.choice(words.MEN)
    name = f"{stem}{'' if male else 'а'} {first} {father}{'ұлы' if male else 'қызы'}"
    birth = date(1940, 1, 1) + timedelta(days=roll.randrange(24_000))
    iin = f"{birth:%y%m%d}{3 if male else 4}{roll.randrange(100_000):05d}"
    made = Person(id=past.id(), name=name, iin=iin, address=words.address(roll), place_id=roll.choice(past.places))
    return made, Phone(id=past.id(), person_id=made.id, number=f"+7705{roll.randrange(10_000_000):07d}")


def complaint(past: Past, day: date) -> Complaint:
    """Return an invented complaint received on ``day``."""
    roll = past.random
    topic = roll.randrange(len(past.topics))
    language = Language.KK if roll.random() < 0.4 else Language.RU
    return Complaint(
        id=past.id(),
        year=day.year,
        n=past.number("complaint", day.year),
        text=words.text(roll, topic, language.value),
        received_on=day,
        channel=roll.choice(tuple(Channel)),
        language=language,
        topic_id=past.topics[topic],
        place_id=roll.choice(past.places),
        address=words.address(roll),
        handler_id=roll.choice(past.users),
        urgency=roll.choices(tuple(Urgency), weights=(1, 8, 1))[0],
    )


def fate(past: Past, one: Complaint) -> Iterator[Record]:
    """Yield what the office did about a complaint without a letter."""
    roll, day = past.random, one.received_on
    if (TODAY - day).days < 4:
        return
    day += timedelta(days=roll.randrange(4))
    yield Action(id=past.id(), complaint_id=one.id, kind=ActionKind.CALL, on=day, user_id=one.handler_id)
    if roll.random() < 0.6:
        yield Explanation(id=past.id(), complaint_id=one.id, on=day, user_id=one.handler_id)
        yield from told(past, one, day, Verdict.UNDERSTOOD, Outcome.UNDERSTOOD)


def told(past: Past, one: Complaint, day: date, word: Verdict, outcome: Outcome) -> Iterator[Record]:
    """Yield the citizen's word and the closing."""
    day += timedelta(days=past.random.randrange(6))
    if day > TODAY:
        return
    yield FollowUp(id=past.id(), complaint_id=one.id, on=day, way=ContactWay.PHONE, reached=True, verdict=word)
    yield Closing(id=past.id(), complaint_id=one.id, on=day, outcome=outcome, user_id=one.handler_id)


def letter(past: Past, served: list[Complaint]) -> Iterator[Record]:
    """Yield an inquiry about some complaints with what came of it."""
    roll = past.random
    day = max(one.received_on for one in served) + timedelta(days=2)
    if day > TODAY:
        return
    topic = past.topics.index(served[0].topic_id or past.topics[0])
    one = Inquiry(
        id=past.id(),
        created_on=day,
        year=day.year,
        n=past.number("inquiry", day.year),
        registered_on=day,
        body_id=past.bodies[topic % len(past.bodies)],
        short_title=words.TOPICS[topic][0],
        subject_ru=words.text(roll, topic, "ru")[:120],
        term_n=15,
        term_unit=TermUnit.WORKING_DAYS,
    )
    questions = [
        Question(id=past.id(), inquiry_id=one.id, position=n, text_ru=words.question(roll, topic)) for n in (1, 2, 3)
    ]
    yield one
    yield from questions
    for complaint_ in served:
        yield Served(id=past.id(), inquiry_id=one.id, complaint_id=complaint_.id)
    yield Dispatch(id=past.id(), inquiry_id=one.id, sent_on=day, received_on=day + timedelta(days=1))
    came = day + timedelta(days=roll.randrange(5, 60))
    if came > TODAY or roll.random() < 0.1:
        return
    reply = Reply(id=past.id(), inquiry_id=one.id, received_on=came, entered_on=came, text=words.question(roll, topic))
    grade = roll.choice(tuple(Grade))
    yield reply
    yield Grading(id=past.id(), reply_id=reply.id, grade=grade, on=came, moment=past.moment)
    for question in questions:
        value = roll.choice(tuple(QuestionGradeValue))
        yield QuestionGrading(
            id=past.id(), reply_id=reply.id, question_id=question.id, grade=value, on=came, moment=past.moment
        )
    if grade is Grade.DONE:
        for complaint_ in served:
            yield from told(past, complaint_, came, Verdict.SOLVED, Outcome.SOLVED)


def batches(past: Past, complaints: int, inquiries: int) -> Iterator[list[Record]]:
    """Yield the records of one transaction after another."""
    span = (TODAY - FIRST_DAY).days
    made = letters = 0
    while made < complaints:
        size = min(BATCH, complaints - made)
        people = [person(past) for _ in range(min(size, PEOPLE_A_BATCH))]
        records: list[Record] = [one for pair in people for one in pair]
        days = [FIRST_DAY + timedelta(days=(made + at) * span // max(1, complaints - 1)) for at in range(size)]
        some = [complaint(past, day) for day in days]
        for one in some:
            who = past.random.choice(people)[0]
            records += [one, Applicant(id=past.id(), complaint_id=one.id, person_id=who.id)]
        made += size
        wanted = made * inquiries // complaints - letters
        letters += wanted
        past.random.shuffle(some)
        for at in range(wanted):
            records += letter(past, some[at : at + 1])
        for one in some[wanted:]:
            records += fate(past, one)
        yield records


def write(store: Store, records: list[Record], now: datetime) -> None:
    """Write records in one transaction, many of a kind at once."""
    by_kind: dict[type[Record], list[Record]] = {}
    for record in records:
        by_kind.setdefault(type(record), []).append(record)
    with store.change(None, now) as work:
        for some in by_kind.values():
            work.add_many(some)


def make_office(folder: Path, *, complaints: int = 100_000, inquiries: int = 30_000, seed: int = 1) -> Store:
    """Make the office in ``folder`` and leave it open. No password."""
    random = Random(seed)
    past = Past(random, moment=int(datetime(2021, 1, 4, tzinfo=UTC).timestamp() * 1000))
    store = create_store(folder, None, past.id(), random.randbytes)
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
    write(store, directories(past), now)
    for records in batches(past, complaints, inquiries):
        write(store, records, now)
    return store


if __name__ == "__main__":
    began = time.perf_counter()
    sizes = [int(one) for one in sys.argv[2:4]] or [100_000]
    make_office(Path(sys.argv[1]), complaints=sizes[0], inquiries=sizes[1] if sizes[1:] else sizes[0] * 3 // 10).close()
    print(f"{time.perf_counter() - began:.1f} s")
