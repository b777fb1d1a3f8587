"""Tying complaints to a problem and to its letters, inside an open transaction."""

from __future__ import annotations

from dataclasses import replace

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry, Served
from deputy_desk.services.desk import Desk
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.store.unit_of_work import UnitOfWork


def serve(work: UnitOfWork, desk: Desk, inquiry_id: Id, complaint_ids: list[Id]) -> None:
    """Let a letter serve complaints it does not serve yet."""
    known = {one.complaint_id for one in work.find(Served, inquiry_id=inquiry_id)}
    for one in dict.fromkeys(complaint_ids):
        if one not in known:
            work.add(Served(id=desk.new_id(), inquiry_id=inquiry_id, complaint_id=one))


def join_problem(work: UnitOfWork, desk: Desk, complaint: Complaint, problem_id: Id) -> None:
    """Make a complaint part of a problem; its drafts and the letters that still wait for an answer serve it too.

    Drafts of the problem it belonged to before serve it no longer.
    """
    if complaint.problem_id not in {None, problem_id}:
        leave_drafts(work, complaint)
    work.change(replace(complaint, problem_id=problem_id))
    letters = [one.id for one in work.find(Inquiry, problem_id=problem_id) if one.deleted_on is None]
    for letter in inquiry_files(work, letters).values():
        if letter.inquiry.registered_on is None or letter.pending:
            serve(work, desk, letter.inquiry.id, [complaint.id])


def leave_drafts(work: UnitOfWork, complaint: Complaint) -> None:
    """Take a complaint out of the drafts of its problem; letters that have a number stay its letters."""
    drafts = {one.id for one in work.find(Inquiry, problem_id=complaint.problem_id) if one.registered_on is None}
    for link in work.find(Served, complaint_id=complaint.id):
        if link.inquiry_id in drafts:
            work.remove(link)
