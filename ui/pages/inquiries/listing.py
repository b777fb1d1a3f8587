"""The left side of the screen: saved views, the table or what is said in its place, the foot with its keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deputy_desk.wording.inquiry_labels import inquiries_selected
from ui import tokens
from ui.pages.inquiries.columns import CONTEXT, columns
from ui.pages.inquiries.views import VIEWS, view_count
from ui.tables.paged_model import PagedModel
from ui.tables.table import Table
from ui.tables.view_tabs import ViewTabs
from ui.widgets.key_hints import KeyHints
from ui.widgets.label import Label
from ui.widgets.sections import EmptyState
from ui.widgets.surface import Surface

if TYPE_CHECKING:
    from deputy_desk.services.lists import InquiryCounts, InquiryLine
    from ui.pages.inquiries.names import Names
    from ui.tasks import Tasks


_LEFT_OUT_BELOW = {"complaints": 800, "date": 760}


class InquiryListing(QWidget):
    """Shows what it is given; the page asks the services. ``menu_asked`` carries the point of a context menu."""

    menu_asked = Signal(QPoint)

    def __init__(self, names: Names, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._counts: InquiryCounts | None = None
        self._searching = False
        self.tabs = ViewTabs()
        self.problem = Label(size=tokens.SMALL, tone="amber", wrap=True)
        self.problem.setContentsMargins(24, 8, 24, 8)
        self.problem.hide()
        self.model: PagedModel[InquiryLine] = PagedModel(columns(names), CONTEXT, tasks, self)
        self.table = Table(self.model)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._context)
        self.empty = EmptyState("email-outline")
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
        for child in (self.tabs, self.problem, self.stack, foot):
            column.addWidget(child)
        column.setStretch(2, 1)
        self.table.selectionModel().selectionChanged.connect(lambda *_what: self._count())
        self.model.modelReset.connect(self._count)
        self.retranslate()

    def show_counts(self, counts: InquiryCounts) -> None:
        """Show how many letters each saved view holds."""
        self._counts = counts
        self._show_tabs(self.tabs.key or "all")

    def choose_view(self, view: str) -> None:
        """Underline a saved view without telling anybody."""
        self._show_tabs(view)

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Say under the views what of the search line was not understood."""
        self.problem.setText("\n".join(sentences))
        self.problem.setVisible(bool(sentences))

    def show_state(self, *, searching: bool) -> None:
        """Show the table, or why there is nothing in it."""
        self._searching = searching
        self.stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        self._words_of_empty()

    def _words_of_empty(self) -> None:
        if self._searching:
            self.empty.show_words(
                self.tr("Nothing is found"),
                self.tr("Write fewer words: parts of words, numbers and both languages are found."),
            )
            return
        title, under = {
            "all": (
                self.tr("There are no inquiries yet"),
                self.tr("Press Ctrl+I on complaints, or start a new inquiry here."),
            ),
            "drafts": (self.tr("There are no drafts"), self.tr("A letter is a draft until it gets its number.")),
            "waiting": (
                self.tr("No reply is awaited"),
                self.tr("A letter appears here when it is sent, until a reply on the merits comes."),
            ),
            "overdue": (self.tr("Nothing is overdue"), self.tr("A letter appears here on the day after its due day.")),
            "ungraded": (
                self.tr("Every reply is graded"),
                self.tr("A reply stays here until somebody says what it is worth."),
            ),
            "closed": (
                self.tr("Nothing is closed yet"),
                self.tr("Closed and annulled letters stay here with their numbers."),
            ),
        }[self.tabs.key or "all"]
        self.empty.show_words(title, under)

    def _show_tabs(self, current: str) -> None:
        titles = {
            "all": self.tr("All"),
            "drafts": self.tr("Drafts"),
            "waiting": self.tr("Waiting"),
            "overdue": self.tr("Past their term"),
            "ungraded": self.tr("Reply not graded"),
            "closed": self.tr("Closed, annulled"),
        }
        counts = self._counts
        shown = [(key, titles[key], None if counts is None else view_count(key, counts)) for key in VIEWS]
        self.tabs.show_views(shown, current)

    def _count(self) -> None:
        selected = self.table.selected_count
        self._shown.setText(inquiries_selected(self.model.rowCount(), selected, self._names.language))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: columns are left out where the subject would get no room."""
        super().resizeEvent(event)
        for n, column in enumerate(self.model.columns):
            self.table.setColumnHidden(n, self.width() < _LEFT_OUT_BELOW.get(column.key, 0))

    def _context(self, at: QPoint) -> None:
        self.menu_asked.emit(self.table.viewport().mapToGlobal(at))

    def retranslate(self) -> None:
        """Set the texts again."""
        self._show_tabs(self.tabs.key or "all")
        self.table.setAccessibleName(self.tr("Inquiries"))
        self._hints.show_hints(
            [("Return", self.tr("open")), ("Space", self.tr("next step")), ("Ctrl+P", self.tr("print"))]
        )
        self._words_of_empty()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
