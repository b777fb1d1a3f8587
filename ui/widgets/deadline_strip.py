"""A deadline day by day: one cell for each calendar day from day 0 to the due day, each with its reason.

A term too long for two rows shows its beginning and its end, and one cell for the days between.
"""

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
    from deputy_desk.domain.terms import CountedDay, Deadline

CellKind = Literal["day0", "counted", "due", "off", "holiday", "before", "gap"]

_GAP: Final = 2
_NARROWEST: Final = {0: 16, 1: 16, 2: 16, 3: 24}
"""A cell must hold its number: pixels by the number of digits."""
_MOST_ROWS: Final = 2
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


def _written(counted: CountedDay, deadline: Deadline) -> str:
    """Return what stands in a cell: the running number of its unit; in a term of months that of the calendar day.

    The working day an end on a day off moves to bears the number of that end.
    """
    from deputy_desk.domain.terms import CountReason, TermUnit

    moved = counted.reason is CountReason.MOVED_DUE and counted.day == deadline.original_due
    if counted.day == deadline.day0:
        return "0" if counted.n is None else str(counted.n)
    if deadline.term.unit is TermUnit.MONTHS:
        within = deadline.day0 < counted.day <= deadline.original_due and (counted.counted or moved)
        return str((counted.day - deadline.day0).days) if within else ""
    if moved:
        return str(deadline.term.n)
    return "" if counted.n is None else str(counted.n)


def cells_of(deadline: Deadline, language: str) -> tuple[StripCell, ...]:
    """Return the cells of a deadline with the reasons in ``language``."""
    from deputy_desk.domain.terms import CountReason
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
        elif counted.counted and counted.reason is not CountReason.ENDS_ON_DAY_OFF:
            kind = "counted"
        else:
            kind = "off" if counted.day.weekday() >= 5 else "holiday"
        cells.append(StripCell(counted.day, _written(counted, deadline), kind, reason))
    return tuple(cells)


def shortened(cells: Sequence[StripCell], columns: int, language: str) -> tuple[StripCell, ...]:
    """Return the cells that two rows of ``columns`` can hold: all of them, or both ends and the days between as one."""
    from deputy_desk.wording.dates import day_month, long_date

    room = _MOST_ROWS * columns
    if len(cells) <= room:
        return tuple(cells)
    head, tail = cells[: columns - 1], cells[-columns:]
    first, last = cells[columns - 1].day, cells[-columns - 1].day
    write = day_month if first.year == last.year else long_date
    between = f"{write(first, language)} – {write(last, language)}"
    return (*head, StripCell(first, "⋯", "gap", between), *tail)


class DeadlineStrip(QWidget):
    """Arrow keys walk through the days; ``current_changed`` carries the `StripCell` walked to."""

    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[StripCell, ...] = ()
        self._shown: tuple[StripCell, ...] = ()
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
        """All days from the start to the due day."""
        return self._cells

    @property
    def shown(self) -> tuple[StripCell, ...]:
        """The cells there is room for."""
        return self._shown

    def _columns(self) -> int:
        digits = max((len(cell.text) for cell in self._cells), default=1)
        narrowest = _NARROWEST.get(digits, 32)
        fitting = max(2, (self.width() + _GAP) // (narrowest + _GAP))
        rows = min(_MOST_ROWS, max(1, math.ceil(len(self._cells) / fitting)))
        return min(fitting, max(1, math.ceil(len(self._cells) / rows)))

    def _fit(self) -> None:
        columns = self._columns()
        self._shown = shortened(self._cells, columns, self._language)
        self._current = min(self._current, len(self._shown) - 1)
        rows = max(1, math.ceil(len(self._shown) / columns))
        if self.height() != rows * _ROW or self.minimumHeight() != rows * _ROW:
            self.setFixedHeight(rows * _ROW)

    def cell_rect(self, at: int) -> QRectF:
        """Return where the cell number ``at`` is painted."""
        columns = self._columns()
        width = min(_WIDEST, (self.width() + _GAP) / columns - _GAP)
        row, column = divmod(at, columns)
        return QRectF(column * (width + _GAP), row * _ROW, width, tokens.HEIGHT["strip_cell"])

    def _at(self, x: float, y: float) -> int:
        for n in range(len(self._shown)):
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
                QToolTip.showText(event.globalPos(), self._shown[at].reason, self)
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
        self._current = max(0, min(len(self._shown) - 1, self._current + step))
        cell = self._shown[self._current]
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
            for n, cell in enumerate(self._shown):
                area = self.cell_rect(n)
                self._paint_cell(painter, area, cell)
                if n == self._current and self.hasFocus():
                    focus_ring(painter, area.adjusted(-1, -1, 1, 1), tokens.RADIUS["strip_cell"])
                under = QRectF(area.left() - 3, area.bottom() + 1, area.width() + 6, 16)
                strong = cell.kind in {"day0", "due", "holiday"}
                tint = "red_text" if cell.kind == "holiday" else "text" if strong else "text2"
                if cell.kind != "gap":
                    draw_text(painter, under, str(cell.day.day), tint=tint, size=12, bold=strong, align=_CENTER)
                if n % columns == 0 or (cell.day.day == 1 and cell.kind != "gap"):
                    left = max(0.0, area.left())
                    caption = QRectF(left, under.bottom() - 1, self.width() - left, 16)
                    near_end = n % columns == 0 and any(c.day.day == 1 for c in self._shown[n + 1 : n + 3])
                    if not near_end:
                        draw_text(painter, caption, month_title(cell.day, self._language), tint="text2", size=12)

    def _paint_cell(self, painter: QPainter, area: QRectF, cell: StripCell) -> None:
        radius = tokens.RADIUS["strip_cell"]
        if cell.kind == "gap":
            draw_text(painter, area, cell.text, tint="text2", size=14, bold=True, align=_CENTER)
            return
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
