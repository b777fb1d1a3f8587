"""Every table of an office: one for each kind of record (synced), and the local ones that are made from them.

The records' tables are written only through ``store.unit_of_work``, which keeps the journal. Local tables (lists,
search, heads) can be made again from the records at any time and never travel.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text, text

from deputy_desk.domain.bodies import Body, Competence, Official
from deputy_desk.domain.complaint import Action, Applicant, Closing, Complaint, Explanation, FollowUp
from deputy_desk.domain.inquiry import (
    BecameOverdue,
    Dispatch,
    Enclosure,
    Extension,
    Inquiry,
    Question,
    Resolution,
    Served,
    Signer,
)
from deputy_desk.domain.office import Attachment, CalendarChange, Card, Letterhead, Office, Report, Series, Setting
from deputy_desk.domain.people import Person, Phone, User
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.problem import Decision, Problem
from deputy_desk.domain.records import R
from deputy_desk.domain.reply import Grading, Promise, PromiseVerdict, QuestionGrading, Reply
from deputy_desk.domain.terms import TermRule
from deputy_desk.store.shape import Shape

_metadata = MetaData()

_LINKS = {
    "attachment_id": "attachment",
    "body_id": "body",
    "card_id": "card",
    "complaint_id": "complaint",
    "deputy_user_id": "user",
    "grader_id": "user",
    "handler_id": "user",
    "inquiry_id": "inquiry",
    "logo_id": "attachment",
    "official_id": "official",
    "person_id": "person",
    "place_id": "place",
    "problem_id": "problem",
    "promise_id": "promise",
    "question_id": "question",
    "reply_id": "reply",
    "term_rule_id": "term_rule",
    "topic_id": "topic",
    "user_id": "user",
}

_ALL: list[tuple[type, str, tuple[tuple[str, ...], ...]]] = [
    (User, "user", ()),
    (Office, "office", ()),
    (Letterhead, "letterhead", ()),
    (Series, "series", ()),
    (Setting, "setting", (("key",),)),
    (CalendarChange, "calendar_change", (("day",),)),
    (TermRule, "term_rule", (("key",),)),
    (Place, "place", (("parent_id",),)),
    (Topic, "topic", (("parent_id",),)),
    (Body, "body", ()),
    (Official, "official", (("body_id",),)),
    (Competence, "competence", (("body_id",), ("topic_id",))),
    (Person, "person", (("iin",),)),
    (Phone, "phone", (("person_id",), ("number",))),
    (Card, "card", (("topic_id",),)),
    (Problem, "problem", ()),
    (Decision, "decision", (("problem_id",),)),
    (Complaint, "complaint", (("received_on",), ("problem_id",), ("source_key",))),
    (Applicant, "applicant", (("complaint_id",), ("person_id",))),
    (Action, "action", (("complaint_id",),)),
    (Explanation, "explanation", (("complaint_id",),)),
    (FollowUp, "follow_up", (("complaint_id",),)),
    (Closing, "closing", (("complaint_id",),)),
    (Inquiry, "inquiry", (("parent_id",), ("problem_id",), ("body_id",), ("series", "year", "n"))),
    (Question, "question", (("inquiry_id", "position"),)),
    (Enclosure, "enclosure", (("inquiry_id", "position"),)),
    (Signer, "signer", (("inquiry_id",),)),
    (Served, "served", (("inquiry_id",), ("complaint_id",))),
    (Dispatch, "dispatch", (("inquiry_id",), ("sent_on",))),
    (Extension, "extension", (("inquiry_id",),)),
    (Resolution, "resolution", (("inquiry_id",),)),
    (BecameOverdue, "became_overdue", (("inquiry_id",),)),
    (Reply, "reply", (("inquiry_id",),)),
    (Grading, "grading", (("reply_id",),)),
    (QuestionGrading, "question_grading", (("reply_id",), ("question_id",))),
    (Promise, "promise", (("inquiry_id",), ("due_on",))),
    (PromiseVerdict, "promise_verdict", (("promise_id",),)),
    (Report, "report", ()),
    (Attachment, "attachment", (("owner_id",), ("sha256",))),
]

_FACTS = (
    "id",
    "n",
    "series",
    "received_on",
    "day_assumed",
    "channel",
    "language",
    "topic_id",
    "place_id",
    "problem_id",
    "deleted_on",
)


def _more_of_inquiry(table: Table) -> None:
    """Give a printed number once: two letters with one number are refused by the file itself."""
    given = table.c.n.is_not(None)
    Index("uq_inquiry_number", table.c.year, table.c.series, table.c.n, unique=True, sqlite_where=given)


def _more_of_complaint(table: Table) -> None:
    """Hold a number once, and what a summary reads of each complaint: without texts a fifth of the pages."""
    Index("uq_complaint_number", table.c.year, table.c.series, table.c.n, unique=True)
    Index("ix_complaint_facts", *(table.c[column] for column in _FACTS))


_MORE: dict[type, Callable[[Table], None]] = {Inquiry: _more_of_inquiry, Complaint: _more_of_complaint}

_SHAPES: dict[type, Shape[Any]] = {
    record: Shape(record, name, _metadata, _LINKS, indexes, _MORE.get(record)) for record, name, indexes in _ALL
}
SHAPES_BY_NAME: dict[str, Shape[Any]] = {shape.name: shape for shape in _SHAPES.values()}


def shape_of(record: type[R]) -> Shape[R]:
    """Return the shape of a kind of record."""
    return _SHAPES[record]


def schema() -> MetaData:
    """Return the metadata with all tables: those of records join it when they are first used."""
    for shape in _SHAPES.values():
        _ = shape.table
    return _metadata


journal = Table(
    "journal",
    _metadata,
    Column("line", Integer, primary_key=True),
    Column("stamp", Text, nullable=False, unique=True),
    Column("device", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("moment", Integer, nullable=False),
    Column("user", Text, nullable=True),
    Column("tbl", Text, nullable=False),
    Column("rec", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("fields", Text, nullable=False),
    Column("parents", Text, nullable=False),
    Index("uq_journal_device_number", "device", "number", unique=True),
    Index("ix_journal_set_tbl_moment", "tbl", "moment", sqlite_where=text("kind = 'set'")),
)
"""A line a change of a record; ``kind`` ins, set, del, and see for a look at a masked field.

