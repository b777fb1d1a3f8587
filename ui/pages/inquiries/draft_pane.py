"""The left side of the editor while a letter is a draft: the form, its term, the actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.inquiries.letter_form import LetterForm
from ui.pages.inquiries.term_band import TermBand
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.message_bar import MessageBar

_ROOM_FOR_WORDS = 560


class DraftPane(QWidget):
    """``register_wanted`` comes from the filled button or Ctrl+Enter."""

    register_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = LetterForm(language)
        self.band = TermBand(language, planned=True)
        self.trouble = MessageBar()
        self.pdf = Button(icon="file-pdf-box")
        self.word = Button(icon="file-word-outline")
        self.trash = Button(kind="quiet", icon="trash-can-outline")
        self.register = Button(kind="primary", icon="printer-outline", shortcut="Ctrl+Return")
        self.register.clicked.connect(self.register_wanted)
        bar = ActionBar()
        for button in (self.pdf, self.word, self.trash):
            bar.add_left(button)
        bar.add_right(self.register)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form, 1)
        for child in (self.band, self.trouble, bar):
            column.addWidget(child)
        self.retranslate()

    def speak(self, language: str) -> None:
        """Take the language in which sentences are made."""
        self.form.language = self.form.term.language = self.band.language = language

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: rare actions give their words up first."""
        super().resizeEvent(event)
        self._name_files()

    def _name_files(self) -> None:
        wide = self.width() >= _ROOM_FOR_WORDS
        for button, name in ((self.pdf, "PDF"), (self.word, "Word")):
            button.setText(name if wide else "")
            button.setAccessibleName(name)
            button.setToolTip(name)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._name_files()
        self.trash.setToolTip(self.tr("Put the draft into the trash"))
        self.trash.setAccessibleName(self.trash.toolTip())
        self.register.setText(self.tr("Register and print"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
