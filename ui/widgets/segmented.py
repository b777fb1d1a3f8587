"""One choice of a few, side by side in a sunken track. Arrow keys move the choice, Tab leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui import tokens
from ui.icons import paint_icon
from ui.theme import color, own_focus_ring
from ui.widgets.painting import box, draw_text, focus_ring, painter_of, text_width


@dataclass(frozen=True, slots=True)
class Option:
    """One segment: what it stands for, its text, an icon, and the tone of its text while chosen."""

    value: str
    text: str
    icon: str | None = None
    tone: str = "accent_text"


class _Segment(QAbstractButton):
    def __init__(self, option: Option, *, small: bool, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.option = option
        self._small = small
        self._side = side
        self.setText(option.text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        own_focus_ring(self)

    def _size(self) -> int:
        return tokens.SMALL if self._small else tokens.BASE

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint. Room for the bold text, so that choosing moves nothing."""
        words = text_width(self.text(), self._size(), bold=True)
        icon = 0 if not self.option.icon else 26 if words else 18
        width = words + icon + 2 * self._side
        return QSize(int(width + 0.999), tokens.HEIGHT["segmented_small" if self._small else "segmented"] - 4)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.rect())
        radius = tokens.RADIUS["segmented_item"]
        chosen = self.isChecked()
        tint = self.option.tone if chosen else "text" if self.underMouse() and self.isEnabled() else "text2"
        if not self.isEnabled() and not chosen:
            tint = "text3"
        with painter_of(self) as painter:
            if chosen:
                box(painter, area, radius, color("seg_sel"), color("btn_border"))
            width = text_width(self.text(), self._size(), bold=chosen)
            glyph = 18 if self.option.icon else 0
            gap = 8 if glyph and width else 0
            x = max(4.0, (area.width() - width - glyph - gap) / 2)
            if self.option.icon:
                paint_icon(painter, QRectF(x, (area.height() - 18) / 2, 18, 18), self.option.icon, color(tint))
                x += glyph + gap
            words = QRectF(x, 0, min(width + 1, area.width() - x), area.height())
            draw_text(painter, words, self.text(), tint=tint, size=self._size(), bold=chosen)
            if self.hasFocus():
                focus_ring(painter, area, radius)


class Segmented(QWidget):
    """``changed`` carries the chosen value after the person (never the program) chose.

    ``side`` is the room beside the words of a segment.
    """

    changed = Signal(str)

    def __init__(
        self,
        options: Sequence[Option],
        *,
        small: bool = False,
        stretch: bool = False,
        side: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._segments: dict[str, _Segment] = {}
        self.setFixedHeight(tokens.HEIGHT["segmented_small" if small else "segmented"])
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for option in options:
            segment = _Segment(option, small=small, side=side, parent=self)
            self._segments[option.value] = segment
            self._group.addButton(segment)
            row.addWidget(segment, 1 if stretch else 0)
        self._group.buttonClicked.connect(self._clicked)
        self._last: str | None = None
        if options:
            self.setFocusProxy(self._segments[options[0].value])

    @property
    def value(self) -> str | None:
        """What is chosen, or None."""
        return next((value for value, segment in self._segments.items() if segment.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Choose without telling anybody; None chooses nothing."""
        self._last = value
        if value is None:
            self._group.setExclusive(False)
            for segment in self._segments.values():
                segment.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._segments[value].setChecked(True)
            self.setFocusProxy(self._segments[value])

    def choose(self, value: str) -> None:
        """Choose as the person does (a key)."""
        self._segments[value].click()

    def set_texts(self, texts: dict[str, str]) -> None:
        """Set the texts again, by value."""
        for value, text in texts.items():
            self._segments[value].setText(text)
            self._segments[value].setAccessibleName(text)
            self._segments[value].updateGeometry()

    def _clicked(self, segment: QAbstractButton) -> None:
        if isinstance(segment, _Segment) and segment.option.value != self._last:
            self._last = segment.option.value
            self.setFocusProxy(segment)
            self.changed.emit(segment.option.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: arrows that no segment took move the choice."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        values = list(self._segments)
        at = values.index(self.value) if self.value is not None else -step
        self.choose(values[max(0, min(len(values) - 1, at + step))])
        self._segments[self.value or values[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        with painter_of(self) as painter:
            box(painter, QRectF(self.rect()), tokens.RADIUS["segmented_track"], color("sunken"))
