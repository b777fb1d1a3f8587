"""Who this copy of the program is. Kept outside the database: a restored or copied one is another writer.

``device.json`` is bound to the machine and the folder; when either differs, the identity is not taken over (storage.md,
Files).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from deputy_desk.errors import DeskError
from deputy_desk.files import disk_faults, write_all, write_durably
from deputy_desk.store.machine import machine_mark

RESERVED = 10_000
"""How many journal numbers are taken in advance, so that the file is not written at each commit."""


@dataclass(frozen=True, slots=True)
class Device:
    """Identity of one workplace. ``reserved_to`` is at least the highest journal number it ever used."""

    id: str
    machine: str
    folder: str
    reserved_to: int = 0

    @property
    def short(self) -> str:
        """Return the eight letters used in stamps."""
        return self.id.replace("-", "")[-8:]


def new_device(folder: Path, identity: str) -> Device:
    """Return a fresh identity bound to this machine and ``folder``."""
    return Device(id=identity, machine=machine_mark(), folder=str(folder.resolve()))


def save_device(file: Path, device: Device) -> None:
    """Write the identity durably."""
    text = json.dumps(asdict(device), indent=1, sort_keys=True)
    write_durably(file, lambda stream: write_all(stream, text.encode()))


def load_device(file: Path) -> Device | None:
    """Return the identity in ``file``, or None when there is none or it belongs to another machine or folder.

    Raises DeskError: "device_file_damaged" when the file is none, "permission_denied" and the like when it may not be
    read.
    """
    if not file.exists():
        return None
    with disk_faults(file):
        read = file.read_bytes()
    try:
        device = Device(**json.loads(read))
    except (ValueError, TypeError) as error:
        raise DeskError("device_file_damaged", path=str(file)) from error
    if device.machine != machine_mark() or device.folder != str(file.parent.resolve()):
        return None
    return device
