from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import Applicant, Channel, Complaint, Urgency
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Dispatch, DispatchKind, Inquiry, Served
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.query import parse_query
from deputy_desk.store import search
from deputy_desk.store.neighbours import SentOn, earlier_complaints, sent_on
from deputy_desk.store.office_store import Store
from deputy_desk.store.people_search import find_persons, known_complaints
from deputy_desk.store.search_conditions import letters_match, named
from tests.offices import NOON, Ids

TODAY = date(2026, 11, 20)


class Small:
    """A handful of records with known words."""

    def __init__(self, store: Store, ids: Ids) -> None:
        self.store = store
        self.region = Place(id=ids(), name_ru="Коктерекский район", name_kk="Көктерек ауданы")
        self.village = Place(id=ids(), name_ru="Бирлик", name_kk="Бірлік", parent_id=self.region.id)
        self.water = Topic(id=ids(), name_ru="Водоснабжение", name_kk="Сумен жабдықтау")
        self.roads = Topic(id=ids(), name_ru="Дороги", name_kk="Жолдар")
        self.body = Body(id=ids(), name_ru="Отдел ЖКХ", name_kk="ТКШ бөлімі", short_ru="ЖКХ")
        self.other_body = Body(id=ids(), name_ru="Управление дорог", name_kk="Жол басқармасы")
        self.aigul = Person(id=ids(), name="Жұмабекова Айгүл Маратқызы", iin="850315400017", address="ул. Абая, 18")
        self.oleg = Person(id=ids(), name="Ким Олег", name_other="Kim Oleg")
        self.phone = Phone(id=ids(), person_id=self.aigul.id, number="+77053181842")
        self.problem = Problem(id=ids(), title="Нет воды в Бірлік", opened_on=TODAY)

        def complaint(n: int, text: str, **values: object) -> Complaint:
            facts: dict[str, object] = {"year": 2026, "received_on": date(2026, 11, n)} | values
            return Complaint(id=ids(), n=n, text=text, **facts)  # type: ignore[arg-type]

        self.dry = complaint(1, "Воду дают два часа", topic_id=self.water.id, place_id=self.village.id)
        self.pit = complaint(2, "На дороге ямы, машины ломаются", topic_id=self.roads.id, channel=Channel.PHONE)
        self.kazakh = complaint(3, "Ауылда су жоқ, құбыр жарылды", topic_id=self.water.id, urgency=Urgency.HIGH)
        self.school = complaint(4, "Школа № 24: вода ржавая", year=2025, series="Б")
        self.letter = Inquiry(
            id=ids(),
            created_on=TODAY,
            year=2026,
            n=2,
            registered_on=TODAY,
            body_id=self.body.id,
            subject_ru="О подаче воды",
        )
        self.draft = Inquiry(id=ids(), created_on=TODAY, subject_kk="Жолды жөндеу туралы")
        sent = Dispatch(id=ids(), inquiry_id=self.letter.id, sent_on=date(2026, 9, 1))
        links = [
            Applicant(id=ids(), complaint_id=self.dry.id, person_id=self.aigul.id),
            Applicant(id=ids(), complaint_id=self.pit.id, person_id=self.oleg.id),
            Served(id=ids(), inquiry_id=self.letter.id, complaint_id=self.dry.id),
        ]
        with store.change(None, NOON) as work:
            work.add(self.region, self.village, self.water, self.roads, self.body, self.other_body)
            work.add(self.aigul, self.oleg, self.phone, self.problem)
            work.add(self.dry, self.pit, self.kazakh, self.school, self.letter, self.draft, sent, *links)
        names = {name: one.id for name, one in vars(self).items() if hasattr(one, "id")}
        self.names = {id_: name for name, id_ in names.items()}

    def found(self, typed: str, **options: object) -> list[str]:
        query = parse_query(typed)
        with self.store.read() as view:
            hits = search.find(view, query, TODAY, **options)  # type: ignore[arg-type]
            total = search.count(view, query, TODAY)
            assert [hit.key for hit in hits] == sorted((hit.key for hit in hits), reverse=True)
            if not options:
                assert total == len(hits)
        return sorted(self.names[hit.id] for hit in hits)


