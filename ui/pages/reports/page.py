"""The screen of the effectiveness summary. It asks the services and shows the pages they draw."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, cast

from ui.page import Page
from ui.widgets.pdf_view import PdfView

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.reports import Summary
    from ui.desk import Desk


class ReportsPage(Page):
    """The summary issued last, as it was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self.pdf = PdfView()
        self.set_body(self.pdf)
        self.retranslate()

    def show_record(self, argument: object) -> None:
        """Override Page.show_record: the id of an issued summary, or None for the last one."""
        from deputy_desk.services.reports import draw_summary_pdf, issued_summaries, summary_of

        office = self._office

        def draw() -> bytes:
            found = issued_summaries(office)
            wanted = argument if isinstance(argument, str) else found[0].id if found else None
            if wanted is None:
                return b""
            summary: Summary = summary_of(office, wanted)
            out = BytesIO()
            draw_summary_pdf(summary, out)
            return out.getvalue()

        def show(made: bytes) -> None:
            if made:
                self.pdf.load(made)

        self._desk.tasks.ask(draw, show, self._desk.shell.tell_error, self)

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.header.set_title(self.tr("Reports"))
