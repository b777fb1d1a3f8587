from __future__ import annotations

from datetime import date

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import Inquiry, InquiryKind
from deputy_desk.store import numbering
from deputy_desk.store.bulk import known_source_keys
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.store.office_store import Store
from deputy_desk.store.reference import shipped_bodies, shipped_regions, shipped_topics
from tests.offices import NOON, Ids

DAY = date(2026, 11, 20)


def complaint(ids: Ids, n: int, **values: object) -> Complaint:
    facts: dict[str, object] = {"year": 2026, "text": "а", "received_on": DAY} | values
    return Complaint(id=ids(), n=n, **facts)  # type: ignore[arg-type]


def letter(ids: Ids, n: int | None, **values: object) -> Inquiry:
    facts: dict[str, object] = {"created_on": DAY, "year": 2026 if n else None, "series": "Б"} | values
    return Inquiry(id=ids(), n=n, **facts)  # type: ignore[arg-type]


def test_the_next_number_is_one_more_than_the_highest_of_its_year_and_series(store: Store, ids: Ids) -> None:
    with store.read() as view:
        assert numbering.next_complaint(view, 2026, "") == 1
        assert numbering.next_inquiry(view, 2026, "Б") == 1
    one = letter(ids, 7, annulled_on=DAY)
    two = complaint(ids, 4, series="Б")
    with store.change(None, NOON) as work:
        work.add(complaint(ids, 3), complaint(ids, 9, year=2025), two, one, letter(ids, None))
    with store.read() as view:
        assert numbering.next_complaint(view, 2026, "") == 4
        assert numbering.next_complaint(view, 2026, "Б") == 5
        assert numbering.next_inquiry(view, 2026, "Б") == 8
        assert numbering.next_inquiry(view, 2026, "А") == 1
        assert numbering.complaint_by_number(view, 2026, "Б", 4) == two
        assert numbering.complaint_by_number(view, 2026, "", 4) is None
        assert numbering.inquiry_by_number(view, 2026, "Б", 7) == one
        assert numbering.inquiry_by_number(view, 2026, "Б", 8) is None


def test_keys_against_doubles_are_looked_up_at_once(store: Store, ids: Ids) -> None:
    with store.change(None, NOON) as work:
        work.add_many([complaint(ids, n, source_key=f"ключ-{n}") for n in range(1, 6)])
    with store.read() as view:
        assert known_source_keys(view, ["ключ-2", "ключ-5", "нет", ""]) == {"ключ-2", "ключ-5"}
        assert known_source_keys(view, []) == set()


def test_letters_of_one_ladder_know_each_other(store: Store, ids: Ids) -> None:
    first = letter(ids, 1)
    reminder = letter(ids, 2, kind=InquiryKind.REMINDER, parent_id=first.id)
    repeat = letter(ids, 3, kind=InquiryKind.REPEAT, parent_id=reminder.id)
    trashed = letter(ids, None, kind=InquiryKind.REPEAT, parent_id=first.id, deleted_on=DAY)
    alone = letter(ids, 4, parent_id=first.id)
    lost = letter(ids, 5, kind=InquiryKind.REMINDER)
    with store.change(None, NOON) as work:
        work.add(first, reminder, repeat, trashed, alone, lost)

    def kin(one: Inquiry) -> set[str]:
        with store.read() as view:
            return {other.inquiry.id for other in inquiry_files(view, [one.id])[one.id].kin}

    assert kin(first) == {reminder.id, repeat.id}
    assert kin(reminder) == {first.id, repeat.id}
    assert kin(repeat) == {first.id, reminder.id}
    assert kin(alone) == kin(lost) == set()
    with store.read() as view:
        assert inquiry_files(view, ["nobody"]) == {}


def test_a_ladder_that_bites_its_tail_is_read_all_the_same(store: Store, ids: Ids) -> None:
    one, two = ids(), ids()
    with store.change(None, NOON) as work:
        work.add(
            Inquiry(id=one, created_on=DAY, kind=InquiryKind.REPEAT, parent_id=two),
            Inquiry(id=two, created_on=DAY, kind=InquiryKind.REPEAT, parent_id=one),
        )
    with store.read() as view:
        assert set(inquiry_files(view, [one])) == {one}


def test_what_a_new_office_starts_with_has_both_languages_and_steady_ids() -> None:
    for shipped in (shipped_topics, shipped_regions, shipped_bodies):
        some = shipped()
        assert some
        assert [one.id for one in some] == [one.id for one in shipped()]
        assert len({one.id for one in some}) == len(some)
        assert all(one.name_ru and one.name_kk for one in some)
