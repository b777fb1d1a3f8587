"""The office of the self-check: made with a password, filled with one complaint and one letter, and tried out.

Knows the use cases only. Each check answers with what is wrong, or with nothing.
"""

from __future__ import annotations

import io
import zipfile
import zoneinfo
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk

LETTERS: Final = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№«»"
_PASSWORD: Final = "Құпия 1"  # noqa: S105 - opens nothing but an office that is gone a second later
_TEXT: Final = f"В доме нет горячей воды {LETTERS}"
_NAURYZ: Final = date(2026, 3, 23)


class Made:
    """An office in a folder, made when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._desk: Desk | None = None

    def checks(self) -> dict[str, Callable[[], str]]:
        """Return the checks that need no window, by name."""
        return {
            "time zone": check_time_zone,
            "sentences": check_sentences,
            "engine": self.check_engine,
            "office": self.check_office,
            "encryption": self.check_encryption,
            "calendar": self.check_calendar,
            "search": self.check_search,
            "tables": self.check_tables,
            "Word": self.check_word,
        }

    def office(self) -> Desk:
        """Return the open office."""
        if self._desk is None:
            self._desk = self._make()
        return self._desk

    def close(self) -> None:
        """Close the office."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _make(self) -> Desk:
        from deputy_desk.services.intake import NewComplaint, register_complaint
        from deputy_desk.services.office import OfficeDetails, make_office
        from deputy_desk.services.people import NewPerson

        details = OfficeDetails(deputy=f"Сейдахметов {LETTERS}", maslikhat="Маслихат", district="№ 7")
        desk = make_office(self._folder / "office", details, _PASSWORD)
        person = NewPerson(name="Әбенова Гүлнұр", phones=("8 (701) 000-00-01",))
        register_complaint(desk, NewComplaint(text=_TEXT, received_on=desk.today(), person=person))
        return desk

    def check_engine(self) -> str:
        """Say on which database engine the office stands; one that is too old is refused when it is opened."""
        from deputy_desk.services.checks import engine_of

        print(engine_of(self.office()))  # noqa: T201 - the answer of a command
        return ""

    def check_office(self) -> str:
        """Look whether a new office is made by all steps of its schema and is in order."""
        from deputy_desk.services.checks import check_office

        found = check_office(self.office(), full=True).findings
        return ", ".join(one.code for one in found)

    def check_encryption(self) -> str:
        """Look whether the file is closed to everybody without the password."""
        from deputy_desk.errors import DeskError
        from deputy_desk.services.office import open_office

        folder = self.office().store.file.parent
        self.close()
        for file in folder.rglob("*"):
            content = file.read_bytes() if file.is_file() else b""
            if content.startswith(b"SQLite format 3") or _TEXT.encode() in content:
                return f"{file.name} can be read without the password"
        try:
            open_office(folder, f"{_PASSWORD}0").close()
        except DeskError as error:
            if error.code != "wrong_password":
                return f"a wrong password: {error.code}"
        else:
            return "a wrong password opens the office"
        self._desk = open_office(folder, _PASSWORD)
        return ""

    def check_calendar(self) -> str:
        """Look whether the work calendar knows a holiday."""
        return "Nauryz is a working day" if self.office().calendar.is_working(_NAURYZ) else ""

    def check_search(self) -> str:
        """Look whether another form of a word is found."""
        from deputy_desk.services.search import search

        found = len(search(self.office(), "вода").hits)
        return "" if found == 1 else f"{found} found instead of 1"

    def check_tables(self) -> str:
        """Look whether a spreadsheet is written, and read back."""
        from deputy_desk.services.exports import export_file
        from deputy_desk.services.imports import import_file

        table = self._folder / "table.xlsx"
        written = export_file(self.office(), table)
        read = import_file(self.office(), table, dry_run=True)
        return "" if (written, read.rows, read.rejected) == (1, 1, 0) else f"{written} written, {read.rows} read"

    def check_word(self) -> str:
        """Look whether a letter becomes a Word document."""
        from deputy_desk.domain.inquiry import LetterLanguage
        from deputy_desk.services.drafts import Draft, save_draft
        from deputy_desk.services.letters import write_letter

        saved = save_draft(self.office(), Draft(subject_ru=LETTERS, text_ru="Прошу сообщить."))
        file = self._folder / "letter.docx"
        write_letter(self.office(), saved.id, LetterLanguage.RU, file, draft=True)
        with zipfile.ZipFile(file) as package:
            text = package.read("word/document.xml").decode()
        return "" if LETTERS in text else "letters are lost"

    def letter(self) -> bytes:
        """Return a letter in two languages as PDF."""
        from deputy_desk.domain.inquiry import LetterLanguage
        from deputy_desk.services.drafts import Draft
        from deputy_desk.services.letters import preview_letter

        draft = Draft(subject_ru=LETTERS, subject_kk=LETTERS, language=LetterLanguage.BOTH)
        return preview_letter(self.office(), draft)

    def summary(self) -> bytes:
        """Return a summary as PDF, with its charts."""
        from deputy_desk.domain.people import Language
        from deputy_desk.services.reports import draw_summary_pdf
        from deputy_desk.services.summary_preview import preview_summary

        today = self.office().today()
        made = preview_summary(self.office(), today.replace(month=1, day=1), today, language=Language.KK)
        out = io.BytesIO()
        draw_summary_pdf(made, out)
        return out.getvalue()


def check_time_zone() -> str:
    """Look whether the time zone is known without the system's help: Windows has no data of its own."""
    zoneinfo.reset_tzpath(())
    try:
        zoneinfo.ZoneInfo.no_cache("Asia/Almaty")
    except zoneinfo.ZoneInfoNotFoundError:
        return "the time zone of Kazakhstan is missing"
    finally:
        zoneinfo.reset_tzpath()
    return ""


def check_sentences() -> str:
    """Look whether sentences outside widgets speak every language."""
    from deputy_desk.errors import DeskError
    from ui.messages import sentence

    said = {sentence(DeskError("wrong_password"), language) for language in ("en", "ru", "kk")}
    return "" if len(said) == 3 else "sentences of the catalogues are missing"
