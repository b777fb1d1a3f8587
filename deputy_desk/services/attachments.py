"""Files kept with complaints, inquiries, replies and the letterhead: adding, reading, saving elsewhere."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Attachment
from deputy_desk.errors import DeskError
from deputy_desk.files import write_durably
from deputy_desk.services.changes import Changes, changes
from deputy_desk.store.attachments import Blobs, Source

if TYPE_CHECKING:
    from typing import BinaryIO

    from deputy_desk.services.desk import Desk

UNKNOWN_TYPE = "application/octet-stream"


def _blobs(desk: Desk) -> Blobs:
    return Blobs(desk.store.folder, desk.store.key)


def add_attachment(desk: Desk, owner_id: Id, source: Source, name: str = "", mime: str = UNKNOWN_TYPE) -> Changes:
    """Keep a copy of a file (a path, or its bytes) with a record; ``Changes.id`` is the attachment.

    Raises DeskError: "file_unreadable", "file_in_use", "disk_full", "read_only_folder".
    """
    blobs = _blobs(desk)
    shown = unicodedata.normalize("NFC", name or (source.name if isinstance(source, Path) else "file"))
    digest = blobs.digest(source)
    try:
        with desk.change() as work:
            known = work.find(Attachment, sha256=digest)
            # The file is on the disk before the record tells of it.
            kept = blobs.keep(source, digest, known[0] if known else None, desk.random)
            made = Attachment(
                id=desk.new_id(),
                owner_id=owner_id,
                name=shown,
                mime=mime,
                size=kept.size,
                sha256=kept.sha256,
                blob=kept.blob,
                wrapped_key=kept.wrapped_key,
                added_on=desk.today(),
            )
            work.add(made)
            return changes(made.id, work.touched)
    except BaseException:
        _forget(desk, blobs, digest)
        raise


def _forget(desk: Desk, blobs: Blobs, digest: str) -> None:
    """Remove a file whose record was not saved, unless another record has the same one."""
    # Nobody writes meanwhile: a record of the same file cannot come in between.
    with suppress(DeskError, OSError), desk.change() as work:
        if not work.find(Attachment, sha256=digest):
            blobs.forget(digest)


def attachments_of(desk: Desk, owner_id: Id) -> list[Attachment]:
    """Return what is kept with a record, oldest first."""
    with desk.read() as view:
        return view.find(Attachment, owner_id=owner_id)


def read_attachment(desk: Desk, attachment: Id) -> bytes:
    """Return the content. Raises DeskError: "not_found", "attachment_missing", "attachment_damaged"."""
    with desk.read() as view:
        one = view.get(Attachment, attachment)
    return b"".join(_blobs(desk).chunks(one))


def save_attachment(desk: Desk, attachment: Id, target: Path) -> None:
    """Write the content to ``target``, whole or not at all. Raises the errors of reading and of writing."""
    with desk.read() as view:
        one = view.get(Attachment, attachment)

    def write(stream: BinaryIO) -> None:
        stream.writelines(_blobs(desk).chunks(one))

    write_durably(target, write)


__all__ = ["UNKNOWN_TYPE", "add_attachment", "attachments_of", "read_attachment", "save_attachment"]
