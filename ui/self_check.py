"""Whether everything the window needs is there and works: used after building a frozen program, and by support."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№«»"


def _check_fonts() -> str:
    from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

    from ui import tokens
    from ui.fonts import ui_font

    for bold in (False, True):
        font: QFont = ui_font(tokens.BASE, bold=bold)
        if QFontInfo(font).family() != tokens.UI_FONT:
            return f"font {tokens.UI_FONT} is not used"
        missing = [letter for letter in LETTERS if not QFontMetrics(font).inFontUcs4(ord(letter))]
        if missing:
            return f"letters without a glyph: {''.join(missing)}"
    return ""


def _check_texts() -> str:
    from PySide6.QtCore import QCoreApplication

    said = QCoreApplication.translate("Rail", "Complaints")
    return "" if said == "Жолданымдар" else f"the Kazakh texts are not loaded: {said}"


def _check_icons() -> str:
    from ui.icons import icon

    image = icon("inbox-outline").pixmap(20, 20).toImage()
    painted = any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
    return "" if painted else "icons are not drawn"


def _check_letter(folder: Path) -> str:
    from PySide6.QtWidgets import QApplication

    from deputy_desk.services.drafts import Draft
    from deputy_desk.services.letters import preview_letter
    from deputy_desk.services.office import OfficeDetails, make_office
    from ui.widgets.pdf_view import PdfView

    details = OfficeDetails(deputy="Сейдахметов Қайрат Болатұлы", maslikhat="Маслихат", district="№ 7")
    office = make_office(folder, details, None)
    try:
        page = preview_letter(office, Draft(subject_ru=LETTERS, subject_kk=LETTERS))
    finally:
        office.close()
    view = PdfView()
    view.load(page)
    view.show()
    QApplication.sendPostedEvents()
    pages = view.pages
    view.close()
    return "" if pages else "the letter has no page"


def self_check() -> int:
    """Run every check, print what failed, and return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings

    from ui.bootstrap import make_application, make_parts, make_window
    from ui.preferences import Remembered
    from ui.screens import screens

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        remembered = Remembered(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        remembered.set(language="kk")
        app = make_application(["self-check"])
        parts = make_parts(app, remembered)
        window = make_window(parts, None, screens())
        checks: dict[str, Callable[[], str]] = {
            "fonts": _check_fonts,
            "texts": _check_texts,
            "icons": _check_icons,
            "style": lambda: "" if parts.theme.style_name == "qlementine" else "Qlementine is missing",
            "letter": lambda: _check_letter(folder / "office"),
            "window": lambda: "" if window.minimumWidth() <= 960 else "the window is too wide",
        }
        failed = {name: words for name, check in checks.items() if (words := check())}
        window.close()
        parts.tasks.finish()
    for what, words in failed.items():
        print(f"{what}: {words}")  # noqa: T201 - the answer of a command
    print("self-check: " + ("failed" if failed else "ok"))  # noqa: T201 - the answer of a command
    return 1 if failed else 0
