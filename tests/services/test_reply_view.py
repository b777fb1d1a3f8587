"""A reply beside its letter: papers, people to tell, and the day of the term it came on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.errors import DeskError
from deputy_desk.services.attachments import add_attachment
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import inquiry_file, redirect_inquiry
from deputy_desk.services.people import NewPerson
from deputy_desk.services.replies import NewReply, record_reply
from deputy_desk.services.reply_view import Timing, reply_view, timing
from tests.fresh import complaint, day, fresh, registered, sent, some_body

__all__ = ["fresh"]
FIVE = Term(5, TermUnit.WORKING_DAYS)
MONDAY = 11
"""The 9th of November 2026, so many days ago."""


def test_a_reply_with_its_papers_and_people(fresh: Desk, tmp_path: Path) -> None:
    one = complaint(fresh, person=NewPerson(name="Ким Ольга", phones=("8 705 318 18 42",)))
    letter = sent(fresh, one)
    reply = record_reply(fresh, NewReply(inquiry_id=letter, received_on=day(8))).id
    paper = tmp_path / "ответ.pdf"
    paper.write_bytes(b"%PDF-1.4 answer")
    kept = add_attachment(fresh, reply, paper).id
    add_attachment(fresh, letter, paper)
    shown = reply_view(fresh, letter, reply)
    assert shown.reply is not None
    assert (shown.reply.id, [attachment.id for attachment in shown.attachments]) == (reply, [kept])
    assert [(line.complaint.id, line.phone, line.told) for line in shown.people] == [(one, "+77053181842", False)]
    assert shown.letter.file.inquiry.id == letter
    assert shown.calendar == fresh.calendar


def test_the_place_for_a_new_reply_and_one_that_is_not_there(fresh: Desk) -> None:
    letter = sent(fresh)
    shown = reply_view(fresh, letter, None)
    assert (shown.reply, shown.attachments, shown.people) == (None, (), ())
    other = record_reply(fresh, NewReply(inquiry_id=sent(fresh), received_on=day(8))).id
    with pytest.raises(DeskError) as caught:
        reply_view(fresh, letter, other)
    assert (caught.value.code, caught.value.values["kind"]) == ("not_found", "reply")


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        (date(2026, 11, 8), None),
        (date(2026, 11, 9), Timing(working_day=0, late=0, in_time=True)),
        (date(2026, 11, 12), Timing(working_day=3, late=0, in_time=True)),
        (date(2026, 11, 16), Timing(working_day=5, late=0, in_time=True)),
        (date(2026, 11, 17), Timing(working_day=6, late=1, in_time=False)),
        (date(2026, 11, 20), Timing(working_day=9, late=4, in_time=False)),
    ],
)
def test_when_a_reply_came(fresh: Desk, came: date, expected: Timing | None) -> None:
    letter = sent(fresh, back=MONDAY, term=FIVE)
    assert timing(inquiry_file(fresh, letter), came, fresh.calendar) == expected


def test_a_reply_counts_by_the_leg_that_ran(fresh: Desk) -> None:
    letter = sent(fresh, back=MONDAY, term=FIVE)
    redirect_inquiry(fresh, letter, some_body(fresh, 3), day(3))
    found = timing(inquiry_file(fresh, letter), day(1), fresh.calendar)
    assert found == Timing(working_day=2, late=0, in_time=True)
    unsent = registered(fresh)
    assert timing(inquiry_file(fresh, unsent), day(1), fresh.calendar) is None
