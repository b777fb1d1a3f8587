"""A file of appeals, opened for import: its sheets, where their tables lie, what their columns mean, and its rows.

Knows no store: what becomes of the rows is decided above.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from deputy_desk.errors import DeskError
from deputy_desk.exchange.cells import Cell, Row, is_blank
from deputy_desk.exchange.double_key import DoubleKeys
from deputy_desk.exchange.layout import SEARCHED_ROWS, Layout, find_layout
from deputy_desk.exchange.mapping import Mapping, Mappings, guess_mapping
from deputy_desk.exchange.records import ImportRow, Rejection
from deputy_desk.exchange.rows import RowReader
from deputy_desk.exchange.spreadsheet import Table, read_tables

_PREVIEW_ROWS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPlan:
    """How one sheet will be read. ``rows`` are the first records under the header, for looking at."""

    table: Table
    layout: Layout
    names: tuple[str, ...]
    mapping: Mapping
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def sheet(self) -> str:
        """The sheet's name."""
        return self.table.sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would be imported: a plan for each sheet that holds anything."""

    sheets: tuple[SheetPlan, ...]

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the sheets."""
        return tuple(plan.table for plan in self.sheets)

    @property
    def mappings(self) -> dict[str, Mapping]:
        """Sheet → mapping."""
        return {plan.sheet: plan.mapping for plan in self.sheets}

    def import_rows(self, today: date) -> Iterator[ImportRow | Rejection]:
        """Read the rows of all sheets in order. ``today`` is the local day that dates are compared with."""
        keys = DoubleKeys()
        for plan in self.sheets:
            yield from _rows_of(plan, keys, today)


def preview(path: Path, mapping: Mappings | None = None) -> Preview:
    """Open the file at ``path`` and plan its import; ``mapping`` replaces the guess where its columns are found.

    Raises `DeskError` as `read_tables`, ``mapping_column_unknown`` when it names what no sheet has, and
    ``no_table_found`` when no sheet has a column that could be the text.
    """
    path = Path(path)
    plans = [plan for table in read_tables(path) if (plan := _plan(table, mapping)) is not None]
    _check_names(mapping, plans)
    if not any(plan.mapping.has_text for plan in plans):
        raise DeskError("no_table_found", name=path.name)
    return Preview(sheets=tuple(plans))


def _check_names(given: Mappings | None, plans: list[SheetPlan]) -> None:
    """A column that is misspelt would go to the note without a word, and its days with it."""
    if given is None:
        return
    sheets = {plan.sheet: plan.names for plan in plans}
    everywhere = {name for names in sheets.values() for name in names}
    known = {None: everywhere} if isinstance(given, Mapping) else {one: {*sheets.get(one, ())} for one in given}
    for sheet, names in known.items():
        wanted = given if isinstance(given, Mapping) else given[str(sheet)]
        if sheet is not None and sheet not in sheets:
            raise DeskError("mapping_column_unknown", column=sheet, columns=", ".join(sheets))
        for name, field in wanted.columns:
            if field is not None and name not in names:
                raise DeskError("mapping_column_unknown", column=name, columns=", ".join(sorted(names)))


def import_rows(path: Path, mapping: Mappings | None, today: date) -> Iterator[ImportRow | Rejection]:
    """Yield what the file at ``path`` holds, row by row. Raises `DeskError` as `preview`, before the first row."""
    return preview(path, mapping).import_rows(today)


def _plan(table: Table, given: Mappings | None) -> SheetPlan | None:
    rows = list(islice(iter(table), SEARCHED_ROWS))
    if all(is_blank(row) for row in rows) and len(rows) < SEARCHED_ROWS:
        return None
    wanted = given if isinstance(given, Mapping) or given is None else given.get(table.sheet)
    layout = find_layout(rows, wanted)
    sample: list[Row] = [row for row in rows[layout.first_row - 1 :] if not is_blank(row)]
    headed = layout.header_row is not None
    guess = guess_mapping(list(layout.header), sample, headed=headed)
    names = tuple(name for name, _ in guess.columns)
    if wanted is not None:
        given_names = {name for name, _ in wanted.columns}
        names = tuple(
            numbered if not headed and (numbered := f"column {at}") in given_names else name
            for at, name in enumerate(names, 1)
        )
        known = given_names & set(names)
        # A mapping for one sheet of the file says nothing about a sheet that has none of its columns.
        guess = Mapping(columns=wanted.columns, headed=headed) if known else guess
    return SheetPlan(
        table=table,
        layout=layout,
        names=names,
        mapping=guess,
        rows=tuple(tuple(row) for row in sample[:_PREVIEW_ROWS]),
    )


def _rows_of(plan: SheetPlan, keys: DoubleKeys, today: date) -> Iterator[ImportRow | Rejection]:
    if not plan.mapping.has_text:
        # A list of bodies or a legend: nobody wants each of its lines refused, but it is not passed over in silence.
        first = plan.rows[0] if plan.rows else ()
        yield Rejection(
            sheet=plan.sheet, row=plan.layout.first_row, code="sheet_without_text", cells=first, columns=plan.names
        )
        return
    reader = RowReader(
        sheet=plan.sheet,
        header=plan.layout.header,
        names=plan.names,
        mapping=plan.mapping,
        keys=keys,
        today=today,
    )
    read = reader.read
    for number, cells in enumerate(islice(iter(plan.table), plan.layout.first_row - 1, None), plan.layout.first_row):
        result = read(cells, number)
        if result is not None:
            yield result
