"""Content with a right pane of fixed width. In a narrow window the pane becomes an overlay that F6 or Esc toggles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import tokens
from ui.widgets.surface import Surface


def first_stop(region: QWidget) -> QWidget | None:
    """Return the first widget of ``region`` that Tab would reach, or None."""
    following = region.nextInFocusChain()
    while following is not None and following is not region:
        takes = following.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and region.isAncestorOf(following) and following.isVisible() and following.isEnabled():
            return following
        following = following.nextInFocusChain()
    return None


class PaneSplit(QWidget):
    """``PaneSplit(list, detail, width=tokens.WIDTH["pane_complaints"])``; ``muted`` paints the pane as the rail."""

    def __init__(
        self, content: QWidget, pane: QWidget, *, width: int, muted: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.pane: QWidget = Surface("win" if muted else "surface", "l", self)
        inside = QHBoxLayout(self.pane)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(pane)
        self._width = width
        self._overlay = False
        self._open = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(content, 1)
        self._row.addWidget(self.pane)
        self.pane.setFixedWidth(width)
        self._window: QWidget | None = None

    @property
    def overlaid(self) -> bool:
        """Whether the pane lies over the content instead of beside it."""
        return self._overlay

    def open_pane(self) -> None:
        """Show the pane where it is an overlay."""
        self._open = True
        self._place()

    def close_pane(self) -> bool:
        """Hide the pane where it is an overlay and give the focus back. Returns whether there was one to hide."""
        if not self._overlay or not self._open:
            return False
        self.focus_side(self.content)
        return True

    def focus_side(self, side: QWidget) -> None:
        """Put the focus into ``content`` or ``pane``, opening or closing the overlay as needed."""
        if self._overlay:
            self._open = side is self.pane
            self._place()
        stop = first_stop(side)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> None:
        window = self.window()
        overlay = window.width() < tokens.PANE_OVERLAYS_BELOW
        if overlay != self._overlay:
            self._overlay = overlay
            if overlay:
                self._row.removeWidget(self.pane)
            else:
                self._row.addWidget(self.pane)
        self.pane.setVisible(not overlay or self._open)
        if overlay:
            width = min(self._width, self.width())
            self.pane.setGeometry(self.width() - width, 0, width, self.height())
            self.pane.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Override QWidget::event: follow the width of the window, not only our own."""
        if event.type() == QEvent.Type.Show and self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
