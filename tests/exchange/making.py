"""Files for the import tests, made anew in each test's folder. Knows the formats, not the importer."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

DATA = Path(__file__).parent / "data"
Rows = Sequence[Sequence[object]]


def xlsx(path: Path, sheets: Mapping[str, Rows], *, merged: Sequence[str] = (), hidden: Sequence[str] = ()) -> Path:
    """Write a workbook; ``merged`` ranges are merged on the first sheet with the value of their first cell."""
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        if name in hidden:
            sheet.hide()
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, moment if isinstance(cell, datetime) else day)
                elif isinstance(cell, str):
                    sheet.write_string(at, column, cell)
                elif cell is not None:
                    sheet.write(at, column, cell)
    if merged:
        first = book.worksheets()[0]
        rows = next(iter(sheets.values()))
        for area, row in zip(merged, rows, strict=False):
            first.merge_range(area, str(row[0]))
    book.close()
    return path


def xls(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """Write the old binary format."""
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write(at, column, cell, day)
                elif cell is not None:
                    sheet.write(at, column, cell)
    book.save(str(path))
    return path


def ods(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """Write OpenDocument."""
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        table = Table(name=name)
        for row in rows:
            line = TableRow()
            for cell in row:
                if isinstance(cell, date):
                    made = TableCell(valuetype="date", datevalue=cell.isoformat())
                elif isinstance(cell, int | float):
                    made = TableCell(valuetype="float", value=str(cell))
                else:
                    made = TableCell(valuetype="string")
                made.addElement(P(text="" if cell is None else str(cell)))
                line.addElement(made)
            table.addElement(line)
        document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def text_table(path: Path, rows: Rows, *, separator: str = ",", encoding: str = "utf-8") -> Path:
    """Write a text table with the quoting of a spreadsheet program."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))
    return path
