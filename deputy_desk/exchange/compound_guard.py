"""Refuses an old workbook (.xls) that was cut off, before its reader sees it. Knows the frame of the file, no cells.

The reader falls over a directory that ends in the middle, and not with an error that could be caught in good order.
"""

from __future__ import annotations

import struct
from pathlib import Path

from deputy_desk.errors import DeskError

_HEADER = 512
_SHIFTS = (9, 12)
_IN_HEADER = 109
_LAST_SECTOR = 0xFFFFFFFA
_FREE = 0xFFFFFFFF


def check_compound(path: Path, name: str) -> None:
    """Raise `DeskError` file_incomplete when sectors that are in use lie behind the end of the file."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        header = stream.read(_HEADER)
        if len(header) < _HEADER:
            raise DeskError("file_incomplete", name=name)
        shift, tables, directory = *struct.unpack_from("<H", header, 0x1E), *struct.unpack_from("<II", header, 0x2C)
        if shift not in _SHIFTS:
            raise DeskError("file_incomplete", name=name)
        sector = 1 << shift
        places = [one for one in struct.unpack_from(f"<{_IN_HEADER}I", header, 0x4C) if one < _LAST_SECTOR][:tables]
        following: list[int] = []
        for place in places:
            stream.seek((place + 1) * sector)
            table = stream.read(sector)
            if len(table) < sector:
                raise DeskError("file_incomplete", name=name)
            following += struct.unpack(f"<{sector // 4}I", table)
    used = max((at for at, after in enumerate(following) if after != _FREE), default=0)
    # Some programs do not fill up the last sector of a text; the directory is always whole.
    if (used + 1) * sector >= size or any((at + 2) * sector > size for at in _chain(following, directory)):
        raise DeskError("file_incomplete", name=name)


def _chain(following: list[int], first: int) -> list[int]:
    found: list[int] = []
    at = first
    for _ in following:
        if at >= len(following):
            break
        found.append(at)
        at = following[at]
    return found
