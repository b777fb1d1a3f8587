"""What can be done with a letter at its stage, the next step first. Decisions only, no widgets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import SUBSTANTIVE, QuestionGradeValue

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.services.inquiry_view import InquiryView


class Step(StrEnum):
    """Something a person does with a letter."""

    EDIT = "edit"
    OPEN = "open"
    SEND = "send"
    SEND_AGAIN = "send_again"
    RECEIVED = "received"
    NOT_DELIVERED = "not_delivered"
    REPLY = "reply"
    GRADE = "grade"
    JUDGE = "judge"
    EXTEND = "extend"
    REDIRECT = "redirect"
    SETTLE = "settle"
    REMIND = "remind"
    REPEAT = "repeat"
    CLOSE = "close"
    ANNUL = "annul"
    TRASH = "trash"


_WAITING = {InquiryStage.SENT, InquiryStage.RECEIVED}


def next_step(view: InquiryView, today: date) -> Step:
    """Return the step that is due: the filled button of the pane and the key Space."""
    file = view.file
    stage = file.stage
    if stage is InquiryStage.DRAFT:
        return Step.EDIT
    if file.ungraded and stage is not InquiryStage.ANNULLED:
        return Step.GRADE
    if stage is InquiryStage.REGISTERED:
        return Step.SEND
    if stage in _WAITING:
        late = view.deadline is not None and view.deadline.due < today
        return Step.REMIND if late and not view.children else Step.REPLY
    if stage is InquiryStage.REPLIED:
        return Step.REPEAT if open_questions(view) and not view.children else Step.CLOSE
    return Step.OPEN


def open_questions(view: InquiryView) -> tuple[int, ...]:
    """Return the numbers of the questions that got no answer, from 1; none while nothing was graded."""
    file = view.file
    if not any((grade := file.grade_of(one)) and grade.grade in SUBSTANTIVE for one in file.replies):
        return ()
    left = {QuestionGradeValue.EVADED, QuestionGradeValue.NOT_ANSWERED}
    return tuple(n for n, one in enumerate(file.questions, 1) if file.question_grade(one) in left)


def possible_steps(view: InquiryView) -> tuple[Step, ...]:
    """Return every step that the stage allows, in the order of the menu."""
    stage = view.file.stage
    if stage is InquiryStage.DRAFT:
        return (Step.EDIT, Step.TRASH)
    if stage is InquiryStage.ANNULLED:
        return (Step.OPEN,)
    if stage is InquiryStage.REGISTERED:
        return (Step.OPEN, Step.SEND, Step.ANNUL)
    steps = [Step.OPEN]
    if stage in _WAITING:
        steps += [Step.RECEIVED, Step.REPLY, Step.EXTEND, Step.REDIRECT, Step.SEND_AGAIN]
        if stage is InquiryStage.SENT:
            steps.append(Step.NOT_DELIVERED)
        steps += [Step.SETTLE, Step.REMIND]
    if view.file.replies:
        steps.append(Step.GRADE)
    if view.file.promises:
        steps.append(Step.JUDGE)
    if stage is InquiryStage.REPLIED:
        steps += [Step.REPLY, Step.CLOSE]
    return (*steps, Step.REPEAT, Step.ANNUL)


def may_escalate(view: InquiryView) -> bool:
    """Return whether a step above the body may be drafted: it has the letter, or had it and said something."""
    return view.file.stage in _WAITING | {InquiryStage.REPLIED, InquiryStage.CLOSED}
