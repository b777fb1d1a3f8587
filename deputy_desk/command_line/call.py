"""One call of the program: its words, its clock, and the office it opens when a command needs one."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from deputy_desk.errors import DeskError
from deputy_desk.files import check_target
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import end_of_day, local, local_day, office_zone

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk

OFFICE_VARIABLE = "DEPUTY_DESK_OFFICE"


def day_of(text: str) -> date:
    """Read an ISO day. Raises DeskError("bad_day")."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise DeskError("bad_day", text=text.strip()[:40]) from None


def path_of(text: str, ending: str) -> Path:
    """Return the path to write to. A name that lies about its kind opens nowhere.

    Raises DeskError("bad_ending") and what `check_target` raises.
    """
    path = Path(text)
    if path.suffix.lower() != ending:
        raise DeskError("bad_ending", name=path.name, ending=ending)
    check_target(path)
    return path


def instant_of(text: str) -> datetime:
    """Read an instant, or a day as its end in the office's zone. Raises DeskError("bad_instant")."""
    try:
        return end_of_day(date.fromisoformat(text))
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise DeskError("bad_instant", text=text[:40]) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=office_zone())
    return moment.astimezone(UTC)


def language_of_machine() -> str:
    """Return the language of the surroundings, English when it is none of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        word = os.environ.get(name, "")[:2].lower()
        if word in {"kk", "ru", "en"}:
            return word
    return "en"


def text_from_stdin() -> str:
    """Return what stands on standard input, in whatever encoding the console has."""
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        return sys.stdin.read()
    from deputy_desk.exchange.encodings import decode

    data = stream.read()
    try:
        return decode(data, "stdin")
    except DeskError:
        # Cut inside a letter, or full of controls: the text is judged as it reads, by the rules for any text.
        return str(data.decode("utf-8", "replace"))


def _password_line() -> str:
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        return sys.stdin.readline().rstrip("\r\n")
    try:
        return str(stream.readline().decode("utf-8")).rstrip("\r\n")
    except UnicodeDecodeError:
        raise DeskError("password_not_utf8") from None


class Call:
    """The words of one call. ``args`` holds the command's own; the office is opened at most once."""

    def __init__(self, args: Namespace) -> None:
        self.args = args
        self._desk: Desk | None = None
        self._office_language = ""

    def clock(self) -> datetime:
        """Return the present instant; with ``--today`` the time of day now on that day."""
        now = datetime.now(UTC)
        if self.args.today is None:
            return now
        there = local(now)
        fixed = day_of(self.args.today)
        return there.replace(year=fixed.year, month=fixed.month, day=fixed.day).astimezone(UTC)

    def today(self) -> date:
        """Return the local day."""
        return local_day(self.clock())

    @property
    def language(self) -> str:
        """The language of sentences: asked for, else the office's, else the machine's."""
        return str(self.args.lang or self._office_language or language_of_machine())

    def office_folder(self) -> Path:
        """Return the folder of the office. Raises DeskError("office_not_named")."""
        named = self.args.office or os.environ.get(OFFICE_VARIABLE, "")
        if not named:
            raise DeskError("office_not_named", variable=OFFICE_VARIABLE)
        return Path(named)

    def desk(self) -> Desk:
        """Open the office and sit down at it."""
        if self._desk is None:
            from deputy_desk.domain.office import Office
            from deputy_desk.services.office import needs_password, open_office

            if self.args.today is not None:
                day_of(self.args.today)
            folder = self.office_folder()
            password = self.password() if needs_password(folder) else None
            self._desk = open_office(folder, password, clock=self.clock)
            with self._desk.read() as view:
                self._office_language = view.get(Office, self._desk.office_id).language.value
            self._notice()
        return self._desk

    def _notice(self) -> None:
        """Log what became overdue meanwhile, when this call writes anyway: reading leaves an office as it was."""
        writes = getattr(self.args, "writes", False) and not getattr(self.args, "dry_run", False)
        if writes and self._desk is not None:
            from deputy_desk.services.lists import notice_overdue

            notice_overdue(self._desk)

    def password(self, *, again: bool = False) -> str:
        """Read a password from standard input or, on a terminal, without echo.

        Raises DeskError: "password_not_given", "password_not_utf8", "passwords_differ".
        """
        if self.args.password_stdin:
            return _password_line()
        if not sys.stdin.isatty():
            raise DeskError("password_not_given")
        from getpass import getpass

        t = Catalogue("cli", self.language)
        first = getpass(t("Password: "), stream=sys.stderr)
        if again and getpass(t("The password once more: "), stream=sys.stderr) != first:
            raise DeskError("passwords_differ")
        return first

    def say(self, sentence: str) -> None:
        """Write a sentence for a person to standard error."""
        sys.stderr.write(sentence + "\n")

    def say_next(self, following: str | None) -> None:
        """Say how to go on with a list that was not shown whole. A program reads it in the JSON."""
        if following and not self.args.json:
            self.say(Catalogue("cli", self.language)("There is more. Go on with --after {id}", id=following))

    def close(self) -> None:
        """Give the office free."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None
