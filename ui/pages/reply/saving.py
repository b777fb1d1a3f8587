"""Keeping a reply with its paper. Runs off the user-interface thread; shows nothing."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deputy_desk.errors import DeskError
from deputy_desk.services.attachments import UNKNOWN_TYPE, add_attachment
from deputy_desk.services.reply_entry import save_reply

if TYPE_CHECKING:
    from pathlib import Path

    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.reply_entry import ReplyEntry


@dataclass(frozen=True, slots=True)
class Attached:
    """A paper: its name and content."""

    name: str
    content: bytes


def read_paper(path: Path) -> Attached:
    """Read a file to be attached. Raises DeskError("file_unreadable")."""
    try:
        return Attached(path.name, path.read_bytes())
    except OSError as fault:
        raise DeskError("file_unreadable", path=path.name) from fault


def keep_reply(office: Office, entry: ReplyEntry, attached: Attached | None) -> Changes:
    """Save a reply, then its paper. A reply that is refused leaves no paper behind."""
    made = save_reply(office, entry)
    if attached is not None:
        mime = mimetypes.guess_type(attached.name)[0] or UNKNOWN_TYPE
        add_attachment(office, made.id, attached.content, attached.name, mime)
    return made
