"""Saved views over a table: a name and a count each, the chosen one underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ui import tokens
from ui.theme import color
from ui.widgets.painting import draw_text, focus_ring, painter_of, text_width


@dataclass(frozen=True, slots=True)
class _Fit:
    """How closely the tabs stand: room at each side, before the count, and the size of the words."""

    side: int
    gap: int
    size: int


_FITS = (_Fit(16, 12, tokens.BASE), _Fit(10, 7, tokens.BASE), _Fit(7, 5, tokens.SMALL))


class ViewTabs(QTabBar):
    """``chosen`` carries the key of the view the person chose. Where there is little room, the tabs stand closer."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[int | None] = []
        self._fit = _FITS[0]
        self.setDocumentMode(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setMouseTracking(True)
        self.setFixedHeight(tokens.HEIGHT["tabs"])
        self._quiet = False
        self.currentChanged.connect(self._changed)

    def show_views(self, views: Sequence[tuple[str, str, int | None]], current: str) -> None:
        """Show (key, name, count) triples; choosing ``current`` this way tells nobody."""
        self._quiet = True
        while self.count() > len(views):
            self.removeTab(self.count() - 1)
        while self.count() < len(views):
            self.addTab("")
        self._counts = [count for _, _, count in views]
        for n, (key, name, count) in enumerate(views):
            self.setTabText(n, name)
            self.setTabData(n, key)
            self.setAccessibleTabName(n, name if count is None else f"{name}, {count}")
            if key == current:
                self.setCurrentIndex(n)
        self._quiet = False
        self._choose_fit()
        self.updateGeometry()
        self.update()

    def _choose_fit(self) -> None:
        """Take the widest setting in which every tab is seen whole."""
        before = self._fit
        for fit in _FITS:
            self._fit = fit
            if sum(self.tabSizeHint(n).width() for n in range(self.count())) <= self.width():
                break
        if self._fit is not before:
            for n in range(self.count()):
                # The tabs are laid out anew when a text is set, and not otherwise.
                self.setTabText(n, self.tabText(n))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTabBar::resizeEvent."""
        self._choose_fit()
        super().resizeEvent(event)

    @property
    def key(self) -> str:
        """The view chosen now."""
        return str(self.tabData(self.currentIndex()) or "")

    def _changed(self, _at: int) -> None:
        if not self._quiet and self.key:
            self.chosen.emit(self.key)

    def _count(self, index: int) -> str:
        count = self._counts[index] if index < len(self._counts) else None
        return "" if count is None else str(count)

    def tabSizeHint(self, index: int) -> QSize:
        """Override QTabBar::tabSizeHint."""
        count, fit = self._count(index), self._fit
        width = text_width(self.tabText(index), fit.size, bold=True)
        if count:
            width += text_width(count, tokens.SMALL, bold=True) + fit.gap
        return QSize(int(width + 2 * fit.side + 0.999), tokens.HEIGHT["tabs"])

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Override QTabBar::minimumTabSizeHint."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QTabBar::paintEvent."""
        fit = self._fit
        with painter_of(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, color("border"))
            for n in range(self.count()):
                area = QRectF(self.tabRect(n))
                on = n == self.currentIndex()
                tint = "accent_text" if on else "text2"
                words = area.adjusted(fit.side, 0, 0, 0)
                name = self.tabText(n)
                draw_text(painter, words, name, tint=tint, size=fit.size, bold=on)
                used = text_width(name, fit.size, bold=on) + fit.gap
                draw_text(painter, words.adjusted(used, 0, 8, 0), self._count(n), tint=tint, size=tokens.SMALL, bold=on)
                if on:
                    line = QRectF(area.left() + 6, area.bottom() - 2, area.width() - 12, 2)
                    painter.fillRect(line, color("accent"))
                    if self.hasFocus():
                        focus_ring(painter, area.adjusted(4, 4, -4, -4), tokens.RADIUS["control"])
