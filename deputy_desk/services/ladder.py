"""The next step after a letter without an answer: a child letter, drafted from the first one. Nothing is saved."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.reply import QuestionGradeValue, Reply
from deputy_desk.domain.terms import Term
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftQuestion, term_for
from deputy_desk.services.inquiries import file_of
from deputy_desk.store.unit_of_work import View
from deputy_desk.wording.ladder import follow_on_subject, reminder_text, repeat_text

_OPEN = {None, QuestionGradeValue.EVADED, QuestionGradeValue.NOT_ANSWERED, QuestionGradeValue.PARTLY}


def follow_on_draft(desk: Desk, parent_id: Id, kind: InquiryKind, question_ids: Collection[Id] | None = None) -> Draft:
    """Return a reminder or a repeated inquiry after a registered letter, ready to be edited.

    ``question_ids`` None = those that have no full answer yet, all of them when every one was answered.
    Raises DeskError("not_found").
    """
    with desk.read() as view:
        file = file_of(view, parent_id)
        return _draft(view, desk, file, kind, question_ids)


def _draft(view: View, desk: Desk, file: InquiryFile, kind: InquiryKind, wanted: Collection[Id] | None) -> Draft:
    letter = file.inquiry
    repeat = kind is InquiryKind.REPEAT
    chosen = [one for one in file.questions if wanted is not None and one.id in wanted]
    left = [one for one in file.questions if file.question_grade(one) in _OPEN]
    clock = file.current_clock(desk.store.calendar_of(view))
    rule = term_for(view, kind, desk, letter.id)
    last = max(file.replies, key=lambda one: (one.received_on, one.id), default=None)
    number = inquiry_number(letter.n or 0, letter.series)
    sent = min((one.sent_on for one in file.dispatches), default=letter.registered_on or letter.created_on)

    def text(language: str) -> str:
        if repeat:
            return repeat_text(number, sent, last.body_number if last else "", _day(last), language)
        return reminder_text(number, sent, clock.until if clock else None, language)

    return Draft(
        kind=kind,
        parent_id=letter.id,
        problem_id=letter.problem_id,
        complaint_ids=tuple(one.complaint_id for one in file.served),
        body_id=clock.body_id if clock else letter.body_id,
        official_id=letter.official_id,
        language=letter.language,
        short_title=letter.short_title,
        subject_ru=follow_on_subject(letter.subject_ru, "ru", repeat=repeat),
        subject_kk=follow_on_subject(letter.subject_kk, "kk", repeat=repeat),
        text_ru=text("ru"),
        text_kk=text("kk"),
        questions=tuple(DraftQuestion(ru=one.text_ru, kk=one.text_kk) for one in chosen or left or file.questions),
        term=Term(rule.n, rule.unit) if rule else None,
        executor=letter.executor,
        executor_phone=letter.executor_phone,
    )


def _day(reply: Reply | None) -> date | None:
    return None if reply is None else reply.body_day or reply.received_on
