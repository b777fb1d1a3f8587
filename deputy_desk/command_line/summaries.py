"""``summary``: issue the effectiveness summary, or write an issued one again."""

from __future__ import annotations

from deputy_desk.command_line.call import Call, day_of, instant_of, path_of
from deputy_desk.command_line.output import Answer
from deputy_desk.domain.people import Language
from deputy_desk.errors import DeskError
from deputy_desk.services.reports import Summary, make_summary, summary_of, write_summary
from deputy_desk.wording.catalogue import Catalogue


def summary(call: Call) -> Answer:
    """Write a summary."""
    args = call.args
    asked = {"--from": args.first, "--to": args.last, "--at": args.at, "--lang": args.report_lang}
    given = [flag for flag, value in asked.items() if value]
    if args.again and given:
        raise DeskError("again_as_issued", flags=", ".join(given))
    # Looked at before anything is issued: a summary is kept for good.
    out = path_of(args.out, ".pdf") if args.out else None
    xlsx = path_of(args.xlsx, ".xlsx") if args.xlsx else None
    desk = call.desk()
    if args.again:
        found = summary_of(desk, args.again)
    else:
        if not args.first or not args.last:
            raise DeskError("usage", detail="--from, --to")
        language = args.report_lang or ("kk" if call.language == "kk" else "ru")
        found = make_summary(
            desk,
            day_of(args.first),
            day_of(args.last),
            at=instant_of(args.at) if args.at else None,
            language=Language(language),
        )
    written = []
    value = _value(found)
    if out:
        value["path"], value["sha256"] = args.out, write_summary(found, out)
        written.append(args.out)
    if xlsx:
        from deputy_desk.services.summary_tables import write_summary_workbook

        write_summary_workbook(desk, found, xlsx, language=call.language)
        value["xlsx"] = args.xlsx
        written.append(args.xlsx)
    t = Catalogue("cli", call.language)
    lines = [t("Summary {id}, digest {digest}.", id=found.report.id, digest=found.report.digest[:8])]
    return Answer(value, tuple(lines + [t("Written: {path}", path=path) for path in written]))


def _value(found: Summary) -> dict[str, object]:
    """Return the figures under the record they were kept with."""
    report = found.report
    head: dict[str, object] = {
        "id": report.id,
        "digest": report.digest,
        "period": {"from": report.period_from.isoformat(), "to": report.period_to.isoformat()},
        "snapshot": report.snapshot.isoformat(),
        "calendar_version": report.calendar_version,
        "language": report.language.value,
    }
    return {**head, **{key: one for key, one in found.figures.items() if key not in head}}
