"""The one table model. It knows how many rows there are and fetches pages of them when they are looked at.

Rows come from a callback off the user-interface thread; until they are there, cells are empty. Sorting is asked of the
owner, who gives a new source: the database sorts.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.tables.columns import Column
from ui.tasks import Tasks

R = TypeVar("R")
_Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 100
KEPT_PAGES: Final = 30
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
COLUMN_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_ALIGN: Final = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


class PagedModel(QAbstractTableModel, Generic[R]):
    """``sort_asked`` carries (the column's ``sort``, descending). ``page_loaded`` carries the number of a page."""

    sort_asked = Signal(str, bool)
    page_loaded = Signal(int)

    def __init__(self, columns: Sequence[Column[R]], context: str, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._context = context
        self._tasks = tasks
        self._count = 0
        self._fetch: Callable[[int], Sequence[R]] | None = None
        self._pages: OrderedDict[int, Sequence[R]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)

    # What the owner gives

    def set_source(self, count: int, fetch: Callable[[int], Sequence[R]], first: Sequence[R] | None = None) -> None:
        """Show ``count`` rows; ``fetch(page)`` returns rows ``page * 100`` and on, and runs on another thread.

        ``first`` is the first page where it is known already: it is shown at once.
        """
        self.beginResetModel()
        self._generation += 1
        self._count = count
        self._fetch = fetch
        self._pages.clear()
        self._asked.clear()
        if first is not None:
            self._pages[0] = tuple(first)
        self.endResetModel()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show a short list that is known as a whole."""
        known = tuple(rows)
        self.set_source(len(known), lambda page: known[page * PAGE : (page + 1) * PAGE], known[:PAGE])

    def refresh_rows(self) -> None:
        """Fetch again what is shown, without losing the place (the count did not change)."""
        self._generation += 1
        self._asked.clear()
        pages = list(self._pages)
        for page in pages:
            self._ask(page)

    def row(self, at: int) -> R | None:
        """Return a row, or None while it is not there yet (it is asked for then)."""
        if not 0 <= at < self._count:
            return None
        page, inside = divmod(at, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            rows = self._pages.get(page)
            if rows is None:
                return None
        else:
            self._pages.move_to_end(page)
        return rows[inside] if inside < len(rows) else None

    def loaded(self, at: int) -> R | None:
        """Return a row if it is here; nothing is asked for."""
        rows = self._pages.get(at // PAGE, ())
        return rows[at % PAGE] if at % PAGE < len(rows) else None

    def known(self, count: int) -> Sequence[R]:
        """Return the first rows that are here already, at most ``count``; nothing is asked for."""
        return self._pages.get(0, ())[:count]

    def _ask(self, page: int) -> None:
        if page in self._asked or self._fetch is None:
            return
        self._asked.add(page)
        fetch, generation = self._fetch, self._generation
        self._tasks.ask(lambda: fetch(page), lambda rows: self._loaded(page, rows, generation), owner=self)

    def _loaded(self, page: int, rows: Sequence[R], generation: int) -> None:
        if generation != self._generation:
            return
        self._asked.discard(page)
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(self._count, (page + 1) * PAGE) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self.page_loaded.emit(page)

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Override QAbstractItemModel::columnCount."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override QAbstractItemModel::data."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == COLUMN_ROLE:
            return column
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.align] | Qt.AlignmentFlag.AlignVCenter
        if role not in {
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip is not None else None
        text = column.text(row)
        if column.extra is not None and (more := column.extra(row)):  # noqa: S610 - not a query
            text = f"{text} {more}"
        return f"{self.title(index.column())}: {text}" if role == Qt.ItemDataRole.AccessibleTextRole else text

    def title(self, column: int) -> str:
        """Return the title of a column in the language shown now."""
        return QCoreApplication.translate(self._context, self.columns[column].title)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override QAbstractItemModel::headerData."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[section].align] | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override QAbstractItemModel::sort: the owner answers ``sort_asked`` with a new source."""
        if not 0 <= column < len(self.columns) or (column, order) == self._sorted:
            return
        key = self.columns[column].sort
        if key is not None:
            self._sorted = (column, order)
            self.sort_asked.emit(key, order == Qt.SortOrder.DescendingOrder)

    def retranslate(self) -> None:
        """Show titles and cells in the language shown now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))
