"""``new-office`` and ``check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from deputy_desk.command_line.call import Call
from deputy_desk.command_line.output import Answer
from deputy_desk.domain.people import Language
from deputy_desk.errors import DeskError
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.messages import sentence

if TYPE_CHECKING:
    from deputy_desk.services.checks import Finding

_BIG_FILE = 100_000_000
_LINES_A_SENTENCE = 10_000


def new_office(call: Call) -> Answer:
    """Make an office."""
    from deputy_desk.services.office import OfficeDetails, make_office

    args = call.args
    if args.no_password and args.password_stdin:
        raise DeskError("usage", detail="--no-password, --password-stdin")
    password = None if args.no_password else call.password(again=True)
    details = OfficeDetails(
        deputy=args.deputy,
        maslikhat=args.maslikhat,
        district=args.district,
        deputy_kk=args.deputy_kk,
        maslikhat_kk=args.maslikhat_kk,
        district_kk=args.district_kk,
        assistant=args.assistant,
        language=Language(args.office_lang if args.office_lang in {"kk", "ru"} else "ru"),
    )
    folder = Path(args.folder)
    desk = make_office(folder, details, password, clock=call.clock)
    desk.close()
    t = Catalogue("cli", call.language)
    return Answer({"office": desk.office_id, "path": str(folder)}, (t("The office was made in {path}.", path=folder),))


def check(call: Call) -> Answer:
    """Look at the office's files; with ``--repair`` make again what is made from the records."""
    from deputy_desk.services.checks import check_office, repair_lists

    desk = call.desk()
    t = Catalogue("cli", call.language)
    if desk.store.file.stat().st_size > _BIG_FILE:
        call.say(t("The file is read through first; a big one takes a minute."))
    said = 0

    def progress(compared: int, total: int) -> None:
        nonlocal said
        if compared - said >= _LINES_A_SENTENCE:
            said = compared
            call.say(t("{n} of {total} lines compared", n=compared, total=total))

    report = check_office(desk, full=True, progress=progress)
    value: dict[str, object] = {}
    lines: list[str] = []
    if call.args.repair:
        mended = report.mended_by_rebuild
        if mended:
            report = repair_lists(desk)
            lines.append(t("The lists and the search index were made again."))
        value["repaired"] = [_shown(one, call.language) for one in mended if one not in report.findings]
    findings = [_shown(one, call.language) for one in report.findings]
    lines += [str(one["message"]) for one in findings] or [t("The office is in order.")]
    return Answer({"ok": report.ok, "findings": findings, **value}, tuple(lines), partial=not report.ok)


def _shown(one: Finding, language: str) -> dict[str, object]:
    return {"code": one.code, "message": sentence(DeskError(one.code, **one.values), language), "values": one.values}
