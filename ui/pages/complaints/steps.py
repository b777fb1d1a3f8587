"""What can be done with the complaint shown or the selected ones: each step opens a dialog and saves its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from deputy_desk.domain.complaint_file import ComplaintStage
from ui.requests import DraftWanted

if TYPE_CHECKING:
    from deputy_desk.domain.complaint import Complaint
    from deputy_desk.domain.ids import Id
    from deputy_desk.errors import DeskError
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.choices import ProblemChoice
    from deputy_desk.services.complaint_view import ComplaintView
    from deputy_desk.services.desk import Desk as Office
    from ui.desk import Desk
    from ui.dialogs.form import Form
    from ui.pages.complaints.names import Names


class Steps(QObject):
    """``selected`` gives the keys of the selected complaints, ``shown`` the complaint of the pane."""

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        names: Names,
        selected: Callable[[], list[int]],
        shown: Callable[[], ComplaintView | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._names = names
        self._selected = selected
        self._shown = shown
        self.form: Form | None = None

    @property
    def _language(self) -> str:
        return self._desk.language.now

    # One complaint

    def tell(self) -> None:
        """Record an attempt to tell the citizen and ask."""
        view = self._open_view()
        if view is None:
            return
        from deputy_desk.services.follow_up import NewFollowUp, record_follow_up
        from ui.pages.complaints.telling import TellingForm

        phones = view.contact.phones if view.contact else ()
        form = TellingForm(self._page, self._language, view.file, phones, self._office.today())
        office = self._office
        self._run(form, lambda value: record_follow_up(office, cast("NewFollowUp", value)))

    def note(self) -> None:
        """Record a step of the office."""
        view = self._open_view()
        if view is None:
            return
        from deputy_desk.services.complaints import add_action
        from ui.pages.complaints.happening import EventForm, Happened

        office, identity = self._office, view.file.complaint.id
        bodies = self._names.choices.bodies if self._names.choices else ()

        def save(value: object) -> Changes:
            one = cast("Happened", value)
            return add_action(office, identity, one.kind, one.on, one.text, body_id=one.body_id)

        self._run(EventForm(self._page, self._language, bodies, office.today()), save)

    def explain(self) -> None:
        """Record an explanation given on the spot."""
        view = self._open_view()
        if view is None:
            return
        from deputy_desk.services.complaints import explain
        from ui.pages.complaints.happening import Explained, ExplainForm

        office, identity = self._office, view.file.complaint.id
        cards = self._names.choices.cards if self._names.choices else ()

        def save(value: object) -> Changes:
            one = cast("Explained", value)
            return explain(
                office, identity, one.on, text=one.text, card_id=one.card_id, way=one.way, language=one.language
            )

        self._run(ExplainForm(self._page, self._language, view.file, cards, office.today()), save)

    def close(self) -> None:
        """Close the complaint."""
        view = self._open_view()
        if view is None:
            return
        from deputy_desk.services.complaints import close_complaint
        from ui.pages.complaints.ending import ClosingForm, Ended

        office, identity = self._office, view.file.complaint.id

        def save(value: object) -> Changes:
            one = cast("Ended", value)
            return close_complaint(office, identity, one.outcome, one.on, one.reason)

        self._run(ClosingForm(self._page, self._language, view.file, office.today()), save)

    def reopen(self) -> None:
        """Open a closed complaint again."""
        view = self._shown()
        if view is None or view.file.closing is None:
            return
        from deputy_desk.services.complaints import reopen_complaint
        from ui.pages.complaints.ending import Reopened, ReopeningForm

        office, identity = self._office, view.file.complaint.id

        def save(value: object) -> Changes:
            one = cast("Reopened", value)
            return reopen_complaint(office, identity, one.on, one.reason)

        self._run(ReopeningForm(self._page, self._language, office.today()), save)

    def change(self) -> None:
        """Correct what was logged."""
        view = self._shown()
        if view is None:
            return
        from deputy_desk.services.complaints import change_complaint
        from ui.pages.complaints.changing import ChangeForm

        office = self._office
        form = ChangeForm(self._page, self._names, view.file.complaint)
        self._run(form, lambda value: change_complaint(office, cast("Complaint", value)))

    def change_person(self) -> None:
        """Correct the applicant."""
        view = self._shown()
        if view is None or view.contact is None:
            return
        from deputy_desk.services.people import change_person
        from ui.pages.complaints.changing import Corrected, PersonForm

        office = self._office

        def save(value: object) -> Changes:
            one = cast("Corrected", value)
            return change_person(office, one.person, one.phones)

        self._run(PersonForm(self._page, self._names, view.contact), save)

    def slip(self) -> None:
        """Show the slip, ready to be printed."""
        view = self._shown()
        if view is not None:
            from ui.dialogs.slip import show_slip

            show_slip(self._desk, view.file.complaint.id, self._page)

    def _open_view(self) -> ComplaintView | None:
        view = self._shown()
        return None if view is None or view.file.stage is ComplaintStage.CLOSED else view

    # Several

    def link(self) -> None:
        """Put the selected complaints under a problem."""
        keys = self._selected()
        if not keys:
            return
        from deputy_desk.services.choices import problem_choices
        from deputy_desk.services.lists import complaint_ids

        office = self._office
        self._desk.tasks.ask(
            lambda: (complaint_ids(office, keys), problem_choices(office)),
            lambda found: self._link(*found),
            self._failed,
            self,
        )

    def _link(self, chosen: tuple[Id, ...], problems: list[ProblemChoice]) -> None:
        from deputy_desk.services.problems import NewProblem, link_complaints, make_problem
        from ui.pages.complaints.linking import Linked, LinkingForm

        office = self._office

        def save(value: object) -> Changes:
            one = cast("Linked", value)
            if one.problem_id is None:
                return make_problem(office, NewProblem(title=one.title, complaint_ids=chosen))
            return link_complaints(office, chosen, one.problem_id)

        view = self._shown()
        title = view.file.complaint.title if view is not None else ""
        self._run(LinkingForm(self._page, self._language, problems, len(chosen), title=title), save)

    def unlink(self) -> None:
        """Take the complaint shown out of its problem."""
        view = self._shown()
        if view is None or view.problem is None:
            return
        from deputy_desk.services.problems import unlink_complaint

        office, identity = self._office, view.file.complaint.id
        self._desk.tasks.change(lambda: unlink_complaint(office, identity), self._done, self._failed, self)

    def inquiry(self) -> None:
        """Draft an inquiry that serves the selected complaints."""
        keys = self._selected()
        if not keys:
            return
        from deputy_desk.services.lists import complaint_ids

        office = self._office

        def draft(chosen: tuple[Id, ...]) -> None:
            view = self._shown()
            alone = view is not None and chosen == (view.file.complaint.id,)
            problem = view.file.complaint.problem_id if view is not None and alone else None
            self._desk.shell.open("inquiry", DraftWanted(complaint_ids=chosen, problem_id=problem))

        self._desk.tasks.ask(lambda: complaint_ids(office, keys), draft, self._failed, self)

    def trash(self) -> None:
        """Put the complaint shown into the trash."""
        view = self._shown()
        if view is None:
            return
        from deputy_desk.services.complaints import restore_complaint, trash_complaint

        office, identity = self._office, view.file.complaint.id

        def bring_back() -> None:
            self._desk.tasks.change(lambda: restore_complaint(office, identity), self._done, self._failed, self)

        def gone(changes: Changes) -> None:
            self._desk.shell.publish(changes)
            self._desk.shell.offer(self.tr("The complaint is in the trash."), self.tr("Bring it back"), bring_back)

        self._desk.tasks.change(lambda: trash_complaint(office, identity), gone, self._failed, self)

    # All of them in a menu

    def menu(self) -> QMenu:
        """Return the menu of everything that can be done now, with its keys."""
        menu = QMenu(self._page)
        view = self._shown()
        closed = view is None or view.file.stage is ComplaintStage.CLOSED
        self._add(menu, self.tr("Tell the citizen"), self.tell, keys="Space", enabled=not closed)
        self._add(menu, self.tr("Add an event…"), self.note, enabled=not closed)
        self._add(menu, self.tr("Explain on the spot…"), self.explain, enabled=not closed)
        menu.addSeparator()
        self._add(menu, self.tr("Link to a problem…"), self.link, keys="Ctrl+L")
        linked = view is not None and view.problem is not None
        self._add(menu, self.tr("Take out of the problem"), self.unlink, enabled=linked)
        self._add(menu, self.tr("Draft an inquiry"), self.inquiry, keys="Ctrl+I")
        self._add(menu, self.tr("Correct the complaint…"), self.change, enabled=view is not None)
        known = view is not None and view.contact is not None
        self._add(menu, self.tr("Correct the applicant…"), self.change_person, enabled=known)
        menu.addSeparator()
        if closed:
            self._add(menu, self.tr("Open again…"), self.reopen)
        else:
            self._add(menu, self.tr("Close…"), self.close)
        self._add(menu, self.tr("Print the slip"), self.slip, keys="Ctrl+P")
        menu.addSeparator()
        self._add(menu, self.tr("Put into the trash"), self.trash)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, run: Callable[[], None], *, keys: str = "", enabled: bool = True) -> None:
        # The keys are written, not given: the page listens to them itself.
        action = QAction(f"{text}\t{keys}" if keys else text, menu)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked: run())
        menu.addAction(action)

    # Timeline

    def open_moment(self, target: object) -> None:
        """Open what a moment of the timeline is about: an inquiry."""
        self._desk.shell.open("inquiry", target)

    # Saving

    def _run(self, form: Form, save: Callable[[object], Changes]) -> None:
        self.form = form

        def submitted(value: object) -> None:
            def saved(changes: Changes) -> None:
                form.accept()
                self._done(changes)

            self._desk.tasks.change(lambda: save(value), saved, form.show_error, form)

        form.submitted.connect(submitted)
        form.finished.connect(form.deleteLater)
        form.finished.connect(self._forget)
        form.open()

    def _forget(self) -> None:
        self.form = None

    def _done(self, changes: Changes) -> None:
        self._desk.shell.publish(changes)
        self._desk.shell.say(self.tr("Saved"))

    def _failed(self, error: DeskError) -> None:
        self._desk.shell.tell_error(error)
