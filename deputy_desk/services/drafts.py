"""Drafting a letter: text, numbered questions, whom it serves. A draft has no number and may be thrown away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import (
    Enclosure,
    Inquiry,
    InquiryKind,
    LetterLanguage,
    Question,
    Served,
    Signer,
)
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.problem import Problem as SharedProblem
from deputy_desk.domain.terms import Term, TermRule, rule_in_force
from deputy_desk.domain.text import clean
from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk
from deputy_desk.services.inquiries import file_of
from deputy_desk.services.problem_links import serve
from deputy_desk.store.unit_of_work import UnitOfWork, View

RULE_KEYS = {InquiryKind.INQUIRY: "deputy_inquiry", InquiryKind.LETTER: "deputy_letter"}
LONGEST_TEXT = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftQuestion:
    """A question as typed; ``id`` None = new."""

    ru: str = ""
    kk: str = ""
    id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEnclosure:
    """An enclosure as typed."""

    ru: str = ""
    kk: str = ""
    sheets: int = 0
    id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter as typed. ``term`` None = the rule in force for its kind; ``id`` None = a new draft.

    ``receipt_is_day_one`` is the switch of domain.md, Terms; None leaves it as it is. ``answers_to_*`` fill
    «на № … от …» when the letter answers one of the body's.
    """

    id: Id | None = None
    kind: InquiryKind = InquiryKind.INQUIRY
    parent_id: Id | None = None
    problem_id: Id | None = None
    complaint_ids: tuple[Id, ...] = ()
    body_id: Id | None = None
    official_id: Id | None = None
    language: LetterLanguage = LetterLanguage.RU
    short_title: str = ""
    subject_ru: str = ""
    subject_kk: str = ""
    text_ru: str = ""
    text_kk: str = ""
    questions: tuple[DraftQuestion, ...] = ()
    enclosures: tuple[DraftEnclosure, ...] = ()
    signers: tuple[Signer, ...] = ()
    term: Term | None = None
    executor: str = ""
    executor_phone: str = ""
    receipt_is_day_one: bool | None = None
    answers_to_number: str = ""
    answers_to_day: date | None = None


def check_draft(draft: Draft) -> list[Problem]:
    """Return what cannot be kept even as a draft: texts beyond all measure."""
    texts = {
        "text_ru": draft.text_ru,
        "text_kk": draft.text_kk,
        "subject_ru": draft.subject_ru,
        "subject_kk": draft.subject_kk,
    }
    found = [
        Problem(field, "text_too_long", {"n": len(text), "limit": LONGEST_TEXT})
        for field, text in texts.items()
        if len(text) > LONGEST_TEXT
    ]
    longest = max((max(len(one.ru), len(one.kk)) for one in draft.questions), default=0)
    if longest > LONGEST_TEXT:
        found.append(Problem("questions", "text_too_long", {"n": longest, "limit": LONGEST_TEXT}))
    return found


def term_for(view: View, kind: InquiryKind, desk: Desk, parent_id: Id | None = None) -> TermRule | None:
    """Return the rule in force for a kind of letter; reminders and repeats follow their first letter.

    Without ``parent_id`` they follow the deputy inquiry.
    """
    seen: set[Id] = set()
    while kind not in RULE_KEYS and parent_id is not None and parent_id not in seen:
        seen.add(parent_id)
        parent = view.get(Inquiry, parent_id)
        kind, parent_id = parent.kind, parent.parent_id
    key = RULE_KEYS.get(kind, RULE_KEYS[InquiryKind.INQUIRY])
    return rule_in_force(view.find(TermRule, key=key), key, desk.today())


def save_draft(desk: Desk, draft: Draft) -> Changes:
    """Save a draft, new or known. Raises InputError, DeskError("already_registered"), DeskError("in_trash").

    A draft for a problem serves all its complaints, those that joined while it was being written too.
    """
    with desk.change() as work:
        return changes(put_draft(work, desk, draft).id, work.touched)


def put_draft(work: UnitOfWork, desk: Desk, draft: Draft) -> Inquiry:
    """Write a draft inside an open transaction, as `save_draft` does."""
    problems = check_draft(draft)
    if problems:
        raise InputError(problems)
    letter = _letter(work, desk, draft)
    owned = {"inquiry_id": letter.id}
    work.replace_all(Question, owned, _questions(desk, letter.id, draft))
    work.replace_all(Enclosure, owned, _enclosures(desk, letter.id, draft))
    work.replace_all(Signer, owned, _signers(letter.id, draft))
    complaints = list(draft.complaint_ids)
    if draft.problem_id is not None:
        complaints += [one.id for one in work.find(Complaint, problem_id=draft.problem_id) if not one.deleted_on]
    _serve_only(work, desk, letter.id, complaints)
    return letter


def _letter(work: UnitOfWork, desk: Desk, draft: Draft) -> Inquiry:
    known = work.get(Inquiry, draft.id) if draft.id else None
    if known is not None and known.registered_on is not None:
        raise DeskError("already_registered")
    if known is not None and known.deleted_on is not None:
        # What is typed must not go where nobody looks: it is taken out of the trash first.
        raise DeskError("in_trash")
    if draft.problem_id is not None:
        work.get(SharedProblem, draft.problem_id)
    rule = term_for(work, draft.kind, desk, draft.parent_id)
    base = known or Inquiry(id=desk.new_id(), created_on=desk.today())
    letter = _filled(base, draft, rule, known=known is not None)
    if known is None:
        work.add(letter)
    else:
        work.change(letter)
    return letter


