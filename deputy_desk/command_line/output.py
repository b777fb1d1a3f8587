"""What a command answers, and how it is written: one JSON object, or plain lines for a person."""

from __future__ import annotations

import errno
import json
import os
import sys
from dataclasses import dataclass

from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.wording.messages import sentence

DONE, REFUSED, WRONG_WORDS, IN_PART = 0, 1, 2, 3
"""Exit status: done; the request could not be met; the words of the call are wrong; done in part."""
INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells expect it."""

WORDS = frozenset(
    {
        "again_as_issued",
        "bad_day",
        "bad_ending",
        "bad_instant",
        "bad_number",
        "bad_question_grade",
        "bad_term",
        "bad_export_name",
        "bad_letter_name",
        "period_backwards",
        "term_without_unit",
        "office_not_named",
        "usage",
    }
)
"""Errors of a call that cannot be understood, as against a request that cannot be met."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``value`` is the JSON object, ``lines`` the same for a person. ``partial``: some of it could not be done."""

    value: dict[str, object]
    lines: tuple[str, ...] = ()
    partial: bool = False

    @property
    def status(self) -> int:
        """The exit status."""
        return IN_PART if self.partial else DONE


def as_json(value: object) -> str:
    """Return readable JSON with letters as they are; what JSON has no word for, as text."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=str)


def write_answer(answer: Answer, *, machine: bool) -> None:
    """Write an answer to standard output."""
    text = as_json(answer.value) if machine else "\n".join(answer.lines)
    if text:
        _write(text + "\n")


def _write(text: str) -> None:
    """Write to standard output to the end. Raises DeskError("disk_full") where that is a file on a full disk."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as fault:
        # Nothing more can be written there, also not when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if fault.errno == errno.ENOSPC:
            raise DeskError("disk_full", path="stdout") from None
        # Whoever reads has seen enough (`… | head`).
        if not isinstance(fault, BrokenPipeError):
            raise


def problem_json(problem: Problem, language: str) -> dict[str, object]:
    """Return one field's fault with its sentence."""
    return {
        "field": problem.field,
        "code": problem.code,
        "message": sentence(problem, language),
        "values": problem.values,
    }


def error_json(error: DeskError, language: str) -> dict[str, object]:
    """Return the object that stands in the place of the answer."""
    values: dict[str, object] = dict(error.values)
    if isinstance(error, InputError):
        values = {"problems": [problem_json(one, language) for one in error.problems]}
    return {"error": {"code": error.code, "message": sentence(error, language), "values": values}}


def write_error(error: DeskError, language: str, *, machine: bool) -> int:
    """Say what could not be done, and return the exit status."""
    sys.stderr.write(said(error, language) + "\n")
    if machine:
        _write(as_json(error_json(error, language)) + "\n")
    codes = {one.code for one in error.problems} if isinstance(error, InputError) else {error.code}
    return WRONG_WORDS if codes <= WORDS else REFUSED


def said(error: DeskError, language: str) -> str:
    """Return the sentence, for each field of an `InputError` a line; a field that is only missing names its flag."""
    if not isinstance(error, InputError):
        return sentence(error, language)
    flags = (f"--{one.field.replace('_', '-')}: " if one.code == "required" else "" for one in error.problems)
    said_once = dict.fromkeys(flag + sentence(one, language) for flag, one in zip(flags, error.problems, strict=True))
    return "\n".join(said_once)
