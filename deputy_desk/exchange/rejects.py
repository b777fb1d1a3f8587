"""Refused rows back into a file: the same columns and a last one with the reason, to be repaired and imported again.

Knows codes and, through `wording`, their sentences. Reading such a file ignores the reason.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from deputy_desk.errors import DeskError
from deputy_desk.exchange.cells import Cell, text_of
from deputy_desk.exchange.header_words import field_of
from deputy_desk.exchange.records import Rejection
from deputy_desk.exchange.workbook import LONGEST_CELL, Column, SheetOut, write_workbook
from deputy_desk.files import write_durably
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.messages import sentence

_FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
_WIDE, _NARROW = 60, 18


def reason_of(rejection: Rejection, language: str) -> str:
    """Return the sentence that says why a row was not taken and what to do."""
    return sentence(DeskError(rejection.code, **rejection.values), language)


def write_rejects(path: Path, header: Sequence[str], rejections: Sequence[Rejection], lang: str) -> int:
    """Write ``rejections`` to ``path`` (.csv, otherwise .xlsx) and return how many rows were written.

    Each row stands under the names of its own sheet's columns; ``header`` serves those that carry none. A workbook
    has a sheet for each sheet of the source. A text too long for a cell goes on in columns named ``Text [2]``,
    which the import joins again. Raises `DeskError` as `write_durably`.
    """
    t = Catalogue("exchange", lang)
    reason = t("Why not imported")
    path = Path(path)
    groups: dict[str, list[Rejection]] = {}
    for one in rejections:
        groups.setdefault(one.sheet, []).append(one)
    if path.suffix.lower() == ".csv":
        names, rows = _table([*rejections], header, lang)
        _write_csv(path, [*names, reason], rows)
        return len(rows)
    sheets = []
    for sheet, group in groups.items():
        names, rows = _table(group, header, lang)
        names, rows = _split(names, rows)
        columns = [Column(title=name, width=_WIDE if field_of(name) == "text" else _NARROW) for name in names]
        sheets.append(SheetOut(name=sheet, columns=[*columns, Column(title=reason, width=_WIDE)], rows=rows))
    # The day inside is fixed: the same refusals are the same bytes.
    return write_workbook(path, sheets, created=datetime(2000, 1, 1))  # noqa: DTZ001


def _table(group: list[Rejection], header: Sequence[str], lang: str) -> tuple[list[str], list[list[Cell]]]:
    """Return the union of the columns and the rows under it, with the reason last."""
    names: list[str] = []
    for one in group:
        names += [name for name in _names(one, header) if name not in names and field_of(name) != "reason"]
    rows = []
    for one in group:
        cells = dict(zip(_names(one, header), one.cells, strict=False))
        rows.append([*(cells.get(name, "") for name in names), reason_of(one, lang)])
    return names, rows


def _names(one: Rejection, header: Sequence[str]) -> list[str]:
    """Return a name for each cell, also for cells beyond the last column."""
    known = list(one.columns or header)
    return [*known, *(f"column {number}" for number in range(len(known) + 1, len(one.cells) + 1))]


def _split(names: list[str], rows: list[list[Cell]]) -> tuple[list[str], list[list[Cell]]]:
    """Cut texts that no cell of a workbook can hold and put the pieces into columns of their own."""
    pieces = [1] * len(names)
    for row in rows:
        for at in range(len(names)):
            pieces[at] = max(pieces[at], -(-len(text_of(row[at])) // LONGEST_CELL))
    if max(pieces, default=1) == 1:
        return names, rows
    more = [(at, number) for at, count in enumerate(pieces) for number in range(2, count + 1)]
    wide_names = [*names, *(f"{names[at]} [{number}]" for at, number in more)]
    wide_rows = []
    for row in rows:
        texts: list[Cell] = [
            text_of(cell)[:LONGEST_CELL] if pieces[at] > 1 else cell for at, cell in enumerate(row[:-1])
        ]
        rest = [text_of(row[at])[(number - 1) * LONGEST_CELL : number * LONGEST_CELL] for at, number in more]
        wide_rows.append([*texts, *rest, row[-1]])
    return wide_names, wide_rows


def _write_csv(path: Path, names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """UTF-8 with its mark and semicolons: what Excel of this country opens by a double click."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_csv_text(cell) for cell in row] for row in rows)
    data = out.getvalue().encode("utf-8-sig")
    write_durably(path, _writer_of(data))


def _writer_of(data: bytes) -> Callable[..., None]:
    def write(stream: io.BufferedWriter) -> None:
        stream.write(data)

    return write


def _csv_text(cell: Cell) -> str:
    text = text_of(cell)
    # A leading tab keeps Excel from computing the text; the import strips it again.
    return "\t" + text if text.startswith(_FORMULA_START) else text
