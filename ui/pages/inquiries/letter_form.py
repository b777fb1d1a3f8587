"""The form of a letter: to whom, about what, in which language, what happened, questions, enclosures, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deputy_desk.domain.inquiry import LetterLanguage
from deputy_desk.services.drafts import Draft, DraftQuestion
from ui import tokens
from ui.messages import sentence
from ui.pages.inquiries.addressees import addressee_entries, addressee_of, addressee_value
from ui.pages.inquiries.bilingual import Bilingual
from ui.pages.inquiries.enclosures import EnclosureList
from ui.pages.inquiries.served import ServedBox
from ui.pages.inquiries.term_row import TermRow
from ui.widgets.combo import Combo
from ui.widgets.fields import FieldBox
from ui.widgets.label import Label
from ui.widgets.question_list import QuestionList
from ui.widgets.question_model import QuestionRow
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from deputy_desk.domain.inquiry_file import InquiryFile
    from deputy_desk.errors import Problem
    from deputy_desk.services.letter_choices import LetterChoices
    from ui.widgets.question_model import Letter

_LABELS = 116


class LetterForm(QScrollArea):
    """``edited`` after anything was typed, ``term_edited`` besides when the term changed."""

    edited = Signal()
    term_edited = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._draft = Draft()
        self._labels: list[Label] = []
        self.to = Combo(search=True)
        self.subject = Bilingual()
        self.letter = Segmented([Option("kk", "Қазақша"), Option("ru", "Русский"), Option("both", "")])
        self.text = Bilingual(lines=3)
        self.questions = QuestionList()
        self.enclosures = EnclosureList()
        self.served = ServedBox()
        self.term = TermRow(language)
        self._to = FieldBox(self.to)
        self._asked = FieldBox(self.questions)
        self._heading = Label(bold=True)
        self._remark = Label(size=tokens.SMALL, tone="text2")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        inside = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        after = QGridLayout()
        after.setHorizontalSpacing(8)
        after.setVerticalSpacing(10)
        after.setColumnMinimumWidth(0, _LABELS)
        after.setColumnStretch(1, 1)
        left = Qt.AlignmentFlag.AlignLeft
        above = (self._to, self.subject, self.letter, self.text)
        below = (self.enclosures, self.served, self.term)
        for row, field in enumerate((*above, *below)):
            where = grid if field in above else after
            label = Label(size=tokens.BASE, tone="text2")
            label.setContentsMargins(0, 6, 0, 0)
            self._labels.append(label)
            where.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            where.addWidget(field, row, 1, left if field is self.letter else Qt.AlignmentFlag(0))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._remark, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addSpacing(2)
        column.addLayout(head)
        column.addWidget(self._asked)
        column.addSpacing(2)
        column.addLayout(after)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def _connect(self) -> None:
        self.to.picked.connect(lambda _value: self.edited.emit())
        self.letter.changed.connect(self._letter_chosen)
        self.term.edited.connect(self.term_edited)
        for signal in (
            self.subject.edited,
            self.text.edited,
            self.questions.changed,
            self.enclosures.edited,
            self.served.edited,
            self.term.edited,
        ):
            signal.connect(self.edited)

    def _letter_chosen(self, letter: str) -> None:
        self._show_letter(cast("Letter", letter))
        self.edited.emit()

    def _show_letter(self, letter: Letter) -> None:
        self.subject.show_letter(letter)
        self.text.show_letter(letter)
        self.questions.set_letter(letter)
        self.enclosures.show_letter(letter)

    def fill(self, choices: LetterChoices) -> None:
        """Take what is offered."""
        kept = self.to.value
        self.to.set_entries(addressee_entries(choices, self.language))
        self.to.set_value(kept)
        self.term.set_rules(choices.rules)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft without telling anybody."""
        self._draft = draft
        self.to.set_value(addressee_value(draft))
        self.subject.set_texts(draft.subject_kk, draft.subject_ru)
        self.text.set_texts(draft.text_kk, draft.text_ru)
        rows = [QuestionRow(key=one.id or "", kk=one.kk, ru=one.ru) for one in draft.questions]
        before = self.questions.blockSignals(True)
        self.questions.set_questions(rows)
        self.questions.blockSignals(before)
        self.enclosures.show_enclosures(draft.enclosures)
        self.letter.set_value(draft.language.value)
        self._show_letter(draft.language.value)
        self.term.show_term(draft.kind, draft.term)
        self.show_problems(())
        self.verticalScrollBar().setValue(0)

    def draft(self) -> Draft:
        """Return what is typed."""
        body, official = addressee_of(self.to.value)
        return replace(
            self._draft,
            kind=self.term.chosen_kind,
            body_id=body,
            official_id=official,
            language=LetterLanguage(self.letter.value or LetterLanguage.RU),
            subject_ru=self.subject.text("ru"),
            subject_kk=self.subject.text("kk"),
            text_ru=self.text.text("ru"),
            text_kk=self.text.text("kk"),
            questions=tuple(
                DraftQuestion(id=one.key or None, ru=one.ru, kk=one.kk) for one in self.questions.questions()
            ),
            enclosures=self.enclosures.enclosures(),
            complaint_ids=self.served.ids,
            term=self.term.term,
        )

    def take_ids(self, saved: Draft, file: InquiryFile) -> None:
        """Give the questions that were just saved the ids they got, wherever they stand now."""
        written = [one for one in saved.questions if one.ru.strip() or one.kk.strip()]
        known = {row.key for row in self.questions.model.rows if row.key}
        rows = self.questions.model.rows
        for asked, kept in zip(written, file.questions, strict=True):
            if asked.id is not None or kept.id in known:
                continue
            same = (n for n, row in enumerate(rows) if not row.key and (row.kk, row.ru) == (asked.kk, asked.ru))
            at = next(same, None)
            if at is not None:
                rows[at] = replace(rows[at], key=kept.id)

    def show_problems(self, problems: Sequence[Problem]) -> list[str]:
        """Mark the fields that were refused; returns the sentences that belong to no field."""
        self._to.show_problem("")
        self._asked.show_problem("")
        for language in ("kk", "ru"):
            self.subject.show_problem(language, "")
            self.text.show_problem(language, "")
        rest = []
        for one in problems:
            said = sentence(one, self.language)
            name, _, language = one.field.partition("_")
            if one.field in {"body", "body_id"}:
                self._to.show_problem(said)
            elif name == "subject" and language:
                self.subject.show_problem(language, said)
            elif name == "text" and language:
                self.text.show_problem(language, said)
            elif one.field == "questions":
                self._asked.show_problem(said)
            else:
                rest.append(said)
        return rest

    def focus_first(self) -> None:
        """Put the focus where typing begins: the first field that is empty."""
        line = self.to if self.to.value is None else self.subject
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set the texts again."""
        names = [
            self.tr("To"),
            self.tr("About"),
            self.tr("Language"),
            self.tr("What happened"),
            self.tr("Enclosures"),
            self.tr("For whom"),
            self.tr("Kind and term"),
        ]
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.letter.set_texts({"kk": "Қазақша", "ru": "Русский", "both": self.tr("Both")})
        self.letter.setAccessibleName(self.tr("Language of the letter"))
        self.to.set_placeholder(self.tr("Type a part of the name of the body"))
        self.to.setAccessibleName(self.tr("To"))
        self.subject.set_name(self.tr("About what, in Kazakh"), self.tr("About what, in Russian"))
        self.text.set_name(self.tr("What happened, in Kazakh"), self.tr("What happened, in Russian"))
        self._heading.setText(self.tr("Questions"))
        self._remark.setText(self.tr("each gets a grade of its own in the reply"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