@pytest.fixture
def small(store: Store, ids: Ids) -> Small:
    return Small(store, ids)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("вода", ["dry", "letter", "problem", "school"]),
        ("воду дают", ["dry"]),
        ('"два часа"', ["dry"]),
        ('"часа два"', []),
        ("су", ["kazakh"]),
        ("құбыры", ["kazakh"]),
        ("вода -ржавая", ["dry", "letter", "problem"]),
        ("яма OR құбыр", ["kazakh", "pit"]),
        ("Айгуль", ["aigul", "dry"]),
        ("тема:водоснабжение", ["dry", "kazakh", "letter"]),
        ("тема:вод вода", ["dry", "letter"]),
        ("-тема:водоснабжение", ["draft", "pit", "school"]),
        ("место:коктерек", ["dry", "letter"]),
        ("место:нигде", []),
        ("орган:жкх", ["dry", "letter"]),
        ("орган:жкх воду", ["dry", "letter"]),
        ("орган:нет", []),
        ("заявитель:Айгүл", ["dry", "letter"]),
        ("заявитель:жу", []),
        ("заявитель:ким ямы", ["pit"]),
        ("канал:телефон", ["pit"]),
        ("срочность:высокая", ["kazakh"]),
        ("состояние:новое", ["draft", "kazakh", "pit", "school"]),
        ("состояние:органда", ["dry", "letter"]),
        ("состояние:разъяснено", []),
        ("состояние:просрочено", ["dry", "kazakh", "letter", "pit", "school"]),
        ("срок<2026-12-01 вода", ["dry", "letter", "school"]),
        ("поступило:02.11.2026", ["pit"]),
        ("№2", ["letter", "pit"]),
        ("№2/2026", ["letter", "pit"]),
        ("№4-Б", ["school"]),
        ("№4-В", []),
        ("№24", []),
        ("школа №24", ["school"]),
        ("тема:дороги OR тема:вод", ["dry", "kazakh", "letter", "pit"]),
        ("(тема:дороги канал:телефон)", ["pit"]),
        ("", []),
        ("электросамокат", []),
    ],
)
def test_what_is_found(small: Small, typed: str, found: list[str]) -> None:
    assert small.found(typed) == found


def test_what_is_left_out_alone(small: Small) -> None:
    everything = {"aigul", "oleg", "problem", "dry", "pit", "kazakh", "school", "letter", "draft"}
    assert set(small.found("-вода")) == everything - {"dry", "letter", "problem", "school"}
    assert small.found("-вода канал:телефон") == ["pit"]
    assert small.found("-яма канал:телефон") == []


def test_kinds_and_limit(small: Small) -> None:
    assert small.found("вода", kinds=["complaint"]) == ["dry", "school"]
    assert small.found("вода", kinds=["inquiry", "problem"]) == ["letter", "problem"]
    assert small.found("тема:вод", kinds=["inquiry"]) == ["letter"]
    assert small.found("тема:вод", kinds=["person"]) == []
    assert len(small.found("вода", limit=2)) == 2
    assert len(small.found("тема:вод", limit=1)) == 1


def test_what_lies_in_the_trash_is_not_found(small: Small) -> None:
    with small.store.change(None, NOON) as work:
        work.change(replace(small.school, deleted_on=TODAY))
        work.change(replace(small.draft, deleted_on=TODAY))
    assert small.found("ржавая") == []
    assert small.found("№4") == []
    assert "draft" not in small.found("состояние:новое")


def test_a_change_is_found_at_once_and_the_old_words_no_more(small: Small) -> None:
    with small.store.change(None, NOON) as work:
        work.change(replace(small.dry, text="Электросамокат у подъезда"))
        work.change(replace(small.aigul, name="Сейдахметова Айгүл"))
    assert small.found("электросамокат") == ["dry"]
    assert "dry" not in small.found("часа")
    assert small.found("Сейдахметова") == ["aigul", "dry"]


