"""The base of every screen: a header, a body, and the few hooks by which the shell drives it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.header import Header
from ui.widgets.message_bar import MessageBar
from ui.widgets.pane import PaneSplit, first_stop
from ui.widgets.surface import Surface


class Page(Surface):
    """A screen. Build children in ``__init__``, put the main widget in with ``set_body``, set texts in ``retranslate``.

    ``retranslate`` is called by the language switch; call it once yourself at the end of ``__init__``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("content", parent=parent)
        self.split: PaneSplit | None = None
        self.header = Header(self)
        self.header.search_left.connect(self._leave_search)
        self.messages = MessageBar(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.header)
        self._box.addWidget(self.messages)

    def set_body(self, body: QWidget, actions: QWidget | None = None) -> None:
        """Fill the page under its header; ``actions`` is an `ActionBar` across its whole width.

        A `PaneSplit` given here is what F6 walks through.
        """
        if isinstance(body, PaneSplit):
            self.split = body
        self._box.addWidget(body, 1)
        if actions is not None:
            self._box.addWidget(actions)

    def retranslate(self) -> None:
        """Set every text again in the language shown now."""

    def show_record(self, argument: object) -> None:
        """The shell opens this page with ``argument`` (an id, a record, or None)."""

    def refresh(self, changes: object) -> None:
        """A use case changed something; read again what is shown here, if it is touched."""

    def may_leave(self) -> bool:
        """Whether the person can leave now without losing what was typed."""
        return True

    def focus_search(self) -> bool:
        """Put the focus into this page's search field. Returns False when it has none."""
        if self.header.search is None:
            return False
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()
        return True

    def _leave_search(self) -> None:
        self.focus_first()

    def panes(self) -> list[QWidget]:
        """Return the regions F6 walks through."""
        return [self] if self.split is None else [self.split.content, self.split.pane]

    def focus_pane(self, pane: QWidget) -> None:
        """Put the focus into ``pane``, opening it first where it is an overlay."""
        if self.split is not None and pane is not self:
            self.split.focus_side(pane)
            return
        stop = first_stop(pane)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def escape(self) -> bool:
        """Esc was pressed: close what lies over this page. Returns False when nothing does, and the shell goes back."""
        return self.split is not None and self.split.close_pane()

    def focus_first(self) -> None:
        """Put the focus where work begins; called after the page is shown."""

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
