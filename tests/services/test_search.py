from __future__ import annotations

from functools import partial

import pytest

from deputy_desk.domain.complaint import Applicant, Complaint
from deputy_desk.domain.inquiry import Dispatch, DispatchKind, Inquiry, Served
from deputy_desk.domain.people import Person
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.query import parse_query
from deputy_desk.services import search as service
from deputy_desk.services.desk import Desk
from deputy_desk.services.search import find_people, search, similar_complaints, suggest
from deputy_desk.services.snippets import snippet, wanted_words
from deputy_desk.store import search as store_search
from tests.offices import NOON


def words_of(text: str, marks: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in marks]


@pytest.mark.parametrize(
    ("typed", "text", "shown", "marked"),
    [
        ("вода", "Воду дают два часа.", "Воду дают два часа.", ["Воду"]),
        ("кайрат", "Пишет Қайрат, үйі бар", "Пишет Қайрат, үйі бар", ["Қайрат"]),
        ('"два часа"', "дают два  часа\nв сутки", "дают два часа в сутки", ["два", "часа"]),
        ("дор*", "Дорога, дорожный, двор", "Дорога, дорожный, двор", ["Дорога", "дорожный"]),
        ("вода -снег", "снег и вода", "снег и вода", ["вода"]),
        ("вода OR снег", "снег и вода", "снег и вода", ["снег", "вода"]),
        ("жол-көлік", "жол-көлік оқиғасы", "жол-көлік оқиғасы", ["жол", "көлік"]),
        ("мост", "ничего такого", "ничего такого", []),
        ("", "ничего такого", "ничего такого", []),
    ],
)
def test_snippets_mark_what_was_found(typed: str, text: str, shown: str, marked: list[str]) -> None:
    got = snippet(["", text], wanted_words(parse_query(typed)))
    assert got.text == shown
    assert words_of(got.text, got.marks) == marked


def test_a_long_text_is_cut_at_words_around_the_first_hit() -> None:
    text = "начало " * 100 + "ржавая вода " + "конец " * 100
    got = snippet([text], wanted_words(parse_query("ржавый")))
    assert got.text.startswith("…начало")
    assert got.text.endswith("конец…")
    assert words_of(got.text, got.marks) == ["ржавая"]
    assert len(got.text) <= 170
    assert snippet([], wanted_words(parse_query("а"))).text == ""


def test_words_without_a_gap_are_cut_all_the_same() -> None:
    got = snippet(["а" * 60 + "-вода-" + "б" * 400], wanted_words(parse_query("вода")))
    assert "вода" in got.text


def test_hits_of_each_kind(desk: Desk) -> None:
    found = search(desk, "вода")
    kinds = {hit.kind for hit in found.hits}
    assert {"complaint", "inquiry"} <= kinds
    assert found.total == store_total(desk, "вода")
    assert found.more == (found.total > len(found.hits))
    assert not found.at_least
    for hit in found.hits:
        assert hit.title
        assert hit.snippet.marks, hit
    people = search(desk, "Айгүл", kinds=["person"])
    assert {hit.kind for hit in people.hits} == {"person"}
    assert all(hit.number == "" for hit in people.hits)


def store_total(desk: Desk, typed: str) -> int:
    with desk.read() as view:
        return store_search.count(view, parse_query(typed), desk.today())


def test_few_hits_are_not_counted_twice_and_many_are_capped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    few = search(desk, "№3/2026")
    assert few.total == len(few.hits) > 0
    assert {hit.number for hit in few.hits} == {"3"}
    old = search(desk, "№3/2022")
    assert {hit.number for hit in old.hits} == {"3/2022"}
    some = search(desk, "вода", limit=3)
    assert len(some.hits) == 3
    assert some.more
    monkeypatch.setattr(service, "COUNT_LIMIT", 3)
    assert search(desk, "вода", limit=3).at_least


