"""The kind of a letter and its term: a number, a unit, and the mark that its source was not confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from deputy_desk.domain.inquiry import FIRST_LETTERS, InquiryKind
from deputy_desk.domain.terms import MAX_TERM, Term, TermUnit
from deputy_desk.wording.explanations import basis_text, rule_note
from deputy_desk.wording.inquiry_labels import kind_label, unit_label
from ui import tokens
from ui.widgets.combo import Combo, Entry
from ui.widgets.label import Label

if TYPE_CHECKING:
    from deputy_desk.domain.terms import TermRule

_MOST_MONTHS = 36
"""Longer terms exist nowhere; 999 months would only be a slip of the finger."""


class TermRow(QWidget):
    """``edited`` after the person chose. Choosing another kind brings the term in force for it."""

    edited = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._rules: Mapping[InquiryKind, TermRule] = {}
        self.kind = Combo()
        self.number = QSpinBox()
        self.number.setFixedWidth(72)
        self.unit = Combo()
        self.unit.setMinimumWidth(140)
        self._note = Label(size=tokens.SMALL, tone="amber", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind, 3)
        row.addWidget(self.number)
        row.addWidget(self.unit, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._note)
        self.kind.picked.connect(self._kind_picked)
        self.unit.picked.connect(lambda _value: self._unit_picked())
        self.number.valueChanged.connect(lambda _value: self._number_changed())
        self.retranslate()

    def set_rules(self, rules: Mapping[InquiryKind, TermRule]) -> None:
        """Take the terms in force."""
        self._rules = rules
        self._mark()

    def show_term(self, kind: InquiryKind, term: Term | None) -> None:
        """Show a kind and its term without telling anybody; None = the term in force."""
        self._fill_kinds(kind)
        rule = self._rules.get(kind)
        shown = term or (rule.term if rule else Term(1, TermUnit.MONTHS))
        self.unit.set_value(shown.unit.value)
        self._bound(shown.n)
        self._mark()

    def _bound(self, n: int) -> None:
        """Keep the number within reason for its unit; a longer term that stands already may stay."""
        longest = _MOST_MONTHS if self.term.unit is TermUnit.MONTHS else MAX_TERM
        before = self.number.blockSignals(True)
        self.number.setRange(1, max(longest, n))
        self.number.setValue(n)
        self.number.blockSignals(before)
        self._fill_units()

    def _fill_kinds(self, kind: InquiryKind) -> None:
        # A reminder stays a reminder: only first letters may change their kind.
        kinds = [one for one in InquiryKind if one in FIRST_LETTERS] if kind in FIRST_LETTERS else [kind]
        self.kind.set_entries([Entry(one.value, kind_label(one, self.language)) for one in kinds])
        self.kind.set_value(kind.value)
        self.kind.setEnabled(len(kinds) > 1)

    @property
    def chosen_kind(self) -> InquiryKind:
        """The kind chosen."""
        return InquiryKind(self.kind.value or InquiryKind.INQUIRY)

    @property
    def term(self) -> Term:
        """The term chosen."""
        return Term(self.number.value(), TermUnit(self.unit.value or TermUnit.MONTHS))

    @property
    def rule(self) -> TermRule | None:
        """The rule the term follows, None when it was changed by hand."""
        found = self._rules.get(self.chosen_kind)
        return found if found is not None and found.term == self.term else None

    @property
    def doubtful(self) -> bool:
        """Whether the term comes from a rule that nobody confirmed."""
        return self.rule is not None and not self.rule.verified

    def _kind_picked(self, _value: object) -> None:
        rule = self._rules.get(self.chosen_kind)
        if rule is not None:
            self.show_term(self.chosen_kind, rule.term)
        self._changed()

    def _fill_units(self) -> None:
        """Name the units as the number asks: 1 месяц, 3 месяца."""
        unit, n = self.unit.value, self.number.value()
        self.unit.set_entries([Entry(one.value, unit_label(one, self.language, n)) for one in TermUnit])
        self.unit.set_value(unit or TermUnit.MONTHS.value)

    def _unit_picked(self) -> None:
        longest = _MOST_MONTHS if self.term.unit is TermUnit.MONTHS else MAX_TERM
        self._bound(min(self.number.value(), longest))
        self._changed()

    def _number_changed(self) -> None:
        self._fill_units()
        self._changed()

    def _changed(self) -> None:
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        rule = self.rule
        if rule is None:
            self._note.set_tone("text2")
            self._note.setText(self.tr("Own term, set for this letter."))
        elif not rule.verified:
            self._note.set_tone("amber")
            self._note.setText(rule_note(rule, self.language))
        else:
            self._note.set_tone("text2")
            self._note.setText(basis_text(rule, self.language))
        self._note.setVisible(bool(self._note.text()))

    def retranslate(self) -> None:
        """Set the texts again."""
        kind = self.chosen_kind
        self._fill_kinds(kind)
        self._fill_units()
        self.kind.setAccessibleName(self.tr("Kind of letter"))
        self.number.setAccessibleName(self.tr("Length of the term"))
        self.unit.setAccessibleName(self.tr("Unit of the term"))
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
