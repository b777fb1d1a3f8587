"""The words of the command line. Knows names and flags only; each command says where its function is.

Flags that every command understands stand before or after the command's name.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

from deputy_desk.command_line.complaint_words import CHANNELS, add_complaint_steps
from deputy_desk.command_line.inquiry_words import add_inquiry
from deputy_desk.command_line.page_size import page_size

_SHARED = {"office": None, "lang": None, "json": False, "today": None, "password_stdin": False}


class UsageError(Exception):
    """The words of a call that no command understands."""


class Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the program, so that a sentence in the person's language can follow."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with what was not understood."""
        raise UsageError(message)


def shared_flags(*, with_language: bool = True) -> Parser:
    """Return the flags of every command. Letters and summaries have a ``--lang`` of their own."""
    flags = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    flags.add_argument("--office", metavar="DIR", help="folder of the office (or DEPUTY_DESK_OFFICE)")
    flags.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    flags.add_argument("--json", action="store_true", help="one JSON object on standard output")
    flags.add_argument("--today", metavar="DATE", help="act as if this were today")
    if with_language:
        flags.add_argument("--lang", choices=("kk", "ru", "en"), help="language of sentences")
    return flags


class Commands:
    """Adds commands to a parser, each with the shared flags and the place of its function."""

    def __init__(self, parent: argparse.ArgumentParser) -> None:
        self._parent = parent
        self._under = parent.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)

    def add(
        self, name: str, at: str, words: str, *, own_language: bool = False, writes: bool = False
    ) -> argparse.ArgumentParser:
        """Add a command whose function is ``module:function`` of this package. ``writes``: into the office."""
        flags = shared_flags(with_language=not own_language)
        made: argparse.ArgumentParser = self._under.add_parser(name, help=words, description=words, parents=[flags])
        made.set_defaults(command_at=at, writes=writes)
        return made

    def group(self, name: str, words: str) -> Commands:
        """Add a command that has commands under it."""
        return Commands(self._under.add_parser(name, help=words, description=words))


def _add_office(commands: Commands) -> None:
    made = commands.add("new-office", "offices:new_office", "make an office in a folder", own_language=True)
    made.add_argument("folder", metavar="DIR")
    made.add_argument("--deputy", required=True, help="name of the deputy, surname first")
    made.add_argument("--maslikhat", required=True)
    made.add_argument("--district", required=True, help="electoral district as printed")
    made.add_argument("--deputy-kk", default="")
    made.add_argument("--maslikhat-kk", default="")
    made.add_argument("--district-kk", default="")
    made.add_argument("--assistant", default="")
    made.add_argument("--lang", dest="office_lang", choices=("kk", "ru", "en"), default="ru")
    made.add_argument("--no-password", action="store_true", help="the office opens without a password")
    made = commands.add("check", "offices:check", "look at the office's files for damage")
    made.add_argument("--repair", action="store_true", help="make lists and search index again from the records")


def _add_transfers(commands: Commands) -> None:
    made = commands.add("import", "transfers:import_register", "take complaints from a table", writes=True)
    made.add_argument("file", metavar="FILE")
    made.add_argument("--mapping", metavar="F", help="JSON that names a field for each column header")
    made.add_argument("--dry-run", action="store_true", help="look only, write nothing")
    made.add_argument("--rejects", metavar="F", help="where rows that could not be taken go")
    made = commands.add("export", "transfers:export", "write complaints and inquiries to a table or JSON")
    made.add_argument("file", metavar="F.xlsx|F.json")
    made.add_argument("--from", dest="first", metavar="DATE")
    made.add_argument("--to", dest="last", metavar="DATE")


def _add_deadline(commands: Commands) -> None:
    made = commands.add("deadline", "deadlines:deadline", "count a due day")
    made.add_argument("--from", dest="start", required=True, metavar="DATE")
    made.add_argument("--term", required=True, metavar="15wd|30cd|1m")
    made.add_argument("--receipt-is-day-one", action="store_true", help="count the day of receipt as day 1")
    made.add_argument("--extended-until", metavar="DATE")
    made.add_argument("--explain", action="store_true", help="each date from the start to the due day with its reason")


