"""From words to an exit status: parse, find the command, run it, write what it answers."""

from __future__ import annotations

import io
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from deputy_desk.command_line.call import Call, language_of_machine
from deputy_desk.command_line.output import INTERRUPTED, Answer, write_answer, write_error
from deputy_desk.command_line.parser import UsageError, parse
from deputy_desk.errors import DeskError


def main(words: Sequence[str]) -> int:
    """Run one command and return its exit status. Nothing but bugs leaves as an exception."""
    _speak_utf8()
    machine = "--json" in words
    try:
        known = parse(words)
    except UsageError as error:
        return write_error(DeskError("usage", detail=str(error)), _language_asked(words), machine=machine)
    call = Call(known)
    try:
        answer = _command(known)(call)
        write_answer(answer, machine=machine)
    except KeyboardInterrupt:
        return INTERRUPTED
    except DeskError as error:
        return write_error(error, call.language, machine=machine)
    finally:
        call.close()
    return answer.status


def _command(known: Namespace) -> Callable[[Call], Answer]:
    # Each command's module is loaded only when it is called: `deadline` needs no database driver.
    module, _, name = known.command_at.partition(":")
    found = import_module(f"deputy_desk.command_line.{module}")
    return cast("Callable[[Call], Answer]", getattr(found, name))


def _language_asked(words: Sequence[str]) -> str:
    listed = list(words)
    for at, word in enumerate(listed):
        value = listed[at + 1] if word == "--lang" and at + 1 < len(listed) else word.removeprefix("--lang=")
        if word.startswith("--lang") and value in {"kk", "ru", "en"}:
            return value
    return language_of_machine()


def _speak_utf8() -> None:
    # A console of Windows may have another page; Kazakh letters would end the program there.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
