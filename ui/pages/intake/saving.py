"""What is saved when a complaint is logged, in one go off the user-interface thread. Knows services, no widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from deputy_desk.services.changes import Changes
from deputy_desk.services.intake import NewComplaint, register_complaint

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.people import Person
    from deputy_desk.services.desk import Desk as Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A complaint as typed, with what the person accepted besides."""

    complaint: NewComplaint
    consented: Person | None = None
    consent_on: date | None = None
    consent_way: str = ""
    body_id: Id | None = None
    card_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What became of it: everything that changed, the id and the number."""

    changes: Changes
    complaint_id: Id
    number: str


def save(office: Office, wanted: Wanted) -> Saved:
    """Log the complaint; then the consent, the explanation and the draft that were accepted with it."""
    from deputy_desk.domain.numbers import complaint_number
    from deputy_desk.services.complaints import complaint_file, explain
    from deputy_desk.services.drafts import Draft, save_draft
    from deputy_desk.services.people import change_person

    done = [register_complaint(office, wanted.complaint)]
    identity = done[0].id
    if wanted.consented is not None:
        person = replace(wanted.consented, consent_on=wanted.consent_on, consent_way=wanted.consent_way)
        done.append(change_person(office, person))
    if wanted.card_id is not None:
        day, language = wanted.complaint.received_on, wanted.complaint.language
        done.append(explain(office, identity, day, card_id=wanted.card_id, language=language))
    if wanted.body_id is not None:
        done.append(save_draft(office, Draft(complaint_ids=(identity,), body_id=wanted.body_id)))
    one = complaint_file(office, identity).complaint
    return Saved(
        changes=Changes(
            identity,
            frozenset(kind for change in done for kind in change.kinds),
            frozenset(touched for change in done for touched in change.ids),
        ),
        complaint_id=identity,
        number=complaint_number(one.n, one.series, one.year, office.today().year),
    )
