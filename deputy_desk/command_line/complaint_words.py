"""The words of ``complaint …`` for what follows after logging. Knows names and flags only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deputy_desk.command_line.parser import Commands

CHANNELS = ("reception", "phone", "messenger", "letter", "e_otinish", "social", "other")
_KINDS = ("complaint", "application", "request", "report", "proposal", "response")
_STEPS = ("call", "note", "visit", "asked", "answered", "redirected")


def add_complaint_steps(group: Commands) -> None:
    """Add the commands that change a complaint, note what was done about it, and tie it to a problem."""
    _add_change(group)
    _add_steps(group)
    _add_problem(group)
    made = group.add("trash", "complaint_steps:trash", "put a complaint into the trash; its number stays", writes=True)
    made.add_argument("number", metavar="N")
    made = group.add("restore", "complaint_steps:restore", "take a complaint out of the trash", writes=True)
    made.add_argument("number", metavar="N")


def _add_change(group: Commands) -> None:
    words = "correct a complaint: only the fields named change, and an empty word clears one"
    made = group.add("change", "complaint_steps:change", words, writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--text", help="the text, or - for standard input")
    made.add_argument("--translation")
    made.add_argument("--title")
    made.add_argument("--topic", metavar="NAME")
    made.add_argument("--place", metavar="NAME")
    made.add_argument("--address")
    made.add_argument("--channel", choices=CHANNELS)
    made.add_argument("--external-number", help="its number in that channel")
    made.add_argument("--received", metavar="DATE", help="the complaint keeps its number, also of another year")
    made.add_argument("--kind", choices=_KINDS)
    made.add_argument("--urgency", choices=("low", "normal", "high"))
    made.add_argument("--language", "--text-lang", choices=("kk", "ru"), help="language of the text")
    made.add_argument("--handler", metavar="NAME", help="who of the office handles it")
    made.add_argument("--note")


def _add_steps(group: Commands) -> None:
    made = group.add("note", "complaint_steps:note", "record a step of the office", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--text", required=True, help="the words, or - for standard input")
    made.add_argument("--kind", choices=_STEPS, default="note")
    made.add_argument("--on", metavar="DATE")
    made.add_argument("--body", metavar="NAME", help="the body it was redirected to")
    made = group.add("explain", "complaint_steps:explain_", "record an explanation given on the spot", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--text", required=True, help="what was explained, or - for standard input")
    made.add_argument("--on", metavar="DATE")
    made.add_argument("--way", choices=("said", "printed"), default="said")
    made.add_argument("--language", choices=("kk", "ru"), help="language of the explanation; else the complaint's")
    made = group.add("reopen", "complaint_steps:reopen", "open a closed complaint again", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--reason", required=True)
    made.add_argument("--on", metavar="DATE")


def _add_problem(group: Commands) -> None:
    made = group.add("link", "complaint_links:link", "gather complaints of one cause under a problem", writes=True)
    made.add_argument("numbers", metavar="N", nargs="+")
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--problem", metavar="ID", help="a problem that exists; search names its id")
    which.add_argument("--new-problem", metavar="TITLE", help="make a problem")
    made = group.add("unlink", "complaint_links:unlink", "take a complaint out of its problem", writes=True)
    made.add_argument("number", metavar="N")
