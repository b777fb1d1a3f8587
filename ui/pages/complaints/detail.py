"""The right pane: one complaint with its person, words, problem and timeline; what can be done stays at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.iin import mask_iin
from deputy_desk.domain.numbers import complaint_number, inquiry_number
from deputy_desk.domain.phone import format_phone
from deputy_desk.wording.complaint_labels import (
    channel_label,
    complaints_counted,
    complaints_since,
    outcome_label,
    stage_label,
)
from deputy_desk.wording.dates import day_month
from ui import tokens
from ui.pages.complaints.columns import STAGE_TONES
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.cards import LinkCard, PersonCard
from ui.widgets.label import Label
from ui.widgets.sections import EmptyState, Section, SectionStack
from ui.widgets.surface import Surface
from ui.widgets.timeline import Moment, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deputy_desk.domain.ids import Id
    from deputy_desk.services.complaint_view import ComplaintView
    from ui.pages.complaints.names import Names


class DetailPane(QWidget):
    """Signals carry nothing: they are about the complaint shown (``view``)."""

    told_wanted = Signal()
    reopen_wanted = Signal()
    event_wanted = Signal()
    slip_wanted = Signal()
    more_wanted = Signal()
    history_wanted = Signal()
    problem_wanted = Signal()
    link_wanted = Signal()
    moment_opened = Signal(object)
    iin_wanted = Signal(str)
    """The id of the person whose whole IIN is asked for."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.view: ComplaintView | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._middle(), 1)
        column.addWidget(self._foot())
        self._empty = EmptyState("inbox-outline")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        for button, signal in (
            (self.told, self.told_wanted),
            (self.reopen, self.reopen_wanted),
            (self.event_button, self.event_wanted),
            (self.slip, self.slip_wanted),
            (self.more, self.more_wanted),
            (self.history, self.history_wanted),
            (self.problem, self.problem_wanted),
        ):
            button.clicked.connect(signal)
        self.timeline.opened.connect(self.moment_opened)
        self.person.reveal_asked.connect(self._ask_iin)

    def _head(self) -> QWidget:
        self._number = Label(bold=True)
        self._badge = Badge("")
        self.history = Button(kind="quiet", icon="history", small=True)
        self.more = Button(kind="quiet", icon="dots-horizontal", small=True)
        head = Surface("surface", "b")
        head.setFixedHeight(tokens.HEIGHT["pane_header"])
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._number)
        row.addWidget(self._badge)
        row.addStretch(1)
        row.addWidget(self.history)
        row.addWidget(self.more)
        return head

    def _middle(self) -> QWidget:
        self.person = PersonCard()
        self._source = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._text = Label(size=tokens.SMALL, wrap=True, selectable=True)
        self._translation = Label(size=tokens.SMALL, tone="text2", wrap=True, selectable=True)
        self._outcome = Label(size=tokens.SMALL, bold=True, wrap=True)
        self.problem = LinkCard("folder-alert-outline", "amber_text")
        self.timeline = Timeline()
        person, text, events = Section(), Section(), Section()
        person.body.addWidget(self.person)
        for child in (self._source, self._text, self._translation, self._outcome, self.problem):
            text.body.addWidget(child)
        events.body.addWidget(self.timeline)
        self._sections = SectionStack()
        for section in (person, text, events):
            self._sections.add(section)
        return self._sections

    def _foot(self) -> QWidget:
        self.told = Button(kind="primary", icon="phone-outline")
        self.reopen = Button(icon="history")
        self.event_button = Button(icon="message-text-outline")
        self.slip = Button(icon="printer-outline")
        foot = Surface("surface", "t")
        foot.setFixedHeight(tokens.HEIGHT["footer_actions"])
        actions = QHBoxLayout(foot)
        actions.setContentsMargins(20, 1, 20, 0)
        actions.setSpacing(8)
        self.told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reopen.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        actions.addWidget(self.told, 1)
        actions.addWidget(self.reopen, 1)
        actions.addWidget(self.event_button)
        actions.addWidget(self.slip)
        return foot

    def show_view(self, view: ComplaintView | None, moments: Sequence[Moment] = ()) -> None:
        """Show a complaint, or that none is chosen."""
        self.view = view
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is None:
            return
        names, one = self._names, view.file.complaint
        stage = view.file.stage
        number = complaint_number(one.n, one.series, one.year, names.today.year)
        self._number.setText(f"№\u00a0{number}")
        self._badge.show_badge(stage_label(stage, names.language), STAGE_TONES[stage])
        self._show_person(view)
        day = day_month(one.received_on, names.language)
        self._source.setText(f"{channel_label(one.channel, names.language)}, {day}")
        self._text.setText(one.text)
        self._translation.setText(one.translation)
        self._translation.setVisible(bool(one.translation))
        closing = view.file.closing
        self._outcome.setText("" if closing is None else outcome_label(closing.outcome, names.language))
        self._outcome.setVisible(closing is not None)
        self._show_problem(view)
        self.timeline.show_moments(moments)
        closed = stage is ComplaintStage.CLOSED
        self.reopen.setVisible(closed)
        self.told.setVisible(not closed)
        self.event_button.setVisible(not closed)

    def _show_person(self, view: ComplaintView) -> None:
        names, contact = self._names, view.contact
        self.history.setVisible(contact is not None and len(contact.complaints) > 1)
        if contact is None:
            self.person.show_person(self.tr("Anonymous"), self.tr("no applicant is named"))
            return
        person = contact.person
        under = complaints_since(len(contact.complaints), contact.since, names.language)
        facts = [
            *((self.tr("Phone"), format_phone(number)) for number in contact.phones[:2]),
            (self.tr("Address"), view.file.complaint.address or person.address or names.place(person.place_id)),
        ]
        self.person.show_person(person.name, under, facts, secret=(self.tr("IIN"), mask_iin(person.iin)))

    @property
    def person_id(self) -> Id | None:
        """The person shown now."""
        return self.view.contact.person.id if self.view is not None and self.view.contact is not None else None

    def _ask_iin(self) -> None:
        if self.person_id is not None:
            self.iin_wanted.emit(self.person_id)

    def _show_problem(self, view: ComplaintView) -> None:
        found = view.problem
        self.problem.setVisible(found is not None)
        if found is None:
            return
        under = complaints_counted(found.complaints, self._names.language)
        if found.letter is not None:
            letter = found.letter.letter.inquiry
            number = inquiry_number(letter.n or 0, letter.series)
            under = self.tr("{complaints}, inquiry № {number}").format(complaints=under, number=number)
        self.problem.show_link(self.tr("Problem: {title}").format(title=found.problem.title), under)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._empty.show_words(
            self.tr("No complaint is chosen"), self.tr("Choose one in the list to see its person, words and timeline.")
        )
        self.told.setText(self.tr("Tell the citizen"))
        self.reopen.setText(self.tr("Open again…"))
        self.event_button.setText(self.tr("Event"))
        for button, words in (
            (self.slip, self.tr("Print the slip (Ctrl+P)")),
            (self.more, self.tr("More actions")),
            (self.history, self.tr("All complaints of this applicant")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.show_view(self.view, self.timeline.moments)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
