"""Failures as sentences in the language of the interface. The sentences themselves live in `deputy_desk.wording`."""

from __future__ import annotations

from deputy_desk.errors import DeskError, Problem


def sentence(error: DeskError | Problem, language: str) -> str:
    """Return what to tell the person about ``error``: one calm sentence that says what to do next."""
    from deputy_desk.wording import messages

    return messages.sentence(error, language)
