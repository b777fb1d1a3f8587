"""Tables of a file as rows of cells: csv, tsv, txt, xlsx, xls, ods. A file is judged by its bytes, not its name.

Knows no fields and no import rows. Rows come lazily, so that a hundred thousand of them are never all in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

from deputy_desk.errors import DeskError
from deputy_desk.exchange.cells import Row
from deputy_desk.exchange.compound_guard import check_compound
from deputy_desk.exchange.encodings import decode
from deputy_desk.exchange.header_words import known_words
from deputy_desk.exchange.package_guard import LARGEST_FILE, check_package
from deputy_desk.exchange.separators import body_and_separator, open_quote, records

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
_NOT_TABLES = (b"%PDF", b"{\\rtf", b"<!DOCTYPE", b"<html", b"<?xml", b"\x89PNG", b"\xff\xd8\xff", b"PK\x05\x06")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet. Iterating reads it from the start each time; row n of the file (from 1) is the n-th row given."""

    sheet: str
    source: Callable[[], Iterator[Row]]

    def __iter__(self) -> Iterator[Row]:
        return self.source()

    @property
    def rows(self) -> list[Row]:
        """All rows at once, for small tables."""
        return list(self.source())


def read_tables(path: Path) -> list[Table]:
    """Return the visible sheets of the file at ``path`` in their order; a text table is one sheet named after the file.

    Raises `DeskError`: file_missing, path_is_folder, permission_denied, file_empty, file_incomplete, not_a_table,
    workbook_locked, zip_bomb, table_too_large, quote_not_closed.
    """
    path = Path(path)
    start, size = _first_bytes(path)
    if size == 0:
        raise DeskError("file_empty", name=path.name)
    if size > LARGEST_FILE:
        raise DeskError("table_too_large", name=path.name)
    if start.startswith(_ZIP):
        check_package(path, path.name)
        return _workbook(path)
    if start.startswith(_OLE):
        check_compound(path, path.name)
        return _workbook(path)
    # A file that claims to be zipped and is cut before its first bytes, or zeros left by a crash.
    if path.suffix.lower() in (".xlsx", ".xlsm", ".ods") and (_ZIP.startswith(start[:4]) or not start.strip(b"\0")):
        raise DeskError("file_incomplete", name=path.name)
    if start.lstrip().startswith(_NOT_TABLES):
        raise DeskError("not_a_table", name=path.name)
    return [_text_table(path)]


def _first_bytes(path: Path) -> tuple[bytes, int]:
    try:
        if path.is_dir():
            raise DeskError("path_is_folder", path=str(path))
        with path.open("rb") as stream:
            return stream.read(512), path.stat().st_size
    except FileNotFoundError as fault:
        raise DeskError("file_missing", path=str(path)) from fault
    except PermissionError as fault:
        raise DeskError("permission_denied", path=str(path)) from fault
    except OSError as fault:
        raise DeskError("file_unreadable", path=str(path)) from fault


def _text_table(path: Path) -> Table:
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise DeskError("file_unreadable", path=str(path)) from fault
    text = decode(data, path.name)
    if not text.strip("\0 \t\r\n\ufeff"):
        raise DeskError("file_empty", name=path.name)
    body, separator = body_and_separator(text, known_words)
    cut = open_quote(body, separator)
    if cut is not None:
        raise DeskError("quote_not_closed", name=path.name, line=cut)
    return Table(sheet=path.stem, source=lambda: records(body, separator))


def _workbook(path: Path) -> list[Table]:
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_path(path)
        tables = []
        for index, about in enumerate(book.sheets_metadata):
            if about.visible == calamine.SheetVisibleEnum.Visible and about.typ == calamine.SheetTypeEnum.WorkSheet:
                sheet = book.get_sheet_by_index(index)
                rows = cast("Callable[[], Iterator[Row]]", sheet.iter_rows)
                tables.append(Table(sheet=about.name, source=partial(_read_rows, rows, path.name)))
    except calamine.PasswordError as fault:
        raise DeskError("workbook_locked", name=path.name) from fault
    except calamine.CalamineError as fault:
        locked = _LOCKED_STREAM in path.read_bytes()
        raise DeskError("workbook_locked" if locked else "file_incomplete", name=path.name) from fault
    except BaseException as fault:
        if not _fell_over(fault):
            raise
        raise DeskError("file_incomplete", name=path.name) from fault
    if not any(table_has_rows(table) for table in tables):
        raise DeskError("file_empty", name=path.name)
    return tables


def _read_rows(rows: Callable[[], Iterator[Row]], name: str) -> Iterator[Row]:
    try:
        yield from rows()
    except BaseException as fault:
        if not _fell_over(fault):
            raise
        raise DeskError("file_incomplete", name=name) from fault


def _fell_over(fault: BaseException) -> bool:
    """Tell whether the reader gave up on a damaged file: its panics are no `Exception` and have no public class."""
    return type(fault).__name__ == "PanicException"


def table_has_rows(table: Table) -> bool:
    """Tell whether the sheet has any row at all."""
    return next(iter(table), None) is not None
