"""Keeps the lists and the search index equal to the facts, inside the transaction that changes them.

Lists and index are made from records and can be made again whole (``rebuild``); they never travel to another desk.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import Action, Applicant, Closing, Complaint, Explanation, FollowUp
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry, Served
from deputy_desk.domain.people import Person, Phone
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.records import Record
from deputy_desk.domain.terms import Term
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.store import lines
from deputy_desk.store.files_of_cases import complaint_files, inquiry_files
from deputy_desk.store.reach import reach_of
from deputy_desk.store.rows import complaint_list, inquiry_list, search_doc, shape_of
from deputy_desk.store.unit_of_work import View

_ADD_TEXT = "INSERT INTO search_text(rowid, body) VALUES (:seq, :body)"
_ADD_NAME = "INSERT INTO search_name(rowid, body) VALUES (:seq, :body)"
_DROP_TEXT = "DELETE FROM search_text WHERE rowid = ?"
_DROP_NAME = "DELETE FROM search_name WHERE rowid = ?"
BATCH = 2_000
_SEARCHED = ("person", "problem", "complaint", "inquiry")


def _owners_of_changed(touched: Sequence[Record], new_ids: set[Id]) -> set[Id]:
    """Return complaints and persons with a record that was changed or removed: what was added tells not all of them."""
    times = Counter(one.id for one in touched)
    changed = [one for one in touched if times[one.id] > 1 or one.id not in new_ids]
    links = (getattr(one, name, None) for one in changed for name in ("id", "complaint_id", "person_id"))
    return {link for link in links if link is not None}


class Projection:
    """Makes lines for one transaction. ``calendar`` and ``own_term`` are those in force."""

    def __init__(self, view: View, calendar: WorkCalendar, own_term: Term) -> None:
        self._view = view
        self._connection: Connection = view.connection
        self._calendar = calendar
        self._own_term = own_term

    def update(self, touched: Sequence[Record], added: Sequence[Record]) -> None:
        """Bring the lines of all that the touched records reach up to date."""
        new_ids = {one.id for one in added}
        read_back: set[Id] = set()
        if len(touched) > len(added):
            # A record that was added and then changed counts as it is now; what such records belong to is read back.
            newest = {one.id: one for one in touched}
            added = [newest[one.id] for one in added]
            read_back = _owners_of_changed(touched, new_ids)
        reach = reach_of(self._view, touched, new_ids)
        if reach.everything:
            self.rebuild_days()
        # One that joins a problem has the letters of that problem behind it, which must be read.
        fresh = {one.id for one in added if isinstance(one, Complaint) and one.problem_id is None}
        served = {one.complaint_id for one in added if isinstance(one, Served)}
        by_hand = fresh - served - read_back
        if by_hand:
            self._put_complaints(self._new_files(added, by_hand).values(), fresh=True)
        self.complaints(reach.complaints - by_hand)
        self.inquiries(reach.inquiries)
        at_hand = {one.id for one in added if isinstance(one, Person)} - read_back
        self._new_people(added, at_hand)
        self.people(reach.people - at_hand)
        self.problems(reach.problems)

    def _new_files(self, added: Sequence[Record], wanted: set[Id]) -> dict[Id, ComplaintFile]:
        """Return the files of complaints made in this transaction: their facts are at hand, nothing is read back."""
        owned: dict[tuple[type, Id], list[Any]] = defaultdict(list)
        persons: dict[Id, Person] = {}
        complaints: list[Complaint] = []
        for record in added:
            if isinstance(record, Complaint):
                if record.id in wanted:
                    complaints.append(record)
            elif isinstance(record, Person):
                persons[record.id] = record
            elif isinstance(record, Applicant | Action | Explanation | FollowUp | Closing):
                owned[type(record), record.complaint_id].append(record)
        named = {a.person_id for (kind, _), some in owned.items() if kind is Applicant for a in some}
        persons.update(self._view.by_ids(Person, sorted(named - persons.keys())))
        found = {}
        for one in complaints:
            applicants = sorted(owned.get((Applicant, one.id), ()), key=lambda a: (not a.contact, a.position))
            found[one.id] = ComplaintFile(
                complaint=one,
                applicants=tuple(applicants),
                persons=tuple(persons[a.person_id] for a in applicants if a.person_id in persons),
                actions=tuple(owned.get((Action, one.id), ())),
                explanations=tuple(owned.get((Explanation, one.id), ())),
                follow_ups=tuple(owned.get((FollowUp, one.id), ())),
                closings=tuple(owned.get((Closing, one.id), ())),
            )
        return found

    def complaints(self, ids: Iterable[Id]) -> None:
        """Make the lines of complaints again."""
        wanted = sorted(ids)
        for start in range(0, len(wanted), BATCH):
            some = wanted[start : start + BATCH]
            files = complaint_files(self._view, some)
            self._put_complaints(files.values())
            self._forget(complaint_list, [one for one in some if one not in files])

    def complaint_rows(self, ids: Sequence[Id]) -> list[dict[str, Any]]:
        """Return the lines of complaints as they should be, without their row ids."""
        files = complaint_files(self._view, ids).values()
        return [lines.complaint_line(file, 0, self._calendar, self._own_term) for file in files]

    def inquiry_rows(self, ids: Sequence[Id]) -> list[dict[str, Any]]:
        """Return the lines of inquiries as they should be, without their row ids."""
        files = inquiry_files(self._view, ids)
        bodies = self._view.by_ids(Body, (file.inquiry.body_id for file in files.values()))
        return [
            lines.inquiry_line(file, 0, self._calendar, bodies.get(file.inquiry.body_id or ""))
            for file in files.values()
        ]

    def _put_complaints(self, files: Iterable[ComplaintFile], *, fresh: bool = False) -> None:
        listed = sorted(files, key=lambda file: (file.complaint.year, file.complaint.n))
        seqs = self._seqs("complaint", [file.complaint.id for file in listed], fresh=fresh)
        rows, texts = [], []
        for file in listed:
            seq = seqs[file.complaint.id]
            rows.append(lines.complaint_line(file, seq, self._calendar, self._own_term))
            texts.append({"seq": seq, "body": lines.complaint_text(file) if rows[-1]["live"] else ""})
        self._put(complaint_list, rows, fresh=fresh)
        self._index(_ADD_TEXT, "" if fresh else _DROP_TEXT, texts)

    def inquiries(self, ids: Iterable[Id]) -> None:
        """Make the lines of inquiries again."""
        wanted = sorted(ids)
        for start in range(0, len(wanted), BATCH):
            some = wanted[start : start + BATCH]
            files = inquiry_files(self._view, some)
            bodies = self._view.by_ids(Body, (file.inquiry.body_id for file in files.values()))
            seqs = self._seqs("inquiry", sorted(files))
            rows, texts = [], []
            for key, file in files.items():
                body = bodies.get(file.inquiry.body_id or "")
                rows.append(lines.inquiry_line(file, seqs[key], self._calendar, body))
                texts.append({"seq": seqs[key], "body": lines.inquiry_text(file, body) if rows[-1]["live"] else ""})
            self._put(inquiry_list, rows)
            self._index(_ADD_TEXT, _DROP_TEXT, texts)
            self._forget(inquiry_list, [one for one in some if one not in files])

    def _new_people(self, added: Sequence[Record], wanted: set[Id]) -> None:
        """Make the search rows of people written in this transaction: they and their telephones are at hand."""
        persons = [one for one in added if isinstance(one, Person) and one.id in wanted]
        phones: dict[Id, list[Phone]] = defaultdict(list)
        for one in added:
            if isinstance(one, Phone):
                phones[one.person_id].append(one)
        self._put_people(persons, phones, fresh=True)

    def people(self, ids: Iterable[Id]) -> None:
        """Make the search rows of people again."""
        wanted = sorted(ids)
        for start in range(0, len(wanted), BATCH):
            persons = self._view.find_in(Person, "id", wanted[start : start + BATCH])
            phones: dict[Id, list[Phone]] = defaultdict(list)
            for phone in self._view.find_in(Phone, "person_id", [one.id for one in persons]):
                phones[phone.person_id].append(phone)
            self._put_people(persons, phones)

    def _put_people(self, persons: Sequence[Person], phones: Mapping[Id, list[Phone]], *, fresh: bool = False) -> None:
        seqs = self._seqs("person", [one.id for one in persons], fresh=fresh)
        texts = [{"seq": seqs[one.id], "body": lines.person_text(one)} for one in persons]
        names = [{"seq": seqs[one.id], "body": lines.person_letters(one, phones.get(one.id, ()))} for one in persons]
        self._index(_ADD_TEXT, "" if fresh else _DROP_TEXT, texts)
        self._index(_ADD_NAME, "" if fresh else _DROP_NAME, names)

    def problems(self, ids: Iterable[Id]) -> None:
        """Make the search rows of problems again."""
        found = self._view.find_in(Problem, "id", sorted(ids))
        seqs = self._seqs("problem", [one.id for one in found])
        texts = [{"seq": seqs[one.id], "body": lines.problem_text(one)} for one in found]
        self._index(_ADD_TEXT, _DROP_TEXT, texts)

    def rebuild_days(self) -> None:
        """Make every line again whose day depends on the calendar or a term: all that is not closed."""
        query = select(complaint_list.c.id).where(complaint_list.c.stage != "closed")
        self.complaints(row[0] for row in self._connection.execute(query).all())
        with_day = select(inquiry_list.c.id).where(inquiry_list.c.due_on.is_not(None))
        self.inquiries(row[0] for row in self._connection.execute(with_day).all())

    def rebuild(self) -> None:
        """Make all lists and indexes again from the records."""
        for statement in ("DELETE FROM complaint_list", "DELETE FROM inquiry_list", "DELETE FROM search_doc"):
            self._connection.exec_driver_sql(statement)
        for name in ("search_text", "search_name"):
            self._connection.exec_driver_sql(f"INSERT INTO {name}({name}) VALUES ('delete-all')")
        self._number_by_age()
        for kind, make in (
            (Person, self.people),
            (Problem, self.problems),
            (Complaint, self.complaints),
            (Inquiry, self.inquiries),
        ):
            table = shape_of(kind).table
            make(row[0] for row in self._connection.execute(select(table.c.id)).all())

    def _number_by_age(self) -> None:
        """Give row ids to all records in the order of their ids, which is that of their making, whatever their kind."""
        kinds = " UNION ALL ".join(f"SELECT '{kind}' AS kind, id FROM {kind}" for kind in _SEARCHED)
        self._connection.exec_driver_sql(
            f"INSERT INTO search_doc(seq, kind, rec) SELECT row_number() OVER (ORDER BY id), kind, id FROM ({kinds})"
        )

    def _seqs(self, kind: str, ids: Sequence[Id], *, fresh: bool = False) -> dict[Id, int]:
        """Return the row ids of records in the index, giving new ones in order. ``fresh``: none of them is known."""
        known = {} if fresh else self._known_seqs(ids)
        following = int(self._view.rows("SELECT coalesce(max(seq), 0) FROM search_doc")[0][0])
        new = []
        for one in ids:
            if one not in known:
                following += 1
                known[one] = following
                new.append((following, kind, one))
        if new:
            self._view.run_many("INSERT INTO search_doc(seq, kind, rec) VALUES (?, ?, ?)", new)
        return known

    def _known_seqs(self, ids: Sequence[Id]) -> dict[Id, int]:
        query = "SELECT rec, seq FROM search_doc WHERE rec IN (SELECT value FROM json_each(?))"
        return dict(self._view.rows(query, (json.dumps(list(ids)),)))

    def _forget(self, table: Table, gone: Sequence[Id]) -> None:
        """Take records that were removed for good out of a list and the index."""
        if not gone:
            return
        seqs = [(seq,) for seq in self._known_seqs(gone).values()]
        self._connection.execute(delete(table).where(table.c.id.in_(gone)))
        self._connection.execute(delete(search_doc).where(search_doc.c.rec.in_(gone)))
        if seqs:
            self._view.run_many(_DROP_TEXT, seqs)

    def _put(self, table: Table, rows: Sequence[dict[str, Any]], *, fresh: bool = False) -> None:
        if not rows:
            return
        if not fresh:
            self._view.run_many(f"DELETE FROM {table.name} WHERE seq = ?", [(row["seq"],) for row in rows])
        names, marks = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
        self._view.run_many(
            f"INSERT INTO {table.name} ({names}) VALUES ({marks})", [tuple(row.values()) for row in rows]
        )

    def _index(self, add: str, drop: str, texts: Sequence[dict[str, Any]]) -> None:
        """Put texts into the index. ``drop`` empty: none of them stands there."""
        if drop:
            self._view.run_many(drop, [(one["seq"],) for one in texts])
        filled = [one for one in texts if one["body"]]
        if filled:
            self._view.run_many(add, filled)
