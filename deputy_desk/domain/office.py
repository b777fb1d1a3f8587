"""The office itself: who the deputy is, its letterhead, numbering, cards, reports and settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Language
from deputy_desk.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Record):
    """One deputy's office. ``deputy_user_id`` is who signs; ``district`` is the electoral district as printed."""

    maslikhat_ru: str
    maslikhat_kk: str
    district_ru: str
    district_kk: str
    deputy_user_id: Id
    language: Language
    created_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead(Record):
    """What stands above a letter, in both languages; lines are broken by hand. ``legal_basis_*`` empty = no clause."""

    office_ru: str
    office_kk: str
    name_ru: str
    name_kk: str
    district_ru: str = ""
    district_kk: str = ""
    contacts_ru: str = ""
    contacts_kk: str = ""
    post_ru: str = ""
    post_kk: str = ""
    signature_ru: str = ""
    signature_kk: str = ""
    phone: str = ""
    legal_basis_ru: str = ""
    legal_basis_kk: str = ""
    logo_id: Id | None = None
    incoming_reference: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(Record):
    """The letter of a workplace; two assistants offline never give the same number."""

    letter: str
    device_id: Id
    since: date
    retired_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Record):
    """An explanation card for the visitor, in both languages; a change makes a new version."""

    title_ru: str
    title_kk: str
    text_ru: str
    text_kk: str
    version: int = 1
    topic_id: Id | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Record):
    """A summary that was issued: its figures and the ids of its rows, so that it can be made again byte for byte."""

    kind: str
    period_from: date
    period_to: date
    snapshot: datetime
    language: Language
    calendar_version: str
    digest: str
    figures: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """A value the office changed from its default; declared with type and bounds in ``services.settings``."""

    key: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarChange(Record):
    """A day the office itself made off or working; the last one for a day counts."""

    day: date
    working: bool
    reason_ru: str = ""
    reason_kk: str = ""
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file kept with a record, encrypted and content-addressed. ``size`` in bytes of the plain file."""

    owner_id: Id
    name: str
    mime: str
    size: int
    sha256: str
    blob: str
    wrapped_key: str
    added_on: date
