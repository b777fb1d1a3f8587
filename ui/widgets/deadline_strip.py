"""A deadline day by day: one cell for each calendar day from day 0 to the due day, each with its reason."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import tokens
from ui.theme import color
from ui.widgets.painting import box, draw_text, focus_ring, painter_of

if TYPE_CHECKING:
    from deputy_desk.domain.terms import Deadline

CellKind = Literal["day0", "counted", "due", "off", "holiday", "before"]

_GAP: Final = 2
_NARROWEST: Final = 21
_WIDEST: Final = 40
_ROW: Final = tokens.HEIGHT["strip_cell"] + 36
_CENTER: Final = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class StripCell:
    """One calendar day: what is written in it, how it looks, and why."""

    day: date
    text: str
    kind: CellKind
    reason: str


def cells_of(deadline: Deadline, language: str) -> tuple[StripCell, ...]:
    """Return the cells of a deadline with the reasons in ``language``."""
    from deputy_desk.wording.explanations import explained_days

    cells = []
    for counted, reason in explained_days(deadline, language):
        kind: CellKind
        if counted.day == deadline.due:
            kind = "due"
        elif counted.day == deadline.day0:
            kind = "day0"
        elif counted.day < deadline.day0:
            kind = "before"
        elif counted.counted:
            kind = "counted"
        else:
            kind = "off" if counted.day.weekday() >= 5 else "holiday"
        text = "0" if kind == "day0" and counted.n is None else "" if counted.n is None else str(counted.n)
        cells.append(StripCell(counted.day, text, kind, reason))
    return tuple(cells)


class DeadlineStrip(QWidget):
    """Arrow keys walk through the days; ``current_changed`` carries the `StripCell` walked to."""

    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[StripCell, ...] = ()
        self._language = "en"
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)

    def set_deadline(self, deadline: Deadline, language: str) -> None:
        """Show a deadline of the domain with its reasons in ``language``."""
        self.set_cells(cells_of(deadline, language), language)

    def set_cells(self, cells: Sequence[StripCell], language: str) -> None:
        """Show these days, in order; ``language`` is that of the month captions."""
        self._cells = tuple(cells)
        self._language = language
        self._current = -1
        self._fit()
        self.update()

    @property
    def cells(self) -> tuple[StripCell, ...]:
        """The days shown."""
        return self._cells

    def _columns(self) -> int:
        fitting = max(1, (self.width() + _GAP) // (_NARROWEST + _GAP))
        rows = max(1, math.ceil(len(self._cells) / fitting))
        return max(1, math.ceil(len(self._cells) / rows))

    def _fit(self) -> None:
        rows = max(1, math.ceil(len(self._cells) / self._columns()))
        if self.height() != rows * _ROW or self.minimumHeight() != rows * _ROW:
            self.setFixedHeight(rows * _ROW)

    def cell_rect(self, at: int) -> QRectF:
        """Return where the cell number ``at`` is painted."""
        columns = self._columns()
        width = min(_WIDEST, (self.width() + _GAP) / columns - _GAP)
        row, column = divmod(at, columns)
        return QRectF(column * (width + _GAP), row * _ROW, width, tokens.HEIGHT["strip_cell"])

    def _at(self, x: float, y: float) -> int:
        for n in range(len(self._cells)):
            if self.cell_rect(n).adjusted(-1, 0, 1, 20).contains(x, y):
                return n
        return -1

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(480, _ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Override QWidget::event: the tooltip of a day is its reason."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(event.pos().x(), event.pos().y())
            if at >= 0:
                QToolTip.showText(event.globalPos(), self._cells[at].reason, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._cells:
            super().keyPressEvent(event)
            return
        self._current = max(0, min(len(self._cells) - 1, self._current + step))
        cell = self._cells[self._current]
        self.setAccessibleDescription(cell.reason)
        where = self.mapToGlobal(self.cell_rect(self._current).bottomLeft().toPoint())
        QToolTip.showText(where, cell.reason, self)
        self.current_changed.emit(cell)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        from deputy_desk.wording.dates import month_title

        columns = self._columns()
        with painter_of(self) as painter:
            for n, cell in enumerate(self._cells):
                area = self.cell_rect(n)
                self._paint_cell(painter, area, cell)
                if n == self._current and self.hasFocus():
                    focus_ring(painter, area.adjusted(-1, -1, 1, 1), tokens.RADIUS["strip_cell"])
                under = QRectF(area.left() - 3, area.bottom() + 1, area.width() + 6, 16)
                strong = cell.kind in {"day0", "due", "holiday"}
                tint = "red_text" if cell.kind == "holiday" else "text" if strong else "text2"
                draw_text(painter, under, str(cell.day.day), tint=tint, size=12, bold=strong, align=_CENTER)
                if n % columns == 0 or cell.day.day == 1:
                    left = max(0.0, area.left())
                    caption = QRectF(left, under.bottom() - 1, self.width() - left, 16)
                    near_end = n % columns == 0 and any(c.day.day == 1 for c in self._cells[n + 1 : n + 3])
                    if not near_end:
                        draw_text(painter, caption, month_title(cell.day, self._language), tint="text2", size=12)

    def _paint_cell(self, painter: QPainter, area: QRectF, cell: StripCell) -> None:
        radius = tokens.RADIUS["strip_cell"]
        if cell.kind in {"off", "holiday", "before"}:
            lines = color("red" if cell.kind == "holiday" else "hatch")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                QBrush(lines, Qt.BrushStyle.BDiagPattern if cell.kind != "before" else Qt.BrushStyle.NoBrush)
            )
            painter.drawRoundedRect(area, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(lines, 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            return
        fill = {"day0": "info_text", "counted": "accent_tint", "due": "accent"}[cell.kind]
        ink = {"day0": "surface", "counted": "accent_text", "due": "on_accent"}[cell.kind]
        box(painter, area, radius, color(fill))
        draw_text(painter, area, cell.text, tint=ink, size=12, bold=cell.kind != "counted", align=_CENTER)
