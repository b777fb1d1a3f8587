"""The 64-pixel header of a page: back arrow, title, badge at the left; search, state, main button at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.search_field import SearchField
from ui.widgets.surface import Surface


class Header(Surface):
    """``back_clicked`` comes from the arrow that ``set_back(True)`` shows, ``search_left`` from the search field."""

    back_clicked = Signal()
    search_left = Signal()
    title_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("content", "b", parent)
        self.setFixedHeight(tokens.HEIGHT["header"])
        self.search: SearchField | None = None
        self._back = Button(kind="quiet", icon="chevron-left")
        self._back.clicked.connect(self.back_clicked)
        self._back.hide()
        self._title = ElidedLabel(size=tokens.SCREEN_TITLE, bold=True)
        self._under = Label(size=tokens.SMALL, tone="text2")
        self._under.hide()
        self._badge = Badge("")
        # The title gives way, never the word of its state.
        self._badge.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._badge.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, 0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._under)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._back)
        self._row.addLayout(words)
        self._row.addWidget(self._badge)
        self._row.addStretch(1)
        self.retranslate()

    def set_title(self, title: str, under: str = "") -> None:
        """Show the title of the screen, and a small second line."""
        self._title.setText(title)
        self.title_changed.emit(title)
        self._under.setText(under)
        self._under.setVisible(bool(under))

    @property
    def title(self) -> str:
        """The title shown now."""
        return self._title.text()

    def set_badge(self, text: str, tone: str = "neutral") -> None:
        """Show a pill after the title; an empty text hides it."""
        self._badge.show_badge(text, tone)
        self._badge.setVisible(bool(text))

    def set_back(self, *, shown: bool) -> None:
        """Show or hide the back arrow (Esc does the same)."""
        self._back.setVisible(shown)

    def add_right(self, widget: QWidget) -> None:
        """Add something at the right end."""
        self._row.addWidget(widget)

    def add_search(self) -> SearchField:
        """Add the search field at the right end and return it."""
        self.search = SearchField(self)
        self.search.left.connect(self.search_left)
        self._row.addWidget(self.search)
        self.retranslate()
        return self.search

    def retranslate(self) -> None:
        """Set the texts again."""
        self._back.setToolTip(self.tr("Back (Esc)"))
        self._back.setAccessibleName(self.tr("Back"))
        if self.search is not None:
            self.search.setPlaceholderText(self.tr("Search"))
            self.search.setAccessibleName(self.tr("Search"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
