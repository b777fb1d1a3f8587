"""A citizen's complaint, what was done about it, and the stage that follows from these facts (domain.md, Complaint)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Language
from deputy_desk.domain.records import Record


class ComplaintKind(StrEnum):
    """Kinds of appeal."""

    COMPLAINT = "complaint"
    APPLICATION = "application"
    REQUEST = "request"
    REPORT = "report"
    PROPOSAL = "proposal"
    RESPONSE = "response"


class Channel(StrEnum):
    """How a complaint came in."""

    RECEPTION = "reception"
    PHONE = "phone"
    MESSENGER = "messenger"
    LETTER = "letter"
    E_OTINISH = "e_otinish"
    SOCIAL = "social"
    OTHER = "other"


class Urgency(StrEnum):
    """How soon it must be looked at."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class Outcome(StrEnum):
    """How a complaint was closed."""

    SOLVED = "solved"
    PARTLY = "partly"
    NOT_SOLVED = "not_solved"
    UNDERSTOOD = "understood"
    NOT_UNDERSTOOD = "not_understood"
    UNCONFIRMED = "unconfirmed"
    WITHDRAWN = "withdrawn"
    NOT_CONSIDERED = "not_considered"


class ActionKind(StrEnum):
    """The office's own steps on a complaint."""

    CALL = "call"
    NOTE = "note"
    VISIT = "visit"
    ASKED = "asked"
    ANSWERED = "answered"
    REDIRECTED = "redirected"


class ContactWay(StrEnum):
    """How a citizen was told or asked."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    MESSENGER = "messenger"
    LETTER = "letter"


class Verdict(StrEnum):
    """The citizen's own word."""

    SOLVED = "solved"
    PARTLY = "partly"
    NOT_SOLVED = "not_solved"
    UNDERSTOOD = "understood"
    NOT_UNDERSTOOD = "not_understood"


class ExplanationWay(StrEnum):
    """How an explanation was given."""

    PRINTED = "printed"
    SAID = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(Record):
    """One appeal of one or more persons. ``text`` is kept in its original ``language``.

    ``received_on`` is the legal local day; ``received_at`` the instant, where it is known. ``day_assumed`` marks an
    imported complaint without a date. ``source_key`` is the key against doubles of an import.
    """

    year: int
    n: int
    series: str = ""
    text: str
    received_on: date
    received_at: datetime | None = None
    day_assumed: bool = False
    kind: ComplaintKind = ComplaintKind.COMPLAINT
    channel: Channel = Channel.RECEPTION
    external_number: str = ""
    title: str = ""
    language: Language = Language.RU
    translation: str = ""
    topic_id: Id | None = None
    place_id: Id | None = None
    address: str = ""
    handler_id: Id | None = None
    urgency: Urgency = Urgency.NORMAL
    problem_id: Id | None = None
    note: str = ""
    source_key: str = ""
    deleted_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant(Record):
    """A person behind a complaint; one of them is the contact."""

    complaint_id: Id
    person_id: Id
    contact: bool = True
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Record):
    """A step of the office: the first one ends the own term of three working days."""

    complaint_id: Id
    kind: ActionKind
    on: date
    text: str = ""
    body_id: Id | None = None
    user_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Record):
    """An explanation given on the spot, by a card or in own words."""

    complaint_id: Id
    on: date
    way: ExplanationWay = ExplanationWay.SAID
    card_id: Id | None = None
    card_version: int = 0
    language: Language = Language.RU
    text: str = ""
    user_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """One attempt to tell the citizen and ask. ``went_higher`` is I11's question; None = not asked."""

    complaint_id: Id
    on: date
    way: ContactWay
    reached: bool
    told: str = ""
    verdict: Verdict | None = None
    words: str = ""
    went_higher: bool | None = None
    user_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Record):
    """A decision to close; reopening needs words and keeps the first date of the complaint."""

    complaint_id: Id
    on: date
    outcome: Outcome
    reason: str = ""
    user_id: Id | None = None
    reopened_on: date | None = None
    reopened_reason: str = ""
