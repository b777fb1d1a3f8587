"""The right side: what kind of reply it is, how each question was answered, promises, evidence, more time, people."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deputy_desk.domain.reply import Grade as GradeValue
from deputy_desk.domain.reply import QuestionGradeValue
from deputy_desk.services.replies import Assessment
from deputy_desk.wording.inquiry_labels import answered_of, grade_label, question_grade_label
from ui import tokens
from ui.pages.reply.extension import ExtensionBox
from ui.pages.reply.people import PeopleList
from ui.pages.reply.promises import PromiseRows
from ui.widgets.fields import FieldBox, TextArea
from ui.widgets.grade_list import Grade, GradeList
from ui.widgets.label import Label
from ui.widgets.question_grades import QuestionGrades
from ui.widgets.segmented import Option

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.errors import Problem
    from deputy_desk.services.reply_view import ReplyView

_TONES = {"answered": "green_text", "partly": "amber_text", "evaded": "red_text", "not_answered": "red_text"}
_TWO_COLUMNS = 640


class _Block(QWidget):
    """A title, a quiet remark at its right, and what stands under it."""

    def __init__(self, *children: QWidget, right: bool = False) -> None:
        super().__init__()
        self._title = Label(bold=True)
        self._remark = Label(size=tokens.SMALL, tone="text2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        if right:
            head.addStretch(1)
        head.addWidget(self._remark)
        if not right:
            head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for child in children:
            column.addWidget(child)

    def set_words(self, title: str, remark: str = "") -> None:
        """Set title and remark again."""
        self._title.setText(title)
        self._remark.setText(remark)


class Grading(QScrollArea):
    """``edited`` after anything was chosen or typed; ``person_opened`` carries the id of a complaint."""

    edited = Signal()
    person_opened = Signal(str)
    done = Signal()
    """The last question is answered: what is left is to save."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._view: ReplyView | None = None
        self.grades = GradeList([Grade(one.value, *grade_label(one, language)) for one in GradeValue])
        options = [Option(one.value, question_grade_label(one, language), None, _TONES[one.value]) for one in _ORDER]
        self.questions = QuestionGrades(options)
        self.evidence = TextArea(lines=2)
        self._evidence = FieldBox(self.evidence)
        self.promises = PromiseRows()
        self.extension = ExtensionBox()
        self.people = PeopleList()
        self._problem = Label(size=tokens.SMALL, tone="red", wrap=True)
        self._problem.hide()
        self._note = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._build()
        self.grades.chosen.connect(self._graded)
        self.questions.changed.connect(lambda _at, _value: self._answered())
        self.questions.finished.connect(self._finished)
        self.people.opened.connect(self.person_opened)
        for signal in (self.promises.edited, self.extension.edited, self.evidence.textChanged):
            signal.connect(self.edited)
        self.promises.edited.connect(self._order_tabs)
        self.retranslate()

    def _build(self) -> None:
        self._kind = _Block(self._problem, self.grades)
        self._asked = _Block(self.questions, right=True)
        self._promised = _Block(self.promises)
        self._time = _Block(self.extension)
        self._whom = _Block(self.people, right=True)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, children in (
            (left, (self._kind, self._time, self._note)),
            (right, (self._asked, self._evidence, self._promised, self._whom)),
        ):
            column.setSpacing(20)
            for child in children:
                column.addWidget(child)
            column.addStretch(1)
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(24, 14, 24, 20)
        self._columns.setSpacing(20)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 4)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def show_view(self, view: ReplyView, today: date) -> None:
        """Show what is known of a reply, or the empty place for a new one."""
        self._view = view
        file, reply = view.letter.file, view.reply
        grading = file.grade_of(reply) if reply else None
        self.grades.set_value(grading.grade.value if grading else None)
        self._show_questions()
        before = self.evidence.blockSignals(True)
        self.evidence.setPlainText(grading.evidence if grading else "")
        self.evidence.blockSignals(before)
        due = view.letter.deadline.due if view.letter.deadline else None
        known = [one for one in file.promises if reply is not None and one.reply_id == reply.id]
        came = reply.received_on if reply else today
        self.promises.show_promises(known, max(came, due) if due else came)
        self.extension.show_due(due)
        self._match()
        self._count()
        year = view.people[0].complaint.year if view.people else 0
        self.people.show_people(view.people, year, self.tr("Anonymous"))
        self._whom.setVisible(bool(view.people))
        self.clear_problems()
        self.retranslate()
        self._order_tabs()
        self.verticalScrollBar().setValue(0)

    def _show_questions(self) -> None:
        if self._view is None:
            return
        file = self._view.letter.file
        kazakh = self.language == "kk"
        texts = [((kazakh and one.text_kk) or one.text_ru) or one.text_kk for one in file.questions]
        grades = [found.value if (found := file.question_grade(one)) else None for one in file.questions]
        self.questions.show_questions(texts, grades)
        self._asked.setVisible(bool(texts))

    def _order_tabs(self) -> None:
        """Let Tab go down the left column and then the right one: what is made later would come behind the buttons."""
        blocks = (self._kind, self._time, self._asked, self._evidence, self._promised, self._whom)
        stops = [
            one
            for block in blocks
            for one in sorted(block.findChildren(QWidget), key=lambda child: child is self.promises.add_button)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @property
    def grade(self) -> GradeValue | None:
        """The grade chosen."""
        return GradeValue(self.grades.value) if self.grades.value else None

    def assessment(self) -> Assessment | None:
        """Return what was chosen, None while the kind of reply is not."""
        grade = self.grade
        if grade is None or self._view is None:
            return None
        asked = zip(self._view.letter.file.questions, self.questions.grades, strict=True)
        return Assessment(
            grade=grade,
            questions={one.id: QuestionGradeValue(value) for one, value in asked if value},
            evidence=self.evidence.text,
            promises=self.promises.promises(),
        )

    def open_questions(self) -> tuple[int, ...]:
        """Return the numbers of the questions that were evaded or left out, from 1."""
        left = {QuestionGradeValue.EVADED.value, QuestionGradeValue.NOT_ANSWERED.value}
        return tuple(n for n, value in enumerate(self.questions.grades, 1) if value in left)

    def _graded(self, _value: str) -> None:
        self._match()
        self.clear_problems()
        self.edited.emit()

    def _match(self) -> None:
        grade = self.grade
        self._evidence.setVisible(grade is GradeValue.DONE)
        if grade is GradeValue.PROMISE:
            self.promises.need_one()
            self._order_tabs()
        else:
            self.promises.drop_empty()

    def _answered(self) -> None:
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        grades = self.questions.grades
        answered = sum(one == QuestionGradeValue.ANSWERED.value for one in grades)
        words = answered_of(answered, len(grades), self.language) if any(grades) else self.tr("keys 1–4")
        self._asked.set_words(self.tr("Answers to the questions"), words)

    def _finished(self) -> None:
        if self.grade is GradeValue.DONE:
            self.evidence.setFocus()
        elif self.grade is not GradeValue.PROMISE or not self.promises.focus_row():
            self.done.emit()

    def clear_problems(self) -> None:
        """Take every mark away."""
        self._problem.hide()
        self._evidence.show_problem("")
        self.promises.show_problem("")
        self.extension.show_problem("")

    def show_ungraded(self) -> None:
        """Say that the kind of reply must be chosen."""
        self._problem.setText(self.tr("Choose what kind of reply it is: without a grade it does not count."))
        self._problem.show()
        self.grades.setFocus()

    def show_problem(self, problem: Problem, sentence: str) -> bool:
        """Mark what was refused. Returns False for a field that is not here."""
        if problem.field == "evidence":
            self._evidence.show_problem(sentence)
            self.evidence.setFocus()
        elif problem.field == "promises":
            self.promises.need_one()
            self.promises.show_problem(sentence)
        elif problem.field == "until":
            self.extension.show_problem(sentence)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: too narrow for two columns, they stand under each other."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= _TWO_COLUMNS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def retranslate(self) -> None:
        """Set the texts again."""
        self.grades.set_grades([Grade(one.value, *grade_label(one, self.language)) for one in GradeValue])
        self.questions.set_options({one.value: question_grade_label(one, self.language) for one in _ORDER})
        self._kind.set_words(self.tr("What kind of reply is it"), self.tr("keys 1–8"))
        self._promised.set_words(self.tr("Promise"))
        self._time.set_words(self.tr("Prolonged term"))
        people = self._view.people if self._view else ()
        told = sum(one.told for one in people)
        known = self.tr("told: {told} of {all}").format(told=told, all=len(people))
        self._whom.set_words(self.tr("Whom to tell"), known)
        self._evidence.set_label(self.tr("What shows that it is done"))
        self._note.setText(self.tr("A grade can be changed. The earlier one stays in the history of the inquiry."))
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


_ORDER = tuple(QuestionGradeValue)
