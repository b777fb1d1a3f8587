"""Loads inquiries and complaints with everything that belongs to them, many at once, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import select

from deputy_desk.domain.complaint import Action, Applicant, Closing, Complaint, Explanation, FollowUp
from deputy_desk.domain.complaint_file import ComplaintFile
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import (
    FIRST_LETTERS,
    Dispatch,
    Enclosure,
    Extension,
    Inquiry,
    Question,
    Resolution,
    Served,
    Signer,
)
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.people import Person
from deputy_desk.domain.records import Record
from deputy_desk.domain.reply import Grading, Promise, PromiseVerdict, QuestionGrading, Reply
from deputy_desk.store.rows import shape_of
from deputy_desk.store.unit_of_work import CHUNK, View

Owned = TypeVar("Owned", bound=Record)


def _by(view: View, kind: type[Owned], column: str, owners: Iterable[Id]) -> Mapping[Id, tuple[Owned, ...]]:
    found: dict[Id, list[Owned]] = defaultdict(list)
    for record in view.find_in(kind, column, owners):
        found[getattr(record, column)].append(record)
    return {owner: tuple(records) for owner, records in found.items()}


def _through(
    first: Mapping[Id, tuple[Record, ...]], second: Mapping[Id, tuple[Owned, ...]]
) -> Mapping[Id, tuple[Owned, ...]]:
    return {owner: tuple(one for link in links for one in second.get(link.id, ())) for owner, links in first.items()}


def ladders(view: View, ids: Iterable[Id]) -> dict[Id, set[Id]]:
    """Return for letters that have a ladder its letters, themselves included (see ``InquiryFile.kin``).

    A letter of the kinds that stand first begins a ladder of its own even when it names a parent.
    """
    known: dict[Id, Inquiry] = {}
    asked = list(dict.fromkeys(ids))
    fresh = view.find_in(Inquiry, "id", asked)
    while fresh:
        known.update((one.id, one) for one in fresh)
        above = [one.parent_id for one in fresh if one.kind not in FIRST_LETTERS and one.parent_id is not None]
        below = [one for one in view.find_in(Inquiry, "parent_id", [one.id for one in fresh]) if _follows(one)]
        fresh = [one for one in (*view.find_in(Inquiry, "id", above), *below) if one.id not in known]
    groups: dict[Id, set[Id]] = {}
    for one in known.values():
        groups.setdefault(_first_of(one, known), set()).add(one.id)
    found = ((one, groups[_first_of(known[one], known)]) for one in asked if one in known)
    return {one: group for one, group in found if len(group) > 1}


def _follows(letter: Inquiry) -> bool:
    return letter.kind not in FIRST_LETTERS and letter.deleted_on is None


def _first_of(letter: Inquiry, known: Mapping[Id, Inquiry]) -> Id:
    seen = {letter.id}
    while letter.kind not in FIRST_LETTERS:
        above = known.get(letter.parent_id or "")
        if above is None or above.id in seen:
            break
        letter = above
        seen.add(letter.id)
    return letter.id


def inquiry_files(view: View, ids: Iterable[Id]) -> dict[Id, InquiryFile]:
    """Return the files of inquiries by id, each with the other letters of its ladder."""
    asked = list(dict.fromkeys(ids))
    of_ladder = ladders(view, asked)
    everyone = dict.fromkeys([*asked, *sorted(one for group in of_ladder.values() for one in group)])
    files = _bare_files(view, list(everyone))
    for one, group in of_ladder.items():
        kin = tuple(files[other] for other in sorted(group) if other != one)
        files[one] = replace(files[one], kin=tuple(replace(other, kin=()) for other in kin))
    return {one: files[one] for one in sorted(asked) if one in files}


def _bare_files(view: View, wanted: list[Id]) -> dict[Id, InquiryFile]:
    replies = _by(view, Reply, "inquiry_id", wanted)
    promises = _by(view, Promise, "inquiry_id", wanted)
    reply_ids = [reply.id for some in replies.values() for reply in some]
    gradings = _through(replies, _by(view, Grading, "reply_id", reply_ids))
    question_gradings = _through(replies, _by(view, QuestionGrading, "reply_id", reply_ids))
    promise_ids = [one.id for some in promises.values() for one in some]
    verdicts = _through(promises, _by(view, PromiseVerdict, "promise_id", promise_ids))
    questions = _by(view, Question, "inquiry_id", wanted)
    enclosures = _by(view, Enclosure, "inquiry_id", wanted)
    signers = _by(view, Signer, "inquiry_id", wanted)
    served = _by(view, Served, "inquiry_id", wanted)
    dispatches = _by(view, Dispatch, "inquiry_id", wanted)
    extensions = _by(view, Extension, "inquiry_id", wanted)
    resolutions = _by(view, Resolution, "inquiry_id", wanted)
    return {
        inquiry.id: InquiryFile(
            inquiry=inquiry,
            questions=tuple(sorted(questions.get(inquiry.id, ()), key=lambda one: one.position)),
            enclosures=tuple(sorted(enclosures.get(inquiry.id, ()), key=lambda one: one.position)),
            signers=tuple(sorted(signers.get(inquiry.id, ()), key=lambda one: one.position)),
            served=served.get(inquiry.id, ()),
            dispatches=dispatches.get(inquiry.id, ()),
            extensions=extensions.get(inquiry.id, ()),
            resolutions=resolutions.get(inquiry.id, ()),
            replies=replies.get(inquiry.id, ()),
            gradings=gradings.get(inquiry.id, ()),
            question_gradings=question_gradings.get(inquiry.id, ()),
            promises=promises.get(inquiry.id, ()),
            verdicts=verdicts.get(inquiry.id, ()),
        )
        for inquiry in view.find_in(Inquiry, "id", wanted)
    }


def inquiries_serving(view: View, complaints: Iterable[Complaint]) -> dict[Id, list[Id]]:
    """Return complaint → inquiries that serve it by name, not counting trashed drafts."""
    table, letters = shape_of(Served).table, shape_of(Inquiry).table
    wanted = [one.id for one in complaints]
    found: dict[Id, list[Id]] = defaultdict(list)
    for start in range(0, len(wanted), CHUNK):
        query = (
            select(table.c.complaint_id, table.c.inquiry_id)
            .join(letters, letters.c.id == table.c.inquiry_id)
            .where(table.c.complaint_id.in_(wanted[start : start + CHUNK]), letters.c.deleted_on.is_(None))
            .order_by(table.c.inquiry_id)
        )
        for complaint, inquiry in view.connection.execute(query):
            found[complaint].append(inquiry)
    return found


def complaint_files(view: View, ids: Iterable[Id]) -> dict[Id, ComplaintFile]:
    """Return the files of complaints by id, with the files of the inquiries that serve them."""
    complaints = view.find_in(Complaint, "id", ids)
    wanted = [one.id for one in complaints]
    serving = inquiries_serving(view, complaints)
    letters = inquiry_files(view, (inquiry for some in serving.values() for inquiry in some))
    applicants = _by(view, Applicant, "complaint_id", wanted)
    persons = view.by_ids(Person, (one.person_id for some in applicants.values() for one in some))
    actions = _by(view, Action, "complaint_id", wanted)
    explanations = _by(view, Explanation, "complaint_id", wanted)
    follow_ups = _by(view, FollowUp, "complaint_id", wanted)
    closings = _by(view, Closing, "complaint_id", wanted)
    found = {}
    for complaint in complaints:
        own = sorted(applicants.get(complaint.id, ()), key=lambda one: (not one.contact, one.position))
        found[complaint.id] = ComplaintFile(
            complaint=complaint,
            applicants=tuple(own),
            persons=tuple(persons[one.person_id] for one in own if one.person_id in persons),
            actions=actions.get(complaint.id, ()),
            explanations=explanations.get(complaint.id, ()),
            follow_ups=follow_ups.get(complaint.id, ()),
            closings=closings.get(complaint.id, ()),
            inquiries=tuple(letters[one] for one in serving.get(complaint.id, ())),
        )
    return found
