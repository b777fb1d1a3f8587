"""The left side: the paper that came (PDF, picture, or its text), and the day and numbers under which it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui import tokens
from ui.pages.reply.details import Details
from ui.widgets.button import Button
from ui.widgets.fields import TextArea
from ui.widgets.label import Label
from ui.widgets.pdf_view import PdfView
from ui.widgets.segmented import Option, Segmented
from ui.widgets.surface import Surface

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.domain.reply import Reply

PDF = b"%PDF"


class _Picture(QScrollArea):
    """A picture as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QPixmap()
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self._label.setAutoFillBackground(False)

    def show_picture(self, content: bytes) -> bool:
        """Show a picture; returns False for bytes that are none."""
        known = self._whole.loadFromData(content)
        self._fit()
        return known

    def _fit(self) -> None:
        if not self._whole.isNull():
            wide = max(40, self.viewport().width() - 32)
            smooth = Qt.TransformationMode.SmoothTransformation
            self._label.setPixmap(self._whole.scaledToWidth(min(wide, self._whole.width()), smooth))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._fit()


class Paper(Surface):
    """``edited`` after something was typed; ``attach_wanted`` asks for a file."""

    edited = Signal()
    attach_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page_bg", "r", parent)
        self._title = Label(bold=True)
        self._pages = Label(size=tokens.SMALL, tone="text2")
        self.which = Segmented([Option("file", ""), Option("text", "")], small=True)
        self.attach = Button(kind="quiet", icon="paperclip", small=True)
        self.smaller = Button(kind="quiet", icon="magnify-minus-outline", small=True)
        self.larger = Button(kind="quiet", icon="magnify-plus-outline", small=True)
        self.details = Details()
        self.pdf = PdfView()
        self.picture = _Picture()
        self.text = TextArea(lines=6)
        self._stack = QStackedWidget()
        self._build()
        self._name = ""
        self._file: QWidget | None = None
        self.which.changed.connect(self._choose)
        self.attach.clicked.connect(self.attach_wanted)
        self.smaller.clicked.connect(self.pdf.zoom_out)
        self.larger.clicked.connect(self.pdf.zoom_in)
        self.pdf.pages_changed.connect(lambda _page, _pages: self._head())
        self.text.textChanged.connect(self.edited)
        self.details.edited.connect(self.edited)
        self.retranslate()

    def _build(self) -> None:
        head = Surface("content", "b")
        head.setFixedHeight(tokens.HEIGHT["pane_header"])
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._pages)
        row.addStretch(1)
        for child in (self.which, self.attach, self.smaller, self.larger):
            row.addWidget(child)
        words = QWidget()
        inside = QVBoxLayout(words)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.addWidget(self.text)
        for view in (words, self.pdf, self.picture):
            self._stack.addWidget(view)
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.details)
        column.addWidget(self._stack, 1)

    def show_new(self, today: date) -> None:
        """Make room for a reply that is being recorded."""
        self.details.show_new(today)
        self._set_text("")
        self.text.setReadOnly(False)
        self.attach.show()
        self._show_file(None, "")

    def show_reply(self, reply: Reply, language: str) -> None:
        """Show a reply that is kept."""
        self.details.show_reply(reply, language)
        self._set_text(reply.text)
        self.text.setReadOnly(True)
        self.attach.hide()
        self._show_file(None, "")

    def _set_text(self, text: str) -> None:
        before = self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(before)

    def show_file(self, name: str, content: bytes) -> bool:
        """Show a PDF or a picture; returns False for another kind of file, whose name alone is shown."""
        if content[: len(PDF)] == PDF:
            self.pdf.load(content)
            self.pdf.fit_width()
            self._show_file(self.pdf, name)
            return True
        if self.picture.show_picture(content):
            self._show_file(self.picture, name)
            return True
        self._show_file(None, name)
        return False

    def _show_file(self, view: QWidget | None, name: str) -> None:
        self._file = view
        self._name = name
        self.which.setVisible(view is not None)
        self.which.set_value("text" if view is None else "file")
        self._choose("text" if view is None else "file")

    def _choose(self, which: str) -> None:
        shown = self._file if which == "file" and self._file is not None else self._words
        self._stack.setCurrentWidget(shown)
        self._head()

    def _head(self) -> None:
        paged = self._stack.currentWidget() is self.pdf
        self._title.setText(self._name or self.tr("Reply"))
        self._title.setToolTip(self._name)
        self._pages.setText(
            self.tr("page {page} of {pages}").format(
                page=min(self.pdf.pages, self.pdf.pageNavigator().currentPage() + 1), pages=self.pdf.pages
            )
            if paged
            else ""
        )
        self.smaller.setVisible(paged)
        self.larger.setVisible(paged)

    def retranslate(self) -> None:
        """Set the texts again."""
        self.which.set_texts({"file": self.tr("Paper"), "text": self.tr("Text")})
        self.text.setPlaceholderText(self.tr("What the reply says, in short or word for word"))
        self.text.setAccessibleName(self.tr("Text of the reply"))
        for button, words in (
            (self.attach, self.tr("Attach the scan (Ctrl+O)")),
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._head()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
