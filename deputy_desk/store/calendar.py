"""The base work calendar of Kazakhstan and calendar files that come on a USB stick.

Layers: ``calendars/base.json`` (made from the package ``holidays``), over it ``calendars/kz.json`` (confirmed dates and
swaps), over it the office's own edits by `WorkCalendar.with_edits`. Knows no database: edits are handed in.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from deputy_desk import resources
from deputy_desk.domain.workdays import WORKED_KINDS, CalendarEdit, Day, DayKind, WorkCalendar
from deputy_desk.errors import DeskError

MAX_FILE_BYTES = 1_000_000
MAX_REASON = 200
FIRST_YEAR, LAST_YEAR = 1991, 2100
_WORKING_WORDS = {
    "working": True,
    "рабочий": True,
    "жұмыс": True,
    "1": True,
    "off": False,
    "выходной": False,
    "демалыс": False,
    "0": False,
}
_HEADINGS = {"day", "date", "день", "дата", "күн", "күні"}


def _joined(names: list[dict[str, str]], language: str) -> str:
    return ", ".join(name[language] for name in names)


def _day(entry: dict[str, Any], table: dict[str, dict[str, str]]) -> Day:
    kind = DayKind(entry["kind"])
    names = [table[key] for key in entry.get("names", ())]
    return Day(
        date.fromisoformat(entry["day"]),
        kind,
        kind in WORKED_KINDS,
        _joined(names, "ru"),
        _joined(names, "kk"),
        _joined(names, "en"),
        date.fromisoformat(entry["instead_of"]) if "instead_of" in entry else None,
        bool(entry.get("estimated")),
    )


@cache
def base_calendar() -> WorkCalendar:
    """Return the shipped calendar of Kazakhstan, five-day week, without any edit of the office."""
    base = json.loads(resources.read_text("calendars/base.json"))
    confirmed = json.loads(resources.read_text("calendars/kz.json"))
    entries = [*base["days"], *confirmed["days"]]
    return WorkCalendar.build(
        (_day(entry, confirmed["names"]) for entry in entries),
        first_year=base["first_year"],
        last_year=base["last_year"],
        confirmed_years=confirmed["confirmed_years"],
    )


def office_calendar(edits: Iterable[CalendarEdit], confirmed_years: Iterable[int] = ()) -> WorkCalendar:
    """Return the calendar an office works by: the base, its edits in the order they were made, years it confirmed."""
    calendar = base_calendar().with_edits(tuple(edits))
    years = frozenset(confirmed_years) - calendar.confirmed_years
    return calendar.with_confirmed(years) if years else calendar


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise DeskError("calendar_file_unreadable", name=path.name) from error
    if len(raw) > MAX_FILE_BYTES:
        raise DeskError("calendar_file_damaged", name=path.name, row=0)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return raw.decode("cp1251")
    except UnicodeDecodeError as error:
        raise DeskError("calendar_file_damaged", name=path.name, row=0) from error


def _local_day(text: str) -> date:
    """Read ``2027-05-17`` or ``17.05.2027``."""
    day = text.strip()
    if day.count(".") == 2:  # noqa: PLR2004 - day, month, year
        first, month, year = day.split(".")
        day = f"{int(year):04d}-{int(month):02d}-{int(first):02d}"
    found = date.fromisoformat(day)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(day)
    return found


def _reason(value: object) -> str:
    if not isinstance(value, str) or len(value) > MAX_REASON or not value.isprintable():
        raise ValueError(value)
    return value.strip()


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _json_rows(text: str) -> list[CalendarEdit | None]:
    """Return the edits of ``{"days": [{"day", "working", "ru", "kk"}]}``, None for a row that cannot be read."""
    content = json.loads(text)
    rows: list[CalendarEdit | None] = []
    for entry in content["days"]:
        try:
            reasons = _reason(entry.get("ru", "")), _reason(entry.get("kk", ""))
            rows.append(CalendarEdit(_local_day(entry["day"]), _truth(entry["working"]), *reasons))
        except (ValueError, TypeError, KeyError, AttributeError):
            rows.append(None)
    return rows


def _table_rows(text: str) -> list[CalendarEdit | None]:
    """Return the edits of lines ``day;working|off;reason in Russian;reason in Kazakh``, a heading is skipped."""
    separator = max(";\t,", key=text.count)
    rows: list[CalendarEdit | None] = []
    for number, row in enumerate(csv.reader(text.splitlines(), delimiter=separator)):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (number == 0 and cells[0].lower() in _HEADINGS):
            continue
        try:
            working = _WORKING_WORDS[cells[1].lower()]
            reasons = [_reason(cell) for cell in [*cells[2:4], "", ""][:2]]
            rows.append(CalendarEdit(_local_day(cells[0]), working, *reasons))
        except (ValueError, KeyError, IndexError):
            rows.append(None)
    return rows


def read_calendar_file(path: Path) -> list[CalendarEdit]:
    """Read the days of a calendar file: JSON or a table with any separator, UTF-8 or cp1251, one day once.

    Raises DeskError ``calendar_file_unreadable`` (name), ``calendar_file_damaged`` (name, row; row 0 is the whole file)
    or ``calendar_file_twice`` (name, day). Nothing is taken from a file with a fault.
    """
    text = _text(path)
    try:
        rows = _json_rows(text) if text.lstrip().startswith("{") else _table_rows(text)
    except (ValueError, KeyError, TypeError, RecursionError, csv.Error) as error:
        raise DeskError("calendar_file_damaged", name=path.name, row=0) from error
    seen: set[date] = set()
    edits: list[CalendarEdit] = []
    for number, row in enumerate(rows, start=1):
        if row is None:
            raise DeskError("calendar_file_damaged", name=path.name, row=number)
        if row.day in seen:
            raise DeskError("calendar_file_twice", name=path.name, day=row.day.isoformat())
        seen.add(row.day)
        edits.append(row)
    if not edits:
        raise DeskError("calendar_file_damaged", name=path.name, row=0)
    return edits
