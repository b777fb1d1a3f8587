"""What happens when a complaint is saved, in one go off the user-interface thread. Knows services, no widgets."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deputy_desk.services.intake import Intake, log_complaint

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What became of it: everything that changed, the id and the number."""

    changes: Changes
    complaint_id: Id
    number: str


def save(office: Office, wanted: Intake) -> Saved:
    """Log the complaint with all that was accepted; then its draft is needed no more."""
    from deputy_desk.domain.numbers import complaint_number
    from deputy_desk.errors import DeskError
    from deputy_desk.services.intake_draft import drop_intake_draft

    logged = log_complaint(office, wanted)
    one = logged.complaint
    # A draft that cannot be removed comes back no more all the same: its complaint exists.
    with contextlib.suppress(DeskError):
        drop_intake_draft(office)
    number = complaint_number(one.n, one.series, one.year, office.today().year)
    return Saved(changes=logged.changes, complaint_id=one.id, number=number)
