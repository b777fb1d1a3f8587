"""The screen of reports: a summary is looked at as its own paper, issued, and each figure opens the records it counts.

A preview is counted anew whenever something changes and is kept nowhere; only an issued summary is saved and printed,
because only that one can be made again.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from deputy_desk.errors import InputError
from deputy_desk.wording.figure_names import figures_of
from ui import tokens
from ui.messages import sentence
from ui.page import Page
from ui.pages.reports.foot import Foot
from ui.pages.reports.paper_view import PaperView
from ui.pages.reports.parameters import Parameters
from ui.pages.reports.saving import SummaryFiles
from ui.pages.reports.source_pane import SourcePane
from ui.widgets.button import Button
from ui.widgets.pane import PaneSplit

if TYPE_CHECKING:
    from collections.abc import Callable

    from deputy_desk.errors import DeskError
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.figure_records import FigureRecord
    from ui.desk import Desk
    from ui.pages.reports.making import Made
    from ui.tasks import Ticket

REST_MS: Final = 250
"""A preview is counted when the choice rests: running through periods must not count each of them."""
_SOURCE_WIDTH = 368


class ReportsPage(Page):
    """``show_record`` takes the id of an issued summary, or None for what was shown before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._made: Made | None = None
        self._counting: Ticket | None = None
        self._listing: Ticket | None = None
        self._busy = False
        self._stale = True
        self.parameters = Parameters(desk.language.now, self._office.today())
        self.parameters.setFixedWidth(tokens.WIDTH["pane_report_params"])
        self.paper = PaperView()
        self.source = SourcePane()
        self.files = SummaryFiles(self, desk)
        self.foot = Foot()
        self._to_source = Button(kind="secondary", icon="format-list-numbered")
        self.header.add_right(self._to_source)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.parameters)
        row.addWidget(self.paper, 1)
        self.set_body(PaneSplit(content, self.source, width=_SOURCE_WIDTH), self.foot)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._connect()
        self._order_tabs()
        self.retranslate()

    def _order_tabs(self) -> None:
        """Let Tab go from the paper to the figures, and to the buttons last of all."""
        source, foot = self.source, self.foot
        figures = (source.back, source.figures, source.parts, source.records)
        stops = (self.paper.pdf, *figures, foot.fresh, foot.keep, foot.print, foot.issue)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._look)
        self.parameters.chosen.connect(self._choose)
        self.parameters.report_wanted.connect(self._open_report)
        self.source.records_wanted.connect(self._ask_records)
        self.source.opened.connect(self._open_record)
        self.paper.pdf.link_clicked.connect(self._follow)
        self.foot.fresh.clicked.connect(self._look_now)
        self.foot.issue.clicked.connect(self.issue)
        self.foot.keep.clicked.connect(lambda: self.files.ask(self._made))
        self.foot.print.clicked.connect(lambda: self.files.print(self._made))
        self._to_source.clicked.connect(self._show_pane)

    # Counting

    def _choose(self) -> None:
        self._begin()
        self._rest.start()

    def _begin(self) -> None:
        """Say that what is shown is no longer what is asked for."""
        if self._counting is not None:
            self._counting.cancel()
        self._busy = True
        self.parameters.show_problem("")
        self._show_state()

    def _look(self) -> None:
        self._rest.stop()
        office, known = self._office, None if self._stale else self._made
        (first, last), language = self.parameters.span, self.parameters.report_language
        self._stale = False

        def work() -> Made:
            # Loaded where it runs: it brings the whole of the drawing with it, a fifth of a second.
            from ui.pages.reports.making import look

            return look(office, first, last, language, known)

        self._ask(work)

    def _look_now(self) -> None:
        """Leave an issued summary for the same period by the data of today."""
        self._stale = True
        self._look()
        self.foot.issue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_report(self, identity: object) -> None:
        from ui.pages.reports.making import read

        self._rest.stop()
        office, wanted = self._office, str(identity)
        self._ask(lambda: read(office, wanted))

    def _ask(self, work: Callable[[], Made]) -> None:
        self._begin()
        self._counting = self._desk.tasks.ask(work, self._show, self._refused, self)

    def issue(self) -> None:
        """Count the chosen period once more, keep the summary, show it."""
        from ui.pages.reports.making import issue

        if self._rest.isActive():
            # A choice that is not shown yet must not be issued unseen.
            return
        office = self._office
        (first, last), language = self.parameters.span, self.parameters.report_language
        self._begin()

        def done(made: Made) -> None:
            self._show(made)
            self._desk.shell.say(self.tr("The summary is issued and kept"))
            self.foot.print.setFocus(Qt.FocusReason.OtherFocusReason)

        self._desk.tasks.change(lambda: issue(office, first, last, language), done, self._refused, self)

    def _refused(self, error: DeskError) -> None:
        self._busy = False
        language = self._desk.language.now
        if isinstance(error, InputError):
            self._made = None
            self.parameters.show_problem(" ".join(sentence(one, language) for one in error.problems))
            self.paper.show_nothing()
            self.source.show_figures(())
        else:
            self._desk.shell.tell_error(error, self._look_now)
        self._show_state()

    def _show(self, made: Made) -> None:
        self._busy = False
        self._made = made
        report = made.summary.report
        self.parameters.show_reports(made.issued)
        if made.kept:
            self.parameters.set_span(report.period_from, report.period_to)
            self.parameters.letter.set_value(report.language.value)
        self.parameters.mark(report.id if made.kept else None)
        if made.empty and not made.kept:
            self.paper.show_empty()
        else:
            self.paper.show_pdf(made.pdf)
        self._show_figures()
        self._show_state()

    def _show_figures(self) -> None:
        if self._made is not None:
            shown = figures_of(self._made.summary.figures, self._desk.language.now)
            self.source.show_figures(() if self._made.empty else shown)

    def _show_state(self) -> None:
        self.foot.show_made(self._made, busy=self._busy, language=self._desk.language.now)
        if self._made is None or self._busy:
            self.header.set_badge("")
        elif self._made.kept:
            self.header.set_badge(self.tr("Issued"), "green")
        else:
            self.header.set_badge(self.tr("Preview"), "amber")

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
        if self.source.open_figure(address.rpartition(":")[2].strip("/")):
            self._show_pane()

    def _show_pane(self) -> None:
        if self.split is not None:
            self.split.focus_side(self.split.pane)

    def _offer_pane(self) -> None:
        """Offer the figures by a button where they do not stand beside the paper."""
        self._to_source.setVisible(self.window().width() < tokens.PANE_OVERLAYS_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._offer_pane()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent."""
        super().showEvent(event)
        self._offer_pane()

    # The shell

    def show_record(self, argument: object) -> None:
        """Override Page.show_record."""
        if isinstance(argument, str):
            self._open_report(argument)
        elif self._stale and not self._busy and (self._made is None or not self._made.kept):
            self._look()

    def refresh(self, changes: object) -> None:
        """Override Page.refresh: a preview follows the data, an issued summary never does."""
        if not cast("Changes", changes).kinds:
            return
        self._stale = True
        if self.isVisible() and self._made is not None and not self._made.kept:
            self._choose()

    def panes(self) -> list[QWidget]:
        """Override Page.panes."""
        return [self.parameters, self.paper, *([] if self.split is None else [self.split.pane])]

    def focus_pane(self, pane: QWidget) -> None:
        """Override Page.focus_pane."""
        if self.split is None or pane is self.split.pane:
            self._show_pane()
            return
        self.split.close_pane()
        if pane is self.paper:
            self.paper.pdf.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.parameters.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def escape(self) -> bool:
        """Override Page.escape: from one figure back to all of them, then out of an overlay."""
        focused = QApplication.focusWidget()
        if self.source.code and focused is not None and self.source.isAncestorOf(focused):
            self.source.show_list()
            self.source.figures.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().escape()

    def focus_first(self) -> None:
        """Override Page.focus_first."""
        self.parameters.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.header.set_title(self.tr("Reports"))
        self._to_source.setText(self.tr("Where a number comes from"))
        self._show_figures()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: the language is known before the parts set their texts again."""
        if event.type() == QEvent.Type.LanguageChange:
            self.parameters.language = self._desk.language.now
        super().changeEvent(event)
