"""Start of the program over a large office, against an empty window that imports the same libraries.

Each measurement is a process of its own, timed from its start until it says it is ready; the memory is what it
then holds. ``python -m tests.benchmarks.start floor`` and ``… start ours FOLDER`` are the two processes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.measure import Measured

PATIENCE_SECONDS = 60
MIB = 1024 * 1024


def held() -> float:
    """Return the memory this process holds now, in MiB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


def floor() -> None:
    """Show an empty window after importing what the program stands on."""
    import qtawesome
    import sqlalchemy.orm  # noqa: F401
    import sqlcipher3.dbapi2  # noqa: F401
    from PySide6.QtWidgets import QApplication, QMainWindow
    from PySide6Qlementine import QlementineStyle  # noqa: F401

    app = QApplication(["floor"])
    window = QMainWindow()
    window.setWindowIcon(qtawesome.icon("mdi6.inbox-outline"))
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    tell()
    os._exit(0)


def ours(folder: Path) -> None:
    """Open the office and show the list of complaints with its first page."""
    from PySide6.QtCore import QSettings, QTimer

    from deputy_desk.services.office import open_office
    from ui.bootstrap import make_application, make_parts, make_window
    from ui.preferences import Remembered
    from ui.screens import screens
    from ui.session import show_people

    with tempfile.TemporaryDirectory() as settings:
        app = make_application(["ours"])
        remembered = Remembered(QSettings(f"{settings}/settings.ini", QSettings.Format.IniFormat))
        parts = make_parts(app, remembered)
        office = open_office(folder)
        window = make_window(parts, office, screens(), office.now)
        window.resize(1440, 900)
        window.open("complaints")
        window.show()
        show_people(window, office)
        page = window.page()
        model = page.listing.model  # type: ignore[attr-defined]
        # The event loop of the program itself: to ask it in circles would take the time from the reading thread.
        model.modelReset.connect(lambda: app.quit() if model.row(0) is not None else None)
        QTimer.singleShot(PATIENCE_SECONDS * 1000, app.quit)
        app.exec()
        app.processEvents()
        tell(model.rowCount())
        parts.tasks.finish()
        office.close()
    os._exit(0)


def tell(rows: int = 0) -> None:
    """Say that the window can be used, what it holds, and how many rows it lists."""
    sys.stdout.write(f"{held():.1f} {rows}\n")
    sys.stdout.flush()


def launched(*words: str) -> tuple[float, float, int]:
    """Start a process and return its seconds until it was ready, its MiB and its rows."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.start", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline().decode()
        seconds = time.perf_counter() - began
        process.stdout.read()
    memory, rows = line.split()
    return seconds, float(memory), int(rows)


def measured(folder: Path, runs: int | None = None) -> list[Measured]:
    """Measure start and memory over the office in ``folder``."""
    # Imported here: neither of the two processes is to pay for what only this one needs.
    import statistics

    from tests.benchmarks import measure

    launched("floor")
    launched("ours", str(folder))
    pairs = [(launched("ours", str(folder)), launched("floor")) for _ in range(runs or measure.RUNS)]

    def middle(side: int, value: int) -> float:
        return statistics.median(pair[side][value] for pair in pairs)

    rows = pairs[0][0][2]
    return [
        measure.Measured(f"start with {rows} complaints", middle(0, 0), middle(1, 0), 1.5),
        measure.Measured("memory with that list open", middle(0, 1), middle(1, 1), 1.5, "MiB"),
    ]


if __name__ == "__main__":
    if sys.argv[1] == "floor":
        floor()
    else:
        ours(Path(sys.argv[2]))
