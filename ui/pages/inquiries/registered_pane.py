"""The left side of the screen once a letter has its number: what it asks, its term day by day, the step that is due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.inquiries.detail import InquiryDetail
from ui.pages.inquiries.term_band import TermBand

if TYPE_CHECKING:
    from deputy_desk.domain.workdays import WorkCalendar
    from deputy_desk.services.inquiry_view import InquiryView
    from ui.pages.inquiries.names import Names
    from ui.widgets.timeline import Moment


class RegisteredPane(QWidget):
    """The detail of the list, wider, with the band of the term over its foot."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band = TermBand(names.language, planned=False)
        self.detail = InquiryDetail(names, between=self.band)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)

    def speak(self, language: str) -> None:
        """Take the language in which sentences are made."""
        self.band.language = language

    def show_view(self, view: InquiryView, moments: Sequence[Moment], calendar: WorkCalendar) -> None:
        """Show a registered letter."""
        received = any(one.received_on for one in view.file.dispatches)
        self.band.show_deadline(view.deadline if view.file.waiting else None, calendar, received=received)
        self.detail.show_view(view, moments)
