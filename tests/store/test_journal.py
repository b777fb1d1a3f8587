from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from deputy_desk.domain.complaint import Applicant, Complaint
from deputy_desk.domain.people import Person, Role, User
from deputy_desk.errors import DeskError
from deputy_desk.store.device import RESERVED
from deputy_desk.store.journal import COUNTER_LIMIT, Stamps
from deputy_desk.store.office_store import Store, open_store
from deputy_desk.store.shape import from_milliseconds, to_milliseconds
from tests.offices import NOON, Clock, Ids


def complaint(ids: Ids, n: int = 1, **values: object) -> Complaint:
    facts: dict[str, object] = {"year": 2026, "n": n, "text": "Воды нет", "received_on": date(2026, 11, 20)} | values
    return Complaint(id=ids(), **facts)  # type: ignore[arg-type]


def lines(store: Store) -> list[dict[str, object]]:
    with store.read() as view:
        rows = view.connection.exec_driver_sql("SELECT * FROM journal ORDER BY line").mappings().all()
    return [dict(row) | {"fields": json.loads(row["fields"]), "parents": json.loads(row["parents"])} for row in rows]


def test_new_record_is_one_line_with_its_filled_fields(store: Store, ids: Ids) -> None:
    user = User(id=ids(), name="Омарова", role=Role.ASSISTANT)
    one = complaint(ids)
    with store.change(user.id, NOON) as work:
        work.add(user, one)
    line = lines(store)[1]
    assert (line["kind"], line["tbl"], line["rec"], line["user"]) == ("ins", "complaint", one.id, user.id)
    assert line["moment"] == to_milliseconds(NOON)
    assert line["parents"] == {}
    fields = line["fields"]
    assert isinstance(fields, dict)
    assert fields["text"] == "Воды нет"
    assert fields["day_assumed"] == 0
    assert "note" not in fields
    assert "deleted_on" not in fields


def test_change_logs_only_what_differs_with_the_stamp_its_writer_saw(store: Store, ids: Ids) -> None:
    one = complaint(ids)
    with store.change(None, NOON) as work:
        work.add(one)
    with store.change(None, NOON) as work:
        work.change(replace(one, title="Вода"))
    with store.change(None, NOON) as work:
        work.change(replace(one, title="Вода дважды", note="звонили"))
    first, second, third = lines(store)
    assert second["fields"] == {"title": "Вода"}
    assert second["parents"] == {"title": [first["stamp"]]}
    assert third["parents"] == {"title": [second["stamp"]], "note": [first["stamp"]]}
    with store.read() as view:
        heads = view.rows("SELECT field, stamp FROM head WHERE rec = ? ORDER BY field", (one.id,))
    assert heads == [("note", third["stamp"]), ("title", third["stamp"])]


def test_a_field_that_is_emptied_is_logged_as_empty(store: Store, ids: Ids) -> None:
    one = complaint(ids, note="старое", deleted_on=date(2026, 11, 20))
    with store.change(None, NOON) as work:
        work.add(one)
        work.change(replace(one, note="", deleted_on=None))
    assert lines(store)[1]["fields"] == {"note": "", "deleted_on": None}


def test_unchanged_record_writes_nothing(store: Store, ids: Ids) -> None:
    one = complaint(ids)
    with store.change(None, NOON) as work:
        work.add(one)
    with store.change(None, NOON) as work:
        assert work.change(one) is one
        assert work.touched == []
    assert len(lines(store)) == 1


def test_removed_record_keeps_its_history(store: Store, ids: Ids) -> None:
    one, person = complaint(ids), Person(id=ids(), name="Айгүл")
    link = Applicant(id=ids(), complaint_id=one.id, person_id=person.id)
    with store.change(None, NOON) as work:
        work.add(one, person, link)
    with store.change(None, NOON) as work:
        work.remove(link)
    *_, made, gone = lines(store)
    assert (gone["kind"], gone["rec"], gone["parents"]) == ("del", link.id, {"*": [made["stamp"]]})
    with store.read() as view:
        assert view.find_one(Applicant, link.id) is None


def test_a_removal_names_every_stamp_its_remover_saw(store: Store, ids: Ids) -> None:
    one, person = complaint(ids), Person(id=ids(), name="Айгүл")
    link = Applicant(id=ids(), complaint_id=one.id, person_id=person.id)
    with store.change(None, NOON) as work:
        work.add(one, person, link)
        work.change(replace(link, position=4))
    with store.change(None, NOON) as work:
        work.remove(link)
    made, moved, gone = lines(store)[2:]
    assert gone["parents"] == {"*": [made["stamp"]], "position": [moved["stamp"]]}


