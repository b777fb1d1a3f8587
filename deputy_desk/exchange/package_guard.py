"""Is a zipped workbook safe to hand to the parser: whole, not locked, not a bomb, not a sheet of a billion cells.

Everything is measured by unpacking in small pieces, never believed from the directory. Knows no tables.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from typing import IO

from deputy_desk.errors import DeskError

LARGEST_FILE = 200 * 1024 * 1024
_LARGEST_UNPACKED = 600 * 1024 * 1024
_LARGEST_DENSE = 30_000_000  # cells of the rectangle that the parser lays out, filled or not
_MOST_PARTS = 5_000
_BOMB_RATIO = 250
_BOMB_FROM = 20 * 1024 * 1024
_PIECE = 1024 * 1024
_OVERLAP = 64
_ROW_OVERLAP = 8192  # a repeated row must be seen whole
_CELL = re.compile(rb'r="([A-Z]{1,3})(\d{1,10})"')
_WIDE_OR_DEEP = re.compile(rb'r="(?:[A-Z]{2,}\d|[A-Z]\d{6,})')
_REPEATED_ROW = re.compile(
    rb'<table:table-row[^>]*number-rows-repeated="(\d{5,})"(?:[^>]*[^/])?>(.*?)</table:table-row>', re.DOTALL
)
_REPEATED_CELL = re.compile(rb'<table:table-cell[^>]*number-columns-repeated="(\d{4,})"[^>]*>')
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def check_package(path: Path, name: str) -> None:
    """Unpack every part of the zip at ``path`` once and judge it.

    Raises `DeskError`: ``file_incomplete`` (cut or damaged), ``zip_bomb``, ``table_too_large``, ``workbook_locked``,
    ``not_a_table`` (a zip of something else). Reads the file, keeps at most a few megabytes.
    """
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            _check_directory(parts, path.stat().st_size, name)
            names = {part.filename for part in parts}
            ods = "content.xml" in names and package.read("mimetype") == _ODS if "mimetype" in names else False
            if not ods and not any(one.startswith("xl/workbook.") for one in names):
                raise DeskError("not_a_table", name=name)
            if ods and b"encryption-data" in package.read("META-INF/manifest.xml"):
                raise DeskError("workbook_locked", name=name)
            for part in parts:
                with package.open(part) as stream:
                    _measure(stream, part, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError) as fault:
        raise DeskError("file_incomplete", name=name) from fault
    except RuntimeError as fault:  # how zipfile says that a part needs a password
        raise DeskError("workbook_locked", name=name) from fault


def _check_directory(parts: list[zipfile.ZipInfo], packed: int, name: str) -> None:
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or (unpacked > _BOMB_FROM and unpacked > packed * _BOMB_RATIO):
        raise DeskError("zip_bomb", name=name)
    if unpacked > _LARGEST_UNPACKED:
        raise DeskError("table_too_large", name=name)
    if any(part.flag_bits & 1 for part in parts):
        raise DeskError("workbook_locked", name=name)


def _measure(stream: IO[bytes], part: zipfile.ZipInfo, name: str) -> None:
    """Read one part to its end. `zipfile` stops at the declared size and then compares the checksum: a lie is found."""
    sheet = part.filename.startswith("xl/worksheets/")
    content = part.filename == "content.xml"
    right = bottom = cells = 0
    tail = b""
    while piece := stream.read(_PIECE):
        seen = tail + piece
        if sheet and _WIDE_OR_DEEP.search(seen):
            for column, row in _CELL.findall(seen):
                right, bottom = max(right, _column_number(column)), max(bottom, int(row))
            if right * bottom > _LARGEST_DENSE:
                raise DeskError("table_too_large", name=name)
        elif content:
            cells += _repeated_cells(seen)
            if cells > _LARGEST_DENSE:
                raise DeskError("table_too_large", name=name)
        tail = seen[-_ROW_OVERLAP if content else -_OVERLAP :]


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _repeated_cells(xml: bytes) -> int:
    """Count the cells that OpenDocument repetition would make of rows and cells that hold something."""
    made = 0
    for times, inner in _REPEATED_ROW.findall(xml):
        if b"value-type" in inner or b"<text:p" in inner:
            made += int(times) * max(1, inner.count(b"<table:table-cell"))
    for match in _REPEATED_CELL.finditer(xml):
        if b"value-type" in match[0]:
            made += int(match[1]) * 16
    return made
