"""Writing a file so that it is either the old one or the whole new one, also after a power cut.

Knows no records and no formats: callers fill a binary stream. Faults of disk or folder become errors with a code.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from deputy_desk.errors import DeskError

_NAMES = {
    "disk_full": ("ENOSPC", "EDQUOT", "EFBIG"),
    "read_only_folder": ("EROFS",),
    "permission_denied": ("EACCES", "EPERM"),
    "folder_missing": ("ENOENT", "ENOTDIR"),
    "path_is_folder": ("EISDIR",),
    "file_in_use": ("EBUSY", "ETXTBSY"),
    "name_too_long": ("ENAMETOOLONG",),
}
# Not every system has every number: Windows lacks ETXTBSY.
_CODES = {getattr(errno, name): code for code, names in _NAMES.items() for name in names if hasattr(errno, name)}
_SHARING_VIOLATIONS = (32, 33)  # Windows: another program holds the file open


@contextlib.contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """Turn an `OSError` that the person can act on into a `DeskError` that names ``path``; others pass through."""
    try:
        yield
    except OSError as fault:
        code = fault_code(fault, path)
        if code is None:
            raise
        raise DeskError(code, path=str(path)) from fault


def fault_code(fault: OSError, path: Path) -> str | None:
    """Return the error code of a failed write to ``path``, or None when nobody could do anything about it."""
    if getattr(fault, "winerror", None) in _SHARING_VIOLATIONS:
        return "file_in_use"
    code = _CODES.get(fault.errno or 0)
    if code == "permission_denied":
        folder = path.parent
        if path.exists() and os.access(folder, os.W_OK):
            return "file_in_use" if os.name == "nt" else code
        if folder.exists() and not os.access(folder, os.W_OK):
            return "read_only_folder"
    return code


def write_durably(path: Path, writer: Callable[[BinaryIO], None]) -> None:
    """Let ``writer`` fill a new file, then put it in the place of ``path`` in one step.

    The bytes go to a temporary file in the same folder, reach the disk, and only then take the name. When anything
    fails, an older file stays as it was and the temporary one is removed. Raises `DeskError` with the code
    disk_full, read_only_folder, permission_denied, file_in_use, folder_missing, path_is_folder, path_is_no_file or
    name_too_long.
    """
    path = Path(path)
    temporary = temporary_beside(path)
    check_target(path)
    with disk_faults(path):
        try:
            with temporary.open("xb") as stream:
                writer(stream)
                stream.flush()
                os.fsync(stream.fileno())
            _replace(temporary, path)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()


def check_target(path: Path) -> None:
    """Refuse what a finished file cannot take the place of: a folder, and a device or a pipe, which would be gone.

    Raises DeskError: "path_is_folder", "path_is_no_file", "folder_missing", "permission_denied", "name_too_long".
    """
    with disk_faults(path):
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if path.exists() and not path.is_file():
            raise DeskError("path_is_no_file", path=str(path))
        if not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))


def replace_durably(temporary: Path, path: Path) -> None:
    """Put a finished file in the place of ``path``: flush it to the disk, rename, flush the folder.

    Both must be on the same volume. ``temporary`` is removed when this fails. Raises the codes of `write_durably`.
    """
    with disk_faults(path):
        try:
            check_target(path)
            # Windows flushes only handles that may write.
            with temporary.open("rb+") as stream:
                os.fsync(stream.fileno())
            _replace(temporary, path)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()


def temporary_beside(path: Path) -> Path:
    """Return a free hidden name in the folder of ``path``, short enough for any file system."""
    return path.parent / f".{path.name[:40]}.{secrets.token_hex(6)}.tmp"


def write_json(path: Path, value: object) -> None:
    """Write ``value`` as readable UTF-8 JSON with a final newline, durably and with keys in the given order."""
    data = (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    write_durably(path, lambda stream: write_all(stream, data))


def write_all(stream: BinaryIO, data: bytes) -> None:
    """Write all of ``data``: what `write_durably` takes for bytes that are ready."""
    stream.write(data)


def _replace(temporary: Path, path: Path) -> None:
    temporary.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename inside ``folder`` survive a power cut. Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        # Some network and FUSE volumes cannot flush a folder; the file itself is already on the disk.
        if fault.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)
