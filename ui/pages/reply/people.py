"""Whom to tell: the people behind a letter with number and phone; those who know already wear a check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from deputy_desk.domain.names import short_name
from deputy_desk.domain.numbers import complaint_number
from deputy_desk.domain.phone import format_phone
from ui import tokens
from ui.icons import paint_icon
from ui.theme import color
from ui.widgets.label import rule
from ui.widgets.painting import draw_text, focus_ring, painter_of, text_width
from ui.widgets.surface import Card

if TYPE_CHECKING:
    from deputy_desk.services.follow_up import PersonToTell

_RIGHT = Qt.AlignmentFlag.AlignRight


class _Row(QAbstractButton):
    def __init__(self, name: str, number: str, phone: str, *, told: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._phone = phone
        self._told = told
        self.setText(name)
        self.setAccessibleName(", ".join(one for one in (name, number, phone) if one))
        self.setFixedHeight(tokens.HEIGHT["person_row"])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(280, tokens.HEIGHT["person_row"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.rect())
        with painter_of(self) as painter:
            if self.underMouse():
                painter.fillRect(area, color("win"))
            middle = area.center().y() - 8
            way = "phone-outline" if self._phone else "account-outline"
            name, tint = ("check", "green_text") if self._told else (way, "text2")
            paint_icon(painter, QRectF(12, middle, 16, 16), name, color(tint))
            phone = text_width(self._phone, tokens.SMALL) + 2
            right = area.right() - 12
            side = QRectF(right - phone, 0, phone, area.height())
            draw_text(painter, side, self._phone, tint="text2", size=tokens.SMALL, align=_RIGHT)
            number = text_width(self._number, tokens.SMALL) + 2
            at = right - max(phone + 14, 140) - number
            draw_text(painter, QRectF(at, 0, number, area.height()), self._number, tint="text2", size=tokens.SMALL)
            draw_text(painter, QRectF(36, 0, at - 44, area.height()), self.text())
            if self.hasFocus():
                focus_ring(painter, area, tokens.RADIUS["control"])


class PeopleList(Card):
    """``opened`` carries the id of a complaint."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def show_people(self, people: Sequence[PersonToTell], year: int, anonymous: str) -> None:
        """Show people in the order given; ``anonymous`` stands for a missing name."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden first: the layout may still be about to show it, then as a window of its own.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for n, one in enumerate(people):
            if n:
                self._column.addWidget(rule())
            complaint = one.complaint
            number = f"№\u00a0{complaint_number(complaint.n, complaint.series, complaint.year, year)}"
            name = short_name(one.person.name) if one.person else anonymous
            row = _Row(name, number, format_phone(one.phone) if one.phone else "", told=one.told, parent=self)
            row.clicked.connect(lambda identity=complaint.id: self.opened.emit(identity))
            self._column.addWidget(row)
        self.setVisible(bool(people))
