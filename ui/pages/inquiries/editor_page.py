"""The screen of one letter: typed with its paper beside it, registered, printed; a registered one is only shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.terms import count_deadline
from deputy_desk.errors import InputError
from deputy_desk.wording.complaint_labels import complaints_counted
from deputy_desk.wording.dates import clock_time
from deputy_desk.wording.inquiry_labels import inquiry_stage_label
from ui import tokens
from ui.messages import sentence
from ui.page import Page
from ui.pages.inquiries.columns import state_of_letter
from ui.pages.inquiries.draft_pane import DraftPane
from ui.pages.inquiries.keeper import Keeper
from ui.pages.inquiries.moments import moments
from ui.pages.inquiries.names import Names
from ui.pages.inquiries.opening import open_letter
from ui.pages.inquiries.preview import PreviewPane
from ui.pages.inquiries.registered_pane import RegisteredPane
from ui.pages.inquiries.registering import Registering
from ui.pages.inquiries.steps import InquirySteps
from ui.widgets.label import ElidedLabel
from ui.widgets.pane import PaneSplit
from ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from deputy_desk.errors import DeskError
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.inquiry_view import InquiryView
    from ui.desk import Desk
    from ui.pages.inquiries.keeper import Kept
    from ui.pages.inquiries.opening import Opened
    from ui.tasks import Ticket

PREVIEW_AFTER_MS = 300
_FORM_NEEDS = 640
_PAPER_NEEDS = 400
_LANGUAGE = "letter/language"


class InquiryPage(Page):
    """``show_record`` takes the id of a letter, one of `ui.requests`, or None for an empty draft."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._names = Names(language=desk.language.now, today=self._office.today())
        self._view: InquiryView | None = None
        self._ticket: Ticket | None = None
        self._drawing: Ticket | None = None
        self._about = ElidedLabel(size=tokens.SMALL, tone="text2")
        self._saved = SavedLine()
        self.header.add_right(self._about)
        self.header.add_right(self._saved)
        self.draft_pane = DraftPane(desk.language.now)
        self.registered = RegisteredPane(self._names)
        self.preview = PreviewPane(desk.language.now)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.draft_pane)
        self._stack.addWidget(self.registered)
        self.set_body(PaneSplit(self._stack, self.preview, width=tokens.WIDTH["pane_letter"]))
        self.keeper = Keeper(desk.tasks, self._office, self.draft_pane.form.draft, self)
        self.registering = Registering(self, desk, self.draft_pane, self.keeper)
        self.steps = InquirySteps(self, desk, self._names, lambda: self._view)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(PREVIEW_AFTER_MS)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        pane = self.draft_pane
        pane.form.edited.connect(self._edited)
        pane.form.term_edited.connect(self._show_term)
        pane.form.served.opened.connect(lambda identity: self._desk.shell.open("complaints", identity))
        pane.band.day_picked.connect(self._day_picked)
        pane.register_wanted.connect(self.registering.begin)
        self.registering.registered.connect(self._registered)
        pane.pdf.clicked.connect(lambda: self.keeper.save_now(lambda: self._with_view(self.steps.pdf)))
        pane.word.clicked.connect(lambda: self.keeper.save_now(lambda: self._with_view(self.steps.word)))
        pane.trash.clicked.connect(self._trash)
        detail = self.registered.detail
        detail.step_wanted.connect(self.steps.take)
        detail.pdf_wanted.connect(self.steps.pdf)
        detail.word_wanted.connect(self.steps.word)
        detail.more_wanted.connect(self._menu)
        detail.print_wanted.connect(self.steps.print)
        detail.served_wanted.connect(self._show_served)
        detail.parent_wanted.connect(self._show_parent)
        detail.moment_opened.connect(self._open_moment)
        self.keeper.saved.connect(self._kept)
        self.keeper.left.connect(self._desk.shell.publish)
        self.keeper.failed.connect(self._not_kept)
        self._redraw.timeout.connect(self._draw)
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._print)

    # Opening

    def show_record(self, argument: object) -> None:
        """Override Page.show_record."""
        self.keeper.flush()
        self.keeper.follow(None)
        self.draft_pane.band.stop_asking()
        self.draft_pane.trouble.hide()
        self._load(argument)

    def _load(self, wanted: object) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        office = self._office
        language = str(self._desk.remembered.settings.value(_LANGUAGE) or "ru")
        self._ticket = self._desk.tasks.ask(
            lambda: open_letter(office, wanted, language), self._show, self._desk.shell.tell_error, self
        )

    def _show(self, found: Opened) -> None:
        self._ticket = None
        self._names.choices = found.choices
        self._names.today = self._office.today()
        self._view = found.view
        self.preview.clear()
        if found.draft is None:
            self.keeper.follow(None)
            self._stack.setCurrentWidget(self.registered)
            self._show_registered()
            if self.isVisible():
                self.focus_first()
        else:
            pane = self.draft_pane
            self.keeper.follow(found.draft.id)
            self._stack.setCurrentWidget(pane)
            pane.form.fill(found.choices)
            if found.served is not None:
                pane.form.served.show_served(found.served, self._names.today)
            pane.form.show_draft(found.draft)
            pane.band.set_day(self._names.today)
            self._saved.show_saved("")
            self._show_term()
            self._about_draft(found)
            pane.form.focus_first()
        self._show_title()
        self._draw()

    def _about_draft(self, found: Opened) -> None:
        served = found.served
        if served is not None and served.problem is not None:
            count = complaints_counted(len(served.served), self._names.language)
            text = self.tr("Problem: {title}, {complaints}")
            self._about.setText(text.format(title=served.problem.title, complaints=count))
        else:
            self._about.setText("")

    def _show_registered(self) -> None:
        view = self._view
        if view is None:
            return
        self._about.setText("")
        self._saved.show_saved("")
        calendar = self._names.choices.calendar if self._names.choices else self._office.calendar
        self.registered.show_view(view, moments(view, self._names), calendar)

    def _show_title(self) -> None:
        view = self._view
        if self._stack.currentWidget() is self.registered and view is not None:
            number = self._names.number(view.file.inquiry)
            self.header.set_title(self.tr("Inquiry {number}").format(number=number))
            self.header.set_badge(*state_of_letter(view, self._names))
            return
        draft = self.draft_pane.form.draft()
        kazakh = self._names.language == "kk"
        own, other = (draft.subject_kk, draft.subject_ru) if kazakh else (draft.subject_ru, draft.subject_kk)
        self.header.set_title(own.strip() or other.strip() or self.tr("New inquiry"))
        self.header.set_badge(inquiry_stage_label(InquiryStage.DRAFT, self._names.language))

    # Typing

    def _edited(self) -> None:
        self.draft_pane.form.show_problems(())
        self.draft_pane.band.stop_asking()
        self._show_title()
        self.keeper.edited()
        self._redraw.start()

    def _show_term(self) -> None:
        choices = self._names.choices
        if choices is None:
            return
        pane = self.draft_pane
        draft = pane.form.draft()
        first = bool(draft.receipt_is_day_one)
        deadline = count_deadline(pane.band.day.day, pane.form.term.term, choices.calendar, receipt_is_day_one=first)
        pane.band.show_deadline(deadline, choices.calendar)

    def _day_picked(self, _day: object) -> None:
        self.draft_pane.band.stop_asking()
        self._show_term()
        self._redraw.start()

    def _draw(self) -> None:
        from deputy_desk.services.letters import letter_pdf, preview_letter

        self._redraw.stop()
        if self._drawing is not None:
            self._drawing.cancel()
        office, view = self._office, self._view
        if self._stack.currentWidget() is self.registered:
            if view is None:
                return
            letter = view.file.inquiry
            dead = view.file.stage is InquiryStage.ANNULLED
            if dead:
                self.preview.show_problem(self.tr("The letter is annulled; it is not printed any more."))
                return
            self._drawing = self._desk.tasks.ask(
                lambda: letter_pdf(office, letter.id), self.preview.show_pdf, self._not_drawn, self
            )
            return
        draft, day = self.draft_pane.form.draft(), self.draft_pane.band.day.day
        self._drawing = self._desk.tasks.ask(
            lambda: preview_letter(office, draft, day=day), self.preview.show_pdf, self._not_drawn, self
        )

    def _not_drawn(self, error: DeskError) -> None:
        # A letter that has only begun lacks its texts: that is no fault.
        begun = error.code == "language_not_written" and self.preview.pdf.pages == 0
        words = self.tr("The letter appears here when it has a subject and a question.")
        told = words if begun else sentence(error, self._names.language)
        self.preview.show_problem(told, tone="text2" if begun else "amber")

    def _kept(self, kept: Kept) -> None:
        self.draft_pane.trouble.hide()
        self.draft_pane.form.take_ids(kept.draft, kept.file)
        self._desk.remembered.settings.setValue(_LANGUAGE, kept.draft.language.value)
        time = clock_time(self._desk.clock())
        self._saved.show_saved(self.tr("Draft saved at {time}").format(time=time))
        self._desk.shell.publish(kept.changes)

    def _not_kept(self, error: DeskError) -> None:
        rest = self.draft_pane.form.show_problems(error.problems) if isinstance(error, InputError) else []
        if not isinstance(error, InputError):
            rest = [sentence(error, self._names.language)]
        words = " ".join([self.tr("The draft is not saved."), *rest])
        self.draft_pane.trouble.show_message(words, retry=self.keeper.save_now)

    # Registering

    def _registered(self, changes: Changes) -> None:
        identity = changes.id
        self.keeper.follow(None)
        self._desk.shell.publish(changes)
        self._load(identity)
        self._desk.shell.say(self.tr("Registered"))
        self.print_letter(identity)

    def print_letter(self, identity: str) -> None:
        """Open the print dialog for a letter that is kept."""
        from deputy_desk.services.letters import letter_pdf
        from ui.dialogs.printing import print_pdf

        office = self._office
        self._desk.tasks.ask(
            lambda: letter_pdf(office, identity), lambda made: print_pdf(made, self), self._desk.shell.tell_error, self
        )

    def _print(self) -> None:
        if self._stack.currentWidget() is self.registered:
            self.steps.print()
        else:
            self.keeper.save_now(lambda: self._with_view(self.steps.print))

    # InquirySteps

    def _with_view(self, then: object) -> None:
        """Read the draft just saved, so that steps work on what is on disk."""
        from deputy_desk.services.inquiry_view import inquiry_view

        office, identity = self._office, self.keeper.id
        if identity is None:
            return

        def go_on(view: InquiryView) -> None:
            self._view = view
            then()  # type: ignore[operator]

        self._desk.tasks.ask(lambda: inquiry_view(office, identity), go_on, self._desk.shell.tell_error, self)

    def _trash(self) -> None:
        def leave() -> None:
            self._desk.shell.open("inquiries")

        identity = self.keeper.id
        self.keeper.follow(None)
        if identity is None:
            leave()
        else:
            self.steps.trash(identity, leave)

    def _menu(self) -> None:
        more = self.registered.detail.more
        self.steps.menu().popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _show_served(self) -> None:
        if self._view is not None and self._view.complaints:
            self._desk.shell.open("complaints", self._view.complaints[0].id)

    def _show_parent(self) -> None:
        if self._view is not None and self._view.parent is not None:
            self.show_record(self._view.parent.id)

    def _open_moment(self, target: object) -> None:
        if isinstance(target, str):
            self.show_record(target)
        else:
            self._desk.shell.open("reply", target)

    # The shell

    def refresh(self, changes: object) -> None:
        """Override Page.refresh: a registered letter is read again; a draft is only changed by typing."""
        kinds = cast("Changes", changes).kinds
        view = self._view
        if kinds and view is not None and self._stack.currentWidget() is self.registered and self._ticket is None:
            self._load(view.file.inquiry.id)

    def may_leave(self) -> bool:
        """Override Page.may_leave: what was typed is saved on the way out."""
        self.keeper.flush()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: in a narrow window the form gets its room before the paper."""
        super().resizeEvent(event)
        if self.split is not None and not self.split.overlaid:
            room = self.width() - _FORM_NEEDS
            self.split.pane.setFixedWidth(max(_PAPER_NEEDS, min(tokens.WIDTH["pane_letter"], room)))

    def focus_first(self) -> None:
        """Override Page.focus_first."""
        if self._stack.currentWidget() is self.draft_pane:
            self.draft_pane.form.focus_first()
        else:
            self.registered.detail.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self._speak()
        if self._view is not None or self._names.choices is not None:
            self._show_registered()
            self._show_title()
            self._show_term()
        else:
            self.header.set_title(self.tr("New inquiry"))

    def _speak(self) -> None:
        language = self._desk.language.now
        self._names.language = language
        self.draft_pane.speak(language)
        self.registered.speak(language)
        self.preview.language = language

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: the language is known before the parts set their texts again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
            if self._names.choices is not None:
                self.draft_pane.form.fill(self._names.choices)
        super().changeEvent(event)
