"""The screen of complaints. It asks the services, shows what they answer, and refreshes from `Changes` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from deputy_desk.services.choices import office_choices
from deputy_desk.services.lists import ComplaintOrder, ComplaintSort, complaint_counts, complaint_line
from ui import tokens
from ui.messages import sentence
from ui.page import Page
from ui.pages.complaints.detail import DetailPane
from ui.pages.complaints.listing import Listing
from ui.pages.complaints.loading import SOONEST, load, page_of
from ui.pages.complaints.moments import moments
from ui.pages.complaints.names import Names
from ui.pages.complaints.steps import Steps
from ui.pages.complaints.views import Chosen, narrowed, view_filter
from ui.widgets.button import Button
from ui.widgets.pane import PaneSplit

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.timeline import Event
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.choices import Choices
    from deputy_desk.services.complaint_view import ComplaintView
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.lists import ComplaintCounts, ComplaintLine
    from ui.desk import Desk
    from ui.pages.complaints.loading import Loaded
    from ui.tasks import Ticket

REST_MS = 60
"""The pane follows the cursor only where it rests: running down a list must not ask for every line."""
_SHORT_LISTS = {"Topic", "Place", "User", "Card", "CalendarChange"}


class ComplaintsPage(Page):
    """List and detail. ``show_record`` takes the id of a complaint, or None."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._names = Names(language=desk.language.now, today=self._office.today())
        self._view = "mine"
        self._unchosen = True
        self._chosen = Chosen()
        self._typed = ""
        self._sort = SOONEST
        self._loaded: Loaded | None = None
        self._wanted: Id | None = None
        self._events: list[Event] = []
        self._list_ticket: Ticket | None = None
        self._count_ticket: Ticket | None = None
        self._view_ticket: Ticket | None = None
        self.listing = Listing(self._names, desk.tasks)
        self.detail = DetailPane(self._names)
        self.search = self.header.add_search()
        self._new = Button(kind="primary", icon="plus")
        self._new.show_keys("Ctrl+N")
        self.header.add_right(self._new)
        self.set_body(PaneSplit(self.listing, self.detail, width=tokens.WIDTH["pane_complaints"]))
        self.steps = Steps(self, desk, self._names, self.selected_keys, lambda: self.detail.view)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._connect()
        self.retranslate()
        self._ask_choices()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._ask_view)
        self._new.clicked.connect(lambda: self._desk.shell.open("new_complaint"))
        self.search.query_changed.connect(self._search)
        self.listing.tabs.chosen.connect(self.choose_view)
        self.listing.filters.changed.connect(self._narrow)
        self.listing.model.sort_asked.connect(self._order)
        table = self.listing.table
        table.enable_sorting("due")
        table.remember(self._desk.remembered.settings, "complaints")
        table.current_changed.connect(lambda _row: self._rest.start())
        table.opened.connect(lambda _row: self._open_pane())
        table.acted.connect(lambda _row: self.steps.tell())
        self.listing.menu_asked.connect(self._menu)
        pane = self.detail
        pane.told_wanted.connect(self.steps.tell)
        pane.reopen_wanted.connect(self.steps.reopen)
        pane.event_wanted.connect(self.steps.note)
        pane.slip_wanted.connect(self.steps.slip)
        pane.more_wanted.connect(lambda: self._menu(pane.more.mapToGlobal(pane.more.rect().bottomLeft())))
        pane.history_wanted.connect(self._show_history)
        pane.problem_wanted.connect(self._show_problem)
        pane.moment_opened.connect(self.steps.open_moment)
        pane.iin_wanted.connect(self._reveal)
        for keys, slot in (("Ctrl+L", self.steps.link), ("Ctrl+I", self.steps.inquiry), ("Ctrl+P", self.steps.slip)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # What is shown

    def choose_view(self, view: str) -> None:
        """Show a saved view."""
        self._unchosen = False
        self._view = view
        self.listing.choose_view(view)
        self.reload()

    def _narrow(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self.reload()

    def _search(self, typed: str) -> None:
        self._unchosen = False
        # A search looks through everything: a hit outside the saved view must not stay hidden.
        if typed and not self._typed and self._view != "all":
            self._view = "all"
            self.listing.choose_view("all")
        self._typed = typed
        self.reload()

    def _order(self, key: str, descending: bool) -> None:
        self._sort = ComplaintSort(ComplaintOrder(key), descending=descending)
        if self._loaded is not None:
            self.reload()

    def reload(self) -> None:
        """Ask for the list and the counts again; the current complaint stays current if it is still there."""
        if self._list_ticket is not None:
            self._list_ticket.cancel()
        self._names.today = self._office.today()
        office, typed, sort = self._office, self._typed, self._sort
        wanted = narrowed(view_filter(self._view, office.user_id, self._names.today), self._chosen, self._names.today)
        self._list_ticket = self._desk.tasks.ask(
            lambda: load(office, typed, wanted, sort), self._show_list, self._failed, self
        )
        if self._count_ticket is not None:
            self._count_ticket.cancel()
        self._count_ticket = self._desk.tasks.ask(
            lambda: complaint_counts(office), self._show_counts, self._failed, self
        )

    def _show_list(self, loaded: Loaded) -> None:
        if self._unchosen and not loaded.keys and not self._chosen.any:
            # Whoever handles nothing (a deputy often does not) begins with everything instead of an empty list.
            self.choose_view("all")
            return
        self._unchosen = False
        table = self.listing.table
        current: ComplaintLine | None = table.current_row()
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

    def _show_counts(self, counts: ComplaintCounts) -> None:
        self.listing.show_counts(counts)
        self._desk.shell.set_count("complaints", counts.open)

    def _find_wanted(self) -> None:
        wanted = self._wanted
        if wanted is None or self._loaded is None:
            return
        self._wanted = None
        office, keys = self._office, self._loaded.keys

        def show(line: ComplaintLine | None) -> None:
            if line is not None and line.key in keys:
                self.listing.table.go_to(keys.index(line.key))

        self._desk.tasks.ask(lambda: complaint_line(office, wanted), show, self._failed, self)

    def _ask_choices(self) -> None:
        office = self._office

        def show(found: tuple[Choices, object]) -> None:
            choices, calendar = found
            self._names.fill(choices, calendar)  # type: ignore[arg-type]
            self.listing.filters.retranslate()
            self.listing.model.retranslate()

        self._desk.tasks.ask(lambda: (office_choices(office), office.calendar), show, self._failed, self)

    # The pane

    def _ask_view(self) -> None:
        self._rest.stop()
        if self._view_ticket is not None:
            self._view_ticket.cancel()
        line: ComplaintLine | None = self.listing.table.current_row()
        if line is None:
            if self.listing.model.rowCount() == 0:
                self.detail.show_view(None)
            return
        from deputy_desk.services.complaint_view import complaint_view
        from deputy_desk.services.timeline import complaint_timeline

        office, identity = self._office, line.id
        self._view_ticket = self._desk.tasks.ask(
            lambda: (complaint_view(office, identity), complaint_timeline(office, identity)),
            self._show_view,
            self._failed,
            self,
        )

    def _show_view(self, found: tuple[ComplaintView, list[Event]]) -> None:
        view, self._events = found
        complaint = view.file.complaint.id
        self.detail.show_view(view, moments(self._events, complaint, self._desk.language.now, self._names.today))

    def _reveal(self, person: Id) -> None:
        """Show the whole IIN once the look is in the journal, if the same person is still shown then."""
        from deputy_desk.services.person_access import reveal_iin

        office = self._office

        def show(iin: str) -> None:
            if self.detail.person_id == person:
                self.detail.person.reveal(iin)

        self._desk.tasks.change(lambda: reveal_iin(office, person), show, self._desk.shell.tell_error, self)

    def _open_pane(self) -> None:
        if self.split is not None:
            self.split.focus_side(self.split.pane)

    def _show_history(self) -> None:
        view = self.detail.view
        if view is None or view.contact is None:
            return
        person = view.contact.person
        self._show_only(Chosen(person_id=person.id), {person.id: person.name})

    def _show_problem(self) -> None:
        view = self.detail.view
        if view is not None and view.problem is not None:
            problem = view.problem.problem
            self._show_only(Chosen(problem_id=problem.id), {problem.id: problem.title})

    def _show_only(self, chosen: Chosen, titles: dict[str, str]) -> None:
        self._chosen = chosen
        self.listing.filters.show_chosen(chosen, titles)
        self.choose_view("all")

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected complaints in their order, loaded or not, else that of the current one."""
        keys = self._loaded.keys if self._loaded is not None else ()
        spans = self.listing.table.selected_spans()
        chosen = [key for first, last in spans for key in keys[first : last + 1]]
        current: ComplaintLine | None = self.listing.table.current_row()
        return chosen or ([current.key] if current is not None else [])

    def _menu(self, at: QPoint) -> None:
        if self.detail.view is not None:
            self.steps.menu().popup(at)

    # The shell

    def show_record(self, argument: object) -> None:
        """Override Page.show_record: the id of a complaint, or None for the list as it was left."""
        if isinstance(argument, str):
            self._wanted = argument
            self._chosen = Chosen()
            self.listing.filters.show_chosen(self._chosen)
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
        self.header.set_title(self.tr("Complaints"))
        self._new.setText(self.tr("New complaint"))
        if self.detail.view is not None:
            self._show_view((self.detail.view, self._events))
        self.listing.model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: the language is known before the parts set their texts again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._names.language = self._desk.language.now
        super().changeEvent(event)
