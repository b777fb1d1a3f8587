"""The numbered questions of an inquiry as rows: one question, two texts. It knows rows, not inquiries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Letter = Literal["kk", "ru", "both"]
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """One question: its texts and where it comes from («№ 214, 198»). ``key`` is kept for the caller."""

    key: str = ""
    kk: str = ""
    ru: str = ""
    source: str = ""

    def text(self, letter: Letter) -> str:
        """Return the text shown for a letter in this language; for both the Kazakh stands above the Russian."""
        if letter == "both":
            return f"{self.kk}\n{self.ru}"
        return self.kk if letter == "kk" else self.ru


class QuestionModel(QAbstractListModel):
    """Rows that can be moved, edited, added and taken away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[QuestionRow] = []
        self.letter: Letter = "ru"

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Override QAbstractListModel::rowCount."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override QAbstractListModel::data."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}:
            return row.text(self.letter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}. {row.text(self.letter)}"
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override QAbstractListModel::setData: ``value`` is a text, or (Kazakh, Russian)."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self.rows[index.row()]
        if isinstance(value, tuple):
            kk, ru = value
            changed = replace(row, kk=str(kk), ru=str(ru))
        elif self.letter == "kk":
            changed = replace(row, kk=str(value))
        else:
            changed = replace(row, ru=str(value))
        if changed != row:
            self.rows[index.row()] = changed
            self.dataChanged.emit(index, index)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Override QAbstractListModel::flags. Only the gap between rows takes a drop."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Override QAbstractListModel::supportedDropActions."""
        return Qt.DropAction.MoveAction

    def moveRows(self, source: _Index, first: int, count: int, target: _Index, before: int) -> bool:
        """Override QAbstractListModel::moveRows, which dragging uses."""
        if source.isValid() or target.isValid() or count != 1 or not 0 <= first < len(self.rows):
            return False
        if before in {first, first + 1} or not 0 <= before <= len(self.rows):
            return False
        self.beginMoveRows(QModelIndex(), first, first, QModelIndex(), before)
        row = self.rows.pop(first)
        self.rows.insert(before - 1 if before > first else before, row)
        self.endMoveRows()
        return True

    def show(self, rows: Sequence[QuestionRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def show_letter(self, letter: Letter) -> None:
        """Show the texts of another language."""
        self.beginResetModel()
        self.letter = letter
        self.endResetModel()

    def add(self, row: QuestionRow) -> QModelIndex:
        """Add a row at the end."""
        at = len(self.rows)
        self.beginInsertRows(QModelIndex(), at, at)
        self.rows.append(row)
        self.endInsertRows()
        return self.index(at)

    def take(self, at: int) -> None:
        """Take a row away."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.rows[at]
        self.endRemoveRows()
