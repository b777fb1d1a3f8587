"""``import`` and ``export``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from deputy_desk.command_line.call import Call, day_of
from deputy_desk.command_line.output import Answer
from deputy_desk.errors import DeskError
from deputy_desk.wording.catalogue import Catalogue

if TYPE_CHECKING:
    from deputy_desk.exchange.mapping import Mappings

_ROWS_A_LINE = 10_000


def _mapping(name: str | None) -> Mappings | None:
    if name is None:
        return None
    from deputy_desk.exchange.mapping import mappings_from_json

    try:
        text = Path(name).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DeskError("file_missing", path=name) from None
    except (OSError, UnicodeDecodeError):
        raise DeskError("mapping_unreadable") from None
    return mappings_from_json(text)


def import_register(call: Call) -> Answer:
    """Take complaints from a table."""
    from deputy_desk.exchange.mapping import mappings_to_dict
    from deputy_desk.exchange.rejects import reason_of
    from deputy_desk.services.imports import import_file

    desk, args = call.desk(), call.args
    language = call.language
    t = Catalogue("cli", language)
    said = 0

    def progress(rows: int) -> None:
        nonlocal said
        if rows - said >= _ROWS_A_LINE:
            said = rows
            call.say(t("{n} rows read", n=rows))

    report = import_file(
        desk,
        Path(args.file),
        _mapping(args.mapping),
        dry_run=args.dry_run,
        rejects=Path(args.rejects) if args.rejects else None,
        language=language,
        progress=progress,
    )
    value: dict[str, object] = {
        "rows": report.rows,
        "imported": report.imported,
        "unchanged": report.unchanged,
        "rejected": report.rejected,
        "rejects_file": str(report.rejects_file) if report.rejects_file else None,
        "mapping": mappings_to_dict(report.mapping),
        "rejections": [
            {"sheet": one.sheet, "row": one.row, "code": one.code, "message": reason_of(one, language)}
            for one in report.rejections
        ],
    }
    lines = [
        t(
            "Rows: {rows}. Imported: {imported}. Known already: {unchanged}. Not taken: {rejected}.",
            rows=report.rows,
            imported=report.imported,
            unchanged=report.unchanged,
            rejected=report.rejected,
        )
    ]
    if args.dry_run:
        lines.append(t("Nothing was written: this was a look only."))
    if report.rejects_file:
        lines.append(t("Rows that were not taken stand in {path}.", path=report.rejects_file))
    return Answer(value, tuple(lines), partial=bool(report.rejected))


def export(call: Call) -> Answer:
    """Write complaints and inquiries to a workbook or to JSON."""
    from deputy_desk.services.exports import export_file

    desk, args = call.desk(), call.args
    first = day_of(args.first) if args.first else None
    last = day_of(args.last) if args.last else None
    path = Path(args.file)
    rows = export_file(desk, path, first, last, language=call.language)
    t = Catalogue("cli", call.language)
    return Answer({"path": str(path), "rows": rows}, (t("Written: {path}", path=path),))
