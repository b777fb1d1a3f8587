"""A reminder and a repeat as they are drafted from the letter before them; nothing is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from deputy_desk.domain.inquiry import DispatchWay, Inquiry, InquiryKind
from deputy_desk.domain.reply import Grade, QuestionGradeValue
from deputy_desk.domain.terms import Term, TermRule, TermUnit
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import draft_of, save_draft
from deputy_desk.services.inquiries import (
    annul_inquiry,
    extend_inquiry,
    inquiry_file,
    redirect_inquiry,
    send_inquiry,
)
from deputy_desk.services.ladder import escalation_draft, follow_on_draft
from deputy_desk.services.letters import letter_content
from deputy_desk.services.replies import Assessment, NewReply, record_graded_reply, record_reply
from deputy_desk.wording.ladder import Escalation
from tests.fresh import complaint, day, draft, fresh, registered, sent, some_body

__all__ = ["fresh"]


def texts(desk: Desk, parent: str, kind: InquiryKind) -> tuple[str, str]:
    made = follow_on_draft(desk, parent, kind)
    return made.text_ru, made.text_kk


def test_a_reminder_takes_over_whom_it_serves_and_what_was_asked(fresh: Desk) -> None:
    one = complaint(fresh)
    first = sent(fresh, one, back=19, subject_kk="Су туралы", short_title="Вода", executor="Омарова С.")
    made = follow_on_draft(fresh, first, InquiryKind.REMINDER)
    known = draft_of(inquiry_file(fresh, first))
    assert (made.id, made.kind, made.parent_id) == (None, InquiryKind.REMINDER, first)
    assert made.complaint_ids == (one,)
    assert (made.body_id, made.language, made.short_title) == (known.body_id, known.language, "Вода")
    assert (made.subject_ru, made.subject_kk) == ("О воде (напоминание)", "Су туралы (еске салу)")
    assert [(q.ru, q.id) for q in made.questions] == [("Когда?", None), ("Кто?", None)]
    assert (made.executor, made.term) == ("Омарова С.", Term(1, TermUnit.MONTHS))
    with fresh.read() as view:
        assert [letter.id for letter in view.all(Inquiry)] == [first]


def test_a_reminder_names_number_day_and_the_end_of_the_term(fresh: Desk) -> None:
    first = sent(fresh, back=19)
    russian, kazakh = texts(fresh, first, InquiryKind.REMINDER)
    assert all(part in russian.replace("\u00a0", " ") for part in ("1-А", "1 ноября 2026", "2 декабря 2026"))
    assert "Срок ответа истекает" in russian
    assert "2026 жылғы 1 қарашадағы № 1-А сауалға" in kazakh.replace("\u00a0", " ")
    extend_inquiry(fresh, first, date(2027, 1, 14), "проверка", day(3))
    assert "14 января 2027" in texts(fresh, first, InquiryKind.REMINDER)[0].replace("\u00a0", " ")


def test_a_letter_not_sent_yet_is_quoted_by_its_day_of_registration(fresh: Desk) -> None:
    first = registered(fresh, back=15)
    russian = texts(fresh, first, InquiryKind.REMINDER)[0].replace("\u00a0", " ")
    assert "5 ноября 2026" in russian
    assert "срок" not in russian
    written = draft(fresh)
    assert "20 ноября 2026" in texts(fresh, written, InquiryKind.REMINDER)[0].replace("\u00a0", " ")


def test_a_repeat_quotes_the_last_reply(fresh: Desk) -> None:
    first = sent(fresh, back=19)
    without = texts(fresh, first, InquiryKind.REPEAT)[0]
    record_reply(fresh, NewReply(inquiry_id=first, received_on=day(9), body_number="07-1", body_day=day(11)))
    quoted = texts(fresh, first, InquiryKind.REPEAT)[0].replace("\u00a0", " ")
    assert "07-1" not in without
    assert all(part in quoted for part in ("07-1", "9 ноября 2026", "1-А"))
    made = follow_on_draft(fresh, first, InquiryKind.REPEAT)
    assert (made.answers_to_number, made.answers_to_day) == ("07-1", day(11))
    kept = inquiry_file(fresh, save_draft(fresh, made).id)
    assert (draft_of(kept).answers_to_number, draft_of(kept).answers_to_day) == ("07-1", day(11))
    paper = letter_content(fresh, kept.inquiry.id, draft=True)
    assert (paper.answers_to_number, paper.answers_to_day) == ("07-1", day(11))
    assert follow_on_draft(fresh, first, InquiryKind.REMINDER).answers_to_number == ""
    record_reply(fresh, NewReply(inquiry_id=first, received_on=day(5)))
    assert follow_on_draft(fresh, first, InquiryKind.REPEAT).answers_to_day is None
    newest = texts(fresh, first, InquiryKind.REPEAT)[0].replace("\u00a0", " ")
    assert "15 ноября 2026" in newest
    assert "07-1" not in newest
    assert follow_on_draft(fresh, first, InquiryKind.REPEAT).subject_ru == "О воде (повторно)"


def test_a_repeat_asks_what_has_no_full_answer(fresh: Desk) -> None:
    first = sent(fresh, back=19)
    when, who = inquiry_file(fresh, first).questions
    given = {when.id: QuestionGradeValue.ANSWERED, who.id: QuestionGradeValue.EVADED}
    record_graded_reply(
        fresh, NewReply(inquiry_id=first, received_on=day(9)), Assessment(grade=Grade.FORMAL, questions=given)
    )

    def asked(*chosen: str) -> list[str]:
        made = follow_on_draft(fresh, first, InquiryKind.REPEAT, chosen or None)
        return [one.ru for one in made.questions]

    assert asked() == ["Кто?"]
    assert asked(when.id) == ["Когда?"]
    assert asked(fresh.new_id()) == ["Кто?"]
    record_graded_reply(
        fresh,
        NewReply(inquiry_id=first, received_on=day(5)),
        Assessment(grade=Grade.EXPLANATION, questions={who.id: QuestionGradeValue.ANSWERED}),
    )
    assert asked() == ["Когда?", "Кто?"]


def test_a_letter_passed_on_is_followed_up_at_the_new_body(fresh: Desk) -> None:
    first, other = sent(fresh, back=15), some_body(fresh, 3)
    redirect_inquiry(fresh, first, other, day(5))
    assert follow_on_draft(fresh, first, InquiryKind.REMINDER).body_id == other


def test_without_a_rule_in_force_the_term_is_left_open(fresh: Desk) -> None:
    first = sent(fresh, back=15)
    with fresh.change() as work:
        for rule in work.all(TermRule):
            work.change(replace(rule, valid_to=date(2020, 1, 1)))
    assert follow_on_draft(fresh, first, InquiryKind.REPEAT).term is None
    with pytest.raises(DeskError, match="not_found"):
        follow_on_draft(fresh, fresh.new_id(), InquiryKind.REPEAT)


def test_a_letter_posted_later_is_quoted_by_the_day_on_its_paper(fresh: Desk) -> None:
    first = registered(fresh, back=15)
    send_inquiry(fresh, first, day(11), DispatchWay.POST)
    russian, kazakh = (text.replace("\u00a0", " ") for text in texts(fresh, first, InquiryKind.REPEAT))
    assert "№ 1-А от 5 ноября 2026 года" in russian
    assert "2026 жылғы 5 қарашадағы № 1-А" in kazakh


def test_a_step_above_quotes_the_whole_ladder_and_encloses_it(fresh: Desk) -> None:
    one = complaint(fresh)
    first = sent(fresh, one, back=19, subject_kk="Су туралы", term=Term(5, TermUnit.WORKING_DAYS))
    reminder = sent(fresh, one, back=9, kind=InquiryKind.REMINDER, parent_id=first)
    made = escalation_draft(fresh, reminder, Escalation.PROSECUTOR)
    assert (made.kind, made.parent_id, made.complaint_ids) == (InquiryKind.LETTER, first, (one,))
    assert (made.id, made.body_id) == (None, None)
    assert made.subject_ru == "О воде (о неполучении ответа по существу)"
    told = made.text_ru.replace("\u00a0", " ")
    assert told.startswith("На запрос № 1-А от 1 ноября 2026 года ответа не поступило. Срок ответа истёк")
    assert "Также направлены: напоминание № 2-А от 11 ноября 2026 года." in told
    assert "Адресат:" in told
    assert "прокуратуры" in told.split("\n")[1]
    assert [plain.ru.replace("\u00a0", " ") for plain in made.enclosures] == [
        "Копия запроса № 1-А от 01.11.2026",
        "Копия напоминания № 2-А от 11.11.2026",
    ]
    record_reply(fresh, NewReply(inquiry_id=reminder, received_on=day(5), body_number="07-1", body_day=day(6)))
    made = escalation_draft(fresh, first, Escalation.COMMISSION)
    told = made.text_ru.replace("\u00a0", " ")
    assert told.startswith("В ответе № 07-1 от 14 ноября 2026 года на запрос № 1-А от 1 ноября 2026 года нет ответа на")
    assert made.enclosures[-1].ru.replace("\u00a0", " ") == "Копия ответа № 07-1 от 14.11.2026"
    saved = save_draft(fresh, made).id
    assert inquiry_file(fresh, saved).inquiry.parent_id == first


def test_an_annulled_reminder_is_not_quoted_above(fresh: Desk) -> None:
    first = sent(fresh, back=19)
    annulled = registered(fresh, back=9, kind=InquiryKind.REMINDER, parent_id=first)
    annul_inquiry(fresh, annulled, day(8), "ошибка")
    draft(fresh, kind=InquiryKind.REPEAT, parent_id=first)
    made = escalation_draft(fresh, first, Escalation.SESSION)
    assert "2-А" not in made.text_ru
    assert len(made.enclosures) == 1
    assert "истекает" in made.text_ru
    with pytest.raises(DeskError, match="not_found"):
        escalation_draft(fresh, fresh.new_id(), Escalation.SESSION)