def test_rare_conditions_beyond_the_newest_entries(busy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "STRETCH", 20)
    query = parse_query("состояние:закрыто")
    with busy.read() as view:
        got = search.find(view, query, TODAY, limit=1000)
        right = view.rows("SELECT count(*) FROM complaint_list WHERE stage = 'closed'")[0][0]
        assert len(got) == right > 20
        assert search.count(view, query, TODAY, limit=10) == 10


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Айгуль", ["aigul"]),
        ("жумабек", ["aigul"]),
        ("Жұм ай", ["aigul"]),
        ("ай", ["aigul"]),
        ("маратк", ["aigul"]),
        ("гул", ["aigul"]),
        ("ки", ["oleg"]),
        ("kim", ["oleg"]),
        ("Айгүл Ким", []),
        ("8 (705) 318-18-42", ["aigul"]),
        ("87053181842", ["aigul"]),
        ("318-18", ["aigul"]),
        ("850315400017", ["aigul"]),
        ("8503", ["aigul"]),
        ("99", []),
        ("", []),
        ("!", []),
        ("ъ", []),
    ],
)
def test_finding_persons(small: Small, typed: str, found: list[str]) -> None:
    with small.store.read() as view:
        assert [small.names[one] for one in find_persons(view, typed, 5)] == found


def test_erased_persons_are_not_offered_and_known_ones_have_numbers(small: Small) -> None:
    with small.store.read() as view:
        known = known_complaints(view, [small.aigul.id, small.oleg.id])
        assert known[small.aigul.id] == (1, ((2026, 1, ""),))
        assert known_complaints(view, ["no"]) == {}
    with small.store.change(None, NOON) as work:
        work.change(replace(small.aigul, erased_on=TODAY))
    with small.store.read() as view:
        assert find_persons(view, "Айгүл", 5) == []


def test_a_name_that_begins_so_comes_first(store: Store, ids: Ids) -> None:
    names = ["Серікбай Омар", "Омаров Серік", "Қасеріков Нұр", "Серік Бек"]
    people = [Person(id=ids(), name=name) for name in names]
    with store.change(None, NOON) as work:
        work.add(*people)
    with store.read() as view:
        got = [view.get(Person, one).name for one in find_persons(view, "серик", 4)]
    assert got == ["Серік Бек", "Серікбай Омар", "Омаров Серік", "Қасеріков Нұр"]


def test_earlier_complaints_by_words_person_and_place(small: Small) -> None:
    since = date(2026, 1, 1)

    def names(text: str, **by: Id | None) -> set[str]:
        options = {"topic_id": None, "place_id": None, "person_id": None} | by
        with small.store.read() as view:
            return {small.names[one.id] for one in earlier_complaints(view, text, since, **options)}

    assert names("дают воду по часам") == {"dry", "school"}
    assert names("дают по часам") == {"dry"}
    assert names("и на", person_id=small.oleg.id) == {"pit"}
    assert names("", topic_id=small.water.id, place_id=small.village.id) == {"dry"}
    assert names("", topic_id=small.water.id) == set()
    with small.store.read() as view:
        one = earlier_complaints(view, "воду", since, topic_id=None, place_id=None, person_id=None)[0]
    assert (set(one.person_ids), one.body_id, one.n) == ({small.aigul.id}, small.body.id, 1)


def test_where_letters_were_sent_on_to(small: Small, ids: Ids) -> None:
    since = date(2026, 1, 1)
    with small.store.read() as view:
        assert sent_on(view, small.water.id, None, since) == []
    moved = Dispatch(
        id=ids(), inquiry_id=small.letter.id, sent_on=TODAY, kind=DispatchKind.REDIRECT, body_id=small.other_body.id
    )
    with small.store.change(None, NOON) as work:
        work.add(moved)
    with small.store.read() as view:
        assert sent_on(view, small.water.id, None, since) == [SentOn(small.body.id, small.other_body.id, 1, 1)]
        assert sent_on(view, small.water.id, small.village.id, since) != []
        assert sent_on(view, small.water.id, small.region.id, since) == []
        assert sent_on(view, small.roads.id, None, since) == []
        assert sent_on(view, small.water.id, None, TODAY) == []


def test_names_are_met_by_beginnings_of_words() -> None:
    assert named("жкх", "Отдел ЖКХ, ПТ и АД")
    assert named("отд жк", "Отдел ЖКХ, ПТ и АД")
    assert not named("тдел", "Отдел ЖКХ", "")
    assert letters_match("Ай Бек-ов") == '"бек"'
    assert letters_match("ай") is None
