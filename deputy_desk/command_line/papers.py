"""``letter`` and ``slip``."""

from __future__ import annotations

from pathlib import Path

from deputy_desk.command_line.call import Call, path_of
from deputy_desk.command_line.output import Answer
from deputy_desk.domain.inquiry import LetterLanguage
from deputy_desk.errors import DeskError
from deputy_desk.services.letters import LetterFile, write_letter
from deputy_desk.services.numbers import complaint_id, inquiry_id
from deputy_desk.services.slips import write_slip
from deputy_desk.wording.catalogue import Catalogue


def _written(call: Call, made: LetterFile) -> Answer:
    # How many pages a Word file has is decided where it is opened.
    t = Catalogue("cli", call.language)
    value: dict[str, object] = {"path": str(made.path), "pages": made.pages or None, "sha256": made.sha256}
    return Answer(value, (t("Written: {path}", path=made.path),))


def letter(call: Call) -> Answer:
    """Write a letter as PDF or Word."""
    desk, args = call.desk(), call.args
    path = Path(args.out)
    if path.suffix.lower() not in {".pdf", ".docx"}:
        raise DeskError("bad_letter_name", name=path.name)
    record = inquiry_id(desk, args.number)
    language = LetterLanguage(args.letter_lang) if args.letter_lang else None
    return _written(call, write_letter(desk, record, language, path, draft=args.draft))


def slip(call: Call) -> Answer:
    """Write a visitor's slip."""
    path = path_of(call.args.out, ".pdf")
    desk, args = call.desk(), call.args
    digest = write_slip(desk, complaint_id(desk, args.number), path, args.size)
    return _written(call, LetterFile(path, 1, digest))
