"""The screen of reports: a summary is made, shown as its own paper, and each figure opens the records it counts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from deputy_desk.errors import InputError
from deputy_desk.wording.dates import clock_time, local_day, long_date
from deputy_desk.wording.figure_names import figures_of
from ui import tokens
from ui.messages import sentence
from ui.page import Page
from ui.pages.reports.paper_view import PaperView
from ui.pages.reports.parameters import Parameters
from ui.pages.reports.source_pane import SourcePane
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.pane import PaneSplit

if TYPE_CHECKING:
    from deputy_desk.errors import DeskError
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.figure_records import FigureRecord
    from ui.desk import Desk
    from ui.pages.reports.making import Made
    from ui.tasks import Ticket

_SOURCE_WIDTH = 336


class ReportsPage(Page):
    """``show_record`` takes the id of an issued summary, or None for the last one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._made: Made | None = None
        self._ticket: Ticket | None = None
        self._listing: Ticket | None = None
        self.file_dialog: QFileDialog | None = None
        self.parameters = Parameters(desk.language.now, self._office.today())
        self.parameters.setFixedWidth(tokens.WIDTH["pane_report_params"])
        self.paper = PaperView()
        self.source = SourcePane()
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.parameters)
        row.addWidget(self.paper, 1)
        self._state = Label(size=tokens.SMALL, tone="text2")
        self.keep = Button(icon="file-pdf-box")
        self.print_button = Button(icon="printer-outline", shortcut="Ctrl+P")
        bar = ActionBar()
        bar.add_left(self._state)
        bar.add_right(self.keep)
        bar.add_right(self.print_button)
        self.set_body(PaneSplit(content, self.source, width=_SOURCE_WIDTH), bar)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.parameters.make_wanted.connect(self.make_summary)
        self.parameters.report_wanted.connect(self._open_report)
        self.parameters.kind.changed.connect(lambda _kind: self._show_state())
        self.parameters.period.picked.connect(lambda _key: self._show_state())
        self.parameters.letter.changed.connect(lambda _language: self._show_state())
        for field in (self.parameters.first, self.parameters.last):
            field.picked.connect(lambda _day: self._show_state())
        self.source.records_wanted.connect(self._ask_records)
        self.source.opened.connect(self._open_record)
        self.paper.pdf.link_clicked.connect(self._follow)
        self.keep.clicked.connect(self._ask_file)
        self.print_button.clicked.connect(self._print)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Backspace), self.source)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.source.show_list)

    # Making

    def make_summary(self) -> None:
        """Make a summary of the chosen period, keep it, show it."""
        from ui.pages.reports.making import make

        office = self._office
        first, last = self.parameters.span
        language = self.parameters.report_language
        self.parameters.show_problem("")
        self.parameters.make.setEnabled(False)
        self._desk.tasks.change(lambda: make(office, first, last, language), self._show, self._not_made, self)

    def _not_made(self, error: DeskError) -> None:
        self.parameters.make.setEnabled(True)
        language = self._desk.language.now
        if isinstance(error, InputError):
            self.parameters.show_problem(" ".join(sentence(one, language) for one in error.problems))
        else:
            self._desk.shell.tell_error(error, self.make_summary)

    def _open_report(self, identity: object) -> None:
        from ui.pages.reports.making import read

        if self._made is not None and self._made.summary.report.id == identity:
            return
        if self._ticket is not None:
            self._ticket.cancel()
        office, wanted = self._office, str(identity)
        self._ticket = self._desk.tasks.ask(
            lambda: read(office, wanted), self._show, self._desk.shell.tell_error, self
        )

    def _ask_newest(self) -> None:
        from ui.pages.reports.making import newest

        office = self._office

        def show(made: Made | None) -> None:
            self._ticket = None
            if made is not None and self._made is None:
                self._show(made)

        self._ticket = self._desk.tasks.ask(lambda: newest(office), show, self._desk.shell.tell_error, self)

    def _show(self, made: Made) -> None:
        self._ticket = None
        self._made = made
        report = made.summary.report
        self.parameters.make.setEnabled(True)
        self.parameters.set_span(report.period_from, report.period_to)
        self.parameters.letter.set_value(report.language.value)
        self.parameters.show_reports(made.issued)
        self.parameters.mark(report.id)
        self.paper.show_pdf(made.pdf)
        self.source.show_figures(figures_of(made.summary.figures, self._desk.language.now))
        self._show_state()

    def _shown_is_chosen(self) -> bool:
        if self._made is None:
            return False
        report = self._made.summary.report
        chosen = (*self.parameters.span, self.parameters.report_language)
        return chosen == (report.period_from, report.period_to, report.language.value)

    def _show_state(self) -> None:
        current = self._shown_is_chosen()
        self.keep.setEnabled(self._made is not None)
        self.print_button.setEnabled(self._made is not None)
        self.print_button.set_kind("primary" if current else "secondary")
        self.parameters.make.set_kind("tonal" if current else "primary")
        if self._made is None:
            self._state.setText("")
            return
        report = self._made.summary.report
        language = self._desk.language.now
        words = self.tr("Made on {day} at {time}, data {digest}")
        day = long_date(local_day(report.made_at), language)
        self._state.setText(words.format(day=day, time=clock_time(report.made_at), digest=report.digest[:8]))

    # Where a number comes from

    def _ask_records(self, ids: object) -> None:
        from deputy_desk.services.figure_records import records_behind

        if self._listing is not None:
            self._listing.cancel()
        office, wanted = self._office, cast("tuple[str, ...]", ids)
        self._listing = self._desk.tasks.ask(
            lambda: records_behind(office, wanted), self.source.show_records, self._desk.shell.tell_error, self
        )

    def _open_record(self, record: object) -> None:
        found = cast("FigureRecord", record)
        self._desk.shell.open(found.opens, found.target)

    def _follow(self, address: str) -> None:
        if self.source.open_figure(address.rpartition(":")[2].strip("/")) and self.split is not None:
            self.split.open_pane()

    # Paper

    def _ask_file(self) -> None:
        if self._made is None:
            return
        report = self._made.summary.report
        name = self.tr("Summary {first} to {last}").format(
            first=report.period_from.isoformat(), last=report.period_to.isoformat()
        )
        dialog = QFileDialog(self, self.tr("Save the summary"), f"{name}.pdf", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        self.file_dialog = dialog
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the summary shown to a file."""
        from deputy_desk.services.reports import write_summary

        if self._made is None:
            return
        summary = self._made.summary

        def done(_digest: str) -> None:
            self._desk.shell.say(self.tr("Saved: {name}").format(name=path.name))

        self._desk.tasks.change(
            lambda: write_summary(summary, path),
            done,
            lambda error: self._desk.shell.tell_error(error, lambda: self.write(path)),
            self,
        )

    def _print(self) -> None:
        from ui.dialogs.printing import print_pdf

        if self._made is not None:
            print_pdf(self._made.pdf, self)

    # The shell

    def show_record(self, argument: object) -> None:
        """Override Page.show_record."""
        if isinstance(argument, str):
            self._open_report(argument)
        elif self._made is None and self._ticket is None:
            self._ask_newest()

    def panes(self) -> list[QWidget]:
        """Override Page.panes."""
        return [self.parameters, self.paper, *([] if self.split is None else [self.split.pane])]

    def focus_pane(self, pane: QWidget) -> None:
        """Override Page.focus_pane."""
        if self.split is not None and pane is self.split.pane:
            self.split.focus_side(pane)
        elif pane is self.paper:
            self.paper.pdf.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.parameters.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Override Page.focus_first."""
        self.parameters.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.header.set_title(self.tr("Reports"))
        self.keep.setText("PDF")
        self.keep.setToolTip(self.tr("Save as PDF…"))
        self.print_button.setText(self.tr("Print"))
        if self._made is not None:
            self.source.show_figures(figures_of(self._made.summary.figures, self._desk.language.now))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: the language is known before the parts set their texts again."""
        if event.type() == QEvent.Type.LanguageChange:
            self.parameters.language = self._desk.language.now
        super().changeEvent(event)
