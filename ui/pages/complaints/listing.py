"""The left side of the screen: saved views, filters, the table or what is said in its place, the foot with its keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from deputy_desk.wording.complaint_labels import complaints_selected
from ui import tokens
from ui.pages.complaints.columns import CONTEXT, columns
from ui.pages.complaints.filters import FilterRow
from ui.pages.complaints.views import VIEWS, view_count
from ui.tables.paged_model import PagedModel
from ui.tables.table import Table
from ui.tables.view_tabs import ViewTabs
from ui.widgets.key_hints import KeyHints
from ui.widgets.label import Label
from ui.widgets.sections import EmptyState
from ui.widgets.surface import Surface

if TYPE_CHECKING:
    from deputy_desk.services.lists import ComplaintCounts, ComplaintLine
    from ui.pages.complaints.names import Names
    from ui.tasks import Tasks


_LEFT_OUT_BELOW = {"place": 840, "topic": 760}


class Listing(QWidget):
    """Shows what it is given; the page asks the services. ``menu_asked`` carries the point of a context menu."""

    menu_asked = Signal(QPoint)

    def __init__(self, names: Names, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._counts: ComplaintCounts | None = None
        self._searching = False
        self._hidden: set[str] = set()
        self.tabs = ViewTabs()
        self.filters = FilterRow(names)
        self.problem = Label(size=tokens.SMALL, tone="amber", wrap=True)
        self.problem.setContentsMargins(24, 0, 24, 8)
        self.problem.hide()
        self.model: PagedModel[ComplaintLine] = PagedModel(columns(names), CONTEXT, tasks, self)
        self.table = Table(self.model)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._context)
        self.empty = EmptyState("inbox-outline")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self._shown = Label(size=tokens.SMALL, tone="text2")
        self._hints = KeyHints()
        foot = Surface("content", "t")
        foot.setFixedHeight(37)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 1, 24, 0)
        row.addWidget(self._shown)
        row.addWidget(self._hints, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for child in (self.tabs, self.filters, self.problem, self.stack, foot):
            column.addWidget(child)
        column.setStretch(3, 1)
        self.filters.columns.clicked.connect(self._choose_columns)
        self.table.selectionModel().selectionChanged.connect(lambda *_what: self._count())
        self.model.modelReset.connect(self._count)
        self.retranslate()

    def show_counts(self, counts: ComplaintCounts) -> None:
        """Show how many complaints each saved view holds."""
        self._counts = counts
        self._show_tabs(self.tabs.key or "all")

    def choose_view(self, view: str) -> None:
        """Underline a saved view without telling anybody."""
        self._show_tabs(view)

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Say under the filters what of the search line was not understood."""
        self.problem.setText("\n".join(sentences))
        self.problem.setVisible(bool(sentences))

    def show_state(self, *, searching: bool) -> None:
        """Show the table, or why there is nothing in it."""
        self._searching = searching
        self.stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        self._words_of_empty()

    def _words_of_empty(self) -> None:
        if self._searching or self.filters.chosen.any:
            self.empty.show_words(
                self.tr("Nothing is found"),
                self.tr("Take a filter away, or write fewer words: parts of words and both languages are found."),
            )
            return
        title, under = {
            "all": (self.tr("There are no complaints yet"), self.tr("Press Ctrl+N to log the first one.")),
            "mine": (
                self.tr("Nothing waits for you"),
                self.tr("Complaints that you handle appear here until they are closed."),
            ),
            "overdue": (
                self.tr("Nothing is overdue"),
                self.tr("A complaint appears here on the day after its due day."),
            ),
            "call": (
                self.tr("Nobody waits for a call"),
                self.tr("When a reply is graded or something is explained, the people to tell appear here."),
            ),
            "new": (
                self.tr("There are no new complaints"),
                self.tr("A complaint is new until something is done about it."),
            ),
            "closed": (
                self.tr("Nothing is closed yet"),
                self.tr("A complaint is closed by a person, and as solved only when the citizen said so."),
            ),
        }[self.tabs.key or "all"]
        self.empty.show_words(title, under)

    def _show_tabs(self, current: str) -> None:
        titles = {
            "all": self.tr("All"),
            "mine": self.tr("Mine in work"),
            "overdue": self.tr("Overdue"),
            "call": self.tr("Waiting for a call"),
            "new": self.tr("New"),
            "closed": self.tr("Closed"),
        }
        counts = self._counts
        shown = [(key, titles[key], None if counts is None else view_count(key, counts)) for key in VIEWS]
        self.tabs.show_views(shown, current)

    def _count(self) -> None:
        selected = self.table.selected_count
        self._shown.setText(complaints_selected(self.model.rowCount(), selected, self._names.language))

    def _fit(self) -> None:
        """Leave columns out where the essence would get no room; what the person chose to hide stays hidden."""
        room = self.width()
        for n, column in enumerate(self.model.columns):
            narrow = room < _LEFT_OUT_BELOW.get(column.key, 0)
            self.table.setColumnHidden(n, narrow or column.key in self._hidden)
        self.table.fit()

    def _choose(self, key: str, on: bool) -> None:
        (self._hidden.discard if on else self._hidden.add)(key)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def _context(self, at: QPoint) -> None:
        self.menu_asked.emit(self.table.viewport().mapToGlobal(at))

    def _choose_columns(self) -> None:
        menu = QMenu(self)
        for n in range(self.model.columnCount()):
            action = QAction(self.model.title(n), menu)
            action.setCheckable(True)
            column = self.model.columns[n]
            action.setChecked(not self.table.isColumnHidden(n))
            action.setEnabled(not column.stretch and self.width() >= _LEFT_OUT_BELOW.get(column.key, 0))
            action.toggled.connect(lambda on, key=column.key: self._choose(key, on))
            menu.addAction(action)
        button = self.filters.columns
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def retranslate(self) -> None:
        """Set the texts again."""
        self._show_tabs(self.tabs.key or "mine")
        self.table.setAccessibleName(self.tr("Complaints"))
        self._hints.show_hints(
            [
                ("Return", self.tr("open")),
                ("Ctrl+L", self.tr("link to a problem")),
                ("Ctrl+I", self.tr("inquiry")),
            ]
        )
        self._words_of_empty()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
