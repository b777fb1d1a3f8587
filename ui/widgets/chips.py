"""Chips: a filter that is on or off, and a suggestion that never applies itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui import tokens
from ui.icons import paint_icon
from ui.theme import color, own_focus_ring
from ui.widgets.digit_keys import digit_keys
from ui.widgets.painting import box, cap_width, draw_cap, draw_text, focus_ring, painter_of, text_width


class _Chip(QAbstractButton):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint: long words may be elided."""
        return QSize(min(90, self.sizeHint().width()), tokens.HEIGHT["chip"])

    def _cross(self) -> QRectF:
        return QRectF(self.width() - 28, self.height() / 2 - 8, 16, 16)


class FilterChip(_Chip):
    """«Тема ⌄» opens its menu; with a value it is tinted and its x (or Delete) takes the filter away."""

    removed = Signal()

    def __init__(self, label: str = "", menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._menu = menu
        self.set_label(label)
        self.clicked.connect(self._open)
        own_focus_ring(self)

    def set_menu(self, menu: QMenu) -> None:
        """Set what the chip offers."""
        self._menu = menu

    def set_label(self, label: str) -> None:
        """Set the name of the filter."""
        self.setText(label)
        self._describe()

    @property
    def value(self) -> str:
        """What it filters by, in words; empty while it does not filter."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show what it filters by; an empty value makes it plain again."""
        self._value = value
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(self._words())
        self.setToolTip(self._words() if self._value else "")
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return f"{self.text()}: {self._value}" if self._value else self.text()

    def _open(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(int(text_width(self._words(), tokens.SMALL) + 46), tokens.HEIGHT["chip"])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QAbstractButton::mouseReleaseEvent: the x removes."""
        if self._value and self._cross().adjusted(-4, -4, 4, 4).contains(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        if self._value and event.matches(QKeySequence.StandardKey.Delete):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.rect())
        radius = tokens.RADIUS["chip"]
        on = bool(self._value)
        tint = "accent_text" if on else "text"
        with painter_of(self) as painter:
            fill = "accent_tint" if on else "hover" if self.underMouse() else "surface"
            box(painter, area, radius, color(fill), None if on else color("btn_border"))
            draw_text(painter, area.adjusted(13, 0, -30, 0), self._words(), tint=tint, size=tokens.SMALL)
            paint_icon(painter, self._cross(), "close" if on else "chevron-down", color(tint))
            if self.hasFocus():
                focus_ring(painter, area, radius)


class SuggestionChip(_Chip):
    """Dashed while offered, tinted with a check when accepted. ``accepted`` and ``removed`` carry nothing.

    It always shows its reason («как в № 214, № 198»). ``keys`` (Alt+1) accepts it from anywhere on the screen.
    """

    accepted = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._reason = ""
        self._keys = ""
        self._taken = False
        self._also = QShortcut(self)
        self._also.activated.connect(self.click)
        self.clicked.connect(self._clicked)
        own_focus_ring(self)

    def show_suggestion(self, label: str, value: str, reason: str = "", keys: str = "", *, taken: bool = False) -> None:
        """Show ``label: value``, why it is suggested, and the key that accepts it."""
        self.setText(label)
        self._value = value
        self._reason = reason
        self._keys = keys
        self._taken = taken
        first, *others = digit_keys("" if taken else keys)
        self.setShortcut(first)
        self._also.setKeys(others)
        self.setAccessibleName(f"{label}: {value}")
        self.setAccessibleDescription(reason)
        self.setToolTip(reason)
        self.updateGeometry()
        self.update()

    @property
    def taken(self) -> bool:
        """Whether it is accepted."""
        return self._taken

    def _clicked(self) -> None:
        if not self._taken:
            self.accepted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QAbstractButton::mouseReleaseEvent: the x removes."""
        if self._taken and self._cross().adjusted(-4, -4, 4, 4).contains(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        if self._taken and event.matches(QKeySequence.StandardKey.Delete):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        words = text_width(f"{self.text()}: ", tokens.SMALL) + text_width(self._value, tokens.SMALL)
        reason = text_width(self._reason, tokens.SMALL) + 6 if self._reason else 0
        end = 24 if self._taken else (cap_width(self._keys) + 8 if self._keys else 0)
        return QSize(int(34 + words + reason + end + 14), tokens.HEIGHT["chip"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.rect())
        radius = tokens.RADIUS["chip"]
        tint = "accent_text" if self._taken else "text"
        with painter_of(self) as painter:
            if self._taken:
                box(painter, area, radius, color("accent_tint"))
            else:
                pen = QPen(color("input_border"), 1)
                pen.setDashPattern([3, 3])
                painter.setPen(pen)
                painter.setBrush(color("hover" if self.underMouse() else "content"))
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            paint_icon(
                painter, QRectF(12, area.center().y() - 8, 16, 16), "check" if self._taken else "plus", color(tint)
            )
            end = 28 if self._taken else (cap_width(self._keys) + 14 if self._keys else 12)
            x, limit = 34.0, area.width() - end
            for text, ink in ((f"{self.text()}: ", tint), (self._value, tint), (f" {self._reason}", "text2")):
                width = text_width(text, tokens.SMALL)
                draw_text(
                    painter, QRectF(x, 0, max(0.0, min(width + 1, limit - x)), area.height()), text, tint=ink, size=13
                )
                x += width
            if self._taken:
                paint_icon(painter, self._cross(), "close", color(tint))
            elif self._keys:
                draw_cap(painter, QPointF(area.right() - 7, area.center().y()), self._keys)
            if self.hasFocus():
                focus_ring(painter, area, radius)
