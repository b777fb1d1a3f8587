"""What a page is given by the composition root, and what it may ask of the shell. Types only; nothing is built here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from deputy_desk.errors import DeskError
    from ui.language import Language
    from ui.page import Page
    from ui.preferences import Remembered
    from ui.tasks import Tasks
    from ui.theme import Theme


class Shell(Protocol):
    """The window as its pages see it."""

    def open(self, key: str, argument: object = None) -> None:
        """Show the page ``key``; ``argument`` goes to its ``show_record``. Back returns to the page left."""

    def back(self) -> None:
        """Return to the page shown before."""

    def say(self, text: str) -> None:
        """Tell something good in the status bar for some seconds ("Saved")."""

    def offer(self, text: str, button: str, run: Callable[[], None]) -> None:
        """Say under the header of the page shown what was done, with a button that takes it back."""

    def tell_error(self, error: DeskError, retry: Callable[[], None] | None = None) -> None:
        """Show a failure as a red line under the header, with Retry when ``retry`` is given."""

    def publish(self, changes: object) -> None:
        """Hand the `Changes` of a use case to every page that is built, so that it refreshes what it shows."""

    def set_count(self, key: str, count: int | None) -> None:
        """Show ``count`` at the right of the rail item ``key``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything a page works with. ``office`` is the open office of the services."""

    office: object
    tasks: Tasks
    shell: Shell
    language: Language
    theme: Theme
    remembered: Remembered
    clock: Callable[[], datetime]


PageFactory = Callable[[Desk], "Page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """One screen of the window.

    ``title`` is the English source text, marked with QT_TRANSLATE_NOOP("Rail", …) where it is declared.
    ``parent`` names the rail item that stays selected while a page without one of its own is shown.
    """

    key: str
    icon: str
    title: str
    factory: PageFactory
    rail: bool = True
    parent: str | None = None
    group: int = 0
    """Rail items of different groups are parted by a line; group 9 stands at the bottom."""
