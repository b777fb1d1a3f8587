"""Sentences for error codes. Each part of the program declares its own; here they are found by code."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.wording.catalogue import N_, Catalogue
from deputy_desk.wording.dates import long_date

_NAMES: dict[str, tuple[str, dict[str, str]]] = {
    "language": ("documents", {"kk": N_("in Kazakh"), "ru": N_("in Russian")}),
    "list": (
        "store",
        {"complaint_list": N_("the list of complaints"), "inquiry_list": N_("the list of letters")},
    ),
    "kind": (
        "store",
        {
            "complaint": N_("complaints"),
            "inquiry": N_("letters"),
            "person": N_("people"),
            "problem": N_("problems"),
        },
    ),
}
"""Values that errors carry as codes → the part that names them for a person, and the names."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@cache
def _parts() -> dict[str, tuple[str, str]]:
    """Return code → (part, English sentence), from every module beside this one."""
    table: dict[str, tuple[str, str]] = {}
    for info in iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        for code, sentence in module.MESSAGES.items():
            if code in table:
                message = f"two sentences for the code {code}"
                raise ValueError(message)
            table[code] = (info.name, sentence)
    return table


def codes() -> dict[str, str]:
    """Return every known code with its English sentence."""
    return {code: sentence for code, (_, sentence) in _parts().items()}


def sentence(error: DeskError | Problem, language: str) -> str:
    """Return the one calm sentence for a failure. An `InputError` gives a line for each field, none of them twice."""
    if isinstance(error, InputError):
        return "\n".join(dict.fromkeys(sentence(problem, language) for problem in error.problems))
    part, source = _parts()[error.code]
    values = {name: _said(name, value, language) for name, value in error.values.items()}
    return Catalogue(part, language)(source, **values)


def _said(name: str, value: object, language: str) -> object:
    """Return a value as a person reads it: errors carry days as 2026-11-21 and names as codes, sentences words."""
    part, names = _NAMES.get(name, ("", {}))
    if str(value) in names:
        return Catalogue(part, language)(names[str(value)])
    if isinstance(value, str) and _DAY.fullmatch(value):
        with suppress(ValueError):
            return long_date(date.fromisoformat(value), language)
    return value
