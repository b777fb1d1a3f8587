"""What the editor opens: a kept draft, a new one for complaints, a letter after another, a registered letter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deputy_desk.domain.inquiry import InquiryKind, LetterLanguage
from deputy_desk.services.drafts import Draft, draft_of
from deputy_desk.services.inquiry_view import inquiry_view, served_choices
from deputy_desk.services.ladder import escalation_draft, follow_on_draft
from deputy_desk.services.letter_choices import letter_choices
from deputy_desk.wording.ladder import Escalation, voices_text
from ui.requests import DraftWanted, EscalationWanted, FollowOnWanted

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.inquiry_view import InquiryView, ServedChoices
    from deputy_desk.services.letter_choices import LetterChoices


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A draft to edit, or a registered letter to look at (``draft`` is None then)."""

    choices: LetterChoices
    draft: Draft | None
    served: ServedChoices | None
    view: InquiryView | None


def _later(office: Office, wanted: FollowOnWanted | EscalationWanted) -> Draft:
    if isinstance(wanted, EscalationWanted):
        return escalation_draft(office, wanted.parent_id, Escalation(wanted.step))
    return follow_on_draft(office, wanted.parent_id, InquiryKind(wanted.kind), wanted.question_ids or None)


def open_letter(office: Office, wanted: object, language: str) -> Opened:
    """Read what was asked for: an id, a value of `ui.requests`, or None for an empty draft."""
    choices = letter_choices(office)
    if isinstance(wanted, str):
        view = inquiry_view(office, wanted)
        if view.file.inquiry.registered_on is not None:
            return Opened(choices=choices, draft=None, served=None, view=view)
        draft = draft_of(view.file)
        found = served_choices(office, draft.complaint_ids, None)
        return Opened(choices=choices, draft=draft, served=replace(found, problem=view.problem), view=view)
    if isinstance(wanted, (FollowOnWanted, EscalationWanted)):
        draft = _later(office, wanted)
        found = served_choices(office, draft.complaint_ids, None)
        return Opened(choices=choices, draft=draft, served=found, view=None)
    draft = Draft(language=LetterLanguage(language), executor=choices.executor, executor_phone=choices.executor_phone)
    if not isinstance(wanted, DraftWanted):
        return Opened(choices=choices, draft=draft, served=served_choices(office, (), None), view=None)
    found = served_choices(office, wanted.complaint_ids, wanted.problem_id)
    draft = replace(draft, problem_id=wanted.problem_id, body_id=wanted.body_id)
    if found.served:
        days = [one.received_on for one in found.served]
        first, last, count = min(days), max(days), len(found.served)
        draft = replace(
            draft,
            complaint_ids=tuple(one.id for one in found.served),
            text_ru=voices_text(first, last, count, "ru"),
            text_kk=voices_text(first, last, count, "kk"),
        )
    return Opened(choices=choices, draft=draft, served=found, view=None)
