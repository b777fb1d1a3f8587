"""What can go wrong in a way the person can do something about: codes and values, no sentences.

Sentences are made by ``deputy_desk.wording.messages`` only. Anything else than a `DeskError` is a bug, not caught.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as default_of


class DeskError(Exception):
    """A failure the person can mend. ``code`` names the sentence, ``values`` fill it."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: dict[str, object] = values

    def __str__(self) -> str:
        """Return the code and the names of the values, never their contents: logs carry no personal data."""
        return f"{self.code}({', '.join(sorted(self.values))})"


@dataclass(frozen=True, slots=True)
class Problem:
    """One field that cannot be accepted as typed. ``field`` is the record's field name."""

    field: str
    code: str
    values: dict[str, object] = default_of(default_factory=dict)


class InputError(DeskError):
    """Several fields at once cannot be accepted; the typed values stay where they are."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("input", problems=problems)
        self.problems = problems
