"""The right side, «where a number comes from»: the figures of a summary, one of them opened with its records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import tokens
from ui.pages.reports.line_list import Line, LineList
from ui.widgets.button import Button
from ui.widgets.label import Label, rule
from ui.widgets.sections import EmptyState
from ui.widgets.surface import Surface

if TYPE_CHECKING:
    from deputy_desk.services.figure_records import FigureRecord
    from deputy_desk.wording.figure_names import Figure, FigurePart

MOST_RECORDS = 2000


class SourcePane(QWidget):
    """``records_wanted`` carries ids of a part; ``opened`` a record; both answers come by ``show_records``."""

    records_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self._figure: Figure | None = None
        self._part: FigurePart | None = None
        self._title = Label(bold=True)
        self._remark = Label(size=tokens.SMALL, tone="text2")
        self.back = Button(kind="quiet", icon="chevron-left", small=True)
        self.back.clicked.connect(self.show_list)
        self.figures = LineList()
        self.figures.opened.connect(self._open_code)
        self.parts = LineList()
        self.parts.opened.connect(self._open_part)
        self.records = LineList(single=False)
        self.records.opened.connect(self.opened)
        self._empty = EmptyState("chart-box-outline")
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        head = Surface("surface", "b")
        head.setFixedHeight(tokens.HEIGHT["pane_header"])
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 20, 0)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._remark)
        self._name = Label(size=tokens.PANE_TITLE, bold=True, wrap=True)
        self._value = Label(size=tokens.PANE_TITLE, tone="accent", bold=True, wrap=True)
        self._meaning = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._sum = Label(size=tokens.SMALL, tone="text2")
        self._listed = Label(size=tokens.SMALL, tone="text2", wrap=True)
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = QWidget()
        inside = QVBoxLayout(words)
        inside.setContentsMargins(20, 14, 20, 14)
        inside.setSpacing(4)
        for label in (self._name, self._value, self._meaning):
            inside.addWidget(label)
        column.addWidget(words)
        column.addWidget(rule())
        for label in (self._sum, self._listed):
            label.setContentsMargins(20, 12, 20, 6)
        column.addWidget(self._sum)
        column.addWidget(self.parts)
        column.addWidget(self._listed)
        column.addWidget(self.records, 1)
        for view in (self._empty, self.figures, one):
            self._stack.addWidget(view)
        self._one = one
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._stack, 1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show the figures of a summary; the one that was open stays open."""
        kept = self._figure.code if self._figure else ""
        part = self._part.name if self._part else ""
        self._figures = tuple(figures)
        lines = [Line(one.name, one.under or one.meaning, one.value, one.code) for one in self._figures]
        self.figures.show_lines(lines)
        self._figure = next((one for one in self._figures if one.code == kept), None)
        if self._figure is None:
            self.show_list()
        else:
            self._show_figure(self._figure, keep=part)

    def show_list(self) -> None:
        """Show all figures."""
        self._figure = self._part = None
        self._stack.setCurrentWidget(self.figures if self._figures else self._empty)
        self._words()

    def open_figure(self, code: str) -> bool:
        """Show one figure with its first part. Returns False for a code that is not in this summary."""
        found = next((one for one in self._figures if one.code == code), None)
        if found is None:
            return False
        self._show_figure(found)
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def code(self) -> str:
        """The figure shown, empty while all of them are."""
        return "" if self._figure is None else self._figure.code

    def _open_code(self, code: object) -> None:
        self.open_figure(str(code))

    def _show_figure(self, figure: Figure, *, keep: str = "") -> None:
        self._figure = figure
        self._name.setText(figure.name)
        value = f"{figure.value}, {figure.under}" if figure.under else figure.value
        self._value.setText(value)
        self._meaning.setText(figure.meaning)
        lines = [
            Line(one.name, "", str(one.count), at if one.ids else None, faint=one.apart)
            for at, one in enumerate(figure.parts)
        ]
        added = sum(not one.apart for one in figure.parts)
        if added > 1 and sum(one.count for one in figure.parts if not one.apart) == figure.total:
            # What stands apart comes behind the total: it is no part of it.
            lines.insert(added, Line(self.tr("Together"), "", str(figure.total)))
        self.parts.show_lines(lines)
        self.parts.fit()
        self._stack.setCurrentWidget(self._one)
        self._words()
        at = next((n for n, one in enumerate(figure.parts) if one.name == keep), 0)
        at = at if figure.parts[at].ids else next((n for n, one in enumerate(figure.parts) if one.ids), -1)
        if at >= 0:
            self.parts.go_to(next(n for n, line in enumerate(lines) if line.opens == at))
            self._open_part(at)
        else:
            self._part = None
            self.show_records(())

    def _open_part(self, at: object) -> None:
        if self._figure is not None and isinstance(at, int):
            self._part = self._figure.parts[at]
            self.records_wanted.emit(self._part.ids[:MOST_RECORDS])

    def show_records(self, records: Sequence[FigureRecord]) -> None:
        """Show the records of the part that was asked for."""
        lines = [Line(one.title, f"№\u00a0{one.number}" if one.number else "", "", one) for one in records]
        self.records.show_lines(lines)
        self._words()

    def _words(self) -> None:
        self.back.setVisible(self._figure is not None)
        self._title.setContentsMargins(0 if self._figure is not None else 8, 0, 0, 0)
        self._title.setText(self.tr("Where a number comes from"))
        shown = bool(self._figures) and self._figure is None
        self._remark.setText(self.tr("choose a figure") if shown else "")
        self._sum.setText(self.tr("How it adds up"))
        part = self._part
        if part is None:
            self._listed.setText(self.tr("No records are counted here."))
            return
        if part.count > MOST_RECORDS:
            words = self.tr("Records: {part}, the first {most} of {n}")
        else:
            words = self.tr("Records: {part}, {n}")
        self._listed.setText(words.format(part=part.name, most=MOST_RECORDS, n=part.count))

    def retranslate(self) -> None:
        """Set the texts again."""
        self._empty.show_words(
            self.tr("No figures yet"),
            self.tr("Choose a period: each figure of its summary opens here with the records it counts."),
        )
        self.back.setToolTip(self.tr("All figures"))
        self.back.setAccessibleName(self.tr("All figures"))
        self.figures.setAccessibleName(self.tr("Figures of the summary"))
        self.parts.setAccessibleName(self.tr("How it adds up"))
        self.records.setAccessibleName(self.tr("Records behind the figure"))
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
