"""Tying complaints to a problem and to its letters, inside an open transaction."""

from __future__ import annotations

from dataclasses import replace

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry, Served
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.services.desk import Desk
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.store.unit_of_work import UnitOfWork

OPEN = {InquiryStage.DRAFT, InquiryStage.REGISTERED, InquiryStage.SENT, InquiryStage.RECEIVED}


def serve(work: UnitOfWork, desk: Desk, inquiry_id: Id, complaint_ids: list[Id]) -> None:
    """Let a letter serve complaints it does not serve yet."""
    known = {one.complaint_id for one in work.find(Served, inquiry_id=inquiry_id)}
    for one in dict.fromkeys(complaint_ids):
        if one not in known:
            work.add(Served(id=desk.new_id(), inquiry_id=inquiry_id, complaint_id=one))


def join_problem(work: UnitOfWork, desk: Desk, complaint: Complaint, problem_id: Id) -> None:
    """Make a complaint part of a problem; letters of the problem that are still open serve it too."""
    work.change(replace(complaint, problem_id=problem_id))
    letters = [one.id for one in work.find(Inquiry, problem_id=problem_id) if one.deleted_on is None]
    for letter in inquiry_files(work, letters).values():
        if letter.stage in OPEN:
            serve(work, desk, letter.inquiry.id, [complaint.id])