def test_a_record_that_comes_back_under_its_id_has_the_history_of_both_lives(store: Store, ids: Ids) -> None:
    one, person = complaint(ids), Person(id=ids(), name="Айгүл")
    link = Applicant(id=ids(), complaint_id=one.id, person_id=person.id)
    with store.change(None, NOON) as work:
        work.add(one, person, link)
        work.change(replace(link, position=4))
        work.remove(link)
    with store.change(None, NOON) as work:
        work.add(link)
    with store.change(None, NOON) as work:
        work.change(replace(link, position=7))
        work.remove(link)
    _made, _moved, gone, back, again, last = lines(store)[2:]
    assert back["parents"] == {"*": [gone["stamp"]]}
    assert again["parents"] == {"position": [back["stamp"]]}
    assert last["parents"] == {"*": [back["stamp"]], "position": [again["stamp"]]}
    with store.read() as view:
        assert view.rows("SELECT count(*) FROM head WHERE rec = ?", (link.id,)) == [(0,)]


def test_changing_what_is_not_there_is_refused(store: Store, ids: Ids) -> None:
    with pytest.raises(DeskError) as caught, store.change(None, NOON) as work:
        work.change(complaint(ids))
    assert caught.value.code == "not_found"
    assert lines(store) == []


def test_replace_all_adds_changes_and_removes(store: Store, ids: Ids) -> None:
    one = complaint(ids)
    people = [Person(id=ids(), name=name) for name in ("А", "Б", "В")]
    links = [Applicant(id=ids(), complaint_id=one.id, person_id=person.id) for person in people]
    with store.change(None, NOON) as work:
        work.add(one, *people, *links[:2])
    with store.change(None, NOON) as work:
        work.replace_all(Applicant, {"complaint_id": one.id}, [replace(links[1], contact=False), links[2]])
    with store.read() as view:
        assert view.find(Applicant, complaint_id=one.id) == [replace(links[1], contact=False), links[2]]
    assert sorted(str(line["kind"]) for line in lines(store)[-3:]) == ["del", "ins", "set"]


def test_stamps_grow_when_the_clock_goes_back(store: Store, ids: Ids) -> None:
    clock = Clock()
    one = complaint(ids)
    with store.change(None, clock()) as work:
        work.add(one)
    for title in "абвг":
        with store.change(None, clock.move(days=-400)) as work:
            work.change(replace(one, title=title))
    stamps = [str(line["stamp"]) for line in lines(store)]
    assert stamps == sorted(set(stamps))
    assert [line["number"] for line in lines(store)] == [1, 2, 3, 4, 5]


def test_stamps_go_on_after_opening_again_with_the_clock_set_back(store: Store, ids: Ids) -> None:
    with store.change(None, NOON) as work:
        work.add(complaint(ids))
    store.close()
    again = open_store(store.folder, None, ids())
    try:
        with again.change(None, NOON - timedelta(days=3000)) as work:
            work.add(complaint(ids, 2))
        first, second = lines(again)
        assert str(second["stamp"]) > str(first["stamp"])
        assert second["number"] == 2
        assert again.device == store.device
    finally:
        again.close()


def test_stamp_counter_runs_over_into_the_next_millisecond() -> None:
    stamps = Stamps("abcdef12", f"000000000001000.{COUNTER_LIMIT:06d}.abcdef12")
    assert stamps.next(5) == "000000000001001.000000.abcdef12"
    assert stamps.next(2000) == "000000000002000.000000.abcdef12"


def test_numbers_are_reserved_in_the_identity_before_they_are_used(store: Store, ids: Ids) -> None:
    assert store.device.reserved_to == 0
    with store.change(None, NOON) as work:
        work.add(complaint(ids))
    assert store.device.reserved_to == 1 + RESERVED
    saved = json.loads((store.folder / "device.json").read_text())
    assert saved["reserved_to"] == store.device.reserved_to


def test_a_block_that_fails_leaves_neither_rows_nor_lines(store: Store, ids: Ids) -> None:
    def fail() -> None:
        with store.change(None, NOON) as work:
            work.add(complaint(ids))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with store.read() as view:
        assert view.all(Complaint) == []
    assert lines(store) == []


def test_a_number_is_given_once(store: Store, ids: Ids) -> None:
    with store.change(None, NOON) as work:
        work.add(complaint(ids, 7))
    with pytest.raises(DeskError) as caught, store.change(None, NOON) as work:
        work.add(complaint(ids, 7))
    assert caught.value.code == "number_taken"
    with store.read() as view:
        assert len(view.all(Complaint)) == 1


def test_instants_survive_as_milliseconds() -> None:
    instant = datetime(2026, 11, 20, 7, 8, 9, 123_000, tzinfo=UTC)
    assert from_milliseconds(to_milliseconds(instant)) == instant
