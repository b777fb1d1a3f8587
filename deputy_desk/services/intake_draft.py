"""What is typed into a new complaint and not saved yet: it survives a crash, a power cut and a closed window.

One draft for each person of the office, on this computer only, under the office key. It is not a record: nothing of it
is in the journal, and it is gone when the complaint is saved or the person starts over.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.services.desk import Desk
from deputy_desk.store.sealed_file import SealedFile


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeDraft:
    """The fields as typed. ``complaint_id`` is the id the complaint will have; days are ISO texts.

    ``person_id`` is a known person; else ``name``, ``phone``, ``address`` and ``iin`` are what was typed of a new one,
    or ``searched`` what stands in the search field.
    """

    complaint_id: Id
    text: str = ""
    person_id: Id | None = None
    new_person: bool = False
    searched: str = ""
    name: str = ""
    phone: str = ""
    address: str = ""
    iin: str = ""
    channel: str = ""
    received_on: str = ""
    language: str = ""
    external_number: str = ""
    topic_id: Id | None = None
    place_id: Id | None = None
    handler_id: Id | None = None
    consent: bool = False


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft and when it was kept."""

    draft: IntakeDraft
    at: datetime


def _file(desk: Desk) -> SealedFile:
    return SealedFile(desk.store.folder / "drafts" / f"intake-{desk.user_id}", desk.store.key, desk.random)


def keep_intake_draft(desk: Desk, draft: IntakeDraft) -> datetime:
    """Keep a draft instead of the one before, and return when. Raises DeskError when the disk refuses."""
    now = desk.now()
    _file(desk).write(json.dumps({"at": now.isoformat(), "draft": asdict(draft)}, ensure_ascii=False))
    return now


def kept_intake_draft(desk: Desk) -> KeptDraft | None:
    """Return the draft of the person at the desk; None without one, and when its complaint was saved after all."""
    text = _file(desk).read()
    if text is None:
        return None
    content = json.loads(text)
    names = {one.name for one in fields(IntakeDraft)}
    draft = IntakeDraft(**{name: value for name, value in content["draft"].items() if name in names})
    with desk.read() as view:
        if view.find_one(Complaint, draft.complaint_id) is not None:
            return None
    return KeptDraft(draft, datetime.fromisoformat(content["at"]))


def drop_intake_draft(desk: Desk) -> None:
    """Forget the draft. Raises DeskError when the disk refuses."""
    _file(desk).remove()
