"""The terms: how long, by which rule, and whether anybody has read the source. A term not confirmed says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from deputy_desk.domain.terms import MAX_TERM, TermUnit
from ui import tokens
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import FieldBox, show_line
from ui.widgets.label import Label, rule
from ui.widgets.sections import Section

if TYPE_CHECKING:
    from deputy_desk.domain.terms import TermRule


class TermRow(QWidget):
    """One rule. ``save_wanted`` carries the rule as changed."""

    save_wanted = Signal(object)

    def __init__(self, shown: TermRule, name: str) -> None:
        super().__init__()
        self._shown = shown
        self._name = Label(name, wrap=True)
        self._source = Label(shown.source, size=tokens.CAPTION, tone="text2", wrap=True)
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
        self.unit.setFixedWidth(168)
        self.unit.set_value(shown.unit.value)
        self.basis_kk, self.basis_ru = QLineEdit(), QLineEdit()
        show_line(self.basis_kk, shown.basis_kk)
        show_line(self.basis_ru, shown.basis_ru)
        self.badge = Badge(self.tr("confirmed"), "green")
        if not shown.verified:
            self.badge.show_badge(self.tr("not verified"), "amber")
        self.edit = Button(self.tr("Change"), kind="quiet", small=True)
        self.confirm = Button(self.tr("Confirm"), small=True)
        self.confirm.setVisible(not shown.verified)
        self.save = Button(self.tr("Save and confirm"), kind="tonal", small=True)
        self._bases = QWidget()
        self._lay_out()
        self._open(shown=False)
        self.edit.clicked.connect(lambda: self._open(shown=True))
        self.confirm.clicked.connect(lambda: self.save_wanted.emit(replace(self._shown, verified=True)))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.value()))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._source)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        for child in (self.n, self.unit, self.badge, self.confirm, self.edit):
            top.addWidget(child)
        bases = QGridLayout(self._bases)
        bases.setContentsMargins(0, 0, 0, 0)
        bases.addWidget(FieldBox(self.basis_kk, self.tr("Basis in Kazakh")), 0, 0)
        bases.addWidget(FieldBox(self.basis_ru, self.tr("Basis in Russian")), 0, 1)
        bases.addWidget(self.save, 1, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._bases)

    def _open(self, *, shown: bool) -> None:
        self.n.setEnabled(shown)
        self.unit.setEnabled(shown)
        self._bases.setVisible(shown)
        self.edit.setVisible(not shown)
        if shown:
            self.n.setFocus()

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
            row = TermRow(one, names.get(one.key, one.key))
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

    def retranslate(self) -> None:
        """Set the texts again."""
        self.set_title(self.tr("Terms"))
        self._note.setText(
            self.tr(
                "A term that nobody checked is marked. Compare it with the law or the rules of procedure of your "
                "maslikhat, then confirm or change it. Letters that are drafted keep their term."
            )
        )
        self._build()
