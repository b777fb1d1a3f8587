"""The records behind a figure: each opens where it is shown, in the order of the figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import LetterLanguage
from deputy_desk.domain.reply import Grade
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import DraftQuestion
from deputy_desk.services.figure_records import TITLE, records_behind
from deputy_desk.services.inquiries import inquiry_file
from deputy_desk.services.replies import Assessment, NewPromise, NewReply, record_graded_reply
from tests.fresh import complaint, day, draft, fresh, sent

__all__ = ["fresh"]


def test_every_kind_of_record_in_the_order_of_the_figure(fresh: Desk) -> None:
    one = complaint(fresh, "Нет  воды\nна улице")
    letter = sent(fresh, one)
    promised = NewPromise(text="Починить насос", due_on=date(2026, 12, 1))
    record_graded_reply(
        fresh, NewReply(inquiry_id=letter, received_on=day(8)), Assessment(grade=Grade.PROMISE, promises=(promised,))
    )
    file = inquiry_file(fresh, letter)
    promise, reply, question = file.promises[0].id, file.replies[0].id, file.questions[1].id
    wanted = [promise, one, fresh.new_id(), reply, letter, question]
    found = records_behind(fresh, wanted)
    assert [(r.id, r.opens, r.target, r.number, r.title) for r in found] == [
        (promise, "inquiry", letter, "1-А", "Починить насос"),
        (one, "complaints", one, "1", "Нет воды на улице"),
        (reply, "inquiry", letter, "1-А", "О воде"),
        (letter, "inquiry", letter, "1-А", "О воде"),
        (question, "inquiry", letter, "1-А", "2. Кто?"),
    ]
    assert records_behind(fresh, []) == []


def test_titles_are_what_is_written(fresh: Desk) -> None:
    long = complaint(fresh, "вода " * 100)
    titled = complaint(fresh)
    with fresh.change() as work:
        work.change(replace(work.get(Complaint, titled), title="Вода"))
    short = draft(fresh, short_title="О трубе")
    kazakh = draft(
        fresh,
        language=LetterLanguage.KK,
        subject_ru="",
        subject_kk="Су туралы",
        questions=(DraftQuestion(kk="Қашан?"),),
    )
    asked = inquiry_file(fresh, kazakh).questions[0].id
    found = records_behind(fresh, [long, titled, short, kazakh, asked])
    assert len(found[0].title) == TITLE
    assert [one.title for one in found[1:]] == ["Вода", "О трубе", "Су туралы", "1. Қашан?"]
    assert [one.number for one in found] == ["1", "2", "", "", ""]


def test_numbers_of_another_year_say_so(fresh: Desk) -> None:
    one = complaint(fresh)
    letter = sent(fresh, one)

    def next_year() -> datetime:
        return fresh.clock() + timedelta(days=365)

    later = replace(fresh, clock=next_year)
    assert [found.number for found in records_behind(later, [one, letter])] == ["1/2026", "1-А/2026"]
