"""The push button in its four kinds, with an icon at the left and its shortcut written after the label."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeySequence, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import tokens
from ui.icons import paint_icon
from ui.theme import color, own_focus_ring
from ui.widgets.painting import box, draw_text, focus_ring, key_text, painter_of, text_width

Kind = Literal["primary", "secondary", "tonal", "quiet", "link"]


class Button(QPushButton):
    """``Button("Save", kind="primary", icon="check", shortcut="Ctrl+Return")``.

    Only one primary button a region. A button without text is square and needs an accessible name and a tooltip.
    ``shortcut`` works while the button is shown and enabled; Ctrl+Return also listens to the keypad's Enter.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = "secondary",
        icon: str | None = None,
        trailing: str | None = None,
        shortcut: str | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind: Kind = kind
        self._icon = icon
        self._trailing = trailing
        self._small = small
        self._keys = ""
        self._hover = False
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if shortcut is not None:
            self.set_keys(shortcut)
        own_focus_ring(self)

    def set_keys(self, sequence: str) -> None:
        """Give the button a shortcut and write it after the label."""
        self._keys = key_text(sequence)
        self.setShortcut(QKeySequence(sequence))
        if "Return" in sequence:
            keypad = QShortcut(QKeySequence(sequence.replace("Return", "Enter")), self)
            keypad.activated.connect(self.animateClick)
        self.updateGeometry()

    def show_keys(self, sequence: str) -> None:
        """Write a shortcut after the label that something else listens to (an action of the menu)."""
        self._keys = key_text(sequence)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str | None) -> None:
        """Show another icon of the set, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Show the button as another kind."""
        self.kind = kind
        self.update()

    def setText(self, text: str) -> None:
        """Override QAbstractButton::setText: a new text must not take the shortcut away."""
        keep = self.shortcut()
        super().setText(text)
        self.setShortcut(keep)
        self.updateGeometry()

    def _label(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _bold(self) -> bool:
        return self.kind == "primary"

    def _size(self) -> int:
        return tokens.SMALL if self._small else tokens.BASE

    def _glyph(self) -> int:
        return tokens.ICON["button_small"] if self._small else tokens.ICON["button"]

    def _parts(self) -> tuple[float, float, float, float]:
        """Return the widths of icon, label, keys and trailing icon, each with its gap before it."""
        label = self._label()
        first = float(self._glyph()) if self._icon else 0.0
        middle = text_width(label, self._size(), bold=self._bold()) + (8 if first else 0) if label else 0.0
        keys = text_width(self._keys, tokens.CAPTION) + 8 if self._keys else 0.0
        last = self._glyph() + 6.0 if self._trailing else 0.0
        return first, middle, keys, last

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        height = tokens.HEIGHT["control_small" if self._small else "control"]
        if not self._label() and not self._keys:
            return QSize(height, height)
        side = {"link": 2, "quiet": 8}.get(self.kind, 10 if self._small else 12)
        return QSize(int(sum(self._parts()) + 2 * side + 0.999), height)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint."""
        return self.sizeHint()

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Return fill, edge and ink."""
        lit = self.isEnabled() and (self._hover or self.isDown())
        if not self.isEnabled():
            edge = color("border") if self.kind in {"primary", "secondary", "tonal"} else None
            return None, edge, color("text3")
        if self.kind == "primary":
            return color("accent_hover" if lit else "accent"), None, color("on_accent")
        if self.kind == "tonal":
            return color("accent_tint"), color("accent") if lit else None, color("accent_text")
        if self.kind == "link":
            return color("accent_tint2") if lit else None, None, color("accent_text")
        if self.kind == "quiet":
            return color("hover") if lit or self.isChecked() else None, None, color("text2")
        return color("hover" if lit or self.isChecked() else "surface"), color("btn_border"), color("text")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        fill, edge, ink = self._colors()
        area = QRectF(self.rect())
        radius = tokens.RADIUS["control"]
        with painter_of(self) as painter:
            if fill is not None or edge is not None:
                box(painter, area, radius, fill, edge)
            first, middle, keys, last = self._parts()
            x = max(1.0, (area.width() - (first + middle + keys + last)) / 2)
            if self._icon:
                glyph = QRectF(x, (area.height() - first) / 2, first, first)
                muted = self.kind == "secondary" and not middle and self.isEnabled()
                paint_icon(painter, glyph, self._icon, color("text2") if muted else ink)
                x += first
            if middle:
                gap = 8 if first else 0
                room = min(middle - gap, area.width() - x - gap - keys - last)
                label = QRectF(x + gap, 0, room + 0.5, area.height())
                draw_text(painter, label, self._label(), tint=ink, size=self._size(), bold=self._bold())
                x += room + gap
            if keys:
                faint = color("on_accent2") if self.kind == "primary" and self.isEnabled() else color("text2")
                if self.kind == "tonal" and self.isEnabled():
                    faint = ink
                cap = QRectF(x + 8, 0.5, keys, area.height())
                draw_text(painter, cap, self._keys, tint=faint, size=tokens.CAPTION)
                x += keys
            if self._trailing:
                side = float(self._glyph())
                paint_icon(painter, QRectF(x + 6, (area.height() - side) / 2, side, side), self._trailing, ink)
            if self.hasFocus():
                focus_ring(painter, area, radius)
                if self.kind == "primary":
                    painter.setPen(QPen(color("on_accent"), 1))
                    painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QWidget::enterEvent."""
        self._hover = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Override QWidget::leaveEvent."""
        self._hover = False
        super().leaveEvent(event)
