"""The menu bar and the shortcuts that work everywhere. Letters are never read from key events: layouts differ.

Menus have Cyrillic mnemonics in Russian and Kazakh, so that Alt+digit and Alt+M stay free for suggestions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget

from ui.desk import PageSpec
from ui.language import NAMES
from ui.theme import CHOICES, Choice, color
from ui.widgets.digit_keys import digit_keys
from ui.widgets.painting import painter_of

MenuName = Literal["file", "edit", "view", "complaint", "inquiry", "report", "help"]
_EDITING = (("undo", "Ctrl+Z"), ("redo", "Ctrl+Shift+Z"), ("cut", "Ctrl+X"), ("copy", "Ctrl+C"), ("paste", "Ctrl+V"))


class Actions(QMenuBar):
    """The menus. What an action does is given by the window; a menu without actions is not shown."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._menus: dict[MenuName, QMenu] = {}
        for name in ("file", "edit", "view", "complaint", "inquiry", "report", "help"):
            self._menus[name] = self.addMenu("")
        self._named: dict[str, QAction] = {}
        self._pages: list[tuple[QAction, PageSpec]] = []
        self.themes = QActionGroup(self)
        self.languages = QActionGroup(self)
        self._edit_actions()

    def menu(self, name: MenuName) -> QMenu:
        """Return one of the seven menus."""
        return self._menus[name]

    def add(
        self, menu: MenuName, key: str, run: Callable[[], object], keys: str = "", *, checkable: bool = False
    ) -> QAction:
        """Add an action of the shell; its text comes from ``retranslate``."""
        action = self._menus[menu].addAction("")
        action.setCheckable(checkable)
        if keys:
            action.setShortcuts([QKeySequence(part) for part in keys.split(" ")])
        action.triggered.connect(lambda _checked=False: run())
        self._named[key] = action
        return action

    def add_pages(self, specs: Sequence[PageSpec], show: Callable[[str], object]) -> None:
        """Add the rail items to the View menu with Ctrl+1, and so on."""
        view = self._menus["view"]
        for n, spec in enumerate((spec for spec in specs if spec.rail), start=1):
            action = view.addAction("")
            if n <= 9:
                action.setShortcuts(digit_keys(f"Ctrl+{n}"))
            action.triggered.connect(lambda _checked=False, key=spec.key: show(key))
            self._pages.append((action, spec))
        view.addSeparator()

    def add_choices(self, theme: Callable[[Choice], None], language: Callable[[str], None]) -> None:
        """Add the look and the language to the View menu."""
        view = self._menus["view"]
        for choice in CHOICES:
            action = self.themes.addAction(QAction(self, checkable=True))
            action.setData(choice)
            self._named[choice] = action
            view.addAction(action)
        view.addSeparator()
        for key, name in NAMES.items():
            action = self.languages.addAction(QAction(name, self, checkable=True))
            action.setData(key)
            view.addAction(action)
        view.addSeparator()
        self.themes.triggered.connect(lambda action: theme(action.data()))
        self.languages.triggered.connect(lambda action: language(action.data()))

    def mark(self, theme: Choice, language: str) -> None:
        """Tick the look and the language in use."""
        for group, value in ((self.themes, theme), (self.languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def _edit_actions(self) -> None:
        for slot, keys in _EDITING:
            self.add("edit", slot, partial(_on_focused, slot))
            # Text fields have these keys already; naming them here must not take them away from the fields.
            self._named[slot].setShortcut(QKeySequence(keys))
            self._named[slot].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._menus["edit"].addSeparator()

    def retranslate(self) -> None:
        """Set every text again, and hide menus in which nothing can be done."""
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "complaint": self.tr("&Complaint"),
            "inquiry": self.tr("&Inquiry"),
            "report": self.tr("&Report"),
            "help": self.tr("&Help"),
        }
        for name, menu in self._menus.items():
            menu.setTitle(titles[name])
            menu.menuAction().setVisible(not menu.isEmpty())
        texts = {
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "cut": self.tr("Cut"),
            "copy": self.tr("Copy"),
            "paste": self.tr("Paste"),
            "search": self.tr("Search"),
            "new_complaint": self.tr("New complaint"),
            "complaints": self.tr("All complaints"),
            "inquiries": self.tr("All inquiries"),
            "reports": self.tr("Effectiveness summary"),
            "quit": self.tr("Quit"),
            "back": self.tr("Back"),
            "next_pane": self.tr("Next pane"),
            "about": self.tr("About the program"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "system": self.tr("As the system"),
        }
        for key, action in self._named.items():
            action.setText(texts[key])
        for action, spec in self._pages:
            action.setText(QCoreApplication.translate("Rail", spec.title))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QMenuBar::paintEvent: one quiet line under the menus instead of the style's two."""
        super().paintEvent(event)
        with painter_of(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, self.palette().window())
            painter.fillRect(0, self.height() - 1, self.width(), 1, color("border"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _on_focused(slot: str) -> None:
    """Cut, copy, paste, undo or redo in the field that has the focus, if it can."""
    focused: QWidget | None = QApplication.focusWidget()
    method = getattr(focused, slot, None)
    if callable(method):
        method()
