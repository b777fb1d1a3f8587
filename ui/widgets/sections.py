"""Parts of a detail pane: a titled section, rows of names and values, an empty place that says what will be there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label, rule


class Section(QWidget):
    """A title with a quiet remark after it, an optional widget at the right, and a body."""

    def __init__(self, title: str = "", *, margins: tuple[int, int, int, int] = (20, 14, 20, 14)) -> None:
        super().__init__()
        self._title = Label(title, bold=True)
        self._remark = Label(size=tokens.SMALL, tone="text2")
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._title)
        self._head.addWidget(self._remark)
        self._head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(self.body)
        self.set_title(title)

    def set_title(self, title: str, remark: str = "") -> None:
        """Set the title and the remark again."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def add_head(self, widget: QWidget) -> None:
        """Add something at the right of the title."""
        self._head.addWidget(widget)


class KeyValues(QWidget):
    """Names at the left, values at the right, as many rows as given."""

    def __init__(self, *, name_width: int = 96, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, name_width)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show (name, value) pairs; pairs without a value are left out."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden first: a child just laid out is shown a moment later, and without a parent as a window.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for n, (name, value) in enumerate((name, value) for name, value in rows if value):
            self._grid.addWidget(Label(name, size=tokens.SMALL, tone="text2", wrap=True), n, 0, top)
            self._grid.addWidget(Label(value, size=tokens.SMALL, wrap=True, selectable=True), n, 1, top)


class EmptyState(QWidget):
    """What is true now, and when something will appear here. Never a picture."""

    def __init__(self, icon_name: str = "information-outline", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = IconLabel(icon_name, side=24, tone="text3")
        self._title = Label(bold=True, wrap=True)
        self._under = Label(size=tokens.SMALL, tone="text2", wrap=True)
        for label in (self._title, self._under):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 24, 32, 24)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self._column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._under):
            self._column.addWidget(label)
        self._column.addStretch(2)

    def show_words(self, title: str, under: str = "") -> None:
        """Set the words again."""
        self._title.setText(title)
        self._under.setText(under)
        self._under.setVisible(bool(under))

    def add_action(self, button: QWidget) -> None:
        """Add what can be done about it."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)


class SectionStack(QScrollArea):
    """Sections one under another, parted by lines, scrolling together; ``widest`` limits them on wide screens."""

    def __init__(self, parent: QWidget | None = None, *, widest: int | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        if widest is not None:
            # The whole, not each section: a layout asks a narrower child for its height at its own full width.
            inside.setMaximumWidth(widest)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def add(self, section: QWidget, *, line: bool = True) -> None:
        """Add a section at the end, with a line above it unless it is the first."""
        if line and self._column.count() > 1:
            self._column.insertWidget(self._column.count() - 1, rule())
        self._column.insertWidget(self._column.count() - 1, section)
