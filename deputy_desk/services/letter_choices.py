"""What the editor of letters offers: addressees, the terms in force, who prepares letters here. Reading only."""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.domain.bodies import Body, Official
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.names import short_name
from deputy_desk.domain.office import Letterhead, Office
from deputy_desk.domain.people import User
from deputy_desk.domain.terms import TermRule
from deputy_desk.domain.workdays import WorkCalendar
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import term_for


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChoices:
    """The short lists of the editor. ``rules`` holds the term in force for a kind of letter, if there is one.

    ``executor`` is who prepares letters at this desk: empty when the deputy writes them.
    """

    bodies: tuple[Body, ...]
    officials: tuple[Official, ...]
    rules: dict[InquiryKind, TermRule]
    calendar: WorkCalendar
    executor: str
    executor_phone: str
    users: dict[Id, str]


def letter_choices(desk: Desk) -> LetterChoices:
    """Return what the editor offers, bodies by name; retired ones are kept, older letters still name them."""
    with desk.read() as view:
        rules = {kind: rule for kind in InquiryKind if (rule := term_for(view, kind, desk)) is not None}
        office = view.get(Office, desk.office_id)
        writer = view.get(User, desk.user_id)
        heads = view.all(Letterhead)
        own = writer.id == office.deputy_user_id
        return LetterChoices(
            bodies=tuple(sorted(view.all(Body), key=lambda one: one.name_ru)),
            officials=tuple(one for one in view.all(Official) if not one.retired),
            rules=rules,
            calendar=desk.store.calendar_of(view),
            executor="" if own else short_name(writer.name),
            executor_phone="" if own or not heads else heads[0].phone,
            users={one.id: short_name(one.name) for one in view.all(User)},
        )
