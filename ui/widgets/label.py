"""A text label in the interface font with a tone, and the thin rules between sections."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import tokens
from ui.theme import color, set_font
from ui.widgets.painting import painter_of
from ui.widgets.surface import Surface

_TONES = {"red": "red_text", "amber": "amber_text", "green": "green_text", "accent": "accent_text", "info": "info_text"}

_FEW = 80


class Label(QLabel):
    """``Label("Text", size=13, tone="text2", wrap=True)``. Plain text: what people typed is never markup."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = tokens.BASE,
        bold: bool = False,
        tone: str = "",
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tone = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_font(self, size, bold=bold)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if tone:
            self.set_tone(tone)

    @property
    def tone(self) -> str:
        """The tone shown."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Colour the text: ``text2``, ``text3``, ``red``, ``amber``, ``green``, ``accent``, ``info`` or empty."""
        self._tone = tone
        self._tint()

    def _tint(self) -> None:
        role = QPalette.ColorRole.WindowText
        wanted = color(_TONES.get(self._tone, self._tone) or "text")
        if self.palette().color(QPalette.ColorGroup.Active, role) != wanted:
            changed = QPalette(self.palette())
            changed.setColor(role, wanted)
            self.setPalette(changed)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: a tone follows the theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tone") and self._tone:
            self._tint()
        super().changeEvent(event)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where there is no room for all of it; the tip then says it whole."""

    def __init__(self, text: str = "", *, size: int = tokens.BASE, bold: bool = False, tone: str = "") -> None:
        super().__init__(text, size=size, bold=bold, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint: a few letters."""
        return QSize(min(_FEW, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.sizeHint().width() > self.width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.contentsRect())
        tint = _TONES.get(self.tone, self.tone) or "text"
        with painter_of(self) as painter:
            painter.setFont(self.font())
            painter.setPen(color(tint))
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, int(self.alignment()), shown)


def rule(parent: QWidget | None = None) -> Surface:
    """Return a horizontal one-pixel line."""
    line = Surface("border", parent=parent)
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def upright(parent: QWidget | None = None) -> Surface:
    """Return a vertical one-pixel line."""
    line = Surface("border", parent=parent)
    line.setFixedWidth(1)
    line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    return line