def test_problems_of_the_line_and_problems_of_the_office(desk: Desk) -> None:
    made = Problem(id=desk.new_id(), title="Электросамокаты", opened_on=desk.today())
    with desk.change() as work:
        work.add(made)
    found = search(desk, 'электросамокаты "')
    assert [(hit.kind, hit.id, hit.title) for hit in found.hits] == [("problem", made.id, "Электросамокаты")]
    assert [problem.code for problem in search(desk, "срок:вчера").problems] == ["query_date"]
    assert search(desk, "").hits == ()


def test_a_draft_has_no_number(desk: Desk) -> None:
    with desk.change() as work:
        work.add(Inquiry(id=desk.new_id(), created_on=desk.today(), subject_ru="Электросамокаты"))
    hit = search(desk, "электросамокаты").hits[0]
    assert (hit.kind, hit.number, hit.title) == ("inquiry", "", "Электросамокаты")


def test_people_in_the_picker(desk: Desk) -> None:
    with desk.read() as view:
        known = {one.person_id for one in view.all(Applicant)}
        person = next(one for one in view.all(Person) if one.id in known)
    lines = find_people(desk, person.name)
    line = next(one for one in lines if one.id == person.id)
    assert line.name == person.name
    assert "•" in line.iin_masked
    assert line.iin_masked[:6] == person.iin[:6]
    assert line.phone.startswith("+7705")
    assert line.complaints >= 1
    assert len(line.last_numbers) == min(3, line.complaints)
    assert find_people(desk, "Никого Такого") == []


def test_likely_doubles_say_why(desk: Desk) -> None:
    with desk.read() as view:
        one = max(view.all(Complaint), key=lambda found: found.received_on)
        person = view.find(Applicant, complaint_id=one.id)[0].person_id
    alike = partial(similar_complaints, desk, one.text, topic_id=one.topic_id, place_id=one.place_id, person_id=person)
    first = alike()[0]
    assert (first.id, first.reasons) == (one.id, ("same_person", "same_topic_place", "same_words"))
    assert first.score == pytest.approx(1)
    assert first.shared
    assert first.number == str(one.n)
    assert one.id not in [found.id for found in alike(without=one.id)]
    assert similar_complaints(desk, one.text, days=0, without=one.id) == []
    assert similar_complaints(desk, "о о о") == []
    only_person = similar_complaints(desk, "", person_id=person, days=4000, limit=50)
    assert only_person
    assert all(found.reasons == ("same_person",) for found in only_person)
    in_place = similar_complaints(desk, "", topic_id=one.topic_id, place_id=one.place_id, days=4000)
    assert in_place == []


def test_suggestions_name_the_records_they_come_from(desk: Desk) -> None:
    with desk.read() as view:
        one = view.all(Complaint)[-5]
        served = view.all(Served)
    found = suggest(desk, one.text, without=one.id)
    assert found.topics[0].id == one.topic_id
    assert 0 < found.topics[0].share <= 1
    assert found.topics[0].sources
    assert one.id not in [source.id for source in found.topics[0].sources]
    assert found.redirects == ()
    nothing = suggest(desk, "")
    assert (nothing.topics, nothing.places, nothing.bodies) == ((), (), ())
    # Two letters of one topic that went on to another body teach where such letters belong.
    with desk.read() as view:
        letters = [view.get(Inquiry, link.inquiry_id) for link in served]
        topics = {link.inquiry_id: view.get(Complaint, link.complaint_id).topic_id for link in served}
    topic = topics[letters[-1].id]
    since = desk.today().replace(year=2024)
    same = [one for one in letters if topics[one.id] == topic and one.created_on > since][:2]
    other = next(one.body_id for one in letters if one.body_id != same[0].body_id)
    with desk.store.change(None, NOON) as work:
        for letter in same:
            work.add(
                Dispatch(
                    id=desk.new_id(),
                    inquiry_id=letter.id,
                    sent_on=desk.today(),
                    kind=DispatchKind.REDIRECT,
                    body_id=other,
                )
            )
    learned = suggest(desk, "", topic_id=topic).redirects
    assert [(one.to_body_id, one.redirected) for one in learned] == [(other, 2)]
    assert learned[0].letters >= 2
