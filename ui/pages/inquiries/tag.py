"""A small pill for something that belongs to a letter: its words open it, its x takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import tokens
from ui.icons import paint_icon
from ui.theme import color
from ui.widgets.painting import box, draw_text, focus_ring, painter_of, text_width


class Tag(QAbstractButton):
    """``clicked`` opens, ``removed`` (the x, or Delete) takes away. ``fixed`` tags have no x."""

    removed = Signal()

    def __init__(
        self, text: str, icon: str, *, tip: str = "", fixed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._fixed = fixed
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _cross(self) -> QRectF:
        return QRectF(self.width() - 26, self.height() / 2 - 8, 16, 16)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        end = 12 if self._fixed else 30
        return QSize(int(34 + text_width(self.text(), tokens.SMALL) + end), tokens.HEIGHT["chip"])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QAbstractButton::mouseReleaseEvent: the x removes."""
        if not self._fixed and self._cross().adjusted(-4, -4, 4, 4).contains(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        if not self._fixed and event.matches(QKeySequence.StandardKey.Delete):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.rect())
        radius = tokens.RADIUS["chip"]
        with painter_of(self) as painter:
            fill = "hover" if self.underMouse() else "surface"
            box(painter, area, radius, color(fill), color("btn_border"))
            paint_icon(painter, QRectF(11, area.center().y() - 8, 16, 16), self._icon, color("text2"))
            words = area.adjusted(33, 0, -10 if self._fixed else -28, 0)
            draw_text(painter, words, self.text(), size=tokens.SMALL)
            if not self._fixed:
                paint_icon(painter, self._cross(), "close", color("text2"))
            if self.hasFocus():
                focus_ring(painter, area, radius)
