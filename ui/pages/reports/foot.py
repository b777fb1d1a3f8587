"""The bar at the foot: whether a summary is only looked at or issued, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from deputy_desk.wording.dates import clock_time, local_day, short_date
from ui import tokens
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.pages.reports.making import Made


class Foot(ActionBar):
    """``issue`` is the filled button of a preview, ``print`` that of an issued summary."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Made | None, bool, str] = (None, False, "en")
        self._state = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.fresh = Button(icon="refresh")
        self.keep = Button(icon="file-pdf-box", shortcut="Ctrl+S")
        self.print = Button(icon="printer-outline", shortcut="Ctrl+P")
        self.issue = Button(kind="primary", icon="check-decagram-outline", shortcut="Ctrl+Return")
        self.add_left(self._state)
        cast("QBoxLayout", self.layout()).setStretchFactor(self._state, 100)
        for button in (self.fresh, self.keep, self.print, self.issue):
            self.add_right(button)
        self.retranslate()

    def show_made(self, made: Made | None, *, busy: bool, language: str) -> None:
        """Say what is shown and offer what can be done with it."""
        self._shown = (made, busy, language)
        kept = made is not None and made.kept
        ready = made is not None and not busy
        self.issue.setVisible(not kept)
        self.issue.setEnabled(ready and not kept and made is not None and not made.empty)
        self.fresh.setVisible(kept)
        self.fresh.setEnabled(ready)
        for button in (self.keep, self.print):
            button.setEnabled(ready and kept)
        self.print.set_kind("primary" if kept else "secondary")
        self._state.setText(self._words())

    @property
    def words(self) -> str:
        """What is said."""
        return self._state.text()

    def _words(self) -> str:
        made, busy, _ = self._shown
        if busy:
            return self.tr("Counting…")
        if made is None:
            return ""
        report = made.summary.report
        moment = report.made_at if made.kept else report.snapshot
        day, time = short_date(local_day(moment)), clock_time(moment)
        if not made.kept:
            if made.empty:
                return self.tr("Nothing to issue for this period.")
            words = self.tr("Preview by the data of {day}, {time}, not kept. Issue the summary to save or print it.")
            return words.format(day=day, time=time)
        words = self.tr("Issued on {day}, {time}, data {digest}. It is kept and comes out the same at any time.")
        return words.format(day=day, time=time, digest=report.digest[:8])

    def retranslate(self) -> None:
        """Set the texts again."""
        self.fresh.setText(self.tr("By today’s data"))
        self.fresh.setToolTip(self.tr("Count the same period again; the issued summary stays as it is"))
        self.keep.setText("PDF")
        self.keep.setToolTip(self.tr("Save as PDF…"))
        self.keep.setAccessibleName(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print"))
        self.issue.setText(self.tr("Issue"))
        self.issue.setToolTip(self.tr("Keep the figures as they are now; the summary can be made again at any time"))
        self._state.setText(self._words())

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
