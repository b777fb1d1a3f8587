"""The screen of a reply: its paper at the left, its grade, answers and promises at the right, saved in one step."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.errors import InputError
from deputy_desk.services.replies import NewReply
from deputy_desk.services.reply_entry import ReplyEntry
from deputy_desk.services.reply_view import timing
from deputy_desk.wording.inquiry_labels import list_of_numbers, working_day_of_reply
from ui import tokens
from ui.messages import sentence
from ui.page import Page
from ui.pages.reply.details import typed_day
from ui.pages.reply.grading import Grading
from ui.pages.reply.paper import Paper
from ui.pages.reply.saving import Attached, keep_reply
from ui.requests import FollowOnWanted, ReplyWanted
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deputy_desk.errors import DeskError
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.reply_view import ReplyView
    from ui.desk import Desk
    from ui.tasks import Ticket

_GRADING_NEEDS = 718
_NARROWEST = 330


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A reply with the content of its first paper."""

    view: ReplyView
    paper: Attached | None


class ReplyPage(Page):
    """``show_record`` takes `ReplyWanted`, or the id of an inquiry for a new reply to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._view: ReplyView | None = None
        self._wanted: ReplyWanted | None = None
        self._ticket: Ticket | None = None
        self._dirty = False
        self._warned = False
        self._attached: Attached | None = None
        self.file_dialog: QFileDialog | None = None
        self._about = Label(size=tokens.SMALL, tone="text2")
        self.header.add_right(self._about)
        self._badge = self.header.set_badge
        self.paper = Paper()
        self.grading = Grading(desk.language.now)
        self.repeat = Button(icon="email-sync-outline")
        self.later = Button(kind="quiet")
        self.save = Button(kind="primary", icon="check", shortcut="Ctrl+Return")
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.paper)
        row.addWidget(self.grading, 1)
        bar = ActionBar()
        bar.add_left(self.repeat)
        bar.add_right(self.later)
        bar.add_right(self.save)
        self.set_body(body, bar)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.paper.edited.connect(self._edited)
        self.paper.attach_wanted.connect(self._ask_file)
        self.paper.details.day_picked.connect(lambda _day: self._show_timing())
        self.grading.edited.connect(self._edited)
        self.grading.done.connect(lambda: self.save.setFocus(Qt.FocusReason.TabFocusReason))
        self.grading.person_opened.connect(lambda identity: self._desk.shell.open("complaints", identity))
        self.save.clicked.connect(lambda: self.save_reply(graded=True))
        self.later.clicked.connect(lambda: self.save_reply(graded=False))
        self.repeat.clicked.connect(lambda: self.save_reply(graded=True, then=self._repeat))
        shortcut = QShortcut(QKeySequence("Ctrl+O"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._ask_file)

    # Opening

    def show_record(self, argument: object) -> None:
        """Override Page.show_record."""
        if isinstance(argument, str):
            argument = ReplyWanted(inquiry_id=argument)
        if isinstance(argument, ReplyWanted):
            self._wanted = argument
            self._load()

    def _load(self) -> None:
        from deputy_desk.services.attachments import read_attachment
        from deputy_desk.services.reply_view import reply_view

        wanted, office = self._wanted, self._office
        if wanted is None:
            return
        if self._ticket is not None:
            self._ticket.cancel()

        def read() -> _Loaded:
            view = reply_view(office, wanted.inquiry_id, wanted.reply_id)
            if not view.attachments:
                return _Loaded(view, None)
            first = view.attachments[0]
            return _Loaded(view, Attached(first.name, read_attachment(office, first.id)))

        self._ticket = self._desk.tasks.ask(read, self._show, self._desk.shell.tell_error, self)

    def _show(self, found: _Loaded) -> None:
        self._ticket = None
        view = found.view
        self._view = view
        self._attached = None
        if view.reply is None:
            self.paper.show_new(self._office.today())
        else:
            self.paper.show_reply(view.reply, self._desk.language.now)
        if found.paper is not None:
            self.paper.show_file(found.paper.name, found.paper.content)
        self.grading.show_view(view, self._office.today())
        self._dirty = self._warned = False
        self.messages.hide()
        self._show_words()
        self.focus_first()

    def _day(self) -> date:
        reply = self._view.reply if self._view else None
        return reply.received_on if reply else self.paper.details.received.day

    def _show_timing(self) -> None:
        if self._view is None:
            return
        found = timing(self._view.letter.file, self._day(), self._view.calendar)
        if found is None:
            self.header.set_badge("")
            return
        words = working_day_of_reply(found.working_day, self._desk.language.now, in_time=found.in_time)
        self.header.set_badge(words, "green" if found.in_time else "red")

    def _show_words(self) -> None:
        view = self._view
        if view is None:
            self.header.set_title(self.tr("Reply"))
            return
        letter = view.letter.file.inquiry
        number = inquiry_number(letter.n or 0, letter.series)
        title = self.tr("Reply to inquiry № {number}") if view.reply else self.tr("New reply to inquiry № {number}")
        self.header.set_title(title.format(number=number))
        kazakh = self._desk.language.now == "kk"
        subject = (kazakh and letter.subject_kk) or letter.subject_ru or letter.subject_kk
        self._about.setText(letter.short_title or subject)
        self.later.setVisible(view.reply is None)
        self._show_timing()
        self._show_repeat()

    def _show_repeat(self) -> None:
        numbers = self.grading.open_questions()
        self.repeat.setVisible(bool(numbers) and self.grading.grade is not None)
        listed = list_of_numbers(list(numbers), self._desk.language.now)
        text = self.tr("Repeat question {numbers}") if len(numbers) == 1 else self.tr("Repeat questions {numbers}")
        self.repeat.setText(text.format(numbers=listed))

    def _edited(self) -> None:
        self._dirty = True
        self._warned = False
        self._show_repeat()

    # The paper

    def _ask_file(self) -> None:
        if self._view is None or self._view.reply is not None:
            return
        kinds = self.tr("Papers and pictures")
        dialog = QFileDialog(self, self.tr("Attach the scan"), "", f"{kinds} (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.attach(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self.file_dialog = dialog
        dialog.open()

    def attach(self, path: Path) -> None:
        """Show a file that will be kept with the reply when it is saved."""
        from ui.pages.reply.saving import read_paper

        def show(found: Attached) -> None:
            self._attached = found
            self.paper.show_file(found.name, found.content)
            self._edited()

        self._desk.tasks.ask(lambda: read_paper(path), show, self._desk.shell.tell_error, self)

    # Saving

    def save_reply(self, *, graded: bool, then: Callable[[], None] | None = None) -> None:
        """Save what was typed; ``graded`` False leaves the grade for later."""
        view = self._view
        if view is None:
            return
        self.grading.clear_problems()
        self.paper.details.show_problem("", "")
        details = self.paper.details
        try:
            body_day = typed_day(details.day.text())
        except ValueError:
            details.show_problem("body_day", self.tr("Write the day as 19.11.2026."))
            return
        assessment = self.grading.assessment() if graded else None
        if graded and assessment is None:
            self.grading.show_ungraded()
            return
        new = NewReply(
            inquiry_id=view.letter.file.inquiry.id,
            received_on=self._day(),
            body_number=details.number.text(),
            body_day=body_day,
            incoming_number=details.incoming.text(),
            text=self.paper.text.text,
        )
        entry = ReplyEntry(
            new=new,
            reply_id=view.reply.id if view.reply else None,
            assessment=assessment,
            prolonged=self.grading.extension.value(),
        )
        office, attached = self._office, self._attached
        self.save.setEnabled(False)
        self._desk.tasks.change(
            lambda: keep_reply(office, entry, attached), lambda made: self._saved(made, then), self._refused, self
        )

    def _saved(self, changes: Changes, then: Callable[[], None] | None) -> None:
        view = self._view
        self.save.setEnabled(True)
        self._dirty = False
        if view is not None:
            self._wanted = ReplyWanted(inquiry_id=view.letter.file.inquiry.id, reply_id=changes.id)
        self._desk.shell.publish(changes)
        self._desk.shell.say(self.tr("The reply is saved"))
        if then is not None:
            then()
        else:
            self._desk.shell.back()

    def _refused(self, error: DeskError) -> None:
        self.save.setEnabled(True)
        language = self._desk.language.now
        rest = [] if isinstance(error, InputError) else [sentence(error, language)]
        for one in error.problems if isinstance(error, InputError) else []:
            said = sentence(one, language)
            if not (self.paper.details.show_problem(one.field, said) or self.grading.show_problem(one, said)):
                rest.append(said)
        if rest:
            self.messages.show_message(" ".join(rest))

    def _repeat(self) -> None:
        view = self._view
        if view is None:
            return
        asked = tuple(view.letter.file.questions[n - 1].id for n in self.grading.open_questions())
        wanted = FollowOnWanted(parent_id=view.letter.file.inquiry.id, kind="repeat", question_ids=asked)
        self._desk.shell.open("inquiry", wanted)

    # The shell

    def refresh(self, changes: object) -> None:
        """Override Page.refresh: read again, unless something is being typed."""
        view = self._view
        if view is not None and not self._dirty and view.letter.file.inquiry.id in _touched(changes):
            self._load()

    def may_leave(self) -> bool:
        """Override Page.may_leave: says once that the grade is not saved; the second time the person means it."""
        if not self._dirty or self._warned:
            self._dirty = False
            return True
        self._warned = True
        words = self.tr("The reply is not saved yet. Save it with Ctrl+Enter, or leave once more to drop it.")
        self.messages.show_message(words, tone="amber")
        return False

    def panes(self) -> list[QWidget]:
        """Override Page.panes."""
        return [self.paper, self.grading]

    def focus_first(self) -> None:
        """Override Page.focus_first: a new reply begins with its day, a kept one with its grade."""
        new = self._view is None or self._view.reply is None
        first: QWidget = self.paper.details.received if new else self.grading.grades
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: the grades get their room first."""
        super().resizeEvent(event)
        wide = tokens.WIDTH["pane_scan"]
        self.paper.setFixedWidth(min(wide, max(_NARROWEST, self.width() - _GRADING_NEEDS)))

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.grading.language = self._desk.language.now
        self.save.setText(self.tr("Save the grade"))
        self.later.setText(self.tr("Record without a grade"))
        if self._view is not None and self._view.reply is not None:
            self.paper.details.show_reply(self._view.reply, self._desk.language.now)
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: the language is known before the parts set their texts again."""
        if event.type() == QEvent.Type.LanguageChange:
            self.grading.language = self._desk.language.now
        super().changeEvent(event)


def _touched(changes: object) -> frozenset[str]:
    found = cast("Changes", changes)
    return found.ids | {found.id}