def _ground(base: Inquiry, draft: Draft, rule: TermRule | None, term: Term, *, known: bool) -> tuple[Id | None, bool]:
    """Return the rule a term comes from and whether somebody confirmed it (domain.md, Terms: until the user confirms).

    A term typed by the person is confirmed. One that stood in the draft already was typed by nobody just now: when the
    rule has changed since, it keeps the ground it had, and with another kind of letter it has none.
    """
    if rule is not None and term == rule.term:
        return rule.id, rule.verified
    if draft.term is None:
        return None, False
    if known and term == Term(base.term_n, base.term_unit):
        same = draft.kind is base.kind
        return (base.term_rule_id, base.term_verified) if same else (None, False)
    return None, True


def _filled(base: Inquiry, draft: Draft, rule: TermRule | None, *, known: bool) -> Inquiry:
    term = draft.term or (Term(rule.n, rule.unit) if rule else Term(base.term_n, base.term_unit))
    rule_id, verified = _ground(base, draft, rule, term, known=known)
    switch = draft.receipt_is_day_one
    return replace(
        base,
        kind=draft.kind,
        parent_id=draft.parent_id,
        problem_id=draft.problem_id,
        body_id=draft.body_id,
        official_id=draft.official_id,
        language=draft.language,
        short_title=clean(draft.short_title),
        subject_ru=clean(draft.subject_ru),
        subject_kk=clean(draft.subject_kk),
        text_ru=clean(draft.text_ru),
        text_kk=clean(draft.text_kk),
        term_n=term.n,
        term_unit=term.unit,
        term_rule_id=rule_id,
        term_verified=verified,
        receipt_is_day_one=base.receipt_is_day_one if switch is None else switch,
        executor=clean(draft.executor),
        executor_phone=clean(draft.executor_phone),
        answers_to_number=clean(draft.answers_to_number),
        answers_to_day=draft.answers_to_day,
    )


def _questions(desk: Desk, letter_id: Id, draft: Draft) -> list[Question]:
    written = [one for one in draft.questions if clean(one.ru) or clean(one.kk)]
    return [
        Question(
            id=one.id or desk.new_id(), inquiry_id=letter_id, position=at, text_ru=clean(one.ru), text_kk=clean(one.kk)
        )
        for at, one in enumerate(written, 1)
    ]


def _enclosures(desk: Desk, letter_id: Id, draft: Draft) -> list[Enclosure]:
    listed = [one for one in draft.enclosures if clean(one.ru) or clean(one.kk)]
    return [
        Enclosure(
            id=one.id or desk.new_id(),
            inquiry_id=letter_id,
            position=at,
            text_ru=clean(one.ru),
            text_kk=clean(one.kk),
            sheets=one.sheets,
        )
        for at, one in enumerate(listed, 1)
    ]


def _signers(letter_id: Id, draft: Draft) -> list[Signer]:
    return [replace(one, inquiry_id=letter_id, position=at) for at, one in enumerate(draft.signers, 1)]


def unsaved_file(view: View, desk: Desk, draft: Draft) -> InquiryFile:
    """Return the file a draft would have if it were saved, for the preview while it is typed."""
    known = view.find_one(Inquiry, draft.id) if draft.id else None
    base = known or Inquiry(id=desk.new_id(), created_on=desk.today())
    rule = term_for(view, draft.kind, desk, draft.parent_id)
    letter = _filled(base, draft, rule, known=known is not None)
    return InquiryFile(
        inquiry=letter,
        questions=tuple(_questions(desk, letter.id, draft)),
        enclosures=tuple(_enclosures(desk, letter.id, draft)),
        signers=tuple(_signers(letter.id, draft)),
    )


def _serve_only(work: UnitOfWork, desk: Desk, letter_id: Id, complaint_ids: list[Id]) -> None:
    for one in complaint_ids:
        work.get(Complaint, one)
    for link in work.find(Served, inquiry_id=letter_id):
        if link.complaint_id not in complaint_ids:
            work.remove(link)
    serve(work, desk, letter_id, complaint_ids)


def draft_of(file: InquiryFile) -> Draft:
    """Return a saved draft as the editor takes it."""
    letter = file.inquiry
    return Draft(
        id=letter.id,
        kind=letter.kind,
        parent_id=letter.parent_id,
        problem_id=letter.problem_id,
        complaint_ids=tuple(one.complaint_id for one in file.served),
        body_id=letter.body_id,
        official_id=letter.official_id,
        language=letter.language,
        short_title=letter.short_title,
        subject_ru=letter.subject_ru,
        subject_kk=letter.subject_kk,
        text_ru=letter.text_ru,
        text_kk=letter.text_kk,
        questions=tuple(DraftQuestion(id=one.id, ru=one.text_ru, kk=one.text_kk) for one in file.questions),
        enclosures=tuple(
            DraftEnclosure(id=one.id, ru=one.text_ru, kk=one.text_kk, sheets=one.sheets) for one in file.enclosures
        ),
        signers=file.signers,
        term=Term(letter.term_n, letter.term_unit),
        executor=letter.executor,
        executor_phone=letter.executor_phone,
        receipt_is_day_one=letter.receipt_is_day_one,
        answers_to_number=letter.answers_to_number,
        answers_to_day=letter.answers_to_day,
    )


def trash_draft(desk: Desk, inquiry_id: Id) -> Changes:
    """Put a draft into the trash. A registered letter cannot be deleted."""
    with desk.change() as work:
        file = file_of(work, inquiry_id)
        if file.inquiry.registered_on is not None:
            raise DeskError("registered_stays")
        work.change(replace(file.inquiry, deleted_on=desk.today()))
        return changes(inquiry_id, work.touched)


def restore_draft(desk: Desk, inquiry_id: Id) -> Changes:
    """Take a draft out of the trash. Raises DeskError("not_found")."""
    with desk.change() as work:
        work.change(replace(work.get(Inquiry, inquiry_id), deleted_on=None))
        return changes(inquiry_id, work.touched)
