"""The composition root: builds every part of the window once and hands each what it needs."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from ui.crash import Crash
from ui.desk import PageSpec
from ui.fonts import register_fonts
from ui.language import Language
from ui.main_window import MainWindow
from ui.preferences import Remembered
from ui.tasks import Runner, Tasks
from ui.theme import Theme

_log = logging.getLogger("deputy_desk.window")


def settings_file() -> QSettings:
    """Return where this person's settings are kept."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "DeputyDesk", "DeputyDesk")


def make_application(arguments: Sequence[str], scale: int = 100) -> QApplication:
    """Make the QApplication. ``scale`` in per cent can be set only here, before it exists."""
    if scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))
    # Every call of Qt gives the interpreter away; with the usual 5 ms a reader at work would make a window stutter.
    sys.setswitchinterval(0.0005)
    QCoreApplication.setOrganizationName("DeputyDesk")
    QCoreApplication.setApplicationName("DeputyDesk")
    app = QApplication(list(arguments))
    app.setApplicationDisplayName("")
    refused = register_fonts()
    if refused:
        _log.error("fonts refused: %s", ", ".join(refused))
    return app


@dataclass(slots=True)
class Parts:
    """What lives as long as the program, whichever office is open."""

    app: QApplication
    remembered: Remembered
    theme: Theme
    language: Language
    tasks: Tasks
    crash: Crash | None = None


def make_parts(
    app: QApplication, remembered: Remembered, *, runner: Runner | None = None, qlementine: bool = True
) -> Parts:
    """Build theme, language and tasks from what the person set."""
    return Parts(
        app=app,
        remembered=remembered,
        theme=Theme(app, remembered.now.theme, qlementine=qlementine),
        language=Language(app, remembered.now.language),
        tasks=Tasks(runner, app),
    )


def wall_clock() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


def make_window(
    parts: Parts, office: object, specs: Sequence[PageSpec], clock: Callable[[], datetime] = wall_clock
) -> MainWindow:
    """Build the window over an open office (a desk of the services)."""
    return MainWindow(
        specs,
        office=office,
        tasks=parts.tasks,
        language=parts.language,
        theme=parts.theme,
        remembered=parts.remembered,
        clock=clock,
    )


def install_crash(parts: Parts, window: Callable[[], MainWindow | None]) -> Crash:
    """Log what nobody caught, and tell about it once in a dialog."""

    def tell(report: str) -> None:
        from ui.dialogs.crash import CrashDialog

        CrashDialog(report, crash.again, window()).open()

    crash = Crash(tell, parts.app)
    crash.install()
    parts.crash = crash
    return crash


def log_to(folder: Path) -> None:
    """Write the log of the program into ``folder``: places and ids, never contents."""
    folder.mkdir(parents=True, exist_ok=True)
    from logging.handlers import RotatingFileHandler

    handler = RotatingFileHandler(folder / "deputy-desk.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("deputy_desk").addHandler(handler)
