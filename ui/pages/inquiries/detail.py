"""The right pane: one letter with its addressee, questions, whom it serves and its timeline; the next step below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.wording.complaint_labels import complaints_counted
from deputy_desk.wording.inquiry_labels import kind_label, question_grade_label
from ui import tokens
from ui.pages.inquiries.columns import state_of_letter
from ui.pages.inquiries.question_lines import QuestionLines
from ui.pages.inquiries.step_names import step_icon, step_name
from ui.pages.inquiries.todo import Step, next_step
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.cards import LinkCard
from ui.widgets.label import Label
from ui.widgets.sections import EmptyState, Section, SectionStack
from ui.widgets.surface import Surface
from ui.widgets.timeline import Moment, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deputy_desk.services.inquiry_view import InquiryView
    from ui.pages.inquiries.names import Names


class InquiryDetail(QWidget):
    """``step_wanted`` carries the step of the filled button; the others are about the letter shown (``view``)."""

    step_wanted = Signal(str)
    pdf_wanted = Signal()
    word_wanted = Signal()
    more_wanted = Signal()
    print_wanted = Signal()
    served_wanted = Signal()
    parent_wanted = Signal()
    moment_opened = Signal(object)

    def __init__(self, names: Names, *, between: QWidget | None = None, parent: QWidget | None = None) -> None:
        """``between`` stands over the foot: the page of one letter shows its term there."""
        super().__init__(parent)
        self._names = names
        self.view: InquiryView | None = None
        self._alone = between is not None
        self._build(between)
        self.retranslate()

    def _build(self, between: QWidget | None) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self._build_sections(), 1)
        if between is not None:
            column.addWidget(between)
        column.addWidget(self._build_foot())
        self._empty = EmptyState("email-outline")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _build_head(self) -> QWidget:
        self._number = Label(bold=True)
        self._badge = Badge("")
        self.pdf = Button(kind="quiet", icon="file-pdf-box", small=True)
        self.word = Button(kind="quiet", icon="file-word-outline", small=True)
        self.more = Button(kind="quiet", icon="dots-horizontal", small=True)
        head = Surface("surface", "b")
        head.setFixedHeight(tokens.HEIGHT["pane_header"])
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._number)
        row.addWidget(self._badge)
        row.addStretch(1)
        for button, signal in (
            (self.pdf, self.pdf_wanted),
            (self.word, self.word_wanted),
            (self.more, self.more_wanted),
        ):
            row.addWidget(button)
            button.clicked.connect(signal)
        return head

    def _build_sections(self) -> QWidget:
        self._subject = Label(bold=True, wrap=True, selectable=True)
        self._body = Label(size=tokens.SMALL, wrap=True, selectable=True)
        self._kind = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.questions = QuestionLines()
        self.served = LinkCard("inbox-outline")
        self.served.clicked.connect(self.served_wanted)
        self.before = LinkCard("email-outline")
        self.before.clicked.connect(self.parent_wanted)
        self.timeline = Timeline()
        self.timeline.opened.connect(self.moment_opened)
        about, self._asked, events = Section(), Section(), Section()
        for child in (self._subject, self._body, self._kind, self.served, self.before):
            about.body.addWidget(child)
        self._asked.body.addWidget(self.questions)
        events.body.addWidget(self.timeline)
        sections = SectionStack()
        for section in (about, self._asked, events):
            sections.add(section)
        return sections

    def _build_foot(self) -> QWidget:
        self.next = Button(kind="primary")
        self.print_button = Button(icon="printer-outline")
        self.print_button.clicked.connect(self.print_wanted)
        if not self._alone:
            self.next.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.next.clicked.connect(self._say_next)
        self.open_button = Button(icon="open-in-new")
        self.open_button.clicked.connect(lambda: self.step_wanted.emit("open"))
        foot = Surface("surface", "t")
        foot.setFixedHeight(tokens.HEIGHT["footer_actions"])
        actions = QHBoxLayout(foot)
        actions.setContentsMargins(20, 1, 20, 0)
        actions.setSpacing(8)
        actions.addWidget(self.print_button)
        self.print_button.setVisible(self._alone)
        if self._alone:
            actions.addStretch(1)
        actions.addWidget(self.next, 0 if self._alone else 1)
        actions.addWidget(self.open_button)
        return foot

    def _say_next(self) -> None:
        if self.view is not None:
            self.step_wanted.emit(next_step(self.view, self._names.today).value)

    def show_view(self, view: InquiryView | None, moments: Sequence[Moment] = ()) -> None:
        """Show a letter, or that none is chosen."""
        self.view = view
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is None:
            return
        names, letter = self._names, view.file.inquiry
        stage = view.file.stage
        kind = kind_label(letter.kind, names.language)
        self._number.setText(kind if self._alone else names.number(letter))
        self._number.setVisible(stage is not InquiryStage.DRAFT)
        self._badge.setVisible(not self._alone)
        self._badge.show_badge(*state_of_letter(view, names))
        self._subject.setText(names.subject(letter) or self.tr("New inquiry"))
        body = view.file.legs[-1].body_id if view.file.legs else letter.body_id
        self._body.setText(names.body(body or letter.body_id, short=False) or self.tr("No addressee is chosen"))
        self._kind.setText(kind)
        self._kind.setVisible(not self._alone)
        self._show_questions(view)
        self._show_links(view)
        self.timeline.show_moments(moments)
        step = next_step(view, names.today)
        self.next.setVisible(not (self._alone and step is Step.OPEN))
        self.next.setText(step_name(step))
        self.next.set_icon(step_icon(step))
        self.open_button.setVisible(not self._alone and step not in {Step.OPEN, Step.EDIT})

    def _show_questions(self, view: InquiryView) -> None:
        names, file = self._names, view.file
        kazakh = names.language == "kk"
        rows = []
        for one in file.questions:
            grade = file.question_grade(one)
            text = ((kazakh and one.text_kk) or one.text_ru) or one.text_kk
            word = question_grade_label(grade, names.language) if grade else ""
            rows.append((text, word, grade.value if grade else ""))
        self.questions.show_lines(rows)
        self._asked.set_title(self.tr("Questions"))
        self._asked.setVisible(bool(rows))

    def _show_links(self, view: InquiryView) -> None:
        names = self._names
        count = len(view.complaints)
        self.served.setVisible(bool(count))
        numbers = ", ".join(f"№\u00a0{one.n}" for one in view.complaints[:4])
        more = ", …" if count > 4 else ""
        under = self.tr("Problem: {title}").format(title=view.problem.title) if view.problem else f"{numbers}{more}"
        self.served.show_link(complaints_counted(count, names.language), under)
        self.before.setVisible(view.parent is not None)
        if view.parent is not None:
            number = names.number(view.parent)
            self.before.show_link(self.tr("Follows {number}").format(number=number), names.subject(view.parent))

    def retranslate(self) -> None:
        """Set the texts again."""
        self._empty.show_words(
            self.tr("No inquiry is chosen"), self.tr("Choose one in the list to see its questions and timeline.")
        )
        for button, words in (
            (self.pdf, self.tr("Save as PDF…")),
            (self.word, self.tr("Save for Word…")),
            (self.more, self.tr("More actions")),
            (self.open_button, self.tr("Open the letter (Enter)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.print_button.setText(self.tr("Print"))
        self.print_button.show_keys("Ctrl+P")
        self.show_view(self.view, self.timeline.moments)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
