"""The table: rows of 36 pixels, no grid, whole rows, keyboard first; it remembers order and widths of its columns."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QPersistentModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from ui import tokens
from ui.tables.cells import CellDelegate, TableHeader, needed_width
from ui.tables.paged_model import PagedModel
from ui.theme import color

_MEASURED = 40
"""How many rows are measured for the widths of columns: about what is seen at once."""


class Table(QTableView):
    """``opened`` (Enter, double click) and ``current_changed`` carry a row of the model; ``acted`` is Space."""

    opened = Signal(object)
    current_changed = Signal(object)
    acted = Signal(object)

    def __init__(self, model: PagedModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paged = model
        self.hovered_row = -1
        self._arranged = False
        self._needed: dict[int, int] = {}
        self._settings: QSettings | None = None
        self._name = ""
        self.setHorizontalHeader(TableHeader(self))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(tokens.HEIGHT["table_row"])
        self._lay_out()
        self._tint()
        self.doubleClicked.connect(self._open)
        model.page_loaded.connect(self._page_loaded)
        model.modelReset.connect(self._measure)
        for keys, slot in (
            ("Return", self._open_current),
            ("Enter", self._open_current),
            ("Space", self._act),
            ("Ctrl+C", self.copy),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def fit(self) -> None:
        """Give columns the width their words need; the elastic one gets what is left and is elided first."""
        columns, header = self.paged.columns, self.horizontalHeader()
        if self._arranged or not self._needed:
            return
        shown = [n for n in range(len(columns)) if not header.isSectionHidden(n)]
        growing = {n: width for n in shown if (width := columns[n].widest) is not None}
        wanted = {n: max(columns[n].width, min(widest, self._needed[n])) for n, widest in growing.items()}
        fixed = sum(columns[n].width if columns[n].stretch else self.columnWidth(n) for n in shown if n not in growing)
        over = sum(wanted.values()) + fixed - self.viewport().width()
        slack = sum(wanted[n] - columns[n].width for n in growing)
        for n, width in wanted.items():
            give = (width - columns[n].width) * min(1.0, max(0, over) / slack) if slack else 0
            self.setColumnWidth(n, int(width - give))

    def _measure(self) -> None:
        """Measure the words of the first rows once they are there; a window that changes its size need not."""
        rows = self.paged.known(_MEASURED)
        if rows and not self._arranged:
            title = self.paged.title
            growing = [(n, column) for n, column in enumerate(self.paged.columns) if column.widest is not None]
            self._needed = {n: needed_width(column, title(n), rows, first=n == 0) for n, column in growing}
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView::resizeEvent."""
        super().resizeEvent(event)
        self.fit()

    def _lay_out(self) -> None:
        header = self.horizontalHeader()
        for n, column in enumerate(self.paged.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(n, mode)
            if not column.stretch:
                self.setColumnWidth(n, column.width)

    # Sorting and memory

    def enable_sorting(self, key: str, *, descending: bool = False) -> None:
        """Let titles sort, and show which column sorts now."""
        column = next(n for n, column in enumerate(self.paged.columns) if column.sort == key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(column, order)
        self.paged.sort(column, order)
        header.sortIndicatorChanged.connect(self._sort)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if self.paged.columns[column].sort is not None:
            self.paged.sort(column, order)

    def remember(self, settings: QSettings, name: str) -> None:
        """Keep order and widths of the columns under ``name``, and show them as they were left."""
        self._settings = settings
        self._name = f"tables/{name}"
        saved = settings.value(self._name)
        shape = settings.value(f"{self._name}/columns")
        if isinstance(saved, QByteArray) and shape == self._shape():
            self._arranged = bool(self.horizontalHeader().restoreState(saved))
        header = self.horizontalHeader()
        assert isinstance(header, TableHeader)  # noqa: S101 - made in __init__
        header.arranged.connect(self._keep)

    def _shape(self) -> str:
        return ",".join(column.key for column in self.paged.columns)

    def _keep(self) -> None:
        """The person moved or resized a column: from now on widths are as they were left."""
        self._arranged = True
        if self._settings is not None:
            self._settings.setValue(self._name, self.horizontalHeader().saveState())
            self._settings.setValue(f"{self._name}/columns", self._shape())

    # Rows

    def current_row(self) -> Any:
        """Return the row that is current, or None."""
        return self.paged.row(self.currentIndex().row())

    def selected_rows(self) -> list[Any]:
        """Return the selected rows that are loaded, in their order on the screen."""
        found = (at for first, last in self.selected_spans() for at in range(first, last + 1))
        return [row for at in found if (row := self.paged.loaded(at)) is not None]

    def selected_spans(self) -> list[tuple[int, int]]:
        """Return the selected rows as (first, last) spans.

        Qt's own list of selected rows takes seconds for a hundred thousand of them.
        """
        spans: list[tuple[int, int]] = []
        chosen = self.selectionModel().selection()
        for first, last in sorted((chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.size())):
            if spans and first <= spans[-1][1] + 1:
                spans[-1] = (spans[-1][0], max(last, spans[-1][1]))
            else:
                spans.append((first, last))
        return spans

    @property
    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self.selected_spans())

    def go_to(self, at: int) -> None:
        """Make a row current and show it."""
        if 0 <= at < self.paged.rowCount():
            self.setCurrentIndex(self.paged.index(at, 0))

    def copy(self) -> None:
        """Copy the selected rows as a table: cells parted by tabs, as spreadsheets take them."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(n) for n in range(header.count())]
        lines = []
        for at in (at for first, last in self.selected_spans() for at in range(first, last + 1)):
            cells = (str(self.paged.index(at, column).data() or "") for column in order)
            lines.append("\t".join(cells))
        QApplication.clipboard().setText("\n".join(lines))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QTableView::currentChanged."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row() or not previous.isValid():
            self.current_changed.emit(self.paged.row(current.row()))

    def _page_loaded(self, page: int) -> None:
        at = self.currentIndex().row()
        if page == 0:
            self._measure()
        if at >= 0 and at // 100 == page:
            self.current_changed.emit(self.paged.row(at))

    def _open(self, index: QModelIndex) -> None:
        row = self.paged.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def _open_current(self) -> None:
        self._open(self.currentIndex())

    def _act(self) -> None:
        row = self.current_row()
        if row is not None:
            self.acted.emit(row)

    # Look

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QTableView::mouseMoveEvent."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Override QWidget::leaveEvent."""
        super().leaveEvent(event)
        self._hover(-1)

    def _tint(self) -> None:
        wanted = color("content")
        if self.palette().color(QPalette.ColorRole.Base) != wanted:
            changed = QPalette(self.palette())
            changed.setColor(QPalette.ColorRole.Base, wanted)
            self.setPalette(changed)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "paged"):
            self._tint()
        elif event.type() == QEvent.Type.LanguageChange:
            self.paged.retranslate()
            self._measure()
        super().changeEvent(event)