def _add_complaint(commands: Commands) -> None:
    group = commands.group("complaint", "complaints")
    made = group.add("add", "complaints:add", "log a complaint", writes=True)
    made.add_argument("--text", required=True, help="the text, or - for standard input")
    made.add_argument("--person", default="")
    made.add_argument("--phone", action="append", default=[])
    made.add_argument("--iin", default="")
    made.add_argument("--channel", default="reception", choices=CHANNELS)
    made.add_argument("--received", metavar="DATE")
    made.add_argument("--topic", default="")
    made.add_argument("--place", default="")
    made.add_argument("--address", default="")
    made.add_argument("--title", default="")
    made.add_argument("--text-lang", choices=("kk", "ru"))
    made = group.add("show", "complaints:show", "show a complaint")
    made.add_argument("number", metavar="N")
    made = group.add("list", "complaints:listed", "list complaints, newest first")
    made.add_argument("--state", choices=_COMPLAINT_STATES)
    made.add_argument("--topic", default="")
    made.add_argument("--place", default="")
    made.add_argument("--trash", action="store_true", help="those in the trash")
    made.add_argument("--limit", type=page_size, default=100)
    made.add_argument("--after", metavar="ID", help="go on after this complaint")
    made = group.add("follow-up", "complaints:follow_up", "record an attempt to tell the citizen", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--on", metavar="DATE")
    made.add_argument("--way", choices=("phone", "in_person", "messenger", "letter"), default="phone")
    made.add_argument("--not-reached", action="store_true")
    made.add_argument("--verdict", choices=("solved", "partly", "not_solved", "understood", "not_understood"))
    made.add_argument("--told", default="")
    made.add_argument("--words", default="", help="what the citizen said")
    made = group.add("close", "complaints:close", "close a complaint", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--outcome", required=True, choices=_OUTCOMES)
    made.add_argument("--on", metavar="DATE")
    made.add_argument("--reason", default="")
    add_complaint_steps(group)


_OUTCOMES = (
    "solved",
    "partly",
    "not_solved",
    "understood",
    "not_understood",
    "unconfirmed",
    "withdrawn",
    "not_considered",
)
_COMPLAINT_STATES = (
    "new",
    "in_work",
    "explained",
    "with_body",
    "redirected",
    "waiting",
    "replied",
    "told",
    "closed",
    "overdue",
)


def _add_paper(commands: Commands) -> None:
    made = commands.add("letter", "papers:letter", "write a letter as PDF or DOCX", own_language=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--lang", dest="letter_lang", choices=("kk", "ru", "both"))
    made.add_argument("--out", required=True, metavar="F.pdf|F.docx")
    made.add_argument("--draft", action="store_true", help="with a watermark; open places are allowed")
    made = commands.add("slip", "papers:slip", "write the visitor's slip as PDF")
    made.add_argument("number", metavar="N")
    made.add_argument("--out", required=True, metavar="F.pdf")
    made.add_argument("--size", choices=("a6", "a5"), default="a6")
    made = commands.add("summary", "summaries:summary", "write the effectiveness summary", own_language=True)
    made.add_argument("--from", dest="first", metavar="DATE")
    made.add_argument("--to", dest="last", metavar="DATE")
    made.add_argument("--at", metavar="DATE", help="the state at the end of that day, or at an instant")
    made.add_argument("--lang", dest="report_lang", choices=("kk", "ru"), help="not with --again")
    made.add_argument("--out", metavar="F.pdf")
    made.add_argument("--xlsx", metavar="F")
    made.add_argument("--again", metavar="ID", help="write an issued summary once more, as it was")


def _add_rest(commands: Commands) -> None:
    made = commands.add("search", "searching:search", "find complaints, inquiries, people and problems")
    made.add_argument("query", metavar="QUERY")
    made.add_argument("--limit", type=page_size, default=50)
    made = commands.add("demo", "demonstration:demo", "make an office with nine months of life and its papers")
    made.add_argument("--out", required=True, metavar="DIR")
    made.add_argument("--complaints", metavar="CSV")
    made.add_argument("--seed", type=int, default=1)


def build() -> Parser:
    """Return the parser of the whole command line."""
    parser = Parser(prog="deputy_desk", description="Casework of a deputy of a maslikhat.", parents=[shared_flags()])
    commands = Commands(parser)
    _add_office(commands)
    _add_transfers(commands)
    _add_deadline(commands)
    _add_complaint(commands)
    add_inquiry(commands.group("inquiry", "inquiries"))
    _add_paper(commands)
    _add_rest(commands)
    return parser


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Read a call. Raises UsageError; ``--help`` leaves the program as argparse does."""
    known = build().parse_args(list(words))
    for name, value in _SHARED.items():
        if not hasattr(known, name):
            setattr(known, name, value)
    return known
