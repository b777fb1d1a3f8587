from __future__ import annotations

from datetime import date

import pytest

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.ids import derived_id
from deputy_desk.domain.inquiry import BecameOverdue
from deputy_desk.errors import DeskError
from deputy_desk.services import lists
from deputy_desk.services.desk import Desk
from tests.offices import Clock


def test_pages_follow_each_other_to_the_end(desk: Desk) -> None:
    keys = lists.complaint_keys(desk)
    whole = [line.id for line in lists.complaint_lines(desk, keys)]
    got: list[str] = []
    after = None
    while True:
        page, after = lists.complaint_page(desk, limit=50, after=after)
        got += [line.id for line in page]
        if after is None:
            break
        assert after == page[-1].id
    assert got == whole
    assert len(got) == lists.complaint_count(desk) == 240
    letters: list[str] = []
    after = None
    while True:
        some, after = lists.inquiry_page(desk, limit=9, after=after)
        letters += [line.id for line in some]
        if after is None:
            break
    assert letters == [line.id for line in lists.inquiry_lines(desk, lists.inquiry_keys(desk))]
    assert len(letters) == lists.inquiry_count(desk)


def test_a_page_behind_what_is_not_in_the_list(desk: Desk) -> None:
    closed = lists.ComplaintFilter(stages=frozenset({ComplaintStage.CLOSED}))
    new = lists.ComplaintFilter(stages=frozenset({ComplaintStage.NEW}))
    one = lists.complaint_page(desk, new, limit=1)[0][0]
    for after in (one.id, "nobody"):
        with pytest.raises(DeskError) as caught:
            lists.complaint_page(desk, closed, after=after)
        assert caught.value.code == "not_found"


def test_an_empty_list_has_no_next_page(desk: Desk) -> None:
    wanted = lists.InquiryFilter(complaint_id="nobody")
    assert lists.inquiry_page(desk, wanted) == ([], None)


def test_one_line(desk: Desk) -> None:
    line = lists.complaint_page(desk, limit=1)[0][0]
    assert lists.complaint_line(desk, line.id) == line
    assert lists.complaint_line(desk, "nobody") is None
    letter = lists.inquiry_page(desk, limit=1)[0][0]
    assert lists.inquiry_line(desk, letter.id) == letter
    assert lists.inquiry_line(desk, "nobody") is None


def test_counts_are_those_of_the_person_at_the_desk_today(desk: Desk, clock: Clock) -> None:
    counts = lists.complaint_counts(desk)
    with desk.read() as view:
        mine = len([one for one in view.all(Complaint) if one.handler_id == desk.user_id])
    assert sum(counts.mine.values()) == mine > 0
    letters = lists.inquiry_counts(desk)
    clock.move(days=400)
    assert lists.complaint_counts(desk).overdue > counts.overdue
    assert lists.inquiry_counts(desk).overdue >= letters.overdue > 0


def test_becoming_overdue_is_an_event_that_exists_once(desk: Desk, clock: Clock) -> None:
    late = lists.inquiry_counts(desk).overdue
    first = lists.notice_overdue(desk)
    assert len(first.ids) == late
    assert first.touches(BecameOverdue)
    with desk.read() as view:
        events = view.all(BecameOverdue)
    assert len(events) == late
    for event in events:
        assert event.id == derived_id("became_overdue", event.inquiry_id, event.due_on.isoformat())
        assert event.due_on < event.noticed_on == date(2026, 11, 20)
    clock.move(days=1)
    assert lists.notice_overdue(desk).ids == frozenset()
    with desk.read() as view:
        assert view.all(BecameOverdue) == events
