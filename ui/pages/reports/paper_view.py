"""The middle: the summary as it is printed, with its pages and zoom, or what is true while there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.pdf_view import PdfView
from ui.widgets.sections import EmptyState
from ui.widgets.surface import Surface


class PaperView(Surface):
    """``show_pdf`` shows a summary from its first page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page_bg", "l", parent)
        self._period_empty = False
        self._pages = Label(bold=True)
        self.before = Button(kind="quiet", icon="chevron-left", small=True)
        self.after = Button(kind="quiet", icon="chevron-right", small=True)
        self.smaller = Button(kind="quiet", icon="magnify-minus-outline", small=True)
        self.whole = Button(kind="quiet", small=True)
        self.larger = Button(kind="quiet", icon="magnify-plus-outline", small=True)
        self.pdf = PdfView()
        self._empty = EmptyState("file-chart-outline")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.pdf)
        self._head = Surface("content", "b")
        self._head.setFixedHeight(tokens.HEIGHT["pane_header"])
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._pages)
        row.addStretch(1)
        for button, slot in (
            (self.before, lambda: self.pdf.turn(-1)),
            (self.after, lambda: self.pdf.turn(1)),
            (self.smaller, self.pdf.zoom_out),
            (self.whole, self.pdf.fit),
            (self.larger, self.pdf.zoom_in),
        ):
            row.addWidget(button)
            button.clicked.connect(slot)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        self.pdf.pages_changed.connect(self._show_page)
        self.retranslate()

    def show_pdf(self, made: bytes) -> None:
        """Show a summary."""
        self.pdf.load(made)
        self.pdf.turn(-self.pdf.pages)
        self._stack.setCurrentWidget(self.pdf)

    def show_nothing(self) -> None:
        """Show no paper: what is chosen cannot be counted."""
        self._say(empty=False)

    def show_empty(self) -> None:
        """Say that there is nothing to count in the period."""
        self._say(empty=True)

    def _say(self, *, empty: bool) -> None:
        self._period_empty = empty
        self.pdf.clear()
        self._stack.setCurrentWidget(self._empty)
        self.retranslate()

    def _show_page(self, page: int, pages: int) -> None:
        self._pages.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else "")
        for button in (self.before, self.after, self.smaller, self.whole, self.larger):
            button.setVisible(bool(pages))
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)

    def retranslate(self) -> None:
        """Set the texts again."""
        if self._period_empty:
            self._empty.show_words(
                self.tr("Nothing was received or sent in this period"),
                self.tr("Choose another period: the summary appears here as it will be printed."),
            )
        else:
            self._empty.show_words(
                self.tr("There is no summary yet"),
                self.tr("Choose a period: the summary appears here as it will be printed."),
            )
        self.whole.setText(self.tr("Whole page"))
        for button, words in (
            (self.before, self.tr("Page before")),
            (self.after, self.tr("Next page")),
            (self.smaller, self.tr("Smaller (Ctrl+−)")),
            (self.larger, self.tr("Larger (Ctrl++)")),
            (self.whole, self.tr("Whole page (Ctrl+0)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.pdf.setAccessibleName(self.tr("The summary as it is printed"))
        self._show_page(min(self.pdf.pages, self.pdf.pageNavigator().currentPage() + 1), self.pdf.pages)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
