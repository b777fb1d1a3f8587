"""``demo``: an office with nine months of life, and its papers."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from deputy_desk.command_line.call import Call
from deputy_desk.command_line.output import Answer
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import short_date


def demo(call: Call) -> Answer:
    """Make the demonstration office."""
    from deputy_desk.demo.run import make_demo

    args = call.args
    folder = Path(args.out)
    complaints = Path(args.complaints) if args.complaints else None
    value = make_demo(
        folder,
        complaints=complaints,
        seed=args.seed,
        # What the machine speaks must not reach the papers: the same seed gives the same bytes everywhere.
        language="kk" if args.lang == "kk" else "ru",
        sentences=call.language,
        say=call.say,
    )
    return Answer(value, _lines(value, folder, call.language))


def _lines(made: Mapping[str, Any], folder: Path, language: str) -> tuple[str, ...]:
    """Return what a person wants to know: how much there is, where, and how to look at it."""
    words = Catalogue("demo", language)
    office = str(folder / made["office"])
    first, last = (short_date(date.fromisoformat(made["days"][key])) for key in ("first", "last"))
    program = "deputy-desk" if getattr(sys, "frozen", False) else "python3 run.py"
    return (
        words("Rows of the register: {rows}; taken {imported}, rejected {rejected}, lost {lost}", **made["import"]),
        words(
            "From {first} to {last}: {inquiries} inquiries, {replies} replies, {promises} promises, {overdue} overdue",
            **{**made["counts"], "first": first, "last": last},
        ),
        words("Papers in {folder}: {names}", folder=folder, names=", ".join(one["path"] for one in made["papers"])),
        words(
            "To look at it in the window: {command} --office {office}",
            command=program,
            office=f'"{office}"' if " " in office else office,
        ),
    )
