"""About the program: its name, what it is for, its versions and licences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import tokens
from ui.dialogs.frame import DialogFrame
from ui.dialogs.versions import versions
from ui.widgets.button import Button
from ui.widgets.label import Label


class AboutDialog(DialogFrame):
    """``style`` is the name of the QStyle that draws."""

    def __init__(self, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("Deputy Desk"))
        purpose = self.tr("From a citizen's complaint to an inquiry, a graded reply and an honest summary.")
        self.body.addWidget(Label(purpose, wrap=True))
        self.body.addWidget(Label(versions(style), size=tokens.SMALL, tone="text2", wrap=True, selectable=True))
        licences = self.tr("Program: MIT licence. Fonts Golos and Tinos: SIL Open Font License 1.1.")
        self.body.addWidget(Label(licences, size=tokens.SMALL, tone="text2", wrap=True))
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        self.add_right(close)
        close.setFocus()
