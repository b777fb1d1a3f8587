"""What this person set on this computer: language, look, size, the office opened last. Kept in QSettings.

What belongs to the office itself lives in its database, not here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QSettings

from ui.theme import CHOICES, Choice

LANGUAGES: Final = ("kk", "ru", "en")
SCALES: Final = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Settings of the window. ``scale`` is in per cent and takes effect at the next start."""

    language: str = "ru"
    theme: Choice = "light"
    scale: int = 100
    office: str = ""


def _read(settings: QSettings, key: str, default: str) -> str:
    value = settings.value(key, default)
    return value if isinstance(value, str) else str(value)


def load(settings: QSettings) -> Preferences:
    """Read the settings; a value that makes no sense falls back to its default."""
    default = Preferences()
    language = _read(settings, "language", default.language)
    theme = _read(settings, "theme", default.theme)
    scale = _read(settings, "scale", str(default.scale))
    return Preferences(
        language=language if language in LANGUAGES else default.language,
        theme=theme if theme in CHOICES else default.theme,
        scale=int(scale) if scale.isdigit() and int(scale) in SCALES else default.scale,
        office=_read(settings, "office", default.office),
    )


def save(settings: QSettings, preferences: Preferences) -> None:
    """Write the settings."""
    settings.setValue("language", preferences.language)
    settings.setValue("theme", preferences.theme)
    settings.setValue("scale", preferences.scale)
    settings.setValue("office", preferences.office)


class Remembered:
    """The preferences in use together with where they are kept."""

    def __init__(self, settings: QSettings) -> None:
        self.settings = settings
        self.now = load(settings)

    def set(self, **values: object) -> None:
        """Change some of them and write all of them down."""
        self.now = replace(self.now, **values)  # type: ignore[arg-type]
        save(self.settings, self.now)
