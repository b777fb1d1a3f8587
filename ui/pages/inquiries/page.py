"""The screen of letters. It asks the services, shows what they answer, and refreshes from `Changes` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from deputy_desk.services.lists import InquiryOrder, InquirySort, inquiry_counts, inquiry_line
from ui import tokens
from ui.messages import sentence
from ui.page import Page
from ui.pages.inquiries.detail import InquiryDetail
from ui.pages.inquiries.listing import InquiryListing
from ui.pages.inquiries.loading import NEWEST, load, page_of
from ui.pages.inquiries.moments import moments
from ui.pages.inquiries.names import Names
from ui.pages.inquiries.steps import InquirySteps
from ui.pages.inquiries.views import view_filter
from ui.widgets.button import Button
from ui.widgets.pane import PaneSplit

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.inquiry_view import InquiryView
    from deputy_desk.services.letter_choices import LetterChoices
    from deputy_desk.services.lists import InquiryCounts, InquiryLine
    from ui.desk import Desk
    from ui.pages.inquiries.loading import Loaded
    from ui.tasks import Ticket

REST_MS = 60
"""The pane follows the cursor only where it rests: running down a list must not ask for every line."""
_SHORT_LISTS = {"Body", "Official", "User", "TermRule", "CalendarChange"}


class InquiriesPage(Page):
    """List and detail. ``show_record`` takes the id of an inquiry, or None."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._names = Names(language=desk.language.now, today=self._office.today())
        self._view = "all"
        self._typed = ""
        self._sort = NEWEST
        self._loaded: Loaded | None = None
        self._wanted: Id | None = None
        self._list_ticket: Ticket | None = None
        self._count_ticket: Ticket | None = None
        self._view_ticket: Ticket | None = None
        self.listing = InquiryListing(self._names, desk.tasks)
        self.detail = InquiryDetail(self._names)
        self.search = self.header.add_search()
        self._new = Button(kind="primary", icon="plus", shortcut="Ctrl+I")
        self.header.add_right(self._new)
        self.set_body(PaneSplit(self.listing, self.detail, width=tokens.WIDTH["pane_complaints"]))
        self.steps = InquirySteps(self, desk, self._names, lambda: self.detail.view)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._connect()
        self.retranslate()
        self._ask_choices()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._ask_view)
        self._new.clicked.connect(lambda: self._desk.shell.open("inquiry"))
        self.search.query_changed.connect(self._search)
        self.listing.tabs.chosen.connect(self.choose_view)
        self.listing.model.sort_asked.connect(self._order)
        table = self.listing.table
        table.enable_sorting("number", descending=True)
        table.remember(self._desk.remembered.settings, "inquiries")
        table.current_changed.connect(lambda _row: self._rest.start())
        table.opened.connect(self._open)
        table.acted.connect(lambda _row: self._act())
        self.listing.menu_asked.connect(self._menu)
        pane = self.detail
        pane.step_wanted.connect(self.steps.take)
        pane.pdf_wanted.connect(self.steps.pdf)
        pane.word_wanted.connect(self.steps.word)
        pane.more_wanted.connect(lambda: self._menu(pane.more.mapToGlobal(pane.more.rect().bottomLeft())))
        pane.served_wanted.connect(self._show_served)
        pane.parent_wanted.connect(self._show_parent)
        pane.moment_opened.connect(self._open_moment)
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.steps.print)

    # What is shown

    def choose_view(self, view: str) -> None:
        """Show a saved view."""
        self._view = view
        self.listing.choose_view(view)
        self.reload()

    def _search(self, typed: str) -> None:
        # A search looks through everything: a hit outside the saved view must not stay hidden.
        if typed and not self._typed and self._view != "all":
            self._view = "all"
            self.listing.choose_view("all")
        self._typed = typed
        self.reload()

    def _order(self, key: str, descending: bool) -> None:
        self._sort = InquirySort(InquiryOrder(key), descending=descending)
        if self._loaded is not None:
            self.reload()

    def reload(self) -> None:
        """Ask for the list and the counts again; the current letter stays current if it is still there."""
        if self._list_ticket is not None:
            self._list_ticket.cancel()
        self._names.today = self._office.today()
        office, typed, sort = self._office, self._typed, self._sort
        wanted = view_filter(self._view, self._names.today)
        self._list_ticket = self._desk.tasks.ask(
            lambda: load(office, typed, wanted, sort), self._show_list, self._failed, self
        )
        if self._count_ticket is not None:
            self._count_ticket.cancel()
        self._count_ticket = self._desk.tasks.ask(lambda: inquiry_counts(office), self._show_counts, self._failed, self)

    def _show_list(self, loaded: Loaded) -> None:
        table = self.listing.table
        current: InquiryLine | None = table.current_row()
        scrolled = table.verticalScrollBar().value()
        self._loaded = loaded
        keys, office = loaded.keys, self._office
        self.listing.model.set_source(len(keys), lambda page: page_of(office, keys, page), loaded.first)
        self.listing.choose_view(self._view)
        self.listing.show_problems([sentence(one, self._desk.language.now) for one in loaded.problems])
        self.listing.show_state(searching=bool(self._typed.strip()))
        if self._wanted is None and current is not None and current.key in keys:
            table.go_to(keys.index(current.key))
            table.verticalScrollBar().setValue(scrolled)
        elif self._wanted is None and len(keys):
            table.go_to(0)
        self._find_wanted()
        self._ask_view()

    def _show_counts(self, counts: InquiryCounts) -> None:
        self.listing.show_counts(counts)
        self._desk.shell.set_count("inquiries", counts.open)

    def _find_wanted(self) -> None:
        wanted = self._wanted
        if wanted is None or self._loaded is None:
            return
        self._wanted = None
        office, keys = self._office, self._loaded.keys

        def show(line: InquiryLine | None) -> None:
            if line is not None and line.key in keys:
                self.listing.table.go_to(keys.index(line.key))

        self._desk.tasks.ask(lambda: inquiry_line(office, wanted), show, self._failed, self)

    def _ask_choices(self) -> None:
        office = self._office

        def work() -> LetterChoices:
            from deputy_desk.services.letter_choices import letter_choices

            return letter_choices(office)

        def show(found: LetterChoices) -> None:
            self._names.choices = found
            self.listing.model.retranslate()
            if self.detail.view is not None:
                self._show_view(self.detail.view)

        self._desk.tasks.ask(work, show, self._failed, self)

    # The pane

    def _ask_view(self) -> None:
        self._rest.stop()
        if self._view_ticket is not None:
            self._view_ticket.cancel()
        line: InquiryLine | None = self.listing.table.current_row()
        if line is None:
            if self.listing.model.rowCount() == 0:
                self.detail.show_view(None)
            return
        office, identity = self._office, line.id

        def work() -> InquiryView:
            from deputy_desk.services.inquiry_view import inquiry_view

            return inquiry_view(office, identity)

        self._view_ticket = self._desk.tasks.ask(work, self._show_view, self._failed, self)

    def _show_view(self, view: InquiryView) -> None:
        self.detail.show_view(view, moments(view, self._names))

    def _open(self, row: object) -> None:
        line = cast("InquiryLine", row)
        self._desk.shell.open("inquiry", line.id)

    def _act(self) -> None:
        # Space right after a move of the cursor: the pane may still show the letter before.
        line: InquiryLine | None = self.listing.table.current_row()
        if line is not None and self.detail.view is not None and self.detail.view.file.inquiry.id == line.id:
            self.steps.next()

    def _show_served(self) -> None:
        view = self.detail.view
        if view is not None and view.complaints:
            self._desk.shell.open("complaints", view.complaints[0].id)

    def _show_parent(self) -> None:
        view = self.detail.view
        if view is not None and view.parent is not None:
            self.show_record(view.parent.id)

    def _open_moment(self, target: object) -> None:
        if isinstance(target, str):
            self.show_record(target)
        else:
            self._desk.shell.open("reply", target)

    def _menu(self, at: QPoint) -> None:
        if self.detail.view is not None:
            self.steps.menu().popup(at)

    # The shell

    def show_record(self, argument: object) -> None:
        """Override Page.show_record: the id of an inquiry, or None for the list as it was left."""
        if isinstance(argument, str):
            self._wanted = argument
            self.search.clear()
            self._typed = ""
            self.choose_view("all")
        elif self._loaded is None and self._list_ticket is None:
            self.reload()

    def refresh(self, changes: object) -> None:
        """Override Page.refresh."""
        kinds = cast("Changes", changes).kinds
        if kinds & _SHORT_LISTS:
            self._ask_choices()
        if kinds:
            self.reload()

    def focus_first(self) -> None:
        """Override Page.focus_first."""
        self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: object) -> None:
        self._desk.shell.tell_error(error, self.reload)  # type: ignore[arg-type]

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self._names.language = self._desk.language.now
        self.header.set_title(self.tr("Inquiries"))
        self._new.setText(self.tr("New inquiry"))
        if self.detail.view is not None:
            self._show_view(self.detail.view)
        self.listing.model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: the language is known before the parts set their texts again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._names.language = self._desk.language.now
        super().changeEvent(event)
