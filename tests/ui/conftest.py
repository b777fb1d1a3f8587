"""A window's surroundings in tests: one look for the run, settings in a file of the test, work done at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.bootstrap import Parts, make_parts
from ui.fonts import register_fonts
from ui.preferences import Remembered
from ui.tasks import ImmediateRunner, Tasks
from ui.theme import Theme

_THEMES: list[Theme] = []


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["deputy-desk-tests"]


@pytest.fixture
def remembered(tmp_path: Path) -> Remembered:
    return Remembered(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def parts(qapp: QApplication, qtbot: QtBot, remembered: Remembered) -> Iterator[Parts]:
    """One style for the whole run (Qt keeps a style that is replaced), the rest fresh for each test."""
    if not _THEMES:
        register_fonts()
        made = make_parts(qapp, remembered, runner=ImmediateRunner())
        _THEMES.append(made.theme)
        language = made.language
        language.choose("en")
        tasks = made.tasks
    else:
        from ui.language import Language

        language = Language(qapp, "en")
        tasks = Tasks(ImmediateRunner(), qapp)
    theme = _THEMES[0]
    theme.choose("light")
    yield Parts(app=qapp, remembered=remembered, theme=theme, language=language, tasks=tasks)
    language.choose("en")
    theme.choose("light")


@pytest.fixture
def look(parts: Parts) -> Parts:
    """The same, for tests that only need the look to be there."""
    return parts


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    before = set(QApplication.topLevelWidgets())
    yield
    qapp.sendPostedEvents()
    left = [widget for widget in QApplication.topLevelWidgets() if widget not in before and widget.isVisible()]
    assert not left, f"a test left windows behind: {left}"
