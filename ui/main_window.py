"""The window: menu bar, rail, one page at a time, busy line, status bar. It builds pages when they are first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from deputy_desk.errors import DeskError
from ui import tokens
from ui.actions import Actions, MenuName
from ui.desk import Desk, PageSpec
from ui.icons import program_icon
from ui.language import Language
from ui.messages import sentence
from ui.page import Page
from ui.preferences import Remembered
from ui.rail import Rail
from ui.status_line import StatusLine
from ui.tasks import Tasks
from ui.theme import Choice, Theme
from ui.widgets.busy_line import BusyLine


class MainWindow(QMainWindow):
    """Implements `ui.desk.Shell` for its pages. ``published`` carries the `Changes` of a use case."""

    published = Signal(object)

    def __init__(
        self,
        specs: Sequence[PageSpec],
        *,
        office: object,
        tasks: Tasks,
        language: Language,
        theme: Theme,
        remembered: Remembered,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._specs = {spec.key: spec for spec in specs}
        self._pages: dict[str, Page] = {}
        self._trail: list[tuple[str, object]] = []
        self._here: tuple[str, object] | None = None
        self._remembered = remembered
        self._language = language
        self._theme = theme
        self.desk = Desk(
            office=office, tasks=tasks, shell=self, language=language, theme=theme, remembered=remembered, clock=clock
        )
        self.rail = Rail(specs)
        self._stack = QStackedWidget()
        self._busy = BusyLine(self._stack)
        self.status = StatusLine(self)
        self.actions_bar = Actions(self)
        self._build()
        self._connect(tasks)
        self.retranslate()
        self._restore()

    # Build

    def _build(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.setMenuBar(self.actions_bar)
        self.setMinimumSize(*tokens.MINIMUM_SIZE)
        self.setWindowIcon(program_icon())
        bar = self.actions_bar
        wanted: tuple[tuple[str, MenuName, str, str], ...] = (
            ("new_complaint", "complaint", "new_complaint", "Ctrl+N"),
            ("complaints", "complaint", "complaints", ""),
            ("inquiries", "inquiry", "inquiries", ""),
            ("reports", "report", "reports", ""),
        )
        for key, menu, target, keys in wanted:
            if target in self._specs:
                bar.add(menu, key, partial(self.open, target), keys)
        bar.add("edit", "search", self._search, "Ctrl+K")
        bar.add_pages(list(self._specs.values()), self.open)
        bar.add_choices(self.choose_theme, self.choose_language)
        bar.add("view", "next_pane", self._next_pane, "F6")
        bar.add("view", "back", self._escape, "Esc Alt+Left")
        bar.add("file", "quit", self.close, "Ctrl+Q")
        bar.add("help", "about", self._about)

    def _connect(self, tasks: Tasks) -> None:
        self.rail.chosen.connect(self.open)
        self.status.language_chosen.connect(self.choose_language)
        tasks.busy.connect(self._busy.set_busy)
        tasks.failed.connect(self.tell_error)

    # Shell

    def open(self, key: str, argument: object = None) -> None:
        """Override Shell.open: show a page, building it the first time."""
        target = (key, argument)
        if self._here is not None:
            if self._here == target and argument is None:
                return
            if not self.page().may_leave():
                self.rail.select(self._rail_key(self._here[0]))
                return
            if self._specs[key].rail:
                self._trail.clear()
            elif self._here[0] != key:
                self._trail.append(self._here)
        self._show(target)

    def back(self) -> None:
        """Override Shell.back."""
        if not self._trail or not self.page().may_leave():
            return
        self._show(self._trail.pop(), again=True)

    def say(self, text: str) -> None:
        """Override Shell.say."""
        self.status.say(text)

    def offer(self, text: str, button: str, run: Callable[[], None]) -> None:
        """Override Shell.offer."""
        self.page().messages.show_message(text, tone="info", retry=run, button=button)

    def tell_error(self, error: DeskError, retry: Callable[[], None] | None = None) -> None:
        """Override Shell.tell_error."""
        if self._here is not None:
            self.page().messages.show_message(sentence(error, self._language.now), retry=retry)

    def publish(self, changes: object) -> None:
        """Override Shell.publish."""
        self.published.emit(changes)
        for page in list(self._pages.values()):
            page.refresh(changes)

    def set_count(self, key: str, count: int | None) -> None:
        """Override Shell.set_count."""
        self.rail.set_count(key, count)

    # Look and language

    def choose_theme(self, choice: Choice) -> None:
        """Show another look and remember it."""
        self._theme.choose(choice)
        self._remembered.set(theme=choice)
        self.actions_bar.mark(choice, self._language.now)

    def choose_language(self, language: str) -> None:
        """Show another language and remember it."""
        if language != self._language.now:
            self._language.choose(language)
            self._remembered.set(language=language)
        self.retranslate()

    def show_user(self, name: str, role: str, *, here: str = "") -> None:
        """Show whose desk this is in the rail, and who sits at it in the status bar."""
        self.rail.user.show_user(name, role)
        self.status.show_user(here)

    # Inside

    def page(self) -> Page:
        """Return the page shown now."""
        found = self._stack.currentWidget()
        if not isinstance(found, Page):
            message = "no page is shown yet"
            raise TypeError(message)
        return found

    def built(self, key: str) -> Page | None:
        """Return the page ``key`` if it was shown before."""
        return self._pages.get(key)

    @property
    def here(self) -> str:
        """The key of the page shown now."""
        return "" if self._here is None else self._here[0]

    def _show(self, target: tuple[str, object], *, again: bool = False) -> None:
        key, argument = target
        page = self._pages.get(key)
        fresh = page is None
        if page is None:
            page = self._specs[key].factory(self.desk)
            page.header.back_clicked.connect(self.back)
            page.header.title_changed.connect(lambda _title: self._name_window())
            self._pages[key] = page
            self._stack.addWidget(page)
        self._here = target
        page.header.set_back(shown=bool(self._trail))
        self._stack.setCurrentWidget(page)
        self.rail.select(self._rail_key(key))
        if fresh or not again or argument is not None:
            page.show_record(argument)
        page.focus_first()
        self._busy.raise_()
        self._name_window()

    def _rail_key(self, key: str) -> str | None:
        spec = self._specs[key]
        return key if spec.rail else spec.parent

    def _search(self) -> None:
        if self._here is not None and not self.page().focus_search():
            self.open("complaints")
            self.page().focus_search()

    def _escape(self) -> None:
        if self._here is not None and not self.page().escape():
            self.back()

    def _next_pane(self) -> None:
        """Walk: rail, then the panes of the page, then the rail again."""
        panes: list[QWidget] = [] if self._here is None else self.page().panes()
        focused = QApplication.focusWidget()
        stops: list[QWidget] = [self.rail, *panes]
        at = next((n for n, stop in enumerate(stops) if focused is not None and stop.isAncestorOf(focused)), -1)
        following = stops[(at + 1) % len(stops)]
        if following is self.rail:
            self.rail.focus()
        else:
            self.page().focus_pane(following)

    def _about(self) -> None:
        from ui.dialogs.about import AboutDialog

        AboutDialog(self._theme.style_name, self).open()

    def _name_window(self) -> None:
        name = self.tr("Deputy Desk")
        title = self.page().header.title if self._here is not None else ""
        self.setWindowTitle(f"{name} — {title}" if title else name)

    def retranslate(self) -> None:
        """Set the texts again."""
        QCoreApplication.setApplicationName("Deputy Desk")
        self.actions_bar.retranslate()
        self.actions_bar.mark(self._theme.choice, self._language.now)
        self.status.show_language(self._language.now)
        self._name_window()

    # Size

    def _restore(self) -> None:
        saved = self._remembered.settings.value("window")
        if not (isinstance(saved, QByteArray) and self.restoreGeometry(saved)):
            room = self.screen().availableGeometry().size()
            self.resize(min(tokens.DESIGN_SIZE[0], room.width()), min(tokens.DESIGN_SIZE[1], room.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self.rail.set_narrow(narrow=self.width() < tokens.RAIL_COLLAPSES_BELOW)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "actions_bar"):
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget::closeEvent: what is being written is written to its end."""
        if self._here is not None and not self.page().may_leave():
            event.ignore()
            return
        self._remembered.settings.setValue("window", self.saveGeometry())
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.desk.tasks.finish()
        self.unsetCursor()
        super().closeEvent(event)
