"""Looking at what is masked everywhere: the IIN of a person. Each look is in the journal with who and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Person
from deputy_desk.services.desk import Desk
from deputy_desk.store.timeline import entries


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked."""

    at: datetime
    user_id: Id | None


def reveal_iin(desk: Desk, person_id: Id) -> str:
    """Return the whole IIN once the look is written down. Raises DeskError("not_found"), and when the disk refuses."""
    with desk.change() as work:
        person = work.get(Person, person_id)
        work.note_look(person, "iin")
    return person.iin


def iin_looks(desk: Desk, person_id: Id) -> list[Look]:
    """Return who looked at the IIN of a person and when, oldest first."""
    with desk.read() as view:
        found = entries(view, [person_id])
    return [Look(one.at, one.user_id) for one in found if one.kind == "see" and "iin" in one.fields]
