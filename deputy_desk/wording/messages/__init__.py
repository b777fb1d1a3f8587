"""Sentences for error codes. Each part of the program declares its own; here they are found by code."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.wording.catalogue import Catalogue


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
    """Return the one calm sentence for a failure. An `InputError` gives a line for each field."""
    if isinstance(error, InputError):
        return "\n".join(sentence(problem, language) for problem in error.problems)
    part, source = _parts()[error.code]
    return Catalogue(part, language)(source, **error.values)
