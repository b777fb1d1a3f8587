"""What the person sees when the program met something it did not expect: calm words, and a report to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from ui import tokens
from ui.dialogs.frame import DialogFrame
from ui.dialogs.versions import versions
from ui.theme import set_font
from ui.widgets.button import Button
from ui.widgets.label import Label


class CrashDialog(DialogFrame):
    """``closed`` is called when the person closes it; until then no second one is opened."""

    def __init__(self, report: str, closed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.set_heading(self.tr("Something unexpected happened"))
        words = Label(
            self.tr(
                "What was saved is safe. You can go on working; if something looks wrong, close the program and open "
                "it again. The text below names places in the program and no people: send it to whoever looks after "
                "your computer."
            ),
            tone="text2",
            wrap=True,
        )
        self._report = QPlainTextEdit(f"{versions()}\n\n{report}")
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setMinimumHeight(160)
        set_font(self._report, tokens.SMALL)
        self.body.addWidget(words)
        self.body.addWidget(self._report)
        copy = Button(self.tr("Copy"), icon="content-copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self._report.toPlainText()))
        go_on = Button(self.tr("Go on"), kind="primary")
        go_on.clicked.connect(self.accept)
        go_on.setDefault(True)
        self.add_left(copy)
        self.add_right(go_on)
        self.finished.connect(lambda _result: closed())
        go_on.setFocus()
