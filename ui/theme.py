"""Light and dark at run time: tokens to palette and style. The only file that knows which QStyle draws.

No style sheets (see `ui.widgets.surface`).

A widget asks `color("red_text")` while it paints. The answer follows the application's palette, so nothing has to be
handed around, and Qt itself repaints every widget when the palette changes.
"""

from __future__ import annotations

from typing import Final, Literal

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from ui import tokens
from ui.fonts import ui_font

Choice = Literal["light", "dark", "system"]
CHOICES: Final[tuple[Choice, ...]] = ("light", "dark", "system")

_COLORS: Final[dict[bool, dict[str, QColor]]] = {
    False: {name: QColor(value) for name, value in tokens.LIGHT.items()},
    True: {name: QColor(value) for name, value in tokens.DARK.items()},
}


_told: list[bool] = []
"""What the theme said last. Every stroke asks for a colour, and asking the palette each time is felt in long lists."""


def is_dark() -> bool:
    """Return whether the application's palette is the dark one."""
    if _told:
        return _told[0]
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def color(name: str) -> QColor:
    """Return the token colour ``name`` (``red_text``, ``border`` …) of the theme shown now; KeyError if unknown."""
    return _COLORS[is_dark()][name]


def paper(name: str) -> QColor:
    """Return a colour of paper (``a4_paper``, ``scan_highlight`` …), the same in both themes."""
    return QColor(tokens.PAPER[name])


class Theme(QObject):
    """The look of the program. ``changed`` is emitted after the new look is in place."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "light", *, qlementine: bool = True) -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._style = _Qlementine(app) if qlementine and _Qlementine.is_there() else None
        if self._style is None:
            app.setStyle(QStyleFactory.create("Fusion"))
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        if self._style is not None:
            app.focusChanged.connect(_repaint_rings)

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the dark look is shown now."""
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    @property
    def style_name(self) -> str:
        """The QStyle that draws: ``qlementine`` or ``fusion``."""
        return "fusion" if self._style is None else "qlementine"

    def choose(self, choice: Choice) -> None:
        """Show another look at once."""
        self._choice = choice
        self._apply()

    def color(self, name: str) -> QColor:
        """Return the token colour ``name`` of the look shown now."""
        return _COLORS[self.dark][name]

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        values = tokens.DARK if self.dark else tokens.LIGHT
        if self._style is not None:
            self._style.show(values)
        _told[:] = [self.dark]
        # Qlementine sets its own palette and font with each style and theme, so ours come after it.
        self._app.setPalette(palette(values))
        self._set_font()
        # Qlementine sets its font once more from an event of its own that comes later.
        QTimer.singleShot(0, self, self._set_font)
        # Qt posts the news to the widgets; whoever listens to `changed` must find them told already.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)
        self.changed.emit()

    def _set_font(self) -> None:
        self._app.setFont(ui_font(tokens.BASE))


def _repaint_rings(before: QWidget | None, now: QWidget | None) -> None:
    """Paint the places round two widgets again.

    Qlementine's ring lies outside its widget, and with animations off nothing asks for that place: half a ring would
    appear, and half would stay when the focus is gone.
    """
    for widget in (before, now):
        if widget is not None and shiboken6.isValid(widget) and widget.isVisible():
            corner = widget.mapTo(widget.window(), QPoint(0, 0))
            widget.window().update(QRect(corner, widget.size()).adjusted(-6, -6, 6, 6))


class _Qlementine:
    """The Qlementine style. The style and its theme are held here: PySide deletes borrowed ones underneath us."""

    def __init__(self, app: QApplication) -> None:
        from PySide6Qlementine import QlementineStyle

        self._style = QlementineStyle(app)
        self._style.setAnimationsEnabled(False)
        app.setStyle(self._style)

    @staticmethod
    def is_there() -> bool:
        """Return whether the library can be imported on this machine."""
        try:
            import PySide6Qlementine  # noqa: F401 - optional
        except ImportError:
            return False
        return True

    def show(self, values: dict[str, str]) -> None:
        """Draw with these token colours."""
        from PySide6.QtCore import QJsonDocument
        from PySide6Qlementine import Theme as QlementineTheme

        from ui.qlementine_theme import theme_keys

        self._theme = QlementineTheme.fromJsonDoc(QJsonDocument.fromVariant(theme_keys(values)))
        self._style.setTheme(self._theme)


def palette(values: dict[str, str]) -> QPalette:
    """Return the palette of these token colours."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    made = QPalette()
    for key, name in (
        (role.Window, "content"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "win"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "on_accent"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "text3"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "accent_text"),
        (role.LinkVisited, "accent_text"),
        (role.Light, "surface"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "input_border"),
        (role.Shadow, "border"),
    ):
        made.setColor(key, QColor(values[name]))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, key, QColor(values["text3"]))
    return made


def own_focus_ring(widget: QWidget) -> None:
    """Call last in the constructor of a widget that paints its own focus ring: the style draws none round it then.

    Qlementine watches such widgets with a child of its own, which is the only way to tell it.
    """
    widget.ensurePolished()
    for child in widget.children():
        if child.metaObject().className().endswith("FocusFrameEventFilter"):
            widget.removeEventFilter(child)
            child.deleteLater()


def set_font(widget: QObject, size: int = tokens.BASE, *, bold: bool = False) -> None:
    """Give ``widget`` (anything with ``setFont``) the interface font in ``size`` pixels, weight 400 or 600."""
    widget.setFont(ui_font(size, bold=bold))  # type: ignore[attr-defined]


def font(size: int = tokens.BASE, *, bold: bool = False) -> QFont:
    """Return the interface font in ``size`` pixels, weight 400 or 600."""
    return ui_font(size, bold=bold)
