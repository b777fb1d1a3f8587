"""An inquiry: a letter with numbered questions, its way to the body and back (domain.md, Inquiry)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.records import Record
from deputy_desk.domain.terms import TermUnit


class InquiryKind(StrEnum):
    """Kinds of letter; reminders and repeats are children of the first letter."""

    INQUIRY = "inquiry"
    LETTER = "letter"
    REMINDER = "reminder"
    REPEAT = "repeat"


FIRST_LETTERS = frozenset({InquiryKind.INQUIRY, InquiryKind.LETTER})


class LetterLanguage(StrEnum):
    """In which language a letter is printed."""

    KK = "kk"
    RU = "ru"
    BOTH = "both"


class DispatchKind(StrEnum):
    """Why a letter was sent: a lost one keeps the clock, our wrong address restarts it, a redirect opens a new leg."""

    FIRST = "first"
    LOST = "lost"
    WRONG_ADDRESS = "wrong_address"
    REDIRECT = "redirect"


class DispatchWay(StrEnum):
    """How a letter travels."""

    BY_HAND = "by_hand"
    POST = "post"
    EMAIL = "email"
    EDMS = "edms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry(Record):
    """A letter. A draft has no ``year``, ``n`` and ``registered_on``; a registered one keeps its number for ever.

    The term is copied from its rule when drafted, so that a later change of the rule moves nothing that was printed.
    """

    kind: InquiryKind = InquiryKind.INQUIRY
    created_on: date
    year: int | None = None
    n: int | None = None
    series: str = ""
    registered_on: date | None = None
    parent_id: Id | None = None
    problem_id: Id | None = None
    body_id: Id | None = None
    official_id: Id | None = None
    language: LetterLanguage = LetterLanguage.RU
    short_title: str = ""
    subject_ru: str = ""
    subject_kk: str = ""
    text_ru: str = ""
    text_kk: str = ""
    term_n: int = 1
    term_unit: TermUnit = TermUnit.MONTHS
    term_rule_id: Id | None = None
    term_verified: bool = False
    receipt_is_day_one: bool = False
    executor: str = ""
    executor_phone: str = ""
    answers_to_number: str = ""
    answers_to_day: date | None = None
    annulled_on: date | None = None
    annulled_reason: str = ""
    closed_on: date | None = None
    deleted_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Record):
    """One numbered question: one row, two texts, one grade."""

    inquiry_id: Id
    position: int
    text_ru: str = ""
    text_kk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure(Record):
    """Something that goes with a letter. ``sheets`` is printed when it is not zero."""

    inquiry_id: Id
    position: int
    text_ru: str = ""
    text_kk: str = ""
    sheets: int = 0
    attachment_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer(Record):
    """Who signs, when it is not the office's deputy alone."""

    inquiry_id: Id
    position: int
    name_ru: str
    name_kk: str
    post_ru: str = ""
    post_kk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served(Record):
    """A complaint that a letter serves."""

    inquiry_id: Id
    complaint_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch(Record):
    """One sending. ``delivered`` None = not known; ``received_on`` is the day the body registered it."""

    inquiry_id: Id
    kind: DispatchKind = DispatchKind.FIRST
    body_id: Id | None = None
    sent_on: date
    way: DispatchWay = DispatchWay.POST
    delivered: bool | None = None
    received_on: date | None = None
    incoming_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension(Record):
    """A term prolonged by the body."""

    inquiry_id: Id
    until: date
    basis: str = ""
    notified_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(Record):
    """The matter was settled without a letter. ``citizen_agrees`` is the citizen's word, None = not asked."""

    inquiry_id: Id
    on: date
    way: str = ""
    said_by: str = ""
    citizen_agrees: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BecameOverdue(Record):
    """The event that a due day passed without an answer; its id is made from inquiry and due day, so it exists once."""

    inquiry_id: Id
    due_on: date
    noticed_on: date
