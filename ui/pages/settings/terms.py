"""The terms: how long, by which rule, and whether anybody has read the source. A term not confirmed says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from deputy_desk.domain.terms import MAX_TERM, TermUnit
from deputy_desk.wording.explanations import term_text
from ui import tokens
from ui.pages.settings.term_sources import shown_source
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import FieldBox, show_line
from ui.widgets.label import Label, rule
from ui.widgets.sections import Section

if TYPE_CHECKING:
    from deputy_desk.domain.terms import TermRule

_TERM = 128
_BADGE = 136
"""Room for the longest term and the longest word in Kazakh and Russian."""


class TermRow(QWidget):
    """One rule: its term in words, and the fields to change it once that is asked for.

    ``save_wanted`` carries the rule as changed.
    """

    save_wanted = Signal(object)

    def __init__(self, shown: TermRule, name: str, language: str) -> None:
        super().__init__()
        self._shown = shown
        self._name = Label(name, wrap=True)
        self._source = Label(shown_source(shown.source), size=tokens.CAPTION, tone="text2", wrap=True)
        self._term = Label(term_text(shown.term, language))
        self._term.setMinimumWidth(_TERM)
        self.n = QSpinBox()
        self.n.setRange(1, MAX_TERM)
        self.n.setValue(shown.n)
        self.n.setAccessibleName(name)
        self.n.setFixedWidth(72)
        self.unit = Combo(
            [
                Entry(TermUnit.WORKING_DAYS.value, self.tr("working days")),
                Entry(TermUnit.CALENDAR_DAYS.value, self.tr("calendar days")),
                Entry(TermUnit.MONTHS.value, self.tr("months")),
            ]
        )
        self.unit.setFixedWidth(184)
        self.unit.set_value(shown.unit.value)
        self.basis_kk, self.basis_ru = QLineEdit(), QLineEdit()
        show_line(self.basis_kk, shown.basis_kk)
        show_line(self.basis_ru, shown.basis_ru)
        self.badge = Badge(self.tr("confirmed"), "green")
        if not shown.verified:
            self.badge.show_badge(self.tr("not verified"), "amber")
        self.edit = Button(self.tr("Change"), kind="quiet", small=True)
        self.confirm = Button(self.tr("Confirm"), small=True)
        self.save = Button(self.tr("Save and confirm"), kind="tonal", small=True)
        self.leave = Button(self.tr("Cancel"), kind="quiet", small=True)
        self._fields = QWidget()
        self._lay_out()
        self.open(shown=False)
        self.edit.clicked.connect(lambda: self.open(shown=True))
        self.leave.clicked.connect(self._leave)
        self.confirm.clicked.connect(lambda: self.save_wanted.emit(replace(self._shown, verified=True)))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.value()))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._source)
        # A button that is not needed keeps its room, so that terms and badges stand under one another.
        for button in (self.confirm, self.edit):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        self.badge.setFixedWidth(_BADGE)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        for child in (self._term, self.badge, self.confirm, self.edit):
            top.addWidget(child)
        bases = QGridLayout(self._fields)
        bases.setContentsMargins(0, 0, 0, 4)
        bases.setHorizontalSpacing(12)
        term = QHBoxLayout()
        term.setSpacing(8)
        term.addWidget(self.n)
        term.addWidget(self.unit)
        term.addStretch(1)
        bases.addLayout(term, 0, 0)
        bases.addWidget(FieldBox(self.basis_kk, self.tr("Basis in Kazakh")), 1, 0)
        bases.addWidget(FieldBox(self.basis_ru, self.tr("Basis in Russian")), 1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        bases.addLayout(buttons, 2, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 5)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._fields)

    def open(self, *, shown: bool) -> None:
        """Show the fields that change the term, or the term alone."""
        self._fields.setVisible(shown)
        self.edit.setVisible(not shown)
        self.confirm.setVisible(not shown and not self._shown.verified)
        if shown:
            self.n.setFocus()
            self.n.selectAll()

    def _leave(self) -> None:
        self.n.setValue(self._shown.n)
        self.unit.set_value(self._shown.unit.value)
        show_line(self.basis_kk, self._shown.basis_kk)
        show_line(self.basis_ru, self._shown.basis_ru)
        self.open(shown=False)
        self.edit.setFocus()

    def value(self) -> TermRule:
        """Return the rule as typed; who changes a term vouches for it."""
        return replace(
            self._shown,
            n=self.n.value(),
            unit=TermUnit(self.unit.value or self._shown.unit),
            basis_kk=self.basis_kk.text().strip(),
            basis_ru=self.basis_ru.text().strip(),
            verified=True,
        )


class TermsSection(Section):
    """``save_wanted`` carries a rule as changed."""

    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(margins=(24, 16, 24, 16))
        self._rules: Sequence[TermRule] = ()
        self._language = "en"
        self.rows: list[TermRow] = []
        self._note = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._holder = QVBoxLayout()
        self._holder.setSpacing(0)
        self.body.addWidget(self._note)
        self.body.addLayout(self._holder)

    def show_rules(self, rules: Sequence[TermRule]) -> None:
        """Show these rules in the order people meet them."""
        order = list(self._names())
        self._rules = sorted(rules, key=lambda one: order.index(one.key) if one.key in order else len(order))
        self._build()

    def _build(self) -> None:
        while (item := self._holder.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden first: a child just laid out is shown a moment later, and without a parent as a window.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.rows = []
        names = self._names()
        for one in self._rules:
            row = TermRow(one, names.get(one.key, one.key), self._language)
            row.save_wanted.connect(self.save_wanted)
            self._holder.addWidget(rule())
            self._holder.addWidget(row)
            self.rows.append(row)

    def _names(self) -> dict[str, str]:
        return {
            "first_action": self.tr("First own step on a complaint"),
            "deputy_inquiry": self.tr("Answer to a deputy inquiry"),
            "deputy_letter": self.tr("Answer to a deputy's letter"),
            "appeal": self.tr("A citizen's appeal at a state body"),
            "appeal_extension": self.tr("Longest prolongation of an appeal"),
            "extension_notice": self.tr("Notice of a prolongation"),
            "redirect": self.tr("Redirecting to the competent body"),
            "pretrial_complaint": self.tr("Pre-trial complaint"),
        }

    def retranslate(self, language: str) -> None:
        """Set the texts again."""
        self._language = language
        self.set_title(self.tr("Terms"))
        self._note.setText(
            self.tr(
                "A term that nobody checked is marked. Compare it with the law or the rules of procedure of your "
                "maslikhat, then confirm or change it. Letters that are drafted keep their term."
            )
        )
        self._build()
