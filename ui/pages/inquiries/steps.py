"""What can be done with the letter shown: each step opens a dialog or a page, and saves the answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.pages.inquiries.files import LetterFiles
from ui.pages.inquiries.step_names import step_name
from ui.pages.inquiries.todo import Step, may_escalate, next_step, open_questions, possible_steps
from ui.requests import EscalationWanted, FollowOnWanted, ReplyWanted

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.errors import DeskError
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.inquiry_view import InquiryView
    from ui.desk import Desk
    from ui.dialogs.form import Form
    from ui.pages.inquiries.judging import Judged
    from ui.pages.inquiries.names import Names
    from ui.pages.inquiries.sending import Accepted, Sent
    from ui.pages.inquiries.turning import Annulled, PassedOn, Prolonged, Settled

_DIVIDED = {Step.REMIND, Step.REPEAT, Step.ANNUL, Step.TRASH}


class InquirySteps(QObject):
    """``shown`` gives the letter of the pane or of the editor."""

    def __init__(self, page: QWidget, desk: Desk, names: Names, shown: Callable[[], InquiryView | None]) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._names = names
        self._shown = shown
        self.files = LetterFiles(page, desk)
        self.form: Form | None = None

    def next(self) -> None:
        """Do what is due for the letter shown."""
        view = self._shown()
        if view is not None:
            self.take(next_step(view, self._names.today))

    def take(self, step: str) -> None:
        """Do a step."""
        view = self._shown()
        if view is None:
            return
        chosen = Step(step)
        opens = {Step.EDIT: self._open, Step.OPEN: self._open, Step.REPLY: self._reply, Step.GRADE: self._grade}
        follows = {Step.REMIND: self._remind, Step.REPEAT: self._repeat}
        asks = {
            Step.SEND: self._send,
            Step.SEND_AGAIN: self._send,
            Step.RECEIVED: self._accept,
            Step.EXTEND: self._extend,
            Step.REDIRECT: self._redirect,
            Step.SETTLE: self._settle,
            Step.JUDGE: self._judge,
            Step.ANNUL: self._annul,
        }
        saves = {Step.CLOSE: self._close, Step.NOT_DELIVERED: self._lose, Step.TRASH: self._trash}
        (opens | follows | asks | saves)[chosen](view)

    # Other pages

    def _open(self, view: InquiryView) -> None:
        self._desk.shell.open("inquiry", view.file.inquiry.id)

    def _reply(self, view: InquiryView) -> None:
        self._desk.shell.open("reply", ReplyWanted(inquiry_id=view.file.inquiry.id))

    def _grade(self, view: InquiryView) -> None:
        replies = view.file.ungraded or view.file.replies[-1:]
        if replies:
            self._desk.shell.open("reply", ReplyWanted(inquiry_id=view.file.inquiry.id, reply_id=replies[0].id))

    def _remind(self, view: InquiryView) -> None:
        self._desk.shell.open("inquiry", FollowOnWanted(parent_id=view.file.inquiry.id, kind="reminder"))

    def _repeat(self, view: InquiryView) -> None:
        numbers = open_questions(view)
        asked = tuple(view.file.questions[n - 1].id for n in numbers)
        wanted = FollowOnWanted(parent_id=view.file.inquiry.id, kind="repeat", question_ids=asked)
        self._desk.shell.open("inquiry", wanted)

    # Dialogs

    def _send(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import send_inquiry
        from ui.pages.inquiries.sending import SendingForm

        office, letter = self._office, view.file.inquiry

        def save(value: object) -> Changes:
            one = cast("Sent", value)
            return send_inquiry(office, letter.id, one.on, one.way, kind=one.kind)

        again = bool(view.file.dispatches)
        number = self._names.number(letter)
        self._run(SendingForm(self._page, self._names.language, number, office.today(), again=again), save)

    def _accept(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import mark_received
        from ui.pages.inquiries.sending import AcceptedForm

        office, letter = self._office, view.file.inquiry

        def save(value: object) -> Changes:
            one = cast("Accepted", value)
            return mark_received(office, letter.id, one.on, one.incoming_number)

        number = self._names.number(letter)
        self._run(AcceptedForm(self._page, self._names.language, number, office.today()), save)

    def _extend(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import extend_inquiry
        from ui.pages.inquiries.turning import ExtensionForm

        if view.deadline is None:
            return
        office, letter = self._office, view.file.inquiry

        def save(value: object) -> Changes:
            one = cast("Prolonged", value)
            return extend_inquiry(office, letter.id, one.until, one.basis, one.notified_on)

        number, due = self._names.number(letter), view.deadline.due
        self._run(ExtensionForm(self._page, self._names.language, number, due, office.today()), save)

    def _redirect(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import redirect_inquiry
        from ui.pages.inquiries.turning import RedirectForm

        office, letter = self._office, view.file.inquiry
        bodies = self._names.choices.bodies if self._names.choices else ()
        listed = [(one.id, self._names.body(one.id, short=False)) for one in bodies if not one.retired]

        def save(value: object) -> Changes:
            one = cast("PassedOn", value)
            return redirect_inquiry(office, letter.id, one.body_id, one.on, one.way)

        number = self._names.number(letter)
        self._run(RedirectForm(self._page, self._names.language, number, listed, office.today()), save)

    def _settle(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import settle_inquiry
        from ui.pages.inquiries.turning import SettledForm

        office, letter = self._office, view.file.inquiry

        def save(value: object) -> Changes:
            one = cast("Settled", value)
            return settle_inquiry(office, letter.id, one.on, one.way, one.said_by, citizen_agrees=one.citizen_agrees)

        number = self._names.number(letter)
        self._run(SettledForm(self._page, self._names.language, number, office.today()), save)

    def _annul(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import annul_inquiry
        from ui.pages.inquiries.turning import AnnulForm

        office, letter = self._office, view.file.inquiry

        def save(value: object) -> Changes:
            one = cast("Annulled", value)
            return annul_inquiry(office, letter.id, one.on, one.reason)

        number = self._names.number(letter)
        self._run(AnnulForm(self._page, self._names.language, number, office.today()), save)

    def _judge(self, view: InquiryView) -> None:
        from deputy_desk.services.replies import judge_promise
        from ui.pages.inquiries.judging import JudgingForm

        # Those nobody judged yet come first, then the oldest.
        promises = sorted(view.file.promises, key=lambda one: (view.file.verdict_of(one) is not None, one.due_on))
        if not promises:
            return
        office = self._office

        def save(value: object) -> Changes:
            one = cast("Judged", value)
            return judge_promise(office, one.promise_id, one.verdict, done_on=one.done_on, evidence=one.evidence)

        self._run(JudgingForm(self._page, self._names.language, promises, office.today()), save)

    # At once

    def _lose(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import mark_not_delivered

        office, identity = self._office, view.file.inquiry.id
        self._desk.tasks.change(lambda: mark_not_delivered(office, identity), self._done, self._failed, self)

    def _close(self, view: InquiryView) -> None:
        from deputy_desk.services.inquiries import close_inquiry

        office, identity = self._office, view.file.inquiry.id
        self._desk.tasks.change(lambda: close_inquiry(office, identity, office.today()), self._done, self._failed, self)

    def _trash(self, view: InquiryView) -> None:
        self.trash(view.file.inquiry.id)

    def trash(self, identity: Id, leave: Callable[[], None] | None = None) -> None:
        """Put a draft into the trash, ``leave`` its screen, and offer to bring it back."""
        from deputy_desk.services.drafts import restore_draft, trash_draft

        office, shell = self._office, self._desk.shell

        def bring_back() -> None:
            self._desk.tasks.change(lambda: restore_draft(office, identity), self._done, self._failed, self)

        def gone(changes: Changes) -> None:
            shell.publish(changes)
            if leave is not None:
                leave()
            shell.offer(self.tr("The draft is in the trash."), self.tr("Bring it back"), bring_back)

        self._desk.tasks.change(lambda: trash_draft(office, identity), gone, self._failed, self)

    def pdf(self) -> None:
        """Save the letter shown as PDF."""
        view = self._shown()
        if view is not None:
            self.files.keep(view.file.inquiry, "pdf")

    def word(self) -> None:
        """Save the letter shown for Word."""
        view = self._shown()
        if view is not None:
            self.files.keep(view.file.inquiry, "docx")

    def print(self) -> None:
        """Print the letter shown; a draft gets its watermark."""
        view = self._shown()
        if view is not None:
            from deputy_desk.services.letters import letter_pdf
            from ui.dialogs.printing import print_pdf

            office, letter = self._office, view.file.inquiry
            draft = letter.registered_on is None
            self._desk.tasks.ask(
                lambda: letter_pdf(office, letter.id, draft=draft),
                lambda made: print_pdf(made, self._page),
                self._failed,
                self,
            )

    # All of them in a menu

    def menu(self) -> QMenu:
        """Return the menu of everything that the stage of the letter shown allows."""
        menu = QMenu(self._page)
        view = self._shown()
        if view is None:
            return menu
        due = next_step(view, self._names.today)
        for step in possible_steps(view):
            if step in _DIVIDED:
                menu.addSeparator()
            keys = "Space" if step is due else ""
            self._add(menu, step_name(step), lambda step=step: self.take(step), keys=keys)  # type: ignore[misc]
        if may_escalate(view):
            self._add_ladder(menu, view)
        menu.addSeparator()
        self._add(menu, self.tr("Print"), self.print, keys="Ctrl+P")
        self._add(menu, self.tr("Save as PDF…"), self.pdf)
        self._add(menu, self.tr("Save for Word…"), self.word)
        return menu

    def _add_ladder(self, menu: QMenu, view: InquiryView) -> None:
        from deputy_desk.wording.ladder import Escalation, escalation_label

        ladder = QMenu(self.tr("Go higher"), menu)
        menu.addMenu(ladder)
        for step in Escalation:
            wanted = EscalationWanted(parent_id=view.file.inquiry.id, step=step.value)
            open_draft = partial(self._desk.shell.open, "inquiry", wanted)
            self._add(ladder, escalation_label(step, self._names.language), open_draft)

    @staticmethod
    def _add(menu: QMenu, text: str, run: Callable[[], None], *, keys: str = "") -> None:
        # The keys are written, not given: the page listens to them itself.
        action = QAction(f"{text}\t{keys}" if keys else text, menu)
        action.triggered.connect(lambda _checked: run())
        menu.addAction(action)

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
