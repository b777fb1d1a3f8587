"""The status bar: where the data is, what was just done, who works here, and the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStatusBar, QWidget

from ui import tokens
from ui.language import NAMES
from ui.theme import color
from ui.widgets.button import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.painting import painter_of

SAID_FOR_MS = 6000


class StatusLine(QStatusBar):
    """``language_chosen`` carries ``kk``, ``ru`` or ``en``."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(tokens.HEIGHT["status_bar"])
        self._place_icon = IconLabel("cloud-off-outline")
        self._place = Label(size=tokens.CAPTION, tone="text2")
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said_icon = IconLabel("check", tone="green_text")
        self._said = Label(size=tokens.CAPTION, tone="green")
        self._who = Label(size=tokens.CAPTION, tone="text2")
        self._language = Button(kind="quiet", icon="translate", small=True)
        self._language.setFixedHeight(24)
        self._menu = QMenu(self)
        self._languages = QActionGroup(self)
        for key, name in NAMES.items():
            action = QAction(name, self, checkable=True)
            action.setData(key)
            self._languages.addAction(action)
            self._menu.addAction(action)
        self._languages.triggered.connect(lambda action: self.language_chosen.emit(action.data()))
        self._language.clicked.connect(self._open_menu)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(6)
        for child in (self._place_icon, self._place, self._said_icon, self._said, self._who, self._language):
            row.addWidget(child)
        row.setStretch(1, 1)
        row.insertSpacing(5, 10)
        row.insertSpacing(4, 10)
        self.addPermanentWidget(holder, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAID_FOR_MS)
        self._timer.timeout.connect(self._fall_silent)
        self._fall_silent()
        self.retranslate()

    def say(self, text: str) -> None:
        """Show ``text`` for six seconds."""
        self._said.setText(text)
        self._said_icon.show()
        self._said.show()
        self._timer.start()

    @property
    def said(self) -> str:
        """What is told now."""
        return self._said.text()

    def show_user(self, text: str) -> None:
        """Show who works here."""
        self._who.setText(text)

    def show_language(self, language: str) -> None:
        """Show the language in use."""
        self._language.setText(NAMES[language])
        for action in self._languages.actions():
            action.setChecked(action.data() == language)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._place.setText(self.tr("Works without the internet, the data is on this computer"))
        self._language.setToolTip(self.tr("Language of the interface"))
        self._language.setAccessibleName(self.tr("Language of the interface"))

    def _fall_silent(self) -> None:
        self._said.clear()
        self._said.hide()
        self._said_icon.hide()

    def _open_menu(self) -> None:
        at = self._language.mapToGlobal(self._language.rect().topLeft())
        at.setY(at.y() - self._menu.sizeHint().height())
        self._menu.popup(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QStatusBar::paintEvent."""
        del event
        with painter_of(self) as painter:
            painter.fillRect(self.rect(), color("win"))
            painter.fillRect(0, 0, self.width(), 1, color("border"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_timer"):
            self.retranslate()
        super().changeEvent(event)
