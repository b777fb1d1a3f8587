"""Whether everything the window needs is there and works: used after building a frozen program, and by support.

Knows the screens and the parts of the window; what is done with an office is in ``self_check_office``.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ui.self_check_office import LETTERS, Made

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk
    from ui.bootstrap import Parts
    from ui.main_window import MainWindow

Check = Callable[[], str]
"""Answers with what is wrong, or with nothing."""

_PAGES = ("complaints", "new_complaint", "inquiries", "reports", "settings")
_WORDS = {"en": "Complaints", "ru": "Обращения", "kk": "Жолданымдар"}


def check_fonts() -> str:
    """Look whether the interface's font is the shipped one and has every letter."""
    from PySide6.QtGui import QFont, QFontInfo, QRawFont

    from ui import tokens
    from ui.fonts import ui_font

    for bold in (False, True):
        font: QFont = ui_font(tokens.BASE, bold=bold)
        if QFontInfo(font).family() != tokens.UI_FONT:
            return f"font {tokens.UI_FONT} is not used"
        # QFontMetrics would count the letters of other fonts that help out.
        raw = QRawFont.fromFont(font)
        missing = [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))]
        if missing:
            return f"letters without a glyph: {''.join(missing)}"
    return ""


def check_texts(parts: Parts) -> str:
    """Look whether the widgets speak every language; the last one stays chosen."""
    from PySide6.QtCore import QCoreApplication

    for language, word in _WORDS.items():
        parts.language.choose(language)
        said = QCoreApplication.translate("Rail", "Complaints")
        if said != word:
            return f"the texts of {language} are not loaded: {said}"
    return ""


def check_icons() -> str:
    """Look whether icons are drawn."""
    from ui.icons import icon

    image = icon("inbox-outline").pixmap(20, 20).toImage()
    painted = any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
    return "" if painted else "icons are not drawn"


def check_style(parts: Parts) -> str:
    """Look whether the theme is there, light and dark."""
    if parts.theme.style_name != "qlementine":
        return f"the style is {parts.theme.style_name}"
    grounds = []
    for choice in ("light", "dark"):
        parts.theme.choose(choice)
        grounds.append(parts.app.palette().window().color().lightness())
    return "" if grounds[0] > 128 > grounds[1] else f"light and dark look alike: {grounds}"


def check_paper(draw: Callable[[], bytes]) -> str:
    """Look whether a PDF is drawn, shown, and carries every letter as text."""
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtWidgets import QApplication

    from ui.widgets.pdf_view import PdfView

    view = PdfView()
    view.load(draw())
    view.show()
    QApplication.sendPostedEvents()
    shown: QPdfDocument = view.document()
    text = "".join(shown.getAllText(page).text() for page in range(view.pages))
    painted = view.pages and not shown.render(0, shown.pagePointSize(0).toSize()).isNull()
    view.close()
    missing = sorted(set(LETTERS) - set(text))
    if not painted:
        return "no page is drawn"
    return f"letters lost on paper: {''.join(missing)}" if missing else ""


def check_pages(window: MainWindow) -> str:
    """Look whether the screens open over an office, and the one complaint in it is listed."""
    from PySide6.QtWidgets import QTableView

    for key in _PAGES:
        window.open(key)
        if window.grab().isNull() or window.built(key) is None:
            return f"the screen {key} does not open"
    window.open("complaints")
    rows = [table.model().rowCount() for table in window.page().findChildren(QTableView)]
    return "" if rows == [1] else f"the list of complaints has {rows} rows"


def run_checks(checks: Mapping[str, Check]) -> int:
    """Run every check, say one line for each, and return the exit status."""
    failed = 0
    for name, check in checks.items():
        try:
            words = check()
        except Exception as error:  # noqa: BLE001 - what is broken may fail in any way, the others still count
            words = f"{type(error).__name__}: {error}"
        failed += bool(words)
        print(f"{name}: {words or 'ok'}")  # noqa: T201 - the answer of a command
    print("self-check: " + (f"{failed} failed" if failed else "ok"))  # noqa: T201 - the answer of a command
    return 1 if failed else 0


def _window(parts: Parts, office: Callable[[], Desk], check: Callable[[MainWindow], str]) -> str:
    import shiboken6

    from ui.bootstrap import make_window
    from ui.screens import screens

    window = make_window(parts, office(), screens())
    try:
        window.show()
        return check(window)
    finally:
        parts.tasks.finish()
        window.close()
        shiboken6.delete(window)


def self_check() -> int:
    """Try everything in a folder of its own, print what was found, and return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings

    from ui.bootstrap import make_application, make_parts
    from ui.dialogs.versions import versions
    from ui.preferences import Remembered
    from ui.tasks import ImmediateRunner

    with tempfile.TemporaryDirectory(prefix="deputy-desk-check-") as name:
        folder = Path(name)
        remembered = Remembered(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        app = make_application(["self-check"])
        parts = make_parts(app, remembered, runner=ImmediateRunner())
        print(versions(parts.theme.style_name))  # noqa: T201 - the answer of a command
        made = Made(folder)
        try:
            return run_checks(
                {
                    "fonts": check_fonts,
                    "icons": check_icons,
                    "style": partial(check_style, parts),
                    "texts": partial(check_texts, parts),
                    **made.checks(),
                    "letter": partial(check_paper, made.letter),
                    "summary": partial(check_paper, made.summary),
                    "screens": partial(_window, parts, made.office, check_pages),
                }
            )
        finally:
            made.close()
