"""The paper beside a letter: the PDF as it will be printed, its pages and zoom, and what keeps it from being drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deputy_desk.wording.inquiry_labels import pages_counted
from ui import tokens
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.pdf_view import PdfView
from ui.widgets.surface import Surface


class PreviewPane(QWidget):
    """``show_pdf`` keeps place and zoom; ``show_problem`` leaves the last page that could be drawn."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._title = Label(bold=True)
        self._pages = Label(size=tokens.SMALL, tone="text2")
        self.smaller = Button(kind="quiet", icon="magnify-minus-outline", small=True)
        self.whole = Button(kind="quiet", small=True)
        self.larger = Button(kind="quiet", icon="magnify-plus-outline", small=True)
        self.pdf = PdfView()
        head = Surface("surface", "b")
        head.setFixedHeight(tokens.HEIGHT["pane_header"])
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._pages)
        row.addStretch(1)
        for button, slot in (
            (self.smaller, self.pdf.zoom_out),
            (self.whole, self.pdf.fit),
            (self.larger, self.pdf.zoom_in),
        ):
            row.addWidget(button)
            button.clicked.connect(slot)
        self._problem = Label(size=tokens.SMALL, tone="amber", wrap=True)
        self._problem.setContentsMargins(16, 8, 16, 8)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._problem)
        column.addWidget(self.pdf, 1)
        self.pdf.pages_changed.connect(lambda _page, _pages: self._count())
        self.retranslate()

    def show_pdf(self, made: bytes) -> None:
        """Show a letter."""
        self._problem.hide()
        self.pdf.load(made)

    def clear(self) -> None:
        """Show no letter, and nothing of the one before."""
        self._problem.hide()
        self.pdf.clear()

    def show_problem(self, sentence: str, *, tone: str = "amber") -> None:
        """Say why the letter cannot be drawn now."""
        self._problem.set_tone(tone)
        self._problem.setText(sentence)
        self._problem.show()

    @property
    def problem(self) -> str:
        """What is said, or nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _count(self) -> None:
        self._pages.setText(pages_counted(self.pdf.pages, self.language) if self.pdf.pages else "")

    def retranslate(self) -> None:
        """Set the texts again."""
        self._title.setText(self.tr("Letter"))
        self.whole.setText(self.tr("Whole page"))
        for button, words in (
            (self.smaller, self.tr("Smaller (Ctrl+−)")),
            (self.larger, self.tr("Larger (Ctrl++)")),
            (self.whole, self.tr("Whole page (Ctrl+0)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.pdf.setAccessibleName(self.tr("The letter as it will be printed"))
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
