"""The next step after a letter without an answer: a letter drafted from the earlier ones. Nothing is saved."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import FIRST_LETTERS, Inquiry, InquiryKind, Question
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.reply import QuestionGradeValue, Reply
from deputy_desk.domain.terms import Term
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftEnclosure, DraftQuestion, term_for
from deputy_desk.services.inquiries import file_of
from deputy_desk.store.unit_of_work import View
from deputy_desk.wording.ladder import (
    Escalation,
    Quoted,
    QuotedReply,
    copy_of,
    copy_of_reply,
    escalation_text,
    follow_on_subject,
    reminder_text,
    repeat_text,
    unanswered_text,
)

_NEVER_SENT = {InquiryStage.DRAFT, InquiryStage.ANNULLED}
_OPEN = {None, QuestionGradeValue.EVADED, QuestionGradeValue.NOT_ANSWERED, QuestionGradeValue.PARTLY}


def follow_on_draft(desk: Desk, parent_id: Id, kind: InquiryKind, question_ids: Collection[Id] | None = None) -> Draft:
    """Return a reminder or a repeated inquiry after a registered letter, ready to be edited.

    ``question_ids`` None = those that have no full answer yet, all of them when every one was answered.
    Raises DeskError("not_found").
    """
    with desk.read() as view:
        file = file_of(view, parent_id)
        return _draft(view, desk, file, kind, question_ids)


def escalation_draft(desk: Desk, parent_id: Id, step: Escalation) -> Draft:
    """Return a deputy's letter above the body that did not answer, ready to be edited (domain.md, Escalation ladder).

    It belongs to the first letter of the ladder, quotes all later ones, and encloses their copies. Whom it goes to is
    left open: the directory does not know which commission it is. Raises DeskError("not_found").
    """
    with desk.read() as view:
        file = file_of(view, parent_id)
        family = [file, *file.kin]
        first = next((one for one in family if one.inquiry.kind in FIRST_LETTERS), file)
        later = [one for one in family if one is not first and one.stage not in _NEVER_SENT]
        later.sort(key=lambda one: (one.inquiry.registered_on or date.max, one.inquiry.id))
        return _escalation(view, desk, first, later, step)


def _escalation(view: View, desk: Desk, first: InquiryFile, later: list[InquiryFile], step: Escalation) -> Draft:
    letter = first.inquiry
    replies = [reply for one in (first, *later) for reply in one.replies]
    last = _last(replies)
    clock = first.current_clock(desk.store.calendar_of(view))
    body = view.find_one(Body, clock.body_id) if clock and clock.body_id else None
    rule = term_for(view, InquiryKind.LETTER, desk)
    quoted = [_quoted(one.inquiry) for one in (first, *later)]

    def text(language: str) -> str:
        due = clock.until if clock else None
        said = (
            unanswered_text(quoted[0], last, language)
            if last
            else reminder_text(quoted[0], due, language, over=due is not None and due < desk.today())
        )
        name = getattr(body, f"name_{language}") if body else ""
        return escalation_text(step, said, name, tuple(quoted[1:]), language)

    enclosures = [DraftEnclosure(ru=copy_of(one, "ru"), kk=copy_of(one, "kk")) for one in quoted]
    if last:
        enclosures.append(DraftEnclosure(ru=copy_of_reply(last, "ru"), kk=copy_of_reply(last, "kk")))
    return Draft(
        kind=InquiryKind.LETTER,
        parent_id=letter.id,
        problem_id=letter.problem_id,
        complaint_ids=tuple(one.complaint_id for one in first.served),
        language=letter.language,
        short_title=letter.short_title,
        subject_ru=follow_on_subject(letter.subject_ru, "ru", step),
        subject_kk=follow_on_subject(letter.subject_kk, "kk", step),
        text_ru=text("ru"),
        text_kk=text("kk"),
        questions=_asked(_unanswered(first) or first.questions),
        enclosures=tuple(enclosures),
        term=Term(rule.n, rule.unit) if rule else None,
        executor=letter.executor,
        executor_phone=letter.executor_phone,
    )


def _draft(view: View, desk: Desk, file: InquiryFile, kind: InquiryKind, wanted: Collection[Id] | None) -> Draft:
    letter = file.inquiry
    chosen = [one for one in file.questions if wanted is not None and one.id in wanted]
    clock = file.current_clock(desk.store.calendar_of(view))
    rule = term_for(view, kind, desk, letter.id)
    last = _last(file.replies)
    quoted = _quoted(letter)
    due = clock.until if clock else None

    def text(language: str) -> str:
        if kind is InquiryKind.REPEAT:
            return repeat_text(quoted, last, language)
        return reminder_text(quoted, due, language, over=due is not None and due < desk.today())

    answered = last if kind is InquiryKind.REPEAT and last and last.number else None
    return Draft(
        kind=kind,
        parent_id=letter.id,
        problem_id=letter.problem_id,
        complaint_ids=tuple(one.complaint_id for one in file.served),
        body_id=clock.body_id if clock else letter.body_id,
        official_id=letter.official_id,
        language=letter.language,
        short_title=letter.short_title,
        subject_ru=follow_on_subject(letter.subject_ru, "ru", kind),
        subject_kk=follow_on_subject(letter.subject_kk, "kk", kind),
        text_ru=text("ru"),
        text_kk=text("kk"),
        questions=_asked(chosen or _unanswered(file) or file.questions),
        term=Term(rule.n, rule.unit) if rule else None,
        executor=letter.executor,
        executor_phone=letter.executor_phone,
        answers_to_number=answered.number if answered else "",
        answers_to_day=answered.day if answered else None,
    )


def _quoted(letter: Inquiry) -> Quoted:
    # The day on the paper, not the day it was posted: by that one the body finds it.
    day = letter.registered_on or letter.created_on
    return Quoted(kind=letter.kind, number=inquiry_number(letter.n or 0, letter.series), day=day)


def _unanswered(file: InquiryFile) -> list[Question]:
    return [one for one in file.questions if file.question_grade(one) in _OPEN]


def _asked(questions: Collection[Question]) -> tuple[DraftQuestion, ...]:
    return tuple(DraftQuestion(ru=one.text_ru, kk=one.text_kk) for one in questions)


def _last(replies: Collection[Reply]) -> QuotedReply | None:
    last = max(replies, key=lambda one: (one.received_on, one.id), default=None)
    if last is None:
        return None
    return QuotedReply(number=last.body_number, day=last.body_day, received_on=last.received_on)
