"""``inquiry draft`` and ``inquiry register``."""

from __future__ import annotations

from itertools import zip_longest

from deputy_desk.command_line.call import Call, day_of
from deputy_desk.command_line.inquiries import shown
from deputy_desk.command_line.output import Answer
from deputy_desk.domain.inquiry import InquiryKind, LetterLanguage
from deputy_desk.domain.terms import parse_term
from deputy_desk.services.directory import body_named
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.inquiries import register_inquiry
from deputy_desk.services.numbers import complaint_id, inquiry_id


def _language(asked: str | None, *, ru: bool, kk: bool) -> LetterLanguage:
    if asked:
        return LetterLanguage(asked)
    if ru and kk:
        return LetterLanguage.BOTH
    return LetterLanguage.KK if kk else LetterLanguage.RU


def draft(call: Call) -> Answer:
    """Draft a letter."""
    desk, args = call.desk(), call.args
    pairs = zip_longest(args.question_ru, args.question_kk, fillvalue="")
    numbers = [number for group in args.complaint for number in group]
    new = Draft(
        kind=InquiryKind(args.kind),
        parent_id=inquiry_id(desk, args.parent) if args.parent else None,
        complaint_ids=tuple(complaint_id(desk, number) for number in numbers),
        body_id=body_named(desk, args.body).id,
        language=_language(args.letter_lang, ru=bool(args.subject_ru), kk=bool(args.subject_kk)),
        subject_ru=args.subject_ru,
        subject_kk=args.subject_kk,
        text_ru=args.text_ru,
        text_kk=args.text_kk,
        questions=tuple(DraftQuestion(ru=ru, kk=kk) for ru, kk in pairs),
        term=parse_term(args.term) if args.term else None,
    )
    return shown(call, save_draft(desk, new).id)


def register(call: Call) -> Answer:
    """Give a draft its number."""
    desk, args = call.desk(), call.args
    record = inquiry_id(desk, args.id)
    on = day_of(args.on) if args.on else None
    register_inquiry(desk, record, on, accept_unverified_term=args.accept_unverified_term)
    return shown(call, record)
