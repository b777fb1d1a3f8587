"""Days off of Kazakhstan as the package ``holidays`` computes them, written down as shipped data.

The package takes 90-180 ms to import, so the program reads ``resources/calendars/base.json``; this module makes that
file (``python -m deputy_desk.store.calendar_base``) and a test compares the two. Knows no office and no edits.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import date, datetime
from typing import Any

from deputy_desk import resources

FIRST_YEAR, LAST_YEAR = 2020, 2035
_CARRIED = " (қайта белгіленген демалыс)"
_ESTIMATED = " (бағаланған)"
_CARRIED_ESTIMATED = " (қайта белгіленген демалыс, бағаланған)"
_SWAP = re.compile(r"Демалыс күні \((\d\d\.\d\d\.\d{4}) бастап ауыстырылды\)")


def _name_keys() -> dict[str, str]:
    table = json.loads(resources.read_text("calendars/kz.json"))["names"]
    return {name: key for key, names in table.items() for name in names["package"]}


def _holiday(day: date, label: str, keys: dict[str, str]) -> dict[str, Any]:
    """Return the entry of a day from the package's label, which may hold several names."""
    names, carried, estimated = [], False, False
    for part in label.split("; "):
        both = part.endswith(_CARRIED_ESTIMATED)
        carried |= both or part.endswith(_CARRIED)
        estimated |= both or part.endswith(_ESTIMATED)
        bare = part.removesuffix(_CARRIED_ESTIMATED).removesuffix(_CARRIED).removesuffix(_ESTIMATED)
        names.append(keys[bare])
    entry: dict[str, Any] = {"day": day.isoformat(), "kind": "carried_over" if carried else "holiday", "names": names}
    return {**entry, "estimated": True} if estimated and len(names) == 1 else entry


def days_from_package(first_year: int, last_year: int) -> list[dict[str, Any]]:
    """Return the entries of these years, sorted by day, as they stand in ``base.json``.

    Raises KeyError for a holiday that the table of names in ``kz.json`` does not know.
    """
    from holidays import country_holidays

    keys = _name_keys()
    entries: list[dict[str, Any]] = []
    years = range(first_year, last_year + 1)
    for day, label in country_holidays("KZ", years=years, language="kk").items():
        swap = _SWAP.fullmatch(label)
        if swap is None:
            entries.append(_holiday(day, label, keys))
            continue
        worked = datetime.strptime(swap[1], "%d.%m.%Y").date()  # noqa: DTZ007 - a calendar day has no zone
        entries.append({"day": day.isoformat(), "kind": "moved_off", "instead_of": worked.isoformat()})
        entries.append({"day": worked.isoformat(), "kind": "moved_working", "instead_of": day.isoformat()})
    return sorted(entries, key=lambda entry: entry["day"])


def base_text() -> str:
    """Return the text of ``base.json``, one entry a line."""
    lines = [json.dumps(entry, ensure_ascii=False) for entry in days_from_package(FIRST_YEAR, LAST_YEAR)]
    head = f'{{"made_from": "package holidays, KZ", "first_year": {FIRST_YEAR}, "last_year": {LAST_YEAR}, "days": [\n'
    return head + ",\n".join(lines) + "\n]}\n"


def main() -> int:
    """Write ``base.json`` anew."""
    target = resources.root() / "calendars" / "base.json"
    target.write_text(base_text(), encoding="utf-8")
    sys.stderr.write(f"{target}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