JSON: ``fields`` {field: value}, ``parents`` {field: [stamps]}.
The fields of an insertion all carry the stamp of its line."""

head = Table(
    "head",
    _metadata,
    Column("rec", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("stamp", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""The newest stamp of each field that changed since its record was made; without a row it is the insertion's stamp."""

tripwire = Table(
    "tripwire", _metadata, Column("id", Integer, primary_key=True), Column("writes", Integer, nullable=False)
)
"""One row that triggers count writes in: a write past the unit of work is noticed before it is committed."""

search_doc = Table(
    "search_doc",
    _metadata,
    Column("seq", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("rec", Text, nullable=False, unique=True),
)
"""Row ids of the full-text tables. ``seq`` grows with the time of entry, so the newest hits come first by row id."""

complaint_list = Table(
    "complaint_list",
    _metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("year", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("series", Text, nullable=False),
    Column("received_on", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("person_key", Text, nullable=False),
    Column("line", Text, nullable=False),
    Column("topic_id", Text, nullable=True),
    Column("place_id", Text, nullable=True),
    Column("stage", Text, nullable=False),
    Column("due_on", Text, nullable=True),
    Column("handler_id", Text, nullable=True),
    Column("problem_id", Text, nullable=True),
    Column("channel", Text, nullable=False),
    Column("urgency", Text, nullable=False),
    Column("live", Integer, nullable=False),
)
"""What the list of complaints shows, made in the transaction that changes the facts; ``live`` 0 = in the trash."""

for _columns in (
    ("live", "received_on"),
    ("live", "due_on"),
    ("live", "person_key"),
    ("live", "year", "n"),
    ("live", "stage", "received_on"),
    ("live", "topic_id", "received_on"),
    ("live", "place_id", "received_on"),
    ("live", "handler_id", "received_on"),
    ("live", "handler_id", "stage", "due_on"),
    ("problem_id",),
):
    Index(f"ix_complaint_list_{'_'.join(_columns)}", *(complaint_list.c[c] for c in _columns))

inquiry_list = Table(
    "inquiry_list",
    _metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("year", Integer, nullable=True),
    Column("n", Integer, nullable=True),
    Column("series", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("body_id", Text, nullable=True),
    Column("body", Text, nullable=False),
    Column("created_on", Text, nullable=False),
    Column("registered_on", Text, nullable=True),
    Column("sent_on", Text, nullable=True),
    Column("due_on", Text, nullable=True),
    Column("stage", Text, nullable=False),
    Column("answered_on", Text, nullable=True),
    Column("waiting", Integer, nullable=False),
    Column("ungraded", Integer, nullable=False),
    Column("complaints", Integer, nullable=False),
    Column("live", Integer, nullable=False),
)
"""What the list of inquiries shows; ``waiting`` 1 = the body owes an answer; overdue: and ``due_on < today``."""

for _columns in (
    ("live", "due_on"),
    ("live", "stage", "due_on"),
    ("live", "year", "n"),
    ("live", "waiting", "due_on"),
    ("live", "ungraded"),
    ("live", "body_id"),
):
    Index(f"ix_inquiry_list_{'_'.join(_columns)}", *(inquiry_list.c[c] for c in _columns))

SEARCH_TEXT = (
    "CREATE VIRTUAL TABLE search_text USING fts5(body, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 0', prefix='2 3 4')"
)
VIRTUAL = (
    SEARCH_TEXT,
    "CREATE VIRTUAL TABLE search_name USING fts5(body, content='', contentless_delete=1, tokenize='trigram')",
)
"""Full-text tables: folded text by words, and names, phones and numbers by three letters."""


def triggers() -> list[str]:
    """Return the statements of the tripwire: each write to a record's table is counted."""
    return [
        f'CREATE TRIGGER tripwire_{name}_{verb.lower()} AFTER {verb} ON "{name}" '
        "BEGIN UPDATE tripwire SET writes = writes + 1; END"
        for name in SHAPES_BY_NAME
        for verb in ("INSERT", "UPDATE", "DELETE")
    ]
