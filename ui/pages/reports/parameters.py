"""The left side: period and language of a summary, what never gets into it, the summaries issued before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deputy_desk.wording.dates import clock_time, day_month_digits, local_day, short_date
from deputy_desk.wording.figure_names import period_title
from ui import tokens
from ui.pages.reports.line_list import Line, LineList
from ui.pages.reports.periods import Span, kind_of, spans, usual_span
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import DateField
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from deputy_desk.domain.office import Report

_KINDS = ("month", "quarter", "year", "own")
_PAPERS = {"kk": "Қазақша", "ru": "Русский"}
"""Languages of the paper by their own names, which are the same in every language of the interface."""


class Parameters(QScrollArea):
    """``chosen``: the person chose another ``span`` or ``report_language``; ``report_wanted`` carries an id."""

    chosen = Signal()
    report_wanted = Signal(object)

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._today = today
        self._reports: tuple[Report, ...] = ()
        self._labels = [Label(size=tokens.SMALL, tone="text2") for _ in range(3)]
        self.kind = Segmented([Option(one, "") for one in _KINDS], small=True, stretch=True)
        self.period = Combo()
        self.first = DateField(today.replace(day=1))
        self.last = DateField(today)
        self._own = QWidget()
        self.letter = Segmented([Option(key, name) for key, name in _PAPERS.items()], stretch=True)
        self._problem = Label(size=tokens.SMALL, tone="red", wrap=True)
        self._problem.hide()
        self._shield = IconLabel("shield-lock-outline", side=16)
        self._private = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._none = Label(size=tokens.SMALL, tone="text3", wrap=True)
        self.issued = LineList(edge=0)
        self._build()
        self.kind.set_value("quarter")
        self.letter.set_value("kk" if language == "kk" else "ru")
        self.kind.changed.connect(lambda _kind: self._change_kind())
        self.period.picked.connect(lambda _key: self.chosen.emit())
        self.letter.changed.connect(lambda _language: self.chosen.emit())
        for field in (self.first, self.last):
            field.picked.connect(lambda _day: self.chosen.emit())
        self.issued.opened.connect(self.report_wanted)
        self.retranslate()

    def _build(self) -> None:
        days = QHBoxLayout(self._own)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(8)
        for field in (self.first, self.last):
            field.setFixedWidth(126)
            days.addWidget(field)
        days.addStretch(1)
        note = QHBoxLayout()
        note.setSpacing(8)
        note.addWidget(self._shield, 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._private, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(6)
        column.addWidget(self._labels[0])
        column.addWidget(self.kind)
        column.addSpacing(2)
        column.addWidget(self.period)
        column.addWidget(self._own)
        column.addWidget(self._problem)
        column.addSpacing(12)
        column.addWidget(self._labels[1])
        column.addWidget(self.letter)
        column.addSpacing(14)
        column.addLayout(note)
        column.addSpacing(18)
        column.addWidget(self._labels[2])
        column.addWidget(self._none)
        column.addWidget(self.issued, 1)
        column.addStretch(0)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    @property
    def span(self) -> tuple[date, date]:
        """The period chosen, both ends inclusive."""
        if self.kind.value == "own":
            return self.first.day, self.last.day
        first, _, last = (self.period.value or "").partition("/")
        return date.fromisoformat(first), date.fromisoformat(last)

    @property
    def report_language(self) -> str:
        """The language of the paper chosen."""
        return self.letter.value or "ru"

    def set_span(self, first: date, last: date) -> None:
        """Show a period."""
        kind = kind_of(first, last)
        self.kind.set_value(kind)
        self._match()
        if kind == "own":
            self.first.set_day(first)
            self.last.set_day(last)
            return
        wanted = Span(kind, first, last)
        if self.period.findData(wanted.key) < 0:
            self.period.addItem(period_title(kind, first, self.language), wanted.key)
        self.period.set_value(wanted.key)

    def _change_kind(self) -> None:
        if self.kind.value == "own":
            # Start from the period that was chosen: an own one is most often a little wider or narrower.
            first, _, last = (self.period.value or "").partition("/")
            if first:
                self.first.set_day(date.fromisoformat(first))
                self.last.set_day(min(date.fromisoformat(last), self._today))
        self._match()
        self.chosen.emit()

    def _match(self) -> None:
        kind = self.kind.value or "quarter"
        self.period.setVisible(kind != "own")
        self._own.setVisible(kind == "own")
        if kind == "own":
            return
        kept = self.period.value
        found = spans(kind, self._today)
        entries = [Entry(one.key, period_title(kind, one.first, self.language)) for one in found]
        self.period.set_entries(entries)
        known = kept in {one.key for one in found}
        self.period.set_value(kept if known else usual_span(kind, self._today).key)

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Show the summaries issued so far."""
        self._reports = tuple(reports)
        lines = [Line(self._title(one), self._made(one), "", one.id) for one in self._reports]
        self.issued.show_lines(lines)
        self.issued.setVisible(bool(lines))
        self._none.setVisible(not lines)

    def mark(self, report_id: str | None) -> None:
        """Choose the line of a report, None for no line."""
        self.issued.choose_none()
        for at, one in enumerate(self._reports):
            if one.id == report_id:
                self.issued.go_to(at)

    def _title(self, report: Report) -> str:
        kind = kind_of(report.period_from, report.period_to)
        if kind == "own":
            return f"{day_month_digits(report.period_from)}–{short_date(report.period_to)}"
        title = period_title(kind, report.period_from, self.language)
        return title[:1].upper() + title[1:]

    def _made(self, report: Report) -> str:
        day, time = short_date(local_day(report.made_at)), clock_time(report.made_at)
        return f"{_PAPERS[report.language.value]} · {day}, {time}"

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the period."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Set the texts again."""
        names = (self.tr("Period"), self.tr("Language of the summary"), self.tr("Issued summaries"))
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.kind.set_texts(
            {
                "month": self.tr("Month"),
                "quarter": self.tr("Quarter"),
                "year": self.tr("Year"),
                "own": self.tr("Own"),
            }
        )
        self.kind.setAccessibleName(self.tr("Kind of period"))
        self.period.setAccessibleName(self.tr("Period"))
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To"))
        self.letter.setAccessibleName(self.tr("Language of the summary"))
        self._none.setText(self.tr("None yet. An issued summary is kept with its figures and can be made again."))
        self._private.setText(self.tr("IINs, phones and addresses do not get into a summary."))
        self.issued.setAccessibleName(self.tr("Issued summaries"))
        self._match()
        self.show_reports(self._reports)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
