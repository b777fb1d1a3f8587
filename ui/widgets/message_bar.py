"""One line under the header that says what went wrong and offers to try again. Never a modal box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import color
from ui.widgets.button import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.painting import painter_of

_ICONS = {"red": "alert-circle-outline", "amber": "alert-outline", "info": "information-outline", "green": "check"}


class MessageBar(QWidget):
    """Hidden until ``show_message``. Tones: ``red``, ``amber``, ``info``, ``green``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "red"
        self._retry: Callable[[], None] | None = None
        self._button = ""
        self._icon = IconLabel(side=18)
        self._text = Label(wrap=True, selectable=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._again = Button(kind="secondary", small=True)
        self._again.clicked.connect(self._try_again)
        self._close = Button(kind="quiet", icon="close", small=True)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 7)
        row.setSpacing(12)
        for child in (self._icon, self._text, self._again, self._close):
            row.addWidget(child)
        row.setStretch(1, 1)
        self.retranslate()
        self.hide()

    def show_message(
        self, text: str, *, tone: str = "red", retry: Callable[[], None] | None = None, button: str = ""
    ) -> None:
        """Show ``text``; with ``retry`` a button («Try again», or ``button``) calls it after hiding the line."""
        self._tone = tone
        self._retry = retry
        self._text.setText(text)
        self._text.set_tone(tone)
        self._icon.show_icon(_ICONS[tone], f"{tone}_text")
        self._button = button
        self._again.setText(button or self.tr("Try again"))
        self._again.setVisible(retry is not None)
        self.setAccessibleName(text)
        self.show()

    @property
    def text(self) -> str:
        """The sentence shown, empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def retranslate(self) -> None:
        """Set the texts again."""
        self._again.setText(self._button or self.tr("Try again"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))

    def _try_again(self) -> None:
        retry = self._retry
        self.hide()
        if retry is not None:
            retry()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        with painter_of(self) as painter:
            painter.fillRect(self.rect(), color(f"{self._tone}_tint"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, color("border"))
