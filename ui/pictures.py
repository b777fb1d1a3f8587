"""Pictures of every screen on demo data: ``python -m ui.pictures --out DIR --lang kk|ru|en --theme light|dark``.

The real window, drawn without a display. The office is a copy, so that taking pictures changes nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from deputy_desk.services.desk import Desk as Office
    from ui.main_window import MainWindow

NOW = datetime(2026, 11, 20, 5, 12, tzinfo=UTC)
SETTLE_SECONDS = 0.8
TYPED = (
    "Во дворе дома 12 по улице Абая на дороге большие ямы, машины объезжают их по тротуару, а дети идут в школу. "
    "Весной обещали отремонтировать. Прошу сказать, когда отремонтируют дорогу и кто за это отвечает."
)


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="deputy-desk-screens", description="Pictures of every screen.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--lang", choices=("kk", "ru", "en"), default="ru")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1440x900", help="WIDTHxHEIGHT of the window in logical pixels")
    parser.add_argument("--scale", type=float, default=1.0, help="1.5 = 150 %%")
    parser.add_argument("--office", type=Path, help="an office made by `demo`; without it one is made")
    return parser.parse_args(words)


def _demo_office(folder: Path, given: Path | None) -> Path:
    office = folder / "office"
    if given is not None:
        shutil.copytree(given, office)
        return office
    from deputy_desk.demo.run import make_demo

    make_demo(folder / "demo")
    return folder / "demo" / "office"


def _settle(app: QApplication) -> None:
    """Let what was asked for off the user-interface thread arrive and be drawn."""
    until = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)


def _scenes(office: Office) -> Iterator[tuple[str, str, object]]:
    """Yield name, page and what it is opened with."""
    from deputy_desk.domain.inquiry_file import InquiryStage
    from deputy_desk.services.inquiries import inquiry_file
    from deputy_desk.services.lists import InquiryFilter, inquiry_page
    from ui.requests import ReplyWanted

    drafts, _ = inquiry_page(office, InquiryFilter(stages=frozenset({InquiryStage.DRAFT})), limit=1)
    waiting, _ = inquiry_page(office, InquiryFilter(ungraded=True), limit=1)
    yield "complaints", "complaints", None
    yield "intake", "new_complaint", None
    yield "inquiries", "inquiries", None
    for line in drafts:
        yield "inquiry", "inquiry", line.id
    for line in waiting:
        reply = inquiry_file(office, line.id).ungraded[0]
        yield "reply", "reply", ReplyWanted(inquiry_id=line.id, reply_id=reply.id)
    yield "reports", "reports", None
    yield "settings", "settings", None


def _live(app: QApplication, scene: str) -> None:
    """Do with the keyboard what a person would: choose a row, type a complaint."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit, QTableView

    here = app.activeWindow() or app.topLevelWidgets()[0]
    if scene in {"complaints", "inquiries"}:
        for table in here.findChildren(QTableView):
            if table.isVisible():
                table.setFocus()
                QTest.keyClick(table, Qt.Key.Key_Down)
    if scene == "intake":
        for field in here.findChildren(QPlainTextEdit):
            if field.isVisible():
                field.setPlainText(TYPED)
                field.setFocus()
                _settle(app)
                QTest.keyClick(field, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
                _settle(app)
                QTest.keyClick(field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
                return


def _take(app: QApplication, window: MainWindow, office: Office, out: Path, name: Callable[[str], str]) -> list[Path]:
    made = []
    for scene, key, argument in _scenes(office):
        window.open(key, argument)
        _settle(app)
        _live(app, scene)
        _settle(app)
        made.append(out / name(scene))
        window.grab().save(str(made[-1]))
    return made


def main(words: Sequence[str] | None = None) -> int:
    """Take the pictures and print their paths."""
    asked = _arguments(sys.argv[1:] if words is None else words)
    width, height = (int(part) for part in asked.size.split("x"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    from PySide6.QtCore import QSettings

    from deputy_desk.services.office import open_office
    from ui.bootstrap import make_application, make_parts, make_window
    from ui.preferences import Remembered
    from ui.screens import screens
    from ui.session import show_people
    from ui.tasks import ImmediateRunner

    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        app = make_application(["pictures"])
        remembered = Remembered(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        remembered.set(language=asked.lang, theme=asked.theme)
        office = open_office(_demo_office(folder, asked.office), clock=lambda: NOW)
        window = make_window(make_parts(app, remembered, runner=ImmediateRunner()), office, screens(), lambda: NOW)
        window.resize(width, height)
        window.show()
        show_people(window, office)
        suffix = f"{asked.lang}-{asked.theme}-{asked.size}-{round(asked.scale * 100)}"
        for path in _take(app, window, office, asked.out, lambda scene: f"{scene}-{suffix}.png"):
            sys.stdout.write(f"{path}\n")
        window.close()
        office.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
