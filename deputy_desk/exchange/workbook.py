"""Records out as a workbook: typed columns, dates as dates, and no text that a spreadsheet could take for a formula.

Knows no records and no language: names of sheets and columns come from the caller. Same rows, same bytes.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from deputy_desk.errors import DeskError
from deputy_desk.exchange.cells import Cell, clean, printable, text_of
from deputy_desk.files import write_durably

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
_KEPT = 32_700  # room for the pointer to the rest
_LONGEST_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LARGEST_NUMBER = 1e15  # beyond, a cell shows other digits; NaN fails every comparison
_MOST_ROWS = 1_048_575
_DEFAULT_WIDTH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its header and its width in characters."""

    title: str
    width: int = _DEFAULT_WIDTH


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOut:
    """One sheet to write. ``rows`` may be a generator: rows are written as they come and not kept."""

    name: str
    columns: Sequence[Column | str]
    rows: Iterable[Sequence[Cell]]


def write_workbook(path: Path, sheets: Sequence[SheetOut], *, created: datetime, long_texts: str = "…") -> int:
    """Write ``sheets`` to ``path`` as .xlsx, durably, and return the number of rows written.

    Bold header, frozen, with a filter; days as days; every text as a text, whatever it begins with. ``created``
    (naive local time) is the only date inside, so equal rows make equal bytes. A text over 32,767 characters, which no
    cell can hold, goes on in a further sheet named ``long_texts``. Raises `DeskError` as `write_durably`.
    """
    count = 0

    def fill(stream: BinaryIO) -> None:
        nonlocal count
        count = _fill(stream, sheets, created, long_texts)

    write_durably(path, fill)
    return count


class _Package(io.BytesIO):
    """The zip in the making. After a failure the collector may end it before the zip that still wants to write."""

    def close(self) -> None:
        """Stay open: the memory goes with the object."""


def _fill(stream: BinaryIO, sheets: Sequence[SheetOut], created: datetime, long_texts: str) -> int:
    """Fill ``stream``. Rows wait in a private temporary folder that goes whatever happens; the zip is small enough."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    package = _Package()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
        book = xlsxwriter.Workbook(package, options)
        book.set_properties({"created": created})
        try:
            count = _write_sheets(book, sheets, long_texts)
            book.close()
        except FileCreateError as fault:
            # The library wraps the fault of the disk that it met while zipping.
            raise (fault.args[0] if fault.args and isinstance(fault.args[0], OSError) else fault) from None
        finally:
            for sheet in book.worksheets():
                if sheet.row_data_fh is not None:
                    sheet.row_data_fh.close()
    stream.write(package.getbuffer())
    return count


def _write_sheets(book: xlsxwriter.Workbook, sheets: Sequence[SheetOut], long_texts: str) -> int:
    looks = _Looks(book)
    taken: set[str] = set()
    rest: list[tuple[str, str]] = []
    count = 0
    for sheet in sheets:
        count += _write_sheet(book, sheet, _sheet_name(sheet.name, taken), looks, rest)
    if rest:
        columns = [Column(title="№", width=24), Column(title=long_texts, width=100)]
        out = SheetOut(name=long_texts, columns=columns, rows=rest)
        _write_sheet(book, out, _sheet_name(long_texts, taken), looks, [])
    return count


class _Looks:
    """The formats of one workbook."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.bold: Any = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.text: Any = book.add_format({"text_wrap": True, "valign": "top"})
        self.day: Any = book.add_format({"num_format": "dd.mm.yyyy", "valign": "top", "align": "left"})
        self.moment: Any = book.add_format({"num_format": "dd.mm.yyyy hh:mm", "valign": "top", "align": "left"})
        self.number: Any = book.add_format({"valign": "top"})


def _sheet_name(name: str, taken: set[str]) -> str:
    """Return a name that Excel accepts: 31 characters, no sign of a path, no apostrophe at its ends, no double."""
    base = _FORBIDDEN.sub(" ", clean(name)).strip(" '")[:_LONGEST_SHEET_NAME].strip(" '") or "1"
    made, times = base, 1
    while made.casefold() in taken:
        times += 1
        mark = f" ({times})"
        made = base[: _LONGEST_SHEET_NAME - len(mark)] + mark
    taken.add(made.casefold())
    return made


def _write_sheet(
    book: xlsxwriter.Workbook, out: SheetOut, name: str, looks: _Looks, rest: list[tuple[str, str]]
) -> int:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for at, given in enumerate(out.columns):
        column = Column(title=given) if isinstance(given, str) else given
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, clean(column.title)[:LONGEST_CELL], looks.bold)
    count = 0
    for count, row in enumerate(out.rows, 1):
        if count > _MOST_ROWS:
            raise DeskError("too_many_rows_for_sheet", limit=_MOST_ROWS)
        for at, cell in enumerate(row):
            if cell is not None and cell != "":
                _write_cell(sheet, (count, at), cell, looks, (name, rest))
    if out.columns:
        sheet.autofilter(0, 0, count, len(out.columns) - 1)
    return count


def _write_cell(
    sheet: Worksheet, at: tuple[int, int], cell: Cell, looks: _Looks, overflow: tuple[str, list[tuple[str, str]]]
) -> None:
    row, column = at
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell, looks.number)
    elif isinstance(cell, int | float) and abs(cell) < _LARGEST_NUMBER:
        sheet.write_number(row, column, cell, looks.number)
    elif isinstance(cell, datetime) and cell.year >= 1900:  # noqa: PLR2004 - the first year of the format
        sheet.write_datetime(row, column, cell.replace(tzinfo=None), looks.moment)
    elif isinstance(cell, date) and not isinstance(cell, datetime) and cell.year >= 1900:  # noqa: PLR2004
        sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), looks.day)  # noqa: DTZ001
    else:
        sheet.write_string(
            row, column, _fitting(printable(cell) if isinstance(cell, str) else text_of(cell), at, overflow), looks.text
        )


def _fitting(text: str, at: tuple[int, int], overflow: tuple[str, list[tuple[str, str]]]) -> str:
    if len(text) <= LONGEST_CELL:
        return text
    sheet, rest = overflow
    mark = f"{sheet} {chr(ord('A') + at[1]) if at[1] < 26 else at[1] + 1}{at[0] + 1}"  # noqa: PLR2004 - A to Z
    rest += [(mark, text[start : start + LONGEST_CELL]) for start in range(_KEPT, len(text), LONGEST_CELL)]
    return f"{text[:_KEPT]}… → {mark}"
