"""What tells this computer from another. It must stay the same for years: an identity hangs on it (``store.device``).

Network cards come and go with docks, telephones and VPNs, and names of computers with networks, so the mark that the
operating system made when it was installed comes first.
"""

from __future__ import annotations

import hashlib
import platform
import sys
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_MULTICAST = 1 << 40
"""Set in a hardware number that Python made up because it found no card: another one at each start."""


def _from_files() -> str:
    for file in _FILES:
        with suppress(OSError, UnicodeDecodeError):
            if found := file.read_text(encoding="ascii").strip():
                return found
    return ""


def _from_windows() -> str:
    if sys.platform == "win32":
        import winreg

        place = winreg.HKEY_LOCAL_MACHINE, "SOFTWARE\\Microsoft\\Cryptography"
        with suppress(OSError), winreg.OpenKey(*place, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as opened:
            return str(winreg.QueryValueEx(opened, "MachineGuid")[0])
    return ""


def _from_mac() -> str:
    if sys.platform == "darwin":
        import ctypes

        with suppress(OSError, AttributeError):
            found, wait = ctypes.create_string_buffer(16), (ctypes.c_long * 2)(1, 0)
            if ctypes.CDLL(None).gethostuuid(found, wait) == 0:
                return str(uuid.UUID(bytes=found.raw))
    return ""


def _from_card() -> str:
    number = uuid.getnode()
    return f"{platform.node()}:{0 if number & _MULTICAST else number:012x}"


_SOURCES: tuple[Callable[[], str], ...] = (_from_windows, _from_mac, _from_files, _from_card)


def machine_mark() -> str:
    """Return the mark of this computer, hashed: the operating system asks that its own is not handed around."""
    found = next(mark for source in _SOURCES if (mark := source()))
    return hashlib.sha256(b"deputy desk machine " + found.encode()).hexdigest()[:32]
