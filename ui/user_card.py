"""Who works at this desk: initials in a disc, the name and the role, at the foot of the rail."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deputy_desk.domain.names import avatar_letters
from ui import tokens
from ui.theme import color
from ui.widgets.painting import draw_text, painter_of

DISC = 32


class UserCard(QWidget):
    """Empty until ``show_user``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._role = ""
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_user(self, name: str, role: str) -> None:
        """Show a name and, under it, a role or district."""
        self._name = name
        self._role = role
        self.setAccessibleName(f"{name}, {role}" if role else name)
        self.setToolTip(self.accessibleName())
        self.setVisible(bool(name))
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the disc only."""
        self._narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(200, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        with painter_of(self) as painter:
            left = (self.width() - DISC) / 2 if self._narrow else 10
            disc = QRectF(left, (self.height() - DISC) / 2, DISC, DISC)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("info_tint"))
            painter.drawEllipse(disc)
            middle = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, disc, avatar_letters(self._name), tint="info_text", size=12, bold=True, align=middle)
            if self._narrow:
                return
            words = QRectF(disc.right() + 10, 4, self.width() - disc.right() - 16, 18)
            draw_text(painter, words, self._name, size=tokens.SMALL, bold=True)
            draw_text(painter, words.translated(0, 18), self._role, tint="text2", size=tokens.CAPTION)
